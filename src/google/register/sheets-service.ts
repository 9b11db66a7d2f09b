// The register workbook through the Sheets API: one call reads any number of ranges, one call writes all or nothing.

import type { Rows, GridRange, SheetsRequest } from "./cells.ts";

type Response = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

/** Waits after "too many requests", in milliseconds; the quota is one of a minute. */
const BACK_OFF = [2_000, 8_000, 20_000, 40_000] as const;

/** A read named a row that is not on the grid: a row hint or a serial from long ago. */
export class OffGrid extends Error {}

/** A tab that was to be read is not there. */
export class NoSuchTab extends Error {}

function sheetsApi(): GoogleAppsScript.Sheets {
  if (typeof Sheets === "undefined")
    throw new Error("The Sheets advanced service is not enabled in the manifest.");
  return Sheets;
}

/** True for the class of failure that a wait mends; texts are localised at Google, the code is not. */
function isQuota(error: unknown): boolean {
  return (
    /\b429\b|Quota exceeded|RESOURCE_EXHAUSTED|Service invoked too many times in a short time/i.test(
      String(error),
    ) || codeOf(error) === 429
  );
}

export function codeOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("details" in error)) return 0;
  const { details } = error;
  if (typeof details !== "object" || details === null || !("code" in details)) return 0;
  return typeof details.code === "number" ? details.code : 0;
}

/** 429 is waited out; every other failure is the caller's to judge. */
function patiently<T>(call: () => T): T {
  for (const wait of BACK_OFF) {
    try {
      return call();
    } catch (error) {
      if (!isQuota(error)) throw error;
      Utilities.sleep(wait);
    }
  }
  return call();
}

/** Properties of the workbook, as `fields` asks; `ranges` (A1) where cells are asked for. */
export function readSpreadsheet(
  spreadsheetId: string,
  options: { readonly fields: string; readonly ranges?: string[] },
): GoogleAppsScript.Sheets.Schema.Spreadsheet {
  return patiently(() => sheetsApi().Spreadsheets.get(spreadsheetId, options));
}

/** The texts of these ranges, as a person sees them. */
export function readRanges(spreadsheetId: string, ranges: readonly GridRange[]): Rows[] {
  const resource = {
    dataFilters: ranges.map((gridRange) => ({ gridRange })),
    valueRenderOption: "FORMATTED_VALUE",
    majorDimension: "ROWS",
  };
  try {
    const reply = patiently(() =>
      sheetsApi().Spreadsheets.Values.batchGetByDataFilter(resource, spreadsheetId),
    );
    return matched(ranges, reply.valueRanges ?? []);
  } catch (error) {
    if (codeOf(error) === 400 && /grid limits|exceeds grid|outside/i.test(String(error)))
      throw new OffGrid(String(error));
    if (codeOf(error) === 400 && /No grid with id|Unable to parse range/i.test(String(error)))
      throw new NoSuchTab(String(error));
    throw error;
  }
}

/** What the cells of these ranges are, sheet by sheet, as far as `fields` asks. */
export function readCells(
  spreadsheetId: string,
  ranges: readonly GridRange[],
  fields: string,
): readonly GoogleAppsScript.Sheets.Schema.Sheet[] {
  const resource = { dataFilters: ranges.map((gridRange) => ({ gridRange })) };
  const reply = patiently(() =>
    sheetsApi().Spreadsheets.getByDataFilter(resource, spreadsheetId, { fields }),
  );
  return reply.sheets ?? [];
}

/** The reply names the filters that each of its parts answers; their order is not promised. */
function matched(
  ranges: readonly GridRange[],
  found: readonly GoogleAppsScript.Sheets.Schema.MatchedValueRange[],
): Rows[] {
  const rows = new Map<string, Rows>();
  for (const { dataFilters, valueRange } of found)
    for (const { gridRange } of dataFilters ?? [])
      if (gridRange)
        rows.set(
          keyOf(gridRange),
          (valueRange?.values ?? []).map((row) => row.map(String)),
        );
  return ranges.map((range) => {
    const answer = rows.get(keyOf(range));
    if (!answer) throw new Error(`no answer for range ${keyOf(range)}`);
    return answer;
  });
}

function keyOf(range: GridRange): string {
  const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return [sheetId, startRowIndex ?? 0, endRowIndex ?? "", startColumnIndex ?? 0, endColumnIndex ?? ""].join(
    ":",
  );
}

/** All requests or none. `show`: A1 ranges whose texts after the write come back with it. */
export function writeAll(
  spreadsheetId: string,
  requests: readonly SheetsRequest[],
  show: readonly string[] = [],
): Response {
  const resource = {
    requests: [...requests],
    ...(show.length > 0
      ? { includeSpreadsheetInResponse: true, responseRanges: [...show], responseIncludeGridData: true }
      : {}),
  };
  return patiently(() => sheetsApi().Spreadsheets.batchUpdate(resource, spreadsheetId));
}

/** The texts of the one range that a write was asked to show. */
export function shownRows(response: Response, sheetId: number): Rows {
  const sheet = (response.updatedSpreadsheet?.sheets ?? []).find(
    ({ properties }) => properties?.sheetId === sheetId,
  );
  return (sheet?.data?.[0]?.rowData ?? []).map(({ values }) =>
    (values ?? []).map((cell) => cell.formattedValue ?? ""),
  );
}
