// The rows that the page holds of one sheet: fetched in blocks around the viewport, refreshed when the workbook changes,
// with what was just typed shown at once.

import type { CellView, RowsView, RowView } from "../../protocol.ts";

/** Rows a request. Big enough that a screen needs two, small enough to arrive within a frame or two. */
export const BLOCK_ROWS = 50;
/** Blocks kept beyond those in view, so that scrolling back does not ask again. */
const KEPT_BLOCKS = 80;

interface Block {
  readonly view: RowsView;
  stale: boolean;
}

/** One cell as the grid draws it, with its block's tables at hand. */
export interface DrawnRow {
  readonly row: RowView | undefined;
  readonly block: RowsView | undefined;
  /** Texts typed here that the server has not shown yet, by column. */
  readonly echo: ReadonlyMap<number, string> | undefined;
}

/** A row that the page does not hold yet. */
export const ON_THE_WAY: DrawnRow = { row: undefined, block: undefined, echo: undefined };

export class SheetRows {
  private readonly blocks = new Map<number, Block>();
  private readonly asked = new Set<number>();
  private readonly echoes = new Map<number, ReadonlyMap<number, string>>();
  private readonly drawn = new Map<number, DrawnRow>();
  private readonly fetchRows: (from: number, to: number) => Promise<RowsView>;
  private readonly onChange: () => void;
  private readonly onFault: (error: unknown) => void;
  private revision: number;

  constructor(
    revision: number,
    fetchRows: (from: number, to: number) => Promise<RowsView>,
    onChange: () => void,
    onFault: (error: unknown) => void,
  ) {
    this.revision = revision;
    this.fetchRows = fetchRows;
    this.onChange = onChange;
    this.onFault = onFault;
  }

  /** The same object as long as nothing in the row changed, so that a row is drawn again only when it did. */
  get(index: number): DrawnRow {
    const known = this.drawn.get(index);
    if (known !== undefined) return known;
    const view = this.blocks.get(Math.floor(index / BLOCK_ROWS))?.view;
    const echo = this.echoes.get(index);
    const made =
      view === undefined && echo === undefined
        ? ON_THE_WAY
        : { row: view?.rows[index - view.from], block: view, echo };
    this.drawn.set(index, made);
    return made;
  }

  cell(row: number, column: number): CellView | undefined {
    return this.get(row).row?.[column] ?? undefined;
  }

  /** What the cell shows now, typed text included; undefined while its rows are on their way. */
  shown(row: number, column: number): string | undefined {
    const drawn = this.get(row);
    return drawn.echo?.get(column) ?? (drawn.row === undefined ? undefined : (drawn.row[column]?.t ?? ""));
  }

  /** What the cell's editor starts with. */
  editable(row: number, column: number): string {
    const cell = this.cell(row, column);
    return this.get(row).echo?.get(column) ?? cell?.e ?? cell?.t ?? "";
  }

  /** Says which rows are in view; what is missing or stale is asked for. True: nothing was. */
  want(from: number, to: number): boolean {
    const first = Math.floor(Math.max(0, from) / BLOCK_ROWS);
    const last = Math.floor(Math.max(0, to) / BLOCK_ROWS);
    let isHere = true;
    for (let block = first; block <= last; block++) {
      const known = this.blocks.get(block);
      if (known !== undefined && !known.stale) continue;
      isHere = false;
      if (!this.asked.has(block)) void this.ask(block);
    }
    return isHere;
  }

  /** Resolves when the rows are here. */
  async load(from: number, to: number): Promise<void> {
    const missing: Promise<void>[] = [];
    for (let block = Math.floor(from / BLOCK_ROWS); block * BLOCK_ROWS < to; block++) {
      if (!this.blocks.has(block)) missing.push(this.ask(block));
    }
    await Promise.all(missing);
  }

  /** The workbook changed: everything held is stale, what is in view will be asked for again. */
  changed(revision: number): void {
    if (revision <= this.revision) return;
    this.revision = revision;
    for (const block of this.blocks.values()) block.stale = true;
    this.onChange();
  }

  /** Shows what was typed before the server has answered. */
  type(row: number, column: number, text: string): void {
    const echo = new Map(this.echoes.get(row));
    echo.set(column, text);
    this.echoes.set(row, echo);
    this.drawn.delete(row);
    this.onChange();
  }

  /** The server has answered: what it holds is what is shown, once fetched. */
  async settle(row: number): Promise<void> {
    const block = Math.floor(row / BLOCK_ROWS);
    const before = this.echoes.get(row);
    await this.ask(block);
    if (this.echoes.get(row) !== before) return;
    this.echoes.delete(row);
    this.drawn.delete(row);
    this.onChange();
  }

  private async ask(block: number): Promise<void> {
    this.asked.add(block);
    try {
      const view = await this.fetchRows(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS);
      // Of two answers under way the older may come last.
      if ((this.blocks.get(block)?.view.revision ?? 0) > view.revision) return;
      this.blocks.delete(block);
      this.blocks.set(block, { view, stale: view.revision < this.revision });
      for (let row = view.from; row < view.from + BLOCK_ROWS; row++) this.drawn.delete(row);
      this.forgetOldest();
    } catch (error) {
      this.onFault(error);
    } finally {
      this.asked.delete(block);
      this.onChange();
    }
  }

  private forgetOldest(): void {
    for (const block of this.blocks.keys()) {
      if (this.blocks.size <= KEPT_BLOCKS) return;
      this.blocks.delete(block);
      for (let row = block * BLOCK_ROWS; row < (block + 1) * BLOCK_ROWS; row++) this.drawn.delete(row);
    }
  }
}
