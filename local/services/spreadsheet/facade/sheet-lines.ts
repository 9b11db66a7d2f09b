// Sheet, part two: rows and columns. Inserting, deleting, moving, hiding, freezing and sizing them.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../create.ts";
import {
  deleteDimension,
  insertDimension,
  moveDimension,
  setDimensionProperties,
  setFrozen,
} from "../dimensions.ts";
import { canInsert, canRestructure } from "../protection.ts";
import type { Dimension } from "../shift.ts";
import type { DimensionProperties } from "../workbook.ts";
import { RangeAddress } from "./range-address.ts";
import { SheetAddress, type GoogleSheet } from "./sheet-address.ts";

export const LINE_MEMBERS = {
  autoResizeColumn: "write",
  autoResizeColumns: "write",
  autoResizeRows: "write",
  deleteColumn: "write",
  deleteColumns: "write",
  deleteRow: "write",
  deleteRows: "write",
  getColumnWidth: "read",
  getFrozenColumns: "read",
  getFrozenRows: "read",
  getRowHeight: "read",
  hideColumn: "write",
  hideColumns: "write",
  hideRow: "write",
  hideRows: "write",
  insertColumnAfter: "write",
  insertColumnBefore: "write",
  insertColumns: "write",
  insertColumnsAfter: "write",
  insertColumnsBefore: "write",
  insertRowAfter: "write",
  insertRowBefore: "write",
  insertRows: "write",
  insertRowsAfter: "write",
  insertRowsBefore: "write",
  isColumnHiddenByUser: "read",
  isRowHiddenByFilter: "read",
  isRowHiddenByUser: "read",
  moveColumns: "write",
  moveRows: "write",
  setColumnWidth: "write",
  setColumnWidths: "write",
  setFrozenColumns: "write",
  setFrozenRows: "write",
  setRowHeight: "write",
  setRowHeights: "write",
  setRowHeightsForced: "write",
  showColumns: "write",
  showRows: "write",
  unhideColumn: "write",
  unhideRow: "write",
} satisfies Members<GoogleSheet>;

