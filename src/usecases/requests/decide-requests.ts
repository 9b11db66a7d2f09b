// Signs requests off, sends them back or rejects them (R19, R20): one or a whole list, all or nothing.

import type { Context, Transaction } from "../../domain/change/change.ts";
import { refuse, type Refusal, type Result } from "../../domain/refusal.ts";
import type { StoredRequest } from "../../domain/ledger/entry.ts";
import type { ChangeRequest, RequestState } from "../../domain/request/request.ts";
import { contentHash, readSignatures } from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Input } from "../../wire/operations.ts";
import type { Decision, StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { PendingState } from "../pending-state.ts";
import { carried, rollBack, type Move } from "./apply.ts";
import { reasonGiven } from "./asked.ts";
import { someone, type Someone } from "./authority.ts";
import { onlyOnce, requestOf } from "./hand-in-request.ts";
import { nameFor, toSign } from "./may.ts";
import { REQUEST_NEEDS } from "./open-request.ts";
import { settled, signedAs } from "./submit.ts";

type Verdict = Input<"decide-requests">["requests"][number];

export const decideRequests: StaffOperation<"decide-requests"> = {
  name: "decide-requests",
  needs: () => REQUEST_NEEDS,
  decide: (state, input, context) => {
    const answer = input.requests.every(({ verdict }) => verdict === "approve")
      ? ({ ok: true, value: input.answer.trim() } as const)
      : reasonGiven(input.answer);
    if (!answer.ok) return answer;
    const once = onlyOnce(input.requests);
    if (!once.ok) return once;
    const who = someone(state, context.me, context);
    const moves: Move[] = [];
    const back: { readonly before: StoredRequest; readonly row: number }[] = [];
    for (const [index, verdict] of input.requests.entries()) {
      const move = decidedOne(state, verdict, answer.value, who, context);
      if (!move.ok) return inRow(move.refusals, index + 1);
      const { before, entry } = move.value;
      if (entry.state === "rolledBack" && before) back.push({ before, row: index + 1 });
      else moves.push(move.value);
    }
    const first = carried(state, moves, context);
    // Two requests may be about one record: each sees what the one before it did.
    const pending = new PendingState(state);
    pending.take(first);
    const all = [first];
    for (const { before, row } of back) {
      const rolled = rollBack(pending, before, { answer: answer.value, by: who.account }, context);
      if (!rolled.ok) return inRow(rolled.refusals, row);
      pending.take(rolled.value);
      all.push(rolled.value);
    }
    return { ok: true, value: following(state, together(pending, all), context) };
  },
};

function inRow(refusals: readonly Refusal[], row: number): Decision {
  return { ok: false, refusals: refusals.map((refusal) => ({ ...refusal, row })) };
}

function together({ changes, touches }: PendingState, all: readonly Transaction[]): Transaction {
  return {
    changes,
    touches,
    remarks: all.flatMap(({ remarks }) => remarks),
    entries: all.flatMap(({ entries = [] }) => entries),
    batch: "",
  };
}

/** What was written already is taken back, whether it is refused or sent back. */
function refused({ state }: ChangeRequest, { verdict }: Verdict): RequestState {
  if (state === "unratified" || state === "unsettled") return "rolledBack";
  return verdict === "reject" ? "rejected" : "returned";
}

function decidedOne(
  state: RegisterState,
  verdict: Verdict,
  answer: string,
  who: Someone,
  context: Context,
): Result<Move> {
  const found = requestOf(state, verdict, who, "sign", "ratify");
  if (!found.ok) return found;
  const { id, entry } = found.value;
  const given = toSign(entry, who);
  if (given.length === 0)
    return refuse("notYoursToSign", { values: { id, name: nameFor(found.value, who) } });
  if (entry.state === "unsettled" && answer === "") return refuse("fieldRequired", { field: "reason" });
  const answered = { ...entry, answer, answeredBy: who.account };
  if (verdict.verdict !== "approve") {
    return {
      ok: true,
      value: { id, before: found.value, entry: { ...answered, state: refused(entry, verdict) } },
    };
  }
  const signed = signedAs(answered, readSignatures(entry), given, who.account, context);
  const facts = { "#signed": contentHash(entry) };
  return { ok: true, value: { id, before: found.value, entry: settled(signed), facts } };
}
