// The company's clock on the wall: moments as local time in a time zone, and back. No `Date`: only counting, and for zones
// other than China's the platform's own table.

import { dayNumber, dayOfNumber } from "./day-arithmetic.ts";
import { isInstant, isPlainDate, type Instant, type PlainDate } from "./plain-date.ts";

/** Wall-clock time of the company, to the minute: "2026-09-30T15:10". Texts of one zone compare as times do. */
export type LocalTime = `${PlainDate}T${string}`;

/** Time of a day: "18:00". */
export type TimeOfDay = `${number}:${number}`;

const DAY = 86_400_000;
const MINUTE = 60_000;

export function isLocalTime(text: string): text is LocalTime {
  return /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && text.length === 16 && isPlainDate(text.slice(0, 10));
}

/** "00:00" to "23:59". */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function localTime(date: PlainDate, time: TimeOfDay): LocalTime {
  return `${date}T${time}`;
}

export function dateOfLocal(local: LocalTime): PlainDate {
  const date = local.slice(0, 10);
  if (!isPlainDate(date)) throw new Error(`not a local time: ${local}`);
  return date;
}

export function timeOfLocal(local: LocalTime): TimeOfDay {
  const time = local.slice(11);
  if (!isTimeOfDay(time)) throw new Error(`not a local time: ${local}`);
  return time;
}

/** Minutes since midnight. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisecondsOf(at: Instant): number {
  const [hours, minutes, seconds] = [
    Number(at.slice(11, 13)),
    Number(at.slice(14, 16)),
    Number(at.slice(17, 23)),
  ];
  const date = at.slice(0, 10);
  if (!isPlainDate(date)) throw new Error(`not a moment: ${at}`);
  return dayNumber(date) * DAY + (hours * 60 + minutes) * MINUTE + Math.round(seconds * 1000);
}

export function instantOfMilliseconds(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / DAY);
  const rest = milliseconds - day * DAY;
  const padded = (number: number, length = 2): string => String(number).padStart(length, "0");
  const minutes = Math.floor(rest / MINUTE);
  const seconds = rest - minutes * MINUTE;
  const text =
    `${dayOfNumber(day)}T${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}` +
    `:${padded(Math.floor(seconds / 1000))}.${padded(seconds % 1000, 3)}Z`;
  if (!isInstant(text)) throw new Error(`not a moment: ${milliseconds}`);
  return text;
}

export interface Zone {
  /** Seconds are cut off. */
  localOf(at: Instant): LocalTime;
  /** Where clocks were put forward over it, the time after the gap; where it came twice, the first. */
  instantOf(local: LocalTime): Instant;
}

/** China's clocks have not been changed since this moment. */
const CHINA_SINCE = 694_224_000_000;

function chinaOffset(milliseconds: number): number | undefined {
  return milliseconds >= CHINA_SINCE ? 480 : undefined;
}

function offsetByPlatform(timeZone: string): (milliseconds: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (milliseconds) => {
    const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, Number(value)]));
    const part = (name: "year" | "month" | "day" | "hour" | "minute"): number => parts.get(name) ?? 0;
    const date = `${part("year")}-${String(part("month")).padStart(2, "0")}-${String(part("day")).padStart(2, "0")}`;
    if (!isPlainDate(date)) throw new Error(`not a day: ${date}`);
    const local = dayNumber(date) * DAY + (part("hour") * 60 + part("minute")) * MINUTE;
    return Math.round((local - Math.floor(milliseconds / MINUTE) * MINUTE) / MINUTE);
  };
}

/** `timeZone`: an IANA name that the platform knows (`isTimeZone`). */
export function zoneOf(timeZone: string): Zone {
  let byPlatform: ((milliseconds: number) => number) | undefined;
  const offset = (milliseconds: number): number => {
    const known = timeZone === "Asia/Shanghai" ? chinaOffset(milliseconds) : undefined;
    if (known !== undefined) return known;
    byPlatform ??= offsetByPlatform(timeZone);
    return byPlatform(milliseconds);
  };
  return {
    localOf(at) {
      const utc = millisecondsOf(at);
      const local = instantOfMilliseconds(utc + offset(utc) * MINUTE).slice(0, 16);
      if (!isLocalTime(local)) throw new Error(`not a local time: ${local}`);
      return local;
    },
    instantOf(local) {
      const wall = dayNumber(dateOfLocal(local)) * DAY + minutesOf(timeOfLocal(local)) * MINUTE;
      // Offsets change by hours at most: those of a day before and after are the two that can be meant.
      const [early, late] = [offset(wall - DAY), offset(wall + DAY)];
      const [first, second] = [wall - early * MINUTE, wall - late * MINUTE];
      return instantOfMilliseconds(offset(first) === early || offset(second) !== late ? first : second);
    },
  };
}
