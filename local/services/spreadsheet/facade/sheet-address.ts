// Sheet, part one: which sheet it is, and its ranges.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { parseA1, parseR1C1 } from "../a1.ts";
import { boundsOf, gridRangeOf, isEmptyBounds } from "../bounds.ts";
import { lastColumnOf, lastRowOf } from "../cells.ts";
import { canChangeSheet, canEdit, type Verdict } from "../protection.ts";
import type { EditContext } from "../edit.ts";
import type { GridRange, Sheet, Workbook } from "../workbook.ts";
import { RangeListFacade } from "./range-list.ts";
import { OUTSIDE_TEXT } from "./range-address.ts";
import type { Edit, SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";
import { scriptValue } from "./values.ts";

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SHEET_ADDRESS_MEMBERS = {
  getDataRange: "read",
  getIndex: "read",
  getLastColumn: "read",
  getLastRow: "read",
  getMaxColumns: "read",
  getMaxRows: "read",
  getName: "read",
  getParent: "handle",
  getRange: "handle",
  getRangeList: "handle",
  getSheetId: "free",
  getSheetName: "read",
  getSheetValues: "read",
  getType: "read",
} satisfies Members<GoogleSheet>;

export abstract class SheetAddress extends SheetsFacade {
  override readonly typeName = "Sheet";
  readonly fileId: string;
  readonly sheetId: number;

  constructor(session: SpreadsheetSession, fileId: string, sheetId: number) {
    super(session);
    this.fileId = fileId;
    this.sheetId = sheetId;
  }

  protected get sheet(): Sheet {
    return this.session.sheet(this.fileId, this.sheetId);
  }

  /** A change that takes effect at once. */
  protected direct<T>(judge: Edit<T>["judge"], apply: (workbook: Workbook, context: EditContext) => T): T {
    return this.session.direct(this.fileId, { cells: 0, judge, apply });
  }

  /** Judged as a change of the sheet itself. */
  protected readonly judgeSheet: Edit<unknown>["judge"] = (workbook, editor) =>
    canChangeSheet(workbook, editor, this.sheetId, "rename");

  /** Judged by the cells of a range of this sheet. */
  protected judgedBy(range: Omit<GridRange, "sheetId">): Edit<unknown>["judge"] {
    return (workbook, editor): Verdict => canEdit(workbook, editor, { ...range, sheetId: this.sheetId });
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getParent(): unknown {
    return this.session.make.spreadsheet(this.fileId);
  }

  getName(): string {
    return this.session.ask(this.fileId, () => this.sheet.title);
  }

  getSheetName(): string {
    return this.getName();
  }

  getIndex(): number {
    return this.session.ask(this.fileId, (workbook) => workbook.sheets.indexOf(this.sheet) + 1);
  }

  getLastRow(): number {
    return this.session.figure(this.fileId, this.sheetId, "lastRow", lastRowOf);
  }

  getLastColumn(): number {
    return this.session.figure(this.fileId, this.sheetId, "lastColumn", lastColumnOf);
  }

  getMaxRows(): number {
    return this.session.figure(this.fileId, this.sheetId, "rowCount", (sheet) => sheet.rowCount);
  }

  getMaxColumns(): number {
    return this.session.figure(this.fileId, this.sheetId, "columnCount", (sheet) => sheet.columnCount);
  }

  /** A1 to the last row and column with content; A1 alone on an empty sheet. */
  getDataRange(): unknown {
    return this.session.make.range(this.fileId, {
      sheetId: this.sheetId,
      startRowIndex: 0,
      endRowIndex: Math.max(1, this.getLastRow()),
      startColumnIndex: 0,
      endColumnIndex: Math.max(1, this.getLastColumn()),
    });
  }

  getRange(...list: unknown[]): unknown {
    return this.session.make.range(this.fileId, this.rangeOf("getRange", list));
  }

  /** (row, column, numRows?, numColumns?) or A1 notation. */
  protected rangeOf(method: string, list: readonly unknown[]): GridRange {
    const given = this.args(method, list);
    if (given.count === 1 && given.isString(0)) return this.rangeByA1(given.string(0));
    if (given.count < 2 || given.count > 4) throw given.mismatch();
    const [row, column] = [given.integer(0), given.integer(1)];
    const [rows, columns] = [given.integer(2, 1), given.integer(3, 1)];
    if (row < 1) throw new ServiceError("The starting row of the range is too small.");
    if (column < 1) throw new ServiceError("The starting column of the range is too small.");
    if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    const { sheet } = this;
    const bounds = { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
    if (bounds.bottom > sheet.rowCount || bounds.right > sheet.columnCount)
      throw new ServiceError(OUTSIDE_TEXT);
    return gridRangeOf(this.sheetId, bounds);
  }

  protected rangeByA1(text: string): GridRange {
    const workbook = this.session.workbook(this.fileId);
    // "!A1" is of this sheet, as "A1" is.
    const reference = parseA1(text.replace(/^!/, "")) ?? parseR1C1(text);
    if (!reference) {
      const named = workbook.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
      if (named) return named.range;
      throw new ServiceError("Range not found");
    }
    const { title, ...bounds } = reference;
    const home = title === undefined ? this.sheet : workbook.sheets.find((sheet) => sheet.title === title);
    if (!home) throw new ServiceError("Range not found");
    const range = { ...bounds, sheetId: home.sheetId };
    const beyond = (range.endRowIndex ?? 0) > home.rowCount || (range.endColumnIndex ?? 0) > home.columnCount;
    if (beyond || isEmptyBounds(boundsOf(home, range))) throw new ServiceError(OUTSIDE_TEXT);
    return range;
  }

  getRangeList(a1Notations: unknown): unknown {
    const texts = this.args("getRangeList", [a1Notations]).strings(0);
    const ranges = texts.map((text) => this.session.make.range(this.fileId, this.rangeByA1(text)));
    return new RangeListFacade(this.session, ranges);
  }

  getSheetValues(...list: unknown[]): unknown[][] {
    const given = this.args("getSheetValues", list);
    // -1 means up to the last row or column (reference: Sheet.getSheetValues).
    const rows = given.integer(2) === -1 ? this.getLastRow() : given.integer(2);
    const columns = given.integer(3) === -1 ? this.getLastColumn() : given.integer(3);
    const range = this.rangeOf("getSheetValues", [given.integer(0), given.integer(1), rows, columns]);
    const { timeZone } = this.session.workbook(this.fileId);
    return this.session
      .cells(this.fileId, this.sheetId, boundsOf(this.sheet, range))
      .map((line) => line.map((cell) => scriptValue(cell, timeZone)));
  }
}
