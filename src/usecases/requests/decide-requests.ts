// Signs requests off, sends them back or rejects them (R19, R20): one or a whole list, all or nothing.

import type { Context } from "../../domain/change/change.ts";
import { refuse, type Result } from "../../domain/refusal.ts";
import { contentHash, readSignatures } from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Input } from "../../wire/operations.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried, type Move } from "./apply.ts";
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
    for (const verdict of input.requests) {
      const move = decidedOne(state, verdict, answer.value, who, context);
      if (!move.ok) return move;
      moves.push(move.value);
    }
    return { ok: true, value: following(state, carried(state, moves, context), context) };
  },
};

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
    const state = verdict.verdict === "reject" ? ("rejected" as const) : ("returned" as const);
    return { ok: true, value: { id, before: found.value, entry: { ...answered, state } } };
  }
  const signed = signedAs(answered, readSignatures(entry), given, who.account, context);
  const facts = { "#signed": contentHash(entry) };
  return { ok: true, value: { id, before: found.value, entry: settled(signed), facts } };
}
