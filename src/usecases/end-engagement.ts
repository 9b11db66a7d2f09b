// Ends the cooperation with a 单位 (R17, R43). Its contacts stay and show 合作终止.

import { accept, refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { ofUnit, unitNeeds } from "./of-unit.ts";
import { pastDay } from "./past-day.ts";

export const endEngagement: RecordOperation<"end-engagement"> = {
  name: "end-engagement",
  needs: unitNeeds,
  decide: (state, input, context) =>
    ofUnit(state, input, context, ({ record: { engagementState, fullName, endedOn } }) => {
      if (engagementState === "ended")
        return refuse("engagementAlreadyEnded", { values: { name: fullName, date: endedOn } });
      const day = pastDay("endedOn", input.endedOn, context);
      if (!day.ok) return day;
      const endReason = input.reason.trim();
      if (endReason === "") return refuse("fieldRequired", { field: "endReason" });
      return accept({ engagementState: "ended", endedOn: day.value, endReason });
    }),
};
