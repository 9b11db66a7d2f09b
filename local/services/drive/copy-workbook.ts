// A spreadsheet's copy: hidden sheets, protections and all; cells are shared, being immutable.

import type { Sheet, Workbook } from "../spreadsheet/workbook.ts";

export function copyOfWorkbook(workbook: Workbook, spreadsheetId: string, title: string): Workbook {
  const { sheets, ...rest } = workbook;
  return { ...structuredClone(rest), spreadsheetId, title, sheets: sheets.map(copyOfSheet) };
}

function copyOfSheet(sheet: Sheet): Sheet {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.map((line) => line?.slice()) };
}
