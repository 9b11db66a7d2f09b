// When somebody has to see to the official days: the notice for a year comes out in November of the year before (R77, B2).

import { partsOf } from "./day-arithmetic.ts";
import type { PlainDate } from "./plain-date.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

const NOTICES_COME_OUT = 11;

/** Years that deadlines of these days run into and whose official days are not known. */
export function yearsToConfirm(calendar: WorkingCalendar, today: PlainDate): number[] {
  const { year, month } = partsOf(today);
  const near = month >= NOTICES_COME_OUT ? [year, year + 1] : [year];
  return near.filter((each) => !calendar.isKnownYear(each));
}
