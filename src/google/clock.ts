// The one clock: `Date` exists only here.

import { isInstant, isPlainDate } from "../domain/calendar/plain-date.ts";
import type { Clock } from "../ports/visitor.ts";

export const clock: Clock = {
  now() {
    const text = new Date().toISOString();
    if (!isInstant(text)) throw new Error(`not a moment: ${text}`);
    return text;
  },
  dayOf(at, timeZone) {
    const text = Utilities.formatDate(new Date(at), timeZone, "yyyy-MM-dd");
    if (!isPlainDate(text)) throw new Error(`not a day: ${text}`);
    return text;
  },
  minuteOf(at, timeZone) {
    return Utilities.formatDate(new Date(at), timeZone, "yyyy-MM-dd HH:mm");
  },
};

/** Milliseconds since it was made. */
export function stopwatch(): () => number {
  const start = Date.now();
  return () => Date.now() - start;
}
