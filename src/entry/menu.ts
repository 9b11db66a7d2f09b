// The menu 联络信息 and the sidebar. Opening it gives no rights: each of the page's calls authorises itself.

import type { Language } from "../domain/company/company.ts";
import { wordsFor } from "../text/words.ts";

type View =
  | "search"
  | "setup"
  | "import"
  | "export"
  | "bulk"
  | "log"
  | "calendar"
  | "board"
  | "as-of"
  | "health"
  | "repair"
  | "self-check";

/** Chinese first: English only for people whose Google account speaks English. The register may not be read yet. */
export function accountLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** A simple trigger with limited rights: it may only build the menu. */
export function onOpen(): void {
  const { menu } = wordsFor(accountLanguage());
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.openSidebar, "openRegister")
    .addItem(menu.importFile, "openImport")
    .addItem(menu.exportFile, "openExport")
    .addItem(menu.bulkEdit, "openBulkEdit")
    .addSeparator()
    .addItem(menu.board, "openBoard")
    .addItem(menu.log, "openLog")
    .addItem(menu.asOf, "openAsOf")
    .addItem(menu.calendar, "openCalendar")
    .addItem(menu.repair, "openRepair")
    .addItem(menu.setup, "openSetup")
    .addItem(menu.health, "openHealth")
    .addItem(menu.selfCheck, "openSelfCheck")
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

function open(view: View): void {
  const language = accountLanguage();
  const template = HtmlService.createTemplateFromFile("sidebar");
  Object.assign(template, { view, language });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(wordsFor(language).workbook.fileName));
}

export function openRegister(): void {
  open("search");
}

export function openImport(): void {
  open("import");
}

export function openExport(): void {
  open("export");
}

export function openBulkEdit(): void {
  open("bulk");
}

export function openLog(): void {
  open("log");
}

export function openSelfCheck(): void {
  open("self-check");
}

export function openBoard(): void {
  open("board");
}

export function openCalendar(): void {
  open("calendar");
}

export function openAsOf(): void {
  open("as-of");
}

export function openHealth(): void {
  open("health");
}

export function openRepair(): void {
  open("repair");
}

export function openSetup(): void {
  open("setup");
}
