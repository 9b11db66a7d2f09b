// Spreadsheet, part two: its sheets, which one is active, and its ranges by name.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Facade, Members } from "../../../runtime/facade.ts";
import { parseA1 } from "../a1.ts";
import { boundsOf, gridRangeOf, isEmptyBounds } from "../bounds.ts";
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet } from "../create.ts";
import { canChangeSheet } from "../protection.ts";
import type { GridRange, Sheet } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import { namedRangesOf, setNamedRange } from "./named-range.ts";
import { OUTSIDE_TEXT, RangeAddress } from "./range-address.ts";
import { RangeListFacade } from "./range-list.ts";
import { SelectionFacade } from "./selection-facade.ts";
import { select } from "./selection.ts";
import { SheetAddress } from "./sheet-address.ts";
import { SpreadsheetAddress } from "./spreadsheet-address.ts";
import { TextFinder } from "./text-finder.ts";

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const SPREADSHEET_SHEET_MEMBERS = {
  createTextFinder: "handle",
  deleteActiveSheet: "write",
  deleteSheet: "write",
  duplicateActiveSheet: "write",
  getActiveCell: "read",
  getActiveRange: "read",
  getActiveRangeList: "read",
  getActiveSheet: "handle",
  getCurrentCell: "read",
  getNamedRanges: "read",
  getNumSheets: "read",
  getRange: "handle",
  getRangeByName: "handle",
  getRangeList: "handle",
  getSelection: "handle",
  getSheetById: "handle",
  getSheetByName: "handle",
  getSheetId: "read",
  getSheetName: "read",
  getSheets: "handle",
  insertSheet: "write",
  moveActiveSheet: "write",
  removeNamedRange: "write",
  renameActiveSheet: "write",
  setActiveRange: "call",
  setActiveSelection: "call",
  setActiveSheet: "call",
  setCurrentCell: "call",
  setNamedRange: "write",
} satisfies Members<GoogleSpreadsheet>;

export abstract class SpreadsheetSheets extends SpreadsheetAddress {
  protected sheetHandle(sheet: Sheet): Facade {
    return this.session.make.sheet(this.fileId, sheet.sheetId);
  }

