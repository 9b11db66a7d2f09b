// What an operation changes, all tables show at once: where another row names a record, the next look at the tables finds
// nothing to put back, and blames nobody.

import { ADMIN, smallWorld, type World } from "../world.ts";

const INTERNAL = "内部沟通联络信息表";
const EXTERNAL = "外部沟通联络信息表";

function expectSettled(world: World): void {
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 0, restored: 0, more: false });
  expect(world.rows("变更记录").map((row) => row["操作"])).not.toContain("reconcile-surfaces");
}

function importOne(
  world: World,
  kind: "internal" | "external",
  serial: "N-000002" | "W-000002",
  fields: object,
) {
  const row = { row: 2, fields: { ...fields }, choice: { kind: "update", serial } } as const;
  return world.do("import-contacts", { kind, fileName: "名单.csv", owner: "", rows: [row] });
}

async function withMainContact(): Promise<World> {
  const world = await smallWorld();
  const changes = { mainContact: "W-000002" };
  world.do("edit-organization", { serial: "D-000001", version: 1, row: 2, changes });
  return world;
}

test("R85: a main contact's new name stands in the unit's row, and the old one again when that is undone", async () => {
  const world = await withMainContact();
  const changes = { fullName: "钱二二" };
  const edited = world.do("edit-contact", { serial: "W-000002", version: 1, row: 3, changes });
  expect(world.rows("单位")[0]).toMatchObject({ 主要负责人: "钱二二 W-000002" });
  expectSettled(world);
  world.do("undo-change", { sequence: edited.sequence, serial: "W-000002" });
  expect(world.rows("单位")[0]).toMatchObject({ 主要负责人: "钱二 W-000002" });
  expectSettled(world);
});

test("R85: a main contact whom an import renames, or moves to another unit", async () => {
  const world = await withMainContact();
  importOne(world, "external", "W-000002", { fullName: "钱二二" });
  expect(world.rows("单位")[0]).toMatchObject({ 主要负责人: "钱二二 W-000002" });
  expectSettled(world);
  const { batch } = importOne(world, "external", "W-000002", { organizationName: "东海物流集团" });
  expect(world.rows("单位").map((row) => row["主要负责人"])).toEqual(["", ""]);
  expectSettled(world);
  world.do("revert-batch", { batch });
  expect(world.rows("单位")[0]).toMatchObject({ 主要负责人: "钱二二 W-000002" });
  expectSettled(world);
});

test("R15: a colleague whom an import renames is named so by the contacts that are the colleague's", async () => {
  const world = await smallWorld();
  importOne(world, "internal", "N-000002", { fullName: "单雄心" });
  const owners = new Set(world.rows(EXTERNAL).map((row) => row["业务对接人"]));
  expect([...owners]).toEqual(["单雄心 N-000002"]);
  expectSettled(world);
});

test("F6: of several edits typed before one look, undoing one leaves the others", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  const hand = world.ws.signIn(ADMIN);
  hand.type(world.fileId, INTERNAL, "G2", "13800001111");
  hand.type(world.fileId, INTERNAL, "G3", "13800002222");
  hand.type(world.fileId, INTERNAL, "H4", "不是邮箱");
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 2, restored: 1 });
  const [typed] = world.do("record-history", { serial: "N-000001" }).entries;
  world.do("undo-change", { sequence: typed?.sequence ?? 0, serial: "N-000001" });
  const phones = world.rows(INTERNAL).map((row) => row["手机号码"]);
  expect(phones.slice(0, 2)).toEqual(["13800001001", "13800002222"]);
});

test("F6: undoing a typed move to a new unit takes back the unit and the post left vacant", async () => {
  const world = await withMainContact();
  world.withoutTriggers();
  const hand = world.ws.signIn(ADMIN);
  hand.type(world.fileId, INTERNAL, "G2", "13800001111");
  hand.type(world.fileId, EXTERNAL, "D3", "西山矿业有限公司");
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 4, restored: 0 });
  expect(world.rows("单位").map((row) => row["主要负责人"])).toEqual(["", "", ""]);
  const [typed] = world.do("record-history", { serial: "W-000002" }).entries;
  world.do("undo-change", { sequence: typed?.sequence ?? 0, serial: "W-000002" });
  expect(world.rows("单位").map((row) => row["主要负责人"])).toEqual(["钱二 W-000002", ""]);
  expect(world.rows(INTERNAL)[0]).toMatchObject({ 手机号码: "13800001111" });
});
