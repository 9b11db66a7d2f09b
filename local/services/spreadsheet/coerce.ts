// What Sheets makes of typed text (and of setValue, appendRow, USER_ENTERED, which parse the same way):
// a number, a date, a truth value, a formula, or text. Documented cases are in Google's Sheets API guide "values"
// and the public documents behind PLATFORM.md; the rest is assumed ("typed-text-coercion").

import { defaultPattern, formatTypeOf, isPlainText } from "./display.ts";
import { serialOf } from "./serial.ts";
import type { CellFormat, CellValue, NumberFormat } from "./workbook.ts";

export interface Coerced {
  readonly value: CellValue;
  /** With the leading "=". */
  readonly formula?: string;
  /** The format that Sheets gives an automatic cell because of what was typed. */
  readonly numberFormat?: NumberFormat;
}

export interface CoerceContext {
  readonly locale: string;
  /** The year of dates typed without one. */
  readonly year: number;
}

const CURRENCY_SIGNS = "¥￥$€£";

/** How a number, a date, a time or a truth value may begin; names and most other words are text at a glance. */
const MORE_THAN_TEXT = new RegExp(`^[\\d+\\-.(A-Za-z上下${CURRENCY_SIGNS}]`);

/** Parses text as typed into a cell of this format. */
export function coerceText(text: string, format: CellFormat | undefined, context: CoerceContext): Coerced {
  if (text === "") return { value: null };
  if (isPlainText(format)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return formulaTyped(text, context);
  const bare = text.trim();
  if (!MORE_THAN_TEXT.test(bare)) return { value: text };
  return truth(bare) ?? numberLike(bare) ?? dateLike(bare, context) ?? { value: text };
}

/** TODAY() and NOW() give an automatic cell a date format. */
function formulaTyped(formula: string, context: CoerceContext): Coerced {
  const name = /^=\s*(TODAY|NOW)\(\s*\)\s*$/i.exec(formula)?.[1]?.toUpperCase();
  const type = name === "TODAY" ? "DATE" : "DATE_TIME";
  if (!name) return { value: null, formula };
  return { value: null, formula, numberFormat: { type, pattern: defaultPattern(type, context.locale) } };
}

function truth(text: string): Coerced | undefined {
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  return undefined;
}

const numberFormat = (pattern: string): NumberFormat => ({ type: formatTypeOf(pattern), pattern });

const NUMBER = new RegExp(
  `^([+-]?)\\s*([${CURRENCY_SIGNS}]?)\\s*([+-]?)((?:\\d[\\d, ]*)?(?:\\.\\d*)?)(?:[eE]([+-]?\\d{1,3}))?\\s*(%?)$`,
);

/** 01234 · 1,234.5 · 22 34 · +86138… · 1.38E+10 · 12% · ¥12.50 · (3) */
function numberLike(text: string): Coerced | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  const inner = negative?.[1] ?? text;
  const match = NUMBER.exec(inner);
  const [, outerSign = "", currency = "", innerSign = "", digits = "", exponent, percent = ""] = match ?? [];
  if (!match || !/\d/.test(digits) || (outerSign && innerSign) || (negative && (outerSign || innerSign)))
    return undefined;
  if (!groupsWell(digits)) return undefined;
  const size = Number(digits.replace(/[, ]/g, "") + (exponent === undefined ? "" : `e${exponent}`));
  if (!Number.isFinite(size)) return undefined;
  const sign = negative || outerSign === "-" || innerSign === "-" ? -1 : 1;
  const value = (sign * size) / (percent ? 100 : 1);
  const format = formatOfTyped({
    digits,
    currency,
    percent: percent !== "",
    scientific: exponent !== undefined,
  });
  return { value, ...(format ? { numberFormat: format } : {}) };
}

/** Commas part groups of three after the first; spaces may stand anywhere between digits (22 34 → 2234). */
function groupsWell(digits: string): boolean {
  const whole = (digits.split(".")[0] ?? "").trimEnd();
  if (whole.includes(",")) return /^\d{1,3}(,\d{3})+$/.test(whole);
  return whole === "" || /^\d+( \d+)*$/.test(whole);
}

function formatOfTyped(typed: {
  digits: string;
  currency: string;
  percent: boolean;
  scientific: boolean;
}): NumberFormat | undefined {
  const decimals = typed.digits.includes(".");
  if (typed.scientific) return numberFormat("0.00E+00");
  if (typed.percent) return numberFormat(decimals ? "0.00%" : "0%");
  if (typed.currency) return numberFormat(`[$${typed.currency}]#,##0${decimals ? ".00" : ""}`);
  if (typed.digits.includes(",")) return numberFormat(decimals ? "#,##0.00" : "#,##0");
  return undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly pattern: string;
}

