// Cells of the register as the Sheets API takes and gives them. Text goes in as `stringValue`, which is never parsed:
// no formula injection, no lost zero, no date made of a phone number.

import type { Table } from "../../domain/register/tables.ts";

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type SheetsRequest = GoogleAppsScript.Sheets.Schema.Request;

/** Texts as they stand in a tab, row by row; short rows and missing rows are blank to the right and below. */
export type Rows = readonly (readonly string[])[];

/** A blank text empties the cell. */
export function textCell(text: string): CellData {
  return text === "" ? {} : { userEnteredValue: { stringValue: text } };
}

/** A run of texts written from one cell to the right. */
export function writeRun(
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
  texts: readonly string[],
): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex },
      rows: [{ values: texts.map(textCell) }],
      fields: "userEnteredValue",
    },
  };
}

export function appendRows(table: Table, rows: readonly (readonly string[])[]): SheetsRequest {
  return {
    appendCells: {
      sheetId: table.sheetId,
      rows: rows.map((texts) => ({ values: texts.map(textCell) })),
      fields: "userEnteredValue",
    },
  };
}

/** Rows below a header, by column key, as the header names the columns. Blank rows are left out. */
export function byColumn(
  rows: Rows,
  layout: ReadonlyMap<string, number>,
): { row: number; cells: Record<string, string> }[] {
  const found: { row: number; cells: Record<string, string> }[] = [];
  rows.forEach((texts, index) => {
    if (index === 0 || texts.every((text) => text === "")) return;
    const cells: Record<string, string> = {};
    for (const [key, column] of layout) cells[key] = texts[column] ?? "";
    found.push({ row: index + 1, cells });
  });
  return found;
}
