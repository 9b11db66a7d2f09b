// The workbook after people have had their hands in it.

import { OWNER, SETUP, smallWorld, type World } from "../world.ts";

const INTERNAL = "内部沟通联络信息表";

function requestsOf(world: World): number {
  world.ws.meter.reset();
  world.do("set-up-register", SETUP, { as: OWNER });
  return world.ws.meter.report().commits;
}

test("R1: setup run a second time sends nothing", async () => {
  const world = await smallWorld();
  expect(requestsOf(world)).toBe(0);
});

test("a header renamed by hand is put back, a column moved by hand is followed", async () => {
  const world = await smallWorld();
  const admin = world.ws.signIn("zhou@huayue.example");
  admin.type(world.fileId, INTERNAL, "G1", "电话2");
  const damaged = world.ask("load-register", {});
  expect(damaged).toMatchObject({
    ok: false,
    refusals: [{ code: "structureDamaged", values: { header: "手机号码" } }],
  });
  const { notices } = world.do("repair-register", {});
  expect(notices).toContainEqual({
    code: "headerRestored",
    values: { tab: INTERNAL, header: "手机号码", found: "电话2" },
  });
  admin.moveColumns(world.fileId, INTERNAL, "G", "B");
  world.do("edit-contact", {
    serial: "N-000001",
    version: 1,
    row: 2,
    changes: { mobilePhone: "13712345678" },
  });
  expect(world.rows(INTERNAL)[0]).toMatchObject({ 手机号码: "13712345678", 姓名: "李明朗" });
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
});

test("a protection removed by hand comes back, and it is said", async () => {
  const world = await smallWorld();
  const sheet = world.ws.state.workbooks.get(world.fileId)?.sheets.find(({ title }) => title === INTERNAL);
  const before = sheet?.protections.length ?? 0;
  expect(before).toBeGreaterThan(0);
  sheet?.protections.pop();
  const { notices } = world.do("repair-register", {});
  expect(notices).toContainEqual({ code: "protectionRestored", values: { tab: INTERNAL } });
  expect(sheet?.protections).toHaveLength(before);
});

test("a row deleted by hand is no departure: it comes back from the record", async () => {
  const world = await smallWorld();
  const before = world
    .rows(INTERNAL)
    .map((row) => row["序号"])
    .sort();
  world.ws.signIn("zhou@huayue.example").deleteRows(world.fileId, INTERNAL, 3, 1);
  const { notices } = world.do("repair-register", {});
  expect(notices).toContainEqual({
    code: "rowRestored",
    values: { tab: INTERNAL, name: "单雄信", serial: "N-000002" },
  });
  expect(
    world
      .rows(INTERNAL)
      .map((row) => row["序号"])
      .sort(),
  ).toEqual(before);
});

test("a whole column deleted by hand comes back with its values", async () => {
  const world = await smallWorld();
  world.ws.signIn("zhou@huayue.example").deleteColumns(world.fileId, INTERNAL, 7, 1);
  world.do("repair-register", {});
  expect(world.rows(INTERNAL).map((row) => row["手机号码"])).toEqual([
    "13800001001",
    "13800001002",
    "13800001003",
    "13800001004",
  ]);
});
