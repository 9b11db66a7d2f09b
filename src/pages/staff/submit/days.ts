// The day that a form proposes, and whether what one foreknew is told too late for its day (R45).

import { isPlainDate, type PlainDate } from "../../../domain/calendar/plain-date.ts";
import { workingDaysFrom } from "../../../domain/calendar/working-calendar.ts";
import { localTime, type LocalTime } from "../../../domain/calendar/zone.ts";
import { countingOf, type CountingFacts } from "../../../domain/deadline/counting.ts";
import { DEADLINE_RULES } from "../../../domain/deadline/rule.ts";
import { deadlineOf } from "../../../domain/deadline/span.ts";
import { OWN_KINDS } from "../../../domain/request/kinds.ts";
import type { RequestKind } from "../../../domain/request/request.ts";

interface Clock {
  readonly today: PlainDate;
  readonly now: LocalTime;
  readonly counting: CountingFacts;
}

/** The last moment at which it is told in time; "2026-11-24 18:00". */
function foreknownBy(day: PlainDate, { counting }: Clock): LocalTime {
  return deadlineOf(localTime(day, "00:00"), DEADLINE_RULES.foreknownNotice.span, countingOf(counting))
    .missedAfter;
}

/** Today; of what is told a working day ahead the first day that is still in time. */
export function firstDay(kind: RequestKind, clock: Clock): PlainDate {
  if (!OWN_KINDS.includes(kind)) return clock.today;
  const { calendar } = countingOf(clock.counting);
  let day = workingDaysFrom(calendar, clock.today, 1).date;
  while (foreknownBy(day, clock) < clock.now) day = workingDaysFrom(calendar, day, 1).date;
  return day;
}

/** Until when it should have been told; undefined where that is not over, or nobody asks for it. */
export function toldTooLate(kind: RequestKind, day: string, clock: Clock): string | undefined {
  if (!OWN_KINDS.includes(kind) || !isPlainDate(day)) return undefined;
  const until = foreknownBy(day, clock);
  return until < clock.now ? until.replace("T", " ") : undefined;
}
