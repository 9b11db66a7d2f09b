// One atomic write of a transaction, and its verification: rows that moved under it are put right before anybody else
// may write (ARCHITECTURE, section 2).

import { numberOf, type RecordKind } from "../../domain/register/serial.ts";
import { writeRecord } from "../../domain/register/record.ts";
import { toCells } from "../../domain/log/entry.ts";
import {
  BEFORE_IMAGE_TABLE,
  CALENDAR_TABLE,
  CHANGE_LOG_TABLE,
  type Table,
} from "../../domain/register/tables.ts";
import { tableOf } from "../../domain/register/projection.ts";
import { entryNumber, writeEntry, type EntryChange, type LedgerKind } from "../../domain/ledger/entry.ts";
import type { LogEntry } from "../../domain/log/entry.ts";
import type { HandsWork } from "../../domain/surface/surface.ts";
import type { Layout } from "../structure/layout.ts";
import { textCell, writeRun, type Rows, type SheetsRequest } from "./cells.ts";
import { imageRequests, imageRows, type Touch } from "./before-images.ts";
import { handsRequests } from "./hands-requests.ts";
import { counted, remember, SCHEMA, writeMeta, type CountedKind, type Meta } from "./meta.ts";
import type { Reading } from "./reading.ts";
import { readRanges, shownRows, writeAll } from "./sheets-service.ts";
import { ENTRIES_TABLE, recordsTableOf } from "./wanted.ts";
import type { DataWrite, SurfaceWrite, WriteSet } from "./write-set.ts";

/** A reply that carries so many images is still small; more are read apart. */
const IMAGES_IN_REPLY = 24;

/** New rows from which the grid is lengthened by the same batch: below it, setup's spare rows serve. */
const LENGTHEN_FROM = 50;

/** Cells of a patch that stand side by side, as runs. */
function runs(columns: readonly { index: number; text: string }[]): { index: number; texts: string[] }[] {
  const found: { index: number; texts: string[] }[] = [];
  for (const { index, text } of [...columns].sort((a, b) => a.index - b.index)) {
    const last = found[found.length - 1];
    if (last && last.index + last.texts.length === index) last.texts.push(text);
    else found.push({ index, texts: [text] });
  }
  return found;
}

/** A whole surface row in the columns' present order; people's own columns between ours stay blank. */
export function surfaceRow(layout: Layout, cells: Readonly<Record<string, string>>): string[] {
  const row: string[] = [];
  for (const [key, index] of layout) {
    while (row.length <= index) row.push("");
    row[index] = cells[key] ?? "";
  }
  return row;
}

/** Requests on surfaces, and the rows they touch. */
export interface Surfaces {
  readonly touches: readonly Touch[];
  readonly requests: readonly SheetsRequest[];
}

/** Rows that the grid did not have take the drop-downs of the first row. */
function withDropDowns({ sheetId, columns }: Table, layout: Layout): SheetsRequest[] {
  const first = { sheetId, startRowIndex: 1, endRowIndex: 2 };
  return columns.flatMap(({ key, choices }) => {
    const index = layout.get(key);
    if (!choices || index === undefined) return [];
    const column = { startColumnIndex: index, endColumnIndex: index + 1 };
    return [
      {
        copyPaste: {
          source: { ...first, ...column },
          destination: { sheetId, startRowIndex: 1, ...column },
          pasteType: "PASTE_DATA_VALIDATION",
        },
      },
    ];
  });
}

/** A row to add; a note says why a row came back. */
interface AddedRow {
  readonly texts: readonly string[];
  readonly note?: { readonly column: number; readonly text: string };
}

function withoutNote(texts: readonly string[]): AddedRow {
  return { texts };
}

function appendAll({ sheetId }: Table, rows: readonly AddedRow[]): SheetsRequest {
  return {
    appendCells: {
      sheetId,
      rows: rows.map(({ texts, note }) => ({
        values: texts.map((text, column) =>
          note?.column === column ? { ...textCell(text), note: note.text } : textCell(text),
        ),
      })),
      fields: rows.some(({ note }) => note) ? "userEnteredValue,note" : "userEnteredValue",
    },
  };
}

function append(table: Table, rows: readonly AddedRow[], layout?: Layout): SheetsRequest[] {
  const longer: SheetsRequest[] = [
    { appendDimension: { sheetId: table.sheetId, dimension: "ROWS", length: rows.length } },
    {
      repeatCell: {
        range: { sheetId: table.sheetId, startRowIndex: 1 },
        cell: { userEnteredFormat: { numberFormat: { type: "TEXT", pattern: "@" } } },
        fields: "userEnteredFormat.numberFormat",
      },
    },
    ...(layout ? withDropDowns(table, layout) : []),
  ];
  return [...(rows.length >= LENGTHEN_FROM ? longer : []), appendAll(table, rows)];
}

