// Days as Excel counts them: 1 is 1900-01-01, 45000 is 2023-03-15. Excel's 1900 has a 29 February that never was.

import { dayOfNumber } from "../calendar/day-arithmetic.ts";
import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";

/** Serial number of 1970-01-01. */
const EPOCH = 25_569;
/** The day that never was; days before it are counted one higher. */
const FALSE_LEAP_DAY = 60;

/** The calendar day of a serial number; undefined for one that means no day from 1900 to 2199. */
export function dayOfSerial(serial: number): PlainDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole === FALSE_LEAP_DAY) return undefined;
  const text = dayOfNumber(whole - EPOCH + (whole < FALSE_LEAP_DAY ? 1 : 0));
  return isPlainDate(text) ? text : undefined;
}

/** "45000", where a day is expected: the day; any other text stays. Numbers of days from 1954 to 2119. */
export function dayOfCount(text: string): string {
  const typed = text.trim();
  const count = Number(typed);
  if (!/^\d{5}(?:\.\d+)?$/.test(typed) || count < 20_000 || count > 80_000) return text;
  return dayOfSerial(count) ?? text;
}
