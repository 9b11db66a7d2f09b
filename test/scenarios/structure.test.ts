// The workbook after people have had their hands in it.

import { ADMIN, OWNER, SETUP, smallWorld, type World } from "../world.ts";

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

test("R75: a configuration tab that somebody deleted is named, and comes back", async () => {
  const world = await smallWorld();
  world.ws.signIn(ADMIN).deleteSheet(world.fileId, "字典");
  expect(world.ask("load-register", {})).toMatchObject({
    ok: false,
    refusals: [{ code: "structureDamaged", values: { tab: "字典" } }],
  });
  expect(world.do("repair-register", {}).notices).toContainEqual({
    code: "tabCreated",
    values: { tab: "字典" },
  });
  expect(world.do("load-register", {}).internal).toHaveLength(4);
});

test("a people's tab that somebody deleted comes back with everybody in it", async () => {
  const world = await smallWorld();
  const before = world.rows(INTERNAL);
  world.ws.signIn(ADMIN).deleteSheet(world.fileId, INTERNAL);
  expect(world.ask("load-register", {})).toMatchObject({ refusals: [{ values: { tab: INTERNAL } }] });
  world.do("repair-register", {});
  expect(world.rows(INTERNAL)).toEqual(before);
});

test.each(["_meta", "_internal", "变更记录"])(
  "what the tab %s held cannot be made again: nothing empty takes its place",
  async (tab) => {
    const world = await smallWorld();
    world.ws.signIn(OWNER).deleteSheet(world.fileId, tab);
    const before = world.ws.meter.report().commits;
    expect(world.ask("set-up-register", SETUP, { as: OWNER })).toMatchObject({
      ok: false,
      refusals: [{ code: "tabLost", values: { tab } }],
    });
    if (tab !== "_meta")
      expect(world.ask("repair-register", {})).toMatchObject({ refusals: [{ code: "tabLost" }] });
    expect(world.ws.meter.report().commits).toBe(before);
  },
);

test("what of the configuration is not understood is told with the tab and its row", async () => {
  const world = await smallWorld();
  const owner = world.ws.signIn(OWNER);
  owner.type(world.fileId, "角色", "A6", "管理员");
  owner.type(world.fileId, "角色", "C6", "刘敏");
  expect(world.do("load-register", {}).problems).toEqual([
    { table: "roles", row: 6, code: "accountInvalid", field: "account", values: { value: "刘敏" } },
  ]);
});

test("rows that a long import adds below the grid have the format and the drop-downs of those above", async () => {
  const world = await smallWorld();
  const sheet = world.ws.state.workbooks.get(world.fileId)?.sheets.find(({ title }) => title === INTERNAL);
  const before = sheet?.rowCount ?? 0;
  const rows = Array.from({ length: 60 }, (_, index) => ({
    row: index + 2,
    fields: { fullName: `张${"甲乙丙丁戊己庚辛壬癸"[index % 10]}`, mobilePhone: String(13700000000 + index) },
    choice: { kind: "create" } as const,
  }));
  world.do("import-contacts", { kind: "internal", fileName: "a.csv", rows, owner: "" });
  expect(sheet?.rowCount).toBe(before + 60);
  const department = world.ws.sheet(world.fileId, INTERNAL).values()[0]?.indexOf("部门") ?? -1;
  const [first, last] = [1, before + 59].map((row) => sheet?.rows[row]?.[department]);
  expect(first?.validation).toMatchObject({ type: "ONE_OF_RANGE" });
  expect(last).toMatchObject({ validation: first?.validation, format: { numberFormat: { type: "TEXT" } } });
});
