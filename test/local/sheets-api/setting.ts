// The Sheets service over one spreadsheet, in the hands of its owner, a writer, a reader and a stranger.

import type { Workspace } from "../../../local/runtime/workspace.ts";
import { SpreadsheetsFacade } from "../../../local/services/sheets-api/spreadsheets.ts";
import { ValuesFacade } from "../../../local/services/sheets-api/values.ts";
import { cellAt } from "../../../local/services/spreadsheet/cells.ts";
import type { Cell, Workbook } from "../../../local/services/spreadsheet/workbook.ts";
import { DirectExecution, newSpreadsheet, newWorkspace, OWNER } from "./direct.ts";

export interface Setting {
  readonly workspace: Workspace;
  readonly workbook: Workbook;
  readonly execution: DirectExecution;
  /** Sheets.Spreadsheets of the owner. */
  readonly api: SpreadsheetsFacade;
  readonly values: ValuesFacade;
  /** Sends requests as the owner. */
  send(...requests: object[]): unknown;
  /** Sheets.Spreadsheets of somebody else. */
  as(email: string): SpreadsheetsFacade;
  cell(row: number, column: number, sheet?: number): Cell;
}

export function setting(rows = 1000, columns = 26): Setting {
  const workspace = newWorkspace();
  const workbook = newSpreadsheet(workspace, rows, columns);
  const execution = new DirectExecution(workspace, OWNER);
  const api = new SpreadsheetsFacade(execution);
  return {
    workspace,
    workbook,
    execution,
    api,
    values: new ValuesFacade(execution),
    send: (...requests) => api.batchUpdate({ requests }, workbook.spreadsheetId),
    as: (email) => new SpreadsheetsFacade(new DirectExecution(workspace, email)),
    cell: (row, column, at = 0) => {
      const sheet = workbook.sheets[at];
      if (!sheet) throw new Error(`no sheet ${at}`);
      return cellAt(sheet, row, column);
    },
  };
}

/** RowData of text cells. */
export const textRow = (...texts: string[]): object => ({
  values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })),
});

/** A GridCoordinate. */
export const at = (rowIndex: number, columnIndex: number, sheetId = 0) => ({
  sheetId,
  rowIndex,
  columnIndex,
});
/** A GridRange. */
export const area = (top: number, bottom: number, left: number, right: number, sheetId = 0) => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
