// Sheets.Spreadsheets: get, getByDataFilter, create, batchUpdate, and the groups Values and Sheets.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import type { Execution } from "../../runtime/execution.ts";
import type { Members } from "../../runtime/facade.ts";
import { copySheet, createWorkbook } from "../spreadsheet/create.ts";
import { sheetById } from "../spreadsheet/cells.ts";
import { WorkbookRefusal } from "../spreadsheet/refusal.ts";
import type { Workbook } from "../spreadsheet/workbook.ts";
import { invalid, notEmulated, Refusal } from "./api-error.ts";
import { placeOfA1 } from "./a1-range.ts";
import { answeredProperties, answeredSpreadsheet } from "./answer.ts";
import { applyRequests, runBatch } from "./batch-update.ts";
import { selects, type Mask } from "./field-mask.ts";
import type { Place } from "./grid-range.ts";
import { Guard, openWorkbook } from "./guard.ts";
import { ApiFacade, type MethodShape } from "./service.ts";
import { ValuesFacade } from "./values.ts";
import { placeOfFilter } from "./values-read.ts";

const BATCH_UPDATE: MethodShape = {
  id: "sheets.spreadsheets.batchUpdate",
  kind: "write",
  hasBody: true,
  answer: "BatchUpdateSpreadsheetResponse",
  masksItself: true,
  paths: ["spreadsheetId"],
};

const GET: MethodShape = {
  id: "sheets.spreadsheets.get",
  kind: "read",
  answer: "Spreadsheet",
  masksItself: true,
  paths: ["spreadsheetId"],
  parameters: {
    ranges: "string[]",
    includeGridData: "bool",
    excludeTablesInBandedRanges: "bool",
    commentsViewMode: "string",
  },
};

const GET_BY_DATA_FILTER: MethodShape = {
  id: "sheets.spreadsheets.getByDataFilter",
  kind: "read",
  hasBody: true,
  answer: "Spreadsheet",
  masksItself: true,
  paths: ["spreadsheetId"],
};

const CREATE: MethodShape = {
  id: "sheets.spreadsheets.create",
  kind: "write",
  hasBody: true,
  answer: "Spreadsheet",
  paths: [],
};

const COPY_TO: MethodShape = {
  id: "sheets.spreadsheets.sheets.copyTo",
  kind: "write",
  hasBody: true,
  answer: "SheetProperties",
  paths: ["spreadsheetId", "sheetId"],
};

const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";

