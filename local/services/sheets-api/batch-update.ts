// spreadsheets.batchUpdate: requests in order, all or nothing.

import type { Execution } from "../../runtime/execution.ts";
import { changed } from "../spreadsheet/cells.ts";
import { finishEdit } from "../spreadsheet/edit.ts";
import { WorkbookRefusal } from "../spreadsheet/refusal.ts";
import type { Workbook } from "../spreadsheet/workbook.ts";
import { invalid, notEmulated, Refusal } from "./api-error.ts";
import { answeredSpreadsheet } from "./answer.ts";
import { below, project, selects, type Mask } from "./field-mask.ts";
import { Guard } from "./guard.ts";
import { Journal } from "./journal.ts";
import { placeOfA1 } from "./a1-range.ts";
import type { Batch } from "./requests/batch.ts";
import * as cells from "./requests/cells.ts";
import * as dimensions from "./requests/dimensions.ts";
import * as marks from "./requests/marks.ts";
import * as paste from "./requests/paste.ts";
import * as rows from "./requests/rows.ts";
import * as sheets from "./requests/sheets.ts";

type Body = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type Result = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
type Reply = GoogleAppsScript.Sheets.Schema.Response;

/** The kinds of Google's types, and two that they do not know yet. */
interface Requests extends GoogleAppsScript.Sheets.Schema.Request {
  deleteDuplicates?: rows.DeleteDuplicates;
  trimWhitespace?: rows.TrimWhitespace;
}

type Kinds = {
  readonly [K in keyof Requests]?: (batch: Batch, request: NonNullable<Requests[K]>) => Reply | void;
};

/** Every request kind that is emulated. */
const KINDS: Kinds = {
  addBanding: marks.addBanding,
  addNamedRange: marks.addNamedRange,
  addProtectedRange: marks.addProtectedRange,
  addSheet: sheets.addSheet,
  appendCells: cells.appendCells,
  appendDimension: dimensions.appendDimension,
  autoResizeDimensions: dimensions.autoResizeDimensions,
  clearBasicFilter: rows.clearBasicFilter,
  copyPaste: paste.copyPaste,
  createDeveloperMetadata: marks.createDeveloperMetadata,
  cutPaste: paste.cutPaste,
  deleteBanding: marks.deleteBanding,
  deleteDeveloperMetadata: marks.deleteDeveloperMetadata,
  deleteDimension: dimensions.deleteDimension,
  deleteDuplicates: rows.deleteDuplicates,
  deleteNamedRange: marks.deleteNamedRange,
  deleteProtectedRange: marks.deleteProtectedRange,
  deleteRange: dimensions.deleteRange,
  deleteSheet: sheets.deleteSheet,
  duplicateSheet: sheets.duplicateSheet,
  findReplace: rows.findReplace,
  insertDimension: dimensions.insertDimension,
  insertRange: dimensions.insertRange,
  mergeCells: rows.mergeCells,
  moveDimension: dimensions.moveDimension,
  pasteData: paste.pasteData,
  repeatCell: cells.repeatCell,
  setBasicFilter: rows.setBasicFilter,
  setDataValidation: cells.setDataValidation,
  sortRange: rows.sortRange,
  trimWhitespace: rows.trimWhitespace,
  unmergeCells: rows.unmergeCells,
  updateBanding: marks.updateBanding,
  updateBorders: cells.updateBorders,
  updateCells: cells.updateCells,
  updateDimensionProperties: dimensions.updateDimensionProperties,
  updateNamedRange: marks.updateNamedRange,
  updateProtectedRange: marks.updateProtectedRange,
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
};

/** Names of the emulated kinds, for the published list. */
export const REQUEST_KINDS: readonly string[] = Object.keys(KINDS);

/**
 * Runs a checked body on a workbook that the caller may write.
 * @param mask the response's field mask, where the call has one
 */
