// Sheet, whole: its name and place, contents, sorting, protection, selection and metadata.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed, lastRowOf } from "../cells.ts";
import { copySheet, renameSheet, setSheetHidden } from "../create.ts";
import { clearRange, finishEdit, roomToAppend, type ClearParts } from "../edit.ts";
import { canEdit, isSheetProtection } from "../protection.ts";
import { sortRange } from "../sort.ts";
import type { Sheet } from "../workbook.ts";
import { BandingFacade } from "./banding-facade.ts";
import { hexColour } from "./colours.ts";
import { addMetadata, metadataOf } from "./developer-metadata.ts";
import { DeveloperMetadataFinder } from "./developer-metadata-finder.ts";
import { givenRules, rulesOf } from "./conditional-format-builder.ts";
import type { Emulates } from "./emulates.ts";
import { SheetType } from "./enums.ts";
import { FilterFacade } from "./filter-facade.ts";
import { namedRangesOf } from "./named-range.ts";
import { ProtectionFacade } from "./protection-facade.ts";
import { protect } from "./protect.ts";
import { RangeAddress } from "./range-address.ts";
import { RangeListFacade } from "./range-list.ts";
import { SelectionFacade } from "./selection-facade.ts";
import { select } from "./selection.ts";
import { SHEET_ADDRESS_MEMBERS, type GoogleSheet } from "./sheet-address.ts";
import { LINE_MEMBERS, SheetLines } from "./sheet-lines.ts";
import { SpreadsheetAddress } from "./spreadsheet-address.ts";
import { TextFinder } from "./text-finder.ts";
import { givenValue, putGiven } from "./values.ts";

const MEMBERS = {
  ...SHEET_ADDRESS_MEMBERS,
  ...LINE_MEMBERS,
  activate: "call",
  addDeveloperMetadata: "write",
  appendRow: "write",
  clear: "write",
  clearConditionalFormatRules: "write",
  clearContents: "write",
  clearFormats: "write",
  clearNotes: "write",
  copyTo: "write",
  createDeveloperMetadataFinder: "handle",
  createTextFinder: "handle",
  getActiveCell: "read",
  getActiveRange: "read",
  getActiveRangeList: "read",
  getBandings: "read",
  getCharts: "read",
  getConditionalFormatRules: "read",
  getCurrentCell: "read",
  getDeveloperMetadata: "read",
  getDrawings: "read",
  getFilter: "read",
  getFormUrl: "read",
  getImages: "read",
  getNamedRanges: "read",
  getPivotTables: "read",
  getProtections: "read",
  getSelection: "handle",
  getSlicers: "read",
  getTabColor: "read",
  hasHiddenGridlines: "read",
  hideSheet: "write",
  isRightToLeft: "read",
  isSheetHidden: "read",
  protect: "write",
  setActiveRange: "call",
  setActiveRangeList: "call",
  setActiveSelection: "call",
  setConditionalFormatRules: "write",
  setCurrentCell: "call",
  setHiddenGridlines: "write",
  setName: "write",
  setRightToLeft: "write",
  setTabColor: "write",
  showSheet: "write",
  sort: "write",
} satisfies Members<GoogleSheet> & Record<string, string>;

export class SheetFacade extends SheetLines implements Emulates<GoogleSheet> {
  override readonly members = MEMBERS;

  getType(): unknown {
    return SheetType.GRID;
  }

  setName(name: unknown): unknown {
    const title = this.args("setName", [name]).string(0);
    this.direct(this.judgeSheet, (workbook) => renameSheet(workbook, this.sheetId, title));
    return this;
  }

  isSheetHidden(): boolean {
    return this.session.ask(this.fileId, () => this.sheet.hidden);
  }

  hideSheet(): unknown {
    this.direct(this.judgeSheet, (workbook) => setSheetHidden(workbook, this.sheetId, true));
    return this;
  }

  showSheet(): unknown {
    this.direct(this.judgeSheet, (workbook) => setSheetHidden(workbook, this.sheetId, false));
    return this;
  }

  getTabColor(): string | null {
    return this.session.ask(this.fileId, () => this.sheet.tabColor ?? null);
  }

