// Changes at partners: who enters them, who reviews them, how long it may take (R15, R16, R20, R43, R47, R48, R82), on the
// built bundle.

import { STAFF, staffedWorld, UNITS } from "../staffed-world.ts";
import { as, ask, decide, EXTERNAL, fresh, open, rowOf, seen, sign } from "./asking.ts";

const begin = fresh(staffedWorld);
const beginBeforeTheHoliday = fresh(() => staffedWorld("2026-09-30T15:00:00+08:00"));
const beginBeforeNewYear = fresh(() => staffedWorld("2026-02-13T09:00:00+08:00"));
const MAIN = "W-000001";
const OTHER = "W-000002";

const SUPPLIER = {
  fullName: "周瑜",
  organizationName: "北岭电子有限公司",
  organizationType: "供应商",
  engagementKind: "长期",
  engagementSubject: "电子元件采购",
  mobilePhone: "13900009001",
};

test("R16, R20, C5: a new partner is entered by who looks after it, and is in the register once the supervisor has reviewed it", () => {
  const world = begin();
  const { id, state } = open(world, "purchasingSecondEmployee", {
    kind: "newPartner",
    fields: SUPPLIER,
    startedAt: "2026-11-22T10:00",
  });
  expect(state).toBe("submitted");
  expect(world.rows(EXTERNAL)).toHaveLength(4);
  expect(seen(world, "purchasingSupervisor", id)).toMatchObject({
    department: "采购部",
    late: [], // 23 hours
    signatures: [{ party: "businessSupervisor", name: "程功" }],
  });
  expect(sign(world, "purchasingSupervisor", id).state).toBe("applied");
  expect(world.rows(EXTERNAL).pop()).toMatchObject({
    姓名: "周瑜",
    单位名称: "北岭电子有限公司",
    业务对接人: `陆地 ${STAFF.purchasingSecondEmployee.serial}`,
    知悉日期: "2026-11-22",
  });
  expect(world.rows("单位").pop()).toMatchObject({ 单位全称: "北岭电子有限公司", 合作类型: "长期" });
});

test("R16: entered more than 24 hours after it was known is marked; over a holiday only after the next working noon", () => {
  const world = beginBeforeNewYear();
  const enter = (at: string, startedAt: string): readonly string[] => {
    world.ws.clock.jumpTo(at);
    const fields = { ...SUPPLIER, organizationName: `${SUPPLIER.organizationName}${at}` };
    const { id } = open(world, "purchasingEmployee", { kind: "newPartner", fields, startedAt });
    return seen(world, "purchasingEmployee", id).late;
  };
  expect(enter("2026-02-14T10:01:00+08:00", "2026-02-13T10:00")).toEqual(["newPartner"]); // a Saturday of work
  expect(enter("2026-02-24T11:59:00+08:00", "2026-02-14T16:00")).toEqual([]); // 春节 02-15–02-23
  expect(enter("2026-02-24T12:01:00+08:00", "2026-02-15T16:00")).toEqual(["newPartner"]);
});

test("R43 联系人变动: the owner asks, the supervisor reviews; the owner's own review is refused", () => {
  const world = begin();
  const { id } = open(world, "purchasingEmployee", {
    kind: "contactChanged",
    subject: OTHER,
    fields: { jobTitle: "副总经理", mobilePhone: "13900002099" },
    startedAt: "2026-11-20T10:00",
  });
  expect(decide(world, "purchasingEmployee", [id])).toMatchObject({ refusals: [{ code: "notYoursToSign" }] });
  expect(sign(world, "purchasingSupervisor", id).state).toBe("applied");
  expect(rowOf(world, OTHER)).toMatchObject({ 职务: "副总经理", 手机号码: "13900002099" });
  expect(
    ask(world, "salesEmployee", {
      kind: "contactChanged",
      subject: OTHER,
      version: 9,
      fields: { jobTitle: "总监" },
    }),
  ).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
});

test("R43, R85, R48: a main contact who left is followed by another of the unit; that is a major change", () => {
  const world = begin();
  const { id } = open(world, "purchasingEmployee", {
    kind: "contactLeft",
    subject: MAIN,
    effectiveOn: "2026-11-20",
    fields: { mainContact: OTHER },
  });
  expect(seen(world, "purchasingSupervisor", id)).toMatchObject({
    major: ["mainContactReplaced"],
    differences: [{ field: "mainContact", before: `赵一鸣 ${MAIN}`, after: `钱多多 ${OTHER}` }],
  });
  sign(world, "purchasingSupervisor", id);
  expect(rowOf(world, MAIN)).toMatchObject({ 状态: "已离开", 离开日期: "2026-11-20", 主要负责人: "" });
  expect(rowOf(world, OTHER)).toMatchObject({ 主要负责人: "是" });
});

