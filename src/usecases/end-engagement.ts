// Ends the cooperation with a 单位 (R17, R43). Its contacts stay and show 合作终止.

import { isPlainDate } from "../domain/calendar/plain-date.ts";
import { changed, single } from "../domain/change/change.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { contactsOf } from "./edit-organization.ts";
import { needOf, target } from "./target.ts";

export const endEngagement: RecordOperation<"end-engagement"> = {
  name: "end-engagement",
  needs: (input) => [needOf(input), { records: "organization" }, { records: "external" }],
  decide: (state, input, context) => {
    const unit = target(state, input, "organization");
    if (!unit.ok) return unit;
    if (unit.value.record.engagementState === "ended")
      return refuse("engagementAlreadyEnded", { values: { name: unit.value.record.fullName } });
    if (!isPlainDate(input.endedOn))
      return refuse("dateInvalid", { field: "endedOn", values: { text: input.endedOn } });
    if (input.endedOn > context.today)
      return refuse("dateInFuture", { field: "endedOn", values: { date: input.endedOn } });
    if (input.reason.trim() === "") return refuse("fieldRequired", { field: "endReason" });
    const fields = { engagementState: "ended", endedOn: input.endedOn, endReason: input.reason.trim() };
    const after = changed(unit.value, fields, context.today);
    return { ok: true, value: single(unit.value, after, input.reason, contactsOf(state, input.serial)) };
  },
};
