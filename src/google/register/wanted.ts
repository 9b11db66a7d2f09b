// What a reading can ask for: ranges, and what to do with their rows; and a data row as a record.

import { readRecord, type StoredRecord } from "../../domain/register/record.ts";
import type { LedgerKind } from "../../domain/ledger/entry.ts";
import type { RecordKind } from "../../domain/register/serial.ts";
import {
  ABSENCE_TABLE,
  CALENDAR_TABLE,
  CHANGE_LOG_TABLE,
  DEPARTMENT_TABLE,
  DICTIONARY_TABLE,
  DUTY_ENTRIES,
  EXTERNAL_RECORDS,
  EXTERNAL_TABLE,
  INTERNAL_RECORDS,
  INTERNAL_TABLE,
  NOTICE_ENTRIES,
  ORGANIZATION_RECORDS,
  ORGANIZATION_TABLE,
  REQUEST_ENTRIES,
  ROLE_TABLE,
  SETTINGS_TABLE,
  type Table,
} from "../../domain/register/tables.ts";
import type { Need } from "../../ports/register.ts";
import type { GridRange, Rows } from "./cells.ts";

/** Before-images that every command looks at; a larger commit's are read when it comes to it. */
export const IMAGES_AT_HAND = 12;

/** Thrown where a decision looks at what was not read yet: it is read, and the decision made again. */
export class NotRead extends Error {
  readonly need: Need;
  constructor(need: Need) {
    super("not read yet");
    this.need = need;
  }
}

export function recordsTableOf(kind: RecordKind): Table {
  return kind === "internal"
    ? INTERNAL_RECORDS
    : kind === "external"
      ? EXTERNAL_RECORDS
      : ORGANIZATION_RECORDS;
}

export const ENTRIES_TABLE: Readonly<Record<LedgerKind, Table>> = {
  request: REQUEST_ENTRIES,
  duty: DUTY_ENTRIES,
  notice: NOTICE_ENTRIES,
};

/** Kinds that a kind's surface row names: an external contact its 单位 and owner, a 单位 its main contact. */
export const NAMED_BY: Readonly<Record<RecordKind, readonly RecordKind[]>> = {
  internal: [],
  external: ["organization", "internal"],
  organization: ["external"],
};

export const CONFIGURATION = [
  DEPARTMENT_TABLE,
  ROLE_TABLE,
  SETTINGS_TABLE,
  DICTIONARY_TABLE,
  CALENDAR_TABLE,
  ABSENCE_TABLE,
] as const;
export const WITH_HEADERS = [INTERNAL_TABLE, EXTERNAL_TABLE, ORGANIZATION_TABLE, CHANGE_LOG_TABLE] as const;

/** A range to read, and what to do with its rows. */
export interface Wanted {
  readonly range: GridRange;
  take(rows: Rows): void;
}

export function whole(table: Table): GridRange {
  return { sheetId: table.sheetId };
}

export function rowsFrom(table: Table, startRowIndex: number, endRowIndex: number): GridRange {
  return { sheetId: table.sheetId, startRowIndex, endRowIndex };
}

export function recordIn(kind: RecordKind, cells: readonly string[]): StoredRecord | undefined {
  const [serial = "", version = "", state = "", , record = ""] = cells;
  return readRecord(kind, { serial, version, state, record });
}
