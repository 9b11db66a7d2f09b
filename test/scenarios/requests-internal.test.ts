// The five changes within the company, each from who asks to the register, on the built bundle (R13, R14, R42, R44–R46, R83).

import { STAFF, staffedWorld } from "../staffed-world.ts";
import { as, ask, decide, fresh, handIn, INTERNAL, open, rowOf, seen, sign } from "./asking.ts";

const begin = fresh(staffedWorld);
const beginBeforeTheHoliday = fresh(() => staffedWorld("2026-09-30T15:00:00+08:00"));
const EMPLOYEE = STAFF.salesEmployee.serial;

test("R42 新增: a joining that the liaison announces is signed by the head, and the new colleague is in the register", () => {
  const world = begin();
  const fields = {
    fullName: "冯唐",
    department: "销售部",
    jobTitle: "客户经理",
    mobilePhone: "138 0000 7777",
  };
  const { id, state } = open(world, "salesLiaison", { kind: "joining", fields });
  expect(state).toBe("submitted");
  expect(seen(world, "salesHead", id)).toMatchObject({
    subjectName: "冯唐",
    department: "销售部",
    differences: expect.arrayContaining([{ field: "mobilePhone", before: "", after: "13800007777" }]),
  });
  expect(sign(world, "salesHead", id).state).toBe("applied");
  expect(world.rows(INTERNAL).pop()).toMatchObject({
    姓名: "冯唐",
    "部门-职务": "销售部-客户经理",
    状态: "在职",
  });
});

test("R42 离职, R70: a departure takes effect with its day as 离职日期, and the account can no longer sign in", () => {
  const world = begin();
  const { id } = open(world, "salesLiaison", {
    kind: "departure",
    subject: EMPLOYEE,
    effectiveOn: "2026-11-20",
    reason: "合同到期",
  });
  expect(sign(world, "salesHead", id).state).toBe("applied");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 状态: "离职", 离职日期: "2026-11-20" });
  expect(seen(world, "salesLiaison", id).late).toContain("effectiveOn"); // signed after its day
  expect(world.ask("load-work", {}, as("salesEmployee"))).toMatchObject({
    refusals: [{ code: "accountUnknown" }],
  });
});

test("R42 跨部门调动: both heads sign, in whatever order, and nothing is written in between", () => {
  const world = begin();
  const { id } = open(world, "salesEmployee", {
    kind: "transfer",
    subject: EMPLOYEE,
    fields: { department: "市场部", jobTitle: "品牌经理" },
    effectiveOn: "2026-11-23",
  });
  expect(handIn(world, "salesLiaison", id).state).toBe("submitted");
  expect(seen(world, "marketingHead", id)).toMatchObject({
    toDepartment: "市场部",
    signatures: [
      { party: "departmentHead", department: "销售部", name: "李明朗", at: "" },
      { party: "departmentHead", department: "市场部", name: "高远", at: "" },
    ],
  });
  expect(sign(world, "marketingHead", id).state).toBe("submitted");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 部门: "销售部" });
  expect(sign(world, "salesHead", id).state).toBe("applied");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ "部门-职务": "市场部-品牌经理" });
});

test("C2: a head who submits a change of own people has signed it thereby; of a transfer the other head has still to", () => {
  const world = begin();
  const title = open(world, "salesHead", {
    kind: "titleChange",
    subject: EMPLOYEE,
    fields: { jobTitle: "资深客户经理" },
  });
  expect(title.state).toBe("applied");
  const transfer = open(world, "salesHead", {
    kind: "transfer",
    subject: EMPLOYEE,
    fields: { department: "采购部" },
  });
  expect(transfer.state).toBe("submitted");
  expect(seen(world, "salesHead", transfer.id)).toMatchObject({
    signatures: [
      { name: "李明朗", way: "click" },
      { name: "单雄信", at: "" },
    ],
    may: ["withdraw"],
  });
  expect(sign(world, "purchasingHead", transfer.id).state).toBe("applied");
});

