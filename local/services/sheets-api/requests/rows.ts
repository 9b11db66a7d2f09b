// Requests that go over the cells of a range: sort, find, tidy, filter, merge.

import { boundsOf, gridRangeOf, heightOf, widthOf } from "../../spreadsheet/bounds.ts";
import { cellAt, changed, putCell } from "../../spreadsheet/cells.ts";
import { displayOf } from "../../spreadsheet/display.ts";
import { finishEdit, moveRange } from "../../spreadsheet/edit.ts";
import { replaceInCells } from "../../spreadsheet/find-replace.ts";
import { mergeRange, unmergeRange, type MergeType } from "../../spreadsheet/merge.ts";
import { sortRange as sortRows } from "../../spreadsheet/sort.ts";
import type { GridRange } from "../../spreadsheet/workbook.ts";
import { invalid } from "../api-error.ts";
import { placeOf, requireGrid, spanOf, storedRange, type Place } from "../grid-range.ts";
import { required, writesCells, type Batch } from "./batch.ts";

type Requests = GoogleAppsScript.Sheets.Schema.Request;
type Reply = GoogleAppsScript.Sheets.Schema.Response;

export function sortRange(batch: Batch, request: NonNullable<Requests["sortRange"]>): void {
  const { workbook, where, edit } = batch;
  const { sheet, bounds } = placeOf(workbook, request.range, where);
  const specs = request.sortSpecs ?? [];
  if (specs.length === 0) throw invalid(`${where}: Must specify at least one sort spec.`);
  const keys = specs.map((spec) => ({
    column: spec.dimensionIndex ?? 0,
    ascending: spec.sortOrder !== "DESCENDING",
  }));
  const outside = keys.find((key) => key.column < bounds.left || key.column >= bounds.right);
  if (outside) throw invalid(`${where}: Sort column ${outside.column} is not within the range.`);
  writesCells(batch, sheet, bounds);
  sortRows(workbook, gridRangeOf(sheet.sheetId, bounds), keys, edit);
}

export function findReplace(batch: Batch, request: NonNullable<Requests["findReplace"]>): Reply {
  const { workbook, where, edit } = batch;
  if (!request.find) throw invalid(`${where}: find must not be empty.`);
  const places = searchedPlaces(batch, request);
  // Rights are needed where something is replaced only, so the cells are kept wide and judged narrowly.
  for (const { sheet, bounds } of places) batch.journal.keepRows(sheet, bounds.top, bounds.bottom);
  const { cells, occurrences } = replaceInCells(
    workbook,
    places.map(({ sheet, bounds }) => gridRangeOf(sheet.sheetId, bounds)),
    request.find,
    request.replacement ?? "",
    {
      matchCase: request.matchCase ?? false,
      matchEntireCell: request.matchEntireCell ?? false,
      regularExpression: request.searchByRegex ?? false,
      formulas: request.includeFormulas ?? false,
    },
    edit,
  );
  for (const { sheetId, row, column } of cells) {
    const sheet = requireGrid(workbook, sheetId, where);
    writesCells(batch, sheet, { top: row, bottom: row + 1, left: column, right: column + 1 });
  }
  const rows = new Set(cells.map((cell) => `${cell.sheetId}:${cell.row}`));
  const sheets = new Set(cells.map((cell) => cell.sheetId));
  const counts = {
    valuesChanged: cells.length,
    rowsChanged: rows.size,
    sheetsChanged: sheets.size,
    occurrencesChanged: occurrences,
  };
  return { findReplace: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) };
}

function searchedPlaces(batch: Batch, request: NonNullable<Requests["findReplace"]>): Place[] {
  const { workbook, where } = batch;
  if (request.range) return [placeOf(workbook, request.range, where)];
  if (!request.allSheets && request.sheetId === undefined) {
    throw invalid(`${where}: Must specify one of range, sheetId or allSheets.`);
  }
  const sheets = request.allSheets ? workbook.sheets : [requireGrid(workbook, request.sheetId, where)];
  return sheets.map((sheet) => ({ sheet, bounds: boundsOf(sheet, { sheetId: sheet.sheetId }) }));
}

export interface DeleteDuplicates {
  range?: GoogleAppsScript.Sheets.Schema.GridRange;
  comparisonColumns?: GoogleAppsScript.Sheets.Schema.DimensionRange[];
}

