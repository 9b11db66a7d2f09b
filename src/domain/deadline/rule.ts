// The deadlines that the source sets and those that follow from them, each typed: from what fact it counts, how long, for
// whom, who is reminded when, and who hears of it when it is missed (R13–R17, R44–R48; B1).

import { dateOf, partsOf, plusDays } from "../calendar/day-arithmetic.ts";
import { rolled, workingDaysFrom } from "../calendar/working-calendar.ts";
import {
  dateOfLocal,
  instantOfMilliseconds,
  localTime,
  millisecondsOf,
  minutesOf,
  timeOfLocal,
  type LocalTime,
  type TimeOfDay,
} from "../calendar/zone.ts";
import type { Counting, Deadline, Span } from "./span.ts";

/** A field of the request or record from which a deadline counts. */
export type StartFact =
  | "roundMonth"
  | "submittedAt"
  | "completedAt"
  | "effectiveOn"
  | "noticedAt"
  | "knownAt"
  | "endedOn"
  | "keptOn"
  | "appliedAt"
  | "writtenAt"
  | "returnedAt"
  | "foundOn"
  | "confirmOn"
  | "noticeOut";

/** Who acts, or is told. */
export type Party =
  | "employee"
  | "departmentLiaison"
  | "departmentHead"
  | "superior"
  | "hr"
  | "administrator"
  | "relationshipOwner"
  | "businessSupervisor"
  | "administrationManager";

/** Before (negative) or after a moment. Whole days come at `at`, on working days only; hours as they pass. */
export type Offset =
  | { readonly from: "due"; readonly unit: "workingDays"; readonly count: number; readonly at: TimeOfDay }
  | { readonly from: "start" | "due"; readonly unit: "hours"; readonly count: number }
  /** Calendar days, and from there on the first one that is worked; `end`: of business. */
  | { readonly from: "start"; readonly unit: "days"; readonly count: number; readonly at: TimeOfDay | "end" }
  /** This day of the start's month or the last worked one before it, and never later than so many working days before it is due. */
  | {
      readonly from: "month";
      readonly unit: "day";
      readonly day: number;
      readonly ahead: number;
      readonly at: TimeOfDay;
    };

export interface Step {
  readonly kind: "remind" | "escalate";
  readonly to: readonly Party[];
  readonly offset: Offset;
}

export interface DeadlineRule {
  readonly start: StartFact;
  readonly span: Span;
  readonly responsible: Party;
  readonly steps: readonly Step[];
}

const MORNING: TimeOfDay = "09:00";

const beforeDue = (count: number, ...to: Party[]): Step => ({
  kind: "remind",
  to,
  offset: { from: "due", unit: "workingDays", count: -count, at: MORNING },
});
const afterDue = (count: number, ...to: Party[]): Step => ({
  kind: "escalate",
  to,
  offset: { from: "due", unit: "workingDays", count, at: MORNING },
});
const afterStart = (kind: Step["kind"], hours: number, ...to: Party[]): Step => ({
  kind,
  to,
  offset: { from: "start", unit: "hours", count: hours },
});

const daysAfterStart = (count: number, ...to: Party[]): Step => ({
  kind: "remind",
  to,
  offset: { from: "start", unit: "days", count, at: MORNING },
});

const workingDays = (count: number): Span => ({ unit: "workingDays", count });

const signOff = (span: Span) =>
  ({
    start: "submittedAt",
    span,
    responsible: "departmentHead",
    steps: [beforeDue(1, "departmentHead"), afterDue(0, "superior", "administrationManager")],
  }) as const satisfies DeadlineRule;

/** What the administrators see to, so many working days after it was found. */
const seenTo = (count: number) =>
  ({
    start: "foundOn",
    span: workingDays(count),
    responsible: "administrator",
    steps: [daysAfterStart(0, "administrator"), afterDue(0, "administrator", "administrationManager")],
  }) as const satisfies DeadlineRule;

