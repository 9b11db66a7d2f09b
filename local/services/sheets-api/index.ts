// The advanced service Sheets (Sheets API v4), for scripts whose manifest enables it.

import type { Execution } from "../../runtime/execution.ts";
import { Facade, type MemberKind } from "../../runtime/facade.ts";
import { FACTORY_NAMES } from "./schema.ts";
import { SpreadsheetsFacade } from "./spreadsheets.ts";

class SheetsService extends Facade {
  readonly typeName = "Sheets";
  readonly members: Readonly<Record<string, MemberKind>>;
  override readonly constants: Readonly<Record<string, unknown>>;

  constructor(execution: Execution) {
    super(execution);
    this.constants = { Spreadsheets: new SpreadsheetsFacade(execution) };
    // Sheets.newRequest() and its like: blank messages for scripts to fill in.
    const factories = FACTORY_NAMES.map((name) => `new${name}`);
    this.members = Object.fromEntries(factories.map((name) => [name, "free"]));
    for (const name of factories) Object.defineProperty(this, name, { value: () => ({}) });
  }
}

export function globals(execution: Execution): Record<string, Facade> {
  return { Sheets: new SheetsService(execution) };
}
