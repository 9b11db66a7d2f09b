// When a clock trigger runs next.

import { instantOfWall, zoneOffset } from "../../runtime/realm/zone.ts";
import type { ClockSchedule } from "./trigger-record.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A number in [0, 1): where in its window this trigger lies; 0 puts everything on the dot. */
export type Jitter = number;

/** The next run strictly after `after`; `created` anchors "every n". Undefined: never again. */
export function nextRun(
  schedule: ClockSchedule,
  created: number,
  after: number,
  jitter: Jitter,
): number | undefined {
  switch (schedule.kind) {
    case "once": {
      const at = schedule.at + Math.floor(jitter * MINUTE);
      return at > after ? at : undefined;
    }
    case "everyMinutes":
    case "everyHours":
      return nextOfPeriod(
        schedule.n * (schedule.kind === "everyHours" ? HOUR : MINUTE),
        created,
        after,
        jitter,
      );
    default:
      return nextOnCalendar(schedule, created, after, jitter);
  }
}

/** The first run comes within one period of the creation, then one every period. */
function nextOfPeriod(period: number, created: number, after: number, jitter: Jitter): number {
  const first = created + period - Math.floor(jitter * period);
  return after < first ? first : first + (Math.floor((after - first) / period) + 1) * period;
}

type CalendarSchedule = Exclude<ClockSchedule, { kind: "once" | "everyMinutes" | "everyHours" }>;

/** Goes through the days of the trigger's own zone until one fits. */
function nextOnCalendar(schedule: CalendarSchedule, created: number, after: number, jitter: Jitter): number {
  const offset = zoneOffset(schedule.timeZone);
  const dayOf = (instant: number): number => Math.floor((instant + offset(instant)) / DAY);
  const createdDay = dayOf(created);
  const minute = minuteOfDay(schedule, jitter);
  for (let day = dayOf(after) - 1; ; day++) {
    if (!fits(schedule, day, createdDay)) continue;
    const instant = instantOfWall(day * DAY, offset) + minute * MINUTE;
    if (instant > after && instant > created) return instant;
  }
}

function fits(schedule: CalendarSchedule, day: number, createdDay: number): boolean {
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
      return date.getUTCDate() === Math.min(schedule.n, days);
    }
  }
}

/** atHour: any minute of that hour; nearMinute: 15 minutes around it (reference/script/ClockTriggerBuilder). No hour: any (a). */
function minuteOfDay(schedule: CalendarSchedule, jitter: Jitter): number {
  const hour = schedule.hour ?? Math.floor(jitter * 24);
  if (schedule.minute === undefined) return hour * 60 + Math.floor(jitter * 60);
  const spread = jitter === 0 ? 0 : Math.floor(jitter * 31) - 15;
  return Math.max(0, hour * 60 + schedule.minute + spread);
}
