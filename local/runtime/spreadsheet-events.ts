// The spreadsheet objects inside event objects, made in the run that receives them.

import type { Facade } from "./facade.ts";
import type { Run } from "./run.ts";
import { SpreadsheetSession } from "../services/spreadsheet/facade/session.ts";
import type { GridRange } from "../services/spreadsheet/workbook.ts";

export function spreadsheetOf(run: Run, fileId: string): Facade {
  return sessionOf(run).make.spreadsheet(fileId);
}

export function rangeOf(run: Run, fileId: string, range: GridRange): Facade {
  return sessionOf(run).make.range(fileId, range);
}

function sessionOf(run: Run): SpreadsheetSession {
  const session = SpreadsheetSession.of(run);
  if (!session) throw new Error("the run has no SpreadsheetApp");
  return session;
}
