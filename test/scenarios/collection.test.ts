// The monthly collection round (R13), kept by the owner's clock alone: opened, asked for, chased, missed, ended.

import type { Duty } from "../../src/domain/duty/duty.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays, shanghai } from "./owners-clock.ts";

const DEPARTMENTS = ["市场部", "销售部", "采购部", "行政部", "人力资源部"];

function collections(world: World, month: string): Duty[] {
  return entriesOf(world, "duty").filter(({ key }) => key.startsWith(`collection ${month} `));
}

/** What was told of one department's round: when, how, to whom. */
function toldOf(world: World, department: string): string[] {
  const zone = 8 * 3_600_000;
  return entriesOf(world, "notice")
    .filter((notice) => notice.rule === "collection" && notice.department === department)
    .map(({ code, to, createdAt }) => {
      const local = new Date(Date.parse(createdAt) + zone).toISOString().slice(5, 16).replace("T", " ");
      return `${local} ${code} ${to.split("@")[0]}`;
    });
}

test("R13: the 25th of 2026 rolls back to a working day, one duty for each department and month", async () => {
  const world = await staffedWorld(shanghai("2026-01-05T09:00"));
  for (const month of ["01", "04", "07", "09", "10"])
    runDays(world, `2026-${month}-10`, `2026-${month}-10`, ["09:00"]);
  const found = Object.fromEntries(
    ["01", "04", "07", "09", "10"].map((month) => {
      const rounds = collections(world, `2026-${month}`);
      expect(rounds.map(({ department }) => department)).toEqual(DEPARTMENTS);
      return [month, [...new Set(rounds.map(({ due }) => due))]];
    }),
  );
  expect(found).toEqual({
    "01": ["2026-01-23T18:00"],
    "04": ["2026-04-24T18:00"],
    "07": ["2026-07-24T18:00"],
    "09": ["2026-09-24T18:00"],
    "10": ["2026-10-23T18:00"],
  });
});

test("R13: a silent department is asked, reminded, and its silence told; it is missed, and stays so", async () => {
  const world = await staffedWorld(shanghai("2026-10-08T08:00"));
  runDays(world, "2026-10-08", "2026-11-03", ["09:01", "18:01"]);
  expect(toldOf(world, "市场部")).toEqual([
    "10-15 09:01 reminder luo",
    "10-20 09:01 reminder luo",
    "10-22 09:01 reminder luo",
    "10-23 09:01 reminder luo",
    "10-26 09:01 escalation gao",
    "10-27 09:01 escalation shen",
    "10-27 09:01 escalation lin",
    "10-27 09:01 escalation zhou",
    "10-27 09:01 escalation wu",
  ]);
  for (const round of collections(world, "2026-10"))
    expect(round).toMatchObject({ state: "dropped", missedAt: expect.stringMatching(/^2026-10-23T10:0/) });
  expect(collections(world, "2026-11")).toHaveLength(DEPARTMENTS.length);
});

test("B9: a clock that stood still for a fortnight makes up for it: of several reminders the latest is told", async () => {
  const world = await staffedWorld(shanghai("2026-10-08T08:00"));
  runDays(world, "2026-10-09", "2026-10-09", ["09:01"]);
  runDays(world, "2026-10-23", "2026-10-23", ["12:00", "12:05"]);
  expect(toldOf(world, "销售部")).toEqual([
    expect.stringMatching(`reminder ${STAFF.salesLiaison.account.split("@")[0]}`),
  ]);
});

test("R77, W5.7: a day that the company takes off moves the due time; the old one is kept and logged", async () => {
  const world = await staffedWorld(shanghai("2026-11-23T09:00"));
  runClock(world);
  expect(collections(world, "2026-11")[0]?.due).toBe("2026-11-25T18:00");
  const person = world.ws.signIn("zhou@huayue.example");
  person.open(world.fileId);
  for (const [cell, text] of [
    ["A2", "2026-11-25"],
    ["B2", "休息日"],
    ["C2", "厂庆"],
  ] as const)
    person.type(world.fileId, "工作日历", cell, text);
  runClock(world);
  for (const round of collections(world, "2026-11"))
    expect(round).toMatchObject({ due: "2026-11-24T18:00", earlierDue: "2026-11-25T18:00" });
  const moved = world
    .rows("变更记录")
    .filter((row) => row["变更内容"]?.includes("2026-11-25T18:00 → 2026-11-24T18:00"));
  expect(moved).toHaveLength(DEPARTMENTS.length);
  expect(moved[0]).toMatchObject({ 操作: "do-duties", 操作人: "系统时钟" });
});

test("an administrator may ask for what the clock does; asked again there is nothing to do", async () => {
  const world = await staffedWorld();
  expect(world.do("do-duties", {})).toMatchObject({ begun: 6, more: false });
  expect(world.do("do-duties", {})).toEqual({
    requests: 0,
    begun: 0,
    ended: 0,
    missed: 0,
    told: 0,
    more: false,
  });
});

test("R13: a register that begins after the 25th accuses nobody of the month's round; the next one is its first", async () => {
  const world = await staffedWorld(shanghai("2026-11-28T09:00"));
  runDays(world, "2026-11-30", "2026-11-30", ["09:01"]);
  expect(collections(world, "2026-11")).toEqual([]);
  runDays(world, "2026-12-01", "2026-12-01", ["09:01"]);
  expect(collections(world, "2026-12").map(({ department }) => department)).toEqual(DEPARTMENTS);
});
