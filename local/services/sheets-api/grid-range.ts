// The places that requests name: grid ranges, coordinates and dimension ranges, checked against the grid.

import { printA1 } from "../spreadsheet/a1.ts";
import { boundsOf, type Bounds } from "../spreadsheet/bounds.ts";
import { sheetById } from "../spreadsheet/cells.ts";
import type { GridRange, Sheet, Workbook } from "../spreadsheet/workbook.ts";
import { invalid } from "./api-error.ts";

type ApiRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ApiCoordinate = GoogleAppsScript.Sheets.Schema.GridCoordinate;
type ApiDimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

/** A sheet and a rectangle on it. */
export interface Place {
  readonly sheet: Sheet;
  readonly bounds: Bounds;
}

/** @param where "Invalid requests[0].updateCells" */
export function requireGrid(workbook: Workbook, sheetId: number | undefined, where: string): Sheet {
  // A missing sheetId is 0 in the API's protocol buffers.
  const sheet = sheetById(workbook, sheetId ?? 0);
  if (!sheet) throw invalid(`${where}: No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/**
 * A range that starts inside the grid is cut to it; one that starts past it is refused, open or not, and one without
 * a cell is taken. As measured on the live API by a public project (a `repeatCell` past the grid, 2026-09).
 */
export function placeOf(workbook: Workbook, range: ApiRange | undefined, where: string): Place {
  if (!range) throw invalid(`${where}: No range specified.`);
  const sheet = requireGrid(workbook, range.sheetId, where);
  requireOrder(range, where);
  if ((range.startRowIndex ?? 0) >= sheet.rowCount || (range.startColumnIndex ?? 0) >= sheet.columnCount) {
    throw invalid(`${where}: ${exceedsGridLimits(sheet, range)}`);
  }
  return { sheet, bounds: boundsOf(sheet, storedRange(range)) };
}

function requireOrder(range: ApiRange, where: string): void {
  const pairs = [
    ["Row", range.startRowIndex, range.endRowIndex],
    ["Column", range.startColumnIndex, range.endColumnIndex],
  ] as const;
  for (const [name, start, end] of pairs) {
    if (start !== undefined && start < 0) {
      throw invalid(`${where}: start${name}Index[${start}] must be >= 0`);
    }
    if (end !== undefined && end < (start ?? 0)) {
      throw invalid(`${where}: end${name}Index[${end}] must be after start${name}Index[${start ?? 0}]`);
    }
  }
}

/** Google's text for a range that starts beyond the grid; also used of A1 ranges. */
export function exceedsGridLimits(sheet: Sheet, range: ApiRange): string {
  return (
    `Range (${apiTitle(sheet.title)}!${printA1(namedInText(range))}) exceeds grid limits. ` +
    `Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`
  );
}

/** A title as the API prints it before "!": quoted unless it is a plain ASCII word (as in public transcripts). */
export function apiTitle(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}

/** In the text an open start is row or column 1: "T!A1001:B", "T!AA1:2", as the live API writes them. */
function namedInText(range: ApiRange): Omit<GridRange, "sheetId"> {
  return {
    startRowIndex: range.startRowIndex ?? 0,
    startColumnIndex: range.startColumnIndex ?? 0,
    ...(range.endRowIndex === undefined ? {} : { endRowIndex: range.endRowIndex }),
    ...(range.endColumnIndex === undefined ? {} : { endColumnIndex: range.endColumnIndex }),
  };
}

/** The request's range as a workbook stores it: without undefined bounds. */
export function storedRange(range: ApiRange): GridRange {
  return {
    sheetId: range.sheetId ?? 0,
    ...(range.startRowIndex === undefined ? {} : { startRowIndex: range.startRowIndex }),
    ...(range.endRowIndex === undefined ? {} : { endRowIndex: range.endRowIndex }),
    ...(range.startColumnIndex === undefined ? {} : { startColumnIndex: range.startColumnIndex }),
    ...(range.endColumnIndex === undefined ? {} : { endColumnIndex: range.endColumnIndex }),
  };
}

/** A stored range as the API answers it: sheet 0 is left out like every zero of a plain protocol buffer field. */
export function answeredRange(range: GridRange): ApiRange {
  const { sheetId, ...bounds } = range;
  return sheetId === 0 ? bounds : { sheetId, ...bounds };
}

export interface Coordinate {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** @throws Refusal with the live API's text, whose brackets hold the last index, not the count */
export function coordinateOf(workbook: Workbook, at: ApiCoordinate | undefined, where: string): Coordinate {
  if (!at) throw invalid(`${where}: No coordinate specified.`);
  const sheet = requireGrid(workbook, at.sheetId, where);
  const row = at.rowIndex ?? 0;
  const column = at.columnIndex ?? 0;
  if (row < 0) throw invalid(`${where}: GridCoordinate.rowIndex[${row}] must be >= 0`);
  if (column < 0) throw invalid(`${where}: GridCoordinate.columnIndex[${column}] must be >= 0`);
  if (row >= sheet.rowCount) {
    throw invalid(
      `${where}: GridCoordinate.rowIndex[${row}] is after last row in grid[${sheet.rowCount - 1}]`,
    );
  }
  if (column >= sheet.columnCount) {
    throw invalid(
      `${where}: GridCoordinate.columnIndex[${column}] is after last column in grid[${sheet.columnCount - 1}]`,
    );
  }
  return { sheet, row, column };
}

export interface Span {
  readonly sheet: Sheet;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly start: number;
  readonly end: number;
}

/** A stretch of rows or columns; bounds that are left out are the grid's. */
export function spanOf(workbook: Workbook, range: ApiDimensionRange | undefined, where: string): Span {
  if (!range) throw invalid(`${where}: No range specified.`);
  const sheet = requireGrid(workbook, range.sheetId, where);
  const dimension = dimensionOf(range.dimension, where);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? (dimension === "ROWS" ? sheet.rowCount : sheet.columnCount);
  if (start < 0) throw invalid(`${where}: range.startIndex[${start}] must be >= 0`);
  if (end <= start)
    throw invalid(`${where}: range.endIndex[${end}] must be after range.startIndex[${start}]`);
  return { sheet, dimension, start, end };
}

export function dimensionOf(dimension: string | undefined, where: string): "ROWS" | "COLUMNS" {
  if (dimension === "ROWS" || dimension === "COLUMNS") return dimension;
  throw invalid(`${where}: No dimension specified.`);
}

/** The rows or columns of a sheet as a rectangle. */
export function boundsOfSpan(span: Span): Bounds {
  const { sheet, start, end } = span;
  return span.dimension === "ROWS"
    ? { top: start, bottom: Math.min(end, sheet.rowCount), left: 0, right: sheet.columnCount }
    : { top: 0, bottom: sheet.rowCount, left: start, right: Math.min(end, sheet.columnCount) };
}
