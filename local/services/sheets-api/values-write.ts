// Writing values: spreadsheets.values.update, batchUpdate, append, clear and batchClear.

import type { Execution } from "../../runtime/execution.ts";
import type { Bounds } from "../spreadsheet/bounds.ts";
import { cellAt, hasContent, patchCell } from "../spreadsheet/cells.ts";
import { appendDimension, insertDimension } from "../spreadsheet/dimensions.ts";
import { finishEdit, setLiteral, setTyped } from "../spreadsheet/edit.ts";
import { columnLetters } from "../spreadsheet/a1.ts";
import { dataRegion } from "../spreadsheet/region.ts";
import { WorkbookRefusal } from "../spreadsheet/refusal.ts";
import type { CellValue, Sheet, Workbook } from "../spreadsheet/workbook.ts";
import { invalid } from "./api-error.ts";
import { placeOfA1, textOfPlace, type WrittenPlace } from "./a1-range.ts";
import { Guard } from "./guard.ts";
import { Journal } from "./journal.ts";
import { isPlainObject } from "./payload.ts";
import { valueRange, type RenderOptions } from "./values-read.ts";

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type UpdateResult = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;

export interface WriteOptions {
  readonly valueInputOption: string | undefined;
  readonly insertDataOption?: string | undefined;
  readonly includeValuesInResponse?: boolean | undefined;
  readonly response: RenderOptions;
}

/** One call that writes values. Not documented as atomic at Google; here a refused call changes nothing (assumed). */
export class ValueWrite {
  private readonly execution: Execution;
  readonly workbook: Workbook;
  private readonly guard: Guard;
  private readonly journal: Journal;
  private cells = 0;
  private ranges = 0;

  constructor(execution: Execution, workbook: Workbook) {
    this.execution = execution;
    this.workbook = workbook;
    this.guard = new Guard(execution, workbook);
    this.journal = new Journal(workbook);
  }

  /** Runs the writes of one call; puts everything back where one of them is refused. */
  run<T>(work: () => T): T {
    try {
      const result = work();
      this.finish();
      return result;
    } catch (error) {
      if (this.execution.workspace.assumptions["sheets-api-values-all-or-nothing"] === false) this.finish();
      else this.journal.restore();
      throw error instanceof WorkbookRefusal ? invalid(error.message) : error;
    }
  }

  private finish(): void {
    finishEdit(this.workbook, { now: this.execution.now() });
    this.execution.workspace.touch(this.workbook.spreadsheetId, this.execution.effectiveUser);
    this.execution.spend({ op: "apiWrite", cells: this.cells, ranges: this.ranges });
  }

  /** @param where "" or "Invalid data[0]: " */
  update(data: ValueRange, range: string, options: WriteOptions, where = ""): UpdateResult {
    const place = placeOfA1(this.workbook, range, where);
    this.ranges += 1;
    const rows = rowsOf(data, where);
    const bounds = writtenBounds(place, range, rows, where);
    this.write(place.sheet, bounds, rows, options, where);
    return this.answer(place.sheet, bounds, rows, options);
  }

  append(
    data: ValueRange,
    range: string,
    options: WriteOptions,
  ): GoogleAppsScript.Sheets.Schema.AppendValuesResponse {
    const place = placeOfA1(this.workbook, range);
    const { sheet } = place;
    const rows = rowsOf(data, "");
    const table = tableIn(sheet, place.bounds);
    const top = table ? table.bottom : place.bounds.top;
    const left = table ? table.left : place.bounds.left;
    const bounds = { top, left, bottom: top + rows.length, right: left + widest(rows) };
    if (options.insertDataOption === "INSERT_ROWS" && rows.length > 0 && top < sheet.rowCount) {
      this.guard.requireInsertable(sheet, "ROWS", top, "");
      this.journal.keepAll();
      insertDimension(this.workbook, sheet.sheetId, "ROWS", top, rows.length, top > 0 ? "before" : "after");
    }
    if (bounds.bottom > sheet.rowCount || bounds.right > sheet.columnCount) this.journal.keepFrames();
    if (bounds.bottom > sheet.rowCount) {
      appendDimension(this.workbook, sheet.sheetId, "ROWS", bounds.bottom - sheet.rowCount);
    }
    if (bounds.right > sheet.columnCount) {
      appendDimension(this.workbook, sheet.sheetId, "COLUMNS", bounds.right - sheet.columnCount);
    }
    this.write(sheet, bounds, rows, options, "");
    return {
      spreadsheetId: this.workbook.spreadsheetId,
      ...(table ? { tableRange: textOfPlace({ sheet, bounds: table }) } : {}),
      updates: this.answer(sheet, bounds, rows, options),
    };
  }

  /** Values go, formats and rules stay. Answers the cleared range. */
  clear(range: string, where = ""): string {
    const place = placeOfA1(this.workbook, range, where);
    this.ranges += 1;
    const { sheet, bounds } = place;
    this.guard.requireEditable(sheet, bounds, where.replace(/: $/, ""));
    this.journal.keepRows(sheet, bounds.top, bounds.bottom);
    for (let row = bounds.top; row < Math.min(bounds.bottom, sheet.rows.length); row++) {
      for (let column = bounds.left; column < bounds.right; column++) {
        if (hasContent(cellAt(sheet, row, column))) {
          patchCell(sheet, row, column, { value: null, formula: undefined });
        }
      }
    }
    this.cells += (bounds.bottom - bounds.top) * (bounds.right - bounds.left);
    return textOfPlace(place);
  }

