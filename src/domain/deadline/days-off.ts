// The days that a deadline passed over, as people name them: "国庆节 10/1–10/7" (B1).

import { plusDays } from "../calendar/day-arithmetic.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";

/** Days off that follow each other and have one name. */
export interface DaysOff {
  /** "" for a weekend. */
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** `skipped` in order of time. */
export function daysOff(skipped: readonly PlainDate[], calendar: WorkingCalendar): DaysOff[] {
  const runs: DaysOff[] = [];
  for (const date of skipped) {
    const { name } = calendar.kindOf(date);
    const last = runs[runs.length - 1];
    if (last?.name === name && plusDays(last.to, 1) === date) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ name, from: date, to: date });
  }
  return runs;
}
