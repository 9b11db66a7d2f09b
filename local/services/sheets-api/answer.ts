// A spreadsheet as the API answers it, with only the parts that the mask asks for.

import { heightOf, wholeSheet, widthOf, type Bounds } from "../spreadsheet/bounds.ts";
import { BLANK_CELL } from "../spreadsheet/cells.ts";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../spreadsheet/create.ts";
import type {
  Metadata,
  Banding,
  DimensionProperties,
  Protection,
  Sheet,
  Workbook,
} from "../spreadsheet/workbook.ts";
import { cellAnswerer } from "./cell-data.ts";
import { DEFAULT_FORMAT } from "./cell-format.ts";
import { colourPair } from "./colour.ts";
import { below, project, type Mask } from "./field-mask.ts";
import { answeredRange } from "./grid-range.ts";
import { answeredRule } from "./conditional-format.ts";
import type { Guard } from "./guard.ts";

import type { Place } from "./grid-range.ts";

type Api = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;
type ApiGridData = GoogleAppsScript.Sheets.Schema.GridData;
type ApiRow = GoogleAppsScript.Sheets.Schema.RowData;
type ApiProtection = GoogleAppsScript.Sheets.Schema.ProtectedRange;
type ApiBanding = GoogleAppsScript.Sheets.Schema.BandedRange;
type ApiMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;

export interface AnswerOptions {
  readonly mask: Mask;
  /** Only these places; empty: everything. */
  readonly places: readonly Place[];
  /** Whether cells are answered; with a field mask, the mask decides. */
  readonly gridData: boolean;
  readonly guard: Guard;
}

/** The cells that answering costs: what the cost model counts. */
export interface Answer {
  readonly spreadsheet: Api;
  readonly cells: number;
}

export function answeredSpreadsheet(workbook: Workbook, options: AnswerOptions): Answer {
  const { mask, places, guard } = options;
  let cells = 0;
  const sheetMask = below(mask, "sheets");
  const dataMask = options.gridData && sheetMask ? below(sheetMask, "data") : undefined;
  const sheets: ApiSheet[] = [];
  for (const sheet of sheetMask ? workbook.sheets : []) {
    const own = places.filter((place) => place.sheet === sheet);
    if (places.length > 0 && own.length === 0) continue;
    const areas = own.length > 0 ? own.map((place) => place.bounds) : [wholeSheet(sheet)];
    const answered = project(answeredSheet(workbook, sheet, guard), sheetMask ?? mask);
    if (dataMask) {
      // Cells are masked as they are read: to build them whole first would take seconds on large sheets.
      answered.data = areas.map((area) => answeredGridData(workbook, sheet, area, dataMask, guard));
      for (const area of areas) cells += heightOf(area) * widthOf(area);
    }
    sheets.push(answered);
  }
  const spreadsheet = project(answeredFrame(workbook, guard), mask);
  return { spreadsheet: sheetMask ? { ...spreadsheet, sheets } : spreadsheet, cells };
}

