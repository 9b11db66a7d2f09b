// Finding text in cells, and replacing it, for the text finder, the API and a person's find dialog.

import { boundsOf } from "./bounds.ts";
import { cellAt, requireSheet } from "./cells.ts";
import { displayOf } from "./display.ts";
import { finishEdit, setTyped, type EditContext } from "./edit.ts";
import type { Cell, GridRange, Workbook } from "./workbook.ts";

export interface FindOptions {
  readonly matchCase?: boolean;
  readonly matchEntireCell?: boolean;
  readonly regularExpression?: boolean;
  readonly formulas?: boolean;
  /** Treats "é" as "e". */
  readonly ignoreDiacritics?: boolean;
}

export interface FoundCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

const stripped = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

function patternOf(text: string, options: FindOptions): RegExp {
  const wanted = options.ignoreDiacritics ? stripped(text) : text;
  const source = options.regularExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(options.matchEntireCell ? `^(?:${source})$` : source, options.matchCase ? "gu" : "giu");
}

function searchedText(cell: Cell, workbook: Workbook, options: FindOptions): string {
  const text =
    options.formulas && cell.formula !== undefined ? cell.formula : displayOf(cell, workbook.locale);
  return options.ignoreDiacritics ? stripped(text) : text;
}

/** Cells whose shown text (or formula) matches, by rows. */
export function findCells(
  workbook: Workbook,
  ranges: readonly GridRange[],
  text: string,
  options: FindOptions = {},
): FoundCell[] {
  if (text === "") return [];
  const pattern = patternOf(text, options);
  const found: FoundCell[] = [];
  for (const range of ranges) {
    const sheet = requireSheet(workbook, range.sheetId);
    const { top, left, bottom, right } = boundsOf(sheet, range);
    for (let row = top; row < Math.min(bottom, sheet.rows.length); row++) {
      const line = sheet.rows[row];
      if (!line) continue;
      for (let column = left; column < Math.min(right, line.length); column++) {
        const cell = line[column];
        if (!cell || (cell.value === null && cell.formula === undefined)) continue;
        pattern.lastIndex = 0;
        if (pattern.test(searchedText(cell, workbook, options)))
          found.push({ sheetId: sheet.sheetId, row, column });
      }
    }
  }
  return found;
}

/** Replaces in all matching cells; formulas are only touched when searched. Answers the cells changed and the occurrences replaced. */
export function replaceInCells(
  workbook: Workbook,
  ranges: readonly GridRange[],
  text: string,
  replacement: string,
  options: FindOptions,
  context: EditContext,
): { cells: FoundCell[]; occurrences: number } {
  const pattern = patternOf(text, options);
  const cells: FoundCell[] = [];
  let occurrences = 0;
  for (const place of findCells(workbook, ranges, text, options)) {
    const sheet = requireSheet(workbook, place.sheetId);
    const cell = cellAt(sheet, place.row, place.column);
    if (cell.formula !== undefined && !options.formulas) continue;
    const before = searchedText(cell, workbook, options);
    occurrences += before.match(pattern)?.length ?? 0;
    const after = options.regularExpression
      ? before.replace(pattern, replacement)
      : before.replace(pattern, () => replacement);
    setTyped(workbook, sheet, place.row, place.column, after, context);
    cells.push(place);
  }
  if (cells.length) finishEdit(workbook, context);
  return { cells, occurrences };
}
