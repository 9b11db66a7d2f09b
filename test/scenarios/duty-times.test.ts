// When duties are due that are easily counted wrong: a batch at the month's end, what only a person can end, questions that
// are found late (W5.2, W5.7, R17, R53).

import type { Duty } from "../../src/domain/duty/duty.ts";
import { STAFF, staffedWorld, UNITS } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, fresh, open } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays, shanghai } from "./owners-clock.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;

function dutiesOf(world: World, rule: Duty["rule"], object?: string): (Duty & { id: string })[] {
  return entriesOf(world, "duty").filter(
    (duty) => duty.rule === rule && (object === undefined || duty.object === object),
  );
}

function toldOf(world: World, duty: string | undefined): string[] {
  return entriesOf(world, "notice")
    .filter(({ object }) => object === duty)
    .map(({ code, to }) => `${code} ${to.split("@")[0] ?? ""}`);
}

const newTitle = { kind: "titleChange", subject: EMPLOYEE, fields: { jobTitle: "客户总监" } } as const;

test("W5.2: a round's batch is signed off a working day before the month ends; what is named to belong to it is counted anew", () => {
  const world = begin();
  runClock(world);
  world.ws.clock.jumpTo(shanghai("2026-11-26T10:00"));
  const { id } = open(world, "salesLiaison", newTitle);
  expect(dutiesOf(world, "headSignOff", id)).toMatchObject([{ due: "2026-11-30T18:00" }]);
  const subject = STAFF.salesSecondEmployee.serial;
  const batch = open(world, "salesLiaison", { ...newTitle, subject, round: "2026-11" });
  expect(dutiesOf(world, "batchSignOff", batch.id)).toMatchObject([
    { due: "2026-11-27T18:00", party: "departmentHead" },
  ]);
  const answer = { month: "2026-11", department: "销售部", answer: "changes", requests: [id] } as const;
  world.do("answer-round", answer, as("salesLiaison"));
  world.ws.clock.advanceBy(6 * 60_000);
  runClock(world);
  expect(dutiesOf(world, "batchSignOff", id)).toMatchObject([
    { due: "2026-11-27T18:00", earlierDue: "2026-11-30T18:00", state: "open" },
  ]);
  expect(dutiesOf(world, "headSignOff", id)).toEqual([]);
});

/** A departure that HR has completed, in the register at once. */
function departed(world: World): string {
  const asked = { kind: "departure", subject: EMPLOYEE, effectiveOn: "2026-11-23" } as const;
  const { id, state } = open(world, "hrOfficer", asked);
  expect(state).toBe("applied");
  return id;
}

test("W5.2: what HR has reported is checked by an administrator within a working day, which only they can say", () => {
  const world = begin();
  const id = departed(world);
  const [duty] = dutiesOf(world, "joinLeaveCheck", id);
  expect(duty).toMatchObject({ due: "2026-11-24T18:00", party: "administrator", subject: "石磊" });
  runDays(world, "2026-11-23", "2026-11-23", ["18:01"]);
  expect(toldOf(world, duty?.id)).toEqual(["reminder zhou", "reminder wu"]);
  const [shown] = world.do("load-work", {}, as("secondAdministrator")).duties;
  expect(shown).toMatchObject({ rule: "joinLeaveCheck", subject: "石磊" });
  const input = { id: shown?.id ?? "T-000000" };
  expect(world.ask("check-off-duty", input, as("hrOfficer"))).toMatchObject({
    refusals: [{ code: "dutyNotYours" }],
  });
  expect(world.do("check-off-duty", input, as("secondAdministrator"))).toEqual(input);
  expect(world.ask("check-off-duty", input, as("administrator"))).toMatchObject({
    refusals: [{ code: "dutyOver" }],
  });
  runDays(world, "2026-11-24", "2026-11-24", ["18:05"]);
  expect(dutiesOf(world, "joinLeaveCheck", id)).toMatchObject([
    { state: "done", doneBy: STAFF.secondAdministrator.account, missedAt: "" },
  ]);
  expect(toldOf(world, duty?.id)).toHaveLength(2);
});

test("W5.2: unchecked, the other administrators and the manager hear of it; nothing else can be checked off", () => {
  const world = begin();
  const id = departed(world);
  const [duty] = dutiesOf(world, "joinLeaveCheck", id);
  runDays(world, "2026-11-24", "2026-11-24", ["18:05"]);
  expect(toldOf(world, duty?.id)).toEqual([
    "reminder zhou",
    "reminder wu",
    "escalation zhou",
    "escalation wu",
    "escalation ouyang",
  ]);
  const [days] = world
    .do("load-work", {}, as("administrator"))
    .duties.filter(({ rule }) => rule === "officialDays");
  expect(world.ask("check-off-duty", { id: days?.id ?? "T-000000" }, as("administrator"))).toMatchObject({
    refusals: [{ code: "dutyNotYours" }],
  });
});

