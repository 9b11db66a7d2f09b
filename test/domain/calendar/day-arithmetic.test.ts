// Counting with days, held against JavaScript's own calendar.

import fc from "fast-check";
import {
  dayNumber,
  dayOfNumber,
  plusDays,
  plusMonths,
  weekday,
} from "../../../src/domain/calendar/day-arithmetic.ts";

const DAY = 86_400_000;
const days = fc.integer({ min: -25_000, max: 84_000 });

test("days are numbered as JavaScript numbers them, from 1901 to 2199", () => {
  fc.assert(
    fc.property(days, (number) => {
      const date = dayOfNumber(number);
      expect(date).toBe(new Date(number * DAY).toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(number);
      expect(weekday(date) % 7).toBe(new Date(number * DAY).getUTCDay());
    }),
    { numRuns: 2000 },
  );
});

test("days later and earlier", () => {
  expect(plusDays("2026-02-28", 1)).toBe("2026-03-01");
  expect(plusDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(plusDays("2026-01-01", -1)).toBe("2025-12-31");
});

test.each([
  ["2026-11-30", 3, "2027-02-28"],
  ["2023-11-30", 3, "2024-02-29"],
  ["2026-08-31", 3, "2026-11-30"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -13, "2024-12-15"],
  ["2024-02-29", 24, "2026-02-28"],
] as const)("R17: %s and %i months make %s", (date, months, expected) => {
  expect(plusMonths(date, months)).toBe(expected);
});
