// 待办事项: one thing that somebody has to do by a time (B1). A duty is known by its key: it exists once per period, however
// often the clock runs.

import type { Instant } from "../calendar/plain-date.ts";
import type { LocalTime } from "../calendar/zone.ts";
import type { DeadlineName, Party } from "../deadline/rule.ts";
import type { EntryId } from "../ledger/entry.ts";
import type { Serial } from "../register/serial.ts";

/** `dropped`: what it was about is gone or was withdrawn. */
export type DutyState = "open" | "done" | "dropped";

export interface Duty {
  readonly rule: DeadlineName;
  /** "collection 2026-12 市场部": rule, object, period. */
  readonly key: string;
  readonly state: DutyState;
  /** The request, contact or 单位 that it is about; "" for none. */
  readonly object: EntryId | Serial | "";
  /** What it is about, as people name it. */
  readonly subject: string;
  readonly department: string;
  readonly party: Party;
  /** The relationship owner or employee whom the party means; "" where the department says it. */
  readonly person: Serial | "";
  /** The fact that it counts from, and what follows: see deadline/span.ts. */
  readonly start: LocalTime | "";
  readonly due: LocalTime | "";
  readonly missedAfter: LocalTime | "";
  /** "yes" where an official notice that is not out yet may move it (待确认日历). */
  readonly provisional: "yes" | "";
  /** Places of the rule's steps that were taken, separated by spaces. */
  readonly taken: string;
  /** When it was found missed. Never erased: a breach stays a breach. */
  readonly missedAt: Instant | "";
  readonly doneAt: Instant | "";
  /** The account that did it; "" for the register itself. */
  readonly doneBy: string;
  /** What came of it: "nil" or "changes" of a collection. */
  readonly outcome: string;
  /** Earlier due times, oldest first, separated by spaces (recomputed when facts or the calendar changed). */
  readonly earlierDue: string;
}

export const BLANK_DUTY: Duty = {
  rule: "headSignOff",
  key: "",
  state: "open",
  object: "",
  subject: "",
  department: "",
  party: "administrator",
  person: "",
  start: "",
  due: "",
  missedAfter: "",
  provisional: "",
  taken: "",
  missedAt: "",
  doneAt: "",
  doneBy: "",
  outcome: "",
  earlierDue: "",
};