test("R53: whom a register that is brought up late has not asked has missed nothing: the two weeks begin when it asks", () => {
  const world = begin();
  world.ws.clock.jumpTo(shanghai("2027-12-01T09:01"));
  runClock(world);
  const own = (): Duty | undefined => dutiesOf(world, "selfConfirmation", EMPLOYEE)[0];
  const due = "2027-12-15T18:00";
  expect(own()).toMatchObject({ start: "2027-12-01T00:00", due, missedAt: "", state: "open" });
  runDays(world, "2027-12-02", "2027-12-02", ["09:01"]);
  expect(own()).toMatchObject({ due, earlierDue: "", state: "open" });
  runDays(world, "2027-12-16", "2027-12-16", ["09:01"]);
  expect(own()).toMatchObject({ due, missedAt: expect.stringContaining("2027-12-16") });
});

test("R17: the question after an ending long ago is asked when it is found, not missed before it was asked", () => {
  const world = begin();
  const ended = { serial: UNITS.supplier, version: 2, row: 0, endedOn: "2026-06-01", reason: "合同到期" };
  world.do("end-engagement", ended);
  runClock(world);
  const duty = (): Duty | undefined => dutiesOf(world, "retentionFound", UNITS.supplier)[0];
  expect(duty()).toMatchObject({ start: "2026-11-23T00:00", due: "2026-12-07T18:00", missedAt: "" });
  expect(dutiesOf(world, "retention")).toEqual([]);
  runDays(world, "2026-11-25", "2026-11-25", ["09:01"]);
  expect(duty()).toMatchObject({ due: "2026-12-07T18:00", earlierDue: "", state: "open" });
  const [shown] = world.do("load-work", {}, as("purchasingEmployee")).duties;
  expect(shown).toMatchObject({ rule: "retentionFound", retention: { engagementKind: "ongoing" } });
  world.do("decide-retention", { serial: UNITS.supplier, version: 3, row: 0, decision: "keep" });
  world.ws.clock.advanceBy(6 * 60_000);
  runClock(world);
  expect(duty()).toMatchObject({ state: "done", missedAt: "" });
});

test("R18: found late, a one-off partner is archived by the register only after its owner was asked and the time is over", () => {
  const world = begin();
  const ended = { serial: UNITS.provider, version: 2, row: 0, endedOn: "2026-03-01", reason: "项目完成" };
  world.do("end-engagement", ended);
  const state = (): string | undefined =>
    world.rows("单位").find((row) => row["序号"] === UNITS.provider)?.["合作状态"];
  runDays(world, "2026-11-24", "2026-12-21", ["09:01"]);
  expect(dutiesOf(world, "retentionFound")).toMatchObject([{ due: "2026-12-08T18:00", state: "open" }]);
  expect(state()).toBe("合作终止");
  runDays(world, "2026-12-23", "2026-12-23", ["09:01", "09:06"]);
  expect(state()).toBe("已归档");
});

test("R53: after how many months everybody is asked is a setting", () => {
  const world = begin();
  const row = world.rows("设置").findIndex(({ 项目: label }) => label === "自我确认间隔") + 2;
  const person = world.ws.signIn(STAFF.administrator.account);
  person.open(world.fileId);
  person.type(world.fileId, "设置", `B${row}`, "3");
  runDays(world, "2027-02-22", "2027-02-22", ["09:01"]);
  expect(dutiesOf(world, "selfConfirmation")).toEqual([]);
  runDays(world, "2027-02-23", "2027-02-23", ["09:01"]);
  expect(dutiesOf(world, "selfConfirmation", EMPLOYEE)).toMatchObject([{ start: "2027-02-23T00:00" }]);
});

test("R75: two requests that change one record on one day are one line of the log, which names both", () => {
  const world = begin();
  const effectiveOn = "2026-12-01";
  const first = open(world, "salesHead", { ...newTitle, effectiveOn, reason: "晋升" });
  const fields = { wechat: "shi-lei" };
  const asked = { kind: "channelChange", subject: EMPLOYEE, fields, effectiveOn, reason: "新微信" } as const;
  const second = open(world, "salesHead", asked);
  runDays(world, "2026-12-01", "2026-12-01", ["00:04"]);
  const lines = world.rows("变更记录").filter(({ 序号: serial, 操作: what }) => {
    return serial === EMPLOYEE && what === "do-duties";
  });
  expect(lines.map((line) => line["原因"])).toEqual([`${first.id} 晋升\n${second.id} 新微信`]);
  for (const { id } of [first, second]) {
    const { entries } = world.do("request-history", { id });
    expect(entries.map(({ serial }) => serial)).toContain(EMPLOYEE);
  }
});
