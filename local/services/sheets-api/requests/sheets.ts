// Requests about whole sheets and the spreadsheet itself.

import {
  addSheet as addBlankSheet,
  copySheet,
  deleteSheet as removeSheet,
  moveSheet,
  renameSheet,
  setSheetHidden,
} from "../../spreadsheet/create.ts";
import { changed, sheetById } from "../../spreadsheet/cells.ts";
import { resizeSheet, setFrozen } from "../../spreadsheet/dimensions.ts";
import type { Sheet } from "../../spreadsheet/workbook.ts";
import { invalid } from "../api-error.ts";
import { answeredProperties } from "../answer.ts";
import { hexOf } from "../colour.ts";
import { below, updateMask, type Mask } from "../field-mask.ts";
import type { Batch } from "./batch.ts";

type Requests = GoogleAppsScript.Sheets.Schema.Request;
type Reply = GoogleAppsScript.Sheets.Schema.Response;
type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type GridProperties = GoogleAppsScript.Sheets.Schema.GridProperties;

export function addSheet(batch: Batch, request: NonNullable<Requests["addSheet"]>): Reply {
  const { workbook, where } = batch;
  const properties = request.properties ?? {};
  const { title, index, sheetId, gridProperties } = properties;
  requireFreeId(batch, sheetId);
  if (properties.sheetType !== undefined && properties.sheetType !== "GRID") {
    throw invalid(`${where}: Sheets of type ${properties.sheetType} cannot be added this way.`);
  }
  const sheet = addBlankSheet(workbook, {
    ...(title === undefined ? {} : { title }),
    ...(index === undefined ? {} : { index: Math.min(index, workbook.sheets.length) }),
    sheetId: sheetId ?? freshSheetId(batch),
    ...(gridProperties?.rowCount === undefined ? {} : { rows: gridProperties.rowCount }),
    ...(gridProperties?.columnCount === undefined ? {} : { columns: gridProperties.columnCount }),
  });
  applyFrozen(batch, sheet, gridProperties ?? {}, new Map());
  if (properties.hidden) setSheetHidden(workbook, sheet.sheetId, true);
  const tabColor = hexOf(properties.tabColor, properties.tabColorStyle);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  return { addSheet: { properties: answeredProperties(workbook, sheet) } };
}

export function deleteSheet(batch: Batch, request: NonNullable<Requests["deleteSheet"]>): void {
  const sheet = sheetOf(batch, request.sheetId);
  batch.guard.requireSheetChange(sheet, "delete", batch.where);
  batch.journal.keepAll();
  removeSheet(batch.workbook, sheet.sheetId);
}

export function duplicateSheet(batch: Batch, request: NonNullable<Requests["duplicateSheet"]>): Reply {
  const { workbook } = batch;
  const source = sheetOf(batch, request.sourceSheetId);
  requireFreeId(batch, request.newSheetId);
  const copy = copySheet(workbook, source, {
    ...(request.newSheetName === undefined ? {} : { title: request.newSheetName }),
    // Without an index the copy is the first sheet, as a missing int32 is 0.
    index: Math.min(request.insertSheetIndex ?? 0, workbook.sheets.length),
    sheetId: request.newSheetId ?? freshSheetId(batch),
    withProtections: true,
  });
  return { duplicateSheet: { properties: answeredProperties(workbook, copy) } };
}

export function updateSheetProperties(
  batch: Batch,
  request: NonNullable<Requests["updateSheetProperties"]>,
): void {
  const { workbook, where, guard, journal } = batch;
  const mask = updateMask(request.fields, "SheetProperties", where);
  const properties = request.properties ?? {};
  const sheet = sheetOf(batch, properties.sheetId);
  guard.requireSheetChange(sheet, "rename", where);
  journal.keepFrames();
  const has = (field: keyof Properties) => below(mask, field) !== undefined;
  if (has("title")) rename(batch, sheet, properties.title);
  if (has("hidden")) setSheetHidden(workbook, sheet.sheetId, properties.hidden ?? false);
  if (has("index") && (properties.index !== undefined || mask.size > 0)) {
    moveTo(batch, sheet, properties.index ?? 0);
  }
  if (has("tabColor") || has("tabColorStyle")) {
    const tabColor = hexOf(properties.tabColor, properties.tabColorStyle);
    if (tabColor === undefined) delete sheet.tabColor;
    else sheet.tabColor = tabColor;
  }
  const grid = below(mask, "gridProperties");
  if (grid) applyGrid(batch, sheet, properties.gridProperties ?? {}, grid);
  changed(workbook);
}

