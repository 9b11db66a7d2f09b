// One sheet under a person's hands: what is selected, what is being typed, and the gestures that follow.

import type { Area, Gesture, RowsView, SheetView } from "../../protocol.ts";
import { SheetRows } from "./rows.ts";
import { areaOf, isSingle, jumped, moved, selectCell } from "./selection.ts";
import type { Move, Place, Selection } from "./selection.ts";
import { Track } from "./track.ts";
import { toTsv } from "./tsv.ts";

/** Sheets' own default sizes, pixels. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

export interface Editing {
  readonly text: string;
  /** Begun by typing: arrows leave the cell. Otherwise (F2, double click) they move the caret. */
  readonly quick: boolean;
}

/** What a sheet needs from the rest of the desk. */
export interface SheetPort {
  readonly rows: (sheetId: number, from: number, to: number) => Promise<RowsView>;
  /** Sends a gesture, asks or explains where need be. True: it was done. */
  readonly gesture: (sheetId: number, gesture: Gesture) => Promise<boolean>;
  /** What the drop-down of a cell offers. */
  readonly choices: (sheetId: number, row: number, column: number) => Promise<readonly string[]>;
  readonly selected: (sheetId: number, area: Area) => void;
  readonly fault: (error: unknown) => void;
}

export class SheetModel {
  sheet: SheetView;
  rows: SheetRows;
  rowTrack: Track;
  columnTrack: Track;
  selection: Selection;
  editing: Editing | undefined;
  /** The cell to scroll to; a new object each time. */
  reveal: Place = { row: 0, column: 0 };
  /** Grows with every change, so that views know to draw. */
  version = 0;
  private tabColumn: number | undefined;
  private readonly port: SheetPort;
  private readonly listeners = new Set<() => void>();
  private lastGesture: Promise<unknown> = Promise.resolve();

  constructor(port: SheetPort, sheet: SheetView, revision: number) {
    this.port = port;
    this.sheet = sheet;
    this.rowTrack = new Track(sheet.rowCount, ROW_HEIGHT, sheet.rows);
    this.columnTrack = new Track(sheet.columnCount, COLUMN_WIDTH, sheet.columns);
    this.rows = new SheetRows(
      revision,
      (from, to) => port.rows(this.sheet.sheetId, from, Math.min(to, this.sheet.rowCount)),
      () => this.announce(),
      (error) => port.fault(error),
    );
    this.selection = selectCell(this.rowTrack.visible(0, 1), this.columnTrack.visible(0, 1));
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private announce(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  /** The sheet's shape after a change: sizes, protections, counts. */
  reshape(sheet: SheetView): void {
    this.sheet = sheet;
    this.rowTrack = new Track(sheet.rowCount, ROW_HEIGHT, sheet.rows);
    this.columnTrack = new Track(sheet.columnCount, COLUMN_WIDTH, sheet.columns);
    const inside = ({ row, column }: Place): Place => ({
      row: Math.min(row, sheet.rowCount - 1),
      column: Math.min(column, sheet.columnCount - 1),
    });
    this.selection = { at: inside(this.selection.at), to: inside(this.selection.to) };
    this.announce();
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.tabColumn = undefined;
    this.announce();
    this.port.selected(this.sheet.sheetId, areaOf(selection));
  }

  move(move: Move): void {
    this.show(moved(this.selection, move, this.rowTrack, this.columnTrack));
  }

  jump(rows: -1 | 0 | 1, columns: -1 | 0 | 1, extend: boolean): void {
    const from = extend ? this.selection.to : this.selection.at;
    const to = jumped(from, rows, columns, {
      rows: this.sheet.rowCount,
      columns: this.sheet.columnCount,
      isFilled: (row, column) => this.rows.shown(row, column) !== "",
    });
    this.show(extend ? { at: this.selection.at, to } : { at: to, to });
  }

  /** Selects and scrolls there. */
  show(selection: Selection): void {
    this.reveal = { ...selection.to };
    this.select(selection);
  }

  /** Tab goes right and remembers where the row was begun; Enter goes down to there. */
  tab(back: boolean): void {
    const begun = this.tabColumn ?? this.selection.at.column;
    this.move({ rows: 0, columns: back ? -1 : 1, extend: false });
    this.tabColumn = begun;
  }

  enter(back: boolean): void {
    const column = this.tabColumn ?? this.selection.at.column;
    this.selection = selectCell(this.selection.at.row, column);
    this.move({ rows: back ? -1 : 1, columns: 0, extend: false });
  }

  edit(quick: boolean, text?: string): void {
    const { row, column } = this.selection.at;
    this.editing = { quick, text: text ?? this.rows.editable(row, column) };
    this.announce();
  }

  editText(text: string): void {
    this.editing = { quick: this.editing?.quick ?? true, text };
    this.announce();
  }

  cancel(): void {
    this.editing = undefined;
    this.announce();
  }

  /** Ends typing; what was typed goes to the server and is shown meanwhile. */
  commit(): void {
    const editing = this.editing;
    this.editing = undefined;
    const { row, column } = this.selection.at;
    if (editing !== undefined && editing.text !== this.rows.editable(row, column)) {
      this.typeAt(row, column, editing.text);
    } else this.announce();
  }

  typeAt(row: number, column: number, text: string): void {
    this.rows.type(row, column, text);
    void this.send({ kind: "type", row, column, text }).then(() => this.rows.settle(row));
  }

  clear(): void {
    const area = areaOf(this.selection);
    if (isSingle(this.selection)) this.rows.type(area.row, area.column, "");
    void this.send({ kind: "clear", area }).then(() => this.rows.settle(area.row));
  }

  paste(text: string): void {
    void this.send({ kind: "paste", area: areaOf(this.selection), text });
  }

  choices(row: number, column: number): Promise<readonly string[]> {
    return this.port.choices(this.sheet.sheetId, row, column);
  }

  /** The selected cells as clipboard text, or undefined while some of them are not here yet. */
  copied(): string | undefined {
    const area = areaOf(this.selection);
    const lines: string[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: string[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = this.rows.shown(row, column);
        if (text === undefined) return undefined;
        line.push(text);
      }
      lines.push(line);
    }
    return toTsv(lines);
  }

  async loadSelected(): Promise<void> {
    const area: Area = areaOf(this.selection);
    await this.rows.load(area.row, area.row + area.rows);
  }

  /** Gestures go one after another, in the order of the hands. */
  send(gesture: Gesture): Promise<boolean> {
    const sent = this.lastGesture.then(() => this.port.gesture(this.sheet.sheetId, gesture));
    this.lastGesture = sent.catch((error: unknown) => this.port.fault(error));
    return sent.catch(() => false);
  }
}
