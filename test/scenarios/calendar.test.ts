// The company's working calendar: the State Council's notice pasted, the company's own days, and what is wrong among them.

import { daysOff } from "../../src/domain/deadline/days-off.ts";
import { countingOf } from "../../src/domain/deadline/counting.ts";
import { retentionDeadline } from "../../src/domain/organization/retention.ts";
import { deadlineText } from "../../src/text/deadlines.ts";
import { ADMIN, EMPLOYEE, OWNER, SETUP, smallWorld, type World } from "../world.ts";
import { NOTICE_2027 } from "./notice-2027.ts";
import { typeDay } from "./type-day.ts";

/** What the page says of an ending, with the calendar that the server sends it. */
function retentionText(world: World, endedOn: `${string}-${string}-${string}`): string {
  const counting = countingOf(world.do("load-register", {}).counting);
  const deadline = retentionDeadline(endedOn, counting);
  return deadlineText(deadline, "endedOn", daysOff(deadline.skipped, counting.calendar), "zh-CN");
}

test("R77: a pasted notice becomes rows of 工作日历, and deadlines over its year are no longer provisional", async () => {
  const world = await smallWorld();
  const before = retentionText(world, "2026-11-30");
  expect(before).toBe(
    "终止 2026-11-30 + 3 个月 → 2027-03-01 18:00（跳过周末 2/28；待确认日历：2027 年的放假通知尚未录入）",
  );
  expect(world.do("enter-official-days", { text: NOTICE_2027 })).toEqual({ year: 2027, entered: 30 });
  expect(world.rows("工作日历")).toHaveLength(30);
  expect(world.rows("工作日历")[0]).toEqual({ 日期: "2027-01-01", 类型: "休息日", 说明: "元旦" });
  expect(retentionText(world, "2026-11-30")).toBe(
    "终止 2026-11-30 + 3 个月 → 2027-03-01 18:00（跳过周末 2/28）",
  );
  expect(retentionText(world, "2026-11-08")).toBe(
    "终止 2026-11-08 + 3 个月 → 2027-02-12 18:00（跳过春节 2/8–2/11）",
  );
});

test("R77: the same notice twice changes nothing, and says so", async () => {
  const world = await smallWorld();
  world.do("enter-official-days", { text: NOTICE_2027 });
  const [rows, log] = [world.rows("工作日历"), world.rows("变更记录")];
  expect(world.ask("enter-official-days", { text: NOTICE_2027 })).toEqual({
    ok: false,
    refusals: [{ code: "daysKnownAlready", values: { year: 2027 } }],
  });
  expect(world.rows("工作日历")).toEqual(rows);
  expect(world.rows("变更记录")).toEqual(log);
});

test("R77: the company's own rows stay as they are and count", async () => {
  const world = await smallWorld();
  typeDay(world, 2, "2027/2/10", "上班日", "旺季值守");
  typeDay(world, 3, "2026-12-31", "休息日", "公司年会");
  expect(world.do("enter-official-days", { text: NOTICE_2027 }).entered).toBe(29);
  expect(world.rows("工作日历").slice(0, 2)).toEqual([
    { 日期: "2027/2/10", 类型: "上班日", 说明: "旺季值守" },
    { 日期: "2026-12-31", 类型: "休息日", 说明: "公司年会" },
  ]);
  expect(retentionText(world, "2026-11-08")).toBe(
    "终止 2026-11-08 + 3 个月 → 2027-02-10 18:00（跳过春节 2/8–2/9）",
  );
});

test("R75: entering a notice is one line of the log, with its days, and the chain holds", async () => {
  const world = await smallWorld();
  world.do("enter-official-days", { text: NOTICE_2027 });
  const [line] = world.rows("变更记录").slice(-1);
  expect(line).toMatchObject({ 操作: "enter-official-days", 对象: "工作日历" });
  expect(line?.["变更内容"]).toContain("2027-02-05–2027-02-11 春节");
  expect(line?.["变更内容"]).toContain("2027-10-09 国庆节");
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
  expect(world.do("recent-changes", { limit: 1 }).entries[0]).toMatchObject({ undoable: false });
});

test("R77: columns of 工作日历 may be moved; the notice follows the headers", async () => {
  const world = await smallWorld();
  world.ws.signIn(OWNER).moveColumns(world.fileId, "工作日历", "C", "A");
  world.do("enter-official-days", { text: NOTICE_2027 });
  expect(world.rows("工作日历")[0]).toEqual({ 说明: "元旦", 日期: "2027-01-01", 类型: "休息日" });
});

test("what is no notice is refused in words, and what is not understood in the tab is told with its row", async () => {
  const world = await smallWorld();
  expect(world.ask("enter-official-days", { text: "今年国庆放七天" })).toMatchObject({
    refusals: [{ code: "noticeWithoutYear" }],
  });
  typeDay(world, 3, "国庆后一天", "休息日", "");
  typeDay(world, 5, "2026-12-31", "", "年会");
  expect(world.do("load-register", {}).problems).toEqual([
    { table: "calendar", row: 3, code: "dateInvalid", field: "date", values: { value: "国庆后一天" } },
    { table: "calendar", row: 5, code: "fieldRequired", field: "dayKind" },
  ]);
});

test("R1: the end of business is a setting, and deadlines follow it", async () => {
  const world = await smallWorld();
  const wanted = { ...SETUP, endOfBusiness: "17:30" };
  expect(world.ask("set-up-register", { ...SETUP, graceUntil: "中午" }, { as: OWNER })).toMatchObject({
    refusals: [{ code: "timeInvalid", field: "graceUntil" }],
  });
  world.do("set-up-register", wanted, { as: OWNER });
  expect(world.rows("设置")).toContainEqual(expect.objectContaining({ 项目: "下班时间", 值: "17:30" }));
  expect(retentionText(world, "2026-06-30")).toBe("终止 2026-06-30 + 3 个月 → 2026-09-30 17:30");
});

test("the menu has an item for it; a company that works on National Day has its notice entered all the same", async () => {
  const world = await smallWorld();
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  expect(person.menu("联络信息", "工作日历").html).toContain('data-view="calendar"');
  typeDay(world, 2, "2027-10-01", "上班日", "出货");
  world.do("enter-official-days", { text: NOTICE_2027 });
  expect(retentionText(world, "2027-07-01")).toBe("终止 2027-07-01 + 3 个月 → 2027-10-01 18:00");
});

test("R9: only an administrator enters a notice", async () => {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  expect(world.ask("enter-official-days", { text: NOTICE_2027 }, { as: EMPLOYEE })).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
  expect(world.rows("工作日历")).toEqual([]);
});

test("the working calendar comes in the one call that reads everything, and a notice goes out in one", async () => {
  const world = await smallWorld();
  world.ws.meter.reset();
  world.do("load-register", {});
  expect(world.ws.meter.report().reads).toBe(1);
  world.ws.meter.reset();
  world.do("enter-official-days", { text: NOTICE_2027 });
  expect(world.ws.meter.report()).toMatchObject({ reads: 1, commits: 1 });
});
