// Range, whole: rules, check boxes, protection, banding, filters, styles, and all that the other parts define.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { boundsIntersect, boundsOf } from "../bounds.ts";
import { cellAt, patchCell, patchFormat, putCell } from "../cells.ts";
import { finishEdit } from "../edit.ts";
import { canEdit } from "../protection.ts";
import { dataEdge, dataRegion } from "../region.ts";
import type { Cell, ValidationRule } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import { applyRowBanding, BandingFacade } from "./banding-facade.ts";
import { DataValidation } from "./data-validation.ts";
import { addMetadata, homeOf } from "./developer-metadata.ts";
import { DeveloperMetadataFinder, metadataWithin } from "./developer-metadata-finder.ts";
import type { Emulates } from "./emulates.ts";
import { createFilter, FilterFacade } from "./filter-facade.ts";
import { protect } from "./protect.ts";
import { ADDRESS_MEMBERS, type GoogleRange } from "./range-address.ts";
import { FORMAT_MEMBERS } from "./range-formats.ts";
import { RangeStructure, STRUCTURE_MEMBERS } from "./range-structure.ts";
import { VALUE_MEMBERS } from "./range-values.ts";
import { select } from "./selection.ts";
import { SheetAddress } from "./sheet-address.ts";
import { TextFinder } from "./text-finder.ts";
import { cellPartsOf, piecesOf, textOf } from "./rich-text.ts";
import { RichTextValue, TextStyle, WHOLE_STYLE } from "./text-style.ts";

const MEMBERS = {
  ...ADDRESS_MEMBERS,
  ...FORMAT_MEMBERS,
  ...STRUCTURE_MEMBERS,
  ...VALUE_MEMBERS,
  activate: "call",
  activateAsCurrentCell: "call",
  addDeveloperMetadata: "write",
  applyRowBanding: "write",
  canEdit: "read",
  check: "write",
  createDeveloperMetadataFinder: "handle",
  createFilter: "write",
  createTextFinder: "handle",
  getBandings: "read",
  getDataRegion: "read",
  getDataValidation: "read",
  getDataValidations: "read",
  getDeveloperMetadata: "read",
  getFilter: "read",
  getNextDataCell: "read",
  getRichTextValue: "read",
  getRichTextValues: "read",
  getTextStyle: "read",
  getTextStyles: "read",
  insertCheckboxes: "write",
  isChecked: "read",
  protect: "write",
  removeCheckboxes: "write",
  setDataValidation: "write",
  setDataValidations: "write",
  setRichTextValue: "write",
  setRichTextValues: "write",
  setTextStyle: "write",
  setTextStyles: "write",
  uncheck: "write",
} satisfies Members<GoogleRange> & Record<string, string>;

const CHECKBOX: ValidationRule = { type: "BOOLEAN", values: [], strict: true, showCustomUi: true };

export class RangeFacade extends RangeStructure implements Emulates<GoogleRange> {
  override readonly members = MEMBERS;

  protected override sheetIdOf(given: Arguments, index: number): number {
    return given.facade(index, SheetAddress).sheetId;
  }

  getDataValidation(): unknown {
    return this.#ruleOf(this.firstCell());
  }

  getDataValidations(): unknown[][] {
    return this.each((cell) => this.#ruleOf(cell));
  }

  #ruleOf(cell: Cell): DataValidation | null {
    return cell.validation ? new DataValidation(this.session, this.fileId, cell.validation) : null;
  }

  setDataValidation(rule: unknown): unknown {
    const given = this.args("setDataValidation", [rule]);
    const validation = given.at(0) === null ? undefined : given.facade(0, DataValidation).rule;
    return this.editEach((sheet, row, column) => patchCell(sheet, row, column, { validation }));
  }

  setDataValidations(rules: unknown): unknown {
    const given = this.table("setDataValidations", rules, (rule) => {
      const facade = this.execution.unwrap(rule);
      return facade instanceof DataValidation ? facade.rule : undefined;
    });
    return this.editEach((sheet, row, column, down, across) =>
      patchCell(sheet, row, column, { validation: given[down]?.[across] }),
    );
  }

