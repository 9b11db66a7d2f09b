// After an ending: until when somebody decides whether a partner's contacts are kept, and what is usual (R17, R18).

import type { PlainDate } from "../calendar/plain-date.ts";
import { localTime, type LocalTime } from "../calendar/zone.ts";
import { DEADLINE_RULES } from "../deadline/rule.ts";
import { deadlineOf, type Counting, type Deadline, type Span } from "../deadline/span.ts";
import type { RetentionDecision } from "../lifecycle/external-record.ts";
import type { Organization, Retention } from "./organization.ts";

/** Three months from the day of the ending. Counted whenever it is shown: nothing of it is stored. */
export function retentionDeadline(endedOn: PlainDate, counting: Counting): Deadline {
  return deadlineOf(localTime(endedOn, "00:00"), DEADLINE_RULES.retention.span, counting);
}

/** What was kept is looked at again twelve months after it was decided. */
export function retentionReview(keptOn: PlainDate, counting: Counting): Deadline {
  return deadlineOf(localTime(keptOn, "00:00"), DEADLINE_RULES.retentionReview.span, counting);
}

/** `kind`: 合作类型. A one-off partner's contacts are archived, a long-standing one's kept; undefined where the kind is not said (R18). */
export function usualDecision(kind: string): RetentionDecision | undefined {
  return kind === "oneOff" ? "archive" : kind === "ongoing" ? "keep" : undefined;
}

/** What 是否保留 becomes by a decision. */
export const RETAINED = { keep: "kept", archive: "archived" } as const satisfies Record<
  RetentionDecision,
  Retention
>;

/** True where `to`, what 是否保留 is to become, is not what is usual: then it is said why. */
export function isUnusual(kind: string, to: string): boolean {
  const usual = usualDecision(kind);
  return usual !== undefined && to !== RETAINED[usual];
}

/** W5.3: from the end of the question's time to the register's own decision. */
const DECIDED_AFTER: Span = { unit: "workingDays", count: 10 };

/**
 * When the register itself archives a one-off partner on which nobody has decided; undefined for every other kind: that
 * waits for somebody, however late (R18). `due`: until when it was asked, which is later where it was found late.
 */
export function decidedByDefault(
  { engagementKind }: Pick<Organization, "engagementKind">,
  due: LocalTime | "",
  counting: Counting,
): LocalTime | undefined {
  if (engagementKind !== "oneOff" || due === "") return undefined;
  return deadlineOf(due, DECIDED_AFTER, counting).due;
}
