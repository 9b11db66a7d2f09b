// What a person put into a cell, as a text that the field rules can read: pasted numbers are their digits, days are days.

import { dayOfNumber } from "../calendar/day-arithmetic.ts";
import { isPlainDate } from "../calendar/plain-date.ts";
import type { Column } from "../register/tables.ts";
import type { Refusal } from "../refusal.ts";
import type { CellDetail } from "./surface.ts";

export type Typed = { readonly text: string } | { readonly refusal: Refusal };

/** Serial number of 1970-01-01: Sheets counts days from 1899-12-30. */
const EPOCH = 25_569;

function numberText(number: number, { kind }: Column, { shown, day }: CellDetail): string {
  if (day || (kind === "date" && number > 20_000 && number < 100_000)) {
    const text = dayOfNumber(Math.floor(number) - EPOCH);
    if (isPlainDate(text)) return text;
  }
  // A number format may show 1.38E+10 or 13,800,000,000: the digits are still there.
  return kind === "phone" || kind === "number" || /[eE]\+/.test(shown) ? String(number) : shown;
}

/** `detail` undefined: nothing is known but the text shown. */
export function typedIn(column: Column, shown: string, detail: CellDetail | undefined): Typed {
  const refused = (code: Refusal["code"]): Typed => ({
    refusal: { code, field: column.key, values: { value: shown } },
  });
  if (!detail) return { text: shown };
  if (detail.formula) return refused("formulaTyped");
  if (detail.merged) return refused("cellsMerged");
  return { text: detail.number === undefined ? shown : numberText(detail.number, column, detail) };
}
