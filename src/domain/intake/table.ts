// A file's cells as a table: where its header is, which rows hold anything (F1).

import { halfWidth, oneLine } from "../contact/width.ts";
import { unguarded } from "../export/cell-text.ts";
import { fieldOfHeader } from "./headers.ts";

export interface TableRow {
  /** Line of the file's table, counted from 1, the header included: what people see in Excel. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface FileTable {
  readonly header: readonly string[];
  readonly body: readonly TableRow[];
}

/** Titles and notes may stand above the header; not more of them than this. */
const ROWS_ABOVE_HEADER = 10;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => halfWidth(cell).trim() === "");
}

/** How many of the cells are headers that we know. */
function knownHeaders(cells: readonly string[]): number {
  const known = cells.map((cell) => fieldOfHeader(cell, "internal") ?? fieldOfHeader(cell, "external"));
  return new Set(known.filter((found) => found !== undefined)).size;
}

/** The first row of which two cells are known headers; else the first row that holds several texts. */
function headerRow(rows: readonly TableRow[]): TableRow | undefined {
  const top = rows.slice(0, ROWS_ABOVE_HEADER);
  const several = (row: TableRow) => row.cells.filter((cell) => cell.trim() !== "").length > 1;
  return top.find((row) => knownHeaders(row.cells) >= 2) ?? top.find(several) ?? rows[0];
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? "");
}

/** Blank rows and repeated headers are left out; short rows are filled up; every other row is there, in order. */
export function readTable(rows: readonly (readonly string[])[]): FileTable {
  const numbered = rows.map((cells, at) => ({
    row: at + 1,
    cells: cells.map((cell, column) =>
      unguarded(at === 0 && column === 0 ? cell.replace(/^\ufeff/, "") : cell),
    ),
  }));
  const written = numbered.filter(({ cells }) => !isBlank(cells));
  const found = headerRow(written);
  if (!found) return { header: [], body: [] };
  const below = written.filter(({ row }) => row > found.row);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), found.cells.length);
  const header = padded(found.cells, width).map((cell) => oneLine(cell));
  const body = below.map(({ row, cells }) => ({ row, cells: padded(cells, width) }));
  return { header, body: body.filter(({ cells }) => cells.some((cell, at) => oneLine(cell) !== header[at])) };
}
