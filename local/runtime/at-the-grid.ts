// A person's hands at the grid: typing, pasting, sorting, inserting … each gesture judged by that person's rights, then told
// to the triggers. Rows count from 1, columns are letters or count from 1, areas are A1 notation, as on the screen.

import { isDeepStrictEqual } from "node:util";
import { columnIndex, parseA1 } from "../services/spreadsheet/a1.ts";
import { sheetByTitle } from "../services/spreadsheet/cells.ts";
import { select, selectionOf } from "../services/spreadsheet/facade/selection.ts";
import * as human from "../services/spreadsheet/human/index.ts";
import { rangeOf } from "../services/spreadsheet/index.ts";
import type { GridRange, Sheet } from "../services/spreadsheet/workbook.ts";
import type { Run } from "./run.ts";
import { fireSpreadsheetEvent } from "./triggers.ts";
import type { Workspace } from "./workspace.ts";

export type Column = string | number;

export interface GestureOptions {
  /** Whether the person says OK to the warning of a warning-only protection; by default they do. */
  readonly confirmed?: boolean;
}

export class AtTheGrid {
  readonly email: string;
  readonly name: string;
  protected readonly workspace: Workspace;

  constructor(workspace: Workspace, email: string) {
    const person = workspace.people.find((each) => each.email.toLowerCase() === email.toLowerCase());
    if (!person) throw new Error(`nobody in this workspace has the account ${email}`);
    this.workspace = workspace;
    this.email = person.email;
    this.name = person.name;
  }

  /** Types into a cell; the text is taken as Sheets takes typing. */
  type(fileId: string, tab: string, cell: string, text: string, options?: GestureOptions): void {
    const area = this.area(fileId, tab, cell);
    const place = { sheetId: area.sheetId, row: area.startRowIndex ?? 0, column: area.startColumnIndex ?? 0 };
    this.select(fileId, tab, cell);
    this.gesture(fileId, (hand) => human.typeInto(hand, place, text), options);
  }

  /** Pastes rows of cells, or text with tabs and line breaks. */
  paste(
    fileId: string,
    tab: string,
    at: string,
    content: string | readonly (readonly string[])[],
    options?: GestureOptions,
  ): void {
    const text =
      typeof content === "string"
        ? content
        : content.map((row) => row.map(quotedForPaste).join("\t")).join("\n");
    const target = this.area(fileId, tab, at);
    this.gesture(fileId, (hand) => human.paste(hand, target, text), options);
  }

  /** The Delete key. */
  clear(fileId: string, tab: string, area: string, options?: GestureOptions): void {
    const target = this.area(fileId, tab, area);
    this.gesture(fileId, (hand) => human.clear(hand, target), options);
  }

  setNote(fileId: string, tab: string, area: string, note: string, options?: GestureOptions): void {
    const target = this.area(fileId, tab, area);
    this.gesture(fileId, (hand) => human.setNote(hand, target, note), options);
  }

  /** Sorts the sheet below its frozen rows, or the given area, by one column. */
  sort(
    fileId: string,
    tab: string,
    column: Column,
    options: GestureOptions & { readonly ascending?: boolean; readonly area?: string } = {},
  ): void {
    const { ascending = true, area } = options;
    const target =
      area === undefined ? { sheetId: this.sheet(fileId, tab).sheetId } : this.area(fileId, tab, area);
    this.gesture(
      fileId,
      (hand) => human.sort(hand, target, [{ column: indexOf(column), ascending }]),
      options,
    );
  }

  /** Inserts rows above this one. */
  insertRows(fileId: string, tab: string, row: number, count = 1, options?: GestureOptions): void {
    const { sheetId } = this.sheet(fileId, tab);
    this.gesture(fileId, (hand) => human.insertRows(hand, sheetId, row - 1, count), options);
  }

  deleteRows(fileId: string, tab: string, row: number, count = 1, options?: GestureOptions): void {
    const { sheetId } = this.sheet(fileId, tab);
    this.gesture(fileId, (hand) => human.deleteRows(hand, sheetId, row - 1, row - 1 + count), options);
  }

  /** Drags rows to above what is now row `before`. */
  moveRows(
    fileId: string,
    tab: string,
    row: number,
    before: number,
    count = 1,
    options?: GestureOptions,
  ): void {
    const { sheetId } = this.sheet(fileId, tab);
    this.gesture(
      fileId,
      (hand) => human.moveLines(hand, sheetId, "ROWS", row - 1, row - 1 + count, before - 1),
      options,
    );
  }

  /** Inserts columns to the left of this one. */
  insertColumns(fileId: string, tab: string, column: Column, count = 1, options?: GestureOptions): void {
    const { sheetId } = this.sheet(fileId, tab);
    this.gesture(fileId, (hand) => human.insertColumns(hand, sheetId, indexOf(column), count), options);
  }

