// Where data ends around a cell: the block that it belongs to, and the place that Ctrl+arrow reaches.

import type { Bounds } from "./bounds.ts";
import { hasContent } from "./cells.ts";
import type { Sheet } from "./workbook.ts";

/** The rectangle around `start` that blank rows and columns, or the sheet's edge, border. */
export function dataRegion(sheet: Sheet, start: Bounds): Bounds {
  let region = start;
  for (;;) {
    const wider: Bounds = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(sheet.rowCount, region.bottom + 1),
      right: Math.min(sheet.columnCount, region.right + 1),
    };
    const grown = { ...region };
    if (wider.top < region.top && anyContent(sheet, { ...wider, bottom: region.top })) grown.top = wider.top;
    if (wider.bottom > region.bottom && anyContent(sheet, { ...wider, top: region.bottom }))
      grown.bottom = wider.bottom;
    if (wider.left < region.left && anyContent(sheet, { ...wider, right: region.left }))
      grown.left = wider.left;
    if (wider.right > region.right && anyContent(sheet, { ...wider, left: region.right }))
      grown.right = wider.right;
    const same = grown.top === region.top && grown.bottom === region.bottom;
    if (same && grown.left === region.left && grown.right === region.right) return region;
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
