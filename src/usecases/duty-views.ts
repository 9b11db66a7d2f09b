// What somebody has to do besides requests and collections, which a page shows as what they are.

import type { Staff } from "../domain/access/staff.ts";
import { peopleOf } from "../domain/access/people.ts";
import type { PlainDate } from "../domain/calendar/plain-date.ts";
import { toldOf, type Acting } from "../domain/duty/acting.ts";
import type { Duty } from "../domain/duty/duty.ts";
import { isEntryId } from "../domain/ledger/entry.ts";
import type { RegisterState } from "../ports/register.ts";
import type { DutyView } from "../wire/duties.ts";

/** Most duties about a request are done where it is shown. */
function isShownAsRequest({ rule, object }: Duty): boolean {
  return isEntryId(object) && rule !== "noSigner" && rule !== "joinLeaveCheck";
}

/** Open duties of this person, or of those for whom they stand in today; the most urgent first. */
export function dutiesOf(state: RegisterState, me: Staff, today: PlainDate): DutyView[] {
  const acting: Acting = {
    company: state.company,
    people: peopleOf(state.company, state.internal()),
    requests: [],
    on: today,
  };
  return state
    .ledger("duty")
    .filter(({ entry }) => entry.state === "open" && entry.rule !== "collection" && !isShownAsRequest(entry))
    .filter(({ entry }) => toldOf(entry, entry.party, acting).some(({ account }) => account === me.account))
    .flatMap(({ id, entry: { rule, subject, object, department, due, start } }) =>
      start === "" ? [] : [{ id, rule, subject, object, department, due, start }],
    )
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}
