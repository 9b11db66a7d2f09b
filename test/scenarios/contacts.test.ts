// Adding, editing and ending contacts, on the built bundle.

import { ADMIN, SECOND_ADMIN, smallWorld } from "../world.ts";

const INTERNAL = "内部沟通联络信息表";
const EXTERNAL = "外部沟通联络信息表";

test("R23, R24: serials follow the order of entry and are never given twice, also after an undo", async () => {
  const world = await smallWorld();
  const added = world.do("add-contact", {
    kind: "internal",
    fields: { fullName: "卫十", department: "行政部" },
  });
  expect(added.serial).toBe("N-000005");
  world.do("undo-change", { sequence: added.sequence, serial: added.serial });
  const next = world.do("add-contact", {
    kind: "internal",
    fields: { fullName: "蒋一", department: "行政部" },
  });
  expect(next.serial).toBe("N-000006");
  expect(world.rows(INTERNAL).map((row) => row["序号"])).toEqual([
    "N-000001",
    "N-000002",
    "N-000003",
    "N-000004",
    "N-000006",
  ]);
});

test("R25: an internal contact needs a real name", async () => {
  const world = await smallWorld();
  expect(world.ask("add-contact", { kind: "internal", fields: { department: "行政部" } })).toMatchObject({
    ok: false,
    refusals: [{ code: "fieldRequired", field: "fullName" }],
  });
  expect(
    world.ask("add-contact", { kind: "internal", fields: { fullName: "张某", department: "行政部" } }),
  ).toMatchObject({
    ok: false,
    refusals: [{ code: "nameInvalid", field: "fullName" }],
  });
});

test("R28: department and title are two fields, shown joined", async () => {
  const world = await smallWorld();
  expect(world.rows(INTERNAL)[0]).toMatchObject({ 部门: "销售部", 职务: "专员", "部门-职务": "销售部-专员" });
});

test("R33, R34: 最后更新日期 is set by the register, in the company's day", async () => {
  const world = await smallWorld();
  world.ws.clock.jumpTo("2026-12-01T00:30:00+08:00"); // still November in UTC
  world.do("edit-contact", { serial: "N-000001", version: 1, row: 2, changes: { jobTitle: "主管" } });
  expect(world.rows(INTERNAL)[0]).toMatchObject({ 最后更新日期: "2026-12-01", "部门-职务": "销售部-主管" });
});

test("R87: the second of two editors is refused, and told whose record it is", async () => {
  const world = await smallWorld();
  world.do(
    "edit-contact",
    { serial: "N-000001", version: 1, row: 2, changes: { jobTitle: "主管" } },
    { as: SECOND_ADMIN },
  );
  const late = world.ask("edit-contact", {
    serial: "N-000001",
    version: 1,
    row: 2,
    changes: { jobTitle: "经理" },
  });
  expect(late).toMatchObject({
    ok: false,
    refusals: [{ code: "changedMeanwhile", values: { name: "李明朗" } }],
  });
});

test("a phone that looks like a formula, a date or a number with zeros stays the text that was typed", async () => {
  const world = await smallWorld();
  const fields = {
    fullName: "沈二",
    department: "行政部",
    remark: '=HYPERLINK("http://x")',
    wechat: "2026-11",
    shortNumber: "0661",
  };
  world.do("add-contact", { kind: "internal", fields });
  expect(world.rows(INTERNAL)[4]).toMatchObject({
    备注: '=HYPERLINK("http://x")',
    微信号: "2026-11",
    短号: "0661",
  });
});

