// SpreadsheetApp: opening and creating spreadsheets, builders, enums, flush.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { uiOf } from "../../ui/ui.ts";
import { createWorkbook } from "../create.ts";
import { ColorBuilder } from "./color-facade.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import type { Emulates } from "./emulates.ts";
import { ConditionalFormatRuleBuilder } from "./conditional-format-builder.ts";
import { SPREADSHEET_ENUMS } from "./enums.ts";
import { NO_ACCESS_TEXT } from "./session.ts";
import { SheetAddress } from "./sheet-address.ts";
import { SheetsFacade } from "./sheets-facade.ts";
import { RangeAddress } from "./range-address.ts";
import { SpreadsheetAddress } from "./spreadsheet-address.ts";
import { SPREADSHEET_MIME, SpreadsheetFacade } from "./spreadsheet.ts";
import { RichTextValueBuilder, TextStyleBuilder } from "./text-style.ts";

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const MEMBERS = {
  create: "call",
  flush: "call",
  getActive: "handle",
  getActiveRange: "read",
  getActiveRangeList: "read",
  getActiveSheet: "handle",
  getActiveSpreadsheet: "handle",
  getCurrentCell: "read",
  getSelection: "handle",
  getUi: "handle",
  newColor: "free",
  newConditionalFormatRule: "free",
  newDataValidation: "free",
  newRichTextValue: "free",
  newTextStyle: "free",
  open: "call",
  openById: "call",
  openByUrl: "call",
  setActiveRange: "call",
  setActiveRangeList: "call",
  setActiveSheet: "call",
  setActiveSpreadsheet: "call",
  setCurrentCell: "call",
} satisfies Members<GoogleApp> & Record<string, string>;

const ALL = "https://www.googleapis.com/auth/spreadsheets";
const CURRENT_ONLY = "https://www.googleapis.com/auth/spreadsheets.currentonly";

export class SpreadsheetApp extends SheetsFacade implements Emulates<GoogleApp> {
  override readonly typeName = "SpreadsheetApp";
  override readonly members = MEMBERS;
  override readonly constants = SPREADSHEET_ENUMS;
  #chosen: string | undefined;

  /** The open spreadsheet; null for a script that runs without one. */
  getActiveSpreadsheet(): unknown {
    return this.#active();
  }

  getActive(): unknown {
    return this.#active();
  }

  #active(): SpreadsheetFacade | null {
    const fileId = this.#chosen ?? this.execution.containerId;
    if (fileId === undefined || !this.execution.workspace.workbooks.has(fileId)) return null;
    // A simple trigger may touch the file that it is bound to without authorisation (guide: simple triggers).
    if (this.execution.kind !== "simple") {
      this.execution.requireScope("SpreadsheetApp.getActiveSpreadsheet", CURRENT_ONLY, ALL);
    }
    this.session.requireReadable(fileId);
    return new SpreadsheetFacade(this.session, fileId);
  }

  #needActive(): SpreadsheetFacade {
    const active = this.#active();
    if (!active) throw new ServiceError("There is no active spreadsheet.");
    return active;
  }

  setActiveSpreadsheet(newActiveSpreadsheet: unknown): void {
    this.#chosen = this.args("setActiveSpreadsheet", [newActiveSpreadsheet]).facade(
      0,
      SpreadsheetAddress,
    ).fileId;
  }

  openById(id: unknown): unknown {
    return this.#open("openById", this.args("openById", [id]).string(0));
  }

  openByUrl(url: unknown): unknown {
    const text = this.args("openByUrl", [url]).string(0);
    const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]+)/.exec(text)?.[1];
    if (id === undefined) throw new ServiceError(`Invalid argument: url`);
    return this.#open("openByUrl", id);
  }

  /** A File of Drive. */
  open(file: unknown): unknown {
    const facade = this.execution.unwrap(file);
    const getId: unknown = facade && Reflect.get(facade, "getId");
    if (typeof getId !== "function") throw this.args("open", [file]).mismatch();
    return this.#open("open", String(Reflect.apply(getId, facade, [])));
  }

  #open(method: string, id: string): SpreadsheetFacade {
    this.execution.requireScope(`SpreadsheetApp.${method}`, ALL);
    this.execution.spend({ op: "open" });
    const { workspace, effectiveUser } = this.execution;
    const file = workspace.files.get(id);
    if (!file) {
      throw new ServiceError(
        `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
      );
    }
    if (workspace.roleOf(id, effectiveUser) === undefined) throw new ServiceError(NO_ACCESS_TEXT);
    if (!workspace.workbooks.has(id)) {
      throw new ServiceError(`Service Spreadsheets failed while accessing document with id ${id}.`);
    }
    return new SpreadsheetFacade(this.session, id);
  }

  create(name: unknown, rows?: unknown, columns?: unknown): unknown {
    const given = this.args("create", [name, rows, columns]);
    this.execution.requireScope("SpreadsheetApp.create", ALL);
    this.execution.spend({ op: "open" });
    const { workspace, effectiveUser, timeZone } = this.execution;
    const title = given.string(0);
    const size = given.count > 1 ? { rows: given.integer(1), columns: given.integer(2) } : {};
    const file = workspace.createFile({ name: title, mimeType: SPREADSHEET_MIME, owner: effectiveUser });
    workspace.workbooks.set(file.id, createWorkbook({ spreadsheetId: file.id, title, timeZone, ...size }));
    return new SpreadsheetFacade(this.session, file.id);
  }

  /** Applies what waits, in all services that buffer. */
  flush(): void {
    this.execution.pending.flush();
  }

  getUi(): unknown {
    return uiOf(this.execution);
  }

  getActiveSheet(): unknown {
    return this.#needActive().getActiveSheet();
  }
  getActiveRange(): unknown {
    return this.#needActive().getActiveRange();
  }
  getActiveRangeList(): unknown {
    return this.#needActive().getActiveRangeList();
  }
  getCurrentCell(): unknown {
    return this.#needActive().getCurrentCell();
  }
  getSelection(): unknown {
    return this.#needActive().getSelection();
  }
  setActiveSheet(sheet: unknown, restoreSelection?: unknown): unknown {
    const chosen = this.args("setActiveSheet", [sheet, restoreSelection]).facade(0, SheetAddress);
    return new SpreadsheetFacade(this.session, chosen.fileId).setActiveSheet(sheet);
  }
  setActiveRange(range: unknown): unknown {
    const chosen = this.args("setActiveRange", [range]).facade(0, RangeAddress);
    return new SpreadsheetFacade(this.session, chosen.fileId).setActiveRange(range);
  }
  setActiveRangeList(rangeList: unknown): unknown {
    return this.#needActive().setActiveRangeList(rangeList);
  }
  setCurrentCell(cell: unknown): unknown {
    return this.setActiveRange(cell);
  }

  newColor(): unknown {
    return new ColorBuilder(this.session);
  }
  newConditionalFormatRule(): unknown {
    return new ConditionalFormatRuleBuilder(this.session);
  }
  newDataValidation(): unknown {
    return new DataValidationBuilder(this.session);
  }
  newTextStyle(): unknown {
    return new TextStyleBuilder(this.session);
  }
  newRichTextValue(): unknown {
    return new RichTextValueBuilder(this.session);
  }
}