/** The spreadsheet without its sheets. */
function answeredFrame(workbook: Workbook, guard: Guard): Api {
  const metadata = workbook.developerMetadata.filter((item) => guard.sees(item));
  return {
    spreadsheetId: workbook.spreadsheetId,
    properties: answeredSpreadsheetProperties(workbook),
    ...(workbook.namedRanges.length ? { namedRanges: workbook.namedRanges.map(answeredNamedRange) } : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit`,
    ...(metadata.length
      ? { developerMetadata: metadata.map((item) => answeredMetadata(item, undefined)) }
      : {}),
  };
}

function answeredSpreadsheetProperties(workbook: Workbook): NonNullable<Api["properties"]> {
  return {
    title: workbook.title,
    locale: workbook.locale,
    autoRecalc: "ON_CHANGE",
    timeZone: workbook.timeZone,
    defaultFormat: DEFAULT_FORMAT,
  };
}

export function answeredNamedRange(
  named: Workbook["namedRanges"][number],
): NonNullable<Api["namedRanges"]>[number] {
  return { namedRangeId: named.id, name: named.name, range: answeredRange(named.range) };
}

export function answeredMetadata(item: Metadata, sheetId: number | undefined): ApiMetadata {
  return {
    metadataId: item.id,
    metadataKey: item.key,
    ...(item.value === null ? {} : { metadataValue: item.value }),
    location: answeredLocation(item, sheetId),
    visibility: item.visibility,
  };
}

function answeredLocation({ line }: Metadata, sheetId: number | undefined): ApiMetadata["location"] {
  if (sheetId === undefined) return { locationType: "SPREADSHEET", spreadsheet: true };
  if (!line) return { locationType: "SHEET", sheetId };
  const { dimension, index } = line;
  return {
    locationType: dimension === "ROWS" ? "ROW" : "COLUMN",
    dimensionRange: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
  };
}

function answeredSheet(workbook: Workbook, sheet: Sheet, guard: Guard): ApiSheet {
  const metadata = sheet.developerMetadata.filter((item) => !item.line && guard.sees(item));
  return {
    properties: answeredProperties(workbook, sheet),
    ...(sheet.merges.length ? { merges: sheet.merges.map(answeredRange) } : {}),
    ...(sheet.protections.length
      ? { protectedRanges: sheet.protections.map((each) => answeredProtection(each, guard)) }
      : {}),
    ...(sheet.basicFilter ? { basicFilter: { range: answeredRange(sheet.basicFilter) } } : {}),
    ...(sheet.conditionalFormats?.length
      ? { conditionalFormats: sheet.conditionalFormats.map(answeredRule) }
      : {}),
    ...(sheet.bandings.length ? { bandedRanges: sheet.bandings.map(answeredBanding) } : {}),
    ...(metadata.length
      ? { developerMetadata: metadata.map((item) => answeredMetadata(item, sheet.sheetId)) }
      : {}),
  };
}

export function answeredProperties(workbook: Workbook, sheet: Sheet): NonNullable<ApiSheet["properties"]> {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: workbook.sheets.indexOf(sheet),
    sheetType: "GRID",
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount ? { frozenRowCount: sheet.frozenRowCount } : {}),
      ...(sheet.frozenColumnCount ? { frozenColumnCount: sheet.frozenColumnCount } : {}),
      ...(sheet.hiddenGridlines ? { hideGridlines: true } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
    ...colourPair("tabColor", sheet.tabColor),
  };
}

/** Editors are told only to those who may edit the range themselves (documented at ProtectedRange.editors). */
export function answeredProtection(protection: Protection, guard: Guard): ApiProtection {
  const mayEdit = guard.mayEdit(protection);
  const { users, groups, domainUsersCanEdit } = protection.editors;
  return {
    protectedRangeId: protection.id,
    range: answeredRange(protection.range),
    ...(protection.description ? { description: protection.description } : {}),
    ...(protection.warningOnly ? { warningOnly: true } : {}),
    ...(mayEdit ? { requestingUserCanEdit: true } : {}),
    ...(protection.unprotectedRanges.length
      ? { unprotectedRanges: protection.unprotectedRanges.map(answeredRange) }
      : {}),
    ...(mayEdit && !protection.warningOnly
      ? {
          editors: {
            ...(users.length ? { users: [...users] } : {}),
            ...(groups.length ? { groups: [...groups] } : {}),
            ...(domainUsersCanEdit ? { domainUsersCanEdit } : {}),
          },
        }
      : {}),
  };
}

export function answeredBanding(banding: Banding): ApiBanding {
  return {
    bandedRangeId: banding.id,
    range: answeredRange(banding.range),
    rowProperties: {
      ...colourPair("headerColor", banding.headerColor),
      ...colourPair("firstBandColor", banding.firstBandColor),
      ...colourPair("secondBandColor", banding.secondBandColor),
    },
  };
}

function answeredGridData(
  workbook: Workbook,
  sheet: Sheet,
  area: Bounds,
  mask: Mask,
  guard: Guard,
): ApiGridData {
  const rowsMask = below(mask, "rowData");
  const cellMask = rowsMask && below(rowsMask, "values");
  const rowData = cellMask ? answeredRows(workbook, sheet, area, cellMask, guard) : [];
  const rowMask = below(mask, "rowMetadata");
  const columnMask = below(mask, "columnMetadata");
  const metadata = sheet.developerMetadata.filter((item) => item.line && guard.sees(item));
  const list = (dimension: "ROWS" | "COLUMNS", from: number, to: number, size: number, own: Mask) => {
    const properties = dimension === "ROWS" ? sheet.rowProperties : sheet.columnProperties;
    return Array.from({ length: to - from }, (_, index) => {
      const here = metadata.filter(
        ({ line }) => line?.dimension === dimension && line.index === from + index,
      );
      const developerMetadata = here.map((item) => answeredMetadata(item, sheet.sheetId));
      const answered = answeredDimension(properties[from + index], size);
      return project({ ...answered, ...(here.length ? { developerMetadata } : {}) }, own);
    });
  };
  return {
    ...(area.top > 0 && below(mask, "startRow") ? { startRow: area.top } : {}),
    ...(area.left > 0 && below(mask, "startColumn") ? { startColumn: area.left } : {}),
    ...(rowData.length ? { rowData } : {}),
    ...(rowMask ? { rowMetadata: list("ROWS", area.top, area.bottom, DEFAULT_ROW_HEIGHT, rowMask) } : {}),
    ...(columnMask
      ? {
          columnMetadata: list("COLUMNS", area.left, area.right, DEFAULT_COLUMN_WIDTH, columnMask),
        }
      : {}),
  };
}

/** Rows and cells up to the last that says something (assumed: "sheets-api-blank-ends"); switched off, blank ones too. */
function answeredRows(workbook: Workbook, sheet: Sheet, area: Bounds, mask: Mask, guard: Guard): ApiRow[] {
  if (guard.answersBlanks) return everyRow(workbook, sheet, area, mask);
  const answer = cellAnswerer(mask, workbook.locale);
  const rows: ApiRow[] = [];
  let last = 0;
  for (let row = area.top; row < Math.min(area.bottom, sheet.rows.length); row++) {
    const line = sheet.rows[row];
    const values: NonNullable<ApiRow["values"]> = [];
    let lastValue = 0;
    for (let column = area.left; column < Math.min(area.right, line?.length ?? 0); column++) {
      const data = answer(line?.[column] ?? BLANK_CELL);
      values.push(data ?? {});
      if (data) lastValue = values.length;
    }
    values.length = lastValue;
    rows.push(lastValue ? { values } : {});
    if (lastValue) last = rows.length;
  }
  rows.length = last;
  return rows;
}

function everyRow(workbook: Workbook, sheet: Sheet, area: Bounds, mask: Mask): ApiRow[] {
  const answer = cellAnswerer(mask, workbook.locale);
  return Array.from({ length: area.bottom - area.top }, (_row, down) => ({
    values: Array.from(
      { length: area.right - area.left },
      (_cell, across) => answer(sheet.rows[area.top + down]?.[area.left + across] ?? BLANK_CELL) ?? {},
    ),
  }));
}

function answeredDimension(
  properties: DimensionProperties | undefined,
  size: number,
): GoogleAppsScript.Sheets.Schema.DimensionProperties {
  return {
    ...(properties?.hiddenByUser ? { hiddenByUser: true } : {}),
    pixelSize: properties?.pixelSize ?? size,
  };
}