export abstract class SheetLines extends SheetAddress {
  /** Inserts `count` lines before the zero-based `at`; the new ones look like the line on the given side. */
  #insert(dimension: Dimension, at: number, count: number, like: "before" | "after"): this {
    this.direct(
      (workbook, editor) => canInsert(workbook, editor, this.sheetId, dimension, at),
      (workbook) => {
        const size = dimension === "ROWS" ? this.sheet.rowCount : this.sheet.columnCount;
        const beyond = like === "before" ? at < 1 || at > size : at < 0 || at >= size;
        if (beyond || count < 1)
          throw new ServiceError(`Those ${dimension.toLowerCase()} are out of bounds.`);
        insertDimension(workbook, this.sheetId, dimension, at, count, like);
      },
    );
    return this;
  }

  #delete(dimension: Dimension, position: number, count: number): void {
    const from = position - 1;
    this.direct(
      (workbook, editor) => canRestructure(workbook, editor, this.sheetId, dimension, from, from + count),
      (workbook) => deleteDimension(workbook, this.sheetId, dimension, from, from + count),
    );
  }

  #properties(dimension: Dimension, position: number, count: number, patch: DimensionProperties): this {
    const from = position - 1;
    this.direct(
      (workbook, editor) => canRestructure(workbook, editor, this.sheetId, dimension, from, from + count),
      (workbook) => setDimensionProperties(workbook, this.sheetId, dimension, from, from + count, patch),
    );
    return this;
  }

  /** Reads (position, count?) or (start, count, size) as whole numbers. */
  #numbers(
    method: string,
    list: readonly unknown[],
    defaults: readonly number[] = [],
  ): [number, number, number] {
    const given = this.args(method, list);
    const at = (index: number): number =>
      index < list.length || defaults[index] !== undefined ? given.integer(index, defaults[index]) : 1;
    return [at(0), at(1), at(2)];
  }

  insertRowAfter(afterPosition: unknown): unknown {
    const [after] = this.#numbers("insertRowAfter", [afterPosition]);
    return this.#insert("ROWS", after, 1, "before");
  }
  insertRowBefore(beforePosition: unknown): unknown {
    const [before] = this.#numbers("insertRowBefore", [beforePosition]);
    return this.#insert("ROWS", before - 1, 1, "after");
  }
  insertRowsAfter(afterPosition: unknown, howMany: unknown): unknown {
    const [after, count] = this.#numbers("insertRowsAfter", [afterPosition, howMany]);
    return this.#insert("ROWS", after, count, "before");
  }
  insertRowsBefore(beforePosition: unknown, howMany: unknown): unknown {
    const [before, count] = this.#numbers("insertRowsBefore", [beforePosition, howMany]);
    return this.#insert("ROWS", before - 1, count, "after");
  }
  insertRows(rowIndex: unknown, numRows?: unknown): void {
    const [before, count] = this.#numbers("insertRows", [rowIndex, numRows], [NaN, 1]);
    this.#insert("ROWS", before - 1, count, "after");
  }
  insertColumnAfter(afterPosition: unknown): unknown {
    const [after] = this.#numbers("insertColumnAfter", [afterPosition]);
    return this.#insert("COLUMNS", after, 1, "before");
  }
  insertColumnBefore(beforePosition: unknown): unknown {
    const [before] = this.#numbers("insertColumnBefore", [beforePosition]);
    return this.#insert("COLUMNS", before - 1, 1, "after");
  }
  insertColumnsAfter(afterPosition: unknown, howMany: unknown): unknown {
    const [after, count] = this.#numbers("insertColumnsAfter", [afterPosition, howMany]);
    return this.#insert("COLUMNS", after, count, "before");
  }
  insertColumnsBefore(beforePosition: unknown, howMany: unknown): unknown {
    const [before, count] = this.#numbers("insertColumnsBefore", [beforePosition, howMany]);
    return this.#insert("COLUMNS", before - 1, count, "after");
  }
  insertColumns(columnIndex: unknown, numColumns?: unknown): void {
    const [before, count] = this.#numbers("insertColumns", [columnIndex, numColumns], [NaN, 1]);
    this.#insert("COLUMNS", before - 1, count, "after");
  }

  deleteRow(rowPosition: unknown): unknown {
    const [position] = this.#numbers("deleteRow", [rowPosition]);
    this.#delete("ROWS", position, 1);
    return this;
  }
  deleteRows(rowPosition: unknown, howMany: unknown): void {
    const [position, count] = this.#numbers("deleteRows", [rowPosition, howMany]);
    this.#delete("ROWS", position, count);
  }
  deleteColumn(columnPosition: unknown): unknown {
    const [position] = this.#numbers("deleteColumn", [columnPosition]);
    this.#delete("COLUMNS", position, 1);
    return this;
  }
  deleteColumns(columnPosition: unknown, howMany: unknown): void {
    const [position, count] = this.#numbers("deleteColumns", [columnPosition, howMany]);
    this.#delete("COLUMNS", position, count);
  }

  moveRows(rowSpec: unknown, destinationIndex: unknown): void {
    this.#move("moveRows", "ROWS", rowSpec, destinationIndex);
  }
  moveColumns(columnSpec: unknown, destinationIndex: unknown): void {
    this.#move("moveColumns", "COLUMNS", columnSpec, destinationIndex);
  }

  /** The destination is the line before which the moved ones come to stand, counted before the move. */
  #move(method: string, dimension: Dimension, spec: unknown, destinationIndex: unknown): void {
    const given = this.args(method, [spec, destinationIndex]);
    const { bounds } = given.facade(0, RangeAddress);
    const before = given.integer(1) - 1;
    const [from, to] = dimension === "ROWS" ? [bounds.top, bounds.bottom] : [bounds.left, bounds.right];
    this.direct(
      (workbook, editor) =>
        canRestructure(workbook, editor, this.sheetId, dimension, from, to) === "refused"
          ? "refused"
          : canInsert(workbook, editor, this.sheetId, dimension, before),
      (workbook) => moveDimension(workbook, this.sheetId, dimension, from, to, before),
    );
  }

  getFrozenRows(): number {
    return this.session.figure(this.fileId, this.sheetId, "frozenRows", (sheet) => sheet.frozenRowCount);
  }
  getFrozenColumns(): number {
    return this.session.figure(
      this.fileId,
      this.sheetId,
      "frozenColumns",
      (sheet) => sheet.frozenColumnCount,
    );
  }
  setFrozenRows(rows: unknown): void {
    const [count] = this.#numbers("setFrozenRows", [rows]);
    this.direct(this.judgeSheet, (workbook) => setFrozen(workbook, this.sheetId, "ROWS", count));
  }
  setFrozenColumns(columns: unknown): void {
    const [count] = this.#numbers("setFrozenColumns", [columns]);
    this.direct(this.judgeSheet, (workbook) => setFrozen(workbook, this.sheetId, "COLUMNS", count));
  }

  hideRows(rowIndex: unknown, numRows?: unknown): void {
    const [position, count] = this.#numbers("hideRows", [rowIndex, numRows], [NaN, 1]);
    this.#properties("ROWS", position, count, { hiddenByUser: true });
  }
  showRows(rowIndex: unknown, numRows?: unknown): void {
    const [position, count] = this.#numbers("showRows", [rowIndex, numRows], [NaN, 1]);
    this.#properties("ROWS", position, count, { hiddenByUser: false });
  }
  hideColumns(columnIndex: unknown, numColumns?: unknown): void {
    const [position, count] = this.#numbers("hideColumns", [columnIndex, numColumns], [NaN, 1]);
    this.#properties("COLUMNS", position, count, { hiddenByUser: true });
  }
  showColumns(columnIndex: unknown, numColumns?: unknown): void {
    const [position, count] = this.#numbers("showColumns", [columnIndex, numColumns], [NaN, 1]);
    this.#properties("COLUMNS", position, count, { hiddenByUser: false });
  }
  hideRow(row: unknown): void {
    const range = this.args("hideRow", [row]).facade(0, RangeAddress);
    this.hideRows(range.getRow(), range.getNumRows());
  }
  unhideRow(row: unknown): void {
    const range = this.args("unhideRow", [row]).facade(0, RangeAddress);
    this.showRows(range.getRow(), range.getNumRows());
  }
  hideColumn(column: unknown): void {
    const range = this.args("hideColumn", [column]).facade(0, RangeAddress);
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }
  unhideColumn(column: unknown): void {
    const range = this.args("unhideColumn", [column]).facade(0, RangeAddress);
    this.showColumns(range.getColumn(), range.getNumColumns());
  }
  isRowHiddenByUser(rowPosition: unknown): boolean {
    const [position] = this.#numbers("isRowHiddenByUser", [rowPosition]);
    return this.session.ask(this.fileId, () => this.sheet.rowProperties[position - 1]?.hiddenByUser === true);
  }
  isColumnHiddenByUser(columnPosition: unknown): boolean {
    const [position] = this.#numbers("isColumnHiddenByUser", [columnPosition]);
    return this.session.ask(
      this.fileId,
      () => this.sheet.columnProperties[position - 1]?.hiddenByUser === true,
    );
  }
  /** Filters have no criteria here, so they hide nothing. */
  isRowHiddenByFilter(rowPosition: unknown): boolean {
    this.#numbers("isRowHiddenByFilter", [rowPosition]);
    return this.session.ask(this.fileId, () => false);
  }

  getColumnWidth(columnPosition: unknown): number {
    const [position] = this.#numbers("getColumnWidth", [columnPosition]);
    return this.session.ask(
      this.fileId,
      () => this.sheet.columnProperties[position - 1]?.pixelSize ?? DEFAULT_COLUMN_WIDTH,
    );
  }
  getRowHeight(rowPosition: unknown): number {
    const [position] = this.#numbers("getRowHeight", [rowPosition]);
    return this.session.ask(
      this.fileId,
      () => this.sheet.rowProperties[position - 1]?.pixelSize ?? DEFAULT_ROW_HEIGHT,
    );
  }
  setColumnWidth(columnPosition: unknown, width: unknown): unknown {
    const [position, pixelSize] = this.#numbers("setColumnWidth", [columnPosition, width]);
    return this.#properties("COLUMNS", position, 1, { pixelSize });
  }
  setColumnWidths(startColumn: unknown, numColumns: unknown, width: unknown): unknown {
    const [start, count, pixelSize] = this.#numbers("setColumnWidths", [startColumn, numColumns, width]);
    return this.#properties("COLUMNS", start, count, { pixelSize });
  }
  /** Rows never get lower than their text, which is not measured here (reference: Sheet.setRowHeight). */
  setRowHeight(rowPosition: unknown, height: unknown): unknown {
    const [position, pixelSize] = this.#numbers("setRowHeight", [rowPosition, height]);
    return this.#properties("ROWS", position, 1, { pixelSize: Math.max(pixelSize, DEFAULT_ROW_HEIGHT) });
  }
  setRowHeights(startRow: unknown, numRows: unknown, height: unknown): unknown {
    const [start, count, pixelSize] = this.#numbers("setRowHeights", [startRow, numRows, height]);
    return this.#properties("ROWS", start, count, { pixelSize: Math.max(pixelSize, DEFAULT_ROW_HEIGHT) });
  }
  setRowHeightsForced(startRow: unknown, numRows: unknown, height: unknown): unknown {
    const [start, count, pixelSize] = this.#numbers("setRowHeightsForced", [startRow, numRows, height]);
    return this.#properties("ROWS", start, count, { pixelSize });
  }

  /** Text is not measured here: the sizes stay. */
  autoResizeColumn(columnPosition: unknown): unknown {
    const [position] = this.#numbers("autoResizeColumn", [columnPosition]);
    return this.#properties("COLUMNS", position, 1, {});
  }
  autoResizeColumns(startColumn: unknown, numColumns: unknown): unknown {
    const [start, count] = this.#numbers("autoResizeColumns", [startColumn, numColumns]);
    return this.#properties("COLUMNS", start, count, {});
  }
  autoResizeRows(startRow: unknown, numRows: unknown): unknown {
    const [start, count] = this.#numbers("autoResizeRows", [startRow, numRows]);
    return this.#properties("ROWS", start, count, {});
  }
}
