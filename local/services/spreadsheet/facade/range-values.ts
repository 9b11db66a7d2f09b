// Range, part two: values, formulas, notes and number formats.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed, hasContent, patchCell, patchFormat } from "../cells.ts";
import { AUTOMATIC_PATTERN, defaultPattern, displayOf, formatTypeOf } from "../display.ts";
import { clearRange, finishEdit, requireShape, setTyped, type ClearParts } from "../edit.ts";
import { fromR1C1, toR1C1 } from "../formula/r1c1.ts";
import { firstViolation } from "../validation.ts";
import { gridRangeOf } from "../bounds.ts";
import type { Cell, Sheet } from "../workbook.ts";
import { RangeAddress, type GoogleRange } from "./range-address.ts";
import { inGoogleWords } from "./session.ts";
import { givenValue, putGiven, scriptValue, type GivenValue, type ScriptValue } from "./values.ts";

export const VALUE_MEMBERS = {
  clear: "write",
  clearContent: "write",
  clearDataValidations: "write",
  clearFormat: "write",
  clearNote: "write",
  getDisplayValue: "read",
  getDisplayValues: "read",
  getFormula: "read",
  getFormulaR1C1: "read",
  getFormulas: "read",
  getFormulasR1C1: "read",
  getNote: "read",
  getNotes: "read",
  getNumberFormat: "read",
  getNumberFormats: "read",
  getValue: "read",
  getValues: "read",
  isBlank: "read",
  setFormula: "write",
  setFormulaR1C1: "write",
  setFormulas: "write",
  setFormulasR1C1: "write",
  setNote: "write",
  setNotes: "write",
  setNumberFormat: "write",
  setNumberFormats: "write",
  setValue: "write",
  setValues: "write",
} satisfies Members<GoogleRange>;

export abstract class RangeValues extends RangeAddress {
  /** Answers something of every cell. */
  protected each<T>(answer: (cell: Cell) => T): T[][] {
    return this.cells().map((line) => line.map(answer));
  }

  /** A rectangle of values that a script passed, of the range's own shape. */
  protected table<T>(method: string, values: unknown, read: (value: unknown) => T): T[][] {
    const given = this.args(method, [values]).table(0);
    const { bounds } = this;
    inGoogleWords(() => requireShape(bounds, given));
    return given.map((line) => line.map(read));
  }

  /** Changes every cell of the range; `change` gets the cell's place within the range. */
  protected editEach(
    change: (sheet: Sheet, row: number, column: number, down: number, across: number) => void,
  ): this {
    return this.edit((workbook, sheet, bounds) => {
      for (let row = bounds.top; row < bounds.bottom; row++) {
        for (let column = bounds.left; column < bounds.right; column++) {
          change(sheet, row, column, row - bounds.top, column - bounds.left);
        }
      }
      changed(workbook);
    });
  }

