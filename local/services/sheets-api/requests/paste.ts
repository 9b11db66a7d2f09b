// Requests that copy, cut and paste.

import { gridRangeOf, heightOf, widthOf, type Bounds } from "../../spreadsheet/bounds.ts";
import { eachCell, patchFormat } from "../../spreadsheet/cells.ts";
import { refreshFormulas } from "../../spreadsheet/formula/refresh.ts";
import { copyRange, moveRange, setTyped, type CopyParts } from "../../spreadsheet/edit.ts";
import type { Sheet } from "../../spreadsheet/workbook.ts";
import { invalid, notEmulated } from "../api-error.ts";
import { coordinateOf, placeOf } from "../grid-range.ts";
import { writesCells, type Batch } from "./batch.ts";

type Requests = GoogleAppsScript.Sheets.Schema.Request;

const PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: { contents: "formulas", formats: true, notes: true, validations: true },
  PASTE_VALUES: { contents: "values", formats: false, notes: false, validations: false },
  PASTE_FORMAT: { contents: "none", formats: true, notes: false, validations: true },
  PASTE_NO_BORDERS: { contents: "formulas", formats: true, notes: true, validations: true },
  PASTE_FORMULA: { contents: "formulas", formats: false, notes: false, validations: false },
  PASTE_DATA_VALIDATION: { contents: "none", formats: false, notes: false, validations: true },
};

function partsOf(pasteType: string | undefined): CopyParts {
  const parts = PARTS[pasteType ?? "PASTE_NORMAL"];
  if (!parts) throw notEmulated(`Sheets.PasteType.${pasteType}`);
  return parts;
}

export function copyPaste(batch: Batch, request: NonNullable<Requests["copyPaste"]>): void {
  const { workbook, where, edit } = batch;
  const source = placeOf(workbook, request.source, where);
  const destination = placeOf(workbook, request.destination, where);
  const transpose = request.pasteOrientation === "TRANSPOSE";
  const block = transpose
    ? { rows: widthOf(source.bounds), columns: heightOf(source.bounds) }
    : { rows: heightOf(source.bounds), columns: widthOf(source.bounds) };
  const target = filled(destination.bounds, block);
  requireRoom(destination.sheet, target, where);
  writesCells(batch, destination.sheet, target);
  batch.journal.keepFrame(destination.sheet);
  // A formula of an earlier request of this batch has its value by now.
  refreshFormulas(workbook, edit.now);
  copyRange(
    workbook,
    gridRangeOf(source.sheet.sheetId, source.bounds),
    gridRangeOf(destination.sheet.sheetId, target),
    { ...partsOf(request.pasteType), transpose },
    edit,
  );
  if (request.pasteType === "PASTE_NO_BORDERS") withoutBorders(destination.sheet, target);
}

function withoutBorders(sheet: Sheet, bounds: Bounds): void {
  eachCell(sheet, bounds, (cell, row, column) => {
    if (cell.format?.other?.["borders"] === undefined) return;
    const { borders: _, ...other } = cell.format.other;
    patchFormat(sheet, row, column, { other });
  });
}

/** Whole repetitions of the block that fit the destination; at least one, which may overflow it. */
function filled(bounds: Bounds, block: { rows: number; columns: number }): Bounds {
  const rows = Math.max(1, Math.floor(heightOf(bounds) / block.rows)) * block.rows;
  const columns = Math.max(1, Math.floor(widthOf(bounds) / block.columns)) * block.columns;
  return { top: bounds.top, left: bounds.left, bottom: bounds.top + rows, right: bounds.left + columns };
}

function requireRoom(sheet: Sheet, target: Bounds, where: string): void {
  if (target.bottom <= sheet.rowCount && target.right <= sheet.columnCount) return;
  throw invalid(
    `${where}: The paste would go beyond the grid: ${sheet.rowCount} rows, ${sheet.columnCount} columns.`,
  );
}

export function cutPaste(batch: Batch, request: NonNullable<Requests["cutPaste"]>): void {
  const { workbook, where, edit } = batch;
  const { sheet, bounds } = placeOf(workbook, request.source, where);
  const to = coordinateOf(workbook, request.destination, where);
  const target = {
    top: to.row,
    left: to.column,
    bottom: to.row + heightOf(bounds),
    right: to.column + widthOf(bounds),
  };
  requireRoom(to.sheet, target, where);
  if ((request.pasteType ?? "PASTE_NORMAL") !== "PASTE_NORMAL") {
    throw notEmulated(`Sheets.CutPasteRequest.pasteType ${request.pasteType}`);
  }
  writesCells(batch, sheet, bounds);
  writesCells(batch, to.sheet, target);
  moveRange(workbook, gridRangeOf(sheet.sheetId, bounds), gridRangeOf(to.sheet.sheetId, target), edit);
}

/** Text cut at the delimiter and at line ends; every piece is parsed as if typed. */
export function pasteData(batch: Batch, request: NonNullable<Requests["pasteData"]>): void {
  const { workbook, where, edit } = batch;
  const { sheet, row, column } = coordinateOf(workbook, request.coordinate, where);
  if (request.html) throw notEmulated("Sheets.PasteDataRequest.html");
  const type = request.type ?? "PASTE_NORMAL";
  if (type !== "PASTE_NORMAL" && type !== "PASTE_VALUES")
    throw notEmulated(`Sheets.PasteDataRequest.type ${type}`);
  if (!request.delimiter) throw invalid(`${where}: No delimiter specified.`);
  const lines = delimited(request.data ?? "", request.delimiter);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const target = { top: row, left: column, bottom: row + lines.length, right: column + width };
  requireRoom(sheet, target, where);
  writesCells(batch, sheet, target);
  lines.forEach((line, down) =>
    line.forEach((text, along) => setTyped(workbook, sheet, row + down, column + along, text, edit)),
  );
}

/** Cuts delimited text; a piece in double quotes may hold delimiters, line ends and doubled quotes. */
function delimited(text: string, delimiter: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const piece = pieceAt(text, at, delimiter);
    line.push(piece.text);
    at = piece.end;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      continue;
    }
    lines.push(line);
    line = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at >= text.length) break;
  }
  return lines;
}

function pieceAt(text: string, from: number, delimiter: string): { text: string; end: number } {
  if (text[from] === '"') {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = from;
    const match = quoted.exec(text);
    if (match) return { text: (match[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  }
  let end = from;
  while (end < text.length && !text.startsWith(delimiter, end) && text[end] !== "\n" && text[end] !== "\r")
    end++;
  return { text: text.slice(from, end), end };
}
