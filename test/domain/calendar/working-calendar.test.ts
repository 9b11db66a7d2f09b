// Working days (R77): the notices of 2021–2026, the company's own days, and years that nobody knows yet.

import fc from "fast-check";
import { isWorkday } from "chinese-workday";
import { dayOfNumber, dayNumber, plusDays } from "../../../src/domain/calendar/day-arithmetic.ts";
import type { PlainDate } from "../../../src/domain/calendar/plain-date.ts";
import {
  firstWorkingDay,
  lastWorkingDay,
  rolled,
  workingCalendar,
  workingDaysFrom,
} from "../../../src/domain/calendar/working-calendar.ts";

const calendar = workingCalendar();

test("R77: every day of 2021–2026 is worked or not as a second package says", () => {
  const differing: string[] = [];
  for (let date = dayOfNumber(dayNumber("2021-01-01")); date <= "2026-12-31"; date = plusDays(date, 1))
    if (calendar.kindOf(date).working !== isWorkday(date)) differing.push(date);
  // The notice for 2023 (国办发明电〔2022〕16号) ends 元旦 on 2 January; the second package has a day too many.
  expect(differing).toEqual(["2023-01-03"]);
});

test("R77: 2026 around its holidays and make-up workdays", () => {
  expect(calendar.kindOf("2026-02-14")).toEqual({ working: true, name: "春节", basis: "official" });
  expect(calendar.kindOf("2026-02-23")).toEqual({ working: false, name: "春节", basis: "official" });
  expect(calendar.kindOf("2026-02-24")).toEqual({ working: true, name: "", basis: "week" });
  expect(calendar.kindOf("2026-09-20")).toEqual({ working: true, name: "国庆节", basis: "official" });
});

test("R77: the company's own days come first", () => {
  const own = workingCalendar([
    { date: "2026-10-10", working: false, name: "厂休" },
    { date: "2026-11-21", working: true, name: "盘点" },
  ]);
  expect(own.kindOf("2026-10-10")).toEqual({ working: false, name: "厂休", basis: "company" });
  expect(own.kindOf("2026-11-21")).toEqual({ working: true, name: "盘点", basis: "company" });
});

test("B2: a year without official days is known to be unknown, and the law's holidays are still none to work on", () => {
  expect(calendar.isKnownYear(2026)).toBe(true);
  expect(calendar.isKnownYear(2027)).toBe(false);
  expect(calendar.isKnown("2027-03-01")).toBe(false);
  expect(calendar.kindOf("2027-01-01")).toEqual({ working: false, name: "元旦", basis: "law" });
  expect(calendar.kindOf("2027-01-04")).toEqual({ working: true, name: "", basis: "week" });
});

test("B2: the last days of December wait for the next year's notice, as those of 2018 did", () => {
  expect(calendar.isKnown("2026-12-28")).toBe(true);
  expect(calendar.isKnown("2026-12-31")).toBe(false);
  expect(calendar.isKnown("2022-12-31")).toBe(true);
});

test("B2: a pasted notice makes the year known; a single company day does not", () => {
  const day = (date: PlainDate, working = false) => ({ date, working, name: "节日" });
  expect(workingCalendar([day("2027-01-01")]).isKnownYear(2027)).toBe(false);
  expect(workingCalendar([day("2027-01-01")]).isKnown("2027-01-01")).toBe(true);
  const fixed = [day("2027-01-01"), day("2027-05-01"), day("2027-10-01")];
  expect(workingCalendar(fixed).isKnownYear(2027)).toBe(false); // anybody knows these without the notice
  const busy = [day("2027-01-01"), day("2027-02-06"), day("2027-10-01", true)];
  expect(workingCalendar(busy).isKnownYear(2027)).toBe(true); // entered, and the company works on National Day
  const pasted = workingCalendar([...fixed, day("2027-02-06")]);
  expect(pasted.isKnownYear(2027)).toBe(true);
  expect(pasted.isKnown("2026-12-31")).toBe(true);
  expect(pasted.kindOf("2027-05-03").working).toBe(true);
});

test("R13: rounds open on the first working day; R49: quarters end on the last", () => {
  expect(firstWorkingDay(calendar, 2026, 2).date).toBe("2026-02-02");
  expect(firstWorkingDay(calendar, 2026, 10).date).toBe("2026-10-08");
  expect(lastWorkingDay(calendar, 2026, 2).date).toBe("2026-02-28");
  expect(lastWorkingDay(calendar, 2026, 12)).toEqual({ date: "2026-12-31", skipped: [], provisional: true });
});

/** Counts as a person with a wall calendar does, on JavaScript's own days, by the second package. */
function countedByHand(start: string, count: number, step: 1 | -1): string {
  const day = new Date(`${start}T00:00:00Z`);
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + step);
    if (isWorkday(day.toISOString().slice(0, 10))) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

const daysOf2024To2026 = fc
  .integer({ min: dayNumber("2024-02-01"), max: dayNumber("2026-11-30") })
  .map(dayOfNumber);

test("R44, R45, R47: n working days on and back, as counted by hand", () => {
  fc.assert(
    fc.property(
      daysOf2024To2026,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<1 | -1>(1, -1),
      (start, count, step) => {
        const way = workingDaysFrom(calendar, start, count, step);
        expect(way.date).toBe(countedByHand(start, count, step));
        expect(calendar.kindOf(way.date).working).toBe(true);
        expect(way.skipped.some((date) => calendar.kindOf(date).working)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});

test("rolling leaves a working day alone and otherwise goes to the nearest one", () => {
  fc.assert(
    fc.property(daysOf2024To2026, fc.constantFrom<1 | -1>(1, -1), (start, step) => {
      const { date } = rolled(calendar, start, step);
      expect(date).toBe(isWorkday(start) ? start : countedByHand(start, 1, step));
    }),
    { numRuns: 1000 },
  );
});
