// A department with all its posts filled, and the people in them, for tests of who acts.

import { peopleOf, type People } from "../../../src/domain/access/people.ts";
import type { About } from "../../../src/domain/access/parties.ts";
import type { Company, Department, RoleHolder } from "../../../src/domain/company/company.ts";
import type { InternalContact } from "../../../src/domain/contact/contact.ts";
import { completeInternal, type StoredInternal } from "../../../src/domain/register/record.ts";
import { serialOf } from "../../../src/domain/register/serial.ts";
import { COMPANY } from "../a-company.ts";

export const accountOf = (name: string): string => `${name}@huayue.example`;

/** Record number n is the n-th of these: name, and what else is to be said of them. */
export function colleagues(
  ...given: readonly (readonly [name: string, fields?: Partial<InternalContact>])[]
): StoredInternal[] {
  return given.map(([fullName, fields], index) => ({
    kind: "internal",
    serial: serialOf("internal", index + 1),
    version: 1,
    state: "live",
    record: completeInternal({ fullName, department: "市场部", account: accountOf(fullName), ...fields }),
  }));
}

export const STAFF = colleagues(
  ["head"],
  ["deputy"],
  ["superior"],
  ["liaison"],
  ["backup"],
  ["supervisor"],
  ["employee"],
  ["manager", { department: "行政部" }],
);

export const MARKETING: Department = {
  name: "市场部",
  head: "head",
  deputy: "deputy",
  supervisor: "supervisor",
  superior: "superior",
  liaison: "liaison",
  backupLiaison: "backup",
  order: "1",
};

const role = (name: RoleHolder["role"], who: string): RoleHolder => ({
  role: name,
  name: who,
  account: accountOf(who),
});

export const STAFFED: Company = {
  ...COMPANY,
  departments: [MARKETING],
  roles: [
    role("administrator", "zhou"),
    role("administrator", "wu"),
    role("hr", "hr"),
    role("administrationManager", "manager"),
  ],
};

export function about(
  given: Partial<Omit<About, "people">> & { readonly internal?: readonly StoredInternal[] } = {},
): About & { readonly people: People } {
  const { internal = STAFF, ...rest } = given;
  const company = rest.company ?? STAFFED;
  return { department: "市场部", on: "2026-11-23", ...rest, company, people: peopleOf(company, internal) };
}

/** With this department in place of the fully staffed one, and these days away. */
export function staffed(department: Partial<Department>, absences: Company["absences"] = []): Company {
  return { ...STAFFED, departments: [{ ...MARKETING, ...department }], absences };
}

/** Away the whole of November 2026. */
export function away(person: string, deputy = ""): Company["absences"][number] {
  return { person, from: "2026-11-01", until: "2026-11-30", deputy, note: "" };
}
