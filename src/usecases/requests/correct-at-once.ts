// 先改后批: an administrator's emergency correction (W5.2).

import { refuse } from "../../domain/refusal.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried, CORRECT_AT_ONCE } from "./apply.ts";
import { reasonGiven } from "./asked.ts";
import { someone } from "./authority.ts";
import { begun, needsOf } from "./open-request.ts";
import { submitted } from "./submit.ts";

/** Written at once; those who would have signed ratify it, or it is taken back. */
export const correctAtOnce: StaffOperation<"correct-at-once"> = {
  name: CORRECT_AT_ONCE,
  needs: needsOf,
  decide: (state, input, context) => {
    const who = someone(state, context.me, context);
    if (!who.roles.administrator) return refuse("notAdministrator", { values: { account: who.account } });
    if (input.effectiveOn > context.today)
      return refuse("dateInFuture", { field: "effectiveOn", values: { today: context.today } });
    const reason = reasonGiven(input.reason);
    if (!reason.ok) return reason;
    const opened = begun(state, input, who, context);
    if (!opened.ok) return opened;
    const { id, request } = opened.value;
    const entry = submitted(state, request, who, "administrator", context);
    const written = entry.state === "submitted" ? { ...entry, state: "unratified" as const } : entry;
    const transaction = carried(state, [{ id, before: undefined, entry: written }], context);
    return { ok: true, value: following(state, transaction, context) };
  },
};
