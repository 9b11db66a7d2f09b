// A change of the register before it is committed: which records become what, and what the log will say of it.

import type { CompanyDay } from "../calendar/working-calendar.ts";
import type { Instant, PlainDate } from "../calendar/plain-date.ts";
import { stored, textsOf, type RecordState, type StoredRecord } from "../register/record.ts";
import type { EntryChange } from "../ledger/entry.ts";
import type { Serial } from "../register/serial.ts";
import type { HandsWork } from "../surface/surface.ts";

/** Who changes the register, when, and under which operation id. */
export interface Context {
  readonly actor: string;
  readonly at: Instant;
  /** `at` as a day in the company's time zone. */
  readonly today: PlainDate;
  /** Chosen by the caller; the same id has one effect. */
  readonly operationId: string;
}

export interface RecordChange {
  /** undefined: the record is new. */
  readonly before: StoredRecord | undefined;
  readonly after: StoredRecord;
  readonly reason: string;
}

export interface Transaction {
  readonly changes: readonly RecordChange[];
  /** Records that stay as they are but look different, because something they name has changed. */
  readonly touches: readonly Serial[];
  /** Log lines about the whole (an import's own line); the lines of the changes follow. */
  readonly remarks: readonly Remark[];
  /** Import batch, or "". */
  readonly batch: string;
  /** Days that 工作日历 gains. It is configuration: its rows stand behind no record. */
  readonly days?: readonly CompanyDay[];
  /** Requests, duties and notices that are made or move on. The log tells of them in remarks. */
  readonly entries?: readonly EntryChange[];
  /** Surfaces that hands have been at, and what is done there. */
  readonly hands?: HandsWork;
}

/** A log line that is about no single record, with what it counts ("#created": "12"). */
export interface Remark {
  readonly subject: string;
  readonly facts: Readonly<Record<`#${string}`, string>>;
}

/** Log field that says whether the record is live; "" before it existed. */
export const STATE_FIELD = "#state";
/** Log field with the record's version, by which an undo sees whether anything came after. */
export const VERSION_FIELD = "#version";

/** Field by field, before and after; only what differs. */
export type Differences = Readonly<Record<string, readonly [before: string, after: string]>>;

/** What the log keeps of a change (R75). */
export function differences(change: RecordChange): Differences {
  const before = change.before ? textsOf(change.before.record) : {};
  const after = textsOf(change.after.record);
  const found: Record<string, readonly [string, string]> = {};
  for (const [field, text] of Object.entries(after)) {
    const old = before[field] ?? "";
    if (old !== text) found[field] = [old, text];
  }
  const [oldState, newState] = [change.before?.state ?? "", change.after.state];
  if (oldState !== newState) found[STATE_FIELD] = [oldState, newState];
  found[VERSION_FIELD] = [String(change.before?.version ?? 0), String(change.after.version)];
  return found;
}

/** The record with some fields replaced and the date of the change set (R33). */
export function changed(
  before: StoredRecord,
  fields: Readonly<Record<string, string>>,
  today: PlainDate,
): StoredRecord {
  const texts = { ...textsOf(before.record), ...fields, lastUpdatedOn: today };
  return stored(before.kind, before.serial, before.version + 1, before.state, texts);
}

/** The record put into another state or to other texts, dates included as given. */
export function replaced(
  before: StoredRecord,
  fields: Readonly<Record<string, string>>,
  state: RecordState,
): StoredRecord {
  return stored(before.kind, before.serial, before.version + 1, state, {
    ...textsOf(before.record),
    ...fields,
  });
}

/** A transaction of one record, the usual case. */
export function single(
  before: StoredRecord | undefined,
  after: StoredRecord,
  reason = "",
  touches: readonly Serial[] = [],
): Transaction {
  return { changes: [{ before, after, reason }], touches, remarks: [], batch: "" };
}
