// Who acts for a duty, or is told of it, on a day (R81): nobody for their own request.

import { actorFor, everybodyFor, type About, type Actor } from "../access/parties.ts";
import type { People, Person } from "../access/people.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import type { Party } from "../deadline/rule.ts";
import type { StoredRequest } from "../ledger/entry.ts";
import { barred } from "../request/routing.ts";
import { ruleOf } from "./deadline-of.ts";
import type { Duty } from "./duty.ts";
import { isDoneBySigning } from "./shown.ts";

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
 * superior where the superior signs. Where nobody is found, the administrators, also who may not sign it themselves.
 */
export function toldOf(duty: Duty, party: Party, acting: Acting): readonly Person[] {
  const about = aboutOf(duty, acting);
  const found = everybodyFor(party === ruleOf(duty).responsible ? duty.party : party, about);
  return found.length > 0 ? found : everybodyFor("administrator", { ...about, not: [] });
}

function aboutOf(
  { rule, object, department, person }: Duty,
  { company, people, requests, on }: Acting,
): About {
  const request = isDoneBySigning(rule) ? requests.find(({ id }) => id === object) : undefined;
  return {
    company,
    people,
    department,
    relationshipOwner: person,
    employee: person,
    on,
    not: request ? barred(request.entry, { company, people, on }) : [],
  };
}