test("R70, F7: a departure marks the person 离职 and keeps the row; it cannot be recorded twice, nor for tomorrow", async () => {
  const world = await smallWorld();
  const tomorrow = world.ask("record-departure", {
    serial: "N-000001",
    version: 1,
    row: 2,
    departedOn: "2026-11-24",
  });
  expect(tomorrow).toMatchObject({ ok: false, refusals: [{ code: "dateInFuture" }] });
  world.do("record-departure", {
    serial: "N-000001",
    version: 1,
    row: 2,
    departedOn: "2026-11-23",
    reason: "合同到期",
  });
  expect(world.rows(INTERNAL)[0]).toMatchObject({ 状态: "离职", 离职日期: "2026-11-23" });
  const again = world.ask("record-departure", {
    serial: "N-000001",
    version: 2,
    row: 2,
    departedOn: "2026-11-23",
  });
  expect(again).toMatchObject({ ok: false, refusals: [{ code: "alreadyDeparted" }] });
});

test("R43, R82: ending a cooperation shows on all contacts of the unit; resuming keeps serial and history", async () => {
  const world = await smallWorld();
  world.do("end-engagement", {
    serial: "D-000001",
    version: 1,
    row: 2,
    endedOn: "2026-11-01",
    reason: "合同完成",
  });
  expect(world.rows(EXTERNAL).map((row) => row["合作状态"])).toEqual([
    "合作终止",
    "合作终止",
    "合作终止",
    "合作中",
  ]);
  const resumed = world.do("resume-engagement", { serial: "D-000001", version: 2, row: 2 });
  expect(resumed.serial).toBe("D-000001");
  expect(world.rows(EXTERNAL).map((row) => row["合作状态"])).toEqual([
    "合作中",
    "合作中",
    "合作中",
    "合作中",
  ]);
  const { entries } = world.do("record-history", { serial: "D-000001" });
  expect(entries.map(({ operation }) => operation)).toEqual([
    "resume-engagement",
    "end-engagement",
    "add-contact",
  ]);
});

test("R85: a unit has several contacts and one main contact, who must be one of them", async () => {
  const world = await smallWorld();
  const other = world.ask("edit-organization", {
    serial: "D-000001",
    version: 1,
    row: 2,
    changes: { mainContact: "W-000004" },
  });
  expect(other).toMatchObject({ ok: false, refusals: [{ code: "mainContactNotOfOrganization" }] });
  world.do("edit-organization", {
    serial: "D-000001",
    version: 1,
    row: 2,
    changes: { mainContact: "W-000002" },
  });
  expect(world.rows(EXTERNAL).map((row) => row["主要负责人"])).toEqual(["", "是", "", ""]);
  world.do("record-contact-left", { serial: "W-000002", version: 1, row: 3, leftOn: "2026-11-20" });
  expect(world.rows("单位")[0]).toMatchObject({ 主要负责人: "" });
});

test("R85: a main contact who moves to another unit leaves the post vacant", async () => {
  const world = await smallWorld();
  world.do("edit-organization", {
    serial: "D-000001",
    version: 1,
    row: 2,
    changes: { mainContact: "W-000002" },
  });
  const changes = { organizationName: "东海物流集团" };
  world.do("edit-contact", { serial: "W-000002", version: 1, row: 3, changes });
  expect(world.rows("单位").map((row) => row["主要负责人"])).toEqual(["", ""]);
  expect(world.rows(EXTERNAL)[1]).toMatchObject({ 单位名称: "东海物流集团", 主要负责人: "" });
});

test("R15: the owner of a relationship is an active colleague", async () => {
  const world = await smallWorld();
  world.do("record-departure", { serial: "N-000001", version: 1, row: 2, departedOn: "2026-11-20" });
  const reply = world.ask("edit-contact", {
    serial: "W-000001",
    version: 1,
    row: 2,
    changes: { relationshipOwner: "N-000001" },
  });
  expect(reply).toMatchObject({
    ok: false,
    refusals: [{ code: "unknownOwner", field: "relationshipOwner" }],
  });
});

test("a wrong row hint costs one more read and no more", async () => {
  const world = await smallWorld();
  world.do("edit-contact", { serial: "N-000004", version: 1, row: 3, changes: { jobTitle: "主管" } });
  expect(world.rows(INTERNAL)[3]).toMatchObject({ 姓名: "仇英", 职务: "主管" });
  world.do("edit-contact", { serial: "N-000004", version: 2, row: 999_999, changes: { jobTitle: "经理" } });
  expect(world.rows(INTERNAL)[3]).toMatchObject({ 姓名: "仇英", 职务: "经理" });
  expect(world.rows(INTERNAL).map((row) => row["职务"])).toEqual(["专员", "专员", "专员", "经理"]);
});

