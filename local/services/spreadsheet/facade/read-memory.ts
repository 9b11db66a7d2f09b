// What an execution has read of one spreadsheet: asked again, it is answered from here, however the file has changed since.

import { boundsContain, type Bounds } from "../bounds.ts";
import type { Cell } from "../workbook.ts";

interface Block {
  readonly sheetId: number;
  readonly bounds: Bounds;
  readonly lines: readonly (readonly Cell[])[];
}

export class ReadMemory {
  readonly figures = new Map<string, number>();
  readonly #blocks: Block[] = [];

  /** The cells of a rectangle that lies within one read before. */
  find(sheetId: number, bounds: Bounds): readonly (readonly Cell[])[] | undefined {
    const block = this.#blocks.find((each) => each.sheetId === sheetId && boundsContain(each.bounds, bounds));
    if (!block) return undefined;
    const top = bounds.top - block.bounds.top;
    const left = bounds.left - block.bounds.left;
    return block.lines
      .slice(top, top + bounds.bottom - bounds.top)
      .map((line) => line.slice(left, left + bounds.right - bounds.left));
  }

  keep(sheetId: number, bounds: Bounds, lines: readonly (readonly Cell[])[]): void {
    this.#blocks.push({ sheetId, bounds, lines });
  }
}
