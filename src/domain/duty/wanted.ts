// Which duties there should be at this moment (B1), read from the facts: nothing is remembered but what only people can say.

import type { Instant } from "../calendar/plain-date.ts";
import { dateOfLocal, type LocalTime } from "../calendar/zone.ts";
import type { People } from "../access/people.ts";
import type { Company } from "../company/company.ts";
import { hasDeparted } from "../contact/contact.ts";
import type { Counting } from "../deadline/span.ts";
import type { StoredDuty, StoredRequest } from "../ledger/entry.ts";
import type { StoredExternal, StoredInternal, StoredOrganization, StoredRecord } from "../register/record.ts";
import { isSerial, type Serial } from "../register/serial.ts";
import type { RequestState } from "../request/request.ts";
import type { Duty, DutyState } from "./duty.ts";
import { companyDuties } from "./of-company.ts";
import { confirmationDuties, confirmedOn, retentionDuties, successorDuties } from "./of-records.ts";
import { dutiesOfRequest } from "./of-request.ts";
import { isDoneBySigning } from "./shown.ts";

export interface WantedDuty extends Pick<
  Duty,
  "rule" | "key" | "object" | "subject" | "department" | "party" | "person"
> {
  /** "": it counts from the day on which it is first found, which no fact tells. */
  readonly start: LocalTime | "";
  /** The key names no period: whenever the state of things comes back, it is another duty. */
  readonly recurs?: true;
  /** Judged when it was told: it was done then, in time or late. */
  readonly ended?: { readonly at: Instant; readonly by: string };
}

/** What duties follow from. */
export interface DutyFacts {
  readonly company: Company;
  readonly people: People;
  readonly requests: readonly StoredRequest[];
  readonly internal: readonly StoredInternal[];
  readonly external: readonly StoredExternal[];
  readonly organizations: readonly StoredOrganization[];
  readonly record: (serial: Serial) => StoredRecord | undefined;
  readonly now: LocalTime;
  readonly counting: Counting;
}

export function wantedDuties(facts: DutyFacts): WantedDuty[] {
  return [
    ...companyDuties(facts),
    ...facts.requests.flatMap((request) => dutiesOfRequest(request, facts)),
    ...retentionDuties(facts),
    ...successorDuties(facts),
    ...confirmationDuties(facts),
  ];
}

/** What becomes of an open duty that is wanted no more: what it asked for was done, or there is nothing to do any more. */
export function endingOf(
  { entry: { rule, object, start } }: StoredDuty,
  { requests, record }: Pick<DutyFacts, "record"> & { readonly requests: readonly StoredRequest[] },
): Exclude<DutyState, "open"> {
  if (rule === "collection" || object === "") return rule === "collection" ? "dropped" : "done";
  if (!isSerial(object)) {
    const request = requests.find(({ id }) => id === object)?.entry;
    // To take back what was corrected at once is an answer, too, where somebody gives it.
    const isRefused = isDoneBySigning(rule) && request?.state === "rolledBack" && request.answeredBy !== "";
    return isRefused || (request && !UNDONE.has(request.state)) ? "done" : "dropped";
  }
  const about = record(object);
  // Either somebody has followed, or the owner is back.
  if (rule === "successor")
    return about?.kind === "internal" && !hasDeparted(about.record.status) ? "dropped" : "done";
  const decided = about?.kind === "organization" && about.record.retention !== "";
  // Whoever is away, or asked less often now, has confirmed nothing.
  const confirmed = about?.kind === "internal" && hasConfirmed(about, start);
  return about?.state === "live" && (confirmed || decided) ? "done" : "dropped";
}

/** What an open duty about a record asked for has been done, though the clock has not come by since to end it. */
export function isAnswered({ rule, start }: Duty, about: StoredRecord | undefined): boolean {
  if (about?.kind === "internal") return rule === "selfConfirmation" && hasConfirmed(about, start);
  if (about?.kind !== "organization") return false;
  const { retention, retentionDecidedOn } = about.record;
  if (rule === "retention") return retention !== "";
  return rule === "retentionReview" && start !== "" && retentionDecidedOn > dateOfLocal(start);
}

/** Since the day on which it was asked. */
function hasConfirmed(colleague: StoredInternal, start: Duty["start"]): boolean {
  return start !== "" && confirmedOn(colleague) >= dateOfLocal(start);
}

const UNDONE: ReadonlySet<RequestState> = new Set(["withdrawn", "expired", "rolledBack"]);
