// 请假代理: who is away from when to when, and who stands in meanwhile (R81, F24). Read as leniently as every configuration tab.

import type { PlainDate } from "../calendar/plain-date.ts";
import { readDate } from "../contact/typed-date.ts";
import type { Refusal } from "../refusal.ts";
import { isAccount, normalAccount } from "./account.ts";
import { cellText, isBlank, type Cells, type Read } from "./cells.ts";

/** People are named by account (preferred) or by name, as in 部门. */
export interface Absence {
  readonly person: string;
  /** First and last day away. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Who stands in; "" leaves it to the deputies of the posts. */
  readonly deputy: string;
  readonly note: string;
}

/** The rows of the tab 请假代理. A row without a person or one of its days is nobody's absence. */
export function readAbsences(rows: readonly Cells[]): Read<readonly Absence[]> {
  const problems: Refusal[] = [];
  const absences: Absence[] = [];
  rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const absence = absenceOf(cells);
    if ("code" in absence) problems.push({ ...absence, row: index + 1 });
    else absences.push(absence);
  });
  return { value: absences, problems };
}

function absenceOf(cells: Cells): Absence | Refusal {
  const person = named(cells, "person");
  if (person === "") return { code: "fieldRequired", field: "person" };
  const [one, other] = [dayOf(cells, "from"), dayOf(cells, "until")];
  if (typeof one !== "string") return one;
  if (typeof other !== "string") return other;
  // Typed the wrong way round, they can only mean the days between.
  const [from, until] = one <= other ? [one, other] : [other, one];
  return { person, from, until, deputy: named(cells, "deputy"), note: cellText(cells, "note") };
}

function dayOf(cells: Cells, field: "from" | "until"): PlainDate | Refusal {
  const value = cellText(cells, field);
  if (value === "") return { code: "fieldRequired", field };
  return readDate(value) ?? { code: "dateInvalid", field, values: { value } };
}

function named(cells: Cells, field: "person" | "deputy"): string {
  const text = cellText(cells, field);
  return isAccount(text) ? normalAccount(text) : text;
}
