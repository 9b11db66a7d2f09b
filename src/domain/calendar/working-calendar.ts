// Which days are worked (R77): the company's own days, else the official table, else the law's fixed holidays and the
// week. A year whose official days are not out is known to be unknown: whatever crosses it is provisional (B2).

import { daysInMonth, partsOf, plusDays, weekday } from "./day-arithmetic.ts";
import { OFFICIAL_DAYS } from "./official-days.ts";
import { isPlainDate, type PlainDate } from "./plain-date.ts";

/** What decided: 工作日历, the State Council's notice of the year, the law on holidays, or the day of the week. */
export type Basis = "company" | "official" | "law" | "week";

export interface DayKind {
  readonly working: boolean;
  /** "国庆节", or what the company wrote; "" for a plain day of the week. */
  readonly name: string;
  readonly basis: Basis;
}

/** One row of 工作日历. */
export interface CompanyDay extends Pick<DayKind, "working" | "name"> {
  readonly date: PlainDate;
}

export interface WorkingCalendar {
  kindOf(date: PlainDate): DayKind;
  /** False where an official notice that is not out yet may still decide otherwise. */
  isKnown(date: PlainDate): boolean;
  isKnownYear(year: number): boolean;
}

/** What the law itself says every year (全国年节及纪念日放假办法, since 2025); the other holidays follow the moon. */
const LAW: ReadonlyMap<string, string> = new Map([
  ["01-01", "元旦"],
  ["05-01", "劳动节"],
  ["05-02", "劳动节"],
  ["10-01", "国庆节"],
  ["10-02", "国庆节"],
  ["10-03", "国庆节"],
]);

/** Notices of the following year have moved days as early as this (2018-12-29 and 2018-12-31). */
const TURN_OF_THE_YEAR = 29;

interface OfficialYears {
  readonly days: ReadonlyMap<PlainDate, DayKind>;
  readonly years: ReadonlySet<number>;
}

let official: OfficialYears | undefined;

/** A line: "2026 元旦 0101-0103 +0104; 清明 0404-0406": days off from–to, and worked days after "+". */
function readOfficial(): OfficialYears {
  const days = new Map<PlainDate, DayKind>();
  const years = new Set<number>();
  for (const line of OFFICIAL_DAYS.trim().split("\n")) {
    const year = line.slice(0, 4);
    years.add(Number(year));
    const dateOfText = (text: string): PlainDate => {
      const date = `${year}-${text.slice(0, 2)}-${text.slice(2)}`;
      if (!isPlainDate(date)) throw new Error(`official-days.ts: ${date}`);
      return date;
    };
    for (const festival of line.slice(5).split("; ")) {
      const [name = "", ...spans] = festival.split(" ");
      for (const span of spans) {
        const working = span.startsWith("+");
        const [from = "", to = from] = span.replace("+", "").split("-");
        const last = dateOfText(to);
        for (let date = dateOfText(from); date <= last; date = plusDays(date, 1))
          days.set(date, { working, name, basis: "official" });
      }
    }
  }
  return { days, years };
}

/** `companyDays`: the rows of 工作日历; the last of a day counts. */
export function workingCalendar(companyDays: readonly CompanyDay[] = []): WorkingCalendar {
  official ??= readOfficial();
  const { days, years } = official;
  const own = new Map(companyDays.map(({ date, working, name }) => [date, { working, name }]));
  const entered = new Map<number, boolean>();
  const isEntered = (year: number): boolean => {
    const known = entered.get(year) ?? isWholeYear(year, (date) => own.get(date));
    entered.set(year, known);
    return known;
  };
  const isKnownYear = (year: number): boolean => years.has(year) || isEntered(year);
  return {
    kindOf(date) {
      const company = own.get(date);
      if (company) return { ...company, basis: "company" };
      const listed = days.get(date);
      if (listed) return listed;
      const { year } = partsOf(date);
      const holiday = isKnownYear(year) ? undefined : LAW.get(date.slice(5));
      if (holiday !== undefined) return { working: false, name: holiday, basis: "law" };
      return { working: weekday(date) <= 5, name: "", basis: "week" };
    },
    isKnown(date) {
      if (own.has(date)) return true;
      const { year, month, day } = partsOf(date);
      const turning = month === 12 && day >= TURN_OF_THE_YEAR && !days.has(date);
      return isKnownYear(year) && (!turning || isKnownYear(year + 1));
    },
    isKnownYear,
  };
}

/** The new moon that begins the lunar year falls from 21 January to 21 February. */
const SPRING_FESTIVAL = { from: "01-21", to: "02-21" } as const;

/**
 * Whether these days are a whole notice's: every one names 元旦, 春节 and 国庆节. The company may work on the first and
 * the last of them, and the notice be entered all the same.
 */
export function isWholeYear(
  year: number,
  listed: (date: PlainDate) => { readonly working: boolean } | undefined,
): boolean {
  if (!listed(`${year}-01-01`) || !listed(`${year}-10-01`)) return false;
  const last: PlainDate = `${year}-${SPRING_FESTIVAL.to}`;
  for (let date: PlainDate = `${year}-${SPRING_FESTIVAL.from}`; date <= last; date = plusDays(date, 1))
    if (listed(date)?.working === false) return true;
  return false;
}

/** A way over the calendar: where it ends, the days that were not worked on it, and whether a notice may change it. */
export interface Way {
  readonly date: PlainDate;
  readonly skipped: readonly PlainDate[];
  readonly provisional: boolean;
}

/** From `start`, which itself never counts, over `count` (≥ 1) working days; into the past with `step` −1 (R44, R45). */
export function workingDaysFrom(
  calendar: WorkingCalendar,
  start: PlainDate,
  count: number,
  step: 1 | -1 = 1,
): Way {
  const skipped: PlainDate[] = [];
  let [date, left, provisional] = [start, count, false];
  while (left > 0) {
    date = plusDays(date, step);
    provisional ||= !calendar.isKnown(date);
    if (calendar.kindOf(date).working) left -= 1;
    else skipped.push(date);
  }
  return { date, skipped, provisional };
}

/** The day itself if it is worked, else the nearest worked one before (−1, "…日前") or after it (1) (R13, R17). */
export function rolled(calendar: WorkingCalendar, from: PlainDate, step: 1 | -1): Way {
  if (calendar.kindOf(from).working) return { date: from, skipped: [], provisional: !calendar.isKnown(from) };
  const way = workingDaysFrom(calendar, from, 1, step);
  const skipped = [from, ...way.skipped];
  return { ...way, skipped, provisional: way.provisional || !calendar.isKnown(from) };
}

/** The first working day of a month (the collection round opens, R13). */
export function firstWorkingDay(calendar: WorkingCalendar, year: number, month: number): Way {
  return rolled(calendar, `${year}-${String(month).padStart(2, "0")}-01`, 1);
}

/** The last working day of a month (R49). */
export function lastWorkingDay(calendar: WorkingCalendar, year: number, month: number): Way {
  const last = String(daysInMonth(year, month));
  return rolled(calendar, `${year}-${String(month).padStart(2, "0")}-${last}`, -1);
}
