// Duties that the company's own year makes: the monthly collection (R13), vacant posts (R81), next year's days off (R77).

import { vacancies } from "../access/parties.ts";
import { dateOf, partsOf, plusMonths } from "../calendar/day-arithmetic.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { firstWorkingDay } from "../calendar/working-calendar.ts";
import { yearsToConfirm } from "../calendar/years-to-confirm.ts";
import { dateOfLocal, localTime, type LocalTime } from "../calendar/zone.ts";
import type { Counting } from "../deadline/span.ts";
import type { StoredDuty } from "../ledger/entry.ts";
import { countedDeadline } from "./deadline-of.ts";
import type { Duty } from "./duty.ts";
import type { DutyFacts, WantedDuty } from "./wanted.ts";

/**
 * The first day of the month whose collection is under way: it opens on its first working day, without a word, and ends when the
 * next one opens.
 */
export function openRound(now: LocalTime, { calendar }: Counting): PlainDate {
  const today = dateOfLocal(now);
  const { year, month } = partsOf(today);
  const begun = today >= firstWorkingDay(calendar, year, month).date;
  return plusMonths(dateOf(year, month, 1), begun ? 0 : -1);
}

export function companyDuties({ company, people, now, counting }: DutyFacts): WantedDuty[] {
  const today = dateOfLocal(now);
  const month = openRound(now, counting);
  const round = month.slice(0, 7);
  const nobody = { object: "", person: "" } as const;
  const collections = company.departments.map(({ name }): WantedDuty => ({
    ...nobody,
    rule: "collection",
    key: `collection ${round} ${name}`,
    subject: round,
    department: name,
    party: "departmentLiaison",
    start: localTime(month, "00:00"),
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

/** Questions that nobody has been asked yet: when their time was over before they were found, it counts from that day. */
const FOUND_LATE: Partial<Record<Duty["rule"], Duty["rule"]>> = {
  selfConfirmation: "selfConfirmation",
  retention: "retentionFound",
  retentionReview: "retentionFound",
};

/**
 * A register that is brought up late accuses nobody of what it did not ask. A question that comes back after it was answered,
 * since the answer was taken back, is asked again, from that day on.
 */
export function fromFirstFound(
  wanted: readonly WantedDuty[],
  stored: readonly StoredDuty[],
  { now, counting }: Pick<DutyFacts, "now" | "counting">,
): readonly WantedDuty[] {
  const known = new Map(stored.map(({ entry }) => [entry.key, entry]));
  return wanted.map((want) => {
    const [rule, was] = [FOUND_LATE[want.rule], known.get(want.key)];
    if (!rule) return want;
    if (was && was.state !== "open") return { ...want, rule, start: "", recurs: true };
    const isLate = was
      ? was.rule !== want.rule || was.start !== want.start
      : now > countedDeadline(want, counting).missedAfter;
    return isLate ? { ...want, rule, start: "" } : want;
  });
}

/** In a register that begins after a round was due nobody has missed it: the next one is its first. */
export function fromFirstRound(
  wanted: readonly WantedDuty[],
  stored: readonly StoredDuty[],
  { now, counting }: Pick<DutyFacts, "now" | "counting">,
): readonly WantedDuty[] {
  if (stored.some(({ entry }) => entry.rule === "collection")) return wanted;
  return wanted.filter(
    (want) => want.rule !== "collection" || now <= countedDeadline(want, counting).missedAfter,
  );
}
