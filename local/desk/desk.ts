// What the desk's calls share: the workspace, the pages that are open, and the errors that a person is shown.

import type { Workspace } from "../runtime/workspace.ts";
import type { OpenWindow } from "../runtime/windows.ts";
import type { ShownHtml } from "../runtime/window.ts";
import type { Sheet, Workbook } from "../services/spreadsheet/workbook.ts";
import type { Gesture } from "./protocol.ts";

/** What the platform says to the person: no access, no such file. Not a fault of the desk. */
export class Refused extends Error {}

/** A protection that only warns is in the way: to be asked about, then sent again confirmed. */
export class Warned extends Error {}

/** An HtmlService page on somebody's screen. */
export interface OpenPage {
  readonly id: string;
  readonly person: string;
  readonly file: string;
  readonly shown: ShownHtml;
  readonly scriptId: string;
  /** What google.script.run does there; throws what its failure handler gets. */
  call(fn: string, args: readonly unknown[]): unknown;
}

/** A person's hands on the workspace: everything that needs more than looking. */
export interface Hands {
  /** Opens the file in a fresh tab, onOpen included; throws Refused. */
  open(as: string, file: string): OpenWindow;
  choose(as: string, file: string, path: readonly string[]): void;
  callPage(page: Omit<OpenPage, "call">, fn: string, args: readonly unknown[]): unknown;
  /** Throws Refused or Warned. */
  gesture(as: string, file: string, sheet: Sheet, gesture: Gesture, confirmed: boolean): void;
  /** Lets time pass to the instant; clock triggers that come due run. */
  advanceTo(epochMs: number): void;
  /** Moves the clock without running anything. */
  jumpTo(epochMs: number): void;
}

export interface Desk {
  readonly workspace: Workspace;
  readonly hands: Hands;
  readonly pages: Map<string, OpenPage>;
  frameOrigin: string;
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
