// Reading values: spreadsheets.values.get, batchGet and batchGetByDataFilter.

import { BLANK_CELL } from "../spreadsheet/cells.ts";
import { displayOf, isDateFormat } from "../spreadsheet/display.ts";
import type { Cell, Workbook } from "../spreadsheet/workbook.ts";
import { invalid, notEmulated } from "./api-error.ts";
import { checkedPlace, placeOfA1, textOfPlace } from "./a1-range.ts";
import { requireGrid, storedRange, type Place } from "./grid-range.ts";

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
type Value = string | number | boolean;

/** How values are answered; what is left out has the API's defaults. */
export interface RenderOptions {
  readonly majorDimension?: string | undefined;
  readonly valueRenderOption?: string | undefined;
  readonly dateTimeRenderOption?: string | undefined;
}

/** The values of a place; blank rows and cells at the end are left out, as documented. */
export function valueRange(workbook: Workbook, place: Place, options: RenderOptions): ValueRange {
  const columns = options.majorDimension === "COLUMNS";
  const rows = rowsOf(workbook, place, options);
  const values = trimmed(columns ? transposed(rows) : rows);
  return {
    range: textOfPlace(place),
    majorDimension: columns ? "COLUMNS" : "ROWS",
    ...(values.length ? { values } : {}),
  };
}

function rowsOf(workbook: Workbook, { sheet, bounds }: Place, options: RenderOptions): Value[][] {
  const { left } = bounds;
  const endOf = (row: number): number => endOfContents(sheet.rows[row], left, bounds.right);
  let bottom = Math.min(bounds.bottom, sheet.rows.length);
  while (bottom > bounds.top && endOf(bottom - 1) === left) bottom--;
  const rows: Value[][] = [];
  for (let row = bounds.top; row < bottom; row++) {
    const line = sheet.rows[row];
    const values: Value[] = [];
    const end = endOf(row);
    for (let column = left; column < end; column++) {
      values.push(rendered(line?.[column] ?? BLANK_CELL, workbook.locale, options));
    }
    rows.push(values);
  }
  return rows;
}

/** Formats reach far beyond contents: blank rows and cells at the end need no rendering. */
function endOfContents(line: readonly (Cell | undefined)[] = [], from: number, to: number): number {
  let end = Math.min(to, line.length);
  while (end > from && isBlank(line[end - 1])) end--;
  return Math.max(end, from);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

function rendered(cell: Cell, locale: string, options: RenderOptions): Value {
  if (isBlank(cell)) return "";
  switch (options.valueRenderOption) {
    case "FORMULA":
      if (cell.formula !== undefined) return cell.formula;
      break;
    case "UNFORMATTED_VALUE":
      break;
    default:
      return displayOf(cell, locale);
  }
  if (options.dateTimeRenderOption === "FORMATTED_STRING" && isDateFormat(cell.format?.numberFormat)) {
    return displayOf(cell, locale);
  }
  return cell.value ?? "";
}

function transposed(rows: readonly (readonly Value[])[]): Value[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
}

function trimmed(rows: Value[][]): Value[][] {
  for (const row of rows) while (row.at(-1) === "") row.pop();
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

export function cellsOf({ bounds }: Place): number {
  return (bounds.bottom - bounds.top) * (bounds.right - bounds.left);
}

/** The place of a data filter; developer metadata finds no cells here. */
export function placeOfFilter(workbook: Workbook, filter: DataFilter, index: number): Place {
  const where = `Invalid dataFilters[${index}]`;
  if (filter.a1Range !== undefined) return placeOfA1(workbook, filter.a1Range, `${where}: `);
  if (filter.gridRange === undefined) {
    if (filter.developerMetadataLookup) throw notEmulated("DataFilter.developerMetadataLookup");
    throw invalid(`${where}: Must specify a filter.`);
  }
  const sheet = requireGrid(workbook, filter.gridRange.sheetId, where);
  return checkedPlace(sheet, storedRange(filter.gridRange), `${where}: `);
}
