// Spreadsheet, part one: which file it is.

import { SheetsFacade } from "./sheets-facade.ts";
import type { SpreadsheetSession } from "./session.ts";

export abstract class SpreadsheetAddress extends SheetsFacade {
  override readonly typeName = "Spreadsheet";
  readonly fileId: string;

  constructor(session: SpreadsheetSession, fileId: string) {
    super(session);
    this.fileId = fileId;
  }
}
