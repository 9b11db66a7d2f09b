// Resumes an ended cooperation: same serial, history kept (R43, R82).

import { accept, refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { ofUnit, unitNeeds } from "./of-unit.ts";

export const resumeEngagement: RecordOperation<"resume-engagement"> = {
  name: "resume-engagement",
  needs: unitNeeds,
  decide: (state, input, context) =>
    ofUnit(state, input, context, ({ record: { engagementState, fullName } }) =>
      engagementState === "ended"
        ? accept({
            engagementState: "engaged",
            endedOn: "",
            endReason: "",
            retention: "",
            retentionDecidedOn: "",
          })
        : refuse("engagementNotEnded", { values: { name: fullName } }),
    ),
};
