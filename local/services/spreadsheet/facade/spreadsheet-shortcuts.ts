// Spreadsheet, part three: what it does to its active sheet, as that sheet does it.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { SheetFacade } from "./sheet.ts";
import { SpreadsheetSheets, type GoogleSpreadsheet } from "./spreadsheet-sheets.ts";

export const SHORTCUT_MEMBERS = {
  appendRow: "write",
  autoResizeColumn: "write",
  deleteColumn: "write",
  deleteColumns: "write",
  deleteRow: "write",
  deleteRows: "write",
  getColumnWidth: "read",
  getDataRange: "read",
  getFrozenColumns: "read",
  getFrozenRows: "read",
  getLastColumn: "read",
  getLastRow: "read",
  getRowHeight: "read",
  getSheetValues: "read",
  hideColumn: "write",
  hideRow: "write",
  insertColumnAfter: "write",
  insertColumnBefore: "write",
  insertColumnsAfter: "write",
  insertColumnsBefore: "write",
  insertRowAfter: "write",
  insertRowBefore: "write",
  insertRowsAfter: "write",
  insertRowsBefore: "write",
  isColumnHiddenByUser: "read",
  isRowHiddenByFilter: "read",
  isRowHiddenByUser: "read",
  setActiveRangeList: "call",
  setColumnWidth: "write",
  setFrozenColumns: "write",
  setFrozenRows: "write",
  setRowHeight: "write",
  sort: "write",
  unhideColumn: "write",
  unhideRow: "write",
} satisfies Members<GoogleSpreadsheet>;

export abstract class SpreadsheetShortcuts extends SpreadsheetSheets {
  get #active(): SheetFacade {
    const sheet = this.getActiveSheet();
    if (!(sheet instanceof SheetFacade)) throw new ServiceError("Please select an active sheet first.");
    return sheet;
  }

  appendRow(rowContents: unknown): unknown {
    return this.#active.appendRow(rowContents);
  }
  autoResizeColumn(columnPosition: unknown): unknown {
    return this.#active.autoResizeColumn(columnPosition);
  }
  deleteColumn(columnPosition: unknown): unknown {
    return this.#active.deleteColumn(columnPosition);
  }
  deleteColumns(columnPosition: unknown, howMany: unknown): void {
    this.#active.deleteColumns(columnPosition, howMany);
  }
  deleteRow(rowPosition: unknown): unknown {
    return this.#active.deleteRow(rowPosition);
  }
  deleteRows(rowPosition: unknown, howMany: unknown): void {
    this.#active.deleteRows(rowPosition, howMany);
  }
  getColumnWidth(columnPosition: unknown): number {
    return this.#active.getColumnWidth(columnPosition);
  }
  getDataRange(): unknown {
    return this.#active.getDataRange();
  }
  getFrozenColumns(): number {
    return this.#active.getFrozenColumns();
  }
  getFrozenRows(): number {
    return this.#active.getFrozenRows();
  }
  getLastColumn(): number {
    return this.#active.getLastColumn();
  }
  getLastRow(): number {
    return this.#active.getLastRow();
  }
  getRowHeight(rowPosition: unknown): number {
    return this.#active.getRowHeight(rowPosition);
  }
  getSheetValues(...list: unknown[]): unknown[][] {
    return this.#active.getSheetValues(...list);
  }
  hideColumn(column: unknown): void {
    this.#active.hideColumn(column);
  }
  hideRow(row: unknown): void {
    this.#active.hideRow(row);
  }
  insertColumnAfter(afterPosition: unknown): unknown {
    return this.#active.insertColumnAfter(afterPosition);
  }
  insertColumnBefore(beforePosition: unknown): unknown {
    return this.#active.insertColumnBefore(beforePosition);
  }
  insertColumnsAfter(afterPosition: unknown, howMany: unknown): unknown {
    return this.#active.insertColumnsAfter(afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition: unknown, howMany: unknown): unknown {
    return this.#active.insertColumnsBefore(beforePosition, howMany);
  }
  insertRowAfter(afterPosition: unknown): unknown {
    return this.#active.insertRowAfter(afterPosition);
  }
  insertRowBefore(beforePosition: unknown): unknown {
    return this.#active.insertRowBefore(beforePosition);
  }
  insertRowsAfter(afterPosition: unknown, howMany: unknown): unknown {
    return this.#active.insertRowsAfter(afterPosition, howMany);
  }
  insertRowsBefore(beforePosition: unknown, howMany: unknown): unknown {
    return this.#active.insertRowsBefore(beforePosition, howMany);
  }
  isColumnHiddenByUser(columnPosition: unknown): boolean {
    return this.#active.isColumnHiddenByUser(columnPosition);
  }
  isRowHiddenByFilter(rowPosition: unknown): boolean {
    return this.#active.isRowHiddenByFilter(rowPosition);
  }
  isRowHiddenByUser(rowPosition: unknown): boolean {
    return this.#active.isRowHiddenByUser(rowPosition);
  }
  setActiveRangeList(rangeList: unknown): unknown {
    return this.#active.setActiveRangeList(rangeList);
  }
  setColumnWidth(columnPosition: unknown, width: unknown): unknown {
    return this.#active.setColumnWidth(columnPosition, width);
  }
  setFrozenColumns(columns: unknown): void {
    this.#active.setFrozenColumns(columns);
  }
  setFrozenRows(rows: unknown): void {
    this.#active.setFrozenRows(rows);
  }
  setRowHeight(rowPosition: unknown, height: unknown): unknown {
    return this.#active.setRowHeight(rowPosition, height);
  }
  sort(columnPosition: unknown, ascending?: unknown): unknown {
    return this.#active.sort(columnPosition, ascending);
  }
  unhideColumn(column: unknown): void {
    this.#active.unhideColumn(column);
  }
  unhideRow(row: unknown): void {
    this.#active.unhideRow(row);
  }
}
