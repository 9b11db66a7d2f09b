// Where rows stand from the top, or columns from the left: sizes along one direction, mostly equal, some set, some hidden.

import type { SizeRun } from "../../protocol.ts";

export class Track {
  readonly count: number;
  readonly usual: number;
  private readonly runs: readonly SizeRun[];
  /** Offset of each run's first line. */
  private readonly starts: readonly number[];

  constructor(count: number, usual: number, runs: readonly SizeRun[]) {
    this.count = count;
    this.usual = usual;
    this.runs = runs;
    const starts: number[] = [];
    let offset = 0;
    let line = 0;
    for (const run of runs) {
      offset += (run.start - line) * usual;
      starts.push(offset);
      offset += (run.end - run.start) * run.size;
      line = run.end;
    }
    this.starts = starts;
  }

  /** The last run that begins at or before the line; -1: none. */
  private runBefore(isBefore: (run: SizeRun, index: number) => boolean): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run !== undefined && isBefore(run, middle)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Pixels before the line; `offset(count)` is the whole length. */
  offset(line: number): number {
    const index = this.runBefore((run) => run.start <= line);
    const run = this.runs[index];
    const start = this.starts[index];
    if (run === undefined || start === undefined) return line * this.usual;
    const inside = Math.min(line, run.end) - run.start;
    return start + inside * run.size + Math.max(0, line - run.end) * this.usual;
  }

  size(line: number): number {
    const run = this.runs[this.runBefore((candidate) => candidate.start <= line)];
    return run !== undefined && line < run.end ? run.size : this.usual;
  }

  get length(): number {
    return this.offset(this.count);
  }

  /** The line at a pixel, kept inside the grid; a hidden line is never under a pixel. */
  at(pixel: number): number {
    const index = this.runBefore((_, candidate) => (this.starts[candidate] ?? 0) <= pixel);
    const run = this.runs[index];
    const start = this.starts[index];
    let line: number;
    if (run === undefined || start === undefined) line = Math.floor(pixel / this.usual);
    else {
      const runLength = (run.end - run.start) * run.size;
      line =
        pixel < start + runLength
          ? run.start + Math.floor((pixel - start) / run.size)
          : run.end + Math.floor((pixel - start - runLength) / this.usual);
    }
    return Math.max(0, Math.min(this.count - 1, line));
  }

  /** The nearest visible line from `line` in a direction, or `line` itself where there is none. */
  visible(line: number, step: 1 | -1): number {
    let candidate = line;
    while (candidate >= 0 && candidate < this.count) {
      if (this.size(candidate) > 0) return candidate;
      candidate += step;
    }
    candidate = line;
    while (candidate >= 0 && candidate < this.count && this.size(candidate) === 0) candidate -= step;
    return Math.max(0, Math.min(this.count - 1, candidate));
  }
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}
