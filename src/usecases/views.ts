// Records as a page holds them.

import { flagsOf, searchTextOf } from "../domain/register/projection.ts";
import type { StoredRecord } from "../domain/register/record.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState, Rows } from "../ports/register.ts";
import type { Changed, RecordView } from "../wire/operations.ts";

type Views = Pick<Changed, "internal" | "external" | "organizations">;

/** Blank fields are left out: a page of 10,000 contacts travels in one answer. */
function known<T extends object>(record: T): Partial<T> {
  const fields: Partial<T> = { ...record };
  for (const key in fields) if (fields[key] === "") delete fields[key];
  return fields;
}

function view<T extends StoredRecord>(stored: T, state: RegisterState, rows: Rows): RecordView<T["record"]> {
  return {
    serial: stored.serial,
    version: stored.version,
    row: rows.rowOf(stored.serial),
    fields: known<T["record"]>(stored.record),
    flags: flagsOf(stored, state),
    search: searchTextOf(stored, state),
  };
}

/** The live ones among these records, by kind. */
export function viewsOf(records: readonly StoredRecord[], state: RegisterState, rows: Rows): Views {
  const views: {
    internal: Views["internal"][number][];
    external: Views["external"][number][];
    organizations: Views["organizations"][number][];
  } = {
    internal: [],
    external: [],
    organizations: [],
  };
  for (const record of records) {
    if (record.state !== "live") continue;
    if (record.kind === "internal") views.internal.push(view(record, state, rows));
    else if (record.kind === "external") views.external.push(view(record, state, rows));
    else views.organizations.push(view(record, state, rows));
  }
  return views;
}

export function viewsOfSerials(serials: readonly Serial[], state: RegisterState, rows: Rows): Views {
  const records = [...new Set(serials)].flatMap((serial) => state.record(serial) ?? []);
  return viewsOf(records, state, rows);
}
