// Takes a request back before it is applied; a scheduled one is cancelled thereby.

import { refuse } from "../../domain/refusal.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried } from "./apply.ts";
import { someone } from "./authority.ts";
import { requestOf } from "./hand-in-request.ts";
import { mayWithdraw, nameFor } from "./may.ts";
import { REQUEST_NEEDS } from "./open-request.ts";

export const withdrawRequest: StaffOperation<"withdraw-request"> = {
  name: "withdraw-request",
  needs: () => REQUEST_NEEDS,
  decide: (state, input, context) => {
    const who = someone(state, context.me, context);
    const found = requestOf(state, input, who, "withdraw");
    if (!found.ok) return found;
    const { id, entry } = found.value;
    if (!mayWithdraw(entry, who))
      return refuse("notYoursToAsk", { values: { id, name: nameFor(found.value, who) } });
    const after = {
      ...entry,
      state: "withdrawn" as const,
      answer: input.reason.trim(),
      answeredBy: who.account,
    };
    const transaction = carried(state, [{ id, before: found.value, entry: after }], context);
    return { ok: true, value: following(state, transaction, context) };
  },
};
