// Signs requests off, sends them back or rejects them (R19, R20): one or a whole list, all or nothing.

import type { Context, Transaction } from "../../domain/change/change.ts";
import { refuse, type Refusal, type Result } from "../../domain/refusal.ts";
import type { ChangeRequest, RequestState } from "../../domain/request/request.ts";
import { contentHash, readSignatures } from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Input } from "../../wire/operations.ts";
import type { Decision, StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried, rollBack, type Move } from "./apply.ts";
import { reasonGiven } from "./asked.ts";
import { someone, type Someone } from "./authority.ts";
import { requestOf } from "./hand-in-request.ts";
import { toSign } from "./may.ts";
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
    const who = someone(state, context.me, context);
    const moves: Move[] = [];
    const back: Transaction[] = [];
    for (const [index, verdict] of input.requests.entries()) {
      const move = decidedOne(state, verdict, answer.value, who, context);
      if (!move.ok) return inRow(move.refusals, index + 1);
      const { before, entry } = move.value;
      if (entry.state !== "rolledBack" || !before) {
        moves.push(move.value);
        continue;
      }
      const rolled = rollBack(state, before, { answer: answer.value, by: who.account }, context);
      if (!rolled.ok) return inRow(rolled.refusals, index + 1);
      back.push(rolled.value);
    }
    return {
      ok: true,
      value: following(state, together([carried(state, moves, context), ...back]), context),
    };
  },
};

function inRow(refusals: readonly Refusal[], row: number): Decision {
  return { ok: false, refusals: refusals.map((refusal) => ({ ...refusal, row })) };
}

/** What is rolled back touches no record that is applied with it: a conflict would have refused it. */
function together(transactions: readonly Transaction[]): Transaction {
  return {
    changes: transactions.flatMap(({ changes }) => changes),
    touches: transactions.flatMap(({ touches }) => touches),
    remarks: transactions.flatMap(({ remarks }) => remarks),
    entries: transactions.flatMap(({ entries = [] }) => entries),
    batch: "",
  };
}

/** What was written already is taken back, whether it is refused or sent back. */
function refused({ state }: ChangeRequest, { verdict }: Verdict): RequestState {
  if (state === "unratified") return "rolledBack";
  return verdict === "reject" ? "rejected" : "returned";
}

function decidedOne(
  state: RegisterState,
  verdict: Verdict,
  answer: string,
  who: Someone,
  context: Context,
): Result<Move> {
  const found = requestOf(state, verdict, "sign", "ratify");
  if (!found.ok) return found;
  const { id, entry } = found.value;
  const given = toSign(entry, who);
  if (given.length === 0) return refuse("notYoursToSign", { values: { id, name: entry.subjectName } });
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
