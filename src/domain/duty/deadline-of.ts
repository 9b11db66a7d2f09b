// The deadline of a duty as it is stored, and the same counted anew.

import { isLocalTime, type LocalTime } from "../calendar/zone.ts";
import { DEADLINE_RULES, stepTime, type DeadlineRule, type Step } from "../deadline/rule.ts";
import { deadlineOf, type Counting, type Deadline } from "../deadline/span.ts";
import type { Duty } from "./duty.ts";

export function ruleOf({ rule }: Pick<Duty, "rule">): DeadlineRule {
  return DEADLINE_RULES[rule];
}

/** With the calendar as it is known today. */
export function countedDeadline(duty: Pick<Duty, "rule" | "start">, counting: Counting): Deadline {
  if (duty.start === "") throw new Error(`a duty without a beginning: ${duty.rule}`);
  return deadlineOf(duty.start, ruleOf(duty).span, counting);
}

/** A step of a duty's rule with its place among the steps, by which it is remembered as taken, and its time. */
export interface TimedStep {
  readonly step: Step;
  readonly place: number;
  readonly at: LocalTime;
}

export function timedSteps(duty: Pick<Duty, "rule" | "start">, counting: Counting): TimedStep[] {
  const deadline = countedDeadline(duty, counting);
  return ruleOf(duty).steps.map((step, place) => ({ step, place, at: stepTime(step, deadline, counting) }));
}

export function takenPlaces({ taken }: Pick<Duty, "taken">): ReadonlySet<number> {
  return new Set(taken === "" ? [] : taken.split(" ").map(Number));
}

/** True from the minute after which it is missed. */
export function isMissed({ missedAfter }: Pick<Duty, "missedAfter">, now: LocalTime): boolean {
  return isLocalTime(missedAfter) && now > missedAfter;
}
