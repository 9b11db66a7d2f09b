// The spreadsheet service: SpreadsheetApp for one execution.

import type { Execution } from "../../runtime/execution.ts";
import type { Facade } from "../../runtime/facade.ts";
import { SpreadsheetApp } from "./facade/app.ts";
import { RangeFacade } from "./facade/range.ts";
import { SpreadsheetSession } from "./facade/session.ts";
import { SheetFacade } from "./facade/sheet.ts";
import { SpreadsheetFacade } from "./facade/spreadsheet.ts";
import type { GridRange } from "./workbook.ts";

const sessionOf = (execution: Execution): SpreadsheetSession =>
  SpreadsheetSession.of(execution) ??
  new SpreadsheetSession(execution, (session) => ({
    spreadsheet: (fileId) => new SpreadsheetFacade(session, fileId),
    sheet: (fileId, sheetId) => new SheetFacade(session, fileId, sheetId),
    range: (fileId, range) => new RangeFacade(session, fileId, range),
  }));

export const globals = (execution: Execution): Record<string, Facade> => ({
  SpreadsheetApp: new SpreadsheetApp(sessionOf(execution)),
});

/** The Spreadsheet facade of a file, for event objects (`e.source`). */
export const spreadsheetOf = (execution: Execution, fileId: string): Facade =>
  sessionOf(execution).make.spreadsheet(fileId);

/** The Range facade of an edit, for event objects (`e.range`). */
export const rangeOf = (execution: Execution, fileId: string, range: GridRange): Facade =>
  sessionOf(execution).make.range(fileId, range);
