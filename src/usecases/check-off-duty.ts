// "Checked": ends a duty that only a person can say is done (W5.2). All others end by themselves, with what they ask for.

import { peopleOf } from "../domain/access/people.ts";
import { zoneOf } from "../domain/calendar/zone.ts";
import { toldOf } from "../domain/duty/acting.ts";
import { endDuty } from "../domain/duty/end-duty.ts";
import { accept, refuse } from "../domain/refusal.ts";
import type { StaffOperation } from "./decision.ts";

/** Those whose duty it is, any of them where several have the role. */
export const checkOffDuty: StaffOperation<"check-off-duty"> = {
  name: "check-off-duty",
  needs: () => [{ ledger: "duty" }],
  decide: (state, { id }, { me, at, today }) => {
    const { company } = state;
    const acting = { company, people: peopleOf(company, state.internal()), requests: [], on: today };
    const found = state.ledger("duty").find((each) => each.id === id);
    const duty = found?.entry;
    if (
      duty?.rule !== "joinLeaveCheck" ||
      !toldOf(duty, duty.party, acting).some(({ account }) => account === me.account)
    )
      return refuse("dutyNotYours", { values: { id } });
    if (!found || duty.state !== "open") return refuse("dutyOver", { values: { id } });
    const zone = zoneOf(company.settings.timeZone);
    const remarks = [{ subject: duty.subject, facts: { "#duty": id, "#request": duty.object } }];
    const entries = [endDuty(found, { state: "done", at, by: me.account }, zone)];
    return accept({ changes: [], touches: [], remarks, batch: "", entries });
  },
};