test("R42 职务变更 of a head: the superior signs, never the head or the head's deputy (C2)", () => {
  const world = begin();
  const subject = STAFF.salesHead.serial;
  const { id, state } = open(world, "salesHead", {
    kind: "titleChange",
    subject,
    fields: { jobTitle: "销售总监" },
  });
  expect(state).toBe("submitted");
  for (const other of ["salesHead", "salesDeputy"] as const)
    expect(decide(world, other, [id])).toMatchObject({ refusals: [{ code: "notYoursToSign" }] });
  expect(sign(world, "generalManager", id).state).toBe("applied");
});

test("R42 联系方式调整: only what differs is asked for, read as forms read it; a field of another kind is refused", () => {
  const world = begin();
  const fields = { mobilePhone: "+86 138-0000-9999", email: STAFF.salesEmployee.account };
  const { id } = open(world, "salesEmployee", { kind: "channelChange", subject: EMPLOYEE, fields });
  expect(seen(world, "salesLiaison", id).differences).toMatchObject([
    { field: "mobilePhone", after: "13800009999" },
  ]);
  expect(
    ask(world, "salesEmployee", { kind: "channelChange", subject: EMPLOYEE, fields: { jobTitle: "总监" } }),
  ).toMatchObject({
    refusals: [{ code: "inputInvalid", field: "jobTitle" }],
  });
  expect(
    ask(world, "salesEmployee", { kind: "channelChange", subject: EMPLOYEE, fields: { mobilePhone: "12" } }),
  ).toMatchObject({
    refusals: [{ code: "phoneInvalid", field: "mobilePhone" }],
  });
});

test("R44: what HR has completed needs no head, and HR's notice later than a working day after 办结 is marked late", () => {
  const world = beginBeforeTheHoliday();
  world.ws.clock.jumpTo("2026-10-08T17:59:00+08:00");
  const depart = (
    startedAt: string,
    subject: (typeof STAFF)["salesEmployee" | "salesSecondEmployee"]["serial"],
  ) => open(world, "hrOfficer", { kind: "departure", subject, effectiveOn: "2026-09-30", startedAt });
  const inTime = depart("2026-09-30T18:30", EMPLOYEE);
  expect(inTime.state).toBe("applied");
  expect(seen(world, "hrOfficer", inTime.id)).toMatchObject({ signatures: [], late: [] });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 状态: "离职", 离职日期: "2026-09-30" });

  world.ws.clock.jumpTo("2026-10-08T18:01:00+08:00");
  const late = depart("2026-09-30T15:10", STAFF.salesSecondEmployee.serial);
  expect(seen(world, "hrOfficer", late.id)).toMatchObject({ late: ["joinLeaveNotice"] });
});

test("R45: a change that is told less than a working day ahead is taken and marked", () => {
  const world = beginBeforeTheHoliday();
  const tell = (effectiveOn: string) => {
    const asked = {
      kind: "transfer",
      subject: EMPLOYEE,
      fields: { department: "市场部" },
      effectiveOn,
    } as const;
    const { id } = open(world, "salesEmployee", asked);
    return seen(world, "salesEmployee", id).late;
  };
  world.ws.clock.jumpTo("2026-09-30T17:00:00+08:00"); // a holiday of seven days follows
  expect(tell("2026-10-08")).toEqual([]);
  expect(tell("2026-10-02")).toEqual([]);
  world.ws.clock.jumpTo("2026-09-30T18:01:00+08:00");
  expect(tell("2026-10-08")).toEqual(["foreknownNotice"]);
});

