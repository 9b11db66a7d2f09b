// What the desk's calls share: the workspace, the pages that are open, and the errors that a person is shown.

import type { Workspace } from "../runtime/workspace.ts";
import type { LocalWorkspace } from "../runtime/local-workspace.ts";
import type { SignedIn } from "../runtime/person.ts";
import type { Page } from "../runtime/page.ts";
import type { Sheet, Workbook } from "../services/spreadsheet/workbook.ts";

/** What the platform says to the person: no access, no such file. Not a fault of the desk. */
export class Refused extends Error {}

/** A protection that only warns is in the way: to be asked about, then sent again confirmed. */
export class Warned extends Error {}

/** An HtmlService page on somebody's screen. */
export interface OpenPage {
  readonly id: string;
  readonly person: string;
  readonly file: string;
  readonly page: Page;
}

export interface Desk {
  readonly face: LocalWorkspace;
  readonly workspace: Workspace;
  /** Each person's hold on each file they have open, by "address file". */
  readonly tabs: Map<string, SignedIn>;
  readonly pages: Map<string, OpenPage>;
  frameOrigin: string;
  askOrigin: string;
  /** Milliseconds that a page's call is made to take. */
  latency: number;
}

/** The workbook, if the person may open it. */
export function workbookFor(desk: Desk, as: string, file: string): Workbook {
  const workbook = desk.workspace.workbooks.get(file);
  if (workbook === undefined || desk.workspace.files.get(file)?.trashed === true) {
    throw new Refused("Sorry, the file you have requested does not exist.");
  }
  if (desk.workspace.roleOf(file, as) === undefined) throw new Refused(as);
  return workbook;
}

/** Opens the file in a fresh tab of the person, onOpen included. */
export function openTab(desk: Desk, as: string, file: string): SignedIn {
  const person = desk.face.signIn(as);
  person.open(file);
  desk.tabs.set(`${as} ${file}`, person);
  return person;
}

/** The person's tab of the file; after a restart of the desk it is opened anew. */
export function tabOf(desk: Desk, as: string, file: string): SignedIn {
  return desk.tabs.get(`${as} ${file}`) ?? openTab(desk, as, file);
}

export function sheetFor(workbook: Workbook, sheetId: number): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (sheet === undefined) throw new Refused(`Sheet with id ${String(sheetId)} not found`);
  return sheet;
}

/** The zone of the clock that the desk shows: the first installed script's manifest, else that of the office. */
export function clockZone(workspace: Workspace): string {
  for (const { head } of workspace.services.scripts.values()) {
    const manifest = head.files.find(({ type }) => type === "JSON");
    const zone: unknown = manifest === undefined ? undefined : JSON.parse(manifest.source).timeZone;
    if (typeof zone === "string") return zone;
  }
  return "Asia/Shanghai";
}
