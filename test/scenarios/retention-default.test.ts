// What nobody decides: ten working days after the question was due the register archives a one-off partner itself, and no other
// (R17, R18, W5.3), on the built bundle.

import { STAFF, staffedWorld, UNITS } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, fresh, open, rowOf } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays, shanghai } from "./owners-clock.ts";

/** Both ended on 2026-06-24: due on 2026-09-24, and ten working days later, over Mid-Autumn and National Day, on 2026-10-15. */
const begin = fresh(async () => {
  const world = await staffedWorld(shanghai("2026-09-10T09:00"));
  for (const serial of [UNITS.supplier, UNITS.provider])
    world.do("end-engagement", { serial, version: 2, row: 0, endedOn: "2026-06-24", reason: "项目完成" });
  runClock(world);
  return world;
});

const subject = UNITS.provider;

function retentionDuty(world: World, unit: string) {
  return entriesOf(world, "duty").find(({ rule, object }) => rule === "retention" && object === unit);
}

const standing = (world: World) => [UNITS.supplier, subject].map((unit) => rowOf(world, unit)["合作状态"]);

test("R17, R18: undecided ten working days after it was due, over the holiday, a one-off partner is archived once, and no other", () => {
  const world = begin();
  expect(retentionDuty(world, subject)).toMatchObject({ due: "2026-09-24T18:00" });
  runDays(world, "2026-10-15", "2026-10-15", ["09:01", "17:55"]);
  expect(standing(world)).toEqual(["合作终止", "合作终止"]);
  runDays(world, "2026-10-15", "2026-10-15", ["18:05", "18:10", "19:00"]);
  expect(standing(world)).toEqual(["合作终止", "已归档"]);
  expect(rowOf(world, "W-000003")).toMatchObject({ 合作状态: "已归档" });
  expect(retentionDuty(world, subject)).toMatchObject({ state: "done", doneBy: "" });
  expect(retentionDuty(world, subject)?.missedAt).not.toBe("");
  runDays(world, "2026-10-16", "2026-10-23", ["09:01"]);
  expect(retentionDuty(world, UNITS.supplier)).toMatchObject({ state: "open" });
  const { entries } = world.do("record-history", { serial: subject });
  expect(entries.filter(({ operation }) => operation === "do-duties")).toMatchObject([
    { actor: "系统时钟", reason: "一次性合作，逾期 10 个工作日无人确认，自动归档", undoable: true },
  ]);
});

test("R18, F23: the owner and the supervisor are told in their digests, in words", () => {
  const world = begin();
  runDays(world, "2026-10-15", "2026-10-15", ["18:05"]);
  expect(entriesOf(world, "notice").filter(({ code }) => code === "byDefault")).toMatchObject([
    { to: STAFF.salesEmployee.account, urgent: "", state: "waiting" },
    { to: STAFF.salesSupervisor.account, urgent: "", state: "waiting" },
  ]);
  runDays(world, "2026-10-16", "2026-10-16", ["09:05"]);
  const told = world.ws.mail.sent.filter(({ body }) => body.includes("自动归档"));
  expect(told.flatMap(({ to }) => to).sort()).toEqual(
    [STAFF.salesSupervisor.account, STAFF.salesEmployee.account].sort(),
  );
  expect(told[0]?.body).toContain("无人确认，已自动归档：东海物流集团（销售部） 保留或归档");
});

test("R17: while somebody's request is under way the register waits; what is rejected then is archived", () => {
  const world = begin();
  const asked = {
    kind: "retention",
    subject,
    fields: { retention: "kept" },
    reason: "仍有往来",
  } as const;
  const { id } = open(world, "salesEmployee", asked);
  runDays(world, "2026-10-15", "2026-10-16", ["18:05"]);
  expect(standing(world)[1]).toBe("合作终止");
  const requests = [{ id, version: 1, verdict: "reject" }] as const;
  world.do("decide-requests", { requests, answer: "没有必要" }, as("salesSupervisor"));
  runClock(world);
  expect(standing(world)[1]).toBe("已归档");
});

test("R17: decided by a person, or resumed, the register has nothing to decide", () => {
  const world = begin();
  const before = world.ws.snapshot();
  world.do("decide-retention", { serial: subject, version: 3, row: 0, decision: "keep", reason: "仍有往来" });
  runDays(world, "2026-10-15", "2026-10-15", ["18:05"]);
  expect(standing(world)[1]).toBe("保留");
  world.ws.restore(before);
  world.do("resume-engagement", { serial: subject, version: 3, row: 0 });
  runDays(world, "2026-10-15", "2026-10-15", ["18:05"]);
  expect(standing(world)[1]).toBe("合作中");
});

test("R82: resumed and ended again while the clock stood still, it is asked about anew", () => {
  const world = begin();
  runDays(world, "2026-09-25", "2026-09-25", ["09:01"]);
  world.ws.clock.jumpTo(shanghai("2026-10-10T09:00"));
  world.do("resume-engagement", { serial: subject, version: 3, row: 0 });
  world.do("end-engagement", { serial: subject, version: 4, row: 0, endedOn: "2026-10-09", reason: "完成" });
  runDays(world, "2026-10-19", "2026-10-20", ["09:01", "18:05"]);
  expect(standing(world)[1]).toBe("合作终止");
  expect(retentionDuty(world, subject)).toMatchObject({ state: "dropped" });
});

test("F6, R17: taken back, it stays taken back, and somebody is asked again", () => {
  const world = begin();
  runDays(world, "2026-10-15", "2026-10-15", ["18:05"]);
  const { entries } = world.do("record-history", { serial: subject });
  world.do("undo-change", { sequence: entries[0]?.sequence ?? 0, serial: subject });
  runDays(world, "2026-10-16", "2026-11-20", ["09:01", "18:05"]);
  expect(standing(world)[1]).toBe("合作终止");
  const asked = entriesOf(world, "duty").filter(
    ({ object, state }) => object === subject && state === "open",
  );
  expect(asked).toMatchObject([{ rule: "retentionFound", due: "2026-10-30T18:00", department: "销售部" }]);
  world.do("decide-retention", { serial: subject, version: 5, row: 0, decision: "keep", reason: "仍有往来" });
  runDays(world, "2026-11-20", "2026-11-20", ["18:10"]);
  expect(entriesOf(world, "duty").filter(({ id }) => id === asked[0]?.id)).toMatchObject([{ state: "done" }]);
});

test("R17: a run that is killed at any of its calls, or doubled, archives once and tells each once", () => {
  const world = begin();
  world.ws.clock.jumpTo(shanghai("2026-10-15T18:05"));
  const before = world.ws.snapshot();
  runClock(world);
  const calls = world.ws.executions[world.ws.executions.length - 1]?.calls.length ?? 0;
  const outcome = (): unknown[] => [
    ...standing(world),
    entriesOf(world, "notice").filter(({ code }) => code === "byDefault").length,
    world
      .do("record-history", { serial: subject })
      .entries.filter(({ operation }) => operation === "do-duties").length,
  ];
  expect(outcome()).toEqual(["合作终止", "已归档", 2, 1]);
  for (let call = 1; call <= calls; call += 1) {
    world.ws.restore(before);
    world.ws.faults.killAt(call, call % 2 === 0 ? "before" : "after");
    runClock(world);
    world.ws.faults.clear();
    world.ws.clock.jumpTo(shanghai("2026-10-15T19:30"));
    runClock(world);
    runClock(world);
    expect(outcome()).toEqual(["合作终止", "已归档", 2, 1]);
  }
});
