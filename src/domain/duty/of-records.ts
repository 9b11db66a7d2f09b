// Duties that records make as time passes: whether an ended partner's contacts are kept (R17), who follows an owner who has
// left (R6), and whether one's own record is still right (R53).

import { plusDays, plusMonths } from "../calendar/day-arithmetic.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { dateOfLocal, localTime } from "../calendar/zone.ts";
import { needsSuccessor } from "../contact/successor.ts";
import { partnerState } from "../lifecycle/external-record.ts";
import type { StoredInternal } from "../register/record.ts";
import type { Serial } from "../register/serial.ts";
import type { DutyFacts, WantedDuty } from "./wanted.ts";

/** Asked two weeks before the time is over: months and days after the ending, or after the decision to keep. */
const RETENTION_ASKED = { months: 2, days: 15 };

const REVIEW_ASKED = { months: 11, days: 15 };

/** Once after the ending, then a year after each decision to keep (R18). */
export function retentionDuties(facts: DutyFacts): WantedDuty[] {
  const { organizations, people, now } = facts;
  return organizations.flatMap(({ serial, state, record }): WantedDuty[] => {
    const standing = partnerState(record);
    if (state !== "live" || (standing !== "ended" && standing !== "kept")) return [];
    const [rule, from, asked] =
      standing === "ended"
        ? (["retention", record.endedOn, RETENTION_ASKED] as const)
        : (["retentionReview", record.retentionDecidedOn, REVIEW_ASKED] as const);
    if (from === "" || dateOfLocal(now) < plusDays(plusMonths(from, asked.months), asked.days)) return [];
    const person = ownerOf(serial, record.mainContact, facts);
    return [
      {
        rule,
        key: `${rule} ${serial} ${from}`,
        object: serial,
        subject: record.fullName,
        department: people.departmentOf(person),
        party: "relationshipOwner",
        person,
        start: localTime(from, "00:00"),
      },
    ];
  });
}

/** Who owns the relationship with a 单位: with its main contact, else with the first that has an owner. */
export function ownerOf(
  organization: Serial,
  mainContact: Serial | "",
  { external }: Pick<DutyFacts, "external">,
): Serial | "" {
  const owned = external.filter(
    ({ state, record }) =>
      state === "live" && record.organization === organization && record.relationshipOwner !== "",
  );
  const [first] = owned;
  return (owned.find(({ serial }) => serial === mainContact) ?? first)?.record.relationshipOwner ?? "";
}

/** Only who can sign in is asked; who is on long leave is left in peace. */
export function confirmationDuties({ company, internal, now }: DutyFacts): WantedDuty[] {
  const today = dateOfLocal(now);
  return internal.flatMap((contact): WantedDuty[] => {
    const { serial, record } = contact;
    const confirmed = confirmedOn(contact);
    if (confirmed === "" || record.account === "" || record.status !== "active" || contact.state !== "live")
      return [];
    const from = plusMonths(confirmed, Number(company.settings.confirmEvery));
    if (today < from) return [];
    return [
      {
        rule: "selfConfirmation",
        key: `selfConfirmation ${serial} ${from}`,
        object: serial,
        subject: record.fullName,
        department: record.department,
        party: "employee",
        person: serial,
        start: localTime(from, "00:00"),
      },
    ];
  });
}

/** Whoever entered or changed it last had it before their eyes, too. */
export function confirmedOn({ record }: StoredInternal): PlainDate | "" {
  return record.lastVerifiedOn || record.lastUpdatedOn;
}

/** R6: one for each owner who has left and whose contacts are still theirs; the head of their department names another. */
export function successorDuties({ external, people, record }: DutyFacts): WantedDuty[] {
  const left = external.filter((contact) => needsSuccessor(contact, record));
  return [...new Set(left.map((contact) => contact.record.relationshipOwner))].flatMap((owner) => {
    const found = owner === "" ? undefined : record(owner);
    if (!found) return [];
    return [
      {
        rule: "successor",
        key: `successor ${found.serial}`,
        object: found.serial,
        subject: found.record.fullName,
        department: people.departmentOf(found.serial),
        party: "departmentHead",
        person: "",
        start: "",
        recurs: true,
      },
    ];
  });
}
