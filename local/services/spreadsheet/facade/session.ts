// What one execution holds of spreadsheets: writes that wait for a flush, reads that it remembers, and whose rights judge.
// The buffer and the read cache are assumed behaviours with switches (see assumptions.ts).

import { ServiceError, type Execution } from "../../../runtime/execution.ts";
import type { Facade } from "../../../runtime/facade.ts";
import { contentRole } from "../../drive/content-lock.ts";
import { heightOf, widthOf, type Bounds } from "../bounds.ts";
import { readCells, sheetById } from "../cells.ts";
import type { EditContext } from "../edit.ts";
import { mayWrite, PROTECTED_TEXT, type Editor, type Verdict } from "../protection.ts";
import { WorkbookRefusal } from "../refusal.ts";
import type { Cell, GridRange, Sheet, Workbook } from "../workbook.ts";
import { ReadMemory } from "./read-memory.ts";
import { isAssumed } from "./switches.ts";

export const NO_ACCESS_TEXT = "You do not have permission to access the requested document.";

/** A change that waits: judged and applied at the flush. */
export interface Edit<T> {
  /** How many cells it writes, for the cost model. */
  readonly cells: number;
  judge(workbook: Workbook, editor: Editor): Verdict;
  apply(workbook: Workbook, context: EditContext): T;
}

/** Makes facades, so that their files need not import each other. */
export interface Makers {
  spreadsheet(fileId: string): Facade;
  sheet(fileId: string, sheetId: number): Facade;
  range(fileId: string, range: GridRange): Facade;
}

const sessions = new WeakMap<Execution, SpreadsheetSession>();

export class SpreadsheetSession {
  readonly execution: Execution;
  readonly make: Makers;
  readonly #waiting = new Map<string, Edit<unknown>[]>();
  readonly #memory = new Map<string, ReadMemory>();

  constructor(execution: Execution, make: (session: SpreadsheetSession) => Makers) {
    this.execution = execution;
    this.make = make(this);
    execution.onFlush(() => this.flushAll());
    sessions.set(execution, this);
  }

  static of(execution: Execution): SpreadsheetSession | undefined {
    return sessions.get(execution);
  }

  /** The live workbook, for addresses and sizes; cells are read through `read`. */
  workbook(fileId: string): Workbook {
    const workbook = this.execution.workspace.workbooks.get(fileId);
    if (!workbook || !this.execution.workspace.files.has(fileId)) {
      throw new ServiceError(`Service Spreadsheets failed while accessing document with id ${fileId}.`);
    }
    return workbook;
  }

  sheet(fileId: string, sheetId: number): Sheet {
    const sheet = sheetById(this.workbook(fileId), sheetId);
    if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
    return sheet;
  }

  editor(fileId: string): Editor {
    const { workspace, effectiveUser } = this.execution;
    const role = contentRole(workspace, fileId, effectiveUser);
    const openStructure = workspace.assumptions["protected-sheet-structure"] === false;
    return { email: effectiveUser, role, domain: workspace.domain, openStructure };
  }

  /** Whose selection counts: the person at the keyboard, also in a trigger that runs as somebody else. */
  get person(): string {
    return this.execution.visitor ?? this.execution.effectiveUser;
  }

  context(): EditContext {
    return { now: this.execution.now() };
  }

  requireReadable(fileId: string): void {
    if (this.editor(fileId).role === undefined) throw new ServiceError(NO_ACCESS_TEXT);
  }

  /** The cells of a range after this spreadsheet's waiting writes; what was read before is answered from memory. */
  cells(fileId: string, sheetId: number, bounds: Bounds): readonly (readonly Cell[])[] {
    this.flush(fileId);
    const known = this.#memory.get(fileId)?.find(sheetId, bounds);
    if (known) {
      this.execution.spend({ op: "handle" });
      return known;
    }
    this.execution.spend({ op: "getValues", cells: heightOf(bounds) * widthOf(bounds) });
    this.requireReadable(fileId);
    const lines = readCells(this.sheet(fileId, sheetId), bounds, (cell) => cell);
    this.#memoryOf(fileId)?.keep(sheetId, bounds, lines);
    return lines;
  }

