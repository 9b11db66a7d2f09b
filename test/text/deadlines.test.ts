// Deadlines in words, in both languages (B1, B2).

import { workingCalendar } from "../../src/domain/calendar/working-calendar.ts";
import { zoneOf, type LocalTime } from "../../src/domain/calendar/zone.ts";
import { daysOff } from "../../src/domain/deadline/days-off.ts";
import { DEADLINE_RULES, type DeadlineName } from "../../src/domain/deadline/rule.ts";
import { deadlineOf } from "../../src/domain/deadline/span.ts";
import { deadlineText } from "../../src/text/deadlines.ts";

const calendar = workingCalendar();
const counting = {
  calendar,
  zone: zoneOf("Asia/Shanghai"),
  endOfBusiness: "18:00",
  graceUntil: "12:00",
} as const;

function told(name: DeadlineName, start: LocalTime): [string, string] {
  const rule = DEADLINE_RULES[name];
  const deadline = deadlineOf(start, rule.span, counting);
  const runs = daysOff(deadline.skipped, calendar);
  return [deadlineText(deadline, rule.start, runs, "zh-CN"), deadlineText(deadline, rule.start, runs, "en")];
}

test("R44: over the national holiday", () => {
  expect(told("joinLeaveNotice", "2026-09-30T15:10")).toEqual([
    "办结 2026-09-30 15:10 + 1 个工作日 → 2026-10-08 18:00（跳过国庆节 10/1–10/7）",
    "Completed 2026-09-30 15:10 + 1 working day → 2026-10-08 18:00 (not worked: National Day 10/1–10/7)",
  ]);
});

test("R17: into a year that nobody knows yet", () => {
  expect(told("retention", "2026-11-30T00:00")).toEqual([
    "终止 2026-11-30 + 3 个月 → 2027-03-01 18:00（跳过周末 2/28；待确认日历：2027 年的放假通知尚未录入）",
    "Ended 2026-11-30 + 3 months → 2027-03-01 18:00 (not worked: weekend 2/28; calendar to be confirmed: the official days of 2027 are not entered yet)",
  ]);
});

test("R13: a plain month has nothing to explain; a 25th on a Sunday has", () => {
  expect(told("collection", "2026-11-01T00:00")[0]).toBe("收集月份 2026-11 的 25 日前 → 2026-11-25 18:00");
  expect(told("collection", "2026-10-01T00:00")[0]).toBe(
    "收集月份 2026-10 的 25 日前 → 2026-10-23 18:00（跳过周末 10/24–10/25）",
  );
});

test("W5.2: a batch that the end of the month cuts short says so", () => {
  expect(told("batchSignOff", "2026-11-26T09:00")).toEqual([
    "提交 2026-11-26 09:00 + 2 个工作日，最迟月底前 1 个工作日 → 2026-11-27 18:00（跳过周末 11/28–11/29）",
    "Submitted 2026-11-26 09:00 + 2 working days, at latest 1 working day before the month ends → 2026-11-27 18:00 (not worked: weekend 11/28–11/29)",
  ]);
});
