// Range, part four: copying, moving, merging, sorting, inserting and deleting cells.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { boundsOf, gridRangeOf, heightOf, widthOf, type Bounds } from "../bounds.ts";
import { cellAt, putCell, requireSheet } from "../cells.ts";
import { COPY_ALL, copyRange, finishEdit, moveRange, type CopyParts, type EditContext } from "../edit.ts";
import { mergeRange, mergesWithin, unmergeRange, type MergeType } from "../merge.ts";
import { canEdit } from "../protection.ts";
import { shiftCells } from "../shift-cells.ts";
import { sortRange, type SortKey } from "../sort.ts";
import type { Cell, GridRange, Sheet, Workbook } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import { RangeAddress, type GoogleRange } from "./range-address.ts";
import { RangeFormats } from "./range-formats.ts";

export const STRUCTURE_MEMBERS = {
  breakApart: "write",
  copyFormatToRange: "write",
  copyTo: "write",
  copyValuesToRange: "write",
  deleteCells: "write",
  getMergedRanges: "read",
  insertCells: "write",
  isPartOfMerge: "read",
  merge: "write",
  mergeAcross: "write",
  mergeVertically: "write",
  moveTo: "write",
  removeDuplicates: "write",
  sort: "write",
  trimWhitespace: "write",
} satisfies Members<GoogleRange>;

const PASTE_PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: COPY_ALL,
  PASTE_NO_BORDERS: COPY_ALL,
  PASTE_FORMAT: { contents: "none", formats: true, notes: false, validations: false },
  PASTE_FORMULA: { contents: "formulas", formats: false, notes: false, validations: false },
  PASTE_DATA_VALIDATION: { contents: "none", formats: false, notes: false, validations: true },
  PASTE_VALUES: { contents: "values", formats: false, notes: false, validations: false },
  PASTE_CONDITIONAL_FORMATTING: {
    contents: "none",
    formats: false,
    notes: false,
    validations: false,
    conditions: true,
  },
  PASTE_COLUMN_WIDTHS: { contents: "none", formats: false, notes: false, validations: false },
};

export abstract class RangeStructure extends RangeFormats {
  /** This range with its bounds as they are now. */
  protected get fixed(): GridRange {
    return gridRangeOf(this.grid.sheetId, this.bounds);
  }