interface Gathering {
  readonly touches: Touch[];
  readonly patches: SheetsRequest[];
  readonly removed: { table: Table; rowIndex: number }[];
  readonly added: Map<Table, AddedRow[]>;
}

type Patch = Extract<SurfaceWrite, { kind: "patch" }>;

/** Before-images have so much room; what else a shuffled column needs is proved by the next look at the surface. */
const MOST_TOUCHES = 2_500;

function touchOf(
  { table, serial, was, standing }: Patch,
  rowIndex: number,
  columns: Touch["columns"],
): Touch {
  const touch = { table, serial, rowIndex, columns };
  if (!standing) return touch;
  if (standing.found === serial) return { ...touch, returns: true };
  const texts = Object.fromEntries(Object.entries(was).filter(([, text]) => text !== ""));
  return { ...touch, returns: true, found: { serial: standing.found, texts } };
}

function patch(write: Patch, rowIndex: number, layout: Layout, all: Gathering): void {
  const { table } = write;
  const columns = Object.entries(write.cells).flatMap(([key, text]) => {
    const index = layout.get(key);
    return index === undefined ? [] : [{ key, index, text, was: write.was[key] ?? "" }];
  });
  const written = columns.map(({ key, index, was }) => {
    const digits = write.standing?.digits[key];
    return { key, index, was, ...(digits === undefined ? {} : { digits }) };
  });
  if (all.touches.length < MOST_TOUCHES) all.touches.push(touchOf(write, rowIndex, written));
  for (const run of runs(columns)) all.patches.push(writeRun(table.sheetId, rowIndex, run.index, run.texts));
}

/** Patches first, then removals from below, then new rows: no request moves a row that a later one means. */
export function surfaceRequests(
  reading: Reading,
  writes: readonly SurfaceWrite[],
  hands?: HandsWork,
): Surfaces {
  const hinted = writes.filter(
    (write) => write.kind !== "append" && !(write.kind === "patch" && write.standing),
  );
  const rows = reading.rowsOf(hinted.map(({ serial }) => serial));
  const all: Gathering = { touches: [], patches: [], removed: [], added: new Map() };
  for (const write of writes) {
    const { table, serial } = write;
    const layout = reading.layout(table);
    const standing = write.kind === "patch" ? write.standing : undefined;
    const rowIndex = standing ? standing.index : (rows.get(serial) ?? 0) - 1;
    if (write.kind === "append" || (write.kind === "patch" && rowIndex < 0)) {
      // A row that a hand has deleted comes back whole: deleting it there was no departure.
      const cells = write.kind === "append" ? write.cells : { ...write.was, ...write.cells };
      const note = hands?.notes.find((each) => each.serial === serial);
      const row: AddedRow = {
        texts: surfaceRow(layout, cells),
        ...(note ? { note: { column: layout.get(note.key) ?? 0, text: note.text } } : {}),
      };
      all.added.set(table, [...(all.added.get(table) ?? []), row]);
    } else if (write.kind === "patch") {
      patch(write, rowIndex, layout, all);
    } else if (rowIndex >= 0) {
      all.touches.push({ table, serial, rowIndex, columns: "row" });
      all.removed.push({ table, rowIndex });
    }
  }
  for (const { kind, index, serial } of hands?.surplus ?? []) {
    all.touches.push({ table: tableOf(kind), serial, rowIndex: index, columns: "row" });
    all.removed.push({ table: tableOf(kind), rowIndex: index });
  }
  const { touches, removed } = all;
  removed.sort((a, b) => b.rowIndex - a.rowIndex);
  const removals = removed.map(({ table, rowIndex }): SheetsRequest => ({
    deleteDimension: {
      range: { sheetId: table.sheetId, dimension: "ROWS", startIndex: rowIndex, endIndex: rowIndex + 1 },
    },
  }));
  const appends = [...all.added].flatMap(([table, added]) => append(table, added, reading.layout(table)));
  const beside = hands ? handsRequests(hands, (table) => reading.layout(table)) : { first: [], last: [] };
  return {
    touches,
    requests: [...beside.first, ...all.patches, ...beside.last, ...removals, ...appends],
  };
}

function dataRow({ record, search }: DataWrite): string[] {
  return [record.serial, String(record.version), record.state, search, writeRecord(record.record)];
}

/** Row n+1 holds record n: a changed record is written there, new ones follow in the order of their serials. */
function dataRequests(data: readonly DataWrite[]): SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  const added = new Map<RecordKind, DataWrite[]>();
  for (const write of data) {
    const { kind, serial } = write.record;
    if (write.isNew) added.set(kind, [...(added.get(kind) ?? []), write]);
    else requests.push(writeRun(recordsTableOf(kind).sheetId, numberOf(serial), 0, dataRow(write)));
  }
  for (const [kind, writes] of added) {
    writes.sort((a, b) => numberOf(a.record.serial) - numberOf(b.record.serial));
    requests.push(
      ...append(
        recordsTableOf(kind),
        writes.map((write) => withoutNote(dataRow(write))),
      ),
    );
  }
  return requests;
}