  /** A number about a sheet (last row, grid size), remembered like cells. */
  figure(fileId: string, sheetId: number, name: string, count: (sheet: Sheet) => number): number {
    this.flush(fileId);
    const memory = this.#memoryOf(fileId);
    const known = memory?.figures.get(`${sheetId}:${name}`);
    if (known !== undefined) {
      this.execution.spend({ op: "handle" });
      return known;
    }
    this.execution.spend({ op: "getValues" });
    this.requireReadable(fileId);
    const figure = count(this.sheet(fileId, sheetId));
    memory?.figures.set(`${sheetId}:${name}`, figure);
    return figure;
  }

  /** Any other question, answered after this spreadsheet's waiting writes and never from memory. */
  ask<T>(fileId: string, answer: (workbook: Workbook) => T): T {
    this.flush(fileId);
    this.execution.spend({ op: "getValues" });
    this.requireReadable(fileId);
    return inGoogleWords(() => answer(this.workbook(fileId)));
  }

  #memoryOf(fileId: string): ReadMemory | undefined {
    if (!isAssumed(this.execution, "spreadsheet-read-cache")) return undefined;
    let memory = this.#memory.get(fileId);
    if (!memory) this.#memory.set(fileId, (memory = new ReadMemory()));
    return memory;
  }

  /** Queues a change of cells until the flush. */
  write(fileId: string, edit: Edit<unknown>): void {
    this.execution.spend({ op: "setValues", cells: edit.cells });
    let queue = this.#waiting.get(fileId);
    if (!queue) this.#waiting.set(fileId, (queue = []));
    queue.push(edit);
    this.#memory.delete(fileId);
    if (!isAssumed(this.execution, "spreadsheet-write-buffer")) this.flush(fileId);
  }

  /** Changes at once, after what waits: rows, sheets, protections and all that has an answer. */
  direct<T>(fileId: string, edit: Edit<T>): T {
    this.flush(fileId);
    this.#memory.delete(fileId);
    this.execution.spend({ op: "commit", cells: edit.cells });
    const result = this.#apply(fileId, edit);
    this.execution.workspace.touch(fileId, this.execution.effectiveUser);
    return result;
  }

  /** Applies one spreadsheet's waiting writes in order; the first refusal drops the rest and surfaces here. */
  flush(fileId: string): void {
    const queue = this.#waiting.get(fileId);
    if (!queue?.length) return;
    this.#waiting.delete(fileId);
    this.#memory.delete(fileId);
    this.execution.spend({ op: "commit", cells: queue.reduce((sum, edit) => sum + edit.cells, 0) });
    try {
      for (const edit of queue) this.#apply(fileId, edit);
    } finally {
      this.execution.workspace.touch(fileId, this.execution.effectiveUser);
    }
  }

  /** One spreadsheet's refusal does not keep what waits for another; the first surfaces. */
  flushAll(): void {
    const refusals: unknown[] = [];
    for (const fileId of this.#waiting.keys()) {
      try {
        this.flush(fileId);
      } catch (refusal) {
        refusals.push(refusal);
      }
    }
    this.#memory.clear();
    if (refusals.length > 0) throw refusals[0];
  }

  #apply<T>(fileId: string, edit: Edit<T>): T {
    const workbook = this.workbook(fileId);
    const editor = this.editor(fileId);
    if (!mayWrite(editor)) throw new ServiceError(NO_ACCESS_TEXT);
    return inGoogleWords(() => {
      if (edit.judge(workbook, editor) === "refused") throw new ServiceError(PROTECTED_TEXT);
      return edit.apply(workbook, this.context());
    });
  }
}

/** A refusal of the model as the exception that scripts get. */
export function inGoogleWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new ServiceError(error.message);
    throw error;
  }
}