  deleteColumns(fileId: string, tab: string, column: Column, count = 1, options?: GestureOptions): void {
    const { sheetId } = this.sheet(fileId, tab);
    const from = indexOf(column);
    this.gesture(fileId, (hand) => human.deleteColumns(hand, sheetId, from, from + count), options);
  }

  /** Drags columns to the left of what is now column `before`. */
  moveColumns(
    fileId: string,
    tab: string,
    column: Column,
    before: Column,
    count = 1,
    options?: GestureOptions,
  ): void {
    const { sheetId } = this.sheet(fileId, tab);
    const from = indexOf(column);
    this.gesture(
      fileId,
      (hand) => human.moveLines(hand, sheetId, "COLUMNS", from, from + count, indexOf(before)),
      options,
    );
  }

  /** Takes back this person's own last gesture in the file. */
  undo(fileId: string, options?: GestureOptions): void {
    this.gesture(fileId, (hand) => human.undo(hand), options);
  }

  redo(fileId: string, options?: GestureOptions): void {
    this.gesture(fileId, (hand) => human.redo(hand), options);
  }

  addSheet(fileId: string, title?: string): void {
    this.gesture(fileId, (hand) => human.addSheet(hand, title));
  }

  renameSheet(fileId: string, tab: string, title: string, options?: GestureOptions): void {
    const { sheetId } = this.sheet(fileId, tab);
    this.gesture(fileId, (hand) => human.renameSheet(hand, sheetId, title), options);
  }

  deleteSheet(fileId: string, tab: string, options?: GestureOptions): void {
    const { sheetId } = this.sheet(fileId, tab);
    this.gesture(fileId, (hand) => human.deleteSheet(hand, sheetId), options);
  }

  /** Removes a protection by its description. */
  removeProtection(fileId: string, tab: string, description: string): void {
    const sheet = this.sheet(fileId, tab);
    const protection = sheet.protections.find((each) => each.description === description);
    if (!protection) throw new Error(`no protection "${description}" on ${tab}`);
    this.gesture(fileId, (hand) => human.removeProtection(hand, sheet.sheetId, protection.id));
  }

  /** Selects cells: what scripts get as the active range. A new selection in an open spreadsheet fires onSelectionChange. */
  select(fileId: string, tab: string, area: string): void {
    const { workspace, email: person } = this;
    const range = this.area(fileId, tab, area);
    const before = selectionOf(workspace, fileId, person);
    select(workspace, fileId, person, [range]);
    const window = workspace.windows.of(person, fileId);
    if (!window || isDeepStrictEqual(before, [range])) return;
    fireSpreadsheetEvent(workspace, {
      type: "ON_SELECTION_CHANGE",
      fileId,
      person,
      window,
      details: (run) => ({ range: rangeOf(run, fileId, range) }),
    });
  }

  /** Any gesture of the grid, and then the edit and change triggers that it fires. */
  gesture<T extends human.HumanEdit>(
    fileId: string,
    work: (hand: human.Hand) => T,
    options: GestureOptions = {},
  ): T {
    const { workspace, email: person } = this;
    const done = work({ workspace, fileId, person, confirmed: options.confirmed ?? true });
    const window = workspace.windows.of(person, fileId);
    const { edit, changeType } = done;
    if (edit) {
      const { range, ...values } = edit;
      const details = (run: Run): Record<string, unknown> => ({
        range: rangeOf(run, fileId, range),
        ...values,
      });
      fireSpreadsheetEvent(workspace, { type: "ON_EDIT", fileId, person, window, details });
    }
    fireSpreadsheetEvent(workspace, {
      type: "ON_CHANGE",
      fileId,
      person,
      window,
      details: () => ({ changeType }),
    });
    return done;
  }

  private sheet(fileId: string, tab: string): Sheet {
    const workbook = this.workspace.workbooks.get(fileId);
    const sheet = workbook && sheetByTitle(workbook, tab);
    if (!sheet) throw new Error(`no tab "${tab}" in ${workbook?.title ?? `the file ${fileId}`}`);
    return sheet;
  }

  private area(fileId: string, tab: string, a1: string): GridRange {
    const parsed = parseA1(a1);
    if (!parsed) throw new Error(`not A1 notation: ${a1}`);
    const { title: _title, ...bounds } = parsed;
    return { sheetId: this.sheet(fileId, tab).sheetId, ...bounds };
  }
}

function indexOf(column: Column): number {
  return typeof column === "number" ? column - 1 : columnIndex(column);
}

/** A copied cell with tabs, line breaks or a leading quote travels in quotes. */
function quotedForPaste(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.split('"').join('""')}"` : cell;
}
