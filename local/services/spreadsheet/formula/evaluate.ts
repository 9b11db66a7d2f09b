// A small, honest evaluator: arithmetic, &, comparisons, references and a few functions. Anything else is #NAME?.

import { parseA1 } from "../a1.ts";
import { boundsOf, isEmptyBounds } from "../bounds.ts";
import { cellAt, sheetByTitle } from "../cells.ts";
import type { CellValue, Sheet, Workbook } from "../workbook.ts";
import { FUNCTIONS } from "./functions.ts";
import { tokenize, type Token } from "./tokens.ts";
import { asNumber, asText, compareOperands, FormulaError, single, type Operand } from "./operands.ts";

export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Zero-based position of the formula's own cell. */
  readonly row: number;
  readonly column: number;
  readonly now: number;
  /** Computes the formula of another cell first, if it has one that is waiting. */
  compute(sheet: Sheet, row: number, column: number): void;
}

/** The value that a formula's cell shows; errors are their text ("#NAME?"). */
export function evaluateFormula(formula: string, place: FormulaPlace): CellValue {
  try {
    const tokens = tokenize(formula.slice(1)).filter((token) => token.kind !== "space");
    const reader = new Reader(tokens, place);
    const result = single(reader.expression(0));
    reader.end();
    return result === null ? 0 : result;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

const PRECEDENCE: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 6,
};

/** Recursive descent over the tokens, evaluating as it reads. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #place: FormulaPlace;
  #at = 0;

  constructor(tokens: readonly Token[], place: FormulaPlace) {
    this.#tokens = tokens;
    this.#place = place;
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw new FormulaError("#ERROR!");
  }

  #peek(): string {
    return this.#tokens[this.#at]?.text ?? "";
  }

  #take(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#at += 1;
    return true;
  }

  expression(least: number): Operand {
    let left = this.#prefix();
    for (;;) {
      const operator = this.#peek();
      if (this.#take("%")) {
        left = asNumber(left) / 100;
        continue;
      }
      const precedence = PRECEDENCE[operator];
      if (precedence === undefined || precedence <= least) return left;
      this.#at += 1;
      left = apply(operator, left, this.expression(precedence));
    }
  }

  #prefix(): Operand {
    if (this.#take("-")) return -asNumber(this.expression(6));
    if (this.#take("+")) return this.expression(6);
    const token = this.#tokens[this.#at];
    if (!token) throw new FormulaError("#ERROR!");
    this.#at += 1;
    if (token.kind === "number") return Number(token.text);
    if (token.kind === "text") return token.text.slice(1, -1).replaceAll('""', '"');
    if (token.kind === "reference") return this.#reference(token.text);
    if (token.kind === "name") return this.#named(token.text);
    if (token.text === "(") {
      const inner = this.expression(0);
      if (!this.#take(")")) throw new FormulaError("#ERROR!");
      return inner;
    }
    throw new FormulaError("#ERROR!");
  }

  #reference(text: string): Operand {
    const reference = parseA1(text);
    const { workbook, sheet: home, compute } = this.#place;
    const sheet = reference?.title === undefined ? home : sheetByTitle(workbook, reference.title);
    if (!reference || !sheet) throw new FormulaError("#REF!");
    const bounds = boundsOf(sheet, { ...reference, sheetId: sheet.sheetId });
    if (isEmptyBounds(bounds)) throw new FormulaError("#REF!");
    const lines: CellValue[][] = [];
    const bottom = text.includes(":")
      ? Math.min(bounds.bottom, Math.max(sheet.rows.length, bounds.top + 1))
      : bounds.bottom;
    for (let row = bounds.top; row < bottom; row++) {
      const line: CellValue[] = [];
      for (let column = bounds.left; column < bounds.right; column++) {
        compute(sheet, row, column);
        line.push(cellAt(sheet, row, column).value);
      }
      lines.push(line);
    }
    return { lines, top: bounds.top, left: bounds.left };
  }

  #named(name: string): Operand {
    const upper = name.toUpperCase();
    if (!this.#take("(")) {
      if (upper === "TRUE") return true;
      if (upper === "FALSE") return false;
      throw new FormulaError("#NAME?");
    }
    const found = FUNCTIONS[upper];
    if (!found) throw new FormulaError("#NAME?");
    if (this.#take(")")) return found([], this.#place);
    const operands: Operand[] = [];
    do operands.push(this.#operand());
    while (this.#take(",") || this.#take(";"));
    if (!this.#take(")")) throw new FormulaError("#ERROR!");
    return found(operands, this.#place);
  }

  /** One argument of a function; an error in it is its value, and reading goes on behind it. */
  #operand(): Operand {
    if (SEPARATORS.has(this.#peek())) return null;
    const started = this.#at;
    try {
      return this.expression(0);
    } catch (error) {
      if (!(error instanceof FormulaError) || error.message === "#ERROR!") throw error;
      this.#at = started;
      this.#skipOperand();
      return error;
    }
  }

  #skipOperand(): void {
    for (let depth = 0; this.#at < this.#tokens.length; this.#at++) {
      const text = this.#peek();
      if (depth === 0 && SEPARATORS.has(text)) return;
      if (text === "(") depth += 1;
      if (text === ")") depth -= 1;
    }
  }
}

const SEPARATORS: ReadonlySet<string> = new Set([",", ";", ")"]);

function apply(operator: string, left: Operand, right: Operand): Operand {
  if (operator === "&") return asText(left) + asText(right);
  if (PRECEDENCE[operator] === 1) return compareOperands(operator, single(left), single(right));
  const [a, b] = [asNumber(left), asNumber(right)];
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  if (operator === "^") return a ** b;
  if (b === 0) throw new FormulaError("#DIV/0!");
  return a / b;
}
