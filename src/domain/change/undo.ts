// Takes back one logged change (F6, F7): restores what the log says was there, unless something came after.

import type { PlainDate } from "../calendar/plain-date.ts";
import type { LogEntry } from "../log/entry.ts";
import { refuse, type Result } from "../refusal.ts";
import { textsOf, type RecordState, type StoredRecord } from "../register/record.ts";
import { replaced, STATE_FIELD, VERSION_FIELD, type RecordChange } from "./change.ts";

/** Date fields that the register sets itself. */
const SET_BY_REGISTER = "lastUpdatedOn";

/** True for entries about a record whose values are still there. */
export function isUndoable(entry: LogEntry): boolean {
  if (entry.serial === "") return false;
  return Object.keys(entry.digests).every(
    (field) => field.startsWith("#") || entry.values.fields[field] !== undefined,
  );
}

function stateBefore(entry: LogEntry, current: RecordState): RecordState {
  const moved = entry.values.fields[STATE_FIELD];
  if (!moved) return current;
  return moved[0] === "live" ? "live" : "withdrawn";
}

/** What an undo is about: all but what the register writes by itself. */
function undoableFields({ values }: LogEntry): string[] {
  return Object.keys(values.fields).filter(
    (field) => field === STATE_FIELD || (!field.startsWith("#") && field !== SET_BY_REGISTER),
  );
}

/** Fields that no longer hold what this entry wrote. */
function changedFields(entry: LogEntry, current: StoredRecord): string[] {
  const texts: Readonly<Record<string, string>> = {
    ...textsOf(current.record),
    [STATE_FIELD]: current.state,
  };
  return undoableFields(entry).filter((field) => texts[field] !== entry.values.fields[field]?.[1]);
}

/**
 * The change that takes `entry` back. Where nothing came after it, the record is as it was, 最后更新日期 included;
 * where other fields changed since, they stay and the date is today's. Fields of this entry that changed since refuse it,
 * unless they may stay: then they are named in `kept`, and only what there is besides them is taken back.
 */
export function takeBack(
  entry: LogEntry,
  current: StoredRecord,
  today: PlainDate,
  kept?: Set<string>,
): Result<RecordChange> {
  if (!isUndoable(entry)) return refuse("cannotUndo", { values: { sequence: entry.sequence } });
  const untouched = entry.values.fields[VERSION_FIELD]?.[1] === String(current.version);
  const since = changedFields(entry, current);
  const created = entry.values.fields[STATE_FIELD]?.[0] === "";
  // Of what was founded and changed since nothing is taken back; what is withdrawn already is no more.
  const stays = created && !untouched && current.state === "live" ? undoableFields(entry) : since;
  for (const field of stays) if (field !== STATE_FIELD) kept?.add(field);
  const isRefused = kept ? undoableFields(entry).every((field) => since.includes(field)) : since.length > 0;
  if (isRefused || (created && !untouched)) {
    const [field] = since;
    return refuse("changedSince", {
      ...(field ? { field } : {}),
      values: { serial: current.serial, name: current.record.fullName },
    });
  }
  const fields: Record<string, string> = untouched ? {} : { [SET_BY_REGISTER]: today };
  // A record whose creation is taken back keeps its texts: taking that back again gives it back whole.
  if (!created) {
    for (const [field, [before]] of Object.entries(entry.values.fields)) {
      const isIts = untouched || (field !== SET_BY_REGISTER && !since.includes(field));
      if (!field.startsWith("#") && isIts) fields[field] = before;
    }
  }
  const state = since.includes(STATE_FIELD) ? current.state : stateBefore(entry, current.state);
  const after = replaced(current, fields, state);
  return { ok: true, value: { before: current, after, reason: `#${entry.sequence}` } };
}
