// The company as the configuration tabs tell it now, whatever columns people moved there.

import { readCompany, type ConfigurationProblem } from "../../domain/company/read-company.ts";
import {
  ABSENCE_TABLE,
  CALENDAR_TABLE,
  DEPARTMENT_TABLE,
  DICTIONARY_TABLE,
  ROLE_TABLE,
  SETTINGS_TABLE,
  type Table,
} from "../../domain/register/tables.ts";
import { Refused } from "../../ports/refused.ts";
import { layoutOf } from "../structure/layout.ts";
import { byColumn, type Rows } from "./cells.ts";

/** Refuses while a header is missing. A problem's `row` is the tab's own, as people count it: from 1, blank rows too. */
export function readConfiguration(tabs: ReadonlyMap<Table, Rows>): ReturnType<typeof readCompany> {
  const read = (table: Table): ReturnType<typeof byColumn> => {
    const rows = tabs.get(table) ?? [];
    const layout = layoutOf(rows[0] ?? [], table);
    if (!layout.ok) throw new Refused(layout.refusals);
    return byColumn(rows, layout.value);
  };
  const rows = {
    settings: read(SETTINGS_TABLE),
    departments: read(DEPARTMENT_TABLE),
    roles: read(ROLE_TABLE),
    dictionary: read(DICTIONARY_TABLE),
    calendar: read(CALENDAR_TABLE),
    absences: read(ABSENCE_TABLE),
  };
  const cellsOf = (table: keyof typeof rows): Record<string, string>[] =>
    rows[table].map(({ cells }) => cells);
  const { company, problems } = readCompany({
    settings: cellsOf("settings"),
    departments: cellsOf("departments"),
    roles: cellsOf("roles"),
    dictionary: cellsOf("dictionary"),
    calendar: cellsOf("calendar"),
    absences: cellsOf("absences"),
  });
  const inTab = (problem: ConfigurationProblem): ConfigurationProblem => ({
    ...problem,
    row: rows[problem.table][(problem.row ?? 0) - 1]?.row,
  });
  return { company, problems: problems.map(inTab) };
}
