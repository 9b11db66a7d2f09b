// Brings the ledger of duties to what the facts want (B1): makes, ends and recounts duties, finds what was missed, and says
// which steps are to be taken now. Run twice, late or after any number of missed runs, it finds what is to be found.

import type { Instant } from "../calendar/plain-date.ts";
import {
  dateOfLocal,
  instantOfMilliseconds,
  localTime,
  millisecondsOf,
  type LocalTime,
} from "../calendar/zone.ts";
import type { Counting } from "../deadline/span.ts";
import { changedDuty, newDuty, type EntryChange, type EntryId, type StoredDuty } from "../ledger/entry.ts";
import { countedDeadline, isMissed, takenPlaces, timedSteps, type TimedStep } from "./deadline-of.ts";
import { BLANK_DUTY, type Duty, type DutyState } from "./duty.ts";
import { endedDuty } from "./end-duty.ts";
import type { WantedDuty } from "./wanted.ts";

export interface Reconciling {
  readonly stored: readonly StoredDuty[];
  readonly wanted: readonly WantedDuty[];
  readonly endingOf: (duty: StoredDuty) => Exclude<DutyState, "open">;
  /** Whose doing the ends are; "" for the register itself. */
  readonly by: string;
  readonly at: Instant;
  readonly counting: Counting;
  readonly idOf: (taken: number) => EntryId;
  /** Changes after which it stops; what is left is found by the next run. */
  readonly most?: number;
  /** Only what begins and ends: reminders and misses are the clock's. */
  readonly stepsToo?: boolean;
}

export interface DueStep extends TimedStep {
  readonly id: EntryId;
  readonly duty: Duty;
}

export interface Reconciled {
  readonly changes: readonly EntryChange[];
  /** To be told now. */
  readonly steps: readonly DueStep[];
  /** There is more than `most`. */
  readonly more: boolean;
  /** When the next step is to be taken or the next duty is missed; "" while no duty is open. */
  readonly next: LocalTime | "";
}

export function reconcileDuties(about: Reconciling): Reconciled {
  const { stored, wanted, at, counting, by, most = Infinity, stepsToo = true } = about;
  const now = counting.zone.localOf(at);
  const left = new Map(wanted.map((each) => [each.key, each]));
  const changes: EntryChange[] = [];
  const steps: DueStep[] = [];
  let created = 0;
  let next: LocalTime | "" = "";
  const isFull = (): boolean => changes.length + steps.length >= most;
  const take = (before: StoredDuty | undefined, duty: Duty): void => {
    const id = before?.id ?? about.idOf(created);
    const open = stepsToo && duty.state === "open";
    const walked: Walked = open ? walkedOn(duty, now, at, counting) : { duty, due: [], next: "" };
    next = earlier(next, walked.next);
    if (!before) changes.push(newDuty(id, walked.duty));
    else if (differs(before.entry, walked.duty)) changes.push(changedDuty(before, walked.duty));
    steps.push(...walked.due.map((step) => ({ ...step, id, duty: walked.duty })));
  };

  for (const before of stored) {
    const key = left.has(before.entry.key) ? before.entry.key : bareKey(before.entry);
    const want = left.get(key);
    const { state } = before.entry;
    if (state === "open" || !want?.recurs) left.delete(key);
    if (state !== "open") continue;
    if (isFull()) return { changes, steps, more: true, next: now };
    if (want) take(before, recounted(before.entry, want, counting));
    else take(before, endedDuty(before.entry, { state: about.endingOf(before), at, by }, counting.zone));
  }
  for (const want of left.values()) {
    if (isFull()) return { changes, steps, more: true, next: now };
    take(undefined, begun(want, now, counting));
    created += 1;
  }
  return { changes, steps, more: false, next };
}

/** The key of a duty that may come back, without the time at which it was found. */
function bareKey({ key, start }: Duty): string {
  return key.endsWith(` ${start}`) ? key.slice(0, -start.length - 1) : key;
}

function differs(one: Duty, other: Duty): boolean {
  return Object.entries(one).some(([key, text]) => text !== new Map(Object.entries(other)).get(key));
}

function dueFields(
  duty: Pick<Duty, "rule" | "start">,
  counting: Counting,
): Pick<Duty, "due" | "missedAfter" | "provisional"> {
  const { due, missedAfter, provisional } = countedDeadline(duty, counting);
  return { due, missedAfter, provisional: provisional ? "yes" : "" };
}

function begun({ recurs, ended, ...want }: WantedDuty, now: LocalTime, counting: Counting): Duty {
  const start = want.start || localTime(dateOfLocal(now), "00:00");
  const key = recurs ? `${want.key} ${start}` : want.key;
  const duty: Duty = {
    ...BLANK_DUTY,
    ...want,
    key,
    start,
    ...dueFields({ rule: want.rule, start }, counting),
  };
  return ended ? endedDuty(duty, { state: "done", ...ended }, counting.zone) : duty;
}

/** Facts, the rule by which it counts or the calendar may have changed: the old due time is kept, and steps that lie ahead again are taken again. */
function recounted(duty: Duty, want: WantedDuty, counting: Counting): Duty {
  const { key, start } = duty;
  const { rule, object, subject, department, party, person } = want;
  const about = { ...duty, rule, object, subject, department, party, person, start: want.start || start };
  const fields = dueFields({ rule, start: about.start }, counting);
  const now = { ...about, key, ...fields };
  if (fields.due === duty.due) return now;
  return { ...now, earlierDue: [duty.earlierDue, duty.due].filter(Boolean).join(" ") };
}

interface Walked {
  readonly duty: Duty;
  readonly due: readonly TimedStep[];
  readonly next: LocalTime | "";
}

/** Marks what was missed, and takes the steps whose time has come. */
function walkedOn(duty: Duty, now: LocalTime, at: Instant, counting: Counting): Walked {
  const timed = timedSteps(duty, counting);
  const come = timed.filter((step) => step.at <= now);
  const taken = takenPlaces(duty);
  const missedAt = duty.missedAt === "" && isMissed(duty, now) ? at : duty.missedAt;
  // A minute after `missedAfter` it is missed: looked at in the same minute, it would not be yet.
  const misses = missedAt === "" && duty.missedAfter !== "" ? minuteAfter(duty.missedAfter, counting) : "";
  return {
    duty: { ...duty, missedAt, taken: come.map(({ place }) => place).join(" ") },
    due: told(come.filter(({ place }) => !taken.has(place))),
    next: timed.reduce((next, step) => earlier(next, step.at > now ? step.at : ""), misses),
  };
}

function minuteAfter(local: LocalTime, { zone }: Counting): LocalTime {
  return zone.localOf(instantOfMilliseconds(millisecondsOf(zone.instantOf(local)) + 60_000));
}

/** Of two times the one that comes first; "" is never. */
export function earlier(one: LocalTime | "", other: LocalTime | ""): LocalTime | "" {
  return one === "" || (other !== "" && other < one) ? other : one;
}

/** Of several reminders whose time has passed only the latest is told. Each escalation tells somebody else. */
function told(due: readonly TimedStep[]): readonly TimedStep[] {
  const reminders = due.filter(({ step }) => step.kind === "remind");
  return [...reminders.slice(-1), ...due.filter(({ step }) => step.kind === "escalate")];
}
