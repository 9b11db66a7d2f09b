// A rectangle of the grid with all four bounds known, and how it meets the open ranges that a workbook stores.

import type { GridRange, Sheet } from "./workbook.ts";

/** Zero-based, end-exclusive. */
export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const heightOf = (bounds: Bounds): number => bounds.bottom - bounds.top;
export const widthOf = (bounds: Bounds): number => bounds.right - bounds.left;
export const isEmptyBounds = (bounds: Bounds): boolean => heightOf(bounds) <= 0 || widthOf(bounds) <= 0;

/** Fills in a range's missing bounds from the sheet's size and cuts it to the grid. */
export function boundsOf(sheet: Pick<Sheet, "rowCount" | "columnCount">, range: GridRange): Bounds {
  return {
    top: Math.max(0, range.startRowIndex ?? 0),
    left: Math.max(0, range.startColumnIndex ?? 0),
    bottom: Math.min(sheet.rowCount, range.endRowIndex ?? sheet.rowCount),
    right: Math.min(sheet.columnCount, range.endColumnIndex ?? sheet.columnCount),
  };
}

export const wholeSheet = (sheet: Pick<Sheet, "rowCount" | "columnCount">): Bounds => ({
  top: 0,
  left: 0,
  bottom: sheet.rowCount,
  right: sheet.columnCount,
});

export const gridRangeOf = (sheetId: number, bounds: Bounds): GridRange => ({
  sheetId,
  startRowIndex: bounds.top,
  endRowIndex: bounds.bottom,
  startColumnIndex: bounds.left,
  endColumnIndex: bounds.right,
});

export const boundsIntersect = (a: Bounds, b: Bounds): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

export const boundsContain = (outer: Bounds, inner: Bounds): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** Whether two ranges are written alike, open bounds included. */
export const sameRange = (a: GridRange, b: GridRange): boolean =>
  a.sheetId === b.sheetId &&
  a.startRowIndex === b.startRowIndex &&
  a.endRowIndex === b.endRowIndex &&
  a.startColumnIndex === b.startColumnIndex &&
  a.endColumnIndex === b.endColumnIndex;

/** What is left of `whole` when `hole` is cut out: at most four rectangles. */
export function subtractBounds(whole: Bounds, hole: Bounds): Bounds[] {
  if (!boundsIntersect(whole, hole)) return [whole];
  const top = Math.max(whole.top, hole.top);
  const bottom = Math.min(whole.bottom, hole.bottom);
  return [
    { ...whole, bottom: top },
    { ...whole, top: bottom },
    { top, bottom, left: whole.left, right: hole.left },
    { top, bottom, left: hole.right, right: whole.right },
  ].filter((part) => !isEmptyBounds(part));
}
