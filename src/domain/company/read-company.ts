// The company as its configuration tabs tell it, and what is wrong in them (R1).

import type { TableKey } from "../register/tables.ts";
import type { Refusal } from "../refusal.ts";
import { readAbsences } from "./absences.ts";
import type { Cells } from "./cells.ts";
import type { Company } from "./company.ts";
import { readCompanyDays } from "./company-days.ts";
import { readDepartments } from "./departments.ts";
import { readDictionary } from "./dictionary.ts";
import { readRoles } from "./roles.ts";
import { readSettings } from "./settings.ts";

export type ConfigurationTable = Extract<
  TableKey,
  "settings" | "departments" | "roles" | "dictionary" | "calendar" | "absences"
>;

/** A problem and the tab it stands in. */
export interface ConfigurationProblem extends Refusal {
  readonly table: ConfigurationTable;
}

/** `rows`: the body rows of each tab. The company always has a valid value in every place. */
export function readCompany(rows: Readonly<Record<ConfigurationTable, readonly Cells[]>>): {
  readonly company: Company;
  readonly problems: readonly ConfigurationProblem[];
} {
  const settings = readSettings(rows.settings);
  const departments = readDepartments(rows.departments);
  const roles = readRoles(rows.roles);
  const dictionary = readDictionary(rows.dictionary);
  const calendar = readCompanyDays(rows.calendar);
  const absences = readAbsences(rows.absences);
  const inTable = (table: ConfigurationTable, problems: readonly Refusal[]): ConfigurationProblem[] =>
    problems.map((problem) => ({ ...problem, table }));
  return {
    company: {
      settings: settings.value,
      departments: departments.value,
      roles: roles.value,
      organizationTypes: dictionary.value,
      companyDays: calendar.value,
      absences: absences.value,
    },
    problems: [
      ...inTable("settings", settings.problems),
      ...inTable("departments", departments.problems),
      ...inTable("roles", roles.problems),
      ...inTable("calendar", calendar.problems),
      ...inTable("absences", absences.problems),
    ],
  };
}
