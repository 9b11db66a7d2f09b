// Sorting rows of a range as Sheets does: numbers before text before truth values, blanks last, equal rows keep their order.

import { boundsOf } from "./bounds.ts";
import { cellAt, putCell, requireSheet } from "./cells.ts";
import { finishEdit, type EditContext } from "./edit.ts";
import { translateFormula } from "./formula/follow.ts";
import type { Cell, CellValue, GridRange, Workbook } from "./workbook.ts";

export interface SortKey {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

const rank = (value: CellValue): number =>
  value === null || value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) {
    collator = new Intl.Collator(locale.replace("_", "-"), { sensitivity: "accent" });
    collators.set(locale, collator);
  }
  return collator;
}

/** Orders two values; blanks come last in either direction. */
export function compareValues(a: CellValue, b: CellValue, ascending: boolean, locale: string): number {
  const ranks = rank(a) - rank(b);
  if (rank(a) === 3 || rank(b) === 3) return ranks;
  const order = ranks || compareAlike(a, b, locale);
  return ascending ? order : -order;
}

function compareAlike(a: CellValue, b: CellValue, locale: string): number {
  if (typeof a === "string" && typeof b === "string") return collatorOf(locale).compare(a, b);
  return Number(a) - Number(b);
}

/** Sorts the rows of a range by one column after another. Notes, rules and formats move with their cells. */
export function sortRange(
  workbook: Workbook,
  range: GridRange,
  keys: readonly SortKey[],
  context: EditContext,
): void {
  const sheet = requireSheet(workbook, range.sheetId);
  const { top, left, bottom, right } = boundsOf(sheet, range);
  const lines: { row: number; cells: (Cell | undefined)[]; values: CellValue[] }[] = [];
  for (let row = top; row < bottom; row++) {
    const line = sheet.rows[row];
    const cells: (Cell | undefined)[] = [];
    for (let column = left; column < right; column++) cells.push(line?.[column]);
    lines.push({ row, cells, values: keys.map((key) => cellAt(sheet, row, key.column).value) });
  }
  lines.sort((a, b) => {
    for (let at = 0; at < keys.length; at++) {
      const order = compareValues(
        a.values[at] ?? null,
        b.values[at] ?? null,
        keys[at]?.ascending ?? true,
        workbook.locale,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach((line, index) => {
    const row = top + index;
    if (line.row === row) return;
    line.cells.forEach((cell, at) => {
      const moved =
        cell?.formula === undefined
          ? cell
          : { ...cell, formula: translateFormula(cell.formula, row - line.row, 0) };
      putCell(sheet, row, left + at, moved);
    });
  });
  finishEdit(workbook, context);
}
