// Changes to cells: typed or literal values, formats, notes, rules; clear, copy and append.

import { boundsOf, heightOf, widthOf, type Bounds, gridRangeOf, isEmptyBounds } from "./bounds.ts";
import {
  cellAt,
  changed,
  eachCell,
  lastRowOf,
  patchCell,
  patchFormat,
  putCell,
  requireSheet,
} from "./cells.ts";
import { coerceText, type Coerced } from "./coerce.ts";
import { appendDimension } from "./dimensions.ts";
import { translateFormula } from "./formula/follow.ts";
import { refreshFormulas } from "./formula/refresh.ts";
import { WorkbookRefusal } from "./refusal.ts";
import { serialOfInstant } from "./serial.ts";
import type {
  Cell,
  CellFormat,
  CellValue,
  GridRange,
  NumberFormat,
  Sheet,
  ValidationRule,
  Workbook,
} from "./workbook.ts";

/** What an edit needs to know of the world: the virtual time, for TODAY() and for dates typed without a year. */
export interface EditContext {
  readonly now: number;
}

let lastYear = { now: NaN, timeZone: "", year: 0 };

/** The year on the workbook's wall clock; asked for every cell of a large paste, so the last answer is kept. */
export function wallYear(workbook: Workbook, now: number): number {
  const { timeZone } = workbook;
  if (lastYear.now !== now || lastYear.timeZone !== timeZone) {
    const year = new Date((serialOfInstant(now, timeZone) - 25_569) * 86_400_000).getUTCFullYear();
    lastYear = { now, timeZone, year };
  }
  return lastYear.year;
}

/** Literal values as the API's stringValue/numberValue: nothing is parsed. The format stays. */
export function setLiteral(sheet: Sheet, row: number, column: number, value: CellValue): void {
  patchCell(sheet, row, column, { value: value === "" ? null : value, formula: undefined });
}

/** A value as setValue and typing put it in: text is parsed unless the cell is plain text. */
export function setTyped(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  context: EditContext,
): void {
  if (typeof value !== "string") return setLiteral(sheet, row, column, value);
  const cell = cellAt(sheet, row, column);
  const coerced = coerceText(value, cell.format, {
    locale: workbook.locale,
    year: wallYear(workbook, context.now),
  });
  putCoerced(sheet, row, column, coerced);
}

/** Stores what typing meant, with the format that it brings along where the cell has none of its own for it. */
export function putCoerced(sheet: Sheet, row: number, column: number, coerced: Coerced): void {
  const { format } = cellAt(sheet, row, column);
  const { numberFormat } = coerced;
  patchCell(sheet, row, column, {
    value: coerced.value,
    formula: coerced.formula,
    ...(numberFormat && bringsFormat(format?.numberFormat, numberFormat)
      ? { format: { ...format, numberFormat } }
      : {}),
  });
}

/** A cell keeps its own format for more of its kind: a date in a date cell, a number in a number cell. */
function bringsFormat(own: NumberFormat | undefined, typed: NumberFormat): boolean {
  if (own === undefined) return true;
  const isDate = (format: NumberFormat): boolean => /^(DATE|TIME)/.test(format.type);
  if (isDate(typed)) return !isDate(own);
  return typed.type !== "NUMBER" && typed.type !== own.type;
}

/** Typed values for a rectangle, row by row from its top left corner. */
export function setTypedValues(
  workbook: Workbook,
  sheetId: number,
  bounds: Pick<Bounds, "top" | "left">,
  values: readonly (readonly CellValue[])[],
  context: EditContext,
): void {
  const sheet = requireSheet(workbook, sheetId);
  values.forEach((line, row) =>
    line.forEach((value, column) =>
      setTyped(workbook, sheet, bounds.top + row, bounds.left + column, value, context),
    ),
  );
  finishEdit(workbook, context);
}

/** Ends every change of cell contents: formulas are computed anew and the revision grows. */
export function finishEdit(workbook: Workbook, context: EditContext): void {
  refreshFormulas(workbook, context.now);
  changed(workbook);
}

