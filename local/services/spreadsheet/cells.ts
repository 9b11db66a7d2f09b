// Reading and placing single cells of the sparse grid, and where the data ends.

import type { Bounds } from "./bounds.ts";
import { forgetPlain } from "./formula/presence.ts";
import { WorkbookRefusal } from "./refusal.ts";
import type { Cell, CellFormat, Sheet, Workbook } from "./workbook.ts";

/** Google's limit for one cell, in UTF-16 units. */
export const MAX_CELL_CHARACTERS = 50_000;

export const BLANK_CELL: Cell = { value: null };

/** Every change ends with this: caches and views compare the revision. */
export function changed(workbook: Workbook): void {
  workbook.revision += 1;
}

export const sheetById = (workbook: Workbook, sheetId: number): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.sheetId === sheetId);

export const sheetByTitle = (workbook: Workbook, title: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.title === title);

export function requireSheet(workbook: Workbook, sheetId: number): Sheet {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) throw new WorkbookRefusal("not-found", `Sheet ${sheetId} not found`);
  return sheet;
}

/** The stored cell; a blank, plain cell is missing and answers BLANK_CELL. */
export const cellAt = (sheet: Sheet, row: number, column: number): Cell =>
  sheet.rows[row]?.[column] ?? BLANK_CELL;

export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && ((cell.value !== null && cell.value !== "") || cell.formula !== undefined);

const isPlainBlank = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  cell.format === undefined &&
  cell.note === undefined &&
  cell.validation === undefined;

/** Places a cell; must lie on the grid. The caller calls `changed` when its whole edit is done. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  if (row < 0 || column < 0 || row >= sheet.rowCount || column >= sheet.columnCount) {
    throw new WorkbookRefusal(
      "outside",
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
  }
  if (typeof cell?.value === "string" && cell.value.length > MAX_CELL_CHARACTERS) {
    throw new WorkbookRefusal(
      "too-long",
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  }
  if (cell?.formula !== undefined) forgetPlain(sheet);
  const stored = cell && !isPlainBlank(cell) ? cell : undefined;
  const line = sheet.rows[row];
  if (!line) {
    if (!stored) return;
    const fresh: (Cell | undefined)[] = [];
    fresh[column] = stored;
    growTo(sheet.rows, row);
    sheet.rows[row] = fresh;
    return;
  }
  growTo(line, column);
  line[column] = stored;
}

/** Keeps sparse arrays packed: a hole would slow every later read. */
function growTo(line: unknown[], index: number): void {
  while (line.length < index) line.push(undefined);
}

/** Replaces parts of a cell; a part given as undefined is removed. */
export function patchCell(sheet: Sheet, row: number, column: number, patch: Partial<Cell>): void {
  const cell = cellAt(sheet, row, column);
  const part = <K extends keyof Cell>(key: K): Cell[K] | undefined => (key in patch ? patch[key] : cell[key]);
  // Written out: this runs for every cell of a large paste, and deleting keys would make slow objects.
  const next: { -readonly [K in keyof Cell]: Cell[K] } = { value: part("value") ?? null };
  const formula = part("formula");
  if (formula !== undefined) next.formula = formula;
  const format = part("format");
  if (format !== undefined) next.format = format;
  const note = part("note");
  if (note !== undefined) next.note = note;
  const validation = part("validation");
  if (validation !== undefined) next.validation = validation;
  const runs = "runs" in patch || !("value" in patch || "formula" in patch) ? part("runs") : undefined;
  if (runs !== undefined) next.runs = runs;
  putCell(sheet, row, column, next);
}

/** Replaces parts of a cell's format; a part given as undefined is removed. A text format is the whole text's. */
export function patchFormat(sheet: Sheet, row: number, column: number, patch: Partial<CellFormat>): void {
  const { format, runs } = cellAt(sheet, row, column);
  const next: Record<string, unknown> = { ...format, ...patch };
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  patchCell(sheet, row, column, {
    format: Object.keys(next).length ? next : undefined,
    ...(runs && "textFormat" in patch ? { runs: runs.map((run) => ({ ...run, format: {} })) } : {}),
  });
}

/** Visits every cell of the rectangle, blank ones too. */
export function eachCell(
  sheet: Sheet,
  bounds: Bounds,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      visit(cellAt(sheet, row, column), row, column);
    }
  }
}

/** A rectangle of something read from each cell. */
export function readCells<T>(sheet: Sheet, bounds: Bounds, read: (cell: Cell) => T): T[][] {
  const lines: T[][] = [];
  for (let row = bounds.top; row < bounds.bottom; row++) {
    const line: T[] = [];
    const stored = sheet.rows[row];
    for (let column = bounds.left; column < bounds.right; column++)
      line.push(read(stored?.[column] ?? BLANK_CELL));
    lines.push(line);
  }
  return lines;
}

/** One-based position of the last row with content; 0 when the sheet is empty. */
export function lastRowOf(sheet: Sheet): number {
  for (let row = sheet.rows.length - 1; row >= 0; row--) {
    if (sheet.rows[row]?.some(hasContent)) return row + 1;
  }
  return 0;
}

/** One-based position of the last column with content; 0 when the sheet is empty. */
export function lastColumnOf(sheet: Sheet): number {
  let last = 0;
  for (const line of sheet.rows) {
    if (!line) continue;
    for (let column = line.length - 1; column >= last; column--) {
      if (hasContent(line[column])) {
        last = column + 1;
        break;
      }
    }
  }
  return last;
}
