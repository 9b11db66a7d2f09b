// Days as Excel counts them: 1 is 1900-01-01, 45000 is 2023-03-15. Excel's 1900 has a 29 February that never was.

import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";

/** Serial number of 1970-01-01. */
const EPOCH = 25_569;
/** The day that never was; days before it are counted one higher. */
const FALSE_LEAP_DAY = 60;

/** The calendar day of a serial number; undefined for one that means no day from 1900 to 2199. */
export function dayOfSerial(serial: number): PlainDate | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole === FALSE_LEAP_DAY) return undefined;
  // Days since 0000-03-01, in eras of 400 years (H. Hinnant, "chrono-compatible low-level date algorithms").
  const days = whole - EPOCH + (whole < FALSE_LEAP_DAY ? 1 : 0) + 719_468;
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
  const two = (count: number): string => String(count).padStart(2, "0");
  const text = `${year}-${two(month)}-${two(day)}`;
  return isPlainDate(text) ? text : undefined;
}

/** "45000", where a day is expected: the day; any other text stays. Numbers of days from 1954 to 2119. */
export function dayOfCount(text: string): string {
  const typed = text.trim();
  const count = Number(typed);
  if (!/^\d{5}(?:\.\d+)?$/.test(typed) || count < 20_000 || count > 80_000) return text;
  return dayOfSerial(count) ?? text;
}