test("F6: what a change was before and after is readable, and an undo gives it back whole, date included", async () => {
  const world = await smallWorld();
  world.ws.clock.jumpTo("2026-12-02T09:00:00+08:00");
  const before = world.rows(INTERNAL)[0];
  const change = world.do("edit-contact", {
    serial: "N-000001",
    version: 1,
    row: 2,
    changes: { mobilePhone: "13912345678" },
  });
  const { entries } = world.do("record-history", { serial: "N-000001" });
  expect(entries[0]).toMatchObject({
    actor: ADMIN,
    at: "2026-12-02 09:00",
    differences: [{ field: "mobilePhone", before: "13800001001", after: "13912345678" }],
  });
  world.do("undo-change", { sequence: change.sequence, serial: "N-000001" });
  expect(world.rows(INTERNAL)[0]).toEqual(before);
});

test("F6: a change is not undone over a later change of the same field; of another field it is", async () => {
  const world = await smallWorld();
  const first = world.do("edit-contact", {
    serial: "N-000001",
    version: 1,
    row: 2,
    changes: { jobTitle: "主管" },
  });
  const other = world.do("edit-contact", {
    serial: "N-000001",
    version: 2,
    row: 2,
    changes: { remark: "周三不在" },
  });
  world.do("edit-contact", { serial: "N-000001", version: 3, row: 2, changes: { jobTitle: "经理" } });
  expect(world.ask("undo-change", { sequence: first.sequence, serial: "N-000001" })).toMatchObject({
    ok: false,
    refusals: [{ code: "changedSince", field: "jobTitle" }],
  });
  world.do("undo-change", { sequence: other.sequence, serial: "N-000001" });
  expect(world.rows(INTERNAL)[0]).toMatchObject({ 职务: "经理", 备注: "" });
});

test("undoing the entry of a contact takes back the unit that was made for it, unless others have joined it", async () => {
  const world = await smallWorld();
  const fields = {
    fullName: "韩三",
    organizationName: "新源科技有限公司",
    organizationType: "客户",
    mobilePhone: "13700000001",
  };
  const alone = world.do("add-contact", { kind: "external", fields });
  world.do("undo-change", { sequence: alone.sequence, serial: alone.serial });
  expect(world.rows("单位").map((row) => row["单位全称"])).not.toContain("新源科技有限公司");
  const first = world.do("add-contact", { kind: "external", fields });
  world.do("add-contact", { kind: "external", fields: { ...fields, fullName: "杨四" } });
  world.do("undo-change", { sequence: first.sequence, serial: first.serial });
  expect(world.rows("单位").map((row) => row["单位全称"])).toContain("新源科技有限公司");
  expect(world.rows(EXTERNAL).map((row) => row["姓名"])).toEqual(["赵一", "钱二", "孙三", "李四", "杨四"]);
});

test("an undo does not give an account back that is somebody else's by now", async () => {
  const world = await smallWorld();
  const account = "limingl@huayue.example";
  const edit = (serial: "N-000001" | "N-000002", version: number, to: string) =>
    world.do("edit-contact", { serial, version, row: 0, changes: { account: to } });
  edit("N-000001", 1, account);
  const freed = edit("N-000001", 2, "");
  const given = edit("N-000002", 1, account);
  const undo = () => world.ask("undo-change", { sequence: freed.sequence, serial: "N-000001" });
  expect(undo()).toMatchObject({
    ok: false,
    refusals: [{ code: "accountTaken", field: "account", values: { serial: "N-000002" } }],
  });
  world.do("undo-change", { sequence: given.sequence, serial: "N-000002" });
  expect(undo()).toMatchObject({ ok: true });
});
