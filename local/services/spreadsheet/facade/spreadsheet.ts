// Spreadsheet, whole: the file itself, its sharing, settings, menus and protections.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import type { MenuEntry } from "../../../runtime/window.ts";
import { putMenu, removeMenu } from "../../ui/menu.ts";
import { changed } from "../cells.ts";
import { isSheetProtection } from "../protection.ts";
import { BandingFacade } from "./banding-facade.ts";
import { addMetadata, metadataOf } from "./developer-metadata.ts";
import { DeveloperMetadataFinder } from "./developer-metadata-finder.ts";
import type { Emulates } from "./emulates.ts";
import { RecalculationInterval } from "./enums.ts";
import { ProtectionFacade } from "./protection-facade.ts";
import { copyFile, share, sharedWith, unshare } from "./sharing.ts";
import { SHORTCUT_MEMBERS, SpreadsheetShortcuts } from "./spreadsheet-shortcuts.ts";
import { SPREADSHEET_SHEET_MEMBERS, type GoogleSpreadsheet } from "./spreadsheet-sheets.ts";
import { emailOf, UserFacade } from "./user.ts";

const MEMBERS = {
  ...SPREADSHEET_SHEET_MEMBERS,
  ...SHORTCUT_MEMBERS,
  addDeveloperMetadata: "write",
  addEditor: "write",
  addEditors: "write",
  addMenu: "call",
  addViewer: "write",
  addViewers: "write",
  copy: "write",
  getBandings: "read",
  createDeveloperMetadataFinder: "handle",
  getDeveloperMetadata: "read",
  getEditors: "read",
  getFormUrl: "read",
  getId: "free",
  getName: "read",
  getOwner: "read",
  getProtections: "read",
  getRecalculationInterval: "read",
  getSpreadsheetLocale: "read",
  getSpreadsheetTimeZone: "read",
  getUrl: "free",
  getViewers: "read",
  removeEditor: "write",
  removeMenu: "call",
  removeViewer: "write",
  rename: "write",
  setSpreadsheetLocale: "write",
  setSpreadsheetTimeZone: "write",
  toast: "call",
  updateMenu: "call",
} satisfies Members<GoogleSpreadsheet> & Record<string, string>;

export const spreadsheetUrl = (fileId: string): string =>
  `https://docs.google.com/spreadsheets/d/${fileId}/edit`;

export class SpreadsheetFacade extends SpreadsheetShortcuts implements Emulates<GoogleSpreadsheet> {
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
    return given.list(0).map((user) => this.#email(method, user, given));
  }

  #email(method: string, user: unknown, given = this.args(method, [user])): string {
    const email = emailOf(this.execution, user);
    if (email === undefined) throw given.mismatch();
    return email;
  }

  addEditor(user: unknown): unknown {
    return this.#share([this.#email("addEditor", user)], "writer");
  }
  addEditors(emailAddresses: unknown): unknown {
    return this.#share(this.#emails("addEditors", emailAddresses), "writer");
  }
  addViewer(user: unknown): unknown {
    return this.#share([this.#email("addViewer", user)], "reader");
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
    unshare(this.execution, this.fileId, this.#email("removeEditor", user), ["writer"]);
    return this;
  }
  removeViewer(user: unknown): unknown {
    unshare(this.execution, this.fileId, this.#email("removeViewer", user), ["reader", "commenter"]);
    return this;
  }

  addMenu(name: unknown, subMenus: unknown): void {
    this.#putMenu("addMenu", name, subMenus);
  }
  updateMenu(name: unknown, subMenus: unknown): void {
    this.#putMenu("updateMenu", name, subMenus);
  }
  removeMenu(name: unknown): void {
    removeMenu(this.execution, this.args("removeMenu", [name]).string(0));
  }
  /** A list of { name, functionName }, with null for a line between. */
  #putMenu(method: string, name: unknown, subMenus: unknown): void {
    const given = this.args(method, [name, subMenus]);
    const entries = given.list(1).map((entry): MenuEntry => {
      if (entry === null) return { kind: "separator" };
      const [caption, functionName] = ["name", "functionName"].map((key) => textIn(entry, key));
      if (caption === undefined || functionName === undefined) throw given.mismatch();
      return { kind: "item", caption, functionName };
    });
    putMenu(this.execution, given.string(0), entries);
  }

  /** No form sends its answers to a spreadsheet of the local workspace. */
  getFormUrl(): string | null {
    return this.session.ask(this.fileId, () => null);
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

  createDeveloperMetadataFinder(): unknown {
    return new DeveloperMetadataFinder(this.session, this.fileId);
  }

  addDeveloperMetadata(...list: unknown[]): unknown {
    addMetadata(this.session, { fileId: this.fileId }, this.args("addDeveloperMetadata", list));
    return this;
  }
}

export const SPREADSHEET_MIME = "application/vnd.google-apps.spreadsheet";

function textIn(value: unknown, key: string): string | undefined {
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === "string" ? text : undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
