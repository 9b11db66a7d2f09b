// Duties that the company's own year makes: the monthly collection (R13), vacant posts (R81), next year's days off (R77).

import { vacancies } from "../access/parties.ts";
import { dateOf, partsOf } from "../calendar/day-arithmetic.ts";
import { firstWorkingDay } from "../calendar/working-calendar.ts";
import { yearsToConfirm } from "../calendar/years-to-confirm.ts";
import { dateOfLocal, localTime, type LocalTime } from "../calendar/zone.ts";
import type { Counting } from "../deadline/span.ts";
import type { DutyFacts, WantedDuty } from "./wanted.ts";

/**
 * The month whose collection is under way, "2026-12": it opens on its first working day, without a word, and ends when the
 * next one opens.
 */
export function openRound(now: LocalTime, { calendar }: Counting): string {
  const today = dateOfLocal(now);
  const { year, month } = partsOf(today);
  const begun = today >= firstWorkingDay(calendar, year, month).date;
  return (begun ? today : dateOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, 1)).slice(0, 7);
}

export function companyDuties({ company, people, now, counting }: DutyFacts): WantedDuty[] {
  const today = dateOfLocal(now);
  const round = openRound(now, counting);
  const nobody = { object: "", person: "" } as const;
  const collections = company.departments.map(({ name }): WantedDuty => ({
    ...nobody,
    rule: "collection",
    key: `collection ${round} ${name}`,
    subject: round,
    department: name,
    party: "departmentLiaison",
    start: localTime(`${round}-01`, "00:00"),
  }));
  const vacant = vacancies(company, people, today).map(({ department, post }): WantedDuty => {
    const rule = post === "head" ? "vacantHead" : "vacantLiaison";
    return {
      ...nobody,
      rule,
      key: `${rule} ${department}`,
      subject: department,
      department,
      party: "administrator",
      start: "",
      recurs: true,
    };
  });
  const years = yearsToConfirm(counting.calendar, today).map((year): WantedDuty => ({
    ...nobody,
    rule: "officialDays",
    key: `officialDays ${year}`,
    subject: String(year),
    department: "",
    party: "administrator",
    start: localTime(dateOf(year - 1, 11, 1), "00:00"),
  }));
  return [...collections, ...vacant, ...years];
}
