// Decides whether the contacts of a partner are kept or archived after the cooperation has ended (R17, R18). Archived ones
// leave the lists and stay in the register: a resumed cooperation brings them back (R82).

import { EXTERNAL_RECORD, partnerState } from "../domain/lifecycle/external-record.ts";
import { next } from "../domain/lifecycle/transitions.ts";
import { accept, refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { ofUnit, unitNeeds } from "./of-unit.ts";

export const decideRetention: RecordOperation<"decide-retention"> = {
  name: "decide-retention",
  needs: unitNeeds,
  decide: (state, input, context) =>
    ofUnit(state, input, context, ({ record }) => {
      const now = partnerState(record);
      if (now === "engaged") return refuse("engagementNotEnded", { values: { name: record.fullName } });
      const to = next(EXTERNAL_RECORD, now, input.decision, () => true);
      // Kept once more, it is looked at again twelve months from today.
      if (!to.ok || (to.state === now && record.retentionDecidedOn === context.today))
        return refuse("nothingChanged");
      return accept({ retention: to.state, retentionDecidedOn: context.today });
    }),
};