/** Of rows that look the same only the first stays; those below move up. Compared as shown, ignoring case (documented). */
export function deleteDuplicates(
  batch: Batch,
  request: DeleteDuplicates,
): Reply & { deleteDuplicates: object } {
  const { workbook, where, edit } = batch;
  const { sheet, bounds } = placeOf(workbook, request.range, where);
  const compared = comparedColumns(batch, request, bounds.left, bounds.right);
  writesCells(batch, sheet, bounds);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = bounds.top; row < bounds.bottom; row++) {
    const key = JSON.stringify(
      compared.map((column) => displayOf(cellAt(sheet, row, column), workbook.locale).toLowerCase()),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const { sheetId } = sheet;
  kept.forEach((row, index) => {
    const to = bounds.top + index;
    if (row === to) return;
    const line = (at: number): GridRange => gridRangeOf(sheetId, { ...bounds, top: at, bottom: at + 1 });
    moveRange(workbook, line(row), line(to), edit);
  });
  for (let row = bounds.top + kept.length; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) putCell(sheet, row, column, undefined);
  }
  const removed = heightOf(bounds) - kept.length;
  return { deleteDuplicates: removed > 0 ? { duplicatesRemovedCount: removed } : {} };
}

function comparedColumns(batch: Batch, request: DeleteDuplicates, left: number, right: number): number[] {
  const all = Array.from({ length: right - left }, (_, index) => left + index);
  const spans = (request.comparisonColumns ?? []).map((range) => spanOf(batch.workbook, range, batch.where));
  return spans.length === 0
    ? all
    : all.filter((column) => spans.some((span) => column >= span.start && column < span.end));
}

export interface TrimWhitespace {
  range?: GoogleAppsScript.Sheets.Schema.GridRange;
}

export function trimWhitespace(batch: Batch, request: TrimWhitespace): Reply & { trimWhitespace: object } {
  const { sheet, bounds } = placeOf(batch.workbook, request.range, batch.where);
  writesCells(batch, sheet, bounds);
  let count = 0;
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (typeof cell.value !== "string" || cell.formula !== undefined) continue;
      const trimmed = cell.value.trim().replace(/\s{2,}/g, " ");
      if (trimmed === cell.value) continue;
      putCell(sheet, row, column, { ...cell, value: trimmed === "" ? null : trimmed });
      count += 1;
    }
  }
  return { trimWhitespace: count > 0 ? { cellsChangedCount: count } : {} };
}

export function setBasicFilter(batch: Batch, request: NonNullable<Requests["setBasicFilter"]>): void {
  const { workbook, where } = batch;
  const range = required(request.filter?.range, "range", where);
  const { sheet, bounds } = placeOf(workbook, range, where);
  batch.guard.requireEditable(sheet, bounds, where);
  batch.journal.keepFrame(sheet);
  sheet.basicFilter = storedRange(range);
  changed(workbook);
}

export function clearBasicFilter(batch: Batch, request: NonNullable<Requests["clearBasicFilter"]>): void {
  const sheet = requireGrid(batch.workbook, request.sheetId, batch.where);
  batch.journal.keepFrame(sheet);
  delete sheet.basicFilter;
  changed(batch.workbook);
}

export function mergeCells(batch: Batch, request: NonNullable<Requests["mergeCells"]>): void {
  const { workbook, where } = batch;
  const { sheet, bounds } = placeOf(workbook, request.range, where);
  writesCells(batch, sheet, bounds);
  batch.journal.keepFrame(sheet);
  const type: MergeType =
    request.mergeType === "MERGE_ROWS" || request.mergeType === "MERGE_COLUMNS"
      ? request.mergeType
      : "MERGE_ALL";
  if (heightOf(bounds) * widthOf(bounds) < 1) throw invalid(`${where}: The range holds no cell.`);
  mergeRange(workbook, gridRangeOf(sheet.sheetId, bounds), type);
  finishEdit(workbook, batch.edit);
}

export function unmergeCells(batch: Batch, request: NonNullable<Requests["unmergeCells"]>): void {
  const { sheet, bounds } = placeOf(batch.workbook, request.range, batch.where);
  writesCells(batch, sheet, bounds);
  batch.journal.keepFrame(sheet);
  unmergeRange(batch.workbook, gridRangeOf(sheet.sheetId, bounds));
}
