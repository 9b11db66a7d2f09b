// The field that sets the virtual clock, in the workspace's zone.

import { epochOfLocal, localText } from "../../../local/desk/page/zone-time.ts";

test("a wall-clock time of the zone is the instant at which that zone shows it", () => {
  expect(epochOfLocal("2026-01-05T09:00", "Asia/Shanghai")).toBe(Date.parse("2026-01-05T09:00:00+08:00"));
  expect(epochOfLocal("2026-07-01T09:00", "America/New_York")).toBe(Date.parse("2026-07-01T09:00:00-04:00"));
  expect(epochOfLocal("nonsense", "Asia/Shanghai")).toBeUndefined();
});

test("the hours around a change of summer time come back as they were", () => {
  for (const text of ["2026-03-29T00:30", "2026-03-29T03:30", "2026-10-25T00:30", "2026-10-25T04:30"]) {
    expect(localText(epochOfLocal(text, "Europe/Berlin") ?? NaN, "Europe/Berlin")).toBe(text);
  }
});
