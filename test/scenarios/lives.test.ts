// Whole lives in the register, from the first request to the last, each under one serial (W5.1, W5.2, W5.3), and who may do
// what on the way (R7, R84), on the built bundle.

import { serialOf } from "../../src/domain/register/serial.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import { as, decide, EXTERNAL, fresh, handIn, INTERNAL, open, rowOf, seen, sign } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, shanghai } from "./owners-clock.ts";

const begin = fresh(staffedWorld);

test("W5.1, R14, R42, R70, R83: a colleague joins, is promoted, changes department, leaves and comes back under one serial", () => {
  const world = begin();
  const until = (day: string): void => {
    world.ws.clock.jumpTo(shanghai(`${day}T08:00`));
    runClock(world);
  };
  const joining = open(world, "salesLiaison", {
    kind: "joining",
    fields: { fullName: "冯唐", department: "销售部", jobTitle: "客户经理", mobilePhone: "13800007777" },
    effectiveOn: "2026-12-01",
  });
  expect(sign(world, "salesHead", joining.id).state).toBe("scheduled");
  expect(world.rows(INTERNAL).map((row) => row["姓名"])).not.toContain("冯唐");

  until("2026-12-01");
  const subject = serialOf("internal", Object.keys(STAFF).length + 1);
  expect(rowOf(world, subject)).toMatchObject({ 姓名: "冯唐", 部门: "销售部", 状态: "在职" });
  const title = open(world, "salesLiaison", {
    kind: "titleChange",
    subject,
    fields: { jobTitle: "高级客户经理" },
    effectiveOn: "2026-12-15",
  });
  sign(world, "salesHead", title.id);
  until("2026-12-15");
  expect(rowOf(world, subject)).toMatchObject({ 职务: "高级客户经理" });

  const transfer = open(world, "salesLiaison", {
    kind: "transfer",
    subject,
    fields: { department: "市场部", jobTitle: "品牌经理" },
    effectiveOn: "2026-12-21",
  });
  sign(world, "salesHead", transfer.id);
  expect(sign(world, "marketingHead", transfer.id).state).toBe("scheduled");
  until("2026-12-21");
  expect(rowOf(world, subject)).toMatchObject({ "部门-职务": "市场部-品牌经理" });

  // Shown until the last day, gone from the people that one finds on it; HR needs no head (R44).
  open(world, "hrOfficer", { kind: "departure", subject, effectiveOn: "2026-12-31", reason: "合同到期" });
  expect(rowOf(world, subject)).toMatchObject({ 状态: "在职" });
  until("2026-12-31");
  expect(rowOf(world, subject)).toMatchObject({ 状态: "离职", 离职日期: "2026-12-31" });

  until("2027-03-01");
  const back = { department: "销售部", jobTitle: "客户总监" };
  expect(open(world, "hrOfficer", { kind: "joining", subject, fields: back }).state).toBe("applied");
  expect(rowOf(world, subject)).toMatchObject({ "部门-职务": "销售部-客户总监", 状态: "在职", 离职日期: "" });
  const { entries } = world.do("record-history", { serial: subject });
  expect(entries).toHaveLength(5);
});

test("W5.2: a request that is sent back, put right, signed and overtaken goes through each of its states, and the log tells all", () => {
  const world = begin();
  const subject = STAFF.salesEmployee.serial;
  const { id, state } = open(world, "salesEmployee", {
    kind: "titleChange",
    subject,
    fields: { jobTitle: "客户总监" },
    effectiveOn: "2026-12-01",
  });
  const states = [state];
  const now = (): string | undefined =>
    entriesOf(world, "request").find((request) => request.id === id)?.state;
  states.push(handIn(world, "salesLiaison", id).state);
  decide(world, "salesHead", [id], "return", "请写明岗位编号");
  states.push(seen(world, "salesEmployee", id).state);
  states.push(handIn(world, "salesLiaison", id).state);
  states.push(sign(world, "salesHead", id).state);
  expect(states).toEqual(["opened", "submitted", "returned", "submitted", "scheduled"]);

  // An administrator's own change of the same field comes first: what was signed no longer fits.
  const { internal } = world.do("load-register", {});
  const version = internal.find(({ serial }) => serial === subject)?.version ?? 0;
  const changes = { jobTitle: "区域经理" };
  world.do("edit-contact", { serial: subject, version, row: 0, changes });
  world.ws.clock.jumpTo(shanghai("2026-12-01T08:00"));
  runClock(world);
  expect(now()).toBe("returned");
  expect(rowOf(world, subject)).toMatchObject({ 职务: "区域经理" });
  const { version: last } = seen(world, "salesEmployee", id);
  world.do("withdraw-request", { id, version: last, reason: "已另行调整" }, as("salesEmployee"));
  expect(now()).toBe("withdrawn");
  const told = world.do("request-history", { id }).entries;
  expect(told).toHaveLength(7);
});

