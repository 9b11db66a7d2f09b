// What a notice adds to the company's days, and what it leaves alone (R77).

import { dayRuns } from "../../../src/domain/calendar/day-runs.ts";
import { noticeDays } from "../../../src/domain/calendar/notice-days.ts";
import { workingCalendar, type CompanyDay } from "../../../src/domain/calendar/working-calendar.ts";
import { yearsToConfirm } from "../../../src/domain/calendar/years-to-confirm.ts";

const off = (date: CompanyDay["date"], name: string): CompanyDay => ({ date, working: false, name });
const worked = (date: CompanyDay["date"], name: string): CompanyDay => ({ date, working: true, name });

const NOTICE = {
  year: 2027,
  days: [
    off("2026-12-31", "元旦"),
    off("2027-01-01", "元旦"),
    off("2027-02-06", "春节"),
    off("2027-10-01", "国庆节"),
    worked("2027-10-09", "国庆节"),
  ],
};

test("R77: days that stand in the tab are left alone; where the company decided otherwise it is told", () => {
  const own = [worked("2027-10-01", "出货"), off("2027-01-01", "元旦")];
  expect(noticeDays(NOTICE, own)).toEqual({
    missing: [off("2026-12-31", "元旦"), off("2027-02-06", "春节"), worked("2027-10-09", "国庆节")],
    overruled: [off("2027-10-01", "国庆节")],
  });
});

test("R77: once entered, a notice adds nothing, its year is known, and so are the last days before it", () => {
  const { missing } = noticeDays(NOTICE, []);
  expect(missing).toEqual(NOTICE.days);
  expect(noticeDays(NOTICE, missing).missing).toEqual([]);
  const calendar = workingCalendar(missing);
  expect([2026, 2027, 2028].map((year) => calendar.isKnownYear(year))).toEqual([true, true, false]);
  expect(calendar.isKnown("2026-12-30")).toBe(true);
  expect(workingCalendar().isKnown("2026-12-30")).toBe(false);
});

test("R77: of a year that is built in only what differs is entered", () => {
  const days = [off("2026-01-01", "元旦"), off("2026-10-01", "国庆节"), off("2026-10-08", "国庆节")];
  expect(noticeDays({ year: 2026, days }, []).missing).toEqual([off("2026-10-08", "国庆节")]);
});

test("days are told in runs of one kind and name, in order of time", () => {
  const days = [off("2027-01-02", "元旦"), worked("2027-01-03", "元旦"), off("2027-01-01", "元旦")];
  expect(dayRuns(days)).toEqual([
    { working: false, name: "元旦", from: "2027-01-01", to: "2027-01-02" },
    { working: true, name: "元旦", from: "2027-01-03", to: "2027-01-03" },
  ]);
});

test("B2: the next year's days are asked for from November on, this year's always", () => {
  const calendar = workingCalendar();
  expect(yearsToConfirm(calendar, "2026-10-31")).toEqual([]);
  expect(yearsToConfirm(calendar, "2026-11-01")).toEqual([2027]);
  expect(yearsToConfirm(calendar, "2027-01-01")).toEqual([2027]);
  expect(yearsToConfirm(workingCalendar(NOTICE.days), "2026-11-01")).toEqual([]);
});
