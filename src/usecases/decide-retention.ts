// Decides whether the contacts of a partner are kept or archived after the cooperation has ended (R17, R18). Archived ones
// leave the lists and stay in the register: a resumed cooperation brings them back (R82).

import { changed, single } from "../domain/change/change.ts";
import { EXTERNAL_RECORD, partnerState } from "../domain/lifecycle/external-record.ts";
import { next } from "../domain/lifecycle/transitions.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { contactsOf } from "./edit-organization.ts";
import { needOf, target } from "./target.ts";

export const decideRetention: RecordOperation<"decide-retention"> = {
  name: "decide-retention",
  needs: (input) => [needOf(input), { records: "organization" }, { records: "external" }],
  decide: (state, input, context) => {
    const unit = target(state, input, "organization");
    if (!unit.ok) return unit;
    const { record } = unit.value;
    const now = partnerState(record);
    if (now === "engaged") return refuse("engagementNotEnded", { values: { name: record.fullName } });
    const to = next(EXTERNAL_RECORD, now, input.decision, () => true);
    // Kept once more, it is looked at again twelve months from today.
    if (!to.ok || (to.state === now && record.retentionDecidedOn === context.today))
      return refuse("nothingChanged");
    const fields = { retention: to.state, retentionDecidedOn: context.today };
    const after = changed(unit.value, fields, context.today);
    return { ok: true, value: single(unit.value, after, input.reason, contactsOf(state, input.serial)) };
  },
};
