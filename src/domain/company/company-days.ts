// 工作日历: days that the company decided on, and pasted notices, read as leniently as every configuration tab (R77).

import type { CompanyDay } from "../calendar/working-calendar.ts";
import { readDate } from "../contact/typed-date.ts";
import { DAY_KIND_TEXT } from "../register/tables.ts";
import type { Refusal } from "../refusal.ts";
import { cellText, isBlank, type Cells, type Read } from "./cells.ts";

/** The rows of the tab 工作日历. A row without a day or a kind decides nothing; the last row of a day counts. */
export function readCompanyDays(rows: readonly Cells[]): Read<readonly CompanyDay[]> {
  const problems: Refusal[] = [];
  const days = new Map<string, CompanyDay>();
  rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const row = index + 1;
    const day = dayOf(cells);
    if ("code" in day) {
      problems.push({ ...day, row });
      return;
    }
    const before = days.get(day.date);
    if (before && before.working !== day.working)
      problems.push({ code: "dayRepeated", field: "date", row, values: { date: day.date } });
    days.set(day.date, day);
  });
  return { value: [...days.values()], problems };
}

function dayOf(cells: Cells): CompanyDay | Refusal {
  const [typed, kind] = [cellText(cells, "date"), cellText(cells, "dayKind")];
  if (typed === "") return { code: "fieldRequired", field: "date" };
  const date = readDate(typed);
  if (!date) return { code: "dateInvalid", field: "date", values: { value: typed } };
  if (kind === "") return { code: "fieldRequired", field: "dayKind" };
  const working = kind === DAY_KIND_TEXT.working;
  if (!working && kind !== DAY_KIND_TEXT.off)
    return { code: "choiceInvalid", field: "dayKind", values: { value: kind } };
  return { date, working, name: cellText(cells, "name") };
}

/** The tab's rows for these days. */
export function companyDayRows(days: readonly CompanyDay[]): Cells[] {
  return days.map(({ date, working, name }) => ({
    date,
    dayKind: working ? DAY_KIND_TEXT.working : DAY_KIND_TEXT.off,
    name,
  }));
}