/** Row n+1 holds entry n, as with records. */
function ledgerRequests(changes: readonly EntryChange[]): SheetsRequest[] {
  const requests: SheetsRequest[] = [];
  const added = new Map<LedgerKind, AddedRow[]>();
  const inOrder = [...changes].sort((a, b) => entryNumber(a.after.id) - entryNumber(b.after.id));
  for (const { before, after } of inOrder) {
    const row = [after.id, String(after.version), writeEntry(after)];
    if (before) requests.push(writeRun(ENTRIES_TABLE[after.kind].sheetId, entryNumber(after.id), 0, row));
    else added.set(after.kind, [...(added.get(after.kind) ?? []), withoutNote(row)]);
  }
  for (const [kind, rows] of added) requests.push(...append(ENTRIES_TABLE[kind], rows));
  return requests;
}

export function logRequests(layout: Layout, entries: readonly LogEntry[]): SheetsRequest[] {
  const keys = CHANGE_LOG_TABLE.columns.map(({ key }) => key);
  const rows = entries.map((entry) => {
    const cells = toCells(entry);
    return surfaceRow(layout, Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? ""])));
  });
  return rows.length === 0 ? [] : append(CHANGE_LOG_TABLE, rows.map(withoutNote));
}

/** Below what stands in 工作日历: no row of the company's own is written to. */
function dayRequests(reading: Reading, days: WriteSet["days"]): SheetsRequest[] {
  if (days.length === 0) return [];
  const layout = reading.layout(CALENDAR_TABLE);
  return append(
    CALENDAR_TABLE,
    days.map((cells) => withoutNote(surfaceRow(layout, cells))),
  );
}

function nextMeta(meta: Meta, set: WriteSet, mark: string, images: number): Meta {
  const given: Partial<Record<CountedKind, number>> = {};
  for (const { record } of set.data)
    given[record.kind] = Math.max(given[record.kind] ?? 0, numberOf(record.serial));
  for (const { after } of set.ledger)
    given[after.kind] = Math.max(given[after.kind] ?? 0, entryNumber(after.id));
  const last = set.entries[set.entries.length - 1];
  const operation = { id: mark, first: meta.head.sequence + 1, count: set.entries.length };
  return {
    schema: SCHEMA,
    counters: counted(meta.counters, given),
    head: last ? { sequence: last.sequence, hash: last.hash } : meta.head,
    recent: remember(meta.recent, operation),
    images,
  };
}

/** What a commit wrote, and the images by which it is judged. */
export interface Written {
  readonly meta: Meta;
  readonly images: Rows;
}

/** Sends the write set as one batch. Throws what the API throws; then nothing was written, or all of it. */
export function send(spreadsheetId: string, reading: Reading, set: WriteSet, mark: string): Written {
  const surfaces = surfaceRequests(reading, set.surfaces, set.hands);
  return sendTouching(
    spreadsheetId,
    reading,
    surfaces,
    [
      ...dataRequests(set.data),
      ...ledgerRequests(set.ledger),
      ...dayRequests(reading, set.days),
      ...logRequests(reading.layout(CHANGE_LOG_TABLE), set.entries),
    ],
    (images) => nextMeta(reading.meta, set, mark, images),
  );
}

/** The same for requests that are already made: also what puts rows right goes through here. */
export function sendTouching(
  spreadsheetId: string,
  reading: Reading,
  surfaces: Surfaces,
  others: readonly SheetsRequest[],
  meta: (images: number) => Meta,
): Written {
  const count = imageRows(surfaces.touches);
  const next = meta(count);
  const images = count === 0 ? [] : imageRequests(surfaces.touches, (table) => reading.width(table));
  const requests = [...images, ...surfaces.requests, ...others, writeMeta(next)];
  const inReply = count > 0 && count <= IMAGES_IN_REPLY;
  const response = writeAll(
    spreadsheetId,
    requests,
    inReply ? [`'${BEFORE_IMAGE_TABLE.title}'!1:${count}`] : [],
  );
  if (count === 0) return { meta: next, images: [] };
  return {
    meta: next,
    images: inReply ? shownRows(response, BEFORE_IMAGE_TABLE.sheetId) : readImageRows(spreadsheetId, count),
  };
}

export function readImageRows(spreadsheetId: string, count: number): Rows {
  return (
    readRanges(spreadsheetId, [
      { sheetId: BEFORE_IMAGE_TABLE.sheetId, startRowIndex: 0, endRowIndex: count },
    ])[0] ?? []
  );
}
