// The values a formula works with and how Sheets turns one kind into another.

import type { CellValue } from "../workbook.ts";

/** A block of cells, with the zero-based place of its first one. */
export interface Block {
  readonly lines: readonly (readonly CellValue[])[];
  readonly top: number;
  readonly left: number;
}

/** Its message is what the cell shows. */
export class FormulaError extends Error {}

/** An error is an operand too: IF may pass over it, and IFERROR puts something in its place. */
export type Operand = CellValue | Block | FormulaError;

const ERROR_TEXT = /^#(?:NAME\?|REF!|VALUE!|DIV\/0!|ERROR!|N\/A|NUM!|NULL!)$/;

export const isBlock = (operand: Operand): operand is Block =>
  typeof operand === "object" && operand !== null && !(operand instanceof FormulaError);

/** The error that a value is, out of a cell or out of a part of the formula. */
export function errorOf(operand: Operand): FormulaError | undefined {
  if (operand instanceof FormulaError) return operand;
  const value = isBlock(operand) ? operand.lines[0]?.[0] : null;
  return typeof value === "string" && ERROR_TEXT.test(value) ? new FormulaError(value) : undefined;
}

/** The first cell of a block, or the value itself; an error spreads. */
export function single(operand: Operand): CellValue {
  const error = errorOf(operand);
  if (error) throw error;
  if (operand instanceof FormulaError) throw operand;
  return isBlock(operand) ? (operand.lines[0]?.[0] ?? null) : operand;
}

export function asNumber(operand: Operand): number {
  const value = single(operand);
  if (value === null || value === "") return 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

export function asText(operand: Operand): string {
  const value = single(operand);
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

export function asTruth(operand: Operand): boolean {
  const value = single(operand);
  if (typeof value === "string" && value !== "") {
    if (/^(true|false)$/i.test(value)) return /^t/i.test(value);
    throw new FormulaError("#VALUE!");
  }
  return Boolean(value);
}

/** All values of the operands, in order; errors are their text. */
export const everything = (operands: readonly Operand[]): CellValue[] =>
  operands.flatMap((operand) =>
    isBlock(operand) ? operand.lines.flat() : [operand instanceof FormulaError ? operand.message : operand],
  );

/** All values of the operands; the first error spreads. */
export function flatten(operands: readonly Operand[]): CellValue[] {
  const values = everything(operands);
  const error = values.find((value) => typeof value === "string" && ERROR_TEXT.test(value));
  if (error !== undefined) throw new FormulaError(String(error));
  return values;
}

export function compareOperands(operator: string, a: CellValue, b: CellValue): boolean {
  const order = orderOf(a, b);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

/** Numbers come before text, text before truth values; text compares without regard to case. */
function orderOf(a: CellValue, b: CellValue): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const rank = (value: CellValue): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const blankLike = (other: CellValue): CellValue =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
