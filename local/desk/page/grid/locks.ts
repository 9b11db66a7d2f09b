// Which cells are locked for the person who looks, and why.

import type { GridRange } from "../../../services/spreadsheet/workbook.ts";
import type { ProtectionView } from "../../protocol.ts";

export function holds(range: GridRange, row: number, column: number): boolean {
  return (
    row >= (range.startRowIndex ?? 0) &&
    row < (range.endRowIndex ?? Infinity) &&
    column >= (range.startColumnIndex ?? 0) &&
    column < (range.endColumnIndex ?? Infinity)
  );
}

export function isWholeSheet(range: GridRange): boolean {
  return (
    range.startRowIndex === undefined &&
    range.endRowIndex === undefined &&
    range.startColumnIndex === undefined &&
    range.endColumnIndex === undefined
  );
}

/** The protection that matters most at a cell: one that refuses before one that warns. */
export function lockAt(
  protections: readonly ProtectionView[],
  row: number,
  column: number,
): ProtectionView | undefined {
  let warning: ProtectionView | undefined;
  for (const protection of protections) {
    if (protection.mine && !protection.warningOnly) continue;
    if (!holds(protection.range, row, column)) continue;
    if (protection.open.some((range) => holds(range, row, column))) continue;
    if (!protection.warningOnly) return protection;
    warning = protection;
  }
  return warning;
}
