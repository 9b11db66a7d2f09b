// Spreadsheet, whole: the file itself, its sharing, settings, protections, and shortcuts to the active sheet.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed } from "../cells.ts";
import { isSheetProtection } from "../protection.ts";
import { BandingFacade } from "./banding-facade.ts";
import { addMetadata, metadataOf } from "./developer-metadata.ts";
import type { Emulates } from "./emulates.ts";
import { RecalculationInterval } from "./enums.ts";
import { ProtectionFacade } from "./protection-facade.ts";
import { copyFile, share, sharedWith, unshare } from "./sharing.ts";
import { SheetFacade } from "./sheet.ts";
import {
  SPREADSHEET_SHEET_MEMBERS,
  SpreadsheetSheets,
  type GoogleSpreadsheet,
} from "./spreadsheet-sheets.ts";
import { emailOf, UserFacade } from "./user.ts";

const MEMBERS = {
  ...SPREADSHEET_SHEET_MEMBERS,
  addDeveloperMetadata: "write",
  addEditor: "write",
  addEditors: "write",
  addViewer: "write",
  addViewers: "write",
  appendRow: "write",
  copy: "write",
  getBandings: "read",
  getDataRange: "read",
  getDeveloperMetadata: "read",
  getEditors: "read",
  getFrozenColumns: "read",
  getFrozenRows: "read",
  getId: "free",
  getLastColumn: "read",
  getLastRow: "read",
  getName: "read",
  getOwner: "read",
  getProtections: "read",
  getRecalculationInterval: "read",
  getSheetValues: "read",
  getSpreadsheetLocale: "read",
  getSpreadsheetTimeZone: "read",
  getUrl: "free",
  getViewers: "read",
  removeEditor: "write",
  removeViewer: "write",
  rename: "write",
  setFrozenColumns: "write",
  setFrozenRows: "write",
  setSpreadsheetLocale: "write",
  setSpreadsheetTimeZone: "write",
  sort: "write",
  toast: "call",
} satisfies Members<GoogleSpreadsheet> & Record<string, string>;

export const spreadsheetUrl = (fileId: string): string =>
  `https://docs.google.com/spreadsheets/d/${fileId}/edit`;

export class SpreadsheetFacade extends SpreadsheetSheets implements Emulates<GoogleSpreadsheet> {
  override readonly members = MEMBERS;

  getId(): string {
    return this.fileId;
  }

  getUrl(): string {
    return spreadsheetUrl(this.fileId);
  }

  getName(): string {
    return this.session.ask(this.fileId, () => this.execution.workspace.files.get(this.fileId)?.name ?? "");
  }

