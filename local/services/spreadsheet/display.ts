// What a cell shows: its value through its number format, in the workbook's locale.

import { format as formatNumber } from "numfmt";

import type { Cell, CellFormat, NumberFormat } from "./workbook.ts";

/** The patterns that Sheets uses where a number format has a type and no pattern of its own (see the Sheets API's formats guide). */
export function defaultPattern(type: string, locale: string): string {
  const chinese = locale.startsWith("zh");
  if (type === "TEXT") return "@";
  if (type === "NUMBER") return "#,##0.00";
  if (type === "PERCENT") return "0.00%";
  if (type === "CURRENCY") return chinese ? "[$¥]#,##0.00" : "[$$]#,##0.00";
  if (type === "DATE") return chinese ? "yyyy/m/d" : "m/d/yyyy";
  if (type === "TIME") return chinese ? "h:mm:ss" : "h:mm:ss am/pm";
  if (type === "DATE_TIME") return chinese ? "yyyy/m/d h:mm:ss" : "m/d/yyyy h:mm:ss";
  if (type === "SCIENTIFIC") return "0.00E+00";
  return "General";
}

/** What SpreadsheetApp answers for, and takes as, the automatic format. */
export const AUTOMATIC_PATTERN = "0.###############";

/** The kind of a pattern, by the Sheets API's names; "" for the automatic format. */
export function formatTypeOf(pattern: string): string {
  if (pattern === "" || pattern === AUTOMATIC_PATTERN || /^general$/i.test(pattern)) return "";
  if (pattern === "@") return "TEXT";
  const bare = pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, "");
  const date = /[yd]|m(?![^ymd]*s)/i.test(bare) && /[yd]|mmm|^m/i.test(bare);
  const time = /[hs]|am\/pm|上午\/下午/i.test(bare);
  if (date && time) return "DATE_TIME";
  if (date) return "DATE";
  if (time) return "TIME";
  if (/e[+-]?0/i.test(bare)) return "SCIENTIFIC";
  if (bare.includes("%")) return "PERCENT";
  if (/[¥$€£￥]|\[\$/.test(pattern)) return "CURRENCY";
  return "NUMBER";
}

export const isDateFormat = (format: NumberFormat | undefined): boolean =>
  format?.type === "DATE" || format?.type === "DATE_TIME" || format?.type === "TIME";

export const isPlainText = (format: CellFormat | undefined): boolean => format?.numberFormat?.type === "TEXT";

/** The text that the grid shows and that getDisplayValue and FORMATTED_VALUE answer. */
export function displayOf(cell: Cell, locale: string): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = cell.format?.numberFormat;
  const pattern = format?.pattern || defaultPattern(format?.type ?? "", locale);
  if (pattern === "General" || pattern === "@") return generalNumber(value);
  return memoised(value, pattern, locale);
}

/** Automatic format: up to ten significant digits, an exponent where the number is very large or small. */
function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) {
    const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${digits.replace(/\.?0+$/, "")}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  return String(Number(value.toPrecision(10)));
}

const shown = new Map<string, string>();

function memoised(value: number, pattern: string, locale: string): string {
  const key = `${locale} ${pattern} ${value}`;
  let text = shown.get(key);
  if (text === undefined) {
    if (shown.size > 50_000) shown.clear();
    text = formatOrGeneral(value, pattern, locale);
    shown.set(key, text);
  }
  return text;
}

function formatOrGeneral(value: number, pattern: string, locale: string): string {
  try {
    return formatNumber(pattern, value, { locale: locale.replace("_", "-"), leap1900: false });
  } catch {
    // A pattern that the library cannot read shows as the plain number, as an unreadable pattern does in Sheets.
    return generalNumber(value);
  }
}