/** Every rule by its name; the tab of settings may change days and hours, never the kind. */
export const DEADLINE_RULES = {
  /** R13: each month's coming changes of staff, by the 25th rolled back. */
  collection: {
    start: "roundMonth",
    span: { unit: "dayOfMonth", day: 25 },
    responsible: "departmentLiaison",
    steps: [
      {
        kind: "remind",
        to: ["departmentLiaison"],
        offset: { from: "month", unit: "day", day: 15, ahead: 5, at: MORNING },
      },
      beforeDue(3, "departmentLiaison"),
      beforeDue(1, "departmentLiaison"),
      beforeDue(0, "departmentLiaison"),
      afterDue(1, "departmentHead"),
      afterDue(2, "hr", "administrator"),
    ],
  },
  /** R19: the head's sign-off. */
  headSignOff: signOff(workingDays(2)),
  /** The same of a round's batch: before the month is over from which it holds. */
  batchSignOff: signOff({ unit: "workingDaysInMonth", count: 2, ahead: 1 }),
  /** R44: joined or left, told to the administrators within a working day. */
  joinLeaveNotice: {
    start: "completedAt",
    span: workingDays(1),
    responsible: "hr",
    steps: [beforeDue(0, "hr"), afterDue(1, "hr", "administrator")],
  },
  /** What HR's notice has changed is looked at by an administrator, too (W5.2). */
  joinLeaveCheck: {
    start: "writtenAt",
    span: workingDays(1),
    responsible: "administrator",
    steps: [
      { kind: "remind", to: ["administrator"], offset: { from: "start", unit: "days", count: 0, at: "end" } },
      afterDue(0, "administrator", "administrationManager"),
    ],
  },
  /** R45: a transfer or new channel that one knows of is told a working day ahead. Late ones are flagged, not refused. */
  foreknownNotice: {
    start: "effectiveOn",
    span: { unit: "workingDaysBefore", count: 1 },
    responsible: "employee",
    steps: [],
  },
  /** R46: the liaison hands in what a colleague told. */
  liaisonSubmits: {
    start: "noticedAt",
    span: { unit: "hours", count: 24 },
    responsible: "departmentLiaison",
    steps: [
      afterStart("remind", 12, "departmentLiaison"),
      afterStart("remind", 20, "departmentLiaison"),
      afterStart("escalate", 24, "departmentHead"),
      afterStart("escalate", 48, "administrator"),
    ],
  },
  /** R16: a new partner is in the register a day after it was known. */
  newPartner: {
    start: "knownAt",
    span: { unit: "hours", count: 24 },
    responsible: "relationshipOwner",
    steps: [
      afterStart("remind", 12, "relationshipOwner"),
      afterStart("remind", 20, "relationshipOwner"),
      afterStart("escalate", 24, "businessSupervisor"),
      afterStart("escalate", 48, "administrator"),
    ],
  },
  /** R20: the supervisor's review. */
  supervisorReview: {
    start: "submittedAt",
    span: workingDays(1),
    responsible: "businessSupervisor",
    steps: [beforeDue(0, "businessSupervisor"), afterDue(1, "administrationManager")],
  },
  /** R47: a change at a partner is in the register, reviewed, within two working days. */
  externalChange: {
    start: "knownAt",
    span: workingDays(2),
    responsible: "relationshipOwner",
    steps: [
      beforeDue(1, "relationshipOwner"),
      beforeDue(0, "relationshipOwner", "businessSupervisor"),
      afterDue(1, "businessSupervisor", "administrator"),
    ],
  },
  /** R17: three months after an ending somebody decides whether the partner's contacts are kept. */
  retention: {
    start: "endedOn",
    span: { unit: "months", count: 3 },
    responsible: "relationshipOwner",
    steps: [
      beforeDue(10, "relationshipOwner"),
      beforeDue(3, "relationshipOwner"),
      beforeDue(0, "relationshipOwner"),
      afterDue(5, "businessSupervisor"),
      afterDue(10, "administrator"),
    ],
  },
  /** R18: what was kept is looked at again a year later. */
  retentionReview: {
    start: "keptOn",
    span: { unit: "months", count: 12 },
    responsible: "relationshipOwner",
    steps: [
      beforeDue(10, "relationshipOwner"),
      beforeDue(0, "relationshipOwner"),
      afterDue(5, "businessSupervisor"),
    ],
  },
  /** The same where it was found only after its time: it is asked for all the same. */
  retentionFound: {
    start: "foundOn",
    span: workingDays(10),
    responsible: "relationshipOwner",
    steps: [
      daysAfterStart(0, "relationshipOwner"),
      beforeDue(0, "relationshipOwner"),
      afterDue(5, "businessSupervisor"),
      afterDue(10, "administrator"),
    ],
  },
  /** 先改后批: an emergency correction is ratified within a working day, or rolled back. */
  ratification: {
    start: "appliedAt",
    span: workingDays(1),
    responsible: "departmentHead",
    steps: [beforeDue(0, "departmentHead"), afterDue(0, "administrator")],
  },
  /** R81: a request that nobody may sign, all the way up. */
  noSigner: seenTo(1),
  /** What was neither ratified nor could be taken back: an administrator decides what stays. */
  settlement: seenTo(2),
  /** What was sent back and is left untouched lapses. */
  resubmission: {
    start: "returnedAt",
    span: workingDays(10),
    responsible: "departmentLiaison",
    steps: [beforeDue(5, "departmentLiaison"), beforeDue(1, "departmentLiaison")],
  },
  /** R53: everybody looks at their own record twice a year; whoever does not, the liaison asks. */
  selfConfirmation: {
    start: "confirmOn",
    span: { unit: "days", count: 14 },
    responsible: "employee",
    steps: [
      daysAfterStart(0, "employee"),
      daysAfterStart(7, "employee"),
      beforeDue(0, "employee"),
      afterDue(1, "departmentLiaison"),
    ],
  },
  /** R81: a department without a head, or without a liaison. */
  vacantHead: seenTo(5),
  vacantLiaison: seenTo(5),
  /** R6: what an owner who has left looked after is somebody else's. */
  successor: {
    start: "foundOn",
    span: workingDays(3),
    responsible: "departmentHead",
    steps: [
      daysAfterStart(0, "departmentHead"),
      beforeDue(0, "departmentHead"),
      afterDue(1, "superior", "administrator"),
    ],
  },
  /** R77: the official days of the coming year come out in November. */
  officialDays: {
    start: "noticeOut",
    span: { unit: "dayOfMonth", day: 30 },
    responsible: "administrator",
    steps: [
      daysAfterStart(0, "administrator"),
      beforeDue(5, "administrator"),
      afterDue(1, "administrator", "administrationManager"),
    ],
  },
} as const satisfies Readonly<Record<string, DeadlineRule>>;