test("W5.3, R16, R17, R18, R20, R82: a partner is entered, reviewed, ended, kept, and resumed under the same serials", () => {
  const world = begin();
  const { id } = open(world, "purchasingSecondEmployee", {
    kind: "newPartner",
    fields: {
      fullName: "周瑜",
      organizationName: "北岭电子有限公司",
      organizationType: "供应商",
      engagementKind: "长期",
      engagementSubject: "电子元件采购",
      mobilePhone: "13900009001",
    },
    startedAt: "2026-11-22T10:00",
  });
  sign(world, "purchasingSupervisor", id);
  const unit = serialOf("organization", 3);
  const contact = serialOf("external", 5);
  const standing = (): unknown[] => [rowOf(world, unit)["合作状态"], rowOf(world, contact)["合作状态"]];
  expect(standing()).toEqual(["合作中", "合作中"]);

  const ended = open(world, "purchasingSecondEmployee", {
    kind: "engagementEnded",
    subject: unit,
    effectiveOn: "2026-11-30",
    reason: "合同到期",
  });
  sign(world, "purchasingSupervisor", ended.id);
  world.ws.clock.jumpTo(shanghai("2026-11-30T08:00"));
  runClock(world);
  expect(standing()).toEqual(["合作终止", "合作终止"]);

  // Asked two weeks before three months are over; the owner decides, the supervisor confirms.
  const retention = () =>
    entriesOf(world, "duty").find(({ rule, object }) => rule === "retention" && object === unit);
  expect(retention()).toBeUndefined();
  world.ws.clock.jumpTo(shanghai("2027-02-16T09:05"));
  runClock(world);
  expect(retention()).toMatchObject({ state: "open", due: "2027-03-01T18:00", provisional: "yes" });
  const kept = open(world, "purchasingSecondEmployee", {
    kind: "retention",
    subject: unit,
    fields: { retention: "kept" },
  });
  sign(world, "purchasingSupervisor", kept.id);
  runClock(world);
  expect(standing()).toEqual(["保留", "保留"]);
  expect(retention()).toMatchObject({ state: "done", missedAt: "" });

  const resumed = open(world, "purchasingSecondEmployee", { kind: "engagementResumed", subject: unit });
  sign(world, "purchasingSupervisor", resumed.id);
  expect(standing()).toEqual(["合作中", "合作中"]);
  expect(rowOf(world, contact)).toMatchObject({ 姓名: "周瑜", 手机号码: "13900009001" });
  expect(world.rows(EXTERNAL)).toHaveLength(5);
});

test("R7: HR sees every department's answer and may answer on its behalf; a liaison answers for the own department only", () => {
  const world = begin();
  runClock(world);
  const answer = (department: string) => ({ month: "2026-11", department, answer: "nil" }) as const;
  expect(world.ask("answer-round", answer("市场部"), as("salesLiaison"))).toMatchObject({
    refusals: [{ code: "roundNotYours" }],
  });
  expect(world.ask("load-board", {}, as("salesLiaison"))).toMatchObject({
    refusals: [{ code: "boardNotYours" }],
  });
  world.do("answer-round", answer("销售部"), as("salesLiaison"));
  world.do("answer-round", answer("市场部"), as("hrOfficer"));
  const { departments } = world.do("load-board", {}, as("hrOfficer"));
  const answered = departments.filter(({ state }) => state === "nil");
  expect(answered.map(({ department, answeredBy }) => [department, answeredBy])).toEqual([
    ["市场部", STAFF.hrOfficer.name],
    ["销售部", STAFF.salesLiaison.name],
  ]);
});

test("R84: one person with posts in two departments is one row with one serial; the main department's head signs for it", () => {
  const world = begin();
  const subject = STAFF.salesEmployee.serial;
  const { id } = open(world, "salesLiaison", {
    kind: "titleChange",
    subject,
    fields: { otherPosts: "市场部-品牌顾问" },
  });
  expect(decide(world, "marketingHead", [id])).toMatchObject({ refusals: [{ code: "notYoursToSign" }] });
  expect(sign(world, "salesHead", id).state).toBe("applied");
  const rows = world.rows(INTERNAL).filter((row) => row["姓名"] === STAFF.salesEmployee.name);
  expect(rows).toMatchObject([{ 序号: subject, 部门: "销售部", 兼任: "市场部-品牌顾问" }]);
  // Entered a second time under the other department, whoever signs is told that it is probably the same person.
  const again = open(world, "marketingLiaison", {
    kind: "joining",
    fields: {
      fullName: STAFF.salesEmployee.name,
      department: "市场部",
      jobTitle: "品牌顾问",
      mobilePhone: rows[0]?.["手机号码"] ?? "",
    },
  });
  expect(seen(world, "marketingHead", again.id).alike).toEqual([
    { serial: subject, name: STAFF.salesEmployee.name, reasons: ["mobile", "name"] },
  ]);
});

test("F3, R16: a partner's contact who is registered already is told to the supervisor who reviews the new one", () => {
  const world = begin();
  const { id } = open(world, "salesSecondEmployee", {
    kind: "newPartner",
    fields: { fullName: "赵一鸣", organizationName: "江南钢铁有限公司", engagementSubject: "废料回收" },
    startedAt: "2026-11-23T08:00",
  });
  expect(seen(world, "salesSupervisor", id).alike).toEqual([
    { serial: "W-000001", name: "赵一鸣", reasons: ["nameAndOrganization"] },
  ]);
});
