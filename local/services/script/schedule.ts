// When a clock trigger runs next.

import { instantOfWall, zoneOffset } from "../../runtime/realm/zone.ts";
import type { ClockSchedule } from "./trigger-record.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A number in [0, 1): where in its window this trigger lies; 0 puts everything on the dot. */
export type Jitter = number;

export interface Circumstances {
  /** Anchors "every n". */
  readonly createdAt: number;
  /** The run is to come strictly after this. */
  readonly after: number;
  readonly jitter: Jitter;
  /** A month without the day of onMonthDay has no run; else its last day has it. */
  readonly skipsShortMonths: boolean;
}

/** The next run; undefined: never again. */
export function nextRun(schedule: ClockSchedule, around: Circumstances): number | undefined {
  const { after, jitter } = around;
  switch (schedule.kind) {
    case "once": {
      const at = schedule.at + (schedule.near ? nearby(jitter) * MINUTE : Math.floor(jitter * MINUTE));
      return at > after ? at : undefined;
    }
    case "everyMinutes":
    case "everyHours":
      return nextOfPeriod(schedule.n * (schedule.kind === "everyHours" ? HOUR : MINUTE), around);
    default:
      return nextOnCalendar(schedule, around);
  }
}

/** The first run comes within one period of the creation, then one every period. */
function nextOfPeriod(period: number, { createdAt, after, jitter }: Circumstances): number {
  const first = createdAt + period - Math.floor(jitter * period);
  return after < first ? first : first + (Math.floor((after - first) / period) + 1) * period;
}

type CalendarSchedule = Exclude<ClockSchedule, { kind: "once" | "everyMinutes" | "everyHours" }>;

/** Goes through the days of the trigger's own zone until one fits. */
function nextOnCalendar(schedule: CalendarSchedule, around: Circumstances): number {
  const { createdAt, after, jitter, skipsShortMonths } = around;
  const offset = zoneOffset(schedule.timeZone);
  const dayOf = (instant: number): number => Math.floor((instant + offset(instant)) / DAY);
  const createdDay = dayOf(createdAt);
  const minute = minuteOfDay(schedule, jitter);
  for (let day = dayOf(after) - 1; ; day++) {
    if (!fits(schedule, day, createdDay, skipsShortMonths)) continue;
    const instant = instantOfWall(day * DAY, offset) + minute * MINUTE;
    if (instant > after && instant > createdAt) return instant;
  }
}

function fits(
  schedule: CalendarSchedule,
  day: number,
  createdDay: number,
  skipsShortMonths: boolean,
): boolean {
  const date = new Date(day * DAY);
  switch (schedule.kind) {
    case "everyDays":
      return day >= createdDay && (day - createdDay) % schedule.n === 0;
    case "everyWeeks":
      return (
        date.getUTCDay() === (schedule.weekDay ?? 0) && Math.floor((day - createdDay) / 7) % schedule.n === 0
      );
    default: {
      const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      return date.getUTCDate() === (skipsShortMonths ? schedule.n : Math.min(schedule.n, days));
    }
  }
}

/** Minutes around a moment: up to 15 before it or after. */
function nearby(jitter: Jitter): number {
  return jitter === 0 ? 0 : Math.floor(jitter * 31) - 15;
}

/** atHour: any minute of that hour; nearMinute: 15 minutes around it (reference/script/ClockTriggerBuilder). No hour: any (a). */
function minuteOfDay(schedule: CalendarSchedule, jitter: Jitter): number {
  const hour = schedule.hour ?? Math.floor(jitter * 24);
  if (schedule.minute === undefined) return hour * 60 + Math.floor(jitter * 60);
  return Math.max(0, hour * 60 + schedule.minute + nearby(jitter));
}
