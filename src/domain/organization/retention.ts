// After an ending: until when somebody decides whether a partner's contacts are kept (R17).

import type { PlainDate } from "../calendar/plain-date.ts";
import { localTime } from "../calendar/zone.ts";
import { DEADLINE_RULES } from "../deadline/rule.ts";
import { deadlineOf, type Counting, type Deadline } from "../deadline/span.ts";

/** Three months from the day of the ending. Counted whenever it is shown: nothing of it is stored. */
export function retentionDeadline(endedOn: PlainDate, counting: Counting): Deadline {
  return deadlineOf(localTime(endedOn, "00:00"), DEADLINE_RULES.retention.span, counting);
}
