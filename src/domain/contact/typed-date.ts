// Calendar days as people type them: 2026/11/3, 2026年11月3日, 20261103, 2026.11.3.

import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import { halfWidth } from "./width.ts";

/** The day meant, or undefined. Day and month alone, or American order, are not guessed at. */
export function readDate(text: string): PlainDate | undefined {
  const typed = halfWidth(text)
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, "");
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(typed) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (!parts) return undefined;
  const day = `${parts[1]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[3] ?? "").padStart(2, "0")}`;
  return isPlainDate(day) ? day : undefined;
}
