// One field of many contacts, changed and taken back as a whole.

import type { Input } from "../../src/wire/operations.ts";
import { smallWorld, type World } from "../world.ts";

type BulkEdit = Input<"edit-contacts">;

const SURFACES = ["内部沟通联络信息表", "外部沟通联络信息表", "单位"];

function shown(world: World, tab: string, header: string): (string | undefined)[] {
  return world.rows(tab).map((row) => row[header]);
}

const colleagues = (...numbers: number[]): BulkEdit["targets"] =>
  numbers.map((number) => ({ serial: `N-00000${number}`, version: 1, row: number + 1 }));
const contacts = (...numbers: number[]): BulkEdit["targets"] =>
  numbers.map((number) => ({ serial: `W-00000${number}`, version: 1, row: number + 1 }));

test("F27: the contacts of one colleague go to another, in one commit, one batch and one line of the list", async () => {
  const world = await smallWorld();
  const before = world.do("recent-changes", { limit: 100 }).entries.length;
  const done = world.do("edit-contacts", {
    kind: "external",
    targets: contacts(1, 2, 3, 4),
    field: "relationshipOwner",
    text: "N-000004",
    way: "set",
    reason: "工作交接",
  });
  expect(done).toMatchObject({ updated: 4, skipped: 0 });
  expect(shown(world, "外部沟通联络信息表", "业务对接人")).toEqual(Array(4).fill("仇英 N-000004"));
  const { entries } = world.do("recent-changes", { limit: 100 });
  expect(entries).toHaveLength(before + 1);
  expect(entries[0]).toMatchObject({ operation: "edit-contacts", subject: "业务对接人", revertible: true });
  const [line] = world.do("record-history", { serial: "W-000003" }).entries;
  expect(line).toMatchObject({ reason: "工作交接", batch: done.batch, undoable: true });
});

test("F27: one undo takes all of it back, dates included, and not twice", async () => {
  const world = await smallWorld();
  const before = SURFACES.map((tab) => world.rows(tab));
  world.ws.clock.jumpTo("2026-12-01T09:00:00+08:00");
  const { batch } = world.do("edit-contacts", {
    kind: "internal",
    targets: colleagues(1, 2, 4),
    field: "department",
    text: "行政部",
    way: "set",
  });
  expect(shown(world, "内部沟通联络信息表", "部门")).toEqual(Array(4).fill("行政部"));
  expect(world.do("revert-batch", { batch })).toEqual({ restored: 3, withdrawn: 0 });
  expect(SURFACES.map((tab) => world.rows(tab))).toEqual(before);
  expect(world.ask("revert-batch", { batch })).toMatchObject({ refusals: [{ code: "alreadyReverted" }] });
  expect(world.do("recent-changes", { limit: 2 }).entries.map(({ revertible }) => revertible)).toEqual([
    false,
    false,
  ]);
  expect(world.do("import-batches", {}).batches).toEqual([]);
});

test("what says it already is left as it is; nothing at all to change is refused", async () => {
  const world = await smallWorld();
  const edit = { kind: "internal", field: "department", text: "销售部", way: "set" } as const;
  expect(world.do("edit-contacts", { ...edit, targets: colleagues(1, 2, 4) })).toMatchObject({
    updated: 1,
    skipped: 2,
  });
  expect(world.ask("edit-contacts", { ...edit, targets: colleagues(1, 4) })).toMatchObject({
    refusals: [{ code: "nothingChanged" }],
  });
});

test("a remark is added to the one there is, once", async () => {
  const world = await smallWorld();
  world.do("edit-contact", { serial: "N-000001", version: 1, row: 2, changes: { remark: "原备注" } });
  const edit = { kind: "internal", field: "remark", text: "已培训", way: "append" } as const;
  const targets = [{ serial: "N-000001", version: 2, row: 2 }, ...colleagues(2)] as const;
  world.do("edit-contacts", { ...edit, targets });
  expect(shown(world, "内部沟通联络信息表", "备注").slice(0, 2)).toEqual(["原备注\n已培训", "已培训"]);
  const again = targets.map((target) => ({ ...target, version: target.version + 1 }));
  expect(world.ask("edit-contacts", { ...edit, targets: again })).toMatchObject({
    refusals: [{ code: "nothingChanged" }],
  });
});

test("R87: whoever was changed meanwhile stops the whole, by name; a text that may not be is said once", async () => {
  const world = await smallWorld();
  world.do("edit-contact", { serial: "N-000002", version: 1, row: 3, changes: { jobTitle: "主管" } });
  const before = world.rows("_internal");
  const edit = { kind: "internal", targets: colleagues(1, 2, 3), way: "set" } as const;
  expect(world.ask("edit-contacts", { ...edit, field: "jobTitle", text: "专家" })).toEqual({
    ok: false,
    refusals: [{ code: "changedMeanwhile", values: { serial: "N-000002", name: "单雄信" } }],
  });
  expect(
    world.ask("edit-contacts", {
      ...edit,
      targets: colleagues(1, 3),
      field: "department",
      text: "没有的部门",
    }),
  ).toMatchObject({ refusals: [{ code: "unknownDepartment", field: "department" }] });
  expect(world.rows("_internal")).toEqual(before);
});

test("contacts move to another unit; the one they leave loses its main contact; a unit is not founded by a slip", async () => {
  const world = await smallWorld();
  world.do("edit-organization", {
    serial: "D-000001",
    version: 1,
    row: 2,
    changes: { mainContact: "W-000002" },
  });
  const edit = { kind: "external", targets: contacts(1, 2), field: "organizationName", way: "set" } as const;
  expect(world.ask("edit-contacts", { ...edit, text: "东海物硫集团" })).toMatchObject({
    refusals: [{ code: "unknownOrganization" }],
  });
  const { batch } = world.do("edit-contacts", { ...edit, text: "东海物流集团" });
  expect(shown(world, "外部沟通联络信息表", "单位名称").slice(0, 2)).toEqual([
    "东海物流集团",
    "东海物流集团",
  ]);
  expect(shown(world, "单位", "主要负责人")[0]).toBe("");
  world.do("revert-batch", { batch });
  expect(shown(world, "单位", "主要负责人")[0]).toBe("钱二 W-000002");
});

test("names, mobile numbers and accounts are one's own: no bulk edit of them", async () => {
  const world = await smallWorld();
  for (const field of ["fullName", "mobilePhone", "account", "status", "nonsense"])
    expect(
      world.ask("edit-contacts", { kind: "internal", targets: colleagues(1), field, text: "x", way: "set" }),
    ).toMatchObject({ refusals: [{ code: "inputInvalid" }] });
});