export type DeadlineName = keyof typeof DEADLINE_RULES;

const HOUR = 3_600_000;

/**
 * When a step of a rule is taken. Reminders of rules in hours come at any hour; superiors are left in peace until the
 * morning of a working day (W5.7).
 */
export function stepTime(step: Step, deadline: Deadline, counting: Counting): LocalTime {
  const { calendar, zone } = counting;
  const { offset } = step;
  if (offset.unit === "hours") {
    const from = offset.from === "start" ? deadline.start : deadline.due;
    const at = zone.localOf(
      instantOfMilliseconds(millisecondsOf(zone.instantOf(from)) + offset.count * HOUR),
    );
    return step.kind === "escalate" ? nextMorning(at, counting) : at;
  }
  const due = dateOfLocal(deadline.due);
  const start = dateOfLocal(deadline.start);
  if (offset.unit === "days")
    return localTime(
      rolled(calendar, plusDays(start, offset.count), 1).date,
      offset.at === "end" ? counting.endOfBusiness : offset.at,
    );
  if (offset.unit === "day") {
    const { year, month } = partsOf(start);
    const asked = rolled(calendar, dateOf(year, month, offset.day), -1).date;
    const latest = workingDaysFrom(calendar, due, offset.ahead, -1).date;
    return localTime(asked < latest ? asked : latest, offset.at);
  }
  if (offset.count === 0) {
    const morning = localTime(rolled(calendar, due, 1).date, offset.at);
    return step.kind === "escalate" && morning <= deadline.missedAfter ? deadline.missedAfter : morning;
  }
  const way = workingDaysFrom(calendar, due, Math.abs(offset.count), offset.count < 0 ? -1 : 1);
  return localTime(way.date, offset.at);
}

/** The moment itself on a working day; else the morning of the next one. */
function nextMorning(at: LocalTime, { calendar }: Counting): LocalTime {
  const day = dateOfLocal(at);
  const { date } = rolled(calendar, day, 1);
  if (date !== day) return localTime(date, MORNING);
  return minutesOf(timeOfLocal(at)) < minutesOf(MORNING) ? localTime(day, MORNING) : at;
}
