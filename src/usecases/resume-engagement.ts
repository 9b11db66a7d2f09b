// Resumes an ended cooperation: same serial, history kept (R43, R82).

import { changed, single } from "../domain/change/change.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { contactsOf } from "./edit-organization.ts";
import { needOf, target } from "./target.ts";

export const resumeEngagement: RecordOperation<"resume-engagement"> = {
  name: "resume-engagement",
  needs: (input) => [needOf(input), { records: "organization" }, { records: "external" }],
  decide: (state, input, context) => {
    const unit = target(state, input, "organization");
    if (!unit.ok) return unit;
    if (unit.value.record.engagementState !== "ended")
      return refuse("engagementNotEnded", { values: { name: unit.value.record.fullName } });
    const after = changed(
      unit.value,
      { engagementState: "engaged", endedOn: "", endReason: "", retention: "", retentionDecidedOn: "" },
      context.today,
    );
    return { ok: true, value: single(unit.value, after, input.reason, contactsOf(state, input.serial)) };
  },
};
