// Calendar days and moments as text. `Date` exists only inside google/.

/** A calendar day in the company's time zone: "2026-11-25" (R34). */
export type PlainDate = `${string}-${string}-${string}`;

/** A moment, ISO 8601 in UTC with milliseconds: "2026-11-25T01:02:03.000Z". */
export type Instant = `${string}-${string}-${string}T${string}Z`;

const LENGTH_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for a day that exists, written YYYY-MM-DD, from 1900 to 2199. */
export function isPlainDate(text: string): text is PlainDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  const length = month === 2 && isLeapYear(year) ? 29 : (LENGTH_OF_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** True for a moment as this register writes it. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && isPlainDate(text.slice(0, 10));
}