test("R43 对接事项变更, R15, R48: another owner is a major change; the matter alone is not", () => {
  const world = begin();
  const change = (fields: Record<string, string>) =>
    open(world, "purchasingEmployee", { kind: "matterChanged", subject: OTHER, fields }).id;
  const matter = change({ engagementSubject: "售后服务" });
  expect(seen(world, "purchasingSupervisor", matter).major).toEqual([]);
  sign(world, "purchasingSupervisor", matter);
  const owner = change({ relationshipOwner: STAFF.purchasingSecondEmployee.serial });
  expect(seen(world, "purchasingSupervisor", owner).major).toEqual(["ownerChanged"]);
  sign(world, "purchasingSupervisor", owner);
  expect(rowOf(world, OTHER)).toMatchObject({
    对接事项: "售后服务",
    业务对接人: `陆地 ${STAFF.purchasingSecondEmployee.serial}`,
  });
});

test("R43 合作终止/重启, R82: ended and resumed under the same serials, each a major change", () => {
  const world = begin();
  const subject = UNITS.supplier;
  expect(ask(world, "purchasingEmployee", { kind: "engagementEnded", subject })).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "reason" }],
  });
  const end = open(world, "purchasingEmployee", {
    kind: "engagementEnded",
    subject,
    effectiveOn: "2026-11-20",
    reason: "合同完成",
  });
  expect(seen(world, "purchasingSupervisor", end.id).major).toEqual(["engagementEnded"]);
  sign(world, "purchasingSupervisor", end.id);
  expect(rowOf(world, subject)).toMatchObject({ 合作状态: "合作终止", 终止日期: "2026-11-20" });
  const again = open(world, "purchasingEmployee", { kind: "engagementResumed", subject });
  expect(seen(world, "purchasingSupervisor", again.id).major).toEqual(["engagementResumed"]);
  sign(world, "purchasingSupervisor", again.id);
  expect(rowOf(world, subject)).toMatchObject({ 合作状态: "合作中", 终止日期: "" });
  expect(rowOf(world, MAIN)).toMatchObject({ 合作状态: "合作中" });
});

test("R47: a change is in the register, reviewed, within two working days of being known; else it is marked", () => {
  const world = beginBeforeTheHoliday();
  const change = (startedAt: string, signedAt: string): readonly string[] => {
    const fields = { jobTitle: `经理 ${startedAt}` };
    const { id } = open(world, "salesEmployee", {
      kind: "contactChanged",
      subject: "W-000004",
      fields,
      startedAt,
    });
    world.ws.clock.jumpTo(signedAt);
    sign(world, "salesSupervisor", id);
    return seen(world, "salesEmployee", id).late;
  };
  expect(change("2026-09-29T09:00", "2026-10-08T17:59:00+08:00")).toEqual([]);
  expect(change("2026-09-30T09:00", "2026-10-09T18:01:00+08:00")).toEqual(["externalChange"]);
});

test("R48: mobile and mail both replaced, a unit renamed, or ticked by who submits: all major", () => {
  const world = begin();
  const major = (asked: Parameters<typeof open>[2]) => {
    const { id } = open(world, "purchasingEmployee", asked);
    return seen(world, "purchasingEmployee", id).major;
  };
  const kind = "contactChanged" as const;
  expect(
    major({ kind, subject: OTHER, fields: { mobilePhone: "13900002055", email: "qian@jiangnan.example" } }),
  ).toEqual(["channelsReplaced"]);
  expect(major({ kind, subject: UNITS.supplier, fields: { fullName: "江南钢铁股份有限公司集团" } })).toEqual([
    "unitRenamed",
  ]);
  expect(major({ kind, subject: OTHER, fields: { wechat: "qian" }, major: true })).toEqual(["ticked"]);
  expect(major({ kind, subject: OTHER, fields: { wechat: "qian2" } })).toEqual([]);
});

test("R48: which changes are major by rule, 设置 says", () => {
  const world = begin();
  const row = world.rows("设置").findIndex((cells) => cells["项目"] === "重大变更规则") + 2;
  world.ws
    .signIn(STAFF.administrator.account)
    .type(world.fileId, "设置", `B${row}`, "单位更名; 业务对接人更换");
  const { id } = open(world, "purchasingEmployee", {
    kind: "engagementEnded",
    subject: UNITS.supplier,
    reason: "合同完成",
  });
  expect(seen(world, "purchasingEmployee", id).major).toEqual([]);
});

test("R20: a supervisor does not review what the supervisor entered; the head does", () => {
  const world = begin();
  const { id } = open(world, "purchasingSupervisor", {
    kind: "contactChanged",
    subject: OTHER,
    fields: { jobTitle: "采购顾问" },
  });
  expect(decide(world, "purchasingSupervisor", [id])).toMatchObject({
    refusals: [{ code: "notYoursToSign" }],
  });
  sign(world, "purchasingHead", id);
  expect(seen(world, "purchasingSupervisor", id).signatures).toMatchObject([
    { name: "单雄信", as: "superior" },
  ]);
});

test("R16: any employee may enter a new partner; it needs a name, a unit and a matter", () => {
  const world = begin();
  const { engagementSubject: _matter, ...rest } = SUPPLIER;
  expect(ask(world, "marketingEmployee", { kind: "newPartner", fields: rest })).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "engagementSubject" }],
  });
  expect(open(world, "marketingEmployee", { kind: "newPartner", fields: SUPPLIER }).state).toBe("submitted");
  expect(world.do("load-work", {}, as("marketingDeputy")).toSign).toHaveLength(1);
});
