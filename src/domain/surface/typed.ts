// What a person put into a cell, as a text that the field rules can read: pasted numbers are their digits, days are days.

import { isPlainDate } from "../calendar/plain-date.ts";
import type { Column } from "../register/tables.ts";
import type { Refusal } from "../refusal.ts";
import type { CellDetail } from "./surface.ts";

export type Typed = { readonly text: string } | { readonly refusal: Refusal };

/** Sheets counts days from 1899-12-30. Civil from days, after Howard Hinnant. */
function dayOfSerial(serial: number): string {
  const days = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")];
  return text.join("-");
}

function numberText(number: number, { kind }: Column, { shown, day }: CellDetail): string {
  if (day || (kind === "date" && number > 20_000 && number < 100_000)) {
    const text = dayOfSerial(number);
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
