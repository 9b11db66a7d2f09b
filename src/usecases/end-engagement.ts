// Ends the cooperation with a 单位 (R17, R43). Its contacts stay and show 合作终止.

import { changed, single } from "../domain/change/change.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { contactsOf } from "./edit-organization.ts";
import { pastDay } from "./past-day.ts";
import { needOf, target } from "./target.ts";

export const endEngagement: RecordOperation<"end-engagement"> = {
  name: "end-engagement",
  needs: (input) => [needOf(input), { records: "organization" }, { records: "external" }],
  decide: (state, input, context) => {
    const unit = target(state, input, "organization");
    if (!unit.ok) return unit;
    if (unit.value.record.engagementState === "ended")
      return refuse("engagementAlreadyEnded", {
        values: { name: unit.value.record.fullName, date: unit.value.record.endedOn },
      });
    const day = pastDay("endedOn", input.endedOn, context);
    if (!day.ok) return day;
    if (input.reason.trim() === "") return refuse("fieldRequired", { field: "endReason" });
    const fields = { engagementState: "ended", endedOn: day.value, endReason: input.reason.trim() };
    const after = changed(unit.value, fields, context.today);
    return { ok: true, value: single(unit.value, after, input.reason, contactsOf(state, input.serial)) };
  },
};
