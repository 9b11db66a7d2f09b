// Days as Excel counts them, against the calendar.

import { dayOfCount, dayOfSerial } from "../../../src/domain/intake/excel-day.ts";

test("every day from 1900-03-01 to 2119 is the one that the calendar says", () => {
  for (let serial = 61; serial < 80_400; serial++) {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    if (dayOfSerial(serial) !== day) throw new Error(`${serial}: ${String(dayOfSerial(serial))}, not ${day}`);
  }
  expect(dayOfSerial(45_000)).toBe("2023-03-15");
});

test("before the 29 February 1900 that never was, Excel is one day off; the day itself is none", () => {
  expect(dayOfSerial(1)).toBe("1900-01-01");
  expect(dayOfSerial(59)).toBe("1900-02-28");
  expect(dayOfSerial(60)).toBeUndefined();
});

test("a bare number is a day only where it can be one of somebody's working life", () => {
  expect(dayOfCount("45000")).toBe("2023-03-15");
  expect(dayOfCount("2023")).toBe("2023");
  expect(dayOfCount("13812345678")).toBe("13812345678");
  expect(dayOfCount("2023年3月15日")).toBe("2023年3月15日");
});
