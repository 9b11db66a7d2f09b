// The functions that formulas may call here. What is missing shows #NAME?, never a made-up result.

import { dateOfSerial, serialOfInstant } from "../serial.ts";
import type { CellValue } from "../workbook.ts";
import type { FormulaPlace } from "./evaluate.ts";
import {
  asNumber,
  asText,
  asTruth,
  compareOperands,
  errorOf,
  everything,
  flatten,
  FormulaError,
  isBlock,
  single,
  type Operand,
} from "./operands.ts";

type SheetFunction = (operands: readonly Operand[], place: FormulaPlace) => Operand;

const isNumber = (value: CellValue): value is number => typeof value === "number";

/** The numbers among the values; errors spread. */
const numbers = (operands: readonly Operand[]): number[] => flatten(operands).filter(isNumber);

const need = (operands: readonly Operand[], least: number, most: number): void => {
  if (operands.length < least || operands.length > most) throw new FormulaError("#N/A");
};

const optional = (operand: Operand | undefined): Operand => operand ?? null;

/** Truth values of all operands; blank cells and text in ranges are passed over. */
const truths = (operands: readonly Operand[]): boolean[] =>
  operands.flatMap((operand) =>
    isBlock(operand)
      ? flatten([operand]).flatMap((value) =>
          value === null || typeof value === "string" ? [] : [Boolean(value)],
        )
      : [asTruth(operand)],
  );

/** A text function of the first operand and whole numbers after it. */
const part =
  (cut: (text: string, ...counts: number[]) => string): SheetFunction =>
  ([text, ...counts]) => {
    const whole = counts.map((count) => Math.trunc(asNumber(count)));
    if (whole.some((count) => count < 0)) throw new FormulaError("#VALUE!");
    return cut(asText(optional(text)), ...whole);
  };

/** A part of a date. */
const dateOf =
  (read: (date: { year: number; month: number; day: number }) => number): SheetFunction =>
  (operands) => {
    need(operands, 1, 1);
    return read(dateOfSerial(Math.floor(asNumber(optional(operands[0])))));
  };

/** "5", ">=5", "<>x", or text with ? and * in it. */
function criterion(wanted: CellValue): (value: CellValue) => boolean {
  const text = asText(wanted);
  const [, operator = "", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(text) ?? [];
  const number = rest.trim() === "" ? Number.NaN : Number(rest);
  if (!Number.isNaN(number)) {
    const kind = operator === "" ? "=" : operator;
    return (value) => (isNumber(value) ? compareOperands(kind, value, number) : kind === "<>");
  }
  if (operator === "" || operator === "=" || operator === "<>") {
    const source = rest
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const pattern = new RegExp(`^${source}$`, "is");
    return (value) => pattern.test(asText(value)) === (operator !== "<>");
  }
  return (value) => typeof value === "string" && compareOperands(operator, value, rest);
}

export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUM: (operands) => numbers(operands).reduce((sum, value) => sum + value, 0),
  COUNT: (operands) => everything(operands).filter(isNumber).length,
  COUNTA: (operands) => everything(operands).filter((value) => value !== null).length,
  COUNTBLANK: (operands) => everything(operands).filter((value) => value === null || value === "").length,
  COUNTIF: (operands) => {
    need(operands, 2, 2);
    const fits = criterion(single(optional(operands[1])));
    return everything([optional(operands[0])]).filter((value) => value !== null && fits(value)).length;
  },
  MIN: (operands) => numbers(operands).reduce((least, value, at) => (at ? Math.min(least, value) : value), 0),
  MAX: (operands) => numbers(operands).reduce((most, value, at) => (at ? Math.max(most, value) : value), 0),
  AVERAGE: (operands) => {
    const all = numbers(operands);
    if (!all.length) throw new FormulaError("#DIV/0!");
    return all.reduce((sum, value) => sum + value, 0) / all.length;
  },
  IF: (operands) => {
    need(operands, 2, 3);
    const [condition, then, otherwise = false] = operands;
    return asTruth(optional(condition)) ? optional(then) : otherwise;
  },
  IFERROR: (operands) => {
    need(operands, 1, 2);
    return errorOf(optional(operands[0])) ? optional(operands[1]) : optional(operands[0]);
  },
  ISERROR: (operands) => errorOf(optional(operands[0])) !== undefined,
  ISBLANK: (operands) => {
    const [first] = operands;
    return first !== undefined && !errorOf(first) && single(first) === null;
  },
  AND: (operands) => truths(operands).every(Boolean),
  OR: (operands) => truths(operands).some(Boolean),
  NOT: (operands) => !asTruth(optional(operands[0])),
  CONCATENATE: (operands) =>
    flatten(operands)
      .map((value) => asText(value))
      .join(""),
  LEN: (operands) => asText(optional(operands[0])).length,
  TRIM: (operands) => asText(optional(operands[0])).trim().replace(/ +/g, " "),
  LEFT: part((text, count = 1) => text.slice(0, count)),
  RIGHT: part((text, count = 1) => (count === 0 ? "" : text.slice(-count))),
  MID: part((text, start = 1, count = 0) =>
    text.slice(Math.max(0, start - 1), Math.max(0, start - 1) + count),
  ),
  SUBSTITUTE: (operands) => {
    need(operands, 3, 3);
    const [text = "", before = "", after = ""] = operands.map((operand) => asText(operand));
    return before === "" ? text : text.replaceAll(before, () => after);
  },
  UPPER: (operands) => asText(optional(operands[0])).toUpperCase(),
  LOWER: (operands) => asText(optional(operands[0])).toLowerCase(),
  ROUND: (operands) => {
    const factor = 10 ** asNumber(optional(operands[1]));
    const number = asNumber(optional(operands[0])) * factor;
    return (Math.sign(number) * Math.round(Math.abs(number))) / factor;
  },
  INT: (operands) => Math.floor(asNumber(optional(operands[0]))),
  MOD: (operands) => {
    const [number, divisor] = [asNumber(optional(operands[0])), asNumber(optional(operands[1]))];
    if (divisor === 0) throw new FormulaError("#DIV/0!");
    return number - divisor * Math.floor(number / divisor);
  },
  YEAR: dateOf(({ year }) => year),
  MONTH: dateOf(({ month }) => month),
  DAY: dateOf(({ day }) => day),
  ABS: (operands) => Math.abs(asNumber(optional(operands[0]))),
  HYPERLINK: (operands) => {
    need(operands, 1, 2);
    return operands.length === 2 ? single(optional(operands[1])) : asText(optional(operands[0]));
  },
  TODAY: (_operands, place) => Math.floor(serialOfInstant(place.now, place.workbook.timeZone)),
  NOW: (_operands, place) => serialOfInstant(place.now, place.workbook.timeZone),
  ROW: (operands, place) => positionOf(operands[0], place.row, "top"),
  COLUMN: (operands, place) => positionOf(operands[0], place.column, "left"),
};

function positionOf(operand: Operand | undefined, own: number, side: "top" | "left"): number {
  if (operand === undefined) return own + 1;
  if (!isBlock(operand)) throw new FormulaError("#N/A");
  return operand[side] + 1;
}
