// A1 notation: "C5", "B2:D10", "A:C", "3:5", "A2:C" (open below), "'联系 表'!A1". One-based outside, zero-based inside.

import type { GridRange } from "./workbook.ts";

/** A parsed reference; the sheet's title where one was written. Bounds zero-based and end-exclusive, missing where open. */
export interface A1Reference {
  readonly title?: string;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const TITLED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;
const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (row !== undefined && row < 0) return undefined;
  return {
    ...(row === undefined ? {} : { row }),
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
  };
}

/** Parses A1 notation; undefined when it is none. A lone title ("Sheet1!") is not accepted. */
export function parseA1(text: string): A1Reference | undefined {
  const titled = TITLED.exec(text.trim());
  const title = titled?.[1]?.replaceAll("''", "'") ?? titled?.[2];
  const [first = "", second, ...more] = (titled?.[3] ?? text).trim().split(":");
  if (more.length) return undefined;
  const start = parseCorner(first.trim());
  if (!start) return undefined;
  const end = second === undefined ? start : parseCorner(second.trim());
  if (!end) return undefined;
  if (second === undefined && (start.row === undefined || start.column === undefined)) return undefined;
  const rows = span(start.row, end.row);
  const columns = span(start.column, end.column);
  if (!rows || !columns) return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...(rows.from === undefined ? {} : { startRowIndex: rows.from }),
    ...(rows.to === undefined ? {} : { endRowIndex: rows.to + 1 }),
    ...(columns.from === undefined ? {} : { startColumnIndex: columns.from }),
    ...(columns.to === undefined ? {} : { endColumnIndex: columns.to + 1 }),
  };
}

const R1C1_CORNER = String.raw`R([1-9]\d{0,7})C([1-9]\d{0,4})`;
const R1C1 = new RegExp(`^${R1C1_CORNER}(?::${R1C1_CORNER})?$`, "i");

/** Parses "R5C3" and "R2C2:R4C5", with or without a title before; undefined when it is neither. */
export function parseR1C1(text: string): A1Reference | undefined {
  const titled = TITLED.exec(text.trim());
  const [, top, left, bottom = top, right = left] = R1C1.exec((titled?.[3] ?? text).trim()) ?? [];
  if (top === undefined || left === undefined) return undefined;
  const corner = (row: string | undefined, column: string | undefined): string =>
    columnLetters(Number(column) - 1) + String(row);
  const title = titled?.[1]?.replaceAll("''", "'") ?? titled?.[2];
  const reference = parseA1(`${corner(top, left)}:${corner(bottom, right)}`);
  return reference && { ...reference, ...(title === undefined ? {} : { title }) };
}

/** Corners may be given in any order; one open corner leaves the far bound open ("A2:C", "A:C5" both start at the bound given). */
function span(a: number | undefined, b: number | undefined): { from?: number; to?: number } | undefined {
  if (a === undefined && b === undefined) return {};
  if (a === undefined || b === undefined) return { from: a ?? b ?? 0 };
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** Whether a range may be called so: letters, digits and underscores, no digit first, and nothing that is an address. */
export function isRangeName(name: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name)) return false;
  return !/^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
}

/** A sheet title as it must stand before "!": quoted unless it is plainly a word. */
export function quoteTitle(title: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*$/.test(title) && !parseA1(title);
  return plain ? title : `'${title.replaceAll("'", "''")}'`;
}

/** Prints a range without its sheet: "B2:D10", "A:C", "3:5", "A2:C". */
export function printA1(range: Omit<GridRange, "sheetId">): string {
  const { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right } = range;
  const start = (left === undefined ? "" : columnLetters(left)) + (top === undefined ? "" : String(top + 1));
  const end =
    (right === undefined ? "" : columnLetters(right - 1)) + (bottom === undefined ? "" : String(bottom));
  return start === end && /[A-Z]\d/.test(start) ? start : `${start}:${end}`;
}
