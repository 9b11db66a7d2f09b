// Reads the State Council's yearly notice as people paste it ("国务院办公厅关于2026年部分节假日安排的通知"): its days become
// rows of 工作日历, and the year is known (R77, B2).

import type { Refusal } from "../refusal.ts";
import { plusDays } from "./day-arithmetic.ts";
import { isPlainDate, type PlainDate } from "./plain-date.ts";
import { isWholeYear, type CompanyDay } from "./working-calendar.ts";

export interface OfficialNotice {
  readonly year: number;
  readonly days: readonly CompanyDay[];
}

/** Why a text is no whole notice: no year, no days, days of some festivals only, or a day that does not exist. */
export type NoticeFault =
  | { readonly fault: "noYear" }
  | { readonly fault: "noDays" }
  | { readonly fault: "festivalsMissing"; readonly festivals: readonly string[] }
  | { readonly fault: "noSuchDay"; readonly day: string };

/** Every notice arranges all of these. */
const FESTIVALS = ["元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆"];

/** "（周日）", "（星期日）", "（农历腊月二十八、周日）": what only explains a date. */
const ASIDES = /[（(][^（）()]*[）)]/g;
/** "一、元旦：", "1. 元旦:" */
const FESTIVAL =
  /(?:^|\n)\s*[一二三四五六七八九十\d]+\s*[、.．]\s*([\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8})?)\s*[:：]/;
const DAY = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;
/** Longer than any holiday: a span beyond it was misread. */
const LONGEST_HOLIDAY = 14;

interface Cursor {
  year: number;
  month: number;
}

/** The notice's days, in order; or what is wrong with the text. */
export function readOfficialNotice(text: string): OfficialNotice | NoticeFault {
  const plain = text.replace(ASIDES, "").replace(/[ \t\u3000]/g, "");
  const year = Number(/(\d{4})年\s*(?:部分)?\s*(?:节假日|放假)/.exec(plain)?.[1] ?? 0);
  if (year === 0) return { fault: "noYear" };
  const days: CompanyDay[] = [];
  const parts = plain.split(FESTIVAL).slice(1);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const name = parts[at] ?? "";
    const cursor: Cursor = { year, month: 0 };
    for (const sentence of (parts[at + 1] ?? "").split(/[。；;\n]/)) {
      const working = /上班/.test(sentence);
      if (!working && !/放假|休息|连休|补休/.test(sentence)) continue;
      for (const span of sentence.split(/[、，,]/)) {
        const read = daysOfSpan(span, cursor);
        if (typeof read === "string") return { fault: "noSuchDay", day: read };
        for (const date of read) days.push({ date, working, name });
      }
    }
  }
  if (days.length === 0) return { fault: "noDays" };
  const festivals = FESTIVALS.filter((festival) => !days.some(({ name }) => name.includes(festival)));
  if (festivals.length > 0) return { fault: "festivalsMissing", festivals };
  const byDate = new Map(days.map((day) => [day.date, day]));
  if (!isWholeYear(year, (date) => byDate.get(date))) return { fault: "noDays" };
  return { year, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** "1月1日至3日": every day of it; a text where the calendar has no such day. */
function daysOfSpan(span: string, cursor: Cursor): PlainDate[] | string {
  const ends: PlainDate[] = [];
  for (const [, year, month, day = ""] of span.matchAll(DAY)) {
    if (year !== undefined) cursor.year = Number(year);
    if (month !== undefined) cursor.month = Number(month);
    const date = `${cursor.year}-${String(cursor.month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (!isPlainDate(date)) return date;
    ends.push(date);
  }
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return [];
  const days: PlainDate[] = [];
  for (let date = first; date <= last && days.length <= LONGEST_HOLIDAY; date = plusDays(date, 1))
    days.push(date);
  return days.length > LONGEST_HOLIDAY || days.length === 0 ? `${first}–${last}` : days;
}

/** The same as a person is told of it. */
export function faultRefusal(fault: NoticeFault): Refusal {
  switch (fault.fault) {
    case "noYear":
      return { code: "noticeWithoutYear" };
    case "noDays":
      return { code: "noticeWithoutDays" };
    case "festivalsMissing":
      return { code: "noticeIncomplete", values: { festivals: fault.festivals.join("、") } };
    case "noSuchDay":
      return { code: "noticeWithNoSuchDay", values: { day: fault.day } };
  }
}