  private write(
    sheet: Sheet,
    bounds: Bounds,
    rows: readonly unknown[][],
    options: WriteOptions,
    where: string,
  ): void {
    const typed = requireInputOption(options.valueInputOption);
    this.guard.requireEditable(sheet, bounds, where.replace(/: $/, ""));
    this.journal.keepRows(sheet, bounds.top, bounds.bottom);
    const edit = { now: this.execution.now() };
    rows.forEach((line, down) =>
      line.forEach((given, along) => {
        const value = scalarOf(given, `${where}Invalid values[${down}][${along}]`);
        // "Null values will be skipped. To set a cell to an empty value, set the string value to an empty string."
        if (value === null) return;
        const row = bounds.top + down;
        const column = bounds.left + along;
        if (typed) setTyped(this.workbook, sheet, row, column, value, edit);
        else setLiteral(sheet, row, column, value);
        this.cells += 1;
      }),
    );
  }

  private answer(
    sheet: Sheet,
    bounds: Bounds,
    rows: readonly unknown[][],
    options: WriteOptions,
  ): UpdateResult {
    const updatedCells = rows.reduce((sum, line) => sum + line.filter((value) => value !== null).length, 0);
    const place = { sheet, bounds };
    const counts = { updatedRows: rows.length, updatedColumns: widest(rows), updatedCells };
    return {
      spreadsheetId: this.workbook.spreadsheetId,
      updatedRange: textOfPlace(place),
      ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
      ...(options.includeValuesInResponse
        ? { updatedData: valueRange(this.workbook, place, options.response) }
        : {}),
    };
  }
}

/** Whether text is parsed as if typed. @throws Refusal with Google's text where the option is missing */
function requireInputOption(option: string | undefined): boolean {
  if (option === undefined || option === "INPUT_VALUE_OPTION_UNSPECIFIED") {
    throw invalid("'valueInputOption' is required but not specified");
  }
  return option === "USER_ENTERED";
}

/** The values as rows, whatever their major dimension. Ragged lists stay ragged: what is missing is not written. */
function rowsOf(data: ValueRange, where: string): unknown[][] {
  const lists = (data.values ?? []).map((line: unknown, index) => {
    if (!Array.isArray(line)) throw invalid(`${where}Invalid values[${index}]`);
    return Array.from(line, (value: unknown) => value ?? null);
  });
  if (data.majorDimension !== "COLUMNS") return lists;
  return Array.from({ length: widest(lists) }, (_, row) => lists.map((column) => column[row] ?? null));
}

const widest = (rows: readonly (readonly unknown[])[]): number =>
  Math.max(0, ...rows.map((row) => row.length));

function scalarOf(value: unknown, where: string): CellValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const kind = isPlainObject(value)
    ? "struct_value {\n}\n"
    : Array.isArray(value)
      ? "list_value {\n}\n"
      : String(value);
  throw invalid(`${where}: ${kind}`);
}

/** A single cell is where the values start; any other range must hold them all. */
function writtenBounds(
  place: WrittenPlace,
  range: string,
  rows: readonly unknown[][],
  where: string,
): Bounds {
  const { asked, bounds, sheet } = place;
  const isCorner =
    asked.startRowIndex !== undefined &&
    asked.startColumnIndex !== undefined &&
    asked.endRowIndex === asked.startRowIndex + 1 &&
    asked.endColumnIndex === asked.startColumnIndex + 1;
  const limit = isCorner ? { bottom: sheet.rowCount, right: sheet.columnCount } : bounds;
  const bottom = bounds.top + rows.length;
  const right = bounds.left + widest(rows);
  const refusal = `${where}Requested writing within range [${range}], but tried writing to`;
  if (bottom > limit.bottom) throw invalid(`${refusal} row [${limit.bottom + 1}]`);
  if (right > limit.right) throw invalid(`${refusal} column [${columnLetters(limit.right)}]`);
  return { top: bounds.top, left: bounds.left, bottom, right };
}

/**
 * The last table that the range touches: the block of cells around its last content, or around a neighbour's (as the
 * guide on appending values shows; details assumed).
 */
function tableIn(sheet: Sheet, range: Bounds): Bounds | undefined {
  const around = {
    top: Math.max(0, range.top - 1),
    left: Math.max(0, range.left - 1),
    bottom: range.bottom + 1,
    right: range.right + 1,
  };
  const last = lastContent(sheet, range) ?? lastContent(sheet, around);
  if (!last) return undefined;
  const { row, column } = last;
  return dataRegion(sheet, { top: row, left: column, bottom: row + 1, right: column + 1 });
}

function lastContent(sheet: Sheet, range: Bounds): { row: number; column: number } | undefined {
  for (let row = Math.min(range.bottom, sheet.rows.length) - 1; row >= range.top; row--) {
    for (let column = range.left; column < range.right; column++) {
      if (hasContent(sheet.rows[row]?.[column])) return { row, column };
    }
  }
  return undefined;
}