export function runBatch(
  execution: Execution,
  workbook: Workbook,
  body: Body,
  mask: Mask | undefined,
): Result {
  const requests = body.requests ?? [];
  if (requests.length === 0) throw invalid("Must specify at least one request.");
  const wanted = body.includeSpreadsheetInResponse && (!mask || below(mask, "updatedSpreadsheet"));
  // The response is part of the call: a range in it that cannot be read refuses the writes too.
  const { replies, cells, answer } = applyRequests(execution, workbook, requests, (guard) =>
    wanted ? updatedSpreadsheet(workbook, body, guard, mask) : undefined,
  );
  execution.workspace.touch(workbook.spreadsheetId, execution.effectiveUser);
  execution.spend({ op: "apiWrite", cells: cells + (answer?.cells ?? 0), ranges: requests.length });
  const result = project<Result>({ spreadsheetId: workbook.spreadsheetId, replies }, mask ?? new Map());
  return answer ? { ...result, updatedSpreadsheet: answer.spreadsheet } : result;
}

interface Applied<A> {
  readonly replies: Reply[];
  /** Cells written. */
  readonly cells: number;
  readonly answer: A | undefined;
}

/** Applies requests in order, and reads the answer from their outcome; all of it, or nothing has happened. */
export function applyRequests<A>(
  execution: Execution,
  workbook: Workbook,
  requests: readonly Requests[],
  read: (guard: Guard) => A | undefined = () => undefined,
): Applied<A> {
  const journal = new Journal(workbook);
  const guard = new Guard(execution, workbook);
  const edit = { now: execution.now() };
  const afterwards: (() => void)[] = [];
  const tally = { cells: 0 };
  const started = workbook.revision;
  try {
    const replies = requests.map((request, index) => {
      const where = `Invalid requests[${index}]`;
      return (
        runRequest({ execution, workbook, journal, guard, edit, afterwards, tally, where }, request) ?? {}
      );
    });
    finishEdit(workbook, edit);
    const answer = read(guard);
    // One call is one change, however many requests it carries.
    workbook.revision = started;
    changed(workbook);
    for (const work of afterwards) work();
    return { replies, cells: tally.cells, answer };
  } catch (error) {
    journal.restore();
    throw error;
  }
}

function runRequest(batch: Batch, request: Requests): Reply | void {
  const kinds = Object.keys(request);
  for (const kind of kinds) {
    if (isKind(kind)) return withPlace({ ...batch, where: `${batch.where}.${kind}` }, kind, request);
    throw notEmulated(`Sheets.batchUpdate/${kind}`);
  }
  throw invalid(`${batch.where}: No request set.`);
}

function isKind(kind: string): kind is keyof Requests {
  return Object.hasOwn(KINDS, kind);
}

function withPlace(own: Batch, kind: keyof Requests, request: Requests): Reply | void {
  try {
    return runKind(own, kind, request);
  } catch (error) {
    // What the grid itself refuses, it refuses in Google's words; the API puts the request's place before them.
    if (error instanceof WorkbookRefusal) throw new Refusal(400, `${own.where}: ${error.message}`);
    throw error;
  }
}

function runKind<K extends keyof Requests>(batch: Batch, kind: K, request: Pick<Requests, K>): Reply | void {
  const run = KINDS[kind];
  const given = request[kind];
  if (run && given) return run(batch, given);
}

function updatedSpreadsheet(
  workbook: Workbook,
  body: Body,
  guard: Guard,
  mask: Mask | undefined,
): ReturnType<typeof answeredSpreadsheet> {
  const own = mask && below(mask, "updatedSpreadsheet");
  return answeredSpreadsheet(workbook, {
    mask: own ?? new Map(),
    places: (body.responseRanges ?? []).map((range) => placeOfA1(workbook, range)),
    // "This parameter is ignored if a field mask was set in the request."
    gridData: mask
      ? own !== undefined && selects(own, "sheets.data")
      : (body.responseIncludeGridData ?? false),
    guard,
  });
}
