// Who of the company is asking, by the account: known people only. What they may do follows from this and nothing else.

import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import type { StoredInternal } from "../register/record.ts";
import { rolesOf, type Roles } from "./parties.ts";
import { peopleOf, type Person } from "./people.ts";

export interface Staff extends Person {
  /** Full name; "" for a role holder who is not in the register. */
  readonly department: string;
  readonly roles: Roles;
}

/** True of an account whose owner was a colleague once and is none on this day, whatever 角色 still says (R70). */
export function hasLeft(
  company: Company,
  internal: readonly StoredInternal[],
  account: string,
  on: PlainDate,
): boolean {
  const people = peopleOf(company, internal);
  const person = people.byAccount(account);
  return person ? people.standing(person, on) === "left" : people.hasLeft(account);
}

/** undefined: a blank account, one that nobody has, or of somebody who has left on this day (R70): deny. */
export function staffOf(
  company: Company,
  internal: readonly StoredInternal[],
  account: string,
  on: PlainDate,
): Staff | undefined {
  const people = peopleOf(company, internal);
  const person = people.byAccount(account);
  if (!person || people.standing(person, on) === "left") return undefined;
  return {
    ...person,
    department: people.departmentOf(person.serial),
    roles: rolesOf(person.account, company, people),
  };
}
