// 变更申请, 待办事项 and 发件箱: what people read of the ledgers. The tabs follow; what hands do there does not stay.

import { ADMIN, EMPLOYEE, OWNER, SETUP, smallWorld, type World } from "../world.ts";
import { typeDuty, typeNotice, typeRequest } from "./type-entries.ts";

function someEntries(world: World): void {
  typeRequest(world, 1, {
    kind: "titleChange",
    state: "applied",
    subject: "N-000001",
    subjectName: "李明朗",
    department: "销售部",
    fields: '{"jobTitle":"经理"}',
    effectiveOn: "2026-11-20",
    openedBy: ADMIN,
    openedAt: "2026-11-19T01:05:00.000Z",
  });
  typeRequest(world, 2, {
    kind: "transfer",
    state: "submitted",
    department: "销售部",
    toDepartment: "采购部",
  });
  typeRequest(world, 3, { kind: "joining", state: "scheduled", subjectName: "冯八", round: "2026-11" });
  typeDuty(world, 1, {
    rule: "collection",
    department: "采购部",
    party: "departmentLiaison",
    due: "2026-11-25T18:00",
    provisional: "yes",
  });
  typeDuty(world, 2, {
    rule: "headSignOff",
    department: "销售部",
    party: "departmentHead",
    due: "2026-11-20T18:00",
    missedAt: "2026-11-20T10:05:00.000Z",
  });
  typeDuty(world, 3, {
    rule: "collection",
    state: "done",
    department: "行政部",
    outcome: "nil",
    doneBy: ADMIN,
  });
  typeNotice(world, 1, { code: "toSign", state: "perhaps", to: `${ADMIN} ${EMPLOYEE}`, subject: "李明朗" });
}

test("open things stand first, then the newest; codes, accounts and moments are said in the register's language", async () => {
  const world = await smallWorld();
  someEntries(world);
  expect(world.do("show-ledgers", {})).toEqual({ rewritten: 3 });
  const requests = world.rows("变更申请");
  expect(requests.map((row) => [row["编号"], row["类型"], row["状态"]])).toEqual([
    ["S-000003", "入职", "待生效"],
    ["S-000002", "调动", "待签批"],
    ["S-000001", "职务变更", "已写入"],
  ]);
  expect(requests[2]).toMatchObject({
    对象: "李明朗",
    序号: "N-000001",
    变更内容: "职务: 经理",
    生效日期: "2026-11-20",
    申请人: "周敏",
    申请时间: "2026-11-19 09:05",
  });
  expect(world.rows("待办事项").map((row) => [row["编号"], row["状态"], row["期限"], row["日历"]])).toEqual([
    ["T-000002", "逾期", "2026-11-20 18:00", ""],
    ["T-000001", "待办", "2026-11-25 18:00", "待确认日历"],
    ["T-000003", "完成", "", ""],
  ]);
  expect(world.rows("待办事项")[2]).toMatchObject({
    事项: "次月人员变动收集",
    结果: "无变动",
    完成人: "周敏",
  });
  expect(world.rows("发件箱")[0]).toMatchObject({
    内容: "请签批",
    收件人: `周敏 ${EMPLOYEE}`,
    状态: "可能已发",
  });
});

test("what hands type, sort, merge or add there is written over; shown already, nothing is written", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  someEntries(world);
  world.do("show-ledgers", {});
  const tabs = ["变更申请", "待办事项", "发件箱"];
  const before = tabs.map((tab) => world.rows(tab));
  expect(world.do("show-ledgers", {})).toEqual({ rewritten: 0 });
  const hand = world.ws.signIn(ADMIN);
  hand.sort(world.fileId, "变更申请", "A", { ascending: true });
  hand.type(world.fileId, "待办事项", "H2", "2030-01-01 18:00");
  hand.type(world.fileId, "待办事项", "B9", "记得问一下");
  hand.deleteRows(world.fileId, "发件箱", 2, 1);
  expect(world.do("show-ledgers", {})).toEqual({ rewritten: 3 });
  expect(tabs.map((tab) => world.rows(tab))).toEqual(before);
});

test("columns may be moved, and people's own ones beside ours stay", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  someEntries(world);
  const hand = world.ws.signIn(OWNER);
  hand.moveColumns(world.fileId, "待办事项", "H", "B");
  world.do("show-ledgers", {});
  expect(world.rows("待办事项")[0]).toMatchObject({
    编号: "T-000002",
    期限: "2026-11-20 18:00",
    部门: "销售部",
  });
});

test("the clock lets them follow by itself", async () => {
  const world = await smallWorld();
  world.ws.clock.advanceTo("2026-11-23T09:06:00+08:00");
  const rounds = world.rows("待办事项").filter((row) => row["事项"] === "次月人员变动收集");
  expect(rounds.map((row) => [row["部门"], row["状态"], row["期限"]])).toEqual(
    ["采购部", "销售部", "行政部"].map((department) => [department, "待办", "2026-11-25 18:00"]),
  );
});

test("in an English register they speak English; another's administrator is refused", async () => {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  world.do("set-up-register", { ...SETUP, language: "en" });
  someEntries(world);
  world.do("show-ledgers", {});
  expect(world.rows("变更申请")[1]).toMatchObject({ 类型: "Transfer", 状态: "To be signed" });
  expect(world.ask("show-ledgers", {}, { as: EMPLOYEE })).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
});

test("a tab that was deleted is made again by repair and filled again; until then that is what is said", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  someEntries(world);
  world.do("show-ledgers", {});
  const before = world.rows("待办事项");
  world.ws.signIn(OWNER).deleteSheet(world.fileId, "待办事项");
  expect(world.ask("show-ledgers", {})).toMatchObject({
    refusals: [{ code: "structureDamaged", values: { tab: "待办事项" } }],
  });
  world.do("repair-register", {});
  world.do("show-ledgers", {});
  expect(world.rows("待办事项")).toEqual(before);
});

test("showing them again takes one reading and one writing", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  someEntries(world);
  const sheets = (): number =>
    (world.ws.executions[world.ws.executions.length - 1]?.calls ?? []).filter((call) =>
      call.startsWith("Sheets."),
    ).length;
  world.do("show-ledgers", {});
  expect(sheets()).toBe(2);
  world.do("show-ledgers", {});
  expect(sheets()).toBe(1);
});