  #put(valueAt: (down: number, across: number) => GivenValue): this {
    return this.edit((workbook, sheet, bounds, context) => {
      for (let row = bounds.top; row < bounds.bottom; row++) {
        for (let column = bounds.left; column < bounds.right; column++) {
          putGiven(workbook, sheet, row, column, valueAt(row - bounds.top, column - bounds.left), context);
        }
      }
      const violation = firstViolation({ workbook, sheet, now: context.now }, bounds);
      if (violation !== undefined) throw new ServiceError(violation);
      finishEdit(workbook, context);
    });
  }

  get #timeZone(): string {
    return this.session.workbook(this.fileId).timeZone;
  }

  get #locale(): string {
    return this.session.workbook(this.fileId).locale;
  }

  getValue(): ScriptValue {
    return scriptValue(this.firstCell(), this.#timeZone);
  }

  getValues(): ScriptValue[][] {
    const timeZone = this.#timeZone;
    return this.each((cell) => scriptValue(cell, timeZone));
  }

  getDisplayValue(): string {
    return displayOf(this.firstCell(), this.#locale);
  }

  getDisplayValues(): string[][] {
    const locale = this.#locale;
    return this.each((cell) => displayOf(cell, locale));
  }

  isBlank(): boolean {
    return this.cells().every((line) => !line.some(hasContent));
  }

  setValue(...list: unknown[]): unknown {
    if (list.length !== 1) throw this.args("setValue", list).mismatch();
    const given = givenValue(this.execution, list[0]);
    return this.#put(() => given);
  }

  setValues(values: unknown): unknown {
    const given = this.table("setValues", values, (value) => givenValue(this.execution, value));
    return this.#put((down, across) => given[down]?.[across] ?? null);
  }

  getFormula(): string {
    return this.firstCell().formula ?? "";
  }

  getFormulas(): string[][] {
    return this.each((cell) => cell.formula ?? "");
  }

  #putFormulas(formulaAt: (down: number, across: number) => string): this {
    return this.edit((workbook, sheet, bounds, context) => {
      for (let row = bounds.top; row < bounds.bottom; row++) {
        for (let column = bounds.left; column < bounds.right; column++) {
          const text = formulaAt(row - bounds.top, column - bounds.left);
          const formula = text === "" || text.startsWith("=") ? text : `=${text}`;
          setTyped(workbook, sheet, row, column, formula, context);
        }
      }
      finishEdit(workbook, context);
    });
  }

  setFormula(formula: unknown): unknown {
    const given = this.args("setFormula", [formula]).string(0);
    return this.#putFormulas(() => given);
  }

  setFormulas(formulas: unknown): unknown {
    const given = this.table("setFormulas", formulas, String);
    return this.#putFormulas((down, across) => given[down]?.[across] ?? "");
  }

  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }

  getFormulasR1C1(): string[][] {
    const { top, left } = this.bounds;
    return this.cells().map((line, down) =>
      line.map(({ formula }, across) =>
        formula === undefined ? "" : toR1C1(formula, { row: top + down, column: left + across }),
      ),
    );
  }

  setFormulaR1C1(formula: unknown): unknown {
    const given = this.args("setFormulaR1C1", [formula]).string(0);
    return this.#putFormulas((down, across) => this.#fromR1C1(given, down, across));
  }

  setFormulasR1C1(formulas: unknown): unknown {
    const given = this.table("setFormulasR1C1", formulas, String);
    return this.#putFormulas((down, across) => this.#fromR1C1(given[down]?.[across] ?? "", down, across));
  }

  #fromR1C1(formula: string, down: number, across: number): string {
    const { top, left } = this.bounds;
    return fromR1C1(formula, { row: top + down, column: left + across });
  }

  getNote(): string {
    return this.firstCell().note ?? "";
  }

  getNotes(): string[][] {
    return this.each((cell) => cell.note ?? "");
  }

  setNote(note: unknown): unknown {
    const given = typeof note === "number" ? String(note) : (this.args("setNote", [note]).nullable(0) ?? "");
    return this.editEach((sheet, row, column) => patchCell(sheet, row, column, { note: given || undefined }));
  }

  setNotes(notes: unknown): unknown {
    const given = this.table("setNotes", notes, (note) => (typeof note === "string" ? note : ""));
    return this.editEach((sheet, row, column, down, across) =>
      patchCell(sheet, row, column, { note: given[down]?.[across] || undefined }),
    );
  }

  getNumberFormat(): string {
    return this.#patternOf(this.firstCell());
  }

  getNumberFormats(): string[][] {
    return this.each((cell) => this.#patternOf(cell));
  }

  /** The automatic format as scripts see it (assumed). */
  #patternOf(cell: Cell): string {
    const format = cell.format?.numberFormat;
    if (!format) return AUTOMATIC_PATTERN;
    return format.pattern || defaultPattern(format.type, this.#locale);
  }

  setNumberFormat(numberFormat: unknown): unknown {
    const given = this.args("setNumberFormat", [numberFormat]).string(0);
    return this.#putFormats(() => given);
  }

  setNumberFormats(numberFormats: unknown): unknown {
    const given = this.table("setNumberFormats", numberFormats, String);
    return this.#putFormats((down, across) => given[down]?.[across] ?? "");
  }

  #putFormats(patternAt: (down: number, across: number) => string): this {
    return this.editEach((sheet, row, column, down, across) => {
      const pattern = patternAt(down, across);
      const type = formatTypeOf(pattern);
      const numberFormat = type === "" ? undefined : { type, pattern };
      patchFormat(sheet, row, column, { numberFormat });
    });
  }

  protected clearParts(parts: ClearParts): this {
    const { grid } = this;
    return this.edit((workbook, _sheet, bounds, context) =>
      clearRange(workbook, gridRangeOf(grid.sheetId, bounds), parts, context),
    );
  }

  /** Without options contents and formats; with options that name nothing, all (reference: Range.clear). */
  clear(options?: unknown): unknown {
    const given = this.args("clear", [options]);
    const parts: ClearParts = {
      contents: given.option(0, "contentsOnly") === true,
      formats: given.option(0, "formatOnly") === true,
      notes: given.option(0, "commentsOnly") === true,
      validations: given.option(0, "validationsOnly") === true,
    };
    const named = Object.values(parts).some(Boolean);
    if (named) return this.clearParts(parts);
    const all = given.count > 0;
    return this.clearParts({ contents: true, formats: true, notes: all, validations: all });
  }

  clearContent(): unknown {
    return this.clearParts({ contents: true });
  }

  clearFormat(): unknown {
    return this.clearParts({ formats: true });
  }

  clearNote(): unknown {
    return this.clearParts({ notes: true });
  }

  clearDataValidations(): unknown {
    return this.clearParts({ validations: true });
  }
}
