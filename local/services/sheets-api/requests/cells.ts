// Requests that write cells where they stand: updateCells, repeatCell, appendCells, setDataValidation, updateBorders.

import { cellAt, lastRowOf, putCell } from "../../spreadsheet/cells.ts";
import { roomToAppend } from "../../spreadsheet/edit.ts";
import type { Bounds } from "../../spreadsheet/bounds.ts";
import type { Sheet } from "../../spreadsheet/workbook.ts";
import { invalid } from "../api-error.ts";
import { ruleOf, updatedCell } from "../cell-data.ts";
import { updateMask, type Mask } from "../field-mask.ts";
import { coordinateOf, placeOf, requireGrid } from "../grid-range.ts";
import { writesCells, type Batch } from "./batch.ts";

type Requests = GoogleAppsScript.Sheets.Schema.Request;
type Rows = GoogleAppsScript.Sheets.Schema.RowData[];
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

export function updateCells(batch: Batch, request: NonNullable<Requests["updateCells"]>): void {
  const { where, workbook } = batch;
  const mask = updateMask(request.fields, "CellData", where);
  const rows = request.rows ?? [];
  if (request.range) {
    const { sheet, bounds } = placeOf(workbook, request.range, where);
    requireFits(rows, bounds, where);
    writesCells(batch, sheet, bounds);
    // What the rows do not cover of the range is cleared.
    for (let row = bounds.top; row < bounds.bottom; row++) {
      for (let column = bounds.left; column < bounds.right; column++) {
        put(batch, sheet, row, column, rows[row - bounds.top]?.values?.[column - bounds.left], mask);
      }
    }
    return;
  }
  if (!request.start) throw invalid(`${where}: Must specify either a range or a start coordinate.`);
  const { sheet, row, column } = coordinateOf(workbook, request.start, where);
  const grid = { top: row, left: column, bottom: sheet.rowCount, right: sheet.columnCount };
  requireFits(rows, grid, where);
  writeRows(batch, sheet, row, column, rows, mask);
}

export function appendCells(batch: Batch, request: NonNullable<Requests["appendCells"]>): void {
  const { where, workbook, journal } = batch;
  const mask = updateMask(request.fields, "CellData", where);
  const sheet = requireGrid(workbook, request.sheetId, where);
  const rows = request.rows ?? [];
  const widest = Math.max(0, ...rows.map((row) => row.values?.length ?? 0));
  if (widest > sheet.columnCount) throw beyondColumn(sheet.columnCount, sheet.columnCount, where);
  if (lastRowOf(sheet) + rows.length > sheet.rowCount) journal.keepFrames();
  journal.keepRows(sheet, sheet.rows.length, sheet.rows.length);
  const top = roomToAppend(workbook, sheet.sheetId, rows.length, 0);
  writeRows(batch, sheet, top, 0, rows, mask);
}

export function repeatCell(batch: Batch, request: NonNullable<Requests["repeatCell"]>): void {
  const { where, workbook } = batch;
  const mask = updateMask(request.fields, "CellData", where);
  const { sheet, bounds } = placeOf(workbook, request.range, where);
  writesCells(batch, sheet, bounds);
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      put(batch, sheet, row, column, request.cell, mask);
    }
  }
}

export function setDataValidation(batch: Batch, request: NonNullable<Requests["setDataValidation"]>): void {
  const { sheet, bounds } = placeOf(batch.workbook, request.range, batch.where);
  const validation = request.rule ? ruleOf(request.rule, batch.where) : undefined;
  writesCells(batch, sheet, bounds);
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      const { validation: _, ...rest } = cellAt(sheet, row, column);
      putCell(sheet, row, column, validation ? { ...rest, validation } : rest);
    }
  }
}

/** Kept with each cell's format as it was given; inner borders fall to the cells on both sides. */
export function updateBorders(batch: Batch, request: NonNullable<Requests["updateBorders"]>): void {
  const { sheet, bounds } = placeOf(batch.workbook, request.range, batch.where);
  writesCells(batch, sheet, bounds);
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      const sides = {
        top: row === bounds.top ? request.top : request.innerHorizontal,
        bottom: row === bounds.bottom - 1 ? request.bottom : request.innerHorizontal,
        left: column === bounds.left ? request.left : request.innerVertical,
        right: column === bounds.right - 1 ? request.right : request.innerVertical,
      };
      const cell = cellAt(sheet, row, column);
      const before = cell.format?.other?.["borders"];
      const borders: Record<string, unknown> = typeof before === "object" ? { ...before } : {};
      for (const [side, border] of Object.entries(sides)) {
        if (border?.style === "NONE") delete borders[side];
        else if (border) borders[side] = border;
      }
      putCell(sheet, row, column, {
        ...cell,
        format: { ...cell.format, other: { ...cell.format?.other, borders } },
      });
    }
  }
}

function writeRows(batch: Batch, sheet: Sheet, top: number, left: number, rows: Rows, mask: Mask): void {
  rows.forEach(({ values = [] }, at) => {
    const row = top + at;
    writesCells(batch, sheet, { top: row, bottom: row + 1, left, right: left + values.length });
    values.forEach((data, index) => put(batch, sheet, row, left + index, data, mask));
  });
}

function put(
  batch: Batch,
  sheet: Sheet,
  row: number,
  column: number,
  data: CellData | undefined,
  mask: Mask,
): void {
  const before = cellAt(sheet, row, column);
  const after = updatedCell(before, data, mask, batch.where);
  if (after !== before) putCell(sheet, row, column, after);
}

/** @throws Refusal where the rows hold more than the place, in the live API's words (googleapis issues, OpenRefine #2760) */
function requireFits(rows: Rows, bounds: Bounds, where: string): void {
  if (rows.length > bounds.bottom - bounds.top) {
    throw invalid(
      `${where}: Attempting to write row: ${bounds.bottom}, beyond the last requested row of: ${bounds.bottom - 1}`,
    );
  }
  if (rows.some((row) => (row.values?.length ?? 0) > bounds.right - bounds.left)) {
    throw beyondColumn(bounds.right, bounds.right, where);
  }
}

function beyondColumn(column: number, end: number, where: string): Error {
  return invalid(
    `${where}: Attempting to write column: ${column}, beyond the last requested column of: ${end - 1}`,
  );
}
