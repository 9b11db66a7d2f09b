// Requests about rows and columns, and about cells that make others give way.

import { gridRangeOf } from "../../spreadsheet/bounds.ts";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../spreadsheet/create.ts";
import {
  appendDimension as appendTo,
  deleteDimension as deleteFrom,
  insertDimension as insertInto,
  moveDimension as moveWithin,
  setDimensionProperties,
} from "../../spreadsheet/dimensions.ts";
import { displayOf } from "../../spreadsheet/display.ts";
import { shiftCells } from "../../spreadsheet/shift-cells.ts";
import type { DimensionProperties, Sheet } from "../../spreadsheet/workbook.ts";
import { invalid } from "../api-error.ts";
import { below, updateMask } from "../field-mask.ts";
import { boundsOfSpan, dimensionOf, placeOf, requireGrid, spanOf, type Span } from "../grid-range.ts";
import type { Batch } from "./batch.ts";

type Requests = GoogleAppsScript.Sheets.Schema.Request;

const sizeOf = ({ sheet, dimension }: Pick<Span, "sheet" | "dimension">): number =>
  dimension === "ROWS" ? sheet.rowCount : sheet.columnCount;

const wordOf = (dimension: Span["dimension"]): string => (dimension === "ROWS" ? "row" : "column");

export function insertDimension(batch: Batch, request: NonNullable<Requests["insertDimension"]>): void {
  const { workbook, where, guard, journal } = batch;
  const span = spanOf(workbook, request.range, where);
  const { sheet, dimension, start, end } = span;
  const inherit = request.inheritFromBefore ?? false;
  if (start > sizeOf(span)) {
    throw invalid(`${where}: range.startIndex is larger than current grid size (${sizeOf(span)})`);
  }
  if (start === sizeOf(span) && !inherit) {
    throw invalid(
      `${where}: range.startIndex must be less than the grid size if inheritFromBefore is false.`,
    );
  }
  if (start === 0 && inherit) {
    throw invalid(`${where}: inheritFromBefore must be false if inserting at index 0.`);
  }
  guard.requireInsertable(sheet, dimension, start, where);
  journal.keepAll();
  insertInto(workbook, sheet.sheetId, dimension, start, end - start, inherit ? "before" : "after");
}

export function appendDimension(batch: Batch, request: NonNullable<Requests["appendDimension"]>): void {
  const { workbook, where, guard, journal } = batch;
  const sheet = requireGrid(workbook, request.sheetId, where);
  const dimension = dimensionOf(request.dimension, where);
  const length = request.length ?? 0;
  if (length < 1) throw invalid(`${where}: length must be greater than 0`);
  guard.requireInsertable(sheet, dimension, sizeOf({ sheet, dimension }), where);
  journal.keepFrames();
  appendTo(workbook, sheet.sheetId, dimension, length);
}

export function deleteDimension(batch: Batch, request: NonNullable<Requests["deleteDimension"]>): void {
  const { workbook, where, guard, journal } = batch;
  const span = spanOf(workbook, request.range, where);
  requireThere(span, where);
  guard.requireMovable(span, where);
  journal.keepAll();
  deleteFrom(workbook, span.sheet.sheetId, span.dimension, span.start, Math.min(span.end, sizeOf(span)));
}

/** The live API's text for a place below the last row or right of the last column. */
function requireThere(span: Span, where: string): void {
  const word = wordOf(span.dimension);
  const size = sizeOf(span);
  if (span.start < size) return;
  throw invalid(
    `${where}: Cannot delete a ${word} that doesn't exist. ` +
      `Tried to delete ${word} index ${span.start} but there are only ${size} ${word}s.`,
  );
}

export function moveDimension(batch: Batch, request: NonNullable<Requests["moveDimension"]>): void {
  const { workbook, where, guard, journal } = batch;
  const span = spanOf(workbook, request.source, where);
  const to = request.destinationIndex ?? 0;
  if (span.end > sizeOf(span) || to > sizeOf(span) || to < 0) {
    throw invalid(`${where}: The source or the destination is outside the grid.`);
  }
  guard.requireMovable(span, where);
  guard.requireInsertable(span.sheet, span.dimension, to, where);
  journal.keepAll();
  moveWithin(workbook, span.sheet.sheetId, span.dimension, span.start, span.end, to);
}

export function updateDimensionProperties(
  batch: Batch,
  request: NonNullable<Requests["updateDimensionProperties"]>,
): void {
  const { workbook, where, guard, journal } = batch;
  const mask = updateMask(request.fields, "DimensionProperties", where);
  const span = spanOf(workbook, request.range, where);
  if (span.start >= sizeOf(span)) {
    throw invalid(
      `${where}: range.startIndex[${span.start}] is after the last ${wordOf(span.dimension)} in the grid`,
    );
  }
  guard.requireEditable(span.sheet, boundsOfSpan(span), where);
  journal.keepFrame(span.sheet);
  const standard = span.dimension === "ROWS" ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  const patch: DimensionProperties = {};
  if (below(mask, "pixelSize")) patch.pixelSize = request.properties?.pixelSize ?? standard;
  if (below(mask, "hiddenByUser")) patch.hiddenByUser = request.properties?.hiddenByUser ?? false;
  const end = Math.min(span.end, sizeOf(span));
  setDimensionProperties(workbook, span.sheet.sheetId, span.dimension, span.start, end, patch);
}

/** Column widths by the longest text, a Chinese character counting double; rows get the standard height (assumed). */
export function autoResizeDimensions(
  batch: Batch,
  request: NonNullable<Requests["autoResizeDimensions"]>,
): void {
  const { workbook, where, journal, guard } = batch;
  const span = spanOf(workbook, request.dimensions, where);
  guard.requireEditable(span.sheet, boundsOfSpan(span), where);
  journal.keepFrame(span.sheet);
  for (let index = span.start; index < Math.min(span.end, sizeOf(span)); index++) {
    const pixelSize =
      span.dimension === "ROWS" ? DEFAULT_ROW_HEIGHT : widthOfColumn(span.sheet, index, workbook.locale);
    setDimensionProperties(workbook, span.sheet.sheetId, span.dimension, index, index + 1, { pixelSize });
  }
}

function widthOfColumn(sheet: Sheet, column: number, locale: string): number {
  let longest = 0;
  for (const line of sheet.rows) {
    const cell = line?.[column];
    if (!cell) continue;
    for (const part of displayOf(cell, locale).split("\n")) {
      let units = 0;
      for (const letter of part) units += letter > "\u2e80" ? 2 : 1;
      longest = Math.max(longest, units);
    }
  }
  return longest === 0 ? DEFAULT_COLUMN_WIDTH : longest * 7 + 10;
}

export function insertRange(batch: Batch, request: NonNullable<Requests["insertRange"]>): void {
  shift(batch, request, "insert");
}

export function deleteRange(batch: Batch, request: NonNullable<Requests["deleteRange"]>): void {
  shift(batch, request, "delete");
}

function shift(batch: Batch, request: NonNullable<Requests["insertRange"]>, kind: "insert" | "delete"): void {
  const { workbook, where, guard, journal, edit } = batch;
  const { sheet, bounds } = placeOf(workbook, request.range, where);
  const dimension = dimensionOf(request.shiftDimension, where);
  const moved =
    dimension === "ROWS" ? { ...bounds, bottom: sheet.rowCount } : { ...bounds, right: sheet.columnCount };
  guard.requireEditable(sheet, moved, where);
  journal.keepAll();
  shiftCells(workbook, gridRangeOf(sheet.sheetId, bounds), dimension, kind, edit);
}
