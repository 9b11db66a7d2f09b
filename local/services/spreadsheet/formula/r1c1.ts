// R1C1 notation of formulas: references counted from the cell that holds them (R[-1]C) or from the sheet's corner (R1C1).

import { columnIndex, columnLetters } from "../a1.ts";
import { tokenize } from "./tokens.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula in A1 notation, told as seen from its zero-based place. */
export function toR1C1(formula: string, from: Place): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? referenceToR1C1(text, from) : text))
    .join("");
}

function referenceToR1C1(text: string, from: Place): string {
  const bang = text.lastIndexOf("!") + 1;
  const corners = text
    .slice(bang)
    .split(":")
    .map((corner) => cornerToR1C1(corner, from));
  // One whole row or column is told once: A:A is C[…].
  const [first, second] = corners;
  const line = first === second && !/^R.*C/.test(first ?? "") ? [first] : corners;
  return text.slice(0, bang) + line.join(":");
}

function cornerToR1C1(corner: string, from: Place): string {
  const [, columnDollar = "", letters = "", dollar = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const rowDollar = letters === "" ? columnDollar : dollar;
  const row = digits && `R${counted(rowDollar, Number(digits) - 1, from.row)}`;
  const column = letters && `C${counted(columnDollar, columnIndex(letters), from.column)}`;
  return row + column;
}

function counted(dollar: string, index: number, from: number): string {
  if (dollar) return String(index + 1);
  return `[${index - from}]`;
}

const NUMBER = String.raw`(?:\[-?\d+\]|\d+)`;
const CORNER = String.raw`(?:R${NUMBER}?C${NUMBER}?|R${NUMBER}|C${NUMBER})`;
/** Texts and quoted titles first: what looks like a reference in them is none. */
const REFERENCES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\w.])(${CORNER})(?::(${CORNER}))?(?![\w(\[])`,
  "gi",
);

/** A formula in R1C1 notation, as it reads in A1 notation at its zero-based place; off the sheet is #REF!. */
export function fromR1C1(formula: string, from: Place): string {
  return formula.replace(REFERENCES, (all: string, first?: string, second?: string) => {
    if (first === undefined) return all;
    const whole = !/^R.*C/i.test(first);
    const corners = second === undefined ? (whole ? [first, first] : [first]) : [first, second];
    const printed = corners.map((corner) => cornerFromR1C1(corner, from));
    return printed.includes(undefined) ? "#REF!" : printed.join(":");
  });
}

function cornerFromR1C1(corner: string, from: Place): string | undefined {
  const [, row] = new RegExp(`R(${NUMBER}?)`, "i").exec(corner) ?? [];
  const [, column] = new RegExp(`C(${NUMBER}?)`, "i").exec(corner) ?? [];
  const rowPart = row === undefined ? "" : placed(row, from.row, (index) => String(index + 1));
  const columnPart = column === undefined ? "" : placed(column, from.column, columnLetters);
  return rowPart === undefined || columnPart === undefined ? undefined : columnPart + rowPart;
}

function placed(count: string, from: number, print: (index: number) => string): string | undefined {
  const absolute = /^\d/.test(count);
  const index = absolute ? Number(count) - 1 : from + Number(count.replace(/[[\]]/g, ""));
  return index < 0 ? undefined : (absolute ? "$" : "") + print(index);
}
