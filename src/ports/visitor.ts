// Who is at the keyboard and what time it is.

import type { Instant, PlainDate } from "../domain/calendar/plain-date.ts";

export interface Visitor {
  /** The Google account, lower case; "" where Google does not say: deny. */
  readonly account: string;
  /** True for the owner of the register's file, who sets it up. */
  ownsRegister(): boolean;
}

export interface Clock {
  now(): Instant;
  /** A moment's day in a time zone (IANA name). */
  dayOf(at: Instant, timeZone: string): PlainDate;
  /** "2026-11-25 14:03" in a time zone. */
  minuteOf(at: Instant, timeZone: string): string;
}
