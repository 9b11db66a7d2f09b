// Where data ends around a cell: the block that it belongs to, and the place that Ctrl+arrow reaches.

import type { Bounds } from "./bounds.ts";
import { hasContent } from "./cells.ts";
import type { Sheet } from "./workbook.ts";

/**
 * The rectangle around `start` that blank rows and columns, or the sheet's edge, border; wider up and down only, or to
 * the sides only, where a dimension says so. Cells that touch at a corner only are not of it (measured: test/testsheetssets.js
 * of brucemcpherson/gas-fakes).
 */
export function dataRegion(sheet: Sheet, start: Bounds, dimension?: "ROWS" | "COLUMNS"): Bounds {
  let region = start;
  for (;;) {
    const { top, left, bottom, right } = region;
    const holds = (strip: Partial<Bounds>): boolean => anyContent(sheet, { ...region, ...strip });
    const grown = { ...region };
    if (dimension !== "COLUMNS") {
      if (top > 0 && holds({ top: top - 1, bottom: top })) grown.top -= 1;
      if (bottom < sheet.rowCount && holds({ top: bottom, bottom: bottom + 1 })) grown.bottom += 1;
    }
    if (dimension !== "ROWS") {
      if (left > 0 && holds({ left: left - 1, right: left })) grown.left -= 1;
      if (right < sheet.columnCount && holds({ left: right, right: right + 1 })) grown.right += 1;
    }
    const same = grown.top === top && grown.bottom === bottom;
    if (same && grown.left === left && grown.right === right) return region;
    region = grown;
  }
}

function anyContent(sheet: Sheet, bounds: Bounds): boolean {
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      if (hasContent(sheet.rows[row]?.[column])) return true;
    }
  }
  return false;
}

/** One step or more from a cell in one direction; zero-based. */
export function dataEdge(
  sheet: Sheet,
  row: number,
  column: number,
  down: number,
  across: number,
): { row: number; column: number } {
  const on = (r: number, c: number): boolean =>
    r >= 0 && c >= 0 && r < sheet.rowCount && c < sheet.columnCount;
  const full = (r: number, c: number): boolean => hasContent(sheet.rows[r]?.[c]);
  let [r, c] = [row, column];
  const inside = full(r, c) && on(r + down, c + across) && full(r + down, c + across);
  while (on(r + down, c + across)) {
    if (inside && !full(r + down, c + across)) break;
    [r, c] = [r + down, c + across];
    if (!inside && full(r, c)) break;
  }
  return { row: r, column: c };
}
