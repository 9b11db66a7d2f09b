// What typing means. Documented: Sheets API guide "values" (USER_ENTERED) and reference Range.setValue; the rest is
// assumed ("typed-text-coercion").

import { coerceText } from "../../../local/services/spreadsheet/coerce.ts";
import { displayOf } from "../../../local/services/spreadsheet/display.ts";

const CHINESE = { locale: "zh_CN", year: 2026 };
const ENGLISH = { locale: "en_US", year: 2026 };

const shown = (text: string, context = CHINESE): string => {
  const { value, numberFormat } = coerceText(text, undefined, context);
  return displayOf({ value, ...(numberFormat ? { format: { numberFormat } } : {}) }, context.locale);
};

test("R24: a leading zero and blanks between digits are lost when a number is typed", () => {
  expect(coerceText("01234", undefined, CHINESE)).toEqual({ value: 1234 });
  expect(coerceText("22 34", undefined, CHINESE)).toEqual({ value: 2234 });
  expect(coerceText("+8613800138000", undefined, CHINESE)).toEqual({ value: 8613800138000 });
});

test("R24: phone numbers with hyphens or brackets stay text", () => {
  for (const text of ["010-12345678", "138-0013-8000", "(010)12345678", "400-800-1234转801", "1,23,4"]) {
    expect(coerceText(text, undefined, CHINESE)).toEqual({ value: text });
  }
});

test.each([
  ["1,234", 1234, "1,234"],
  ["1,234.5", 1234.5, "1,234.50"],
  ["12%", 0.12, "12%"],
  ["¥12.5", 12.5, "¥12.50"],
  ["-3", -3, "-3"],
  ["(3)", -3, "-3"],
  ["1.38E+10", 1.38e10, "1.38E+10"],
  ["9:30", 0.3958333333333333, "9:30"],
])("%s is the number %d, shown as %s", (text, value, display) => {
  expect(coerceText(text, undefined, CHINESE).value).toBeCloseTo(value, 10);
  expect(shown(text)).toBe(display);
});

test.each([
  ["2026-11-25", "2026-11-25"],
  ["2026/11/25", "2026/11/25"],
  ["11/25", "11/25"],
  ["2026年11月25日", "2026年11月25日"],
])("%s is the date 2026-11-25, serial 46351", (text, display) => {
  expect(coerceText(text, undefined, CHINESE).value).toBe(46351);
  expect(shown(text)).toBe(display);
});

test("Sheets API, values: 'Sep 1 2026' becomes a date", () => {
  expect(coerceText("Sep 1 2026", undefined, ENGLISH).value).toBe(46266);
});

test("a day that does not exist is text", () => {
  expect(coerceText("2026-02-30", undefined, CHINESE)).toEqual({ value: "2026-02-30" });
});

test("Sheets API, values: TRUE is a truth value, = starts a formula, an apostrophe makes text", () => {
  expect(coerceText("TRUE", undefined, CHINESE)).toEqual({ value: true });
  expect(coerceText("=1+1", undefined, CHINESE)).toEqual({ value: null, formula: "=1+1" });
  expect(coerceText("'=1+1", undefined, CHINESE)).toEqual({ value: "=1+1" });
});

test("R24: a plain-text cell keeps what is typed, formulas too", () => {
  const plain = { numberFormat: { type: "TEXT", pattern: "@" } };
  for (const text of ["01234", "2026-11-25", "=1+1", "'x"]) {
    expect(coerceText(text, plain, CHINESE)).toEqual({ value: text });
  }
});