  setTabColor(color: unknown): unknown {
    const text = this.args("setTabColor", [color]).nullable(0);
    const hex = text === undefined ? undefined : hexColour(text);
    this.direct(this.judgeSheet, (workbook) => {
      if (hex === undefined) delete this.sheet.tabColor;
      else this.sheet.tabColor = hex;
      changed(workbook);
    });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.session.ask(this.fileId, () => this.sheet.hiddenGridlines === true);
  }

  setHiddenGridlines(hideGridlines: unknown): unknown {
    const on = this.args("setHiddenGridlines", [hideGridlines]).boolean(0);
    return this.#set((sheet) => (sheet.hiddenGridlines = on));
  }

  isRightToLeft(): boolean {
    return this.session.ask(this.fileId, () => this.sheet.rightToLeft === true);
  }

  setRightToLeft(rightToLeft: unknown): unknown {
    const on = this.args("setRightToLeft", [rightToLeft]).boolean(0);
    return this.#set((sheet) => (sheet.rightToLeft = on));
  }

  #set(change: (sheet: Sheet) => void): this {
    this.direct(this.judgeSheet, (workbook) => {
      change(this.sheet);
      changed(workbook);
    });
    return this;
  }

  /** No form sends its answers here, and nothing lies over the grid: neither can be made in the local workspace. */
  getFormUrl(): string | null {
    return this.session.ask(this.fileId, () => null);
  }
  getCharts(): unknown[] {
    return this.#none();
  }
  getDrawings(): unknown[] {
    return this.#none();
  }
  getImages(): unknown[] {
    return this.#none();
  }
  getPivotTables(): unknown[] {
    return this.#none();
  }
  getSlicers(): unknown[] {
    return this.#none();
  }
  #none(): unknown[] {
    return this.session.ask(this.fileId, () => []);
  }

  /** Below the last row with content; the grid grows. Not atomic against other callers (reference: LockService). */
  appendRow(rowContents: unknown): unknown {
    const given = this.args("appendRow", [rowContents]);
    const values = given.list(0).map((value) => givenValue(this.execution, value));
    if (!values.length) throw given.mismatch();
    this.execution.spend({ op: "appendRow" });
    this.direct(
      (workbook, editor) => {
        const at = lastRowOf(this.sheet);
        const range = {
          sheetId: this.sheetId,
          startRowIndex: at,
          endRowIndex: at + 1,
          endColumnIndex: values.length,
        };
        return canEdit(workbook, editor, range);
      },
      (workbook, context) => {
        const row = roomToAppend(workbook, this.sheetId, 1, values.length);
        values.forEach((value, column) => putGiven(workbook, this.sheet, row, column, value, context));
        finishEdit(workbook, context);
      },
    );
    return this;
  }

  clear(options?: unknown): unknown {
    const given = this.args("clear", [options]);
    const parts: ClearParts = {
      contents: given.option(0, "contentsOnly") === true,
      formats: given.option(0, "formatOnly") === true,
    };
    return this.#clear(parts.contents || parts.formats ? parts : { contents: true, formats: true });
  }

  clearContents(): unknown {
    return this.#clear({ contents: true });
  }

  clearFormats(): unknown {
    return this.#clear({ formats: true });
  }

  clearNotes(): unknown {
    return this.#clear({ notes: true });
  }

  #clear(parts: ClearParts): this {
    const range = { sheetId: this.sheetId };
    this.session.write(this.fileId, {
      cells: 0,
      judge: this.judgedBy({}),
      apply: (workbook, context) => clearRange(workbook, range, parts, context),
    });
    return this;
  }

  /** Sorts below the frozen rows. */
  sort(columnPosition: unknown, ascending?: unknown): unknown {
    const given = this.args("sort", [columnPosition, ascending]);
    const key = { column: given.integer(0) - 1, ascending: given.boolean(1, true) };
    this.direct(
      (workbook, editor) =>
        canEdit(workbook, editor, { sheetId: this.sheetId, startRowIndex: this.sheet.frozenRowCount }),
      (workbook, context) => {
        if (key.column < 0 || key.column >= this.sheet.columnCount) {
          throw new ServiceError("Those columns are out of bounds.");
        }
        const range = { sheetId: this.sheetId, startRowIndex: this.sheet.frozenRowCount };
        sortRange(workbook, range, [key], context);
      },
    );
    return this;
  }

  /** A copy at the end of that spreadsheet, without protections. */
  copyTo(spreadsheet: unknown): unknown {
    const target = this.args("copyTo", [spreadsheet]).facade(0, SpreadsheetAddress);
    this.session.flush(this.fileId);
    this.session.requireReadable(this.fileId);
    const source = this.sheet;
    const sheetId = this.session.direct(target.fileId, {
      cells: source.rowCount * source.columnCount,
      judge: () => "ok",
      apply: (workbook) => copySheet(workbook, source).sheetId,
    });
    return this.session.make.sheet(target.fileId, sheetId);
  }

  createTextFinder(findText: unknown): unknown {
    const text = this.args("createTextFinder", [findText]).string(0);
    return new TextFinder(this.session, this.fileId, [{ sheetId: this.sheetId }], text);
  }

  protect(): unknown {
    return protect(this.session, this.fileId, { sheetId: this.sheetId });
  }

  getProtections(type: unknown): unknown[] {
    const wantsSheet = this.args("getProtections", [type]).enumName(0, "ProtectionType") === "SHEET";
    return this.session.ask(this.fileId, () =>
      this.sheet.protections
        .filter((protection) => isSheetProtection(protection) === wantsSheet)
        .map(({ id }) => new ProtectionFacade(this.session, this.fileId, this.sheetId, id)),
    );
  }

  getBandings(): unknown[] {
    return this.session.ask(this.fileId, () =>
      this.sheet.bandings.map(({ id }) => new BandingFacade(this.session, this.fileId, this.sheetId, id)),
    );
  }

  getConditionalFormatRules(): unknown[] {
    return rulesOf(this.session, this.fileId, this.sheetId);
  }
  setConditionalFormatRules(rules: unknown): void {
    const given = this.args("setConditionalFormatRules", [rules]);
    const own = givenRules(this.session, given, this.fileId, this.sheetId);
    this.direct(this.judgedBy({}), (workbook) => {
      this.sheet.conditionalFormats = own;
      changed(workbook);
    });
  }
  clearConditionalFormatRules(): void {
    this.direct(this.judgedBy({}), (workbook) => {
      this.sheet.conditionalFormats = [];
      changed(workbook);
    });
  }

  getFilter(): unknown {
    return this.session.ask(this.fileId, () =>
      this.sheet.basicFilter ? new FilterFacade(this.session, this.fileId, this.sheetId) : null,
    );
  }

  getNamedRanges(): unknown[] {
    return namedRangesOf(this.session, this.fileId, this.sheetId);
  }

  getDeveloperMetadata(): unknown[] {
    return metadataOf(this.session, { fileId: this.fileId, sheetId: this.sheetId });
  }

  createDeveloperMetadataFinder(): unknown {
    return new DeveloperMetadataFinder(this.session, this.fileId, { sheetId: this.sheetId });
  }

  addDeveloperMetadata(...list: unknown[]): unknown {
    addMetadata(
      this.session,
      { fileId: this.fileId, sheetId: this.sheetId },
      this.args("addDeveloperMetadata", list),
    );
    return this;
  }

  activate(): unknown {
    const home = {
      sheetId: this.sheetId,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    select(this.execution.workspace, this.fileId, this.session.person, [home]);
    return this;
  }

  #selection(): SelectionFacade {
    return new SelectionFacade(this.session, this.fileId, this.sheetId);
  }

  getSelection(): unknown {
    return this.#selection();
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
  setActiveRangeList(rangeList: unknown): unknown {
    const list = this.args("setActiveRangeList", [rangeList]).facade(0, RangeListFacade);
    const grids = list.ranges.flatMap((range) => (range instanceof RangeAddress ? [range.grid] : []));
    select(this.execution.workspace, this.fileId, this.session.person, grids);
    return list;
  }

  setActiveRange(range: unknown): unknown {
    return this.#activate("setActiveRange", range);
  }
  setCurrentCell(cell: unknown): unknown {
    return this.#activate("setCurrentCell", cell);
  }
  setActiveSelection(range: unknown): unknown {
    if (typeof range === "string") {
      return this.#activate("setActiveSelection", this.getRange(range));
    }
    return this.#activate("setActiveSelection", range);
  }

  #activate(method: string, range: unknown): unknown {
    const chosen = range instanceof RangeAddress ? range : this.args(method, [range]).facade(0, RangeAddress);
    select(this.execution.workspace, this.fileId, this.session.person, [chosen.grid]);
    return chosen;
  }
}