test("R46: the liaison, or the backup, hands in within 24 hours; later is marked, and nobody hands in for another department", () => {
  const world = begin();
  const told = () =>
    open(world, "salesEmployee", {
      kind: "channelChange",
      subject: EMPLOYEE,
      fields: { shortNumber: "6123" },
    });
  const first = told();
  expect(first.state).toBe("opened");
  expect(seen(world, "salesEmployee", first.id)).toMatchObject({ handsIn: "方正", may: ["withdraw"] });
  const { version } = seen(world, "salesLiaison", first.id);
  const input = {
    ...first,
    version,
    fields: {},
    effectiveOn: "",
    startedAt: "",
    reason: "",
    major: false,
    round: "",
  };
  const { state: _state, ...foreign } = input;
  expect(world.ask("hand-in-request", foreign, as("marketingLiaison"))).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
  world.ws.clock.jumpTo("2026-11-24T08:59:00+08:00");
  handIn(world, "salesLiaison", first.id);
  expect(seen(world, "salesHead", first.id)).toMatchObject({ submittedBy: "方正", late: [] });

  const second = told();
  world.ws.clock.jumpTo("2026-11-25T09:01:00+08:00");
  handIn(world, "salesBackup", second.id);
  expect(seen(world, "salesHead", second.id)).toMatchObject({
    submittedBy: "唐棠",
    late: ["liaisonSubmits"],
  });
});

test("R83: who left and joins again keeps the serial", () => {
  const world = begin();
  open(world, "hrOfficer", { kind: "departure", subject: EMPLOYEE, effectiveOn: "2026-11-01" });
  const fields = { department: "市场部", jobTitle: "市场专员" };
  expect(open(world, "hrOfficer", { kind: "joining", subject: EMPLOYEE, fields }).state).toBe("applied");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 姓名: "石磊", 部门: "市场部", 状态: "在职", 离职日期: "" });
  const { internal } = world.do("load-register", {});
  expect(internal.find(({ serial }) => serial === EMPLOYEE)?.fields.rejoinedOn).toBe("2026-11-23");
  expect(ask(world, "hrOfficer", { kind: "joining", subject: EMPLOYEE, fields })).toMatchObject({
    refusals: [{ code: "notDeparted" }],
  });
});

test("R13, R14: a month's changes are handed in for their round, signed as one list, and wait for their days", () => {
  const world = begin();
  const round = "2026-11";
  const title = open(world, "salesLiaison", {
    kind: "titleChange",
    subject: EMPLOYEE,
    fields: { jobTitle: "客户总监" },
    effectiveOn: "2026-12-01",
    round,
  });
  const joining = open(world, "salesLiaison", {
    kind: "joining",
    fields: { fullName: "沈括", department: "销售部", jobTitle: "客户经理" },
    effectiveOn: "2026-12-15",
    round,
  });
  const { toSign } = world.do("load-work", {}, as("salesHead"));
  expect(toSign.map((each) => each.round)).toEqual([round, round]);
  expect(decide(world, "salesHead", [title.id, joining.id])).toMatchObject({ value: { state: "scheduled" } });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户经理" });
  const names = () => world.rows(INTERNAL).map((row) => row["姓名"]);
  expect(names()).not.toContain("沈括");
  world.ws.clock.jumpTo("2026-12-01T08:00:00+08:00");
  world.do("do-duties", {});
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 职务: "客户总监", 最后更新日期: "2026-12-01" });
  expect(names()).not.toContain("沈括");
  world.ws.clock.jumpTo("2026-12-15T08:00:00+08:00");
  world.do("do-duties", {});
  expect(names()).toContain("沈括");
});

test("R78: a start fact that lies before now is told by the log; one that lies ahead is refused", () => {
  const world = begin();
  const asked = { kind: "departure", subject: EMPLOYEE, effectiveOn: "2026-11-20" } as const;
  expect(ask(world, "hrOfficer", { ...asked, startedAt: "2026-11-24T09:00" })).toMatchObject({
    refusals: [{ code: "dateInFuture", field: "startedAt" }],
  });
  open(world, "hrOfficer", { ...asked, startedAt: "2026-11-20T17:00" });
  expect(JSON.stringify(world.rows("变更记录"))).toContain("办结/告知/获知时间：（空） → 2026-11-20T17:00");
});