  /** Sheets are looked up live: handles carry no data. */
  get #sheets(): readonly Sheet[] {
    this.session.requireReadable(this.fileId);
    return this.session.workbook(this.fileId).sheets;
  }

  getSheets(): unknown[] {
    return this.#sheets.map((sheet) => this.sheetHandle(sheet));
  }

  getNumSheets(): number {
    return this.#sheets.length;
  }

  getSheetByName(name: unknown): unknown {
    const title = this.args("getSheetByName", [name]).string(0);
    const sheet = this.#sheets.find((each) => each.title === title);
    return sheet ? this.sheetHandle(sheet) : null;
  }

  getSheetById(id: unknown): unknown {
    const sheetId = this.args("getSheetById", [id]).integer(0);
    const sheet = this.#sheets.find((each) => each.sheetId === sheetId);
    return sheet ? this.sheetHandle(sheet) : null;
  }

  /** (), (index), (name), (name, index), each with { template } last. */
  insertSheet(...list: unknown[]): unknown {
    const given = this.args("insertSheet", list);
    const title = given.isString(0) ? given.string(0) : undefined;
    const at = title === undefined ? 0 : 1;
    const index = given.isNumber(at) ? given.integer(at) : undefined;
    const template = this.#template(given);
    const sheetId = this.session.direct(this.fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        const place = index ?? this.#activeIndex(workbook.sheets) + 1;
        const options = { index: place, ...(title === undefined ? {} : { title }) };
        return (template ? copySheet(workbook, template, options) : addSheet(workbook, options)).sheetId;
      },
    });
    this.#activate(sheetId);
    return this.session.make.sheet(this.fileId, sheetId);
  }

  #template(given: Arguments): Sheet | undefined {
    const last = given.count - 1;
    if (last < 0 || given.isString(last) || given.isNumber(last)) return undefined;
    const facade = this.execution.unwrap(given.option(last, "template"));
    if (facade === undefined) return undefined;
    if (!(facade instanceof SheetAddress)) throw given.mismatch();
    return this.session.sheet(facade.fileId, facade.sheetId);
  }

  #activeIndex(sheets: readonly Sheet[]): number {
    const active = this.#activeSheetId();
    return sheets.findIndex((sheet) => sheet.sheetId === active);
  }

  deleteSheet(sheet: unknown): void {
    this.#delete(this.args("deleteSheet", [sheet]).facade(0, SheetAddress).sheetId);
  }

  deleteActiveSheet(): unknown {
    this.#delete(this.#activeSheetId());
    return this.getActiveSheet();
  }

  #delete(sheetId: number): void {
    this.session.direct(this.fileId, {
      cells: 0,
      judge: (workbook, editor) => canChangeSheet(workbook, editor, sheetId, "delete"),
      apply: (workbook) => deleteSheet(workbook, sheetId),
    });
  }

  duplicateActiveSheet(): unknown {
    const sheetId = this.session.direct(this.fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        const source = this.session.sheet(this.fileId, this.#activeSheetId());
        return copySheet(workbook, source, { index: workbook.sheets.indexOf(source) + 1 }).sheetId;
      },
    });
    this.#activate(sheetId);
    return this.session.make.sheet(this.fileId, sheetId);
  }

  moveActiveSheet(pos: unknown): void {
    const place = this.args("moveActiveSheet", [pos]).integer(0);
    this.session.direct(this.fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        if (place < 1 || place > workbook.sheets.length) {
          throw new ServiceError(`The sheet position must be between 1 and ${workbook.sheets.length}.`);
        }
        moveSheet(workbook, this.#activeSheetId(), place - 1);
      },
    });
  }

  renameActiveSheet(newName: unknown): void {
    const title = this.args("renameActiveSheet", [newName]).string(0);
    const sheetId = this.#activeSheetId();
    this.session.direct(this.fileId, {
      cells: 0,
      judge: (workbook, editor) => canChangeSheet(workbook, editor, sheetId, "rename"),
      apply: (workbook) => renameSheet(workbook, sheetId, title),
    });
  }

  #selection(): SelectionFacade {
    return new SelectionFacade(this.session, this.fileId);
  }

  #activeSheetId(): number {
    const sheet = this.#selection().getActiveSheet();
    return sheet instanceof SheetAddress ? sheet.sheetId : 0;
  }

  #activate(sheetId: number): void {
    const first = gridRangeOf(sheetId, { top: 0, left: 0, bottom: 1, right: 1 });
    select(this.execution.workspace, this.fileId, this.session.person, [first]);
  }

  getSelection(): unknown {
    return this.#selection();
  }
  getActiveSheet(): unknown {
    return this.#selection().getActiveSheet();
  }
  getActiveCell(): unknown {
    return this.#selection().getCurrentCell();
  }
  getCurrentCell(): unknown {
    return this.#selection().getCurrentCell();
  }
  getActiveRange(): unknown {
    return this.#selection().getActiveRange();
  }
  getActiveRangeList(): unknown {
    return this.#selection().getActiveRangeList();
  }
  getSheetId(): number {
    return this.#activeSheetId();
  }
  getSheetName(): string {
    return this.session.ask(this.fileId, () => this.session.sheet(this.fileId, this.#activeSheetId()).title);
  }

  setActiveSheet(sheet: unknown, restoreSelection?: unknown): unknown {
    const chosen = this.args("setActiveSheet", [sheet, restoreSelection]).facade(0, SheetAddress);
    this.#activate(chosen.sheetId);
    return chosen;
  }
  setActiveRange(range: unknown): unknown {
    return this.#activateRange(this.args("setActiveRange", [range]).facade(0, RangeAddress));
  }
  setCurrentCell(cell: unknown): unknown {
    return this.#activateRange(this.args("setCurrentCell", [cell]).facade(0, RangeAddress));
  }
  setActiveSelection(range: unknown): unknown {
    if (typeof range !== "string") {
      return this.#activateRange(this.args("setActiveSelection", [range]).facade(0, RangeAddress));
    }
    const grid = this.rangeByA1(range);
    select(this.execution.workspace, this.fileId, this.session.person, [grid]);
    return this.session.make.range(this.fileId, grid);
  }
  #activateRange(range: RangeAddress): RangeAddress {
    select(this.execution.workspace, this.fileId, this.session.person, [range.grid]);
    return range;
  }

  getRange(a1Notation: unknown): unknown {
    const text = this.args("getRange", [a1Notation]).string(0);
    return this.session.make.range(this.fileId, this.rangeByA1(text));
  }

  getRangeList(a1Notations: unknown): unknown {
    const texts = this.args("getRangeList", [a1Notations]).strings(0);
    const ranges = texts.map((text) => this.session.make.range(this.fileId, this.rangeByA1(text)));
    return new RangeListFacade(this.session, ranges);
  }

  /** A1 notation with or without a sheet's title, a sheet's title alone, or a named range. */
  protected rangeByA1(text: string): GridRange {
    const workbook = this.session.workbook(this.fileId);
    const named = workbook.namedRanges.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (named) return named.range;
    const reference = parseA1(text);
    const title = reference ? reference.title : text.replace(/^'(.*)'$/, "$1");
    const home =
      title === undefined
        ? this.session.sheet(this.fileId, this.#activeSheetId())
        : workbook.sheets.find((sheet) => sheet.title === title);
    if (!home) throw new ServiceError("Range not found");
    const { title: _title, ...bounds } = reference ?? {};
    const range: GridRange = { ...bounds, sheetId: home.sheetId };
    const beyond = (range.endRowIndex ?? 0) > home.rowCount || (range.endColumnIndex ?? 0) > home.columnCount;
    if (beyond || isEmptyBounds(boundsOf(home, range))) throw new ServiceError(OUTSIDE_TEXT);
    return range;
  }

  getRangeByName(name: unknown): unknown {
    const text = this.args("getRangeByName", [name]).string(0);
    const { namedRanges } = this.session.workbook(this.fileId);
    const named = namedRanges.find((each) => each.name.toLowerCase() === text.toLowerCase());
    if (named) return this.session.make.range(this.fileId, named.range);
    // Also takes A1 notation with a title, as public scripts use it (assumed).
    return parseA1(text)?.title === undefined
      ? null
      : this.session.make.range(this.fileId, this.rangeByA1(text));
  }

  getNamedRanges(): unknown[] {
    return namedRangesOf(this.session, this.fileId);
  }

  setNamedRange(name: unknown, range: unknown): void {
    const given = this.args("setNamedRange", [name, range]);
    setNamedRange(this.session, this.fileId, given.string(0), given.facade(1, RangeAddress).grid);
  }

  removeNamedRange(name: unknown): void {
    const text = this.args("removeNamedRange", [name]).string(0);
    const known = namedRangesOf(this.session, this.fileId).find((each) => each.getName() === text);
    if (!known) throw new ServiceError(`The named range "${text}" does not exist.`);
    known.remove();
  }

  createTextFinder(findText: unknown): unknown {
    const text = this.args("createTextFinder", [findText]).string(0);
    const ranges = this.session.workbook(this.fileId).sheets.map(({ sheetId }) => ({ sheetId }));
    return new TextFinder(this.session, this.fileId, ranges, text);
  }
}
