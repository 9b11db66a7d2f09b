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

/** Fields that no longer hold what this entry wrote. */
function changedFields(entry: LogEntry, current: StoredRecord): string[] {
  const texts = textsOf(current.record);
  return Object.entries(entry.values.fields)
    .filter(([field, [, after]]) => {
      if (field === STATE_FIELD) return current.state !== after;
      return !field.startsWith("#") && field !== SET_BY_REGISTER && texts[field] !== after;
    })
    .map(([field]) => field);
}

/**
 * The change that takes `entry` back. Where nothing came after it, the record is as it was, 最后更新日期 included;
 * where other fields changed since, they stay and the date is today's. Fields of this entry that changed since refuse it.
 */
export function takeBack(entry: LogEntry, current: StoredRecord, today: PlainDate): Result<RecordChange> {
  if (!isUndoable(entry)) return refuse("cannotUndo", { values: { sequence: entry.sequence } });
  const untouched = entry.values.fields[VERSION_FIELD]?.[1] === String(current.version);
  const since = changedFields(entry, current);
  const created = entry.values.fields[STATE_FIELD]?.[0] === "";
  if (since.length > 0 || (created && !untouched)) {
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
      if (!field.startsWith("#") && (untouched || field !== SET_BY_REGISTER)) fields[field] = before;
    }
  }
  const after = replaced(current, fields, stateBefore(entry, current.state));
  return { ok: true, value: { before: current, after, reason: `#${entry.sequence}` } };
}