export class SpreadsheetsFacade
  extends ApiFacade
  implements Emulates<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection>
{
  readonly typeName = "Sheets.Spreadsheets";
  readonly members = {
    get: "read",
    getByDataFilter: "read",
    create: "write",
    batchUpdate: "write",
  } as const satisfies Members<SpreadsheetsFacade>;
  override readonly constants: Readonly<Record<string, unknown>>;

  constructor(execution: Execution) {
    super(execution);
    this.constants = { Values: new ValuesFacade(execution), Sheets: new SheetsFacade(execution) };
  }

  batchUpdate(...args: unknown[]): unknown {
    const { execution } = this;
    return this.call(BATCH_UPDATE, args, (call) => {
      const body = call.body("BatchUpdateSpreadsheetRequest");
      return runBatch(
        execution,
        openWorkbook(execution, call.path("spreadsheetId"), "write"),
        body,
        call.mask,
      );
    });
  }

  get(...args: unknown[]): unknown {
    return this.call(GET, args, (call) => {
      const workbook = openWorkbook(this.execution, call.path("spreadsheetId"), "read");
      const places = call.list("ranges").map((range) => placeOfA1(workbook, range));
      return this.answer(workbook, places, call.mask, call.flag("includeGridData"));
    });
  }

  getByDataFilter(...args: unknown[]): unknown {
    return this.call(GET_BY_DATA_FILTER, args, (call) => {
      const body = call.body("GetSpreadsheetByDataFilterRequest");
      const workbook = openWorkbook(this.execution, call.path("spreadsheetId"), "read");
      const places = (body.dataFilters ?? []).map((filter, index) => placeOfFilter(workbook, filter, index));
      return this.answer(workbook, places, call.mask, body.includeGridData ?? false);
    });
  }

  private answer(
    workbook: Workbook,
    places: readonly Place[],
    mask: Mask | undefined,
    includeGridData: boolean,
  ) {
    const { execution } = this;
    const { spreadsheet, cells } = answeredSpreadsheet(workbook, {
      mask: mask ?? new Map(),
      places,
      // "If a field mask is set, the includeGridData parameter is ignored."
      gridData: mask ? selects(mask, "sheets.data") : includeGridData,
      guard: new Guard(execution, workbook),
    });
    execution.spend({ op: "apiRead", cells });
    return spreadsheet;
  }

  create(...args: unknown[]): unknown {
    const { execution } = this;
    const { workspace, effectiveUser } = execution;
    return this.call(CREATE, args, (call) => {
      const body = call.body("Spreadsheet");
      const title = body.properties?.title ?? "Untitled spreadsheet";
      if (body.sheets?.some((sheet) => sheet.data || sheet.protectedRanges || sheet.merges)) {
        throw notEmulated("Sheets.Spreadsheets.create with more than sheet properties");
      }
      const file = workspace.createFile({ name: title, mimeType: SPREADSHEET_TYPE, owner: effectiveUser });
      const workbook = createWorkbook({
        spreadsheetId: file.id,
        title,
        locale: body.properties?.locale ?? workspace.locale,
        timeZone: body.properties?.timeZone ?? execution.timeZone,
      });
      workspace.workbooks.set(file.id, workbook);
      try {
        addSheets(execution, workbook, body.sheets ?? []);
      } catch (error) {
        workspace.workbooks.delete(file.id);
        workspace.files.delete(file.id);
        throw error;
      }
      execution.spend({ op: "apiWrite", cells: 0 });
      return answeredSpreadsheet(workbook, {
        mask: new Map(),
        places: [],
        gridData: false,
        guard: new Guard(execution, workbook),
      }).spreadsheet;
    });
  }
}

/** The sheets asked for take the place of the one that a new spreadsheet has. */
function addSheets(
  execution: Execution,
  workbook: Workbook,
  sheets: readonly GoogleAppsScript.Sheets.Schema.Sheet[],
): void {
  if (sheets.length === 0) return;
  workbook.sheets = [];
  const requests = sheets.map(({ properties = {} }) => ({ addSheet: { properties } }));
  applyRequests(execution, workbook, requests);
}

class SheetsFacade
  extends ApiFacade
  implements Emulates<GoogleAppsScript.Sheets.Collection.Spreadsheets.SheetsCollection>
{
  readonly typeName = "Sheets.Spreadsheets.Sheets";
  readonly members = { copyTo: "write" } as const satisfies Members<SheetsFacade>;

  /** Protections do not go along, as with SpreadsheetApp's copyTo (assumed). */
  copyTo(...args: unknown[]): unknown {
    const { execution } = this;
    return this.call(COPY_TO, args, (call) => {
      const { destinationSpreadsheetId } = call.body("CopySheetToAnotherSpreadsheetRequest");
      const source = openWorkbook(execution, call.path("spreadsheetId"), "read");
      if (!destinationSpreadsheetId) throw invalid("Must specify a destination spreadsheet.");
      const destination = openWorkbook(execution, destinationSpreadsheetId, "write");
      const sheet = sheetById(source, Number(call.path("sheetId")));
      if (!sheet) throw new Refusal(404, "Requested entity was not found.");
      const copy = copied(destination, sheet);
      execution.workspace.touch(destinationSpreadsheetId, execution.effectiveUser);
      execution.spend({ op: "apiWrite", cells: sheet.rowCount * sheet.columnCount });
      return answeredProperties(destination, copy);
    });
  }
}

function copied(...[workbook, sheet]: Parameters<typeof copySheet>): ReturnType<typeof copySheet> {
  try {
    return copySheet(workbook, sheet);
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw invalid(error.message);
    throw error;
  }
}
