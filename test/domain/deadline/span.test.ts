// Deadlines as the source sets them, around the holidays of 2026 and over a year's end.

import fc from "fast-check";
import { isWorkday } from "chinese-workday";
import { dayNumber, dayOfNumber } from "../../../src/domain/calendar/day-arithmetic.ts";
import { workingCalendar } from "../../../src/domain/calendar/working-calendar.ts";
import { zoneOf, type LocalTime } from "../../../src/domain/calendar/zone.ts";
import { deadlineOf, type Counting } from "../../../src/domain/deadline/span.ts";

const counting: Counting = {
  calendar: workingCalendar(),
  zone: zoneOf("Asia/Shanghai"),
  endOfBusiness: "18:00",
  graceUntil: "12:00",
};

test.each([
  ["2026-09-30T15:10", 7],
  ["2026-09-30T18:30", 7],
  ["2026-10-03T10:00", 4],
] as const)("R44: done on %s, told within a working day, is due on 2026-10-08 at 18:00", (start, skipped) => {
  const deadline = deadlineOf(start, { unit: "workingDays", count: 1 }, counting);
  expect(deadline).toMatchObject({
    due: "2026-10-08T18:00",
    missedAfter: "2026-10-08T18:00",
    provisional: false,
  });
  expect(deadline.skipped).toHaveLength(skipped);
});

test("R44: a make-up workday counts: Friday 2026-02-13 and one working day is Saturday", () => {
  const { due } = deadlineOf("2026-02-13T16:00", { unit: "workingDays", count: 1 }, counting);
  expect(due).toBe("2026-02-14T18:00");
});

test("R13: the 25ths of 2026 are rolled back to a working day", () => {
  const rolls = Array.from({ length: 12 }, (_, index) => {
    const start = `2026-${String(index + 1).padStart(2, "0")}-01T00:00` as const;
    return deadlineOf(start, { unit: "dayOfMonth", day: 25 }, counting).due.slice(5, 10);
  });
  const expected = "01-23 02-25 03-25 04-24 05-25 06-25 07-24 08-25 09-24 10-23 11-25 12-25";
  expect(rolls.join(" ")).toBe(expected);
});

test("R45: a working day ahead of 2026-10-08 is 2026-09-30", () => {
  const { due, skipped } = deadlineOf("2026-10-08T00:00", { unit: "workingDaysBefore", count: 1 }, counting);
  expect(due).toBe("2026-09-30T18:00");
  expect(skipped[0]).toBe("2026-10-01");
});

test("R46: 24 hours pass through the night", () => {
  const { due, missedAfter } = deadlineOf("2026-11-24T17:20", { unit: "hours", count: 24 }, counting);
  expect([due, missedAfter]).toEqual(["2026-11-25T17:20", "2026-11-25T17:20"]);
});

test("R16: 24 hours that end on a holiday are missed only at noon of the next working day", () => {
  const { due, missedAfter, skipped } = deadlineOf(
    "2026-09-30T17:20",
    { unit: "hours", count: 24 },
    counting,
  );
  expect([due, missedAfter]).toEqual(["2026-10-01T17:20", "2026-10-08T12:00"]);
  expect(skipped).toHaveLength(7);
});

test("R17: three months after 2026-11-30 is 2027-03-01, provisional", () => {
  const deadline = deadlineOf("2026-11-30T00:00", { unit: "months", count: 3 }, counting);
  expect(deadline).toMatchObject({
    due: "2027-03-01T18:00",
    provisional: true,
    skipped: ["2027-02-28"],
  });
});

test("R44: over the year's end without official days: 2026-12-31 and a working day is Monday, provisional", () => {
  const deadline = deadlineOf("2026-12-31T10:00", { unit: "workingDays", count: 1 }, counting);
  expect(deadline).toMatchObject({ due: "2027-01-04T18:00", provisional: true });
});

test("B2: once the notice is pasted the same deadline is certain", () => {
  const notice = ["2027-01-01", "2027-02-06", "2027-10-01"] as const;
  const calendar = workingCalendar(notice.map((date) => ({ date, working: false, name: "节日" })));
  const deadline = deadlineOf("2026-11-30T00:00", { unit: "months", count: 3 }, { ...counting, calendar });
  expect(deadline).toMatchObject({ due: "2027-03-01T18:00", provisional: false });
});

const BATCH = { unit: "workingDaysInMonth", count: 2, ahead: 1 } as const;

test("W5.2: a batch is signed off within two working days, and a working day before the month ends", () => {
  const due = (start: LocalTime) => deadlineOf(start, BATCH, counting).due;
  expect(due("2026-11-20T15:00")).toBe("2026-11-24T18:00");
  expect(due("2026-11-25T17:30")).toBe("2026-11-27T18:00");
  expect(due("2026-11-26T09:00")).toBe("2026-11-27T18:00"); // Monday the 30th is the last day
  expect(due("2026-11-27T09:00")).toBe("2026-12-01T18:00"); // too late for that: the two days stand
  expect(due("2026-09-28T09:00")).toBe("2026-09-29T18:00");
});

/** On JavaScript's own days, by a second package: the n-th worked day on (or back) from a day. */
function worked(start: string, count: number): string {
  const day = new Date(`${start}T00:00:00Z`);
  for (let left = Math.abs(count); left > 0;) {
    day.setUTCDate(day.getUTCDate() + Math.sign(count));
    if (isWorkday(day.toISOString().slice(0, 10))) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

test("W5.2: the earlier of the two, as counted by hand on every day of 2024–2026", () => {
  const days = fc.integer({ min: dayNumber("2024-01-01"), max: dayNumber("2026-12-20") }).map(dayOfNumber);
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), (day, count, ahead) => {
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
      const [two, latest] = [worked(day, count), worked(end, -ahead)];
      const expected = latest > day && latest < two ? latest : two;
      const { due, missedAfter } = deadlineOf(`${day}T11:11`, { ...BATCH, count, ahead }, counting);
      expect([due, missedAfter]).toEqual([`${expected}T18:00`, `${expected}T18:00`]);
    }),
    { numRuns: 1500 },
  );
});
