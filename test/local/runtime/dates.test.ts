// ARCHITECTURE 6.2: Date is the virtual clock's, in the manifest's time zone, whatever zone this machine is in.

import { scripted } from "./scripted.ts";

const inZone = (timeZone: string, expression: string): Promise<unknown> =>
  scripted(`function look() { return ${expression}; }`, { manifest: { timeZone } }).then(({ run }) =>
    run("look"),
  );

test("the clock stands at the workspace's time", async () => {
  expect(await inZone("Asia/Shanghai", "new Date().toString()")).toBe(
    "Mon Jan 05 2026 09:00:00 GMT+0800 (China Standard Time)",
  );
  expect(await inZone("America/New_York", "String(new Date(Date.now()))")).toBe(
    "Sun Jan 04 2026 20:00:00 GMT-0500 (Eastern Standard Time)",
  );
});

test.each([
  ["Asia/Shanghai", "new Date(2026, 0, 5).toISOString()", "2026-01-04T16:00:00.000Z"],
  ["Asia/Shanghai", "new Date('2026-01-05').toISOString()", "2026-01-05T00:00:00.000Z"],
  ["Asia/Shanghai", "new Date('2026-01-05T09:00').toISOString()", "2026-01-05T01:00:00.000Z"],
  ["Asia/Shanghai", "new Date('2026/01/05 09:00').toISOString()", "2026-01-05T01:00:00.000Z"],
  ["Asia/Shanghai", "new Date('Jan 5, 2026').toISOString()", "2026-01-04T16:00:00.000Z"],
  ["Asia/Shanghai", "new Date('2026-01-05T09:00:00Z').getHours()", 17],
  ["Asia/Shanghai", "new Date(0).getTimezoneOffset()", -480],
  ["Asia/Shanghai", "new Date(2026, 0, 31, 12).toLocaleDateString()", "1/31/2026"],
  ["Asia/Shanghai", "Intl.DateTimeFormat().resolvedOptions().timeZone", "Asia/Shanghai"],
  // A skipped hour counts from before the gap, a repeated one is its first.
  ["America/New_York", "new Date(2026, 2, 8, 2, 30).toISOString()", "2026-03-08T07:30:00.000Z"],
  ["America/New_York", "new Date(2026, 10, 1, 1, 30).toISOString()", "2026-11-01T05:30:00.000Z"],
  ["America/New_York", "(function (d) { d.setMonth(6); return d.getHours(); })(new Date(2026, 0, 15, 9))", 9],
  ["Asia/Kathmandu", "new Date(2026, 0, 1).toISOString()", "2025-12-31T18:15:00.000Z"],
  ["UTC", "new Date(NaN).toString()", "Invalid Date"],
  ["UTC", "Object.prototype.toString.call(new Date())", "[object Date]"],
  ["UTC", "new Date(99, 0).getFullYear()", 1999],
  ["UTC", "typeof Date()", "string"],
  ["UTC", "new (class Day extends Date {})(2026, 0, 5).getDate()", 5],
])("%s: %s", async (timeZone, expression, expected) => {
  expect(await inZone(timeZone, expression)).toBe(expected);
});

test("setters agree with the constructor in every month of a zone with summer time", async () => {
  const { run } = await scripted(
    `function disagreements() {
      const found = [];
      for (let month = 0; month < 12; month++) {
        for (let hour = 0; hour < 24; hour++) {
          const set = new Date(2026, 0, 1);
          set.setMonth(month, 10);
          set.setHours(hour, 20, 30, 40);
          if (set.getTime() !== new Date(2026, month, 10, hour, 20, 30, 40).getTime()) found.push([month, hour]);
        }
      }
      return found;
    }`,
    { manifest: { timeZone: "Europe/Berlin" } },
  );
  expect(run("disagreements")).toEqual([]);
});

test("a script that waits by reading the clock gets on (assumed: each read then takes a millisecond)", async () => {
  const { run, ws } = await scripted(
    "function wait() { const end = Date.now() + 2000; while (Date.now() < end); return true; }",
  );
  const before = ws.clock.now().getTime();
  expect(run("wait")).toBe(true);
  expect(ws.clock.now().getTime() - before).toBe(2000);
});
