// How long something may take: the spans that the source names, each with its unit (R13, R16, R17, R44–R47).

import { dateOf, daysInMonth, partsOf, plusDays, plusMonths } from "../calendar/day-arithmetic.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { rolled, workingDaysFrom, type Way, type WorkingCalendar } from "../calendar/working-calendar.ts";
import {
  dateOfLocal,
  instantOfMilliseconds,
  localTime,
  millisecondsOf,
  type LocalTime,
  type TimeOfDay,
  type Zone,
} from "../calendar/zone.ts";

export type Span =
  /** The end of business of the n-th working day after the start day, which itself never counts. */
  | { readonly unit: "workingDays"; readonly count: number }
  /** The same, but at latest `ahead` working days before the end of the start's month, where that is still to come. */
  | { readonly unit: "workingDaysInMonth"; readonly count: number; readonly ahead: number }
  /** The end of business of the n-th working day before the start day ("提前 1 个工作日"). */
  | { readonly unit: "workingDaysBefore"; readonly count: number }
  /** Hours as they pass, nights and holidays included ("24小时内"). */
  | { readonly unit: "hours"; readonly count: number }
  /** The end of business that many days later, or of the first working day after it. */
  | { readonly unit: "days"; readonly count: number }
  /** This day of the start's month, or the last working day before it ("每月25日前"). */
  | { readonly unit: "dayOfMonth"; readonly day: number }
  /** The same day n months later, or the first working day after it ("3个月"). */
  | { readonly unit: "months"; readonly count: number };

/** What a deadline is counted with: the company's calendar, zone and settings. */
export interface Counting {
  readonly calendar: WorkingCalendar;
  readonly zone: Zone;
  /** End of business; usually 18:00. */
  readonly endOfBusiness: TimeOfDay;
  /** A deadline in hours that ends on a day off is missed only after this time of the next working day. */
  readonly graceUntil: TimeOfDay;
}

export interface Deadline {
  readonly start: LocalTime;
  readonly span: Span;
  readonly due: LocalTime;
  /** From here on it is missed: `due`, or later where hours ended on a day off (假期到期). */
  readonly missedAfter: LocalTime;
  /** Days that were not worked and were passed over, in order of time. */
  readonly skipped: readonly PlainDate[];
  /** True where an official notice that is not out yet may move it (待确认日历). */
  readonly provisional: boolean;
}

const HOUR = 3_600_000;

/** The deadline that `span` sets from `start`, and the days it passed over. */
export function deadlineOf(start: LocalTime, span: Span, counting: Counting): Deadline {
  if (span.unit === "hours") return afterHours(start, span, counting);
  const way = wayOf(dateOfLocal(start), span, counting.calendar);
  const due = localTime(way.date, counting.endOfBusiness);
  return {
    start,
    span,
    due,
    missedAfter: due,
    skipped: [...way.skipped].sort(),
    provisional: way.provisional,
  };
}

function wayOf(start: PlainDate, span: Exclude<Span, { unit: "hours" }>, calendar: WorkingCalendar): Way {
  switch (span.unit) {
    case "workingDays":
      return workingDaysFrom(calendar, start, span.count, 1);
    case "workingDaysInMonth": {
      const { year, month } = partsOf(start);
      const way = workingDaysFrom(calendar, start, span.count, 1);
      const latest = workingDaysFrom(calendar, dateOf(year, month, daysInMonth(year, month)), span.ahead, -1);
      return start < latest.date && latest.date < way.date ? latest : way;
    }
    case "workingDaysBefore":
      return workingDaysFrom(calendar, start, span.count, -1);
    case "dayOfMonth": {
      const { year, month } = partsOf(start);
      return rolled(calendar, dateOf(year, month, Math.min(span.day, daysInMonth(year, month))), -1);
    }
    case "days":
      return rolled(calendar, plusDays(start, span.count), 1);
    case "months":
      return rolled(calendar, plusMonths(start, span.count), 1);
  }
}

function afterHours(
  start: LocalTime,
  span: Extract<Span, { unit: "hours" }>,
  { calendar, zone, graceUntil }: Counting,
): Deadline {
  const due = zone.localOf(instantOfMilliseconds(millisecondsOf(zone.instantOf(start)) + span.count * HOUR));
  const dueOn = dateOfLocal(due);
  const next = rolled(calendar, dueOn, 1);
  const missedAfter = next.date === dueOn ? due : localTime(next.date, graceUntil);
  return { start, span, due, missedAfter, skipped: next.skipped, provisional: next.provisional };
}
