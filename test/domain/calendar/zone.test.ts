// Wall-clock time and moments, held against JavaScript's own calendar.

import fc from "fast-check";
import { instantOfMilliseconds, millisecondsOf, zoneOf } from "../../../src/domain/calendar/zone.ts";

const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2035, 0, 1) });

test("moments are counted as JavaScript counts them", () => {
  fc.assert(
    fc.property(moments, (milliseconds) => {
      const at = instantOfMilliseconds(milliseconds);
      expect(at).toBe(new Date(milliseconds).toISOString());
      expect(millisecondsOf(at)).toBe(milliseconds);
    }),
  );
});

test.each([
  "Asia/Shanghai",
  "Asia/Urumqi",
  "America/New_York",
  "Europe/London",
  "Asia/Kolkata",
  "Pacific/Chatham",
])("%s: a moment's wall clock is the platform's, and leads back to it", (timeZone) => {
  const zone = zoneOf(timeZone);
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  fc.assert(
    fc.property(moments, (milliseconds) => {
      const minute = Math.floor(milliseconds / 60_000) * 60_000;
      const at = instantOfMilliseconds(minute);
      const local = zone.localOf(at);
      expect(local).toBe(format.format(minute).replace(" ", "T"));
      expect(zone.localOf(zone.instantOf(local))).toBe(local);
    }),
    { numRuns: 200 },
  );
});

test("clocks put forward: a time that never was is read after the gap; put back: the first of two", () => {
  const newYork = zoneOf("America/New_York");
  expect(newYork.instantOf("2026-03-08T02:30")).toBe("2026-03-08T07:30:00.000Z");
  expect(newYork.instantOf("2026-11-01T01:30")).toBe("2026-11-01T05:30:00.000Z");
});