  /** Cells that hold no truth value become FALSE (reference: Range.insertCheckboxes). */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): unknown {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined).map(String);
    const rule = { ...CHECKBOX, values };
    return this.editEach((sheet, row, column) => {
      const { value } = cellAt(sheet, row, column);
      const kept = typeof value === "boolean" || (typeof value === "string" && values.includes(value));
      patchCell(sheet, row, column, {
        validation: rule,
        value: kept ? value : (values[1] ?? false),
        formula: undefined,
      });
    });
  }

  removeCheckboxes(): unknown {
    return this.editEach((sheet, row, column) => {
      if (cellAt(sheet, row, column).validation?.type !== "BOOLEAN") return;
      patchCell(sheet, row, column, { validation: undefined, value: null, formula: undefined });
    });
  }

  check(): unknown {
    return this.#tick(true);
  }

  uncheck(): unknown {
    return this.#tick(false);
  }

  #tick(on: boolean): this {
    return this.editEach((sheet, row, column) => {
      const rule = cellAt(sheet, row, column).validation;
      if (rule?.type === "BOOLEAN") patchCell(sheet, row, column, { value: rule.values[on ? 0 : 1] ?? on });
    });
  }

  /** null where some cells are checked and others not, or a cell has no check box. */
  isChecked(): boolean | null {
    const states = new Set(
      this.cells()
        .flat()
        .map((cell) =>
          cell.validation?.type === "BOOLEAN" ? cell.value === (cell.validation.values[0] ?? true) : null,
        ),
    );
    const [only] = states;
    return states.size === 1 && only !== undefined ? only : null;
  }

  canEdit(): boolean {
    const editor = this.session.editor(this.fileId);
    return this.session.ask(this.fileId, (workbook) => canEdit(workbook, editor, this.fixed) !== "refused");
  }

  protect(): unknown {
    return protect(this.session, this.fileId, this.grid);
  }

  activate(): unknown {
    select(this.execution.workspace, this.fileId, this.session.person, [this.grid]);
    return this;
  }

  activateAsCurrentCell(): unknown {
    return this.activate();
  }

  createTextFinder(findText: unknown): unknown {
    const text = this.args("createTextFinder", [findText]).string(0);
    return new TextFinder(this.session, this.fileId, [this.fixed], text);
  }

  applyRowBanding(bandingTheme?: unknown, showHeader?: unknown, showFooter?: unknown): unknown {
    const given = this.args("applyRowBanding", [bandingTheme, showHeader, showFooter]);
    const theme = given.count ? given.enumName(0, "BandingTheme") : "LIGHT_GREY";
    return applyRowBanding(this.session, this.fileId, this.fixed, theme, given.boolean(1, true));
  }

  getBandings(): unknown[] {
    const { session, fileId, grid, bounds } = this;
    return session.ask(fileId, () => {
      const sheet = session.sheet(fileId, grid.sheetId);
      return sheet.bandings
        .filter((banding) => boundsIntersect(boundsOf(sheet, banding.range), bounds))
        .map((banding) => new BandingFacade(session, fileId, grid.sheetId, banding.id));
    });
  }

  createFilter(): unknown {
    return createFilter(this.session, this.fileId, this.fixed);
  }

  addDeveloperMetadata(...list: unknown[]): unknown {
    const given = this.args("addDeveloperMetadata", list);
    addMetadata(this.session, homeOf(this.fileId, this.grid), given);
    return this;
  }
  getDeveloperMetadata(): unknown[] {
    return metadataWithin(this.session, this.fileId, this.grid);
  }
  createDeveloperMetadataFinder(): unknown {
    return new DeveloperMetadataFinder(this.session, this.fileId, this.grid);
  }

  /** That of the sheet, wherever on it this range lies. */
  getFilter(): unknown {
    const { session, fileId, grid } = this;
    return session.ask(fileId, () =>
      session.sheet(fileId, grid.sheetId).basicFilter
        ? new FilterFacade(session, fileId, grid.sheetId)
        : null,
    );
  }

  /** The block of cells with content around this range, bordered by blank rows and columns. */
  getDataRegion(dimension?: unknown): unknown {
    const { session, fileId, grid, bounds } = this;
    const given = this.args("getDataRegion", [dimension]);
    const name = given.count === 0 ? undefined : given.enumName(0, "Dimension");
    const only = name === "ROWS" || name === "COLUMNS" ? name : undefined;
    const region = session.ask(fileId, () => dataRegion(session.sheet(fileId, grid.sheetId), bounds, only));
    return this.part(region);
  }

  /** As Ctrl+arrow moves: to the edge of the data, or over blanks to the next data. */
  getNextDataCell(direction: unknown): unknown {
    const name = this.args("getNextDataCell", [direction]).enumName(0, "Direction");
    const { session, fileId, grid, bounds } = this;
    const [down, across] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[name] ?? [0, 0];
    const place = session.ask(fileId, () =>
      dataEdge(session.sheet(fileId, grid.sheetId), bounds.top, bounds.left, down ?? 0, across ?? 0),
    );
    return this.part({ top: place.row, left: place.column, bottom: place.row + 1, right: place.column + 1 });
  }

  getTextStyle(): unknown {
    return new TextStyle(this.session, this.firstCell().format?.textFormat ?? {}, WHOLE_STYLE);
  }

  getTextStyles(): unknown[][] {
    return this.each((cell) => new TextStyle(this.session, cell.format?.textFormat ?? {}, WHOLE_STYLE));
  }

  setTextStyle(style: unknown): unknown {
    const { format } = this.args("setTextStyle", [style]).facade(0, TextStyle);
    return this.editEach((sheet, row, column) => patchFormat(sheet, row, column, { textFormat: format }));
  }

  setTextStyles(styles: unknown): unknown {
    const given = this.table("setTextStyles", styles, (style) => {
      const facade = this.execution.unwrap(style);
      return facade instanceof TextStyle ? facade.format : undefined;
    });
    return this.editEach((sheet, row, column, down, across) =>
      patchFormat(sheet, row, column, { textFormat: given[down]?.[across] }),
    );
  }

  getRichTextValue(): unknown {
    return this.#richText(this.firstCell());
  }

  getRichTextValues(): unknown[][] {
    return this.each((cell) => this.#richText(cell));
  }

  /** Null where the cell's value is no text. */
  #richText(cell: Cell): RichTextValue | null {
    if (typeof cell.value !== "string" && cell.value !== null) return null;
    return new RichTextValue(this.session, piecesOf(cell.value ?? "", cell), 0, WHOLE_STYLE);
  }

  setRichTextValue(value: unknown): unknown {
    const given = this.args("setRichTextValue", [value]).facade(0, RichTextValue);
    return this.#putRichText(() => given);
  }

  setRichTextValues(values: unknown): unknown {
    const args = this.args("setRichTextValues", [values]);
    const given = this.table("setRichTextValues", values, (value) => {
      const facade = this.execution.unwrap(value);
      if (!(facade instanceof RichTextValue)) throw args.mismatch();
      return facade;
    });
    return this.#putRichText((down, across) => given[down]?.[across]);
  }

  /** Rich text is never parsed. */
  #putRichText(at: (down: number, across: number) => RichTextValue | undefined): this {
    return this.edit((workbook, sheet, bounds, context) => {
      for (let row = bounds.top; row < bounds.bottom; row++) {
        for (let column = bounds.left; column < bounds.right; column++) {
          const pieces = at(row - bounds.top, column - bounds.left)?.pieces;
          if (!pieces) throw new ServiceError("The rich text value must not be null.");
          const { textFormat, ...runs } = cellPartsOf(pieces);
          const { formula: _formula, runs: _runs, ...cell } = cellAt(sheet, row, column);
          const format = { ...cell.format, textFormat };
          putCell(sheet, row, column, { ...cell, value: textOf(pieces) || null, format, ...runs });
        }
      }
      finishEdit(workbook, context);
    });
  }
}
