// The functions that formulas may call here. What is missing shows #NAME?, never a made-up result.

import { serialOfInstant } from "../serial.ts";
import type { FormulaPlace } from "./evaluate.ts";
import {
  asNumber,
  asText,
  asTruth,
  flatten,
  FormulaError,
  isBlock,
  single,
  type Operand,
} from "./operands.ts";

type SheetFunction = (operands: readonly Operand[], place: FormulaPlace) => Operand;

const numbers = (operands: readonly Operand[]): number[] =>
  flatten(operands).filter((value): value is number => typeof value === "number");

const need = (operands: readonly Operand[], least: number, most: number): void => {
  if (operands.length < least || operands.length > most) throw new FormulaError("#N/A");
};

const optional = (operand: Operand | undefined): Operand => operand ?? null;

export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUM: (operands) => numbers(operands).reduce((sum, value) => sum + value, 0),
  COUNT: (operands) => numbers(operands).length,
  COUNTA: (operands) => flatten(operands).filter((value) => value !== null).length,
  MIN: (operands) => numbers(operands).reduce((least, value) => Math.min(least, value), Infinity),
  MAX: (operands) => numbers(operands).reduce((most, value) => Math.max(most, value), -Infinity),
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
  AND: (operands) => operands.every(asTruth),
  OR: (operands) => operands.some(asTruth),
  NOT: (operands) => !asTruth(optional(operands[0])),
  CONCATENATE: (operands) =>
    flatten(operands)
      .map((value) => asText(value))
      .join(""),
  LEN: (operands) => asText(optional(operands[0])).length,
  TRIM: (operands) => asText(optional(operands[0])).trim().replace(/ +/g, " "),
  UPPER: (operands) => asText(optional(operands[0])).toUpperCase(),
  LOWER: (operands) => asText(optional(operands[0])).toLowerCase(),
  ROUND: (operands) => {
    const factor = 10 ** asNumber(optional(operands[1]));
    const number = asNumber(optional(operands[0])) * factor;
    return (Math.sign(number) * Math.round(Math.abs(number))) / factor;
  },
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
