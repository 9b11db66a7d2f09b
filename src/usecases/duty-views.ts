// What somebody has to do besides requests and collections, which a page shows as what they are.

import type { Staff } from "../domain/access/staff.ts";
import { needsSuccessor } from "../domain/contact/successor.ts";
import { toldOf, type Acting } from "../domain/duty/acting.ts";
import { isAnswered } from "../domain/duty/wanted.ts";
import { isShownAsRequest } from "../domain/duty/shown.ts";
import type { StoredDuty } from "../domain/ledger/entry.ts";
import { isSerial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";
import type { DutyView } from "../wire/duties.ts";
import { standingOf, type Someone } from "./requests/authority.ts";
import { retentionAsked } from "./requests/under-way.ts";
import { requestView } from "./requests/views.ts";

/** Open duties of this person, or of those for whom they stand in today; the most urgent first. */
export function dutiesOf(state: RegisterState, me: Staff, who: Someone): DutyView[] {
  const acting: Acting = { ...who.facts, requests: [] };
  return state
    .ledger("duty")
    .filter(
      ({ entry }) =>
        entry.state === "open" &&
        entry.rule !== "collection" &&
        !isShownAsRequest(entry.rule, entry.object) &&
        !isAnswered(entry, isSerial(entry.object) ? state.record(entry.object) : undefined),
    )
    .filter(({ entry }) => toldOf(entry, entry.party, acting).some(({ account }) => account === me.account))
    .flatMap((duty): DutyView[] => {
      const { rule, subject, object, department, due, start } = duty.entry;
      if (start === "") return [];
      return [
        {
          id: duty.id,
          rule,
          subject,
          object,
          department,
          due,
          start,
          ...retentionOf(state, duty, who),
          ...leftOf(state, duty, who),
        },
      ];
    })
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}

/** R17: the partner that is to be kept or archived, and who has asked for which. */
function retentionOf(
  state: RegisterState,
  { entry: { rule, object, department, person } }: StoredDuty,
  who: Someone,
): Pick<DutyView, "retention" | "asked"> {
  if (!["retention", "retentionReview", "retentionFound"].includes(rule)) return {};
  const unit = isSerial(object) ? state.record(object) : undefined;
  if (unit?.kind !== "organization") return {};
  const request = retentionAsked(state, unit.serial);
  if (request) {
    const { id, fields, openedBy, signatures, state: stands } = requestView(state, request, who);
    const awaits = signatures.find(({ at }) => at === "")?.name ?? "";
    return { asked: { id, state: stands, to: fields["retention"] ?? "", by: openedBy, awaits } };
  }
  const { engagementKind, retention } = unit.record;
  const concerned = { kind: "retention", subject: unit.serial, department, owner: person } as const;
  return standingOf(concerned, who)
    ? { retention: { version: unit.version, engagementKind, retention } }
    : {};
}

/** R6: whose owner has left, as far as one may name another. */
function leftOf(
  state: RegisterState,
  { entry: { rule, object, department } }: StoredDuty,
  who: Someone,
): Pick<DutyView, "contacts"> {
  if (rule !== "successor" || !isSerial(object)) return {};
  if (!standingOf({ kind: "matterChanged", subject: object, department, owner: object }, who)) return {};
  const left = state.external().filter((contact) => contact.record.relationshipOwner === object);
  return {
    contacts: left
      .filter((contact) => needsSuccessor(contact, (serial) => state.record(serial)))
      .map(({ serial, record }) => ({ serial, name: record.fullName })),
  };
}