/** 2026-11-25 · 2026/11/25 · 11/25 · 2026年11月25日 · 25 Nov 2026, each with an optional time, or a time alone. */
function dateLike(text: string, context: CoerceContext): Coerced | undefined {
  const alone = clockTime(text);
  if (alone) return { value: alone.fraction, numberFormat: numberFormat(alone.pattern) };
  const whole = calendarDay(text, context);
  if (whole) return dated(whole);
  const parts = /^(.+?)[ T]+((?:上午|下午)?\d{1,2}:.+)$/.exec(text);
  const day = calendarDay(parts?.[1] ?? "", context);
  const time = clockTime(parts?.[2] ?? "");
  if (!day || !time) return undefined;
  return dated({ ...day, pattern: defaultPattern("DATE_TIME", context.locale) }, time.fraction);
}

function dated(day: Day, fraction = 0): Coerced | undefined {
  const serial = serialOf(day.year, day.month, day.day);
  // Overflowing days (2026-02-30) are text.
  const next = serialOf(day.year, day.month + 1, 1);
  if (day.month < 1 || day.month > 12 || day.day < 1 || serial >= next) return undefined;
  return { value: serial + fraction, numberFormat: numberFormat(day.pattern) };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function calendarDay(text: string, context: CoerceContext): Day | undefined {
  const chinese = context.locale.startsWith("zh");
  const local = defaultPattern("DATE", context.locale);
  const of = (
    year: string | number | undefined,
    month: string | undefined,
    day: string | undefined,
    pattern: string,
  ) => ({
    year: fullYear(Number(year)),
    month: Number(month),
    day: Number(day),
    pattern,
  });
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return of(iso[1], iso[3], iso[4], iso[2] === "-" ? "yyyy-mm-dd" : local);
  const han = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (han) return of(han[1] ?? context.year, han[2], han[3], han[1] ? 'yyyy"年"m"月"d"日"' : 'm"月"d"日"');
  const three = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (three && chinese && (three[4] ?? "").length === 2) return of(three[1], three[3], three[4], local);
  if (three) return of(three[4], three[1], three[3], local);
  const two = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (two) return of(context.year, two[1], two[3], two[2] === "-" ? "m-d" : "m/d");
  return wordedDay(text, context, of);
}

function wordedDay(
  text: string,
  context: CoerceContext,
  of: (
    year: string | number | undefined,
    month: string | undefined,
    day: string | undefined,
    pattern: string,
  ) => Day,
): Day | undefined {
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ,]*(\d{4})?$/.exec(text);
  const monthFirst = /^([A-Za-z]{3,9}) (\d{1,2})(?:,? (\d{4}))?$/.exec(text);
  const name = (dayFirst?.[2] ?? monthFirst?.[1] ?? "").slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(name) + 1;
  if (month === 0) return undefined;
  const year = dayFirst ? dayFirst[3] : monthFirst?.[3];
  return of(
    year ?? context.year,
    String(month),
    dayFirst ? dayFirst[1] : monthFirst?.[2],
    year ? "d mmm yyyy" : "d mmm",
  );
}

/** Two-digit years: 00–29 are 20xx, the rest 19xx, as spreadsheets agree. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

/** 9:30 · 9:30:15 · 9:30 PM · 下午3:05 → a fraction of a day. */
function clockTime(text: string): { fraction: number; pattern: string } | undefined {
  const match = /^(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*([AaPp][Mm])?$/.exec(text);
  if (!match) return undefined;
  const [, half, hours = "", minutes = "", seconds = "0", fraction = "0", suffix] = match;
  const afternoon = half === "下午" || suffix?.toLowerCase() === "pm";
  const morning = half === "上午" || suffix?.toLowerCase() === "am";
  let hour = Number(hours);
  if ((afternoon || morning) && (hour < 1 || hour > 12)) return undefined;
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  if (Number(minutes) > 59 || Number(seconds) > 59 || hour > 23) return undefined;
  const clock = match[4] === undefined ? "h:mm" : "h:mm:ss";
  return {
    fraction: (hour * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction)) / 86_400,
    pattern: suffix ? `${clock} am/pm` : clock,
  };
}
