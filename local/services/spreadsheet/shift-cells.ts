// Inserting or deleting a block of cells, so that its neighbours below or to the right move.

import { boundsOf, heightOf, widthOf } from "./bounds.ts";
import { lastColumnOf, lastRowOf, putCell, requireSheet } from "./cells.ts";
import { appendDimension } from "./dimensions.ts";
import { finishEdit, type EditContext } from "./edit.ts";
import type { Dimension } from "./shift.ts";
import type { Cell, GridRange, Workbook } from "./workbook.ts";

/** ROWS moves what is below, COLUMNS what is to the right. An insertion that pushes content off the grid extends it. */
export function shiftCells(
  workbook: Workbook,
  range: GridRange,
  dimension: Dimension,
  kind: "insert" | "delete",
  context: EditContext,
): void {
  const sheet = requireSheet(workbook, range.sheetId);
  const bounds = boundsOf(sheet, range);
  const rows = dimension === "ROWS";
  const by = (rows ? heightOf(bounds) : widthOf(bounds)) * (kind === "insert" ? 1 : -1);
  if (by > 0) {
    const missing = rows
      ? lastRowOf(sheet) + by - sheet.rowCount
      : lastColumnOf(sheet) + by - sheet.columnCount;
    if (missing > 0) appendDimension(workbook, sheet.sheetId, dimension, missing);
  }
  const bottom = rows ? sheet.rowCount : bounds.bottom;
  const right = rows ? bounds.right : sheet.columnCount;
  const before: (Cell | undefined)[][] = [];
  for (let row = bounds.top; row < bottom; row++)
    before.push((sheet.rows[row] ?? []).slice(bounds.left, right));
  for (let row = bounds.top; row < bottom; row++) {
    for (let column = bounds.left; column < right; column++) {
      const down = row - bounds.top - (rows ? by : 0);
      const across = column - bounds.left - (rows ? 0 : by);
      putCell(sheet, row, column, down < 0 || across < 0 ? undefined : before[down]?.[across]);
    }
  }
  finishEdit(workbook, context);
}
