// Keeps formulas and validation rules pointing at the same cells when rows or columns move under them.

import { columnLetters, parseA1, quoteTitle, type A1Reference } from "../a1.ts";
import type { Cell, GridRange, Sheet, ValidationRule, Workbook } from "../workbook.ts";
import { tokenize } from "./tokens.ts";

/** The range after a change of the sheet, or undefined when nothing of it is left. */
type Shift = (range: GridRange) => GridRange | undefined;

/** Rewrites every formula and range rule of the workbook that refers to the changed sheet. */
export function followDimensionChange(workbook: Workbook, changedSheet: Sheet, shift: Shift): void {
  rewriteAll(workbook, (sheet) => (formula) => followFormula(workbook, formula, sheet, changedSheet, shift));
}

/** Rewrites what refers to a sheet by its title after the sheet was renamed. */
export function followTitle(workbook: Workbook, before: string, after: string): void {
  const retitle = (formula: string): string =>
    tokenize(formula)
      .map(({ kind, text }) => {
        if (kind !== "reference" || parseA1(text)?.title !== before) return text;
        return `${quoteTitle(after)}!${text.slice(text.lastIndexOf("!") + 1)}`;
      })
      .join("");
  rewriteAll(workbook, () => retitle);
}

/** Passes every formula and range rule through `rewriterOf` its sheet. */
function rewriteAll(workbook: Workbook, rewriterOf: (sheet: Sheet) => (formula: string) => string): void {
  const rewritten = new Map<ValidationRule, ValidationRule>();
  for (const sheet of workbook.sheets) {
    const follow = rewriterOf(sheet);
    for (const line of sheet.rows) {
      if (!line) continue;
      for (let column = 0; column < line.length; column++) {
        const cell = line[column];
        if (!cell || (cell.formula === undefined && cell.validation === undefined)) continue;
        const next = followCell(cell, follow, rewritten);
        if (next !== cell) line[column] = next;
      }
    }
  }
}

function followCell(
  cell: Cell,
  follow: (formula: string) => string,
  rewritten: Map<ValidationRule, ValidationRule>,
): Cell {
  let next = cell;
  if (cell.formula !== undefined) {
    const formula = follow(cell.formula);
    if (formula !== cell.formula) next = { ...next, formula };
  }
  const rule = cell.validation;
  if (rule && (rule.type === "ONE_OF_RANGE" || rule.type === "CUSTOM_FORMULA")) {
    let moved = rewritten.get(rule);
    if (!moved) {
      const values = rule.values.map(follow);
      moved = values.every((value, index) => value === rule.values[index]) ? rule : { ...rule, values };
      rewritten.set(rule, moved);
    }
    if (moved !== rule) next = { ...next, validation: moved };
  }
  return next;
}

function followFormula(
  workbook: Workbook,
  formula: string,
  home: Sheet,
  changedSheet: Sheet,
  shift: Shift,
): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const reference = parseA1(token.text);
      if (!reference) return token.text;
      const target =
        reference.title === undefined
          ? home
          : workbook.sheets.find((sheet) => sheet.title === reference.title);
      if (target !== changedSheet) return token.text;
      const range = shift({ ...reference, sheetId: changedSheet.sheetId });
      return range ? printLike(token.text, reference, range) : "#REF!";
    })
    .join("");
}

/** Prints a reference with the dollar signs and the title of the text that it replaces. */
export function printLike(text: string, reference: A1Reference, range: Omit<GridRange, "sheetId">): string {
  const corners = text.slice(text.lastIndexOf("!") + 1).split(":");
  const [first = "", last = ""] = corners;
  const start = printCorner(first, range.startColumnIndex, range.startRowIndex);
  const prefix = reference.title === undefined ? "" : `${quoteTitle(reference.title)}!`;
  if (corners.length === 1) return prefix + start;
  const end = printCorner(last, minusOne(range.endColumnIndex), minusOne(range.endRowIndex));
  return `${prefix}${start}:${end}`;
}

const minusOne = (bound: number | undefined): number | undefined =>
  bound === undefined ? undefined : bound - 1;

function printCorner(like: string, column: number | undefined, row: number | undefined): string {
  const columnDollar = /^\$[A-Za-z]/.test(like) ? "$" : "";
  const rowDollar = /\$\d+$/.test(like) ? "$" : "";
  return (
    (column === undefined ? "" : columnDollar + columnLetters(column)) +
    (row === undefined ? "" : rowDollar + String(row + 1))
  );
}

/** A formula copied to a place `rows` below and `columns` right of where it stood: relative references go along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return tokenize(formula)
    .map((token) => (token.kind === "reference" ? translateReference(token.text, rows, columns) : token.text))
    .join("");
}

function translateReference(text: string, rows: number, columns: number): string {
  const bang = text.lastIndexOf("!") + 1;
  let broken = false;
  const corners = text
    .slice(bang)
    .split(":")
    .map((corner) =>
      corner.replace(
        /^(\$?)([A-Za-z]*)(\$?)(\d*)$/,
        (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
          // In "$5" the one dollar belongs to the row.
          const rowFixed = fixedRow === "$" || (letters === "" && fixedColumn === "$");
          const column = letters && !fixedColumn ? movedLetters(letters, columns) : letters;
          const row = digits && !rowFixed ? Number(digits) + rows : Number(digits);
          if (column === undefined || (digits && row < 1)) broken = true;
          return `${fixedColumn}${column ?? ""}${fixedRow}${digits ? String(row) : ""}`;
        },
      ),
    );
  return broken ? "#REF!" : text.slice(0, bang) + corners.join(":");
}

function movedLetters(letters: string, columns: number): string | undefined {
  const index = (parseA1(`${letters}1`)?.startColumnIndex ?? 0) + columns;
  return index < 0 ? undefined : columnLetters(index);
}