/** What `clear` removes; all that is not named stays. */
export interface ClearParts {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

export function clearRange(
  workbook: Workbook,
  range: GridRange,
  parts: ClearParts,
  context: EditContext,
): void {
  const sheet = requireSheet(workbook, range.sheetId);
  eachCell(sheet, boundsOf(sheet, range), (_cell, row, column) => {
    if (!sheet.rows[row]?.[column]) return;
    patchCell(sheet, row, column, {
      ...(parts.contents ? { value: null, formula: undefined } : {}),
      ...(parts.formats ? { format: undefined, runs: undefined } : {}),
      ...(parts.notes ? { note: undefined } : {}),
      ...(parts.validations ? { validation: undefined } : {}),
    });
  });
  finishEdit(workbook, context);
}

/** Applies the same format parts to every cell of the range. */
export function formatRange(workbook: Workbook, range: GridRange, patch: Partial<CellFormat>): void {
  const sheet = requireSheet(workbook, range.sheetId);
  eachCell(sheet, boundsOf(sheet, range), (_cell, row, column) => patchFormat(sheet, row, column, patch));
  changed(workbook);
}

export function setNote(workbook: Workbook, range: GridRange, note: string | undefined): void {
  const sheet = requireSheet(workbook, range.sheetId);
  eachCell(sheet, boundsOf(sheet, range), (_cell, row, column) =>
    patchCell(sheet, row, column, { note: note === "" ? undefined : note }),
  );
  changed(workbook);
}

export function setValidation(workbook: Workbook, range: GridRange, rule: ValidationRule | undefined): void {
  const sheet = requireSheet(workbook, range.sheetId);
  eachCell(sheet, boundsOf(sheet, range), (_cell, row, column) =>
    patchCell(sheet, row, column, { validation: rule }),
  );
  changed(workbook);
}

/** The parts of cells that a copy carries; `values` pastes results instead of formulas. */
export interface CopyParts {
  readonly contents: "formulas" | "values" | "none";
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  /** Conditional formats; with the formats unless said otherwise. */
  readonly conditions?: boolean;
  readonly transpose?: boolean;
}

export const COPY_ALL: CopyParts = { contents: "formulas", formats: true, notes: true, validations: true };

/** Copies a block; a larger target is filled with whole repetitions, a smaller one overflows to the block's size. */
export function copyRange(
  workbook: Workbook,
  from: GridRange,
  to: GridRange,
  parts: CopyParts,
  context: EditContext,
): void {
  const source = requireSheet(workbook, from.sheetId);
  const target = requireSheet(workbook, to.sheetId);
  const start = boundsOf(source, from);
  const block: Cell[][] = [];
  for (let row = start.top; row < start.bottom; row++) {
    block.push(
      Array.from({ length: widthOf(start) }, (_each, column) => cellAt(source, row, start.left + column)),
    );
  }
  const turned = parts.transpose
    ? Array.from({ length: widthOf(start) }, (_line, column) =>
        block.map((line) => line[column] ?? { value: null }),
      )
    : block;
  const height = turned.length;
  const width = turned[0]?.length ?? 0;
  const goal = boundsOf(target, to);
  const rows = Math.max(1, Math.floor(heightOf(goal) / height)) * height;
  const columns = Math.max(1, Math.floor(widthOf(goal) / width)) * width;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = turned[row % height]?.[column % width] ?? { value: null };
      const origin = { row: start.top + (row % height), column: start.left + (column % width) };
      placeCopy(target, goal.top + row, goal.left + column, cell, origin, parts);
    }
  }
  copyMerges(source, start, target, goal, parts);
  if (parts.conditions ?? parts.formats) {
    const tiles = { top: goal.top, left: goal.left, bottom: goal.top + rows, right: goal.left + columns };
    copyConditions(source, start, target, tiles, parts.transpose === true);
  }
  finishEdit(workbook, context);
}

function placeCopy(
  target: Sheet,
  row: number,
  column: number,
  cell: Cell,
  origin: { row: number; column: number },
  parts: CopyParts,
): void {
  const formula =
    parts.contents === "formulas" && cell.formula !== undefined
      ? translateFormula(cell.formula, row - origin.row, column - origin.column)
      : undefined;
  patchCell(target, row, column, {
    ...(parts.contents === "none" ? {} : { value: cell.value, formula }),
    ...(parts.formats ? { format: cell.format } : {}),
    ...(parts.formats && parts.contents !== "none" ? { runs: cell.runs } : {}),
    ...(parts.notes ? { note: cell.note } : {}),
    ...(parts.validations ? { validation: cell.validation } : {}),
  });
}