function rename(batch: Batch, sheet: Sheet, title: string | undefined): void {
  if (title === undefined || title === "") throw invalid(`${batch.where}: The sheet name cannot be empty.`);
  if (title === sheet.title) return;
  renameSheet(batch.workbook, sheet.sheetId, title);
}

/** The API counts the place before the sheet is taken out: moving the first of three to 2 puts it second. */
function moveTo(batch: Batch, sheet: Sheet, index: number): void {
  const { workbook, where } = batch;
  if (index < 0 || index > workbook.sheets.length) {
    throw invalid(`${where}: The index must be between 0 and the number of sheets.`);
  }
  const from = workbook.sheets.indexOf(sheet);
  moveSheet(workbook, sheet.sheetId, index > from ? index - 1 : index);
}

function applyGrid(batch: Batch, sheet: Sheet, grid: GridProperties, mask: Mask): void {
  const { workbook, journal } = batch;
  const rows = below(mask, "rowCount") ? (grid.rowCount ?? 0) : sheet.rowCount;
  const columns = below(mask, "columnCount") ? (grid.columnCount ?? 0) : sheet.columnCount;
  if (rows < 1 || columns < 1) {
    throw invalid(`${batch.where}: A grid must have at least one row and one column.`);
  }
  if (rows < sheet.rowCount || columns < sheet.columnCount) journal.keepAll();
  if (rows !== sheet.rowCount || columns !== sheet.columnCount) {
    resizeSheet(workbook, sheet.sheetId, rows, columns);
  }
  applyFrozen(batch, sheet, grid, mask);
}

function applyFrozen(batch: Batch, sheet: Sheet, grid: GridProperties, mask: Mask): void {
  if (below(mask, "frozenRowCount")) {
    setFrozen(batch.workbook, sheet.sheetId, "ROWS", grid.frozenRowCount ?? 0);
  }
  if (below(mask, "frozenColumnCount")) {
    setFrozen(batch.workbook, sheet.sheetId, "COLUMNS", grid.frozenColumnCount ?? 0);
  }
}

export function updateSpreadsheetProperties(
  batch: Batch,
  request: NonNullable<Requests["updateSpreadsheetProperties"]>,
): void {
  const { workbook, where, execution } = batch;
  const mask = updateMask(request.fields, "SpreadsheetProperties", where);
  const { title, locale, timeZone } = request.properties ?? {};
  const named = (field: string) => mask.size > 0 && below(mask, field) !== undefined;
  if (title !== undefined ? below(mask, "title") : named("title")) {
    if (!title) throw invalid(`${where}: The spreadsheet title cannot be empty.`);
    workbook.title = title;
    const file = execution.workspace.files.get(workbook.spreadsheetId);
    if (file) batch.afterwards.push(() => void (file.name = title));
  }
  if (below(mask, "locale") && locale !== undefined) workbook.locale = locale;
  if (below(mask, "timeZone") && timeZone !== undefined) workbook.timeZone = requireZone(timeZone, where);
  changed(workbook);
}

function requireZone(timeZone: string, where: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone && timeZone;
  } catch {
    throw invalid(`${where}: Invalid time zone: ${timeZone}`);
  }
}

/** Requests that name a sheet by itself rather than a range on it say "sheet", not "grid". */
function sheetOf(batch: Batch, sheetId: number | undefined): Sheet {
  const sheet = sheetById(batch.workbook, sheetId ?? 0);
  if (!sheet) throw invalid(`${batch.where}: No sheet with id: ${sheetId ?? 0}`);
  return sheet;
}

function requireFreeId(batch: Batch, sheetId: number | undefined): void {
  if (sheetId === undefined) return;
  if (sheetId < 0) throw invalid(`${batch.where}: Invalid sheet id: ${sheetId}`);
  const taken = sheetById(batch.workbook, sheetId);
  if (taken) {
    throw invalid(`${batch.where}: A sheet with ID ${sheetId} already exists. Please use a different ID.`);
  }
}

/** New sheets get scattered ids, as at Google: nobody can count on the next number. */
function freshSheetId(batch: Batch): number {
  let id =
    (batch.workbook.revision * 7919 + batch.workbook.sheets.length * 104_729 + 1_000_003) % 2_147_483_647;
  while (sheetById(batch.workbook, id)) id += 1;
  return id;
}
