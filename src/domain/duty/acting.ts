// Who acts for a duty, or is told of it, on a day (R81): nobody for their own request.

import { actorFor, everybodyFor, type About, type Actor } from "../access/parties.ts";
import type { People, Person } from "../access/people.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import type { Party } from "../deadline/rule.ts";
import type { StoredRequest } from "../ledger/entry.ts";
import { ruleOf } from "./deadline-of.ts";
import type { Duty } from "./duty.ts";

export interface Acting {
  readonly company: Company;
  readonly people: People;
  readonly requests: readonly StoredRequest[];
  readonly on: PlainDate;
}

/** undefined: nobody can, all the way up; administrators see to it. */
export function actorOf(duty: Duty, acting: Acting): Actor | undefined {
  return actorFor(duty.party, aboutOf(duty, acting));
}

/**
 * Who hears of a step addressed to this party of the rule. The rule's usual responsible is the duty's own party: the
 * superior where the superior signs. Where nobody is found, the administrators.
 */
export function toldOf(duty: Duty, party: Party, acting: Acting): readonly Person[] {
  const about = aboutOf(duty, acting);
  const found = everybodyFor(party === ruleOf(duty).responsible ? duty.party : party, about);
  return found.length > 0 ? found : everybodyFor("administrator", about);
}

const SIGNED: ReadonlySet<Duty["rule"]> = new Set([
  "headSignOff",
  "batchSignOff",
  "supervisorReview",
  "ratification",
]);

function aboutOf(
  { rule, object, department, person }: Duty,
  { company, people, requests, on }: Acting,
): About {
  const request = SIGNED.has(rule) ? requests.find(({ id }) => id === object) : undefined;
  const subject = request?.entry.subject ?? "";
  const not = request
    ? [request.entry.openedBy, request.entry.submittedBy, people.bySerial(subject)?.account ?? ""]
    : [];
  return {
    company,
    people,
    department,
    relationshipOwner: person,
    employee: person,
    on,
    not: not.filter((account) => account !== ""),
  };
}
