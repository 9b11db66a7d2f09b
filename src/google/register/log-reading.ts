// What has been read of the change log so far: some lines and those beside them, or all of it.

import type { ChainHead, LogLine } from "../../domain/log/chain.ts";
import { fromCells, type LogEntry } from "../../domain/log/entry.ts";
import { CHANGE_LOG_TABLE } from "../../domain/register/tables.ts";
import type { Layout } from "../structure/layout.ts";
import { byColumn, type Rows } from "./cells.ts";
import { NotRead, rowsFrom, whole, type Wanted } from "./wanted.ts";

/** Log lines read on either side of one: an operation's lines stand together. */
const LINES_BESIDE = 8;

export class LogReading {
  private readonly layout: () => Layout;
  private readonly entries = new Map<number, LogEntry>();
  private lines_: readonly LogLine[] | undefined;
  private readonly lookedFor = new Set<number>();

  /** `layout`: asked when rows are there, for the header may come with them. */
  constructor(layout: () => Layout) {
    this.layout = layout;
  }

  linesAround(sequence: number): Wanted {
    const start = Math.max(1, sequence - LINES_BESIDE);
    return {
      range: rowsFrom(CHANGE_LOG_TABLE, start, sequence + LINES_BESIDE + 1),
      take: (rows) => {
        this.lookedFor.add(sequence);
        const noHeader: readonly string[] = [];
        this.take([noHeader, ...rows]);
      },
    };
  }

  whole(): Wanted {
    return { range: whole(CHANGE_LOG_TABLE), take: (rows) => (this.lines_ = this.take(rows)) };
  }

  private take(rows: Rows): readonly LogLine[] {
    const lines = byColumn(rows, this.layout()).map(({ row, cells }) => ({ row, entry: fromCells(cells) }));
    for (const { entry } of lines) if (entry) this.entries.set(entry.sequence, entry);
    return lines;
  }

  entry(sequence: number, head: ChainHead): LogEntry | undefined {
    const entry = this.entries.get(sequence);
    if (entry || this.lines_ || sequence < 1 || sequence > head.sequence) return entry;
    // Beside a line that was looked for, everything in reach was read: what is not there is not in reach of sorting.
    throw new NotRead(this.lookedFor.size === 0 ? { entry: sequence } : { log: true });
  }

  /** In the order of their sequence numbers. */
  all(): readonly LogEntry[] {
    if (!this.lines_) throw new NotRead({ log: true });
    return [...this.entries.values()].sort((a, b) => a.sequence - b.sequence);
  }

  lines(): readonly LogLine[] {
    if (!this.lines_) throw new NotRead({ log: true });
    return this.lines_;
  }
}