  rename(newName: unknown): void {
    const name = this.args("rename", [newName]).string(0);
    this.session.direct(this.fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        workbook.title = name;
        const file = this.execution.workspace.files.get(this.fileId);
        if (file) file.name = name;
        changed(workbook);
      },
    });
  }

  copy(name: unknown): unknown {
    const title = this.args("copy", [name]).string(0);
    this.session.flush(this.fileId);
    this.session.requireReadable(this.fileId);
    this.execution.spend({ op: "open" });
    return this.session.make.spreadsheet(copyFile(this.execution, this.fileId, title));
  }

  getSpreadsheetTimeZone(): string {
    return this.session.ask(this.fileId, (workbook) => workbook.timeZone);
  }

  setSpreadsheetTimeZone(timezone: unknown): void {
    const timeZone = this.args("setSpreadsheetTimeZone", [timezone]).string(0);
    if (!isTimeZone(timeZone)) throw new ServiceError(`Invalid argument: ${timeZone}`);
    this.#set((workbook) => {
      workbook.timeZone = timeZone;
    });
  }

  getSpreadsheetLocale(): string {
    return this.session.ask(this.fileId, (workbook) => workbook.locale);
  }

  setSpreadsheetLocale(locale: unknown): void {
    const name = this.args("setSpreadsheetLocale", [locale]).string(0);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(name)) throw new ServiceError(`Invalid argument: ${name}`);
    this.#set((workbook) => {
      workbook.locale = name;
    });
  }

  #set(change: (workbook: ReturnType<SpreadsheetFacade["session"]["workbook"]>) => void): void {
    this.session.direct(this.fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        change(workbook);
        changed(workbook);
      },
    });
  }

  getRecalculationInterval(): unknown {
    return this.session.ask(this.fileId, () => RecalculationInterval.ON_CHANGE);
  }

  toast(msg: unknown, title?: unknown, timeoutSeconds?: unknown): void {
    const given = this.args("toast", [msg, title, timeoutSeconds]);
    this.execution.window?.toast(given.string(0), given.nullable(1) ?? "");
  }

  getOwner(): unknown {
    const [owner] = this.session.ask(this.fileId, () => sharedWith(this.execution, this.fileId, "owner"));
    return owner === undefined ? null : new UserFacade(this.execution, owner);
  }

  getEditors(): unknown[] {
    return this.#users("owner", "writer");
  }

  getViewers(): unknown[] {
    return this.#users("reader", "commenter");
  }

  #users(...roles: ("owner" | "writer" | "commenter" | "reader")[]): UserFacade[] {
    return this.session.ask(this.fileId, () =>
      sharedWith(this.execution, this.fileId, ...roles).map((email) => new UserFacade(this.execution, email)),
    );
  }

  #emails(method: string, list: unknown): string[] {
    const given = this.args(method, [list]);
    return given.list(0).map((user) => {
      const email = emailOf(this.execution, user);
      if (email === undefined) throw given.mismatch();
      return email;
    });
  }

  addEditor(user: unknown): unknown {
    return this.#share(this.#emails("addEditor", [user]), "writer");
  }
  addEditors(emailAddresses: unknown): unknown {
    return this.#share(this.#emails("addEditors", emailAddresses), "writer");
  }
  addViewer(user: unknown): unknown {
    return this.#share(this.#emails("addViewer", [user]), "reader");
  }
  addViewers(emailAddresses: unknown): unknown {
    return this.#share(this.#emails("addViewers", emailAddresses), "reader");
  }
  #share(emails: readonly string[], role: "writer" | "reader"): this {
    this.session.flush(this.fileId);
    for (const email of emails) share(this.execution, this.fileId, email, role);
    return this;
  }

  removeEditor(user: unknown): unknown {
    for (const email of this.#emails("removeEditor", [user])) {
      unshare(this.execution, this.fileId, email, ["writer"]);
    }
    return this;
  }
  removeViewer(user: unknown): unknown {
    for (const email of this.#emails("removeViewer", [user])) {
      unshare(this.execution, this.fileId, email, ["reader", "commenter"]);
    }
    return this;
  }

  getProtections(type: unknown): unknown[] {
    const wantsSheet = this.args("getProtections", [type]).enumName(0, "ProtectionType") === "SHEET";
    return this.session.ask(this.fileId, (workbook) =>
      workbook.sheets.flatMap((sheet) =>
        sheet.protections
          .filter((protection) => isSheetProtection(protection) === wantsSheet)
          .map(({ id }) => new ProtectionFacade(this.session, this.fileId, sheet.sheetId, id)),
      ),
    );
  }

  getBandings(): unknown[] {
    return this.session.ask(this.fileId, (workbook) =>
      workbook.sheets.flatMap((sheet) =>
        sheet.bandings.map(({ id }) => new BandingFacade(this.session, this.fileId, sheet.sheetId, id)),
      ),
    );
  }

  getDeveloperMetadata(): unknown[] {
    return metadataOf(this.session, { fileId: this.fileId });
  }

  addDeveloperMetadata(...list: unknown[]): unknown {
    addMetadata(this.session, { fileId: this.fileId }, this.args("addDeveloperMetadata", list));
    return this;
  }

  /** The active sheet, for the shortcuts that Spreadsheet has to its methods. */
  get #active(): SheetFacade {
    const sheet = this.getActiveSheet();
    if (!(sheet instanceof SheetFacade)) throw new ServiceError("Please select an active sheet first.");
    return sheet;
  }

  appendRow(rowContents: unknown): unknown {
    return this.#active.appendRow(rowContents);
  }
  getDataRange(): unknown {
    return this.#active.getDataRange();
  }
  getLastRow(): number {
    return this.#active.getLastRow();
  }
  getLastColumn(): number {
    return this.#active.getLastColumn();
  }
  getFrozenRows(): number {
    return this.#active.getFrozenRows();
  }
  getFrozenColumns(): number {
    return this.#active.getFrozenColumns();
  }
  setFrozenRows(rows: unknown): void {
    this.#active.setFrozenRows(rows);
  }
  setFrozenColumns(columns: unknown): void {
    this.#active.setFrozenColumns(columns);
  }
  getSheetValues(...list: unknown[]): unknown[][] {
    return this.#active.getSheetValues(...list);
  }
  sort(columnPosition: unknown, ascending?: unknown): unknown {
    return this.#active.sort(columnPosition, ascending);
  }
}

export const SPREADSHEET_MIME = "application/vnd.google-apps.spreadsheet";

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
