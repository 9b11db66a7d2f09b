// Whether a value meets a cell's validation rule. Blank cells always do; custom formulas are not evaluated and pass.

import { parseA1, printA1 } from "./a1.ts";
import { boundsOf } from "./bounds.ts";
import { cellAt, readCells, sheetByTitle } from "./cells.ts";
import { coerceText } from "./coerce.ts";
import { displayOf } from "./display.ts";
import { serialOfInstant } from "./serial.ts";
import type { Cell, CellValue, Sheet, ValidationRule, Workbook } from "./workbook.ts";

export interface ValidationPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Epoch milliseconds, for rules such as DATE_AFTER TODAY. */
  readonly now: number;
}

type Compare = (value: number, limits: readonly number[]) => boolean;

const ORDER: Readonly<Record<string, Compare>> = {
  GREATER: (value, [limit = NaN]) => value > limit,
  GREATER_THAN_EQ: (value, [limit = NaN]) => value >= limit,
  LESS: (value, [limit = NaN]) => value < limit,
  LESS_THAN_EQ: (value, [limit = NaN]) => value <= limit,
  EQ: (value, [limit = NaN]) => value === limit,
  NOT_EQ: (value, [limit = NaN]) => value !== limit,
  BETWEEN: (value, [low = NaN, high = NaN]) => value >= low && value <= high,
  NOT_BETWEEN: (value, [low = NaN, high = NaN]) => value < low || value > high,
  AFTER: (value, [limit = NaN]) => value > limit,
  ON_OR_AFTER: (value, [limit = NaN]) => value >= limit,
  BEFORE: (value, [limit = NaN]) => value < limit,
  ON_OR_BEFORE: (value, [limit = NaN]) => value <= limit,
};

const TEXT: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_NOT_CONTAINS: (text, wanted) => !text.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_STARTS_WITH: (text, wanted) => text.toLowerCase().startsWith(wanted.toLowerCase()),
  TEXT_ENDS_WITH: (text, wanted) => text.toLowerCase().endsWith(wanted.toLowerCase()),
  TEXT_EQ: (text, wanted) => text.toLowerCase() === wanted.toLowerCase(),
  TEXT_NOT_EQ: (text, wanted) => text.toLowerCase() !== wanted.toLowerCase(),
  TEXT_IS_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TEXT_IS_URL: (text) => /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/]+\.[^\s]+$/i.test(text),
};

/** Whether the cell's value is valid under the rule. */
export function meetsRule(cell: Cell, rule: ValidationRule, place: ValidationPlace): boolean {
  const { value } = cell;
  if (value === null || value === "") return true;
  const shown = displayOf(cell, place.workbook.locale);
  if (rule.type === "ONE_OF_LIST") return rule.values.some((allowed) => sameEntry(allowed, shown, value));
  if (rule.type === "ONE_OF_RANGE") {
    return listedValues(rule, place).some((allowed) => allowed !== "" && sameEntry(allowed, shown, value));
  }
  if (rule.type === "BOOLEAN") return isTicked(value, shown, rule);
  const text = TEXT[rule.type];
  if (text) return text(shown, rule.values[0] ?? "");
  if (rule.type.startsWith("NUMBER_")) return comparesWell(value, rule, "NUMBER_", Number);
  if (rule.type.startsWith("DATE_")) return meetsDateRule(cell, rule, place);
  return true;
}

const sameEntry = (allowed: string, shown: string, value: CellValue): boolean =>
  allowed === shown || allowed === String(value);

function isTicked(value: CellValue, shown: string, rule: ValidationRule): boolean {
  if (rule.values.length === 0) return typeof value === "boolean";
  return rule.values.includes(shown);
}

function comparesWell(
  value: CellValue,
  rule: ValidationRule,
  prefix: string,
  limitOf: (text: string) => number,
): boolean {
  const compare = ORDER[rule.type.slice(prefix.length)];
  if (!compare) return true;
  return typeof value === "number" && compare(value, rule.values.map(limitOf));
}

function meetsDateRule(cell: Cell, rule: ValidationRule, place: ValidationPlace): boolean {
  const { value } = cell;
  if (rule.type === "DATE_IS_VALID") {
    return typeof value === "number" && (cell.format?.numberFormat?.type ?? "DATE").startsWith("DATE");
  }
  return comparesWell(value, rule, "DATE_", (text) => dateLimit(text, place));
}

/** A date written in a rule: a serial, a date as typed, or one of the relative dates of the API and of SpreadsheetApp. */
function dateLimit(text: string, { workbook, now }: ValidationPlace): number {
  const today = Math.floor(serialOfInstant(now, workbook.timeZone));
  const offsets: Readonly<Record<string, number>> = {
    TODAY: 0,
    TOMORROW: 1,
    YESTERDAY: -1,
    PAST_WEEK: -7,
    PAST_MONTH: -30,
    PAST_YEAR: -365,
  };
  const offset = offsets[text];
  if (offset !== undefined) return today + offset;
  const { value } = coerceText(text, undefined, { locale: workbook.locale, year: 1970 });
  return typeof value === "number" ? value : NaN;
}

/** The entries that a drop-down offers. */
export function listedValues(
  rule: ValidationRule,
  place: Pick<ValidationPlace, "workbook" | "sheet">,
): string[] {
  if (rule.type === "ONE_OF_LIST") return [...rule.values];
  if (rule.type !== "ONE_OF_RANGE") return [];
  const reference = parseA1((rule.values[0] ?? "").replace(/^=/, ""));
  const sheet = reference?.title === undefined ? place.sheet : sheetByTitle(place.workbook, reference.title);
  if (!reference || !sheet) return [];
  const bounds = boundsOf(sheet, { ...reference, sheetId: sheet.sheetId });
  return readCells(sheet, bounds, (cell) => displayOf(cell, place.workbook.locale))
    .flat()
    .filter((entry) => entry !== "");
}

/** Refusal of a value that a strict rule rejects. */
export function violationText(rule: ValidationRule, row: number, column: number): string {
  const address = printA1({
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  const base = `The data you entered in cell ${address} violates the data validation rules set on this cell.`;
  if (rule.inputMessage) return `${base}\n${rule.inputMessage}`;
  if (rule.type !== "ONE_OF_LIST") return base;
  return `${base}\nPlease enter one of the following values: ${rule.values.join(", ")}.`;
}

/** The first cell in the rectangle whose strict rule its value breaks, as a refusal text; undefined when all is well. */
export function firstViolation(
  place: ValidationPlace,
  bounds: { top: number; left: number; bottom: number; right: number },
): string | undefined {
  for (let row = bounds.top; row < bounds.bottom; row++) {
    for (let column = bounds.left; column < bounds.right; column++) {
      const cell = cellAt(place.sheet, row, column);
      const rule = cell.validation;
      if (rule?.strict && !meetsRule(cell, rule, place)) return violationText(rule, row, column);
    }
  }
  return undefined;
}
