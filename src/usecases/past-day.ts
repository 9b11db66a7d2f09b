// A day that something happened on: it exists, and it is not in the future (changes ahead of time are scheduled, R14).

import { isPlainDate, type PlainDate } from "../domain/calendar/plain-date.ts";
import type { Context } from "../domain/change/change.ts";
import { accept, refuse, type Result } from "../domain/refusal.ts";

/** `text`: YYYY-MM-DD, as typed into `field`. */
export function pastDay(field: string, text: string, { today }: Context): Result<PlainDate> {
  if (!isPlainDate(text)) return refuse("dateInvalid", { field, values: { value: text } });
  return text > today ? refuse("dateInFuture", { field, values: { value: text, today } }) : accept(text);
}
