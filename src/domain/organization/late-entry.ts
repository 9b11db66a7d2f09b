// R16: a new partner is in the register within 24 hours of being known.

import type { PlainDate } from "../calendar/plain-date.ts";
import { dateOfLocal, localTime } from "../calendar/zone.ts";
import { DEADLINE_RULES } from "../deadline/rule.ts";
import { deadlineOf, type Counting } from "../deadline/span.ts";

/**
 * True where an entry `today` is late whatever the hour: 知悉日期 is a day without a time, so it is taken for its last
 * minute, and the day on which the deadline falls for still in time.
 */
export function isLateEntry(knownOn: PlainDate, today: PlainDate, counting: Counting): boolean {
  const latest = deadlineOf(localTime(knownOn, "23:59"), DEADLINE_RULES.newPartner.span, counting);
  return today > dateOfLocal(latest.missedAfter);
}
