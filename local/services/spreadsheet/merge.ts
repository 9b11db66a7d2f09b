// Merged cells: all into one, by rows, by columns; and taking them apart.

import { boundsContain, boundsIntersect, boundsOf, gridRangeOf, type Bounds } from "./bounds.ts";
import { cellAt, changed, patchCell, requireSheet } from "./cells.ts";
import { WorkbookRefusal } from "./refusal.ts";
import type { GridRange, Sheet, Workbook } from "./workbook.ts";

/** The Sheets API's names. */
export type MergeType = "MERGE_ALL" | "MERGE_ROWS" | "MERGE_COLUMNS";

export const mergesWithin = (sheet: Sheet, bounds: Bounds): GridRange[] =>
  sheet.merges.filter((merge) => boundsIntersect(boundsOf(sheet, merge), bounds));

/** Merges a range; older merges inside it go, one that is cut refuses. Only the first cell with content keeps it. */
export function mergeRange(workbook: Workbook, range: GridRange, type: MergeType = "MERGE_ALL"): void {
  const sheet = requireSheet(workbook, range.sheetId);
  const whole = boundsOf(sheet, range);
  unmergeRange(workbook, range);
  for (const part of partsOf(whole, type)) {
    if ((part.bottom - part.top) * (part.right - part.left) < 2) continue;
    keepOneContent(sheet, part);
    sheet.merges.push(gridRangeOf(sheet.sheetId, part));
  }
  changed(workbook);
}

function partsOf(whole: Bounds, type: MergeType): Bounds[] {
  if (type === "MERGE_ALL") return [whole];
  const count = type === "MERGE_ROWS" ? whole.bottom - whole.top : whole.right - whole.left;
  return Array.from({ length: count }, (_each, index) =>
    type === "MERGE_ROWS"
      ? { ...whole, top: whole.top + index, bottom: whole.top + index + 1 }
      : { ...whole, left: whole.left + index, right: whole.left + index + 1 },
  );
}

function keepOneContent(sheet: Sheet, part: Bounds): void {
  for (let row = part.top; row < part.bottom; row++) {
    for (let column = part.left; column < part.right; column++) {
      if (row === part.top && column === part.left) continue;
      const cell = cellAt(sheet, row, column);
      if (cell.value === null && cell.formula === undefined) continue;
      const first = cellAt(sheet, part.top, part.left);
      if (first.value === null && first.formula === undefined) {
        patchCell(sheet, part.top, part.left, { value: cell.value, formula: cell.formula });
      }
      patchCell(sheet, row, column, { value: null, formula: undefined });
    }
  }
}

/** Takes apart every merge inside the range. */
export function unmergeRange(workbook: Workbook, range: GridRange): void {
  const sheet = requireSheet(workbook, range.sheetId);
  const bounds = boundsOf(sheet, range);
  const inside = mergesWithin(sheet, bounds);
  if (inside.some((merge) => !boundsContain(bounds, boundsOf(sheet, merge)))) {
    throw new WorkbookRefusal(
      "merge",
      "You must select all cells in a merged range to merge or unmerge them.",
    );
  }
  if (!inside.length) return;
  sheet.merges = sheet.merges.filter((merge) => !inside.includes(merge));
  changed(workbook);
}
