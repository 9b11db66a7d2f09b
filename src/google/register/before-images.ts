// Proof of who was written to. Rows of a surface can move under a commit: people sort, insert and delete, and no lock
// stops them. So the commit first copies each row that it is about to touch into a hidden tab, in the same atomic batch:
// the copy shows whose row it was and what it held at that very moment, however long ago that is when somebody looks.

import { isSerial, type Serial } from "../../domain/register/serial.ts";
import { BEFORE_IMAGE_TABLE, TABLES, type Table } from "../../domain/register/tables.ts";
import type { Rows, SheetsRequest } from "./cells.ts";

export interface TouchedColumn {
  readonly index: number;
  readonly key: string;
  readonly was: string;
  /** Of a number: what its copy shows, which has no format. */
  readonly digits?: string;
}

/** A row that a commit touches, by what it believed then. */
export interface Touch {
  readonly table: Table;
  readonly serial: Serial;
  /** Zero-based. */
  readonly rowIndex: number;
  /** Column indexes written, with the texts that were there when the register last looked; `"row"`: the row is removed. */
  readonly columns: "row" | readonly TouchedColumn[];
  /** Where the row was to get a serial: what stood there instead, "" in a row that somebody typed. */
  readonly found?: Found;
  /** What a hand typed there meanwhile goes back into its cell: it is yet to be judged. */
  readonly returns?: boolean;
}

/** A row that its serial does not name yet: it is known by the texts that stand there. */
export interface Found {
  readonly serial: string;
  /** Not blank, by column key. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A touch, and what its row held the moment before. */
export interface Image extends Touch {
  readonly header: readonly string[];
  readonly cells: readonly string[];
}

/**
 * One row of the tab holds a touch, one more per table its header: `[touch as JSON, …the copied cells]`.
 * `widthOf`: how many columns of a table have a header now, people's own beside ours included.
 */
export function imageRequests(touches: readonly Touch[], widthOf: (table: Table) => number): SheetsRequest[] {
  const tables = [...new Set(touches.map(({ table }) => table))];
  const rows = [
    ...tables.map((table) => ({ note: JSON.stringify({ header: table.key }), table, rowIndex: 0 })),
    ...touches.map((touch) => ({
      note: JSON.stringify({ ...touch, table: touch.table.key }),
      table: touch.table,
      rowIndex: touch.rowIndex,
    })),
  ];
  const sheetId = BEFORE_IMAGE_TABLE.sheetId;
  return [
    ...rows.map(({ table, rowIndex }, index): SheetsRequest => ({
      copyPaste: {
        source: {
          sheetId: table.sheetId,
          startRowIndex: rowIndex,
          endRowIndex: rowIndex + 1,
          startColumnIndex: 0,
          endColumnIndex: widthOf(table),
        },
        destination: {
          sheetId,
          startRowIndex: index,
          endRowIndex: index + 1,
          startColumnIndex: 1,
          endColumnIndex: widthOf(table) + 1,
        },
        pasteType: "PASTE_VALUES",
      },
    })),
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: rows.map(({ note }) => ({ values: [{ userEnteredValue: { stringValue: note } }] })),
        fields: "userEnteredValue",
      },
    },
  ];
}

/** Rows of the tab that these touches take. */
export function imageRows(touches: readonly Touch[]): number {
  return touches.length === 0 ? 0 : touches.length + new Set(touches.map(({ table }) => table)).size;
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? Object.fromEntries(Object.entries(parsed)) : {};
  } catch {
    return {};
  }
}

function columnsOf(value: unknown): Touch["columns"] {
  if (!Array.isArray(value)) return "row";
  return value.flatMap((part: unknown) => {
    const fields = typeof part === "object" && part !== null ? Object.fromEntries(Object.entries(part)) : {};
    const { index, key, was, digits } = fields;
    return typeof index === "number" && typeof key === "string" && typeof was === "string"
      ? [{ index, key, was, ...(typeof digits === "string" ? { digits } : {}) }]
      : [];
  });
}

function foundOf(value: unknown): { found?: Found } {
  if (typeof value !== "object" || value === null) return {};
  const { serial, texts } = Object.fromEntries(Object.entries(value));
  if (typeof serial !== "string" || typeof texts !== "object" || texts === null) return {};
  const known = Object.entries(texts).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { found: { serial, texts: Object.fromEntries(known) } };
}

export function readImages(rows: Rows): Image[] {
  const headers = new Map<string, readonly string[]>();
  const images: Image[] = [];
  for (const [note = "", ...cells] of rows) {
    const fields = fieldsOf(note);
    if (typeof fields["header"] === "string") headers.set(fields["header"], cells);
    const table = TABLES.find(({ key }) => key === fields["table"]);
    const { serial, rowIndex, found, returns } = fields;
    if (!table || typeof serial !== "string" || !isSerial(serial) || typeof rowIndex !== "number") continue;
    images.push({
      table,
      serial,
      rowIndex,
      columns: columnsOf(fields["columns"]),
      ...foundOf(found),
      ...(returns === true ? { returns } : {}),
      header: headers.get(table.key) ?? [],
      cells,
    });
  }
  return images;
}

function columnOf(image: Image, key: string): number {
  const header = image.table.columns.find((column) => column.key === key)?.header;
  return header === undefined ? -1 : image.header.indexOf(header);
}

/** The serial of the row that was really written to; "" for a row that had none. */
export function serialInImage(image: Image): string {
  return image.cells[columnOf(image, "serial")] ?? "";
}

/** The row that was found without its own serial: most of what stood there still does. */
export function isFound({ serial, texts }: Found, textOf: (key: string) => string): boolean {
  const keys = Object.keys(texts).filter((key) => key !== "serial");
  return (
    textOf("serial") === serial && keys.filter((key) => textOf(key) === texts[key]).length * 2 >= keys.length
  );
}

/** True when the right row, and the right columns of it, were written. */
export function wasRight(image: Image): boolean {
  const { found } = image;
  if (
    found
      ? !isFound(found, (key) => image.cells[columnOf(image, key)] ?? "")
      : serialInImage(image) !== image.serial
  )
    return false;
  return image.columns === "row" || image.columns.every(({ index, key }) => columnOf(image, key) === index);
}

/** Cells that a hand had changed since the register last looked, and that were written over. */
export function overwritten(image: Image): { key: string; typed: string }[] {
  if (image.columns === "row" || !wasRight(image)) return [];
  return image.columns
    .map(({ index, ...column }) => ({ ...column, typed: image.cells[index] ?? "" }))
    .filter(({ was, digits, typed }) => was !== typed && digits !== typed)
    .map(({ key, typed }) => ({ key, typed }));
}
