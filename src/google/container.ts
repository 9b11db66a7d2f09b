// The register's file: the spreadsheet this script is bound to.

import { Refused } from "../ports/refused.ts";
import { note, Notes } from "./notes.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Script property with the file's id, for web app runs. Who could alter it can alter the script itself. */
const KEY = "registerId";

/** null in runs of the web app, where it "isn't available" (guides/bound, "Special methods"): null or a refusal. */
function active(): Spreadsheet | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet();
  } catch {
    return null;
  }
}

/** Its id. Opening costs nothing where the script runs from the file itself. */
export function registerId(): string {
  const id = active()?.getId() ?? note(KEY);
  if (id === "") throw new Refused("registerNotNoted");
  return id;
}

export function registerFile(): Spreadsheet {
  return active() ?? SpreadsheetApp.openById(registerId());
}

/** To be called by runs from the file: a copied register, script and all, then notes its own. Writes only what is new. */
export function noteRegister(notes = new Notes()): void {
  const id = active()?.getId();
  if (id === undefined) return;
  notes.set(KEY, id);
  notes.write();
}
