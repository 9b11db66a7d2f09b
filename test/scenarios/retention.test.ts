// After an ending: whether a partner's contacts are kept; and colleagues who come back.

import { STAFF, staffedWorld, UNITS } from "../staffed-world.ts";
import type { World } from "../world.ts";

const [UNIT_TAB, EXTERNAL, INTERNAL] = ["单位", "外部沟通联络信息表", "内部沟通联络信息表"];

/** The unit's 合作状态, and that of each contact of the register. */
function states(world: World): unknown[] {
  return [UNIT_TAB, EXTERNAL].map((tab) => world.rows(tab).map((row) => row["合作状态"]));
}

async function ended(): Promise<World> {
  const world = await staffedWorld();
  world.do("end-engagement", {
    serial: UNITS.provider,
    version: 2,
    row: 3,
    endedOn: "2026-08-31",
    reason: "项目完成",
  });
  return world;
}

test("R17, R18: a one-off partner is archived after the ending; its contacts stay in the register and show it", async () => {
  const world = await ended();
  expect(states(world)).toEqual([
    ["合作中", "合作终止"],
    ["合作中", "合作中", "合作终止", "合作终止"],
  ]);
  const { organizations } = world.do("decide-retention", {
    serial: UNITS.provider,
    version: 3,
    row: 3,
    decision: "archive",
    reason: "一次性合作",
  });
  expect(organizations[0]?.fields).toMatchObject({ retention: "archived", retentionDecidedOn: "2026-11-23" });
  expect(states(world)).toEqual([
    ["合作中", "已归档"],
    ["合作中", "合作中", "已归档", "已归档"],
  ]);
  expect(world.rows(EXTERNAL).map((row) => row["手机号码"])).not.toContain("");
  const { entries } = world.do("record-history", { serial: UNITS.provider });
  expect(entries[0]).toMatchObject({ operation: "decide-retention", reason: "一次性合作", undoable: true });
});

test("R17: a kept partner is looked at again, and may be archived then", async () => {
  const world = await ended();
  const decide = (
    version: number,
    decision: "keep" | "archive",
  ): ReturnType<typeof world.ask<"decide-retention">> =>
    world.ask("decide-retention", { serial: UNITS.provider, version, row: 3, decision });
  expect(decide(3, "keep")).toMatchObject({ ok: true });
  expect(states(world)[0]).toEqual(["合作中", "保留"]);
  expect(decide(4, "keep")).toMatchObject({ refusals: [{ code: "nothingChanged" }] });
  world.ws.clock.jumpTo("2027-11-22T09:00:00+08:00");
  expect(decide(4, "keep")).toMatchObject({
    value: { organizations: [{ fields: { retention: "kept", retentionDecidedOn: "2027-11-22" } }] },
  });
  expect(decide(5, "archive")).toMatchObject({ ok: true });
  expect(decide(6, "archive")).toMatchObject({ refusals: [{ code: "nothingChanged" }] });
});

test("R17: of a cooperation that goes on nothing is decided", async () => {
  const world = await staffedWorld();
  expect(
    world.ask("decide-retention", { serial: UNITS.supplier, version: 2, row: 2, decision: "archive" }),
  ).toMatchObject({ refusals: [{ code: "engagementNotEnded", values: { name: "江南钢铁有限公司" } }] });
});

test("R82: a resumed cooperation brings the archived back: same serials, history kept, decision gone", async () => {
  const world = await ended();
  world.do("decide-retention", { serial: UNITS.provider, version: 3, row: 3, decision: "archive" });
  const { organizations } = world.do("resume-engagement", { serial: UNITS.provider, version: 4, row: 3 });
  expect(organizations[0]).toMatchObject({ serial: UNITS.provider, version: 5 });
  expect(organizations[0]?.fields).not.toHaveProperty("retention");
  expect(organizations[0]?.fields).not.toHaveProperty("retentionDecidedOn");
  expect(states(world)[1]).toEqual(["合作中", "合作中", "合作中", "合作中"]);
  const { entries } = world.do("record-history", { serial: UNITS.provider });
  expect(entries.map(({ operation }) => operation).slice(0, 3)).toEqual([
    "resume-engagement",
    "decide-retention",
    "end-engagement",
  ]);
});

test("R17: a decision can be undone like every change", async () => {
  const world = await ended();
  const { sequence, serial } = world.do("decide-retention", {
    serial: UNITS.provider,
    version: 3,
    row: 3,
    decision: "archive",
  });
  world.do("undo-change", { sequence, serial });
  expect(states(world)[0]).toEqual(["合作中", "合作终止"]);
});

test("R83: who comes back has the same serial, account and history, and a new first day", async () => {
  const world = await staffedWorld();
  const { serial, name, account } = STAFF.marketingEmployee;
  const row = (): Record<string, string> | undefined =>
    world.rows(INTERNAL).find((cells) => cells["序号"] === serial);
  world.do("record-departure", { serial, version: 1, row: 15, departedOn: "2026-06-30", reason: "合同到期" });
  expect(row()).toMatchObject({ 状态: "离职", 离职日期: "2026-06-30" });
  const back = world.do("record-rejoining", { serial, version: 2, row: 15, rejoinedOn: "2026-11-23" });
  expect(back.internal[0]).toMatchObject({
    serial,
    version: 3,
    fields: { fullName: name, account, status: "active", rejoinedOn: "2026-11-23" },
  });
  expect(row()).toMatchObject({ 姓名: name, 状态: "在职", 离职日期: "" });
  const { entries } = world.do("record-history", { serial });
  expect(entries.slice(0, 2).map(({ operation }) => operation)).toEqual([
    "record-rejoining",
    "record-departure",
  ]);
});

test("R83: nobody comes back who has not left, nor before leaving, nor ahead of time", async () => {
  const world = await staffedWorld();
  const { serial } = STAFF.marketingEmployee;
  const rejoin = (version: number, rejoinedOn: string): unknown =>
    world.ask("record-rejoining", { serial, version, row: 15, rejoinedOn });
  expect(rejoin(1, "2026-11-23")).toMatchObject({ refusals: [{ code: "notDeparted" }] });
  world.do("record-departure", { serial, version: 1, row: 15, departedOn: "2026-06-30" });
  expect(rejoin(2, "2026-06-29")).toMatchObject({
    refusals: [{ code: "rejoinedBeforeDeparture", field: "rejoinedOn", values: { date: "2026-06-30" } }],
  });
  expect(rejoin(2, "2026-11-24")).toMatchObject({ refusals: [{ code: "dateInFuture" }] });
});

test("R83: an account that was given to somebody else meanwhile stays theirs", async () => {
  const world = await staffedWorld();
  const { serial, account } = STAFF.marketingEmployee;
  world.do("record-departure", { serial, version: 1, row: 15, departedOn: "2026-06-30" });
  const { serial: heir } = STAFF.marketingSecondEmployee;
  const give = (): unknown =>
    world.ask("edit-contact", { serial: heir, version: 1, row: 16, changes: { account } });
  expect(give()).toMatchObject({ refusals: [{ code: "accountTaken" }] });
  world.do("edit-contact", { serial, version: 2, row: 15, changes: { account: "" } });
  expect(give()).toMatchObject({ ok: true });
  const back = world.do("record-rejoining", { serial, version: 3, row: 15, rejoinedOn: "2026-11-23" });
  expect(back.internal[0]?.fields).not.toHaveProperty("account");
});