  /** Queues a change whose reach is another range of the same file. */
  #editAt(reach: GridRange, apply: (workbook: Workbook, context: EditContext) => void): void {
    const bounds = boundsOf(this.session.sheet(this.fileId, reach.sheetId), reach);
    this.session.write(this.fileId, {
      cells: heightOf(bounds) * widthOf(bounds),
      judge: (workbook, editor) => canEdit(workbook, editor, reach),
      apply,
    });
  }

  copyTo(destination: unknown, how?: unknown, transposed?: unknown): void {
    const given = this.args("copyTo", [destination, how, transposed]);
    const target = given.facade(0, RangeAddress);
    if (target.fileId !== this.fileId) {
      throw new ServiceError("Target range and source range must be on the same spreadsheet.");
    }
    const parts = { ...this.#copyParts(given), transpose: given.boolean(2, false) };
    const from = this.fixed;
    const to = gridRangeOf(target.grid.sheetId, target.bounds);
    this.#editAt(to, (workbook, context) => copyRange(workbook, from, to, parts, context));
  }

  #copyParts(given: Arguments): CopyParts {
    const paste = this.execution.enumName(given.at(1), "CopyPasteType");
    if (paste !== undefined) return PASTE_PARTS[paste] ?? COPY_ALL;
    if (given.option(1, "contentsOnly") === true) return PASTE_PARTS["PASTE_VALUES"] ?? COPY_ALL;
    if (given.option(1, "formatOnly") === true) return PASTE_PARTS["PASTE_FORMAT"] ?? COPY_ALL;
    return COPY_ALL;
  }

  copyValuesToRange(...list: unknown[]): void {
    this.#copyToCorners("copyValuesToRange", list, "PASTE_VALUES");
  }

  copyFormatToRange(...list: unknown[]): void {
    this.#copyToCorners("copyFormatToRange", list, "PASTE_FORMAT");
  }

  #copyToCorners(method: string, list: readonly unknown[], paste: string): void {
    const given = this.args(method, list);
    const to: GridRange = {
      sheetId: given.isNumber(0) ? given.integer(0) : this.sheetIdOf(given, 0),
      startColumnIndex: given.integer(1) - 1,
      endColumnIndex: given.integer(2),
      startRowIndex: given.integer(3) - 1,
      endRowIndex: given.integer(4),
    };
    const from = this.fixed;
    const parts = PASTE_PARTS[paste] ?? COPY_ALL;
    this.#editAt(to, (workbook, context) => copyRange(workbook, from, to, parts, context));
  }

  /** The id of a sheet argument; the sheet's facade knows it. */
  protected abstract sheetIdOf(given: Arguments, index: number): number;

  moveTo(target: unknown): void {
    const place = this.args("moveTo", [target]).facade(0, RangeAddress);
    const from = this.fixed;
    const { top, left } = place.bounds;
    const size = this.bounds;
    const to = gridRangeOf(place.grid.sheetId, {
      top,
      left,
      bottom: top + heightOf(size),
      right: left + widthOf(size),
    });
    this.session.write(this.fileId, {
      cells: heightOf(size) * widthOf(size),
      judge: (workbook, editor) =>
        canEdit(workbook, editor, from) === "refused" ? "refused" : canEdit(workbook, editor, to),
      apply: (workbook, context) => moveRange(workbook, from, to, context),
    });
  }

  merge(): unknown {
    return this.#merge("MERGE_ALL");
  }

  mergeAcross(): unknown {
    return this.#merge("MERGE_ROWS");
  }

  mergeVertically(): unknown {
    return this.#merge("MERGE_COLUMNS");
  }

  #merge(type: MergeType): this {
    const range = this.fixed;
    return this.edit((workbook) => mergeRange(workbook, range, type));
  }

  breakApart(): unknown {
    const range = this.fixed;
    return this.edit((workbook) => unmergeRange(workbook, range));
  }

  #merges(): GridRange[] {
    const { fileId, grid, bounds } = this;
    return this.session.ask(fileId, () => mergesWithin(this.session.sheet(fileId, grid.sheetId), bounds));
  }

  isPartOfMerge(): boolean {
    return this.#merges().length > 0;
  }

  getMergedRanges(): unknown[] {
    return this.#merges().map((merge) => this.session.make.range(this.fileId, merge));
  }

  sort(sortSpec: unknown): unknown {
    const keys = this.#sortKeys(this.args("sort", [sortSpec]));
    const range = this.fixed;
    const { bounds } = this;
    for (const key of keys) {
      if (key.column < bounds.left || key.column >= bounds.right) {
        throw new ServiceError("The sort column must be within the range.");
      }
    }
    return this.edit((workbook, _sheet, _bounds, context) => sortRange(workbook, range, keys, context));
  }

  /** A column number of the sheet, { column, ascending }, or a list of either. */
  #sortKeys(given: Arguments): SortKey[] {
    const first = given.at(0);
    const specs: readonly unknown[] = Array.isArray(first) ? first : [first];
    return specs.map((spec) => {
      if (typeof spec === "number") return { column: spec - 1, ascending: true };
      if (typeof spec !== "object" || spec === null) throw given.mismatch();
      const column: unknown = Reflect.get(spec, "column");
      if (typeof column !== "number") throw given.mismatch();
      return { column: column - 1, ascending: Reflect.get(spec, "ascending") !== false };
    });
  }

  /** Answers what is left: the range, one row shorter for each row removed. */
  removeDuplicates(columnsToCompare?: unknown): unknown {
    const given = this.args("removeDuplicates", [columnsToCompare]);
    const wanted = given.count ? given.list(0).map((column) => Number(column) - 1) : undefined;
    const { fixed: range, bounds } = this;
    const left = this.session.direct(this.fileId, {
      cells: heightOf(bounds) * widthOf(bounds),
      judge: (workbook, editor) => canEdit(workbook, editor, range),
      apply: (workbook, context) => {
        const sheet = requireSheet(workbook, range.sheetId);
        const columns =
          wanted ?? Array.from({ length: widthOf(bounds) }, (_each, index) => bounds.left + index);
        const seen = new Set<string>();
        const kept = linesOf(sheet, bounds).filter((line) => {
          const key = JSON.stringify(columns.map((column) => comparable(line[column - bounds.left])));
          return seen.has(key) ? false : seen.add(key);
        });
        placeLines(sheet, bounds, kept);
        finishEdit(workbook, context);
        return kept.length;
      },
    });
    return this.part({ ...bounds, bottom: bounds.top + left });
  }

  trimWhitespace(): unknown {
    return this.edit((workbook, sheet, bounds, context) => {
      for (let row = bounds.top; row < bounds.bottom; row++) {
        for (let column = bounds.left; column < bounds.right; column++) {
          const cell = cellAt(sheet, row, column);
          if (typeof cell.value !== "string" || cell.formula !== undefined) continue;
          const value = cell.value.trim().replace(/[ \t]+/g, " ");
          if (value !== cell.value) putCell(sheet, row, column, { ...cell, value: value || null });
        }
      }
      finishEdit(workbook, context);
    });
  }

  insertCells(shiftDimension: unknown): unknown {
    this.#shift("insertCells", shiftDimension, "insert");
    return this;
  }

  deleteCells(shiftDimension: unknown): void {
    this.#shift("deleteCells", shiftDimension, "delete");
  }

  #shift(method: string, dimension: unknown, kind: "insert" | "delete"): void {
    const name = this.args(method, [dimension]).enumName(0, "Dimension") === "ROWS" ? "ROWS" : "COLUMNS";
    const range = this.fixed;
    const { bounds } = this;
    // Everything beyond the range in that direction moves, so all of it must be editable.
    const reach: GridRange =
      name === "ROWS"
        ? {
            sheetId: range.sheetId,
            startRowIndex: bounds.top,
            startColumnIndex: bounds.left,
            endColumnIndex: bounds.right,
          }
        : {
            sheetId: range.sheetId,
            startColumnIndex: bounds.left,
            startRowIndex: bounds.top,
            endRowIndex: bounds.bottom,
          };
    this.session.direct(this.fileId, {
      cells: heightOf(bounds) * widthOf(bounds),
      judge: (workbook, editor) => canEdit(workbook, editor, reach),
      apply: (workbook, context) => shiftCells(workbook, range, name, kind, context),
    });
  }
}

const comparable = (cell: Cell | undefined): unknown =>
  typeof cell?.value === "string" ? cell.value.toLowerCase() : (cell?.value ?? null);

const linesOf = (sheet: Sheet, bounds: Bounds): (Cell | undefined)[][] =>
  Array.from({ length: heightOf(bounds) }, (_line, down) =>
    Array.from(
      { length: widthOf(bounds) },
      (_cell, across) => sheet.rows[bounds.top + down]?.[bounds.left + across],
    ),
  );

/** Puts lines back from the top; what is left below is blank. */
function placeLines(sheet: Sheet, bounds: Bounds, lines: readonly (readonly (Cell | undefined)[])[]): void {
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      putCell(sheet, row, column, lines[row - bounds.top]?.[column - bounds.left]);
    }
  }
}
