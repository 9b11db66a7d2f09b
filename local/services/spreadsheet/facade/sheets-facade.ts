// Base of the spreadsheet service's facades: the session they share and how they read arguments.

import { Facade } from "../../../runtime/facade.ts";
import { Arguments } from "./arguments.ts";
import type { SpreadsheetSession } from "./session.ts";

export abstract class SheetsFacade extends Facade {
  readonly session: SpreadsheetSession;

  constructor(session: SpreadsheetSession) {
    super(session.execution);
    this.session = session;
  }

  protected args(method: string, list: readonly unknown[]): Arguments {
    const owner = this.typeName === "SpreadsheetApp" ? "SpreadsheetApp" : `SpreadsheetApp.${this.typeName}`;
    return new Arguments(this.execution, `${owner}.${method}`, list);
  }
}