/** Rules go on to hold where their cells were copied to: in their own ranges, or as rules of the other sheet (assumed). */
function copyConditions(
  source: Sheet,
  start: Bounds,
  target: Sheet,
  tiles: Bounds,
  transposed: boolean,
): void {
  for (const rule of source.conditionalFormats ?? []) {
    const copied = rule.ranges.flatMap((range) => {
      const bounds = intersectionOf(boundsOf(source, range), start);
      return bounds ? repeated(bounds, start, tiles) : [];
    });
    if (copied.length === 0) continue;
    if (transposed) throw new WorkbookRefusal("argument", "not emulated: transposing conditional formats");
    const ranges = copied.map((bounds) => gridRangeOf(target.sheetId, bounds));
    if (source === target) rule.ranges = [...rule.ranges, ...ranges];
    else target.conditionalFormats = [...(target.conditionalFormats ?? []), { ...rule, ranges }];
  }
}

function intersectionOf(a: Bounds, b: Bounds): Bounds | undefined {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return isEmptyBounds(both) ? undefined : both;
}

/** A part of the copied block, in every repetition of the block. */
function repeated(part: Bounds, block: Bounds, tiles: Bounds): Bounds[] {
  const all: Bounds[] = [];
  for (let top = tiles.top; top < tiles.bottom; top += heightOf(block)) {
    for (let left = tiles.left; left < tiles.right; left += widthOf(block)) {
      const [down, across] = [top - block.top, left - block.left];
      all.push({
        top: part.top + down,
        left: part.left + across,
        bottom: part.bottom + down,
        right: part.right + across,
      });
    }
  }
  return all;
}

function copyMerges(source: Sheet, start: Bounds, target: Sheet, goal: Bounds, parts: CopyParts): void {
  if (!parts.formats || parts.transpose) return;
  const rows = goal.top - start.top;
  const columns = goal.left - start.left;
  for (const merge of source.merges.slice()) {
    const bounds = boundsOf(source, merge);
    const inside =
      bounds.top >= start.top &&
      bounds.bottom <= start.bottom &&
      bounds.left >= start.left &&
      bounds.right <= start.right;
    if (!inside || (source === target && rows === 0 && columns === 0)) continue;
    target.merges.push({
      sheetId: target.sheetId,
      startRowIndex: bounds.top + rows,
      endRowIndex: bounds.bottom + rows,
      startColumnIndex: bounds.left + columns,
      endColumnIndex: bounds.right + columns,
    });
  }
}

/** Moves a block, formats and all; the place it leaves is blank. */
export function moveRange(workbook: Workbook, from: GridRange, to: GridRange, context: EditContext): void {
  const source = requireSheet(workbook, from.sheetId);
  const target = requireSheet(workbook, to.sheetId);
  const start = boundsOf(source, from);
  const goal = boundsOf(target, to);
  const taken: { cell: Cell; row: number; column: number }[] = [];
  eachCell(source, start, (cell, row, column) => taken.push({ cell, row, column }));
  for (const { row, column } of taken) putCell(source, row, column, undefined);
  for (const { cell, row, column } of taken) {
    putCell(target, goal.top + row - start.top, goal.left + column - start.left, cell);
  }
  finishEdit(workbook, context);
}

/** Makes room below the last row with content and answers its zero-based index; the grid grows by what is missing. */
export function roomToAppend(workbook: Workbook, sheetId: number, rows: number, columns: number): number {
  const sheet = requireSheet(workbook, sheetId);
  const at = lastRowOf(sheet);
  if (columns > sheet.columnCount) {
    appendDimension(workbook, sheetId, "COLUMNS", columns - sheet.columnCount);
  }
  if (at + rows > sheet.rowCount) appendDimension(workbook, sheetId, "ROWS", at + rows - sheet.rowCount);
  return at;
}

/** Appends rows of typed values after the last row with content; answers the first new row's zero-based index. */
export function appendTypedRows(
  workbook: Workbook,
  sheetId: number,
  values: readonly (readonly CellValue[])[],
  context: EditContext,
): number {
  const width = Math.max(0, ...values.map((line) => line.length));
  const top = roomToAppend(workbook, sheetId, values.length, width);
  setTypedValues(workbook, sheetId, { top, left: 0 }, values, context);
  return top;
}

/** Refuses values that do not fill the rectangle, in Google's words. */
export function requireShape(bounds: Bounds, values: readonly (readonly unknown[])[]): void {
  if (values.length !== heightOf(bounds)) {
    throw new WorkbookRefusal(
      "shape",
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${heightOf(bounds)}.`,
    );
  }
  const odd = values.find((line) => line.length !== widthOf(bounds));
  if (odd) {
    throw new WorkbookRefusal(
      "shape",
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${widthOf(bounds)}.`,
    );
  }
}
