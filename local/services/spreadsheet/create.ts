// Making, copying, ordering and removing sheets.

import { changed, requireSheet, sheetByTitle } from "./cells.ts";
import { followTitle } from "./formula/follow.ts";
import { WorkbookRefusal } from "./refusal.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** Google's limit for one workbook. */
export const MAX_CELLS = 10_000_000;
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const DEFAULT_COLUMN_WIDTH = 100; // pixels
export const DEFAULT_ROW_HEIGHT = 21; // pixels

export function createWorkbook(options: {
  spreadsheetId: string;
  title: string;
  locale?: string;
  timeZone?: string;
  rows?: number;
  columns?: number;
  firstSheetTitle?: string;
}): Workbook {
  const locale = options.locale ?? "zh_CN";
  return {
    spreadsheetId: options.spreadsheetId,
    title: options.title,
    locale,
    timeZone: options.timeZone ?? "Asia/Shanghai",
    sheets: [
      blankSheet(0, options.firstSheetTitle ?? defaultTitle(locale, 1), options.rows, options.columns),
    ],
    namedRanges: [],
    developerMetadata: [],
    revision: 1,
  };
}

export function blankSheet(
  sheetId: number,
  title: string,
  rowCount: number = DEFAULT_ROWS,
  columnCount: number = DEFAULT_COLUMNS,
): Sheet {
  return {
    sheetId,
    title,
    hidden: false,
    rowCount,
    columnCount,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    rows: [],
    rowProperties: [],
    columnProperties: [],
    merges: [],
    bandings: [],
    protections: [],
    developerMetadata: [],
  };
}

/** "Sheet1" in English, "工作表1" in Chinese, as Sheets names new tabs. */
const defaultTitle = (locale: string, number: number): string =>
  locale.startsWith("zh") ? `工作表${number}` : `Sheet${number}`;

function freeTitle(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetByTitle(workbook, defaultTitle(workbook.locale, number))) number += 1;
  return defaultTitle(workbook.locale, number);
}

/** A number nobody has: protections, bandings, filters and sheets share one pool so that ids never collide. */
export function freeId(workbook: Workbook): number {
  let highest = 0;
  for (const sheet of workbook.sheets) {
    highest = Math.max(highest, sheet.sheetId);
    for (const item of [...sheet.protections, ...sheet.bandings, ...sheet.developerMetadata]) {
      highest = Math.max(highest, item.id);
    }
  }
  for (const item of workbook.developerMetadata) highest = Math.max(highest, item.id);
  return highest + 1;
}

export const cellCount = (workbook: Workbook): number =>
  workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);

export function requireCellBudget(workbook: Workbook, added: number): void {
  if (cellCount(workbook) + added > MAX_CELLS) {
    throw new WorkbookRefusal(
      "too-many-cells",
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  }
}

function requireFreeTitle(workbook: Workbook, title: string, except?: Sheet): void {
  if (title.trim() === "") throw new WorkbookRefusal("title-empty", "Sheet name cannot be empty.");
  const taken = workbook.sheets.some(
    (sheet) => sheet !== except && sheet.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) {
    throw new WorkbookRefusal(
      "title-taken",
      `A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  }
}

/** Adds a blank sheet; without an index at the end. */
export function addSheet(
  workbook: Workbook,
  options: { title?: string; index?: number; sheetId?: number; rows?: number; columns?: number } = {},
): Sheet {
  const title = options.title ?? freeTitle(workbook);
  requireFreeTitle(workbook, title);
  const rows = options.rows ?? DEFAULT_ROWS;
  const columns = options.columns ?? DEFAULT_COLUMNS;
  requireCellBudget(workbook, rows * columns);
  const sheet = blankSheet(options.sheetId ?? freeId(workbook), title, rows, columns);
  workbook.sheets.splice(options.index ?? workbook.sheets.length, 0, sheet);
  changed(workbook);
  return sheet;
}

/** A copy of a sheet of this or another workbook, protections included (as duplicateSheet does; copyTo drops them). */
export function copySheet(
  workbook: Workbook,
  source: Sheet,
  options: { title?: string; index?: number; sheetId?: number; withProtections?: boolean } = {},
): Sheet {
  const title = options.title ?? freeCopyTitle(workbook, source.title);
  requireFreeTitle(workbook, title);
  requireCellBudget(workbook, source.rowCount * source.columnCount);
  const sheetId = options.sheetId ?? freeId(workbook);
  const here = <T extends { sheetId: number }>(range: T): T => ({ ...range, sheetId });
  let id = Math.max(sheetId, freeId(workbook));
  const copy: Sheet = {
    ...source,
    sheetId,
    title,
    rows: source.rows.map((line) => line?.slice() ?? []),
    rowProperties: source.rowProperties.map((item) => item && { ...item }),
    columnProperties: source.columnProperties.map((item) => item && { ...item }),
    merges: source.merges.map(here),
    bandings: source.bandings.map((banding) => ({ ...banding, id: ++id, range: here(banding.range) })),
    protections: !options.withProtections
      ? []
      : source.protections.map((protection) => ({
          ...protection,
          id: ++id,
          range: here(protection.range),
          unprotectedRanges: protection.unprotectedRanges.map(here),
          editors: {
            ...protection.editors,
            users: [...protection.editors.users],
            groups: [...protection.editors.groups],
          },
        })),
    developerMetadata: source.developerMetadata.map((item) => ({ ...item, id: ++id })),
  };
  if (source.conditionalFormats) {
    copy.conditionalFormats = source.conditionalFormats.map((rule) => ({
      ...rule,
      ranges: rule.ranges.map(here),
    }));
  }
  if (source.basicFilter) copy.basicFilter = here(source.basicFilter);
  workbook.sheets.splice(options.index ?? workbook.sheets.length, 0, copy);
  changed(workbook);
  return copy;
}

function freeCopyTitle(workbook: Workbook, title: string): string {
  const base = `Copy of ${title}`;
  let candidate = base;
  for (let number = 2; sheetByTitle(workbook, candidate); number++) candidate = `${base} ${number}`;
  return candidate;
}

export function renameSheet(workbook: Workbook, sheetId: number, title: string): void {
  const sheet = requireSheet(workbook, sheetId);
  requireFreeTitle(workbook, title, sheet);
  const before = sheet.title;
  sheet.title = title;
  followTitle(workbook, before, title);
  changed(workbook);
}

export function deleteSheet(workbook: Workbook, sheetId: number): void {
  const sheet = requireSheet(workbook, sheetId);
  if (workbook.sheets.length === 1) {
    throw new WorkbookRefusal("last-sheet", "You can't remove all the sheets in a document.");
  }
  if (!sheet.hidden && workbook.sheets.filter((each) => !each.hidden).length === 1) {
    throw new WorkbookRefusal("last-visible-sheet", "You can't remove all the visible sheets in a document.");
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.range.sheetId !== sheetId);
  changed(workbook);
}

/** Moves a sheet to a zero-based position. */
export function moveSheet(workbook: Workbook, sheetId: number, index: number): void {
  const sheet = requireSheet(workbook, sheetId);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(Math.max(0, Math.min(index, workbook.sheets.length)), 0, sheet);
  changed(workbook);
}

export function setSheetHidden(workbook: Workbook, sheetId: number, hidden: boolean): void {
  const sheet = requireSheet(workbook, sheetId);
  if (hidden && !sheet.hidden && workbook.sheets.filter((each) => !each.hidden).length === 1) {
    throw new WorkbookRefusal("last-visible-sheet", "You can't hide all the sheets in a document.");
  }
  sheet.hidden = hidden;
  changed(workbook);
}
