// What the sidebar says of the working calendar and of the deadlines that are counted with it.

import type { Language } from "../../domain/company/company.ts";

const zhCN = {
  title: "工作日历",
  explained: "期限按工作日计算：先看工作日历这张表，再看国务院办公厅的放假安排，都没有写的，周一至周五上班。",
  years: "放假安排",
  year: (year: number) => `${year} 年`,
  state: {
    builtIn: "已知",
    entered: "已录入",
    unknown: "待确认",
  },
  about: {
    builtIn: "按国务院办公厅的通知，程序已包含。",
    entered: "按录入的通知，见下面的日期。",
    unknown: (year: number) =>
      `通知通常在前一年 11 月公布。公布后请粘贴到下面。此前，落在 ${year} 年和 ${year - 1} 年 12 月最后三天的期限都标明“待确认日历”。`,
  },
  paste: "录入放假安排",
  notice: "通知全文",
  noticeHint: "从国务院办公厅的网页复制，连同标题一起粘贴。先预览，确认后才写入。",
  preview: (year: number, count: number) => `${year} 年的通知：将写入 ${count} 天`,
  overruled: (count: number) => `工作日历中另有安排的 ${count} 天保持不变：`,
  submit: (count: number) => `写入这 ${count} 天`,
  entering: "正在写入工作日历…",
  entered: (year: number, count: number) => `已录入 ${year} 年的放假安排，共 ${count} 天`,
  own: (count: number) => `工作日历中的日期（${count} 天）`,
  ownNone: "还没有。公司自己的休息日和调休上班日写在工作日历这张表里，每天一行。",
  ownHint: "修改或删除请直接在工作日历这张表里进行，立即生效。",
  earlier: (count: number) => `另有更早的 ${count} 天。`,
  off: "休息",
  worked: "上班",
  retention: "是否保留联系信息",
  overdue: "已过期限",
  provisional: "待确认日历",
  open: "打开工作日历",
  due: (year: number) => `${year} 年的放假安排还没有录入。`,
  lateEntry: (known: string) => `${known} 知悉，已超过 24 小时。可以照常保存。`,
};

type CalendarWords = typeof zhCN;

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

const en: CalendarWords = {
  title: "Working calendar",
  explained:
    "Deadlines count working days: first the tab 工作日历 decides, then the State Council’s notice; for all else, Monday to Friday are worked.",
  years: "Official days",
  year: (year) => `${year}`,
  state: { builtIn: "Known", entered: "Entered", unknown: "To be confirmed" },
  about: {
    builtIn: "From the State Council’s notice, built in.",
    entered: "From the notice that was entered: see the days below.",
    unknown: (year) =>
      `The notice usually comes out in November of the year before. Paste it below then. Until it is entered, deadlines in ${year} and in the last three days of December ${year - 1} say that the calendar is to be confirmed.`,
  },
  paste: "Enter official days",
  notice: "Text of the notice",
  noticeHint:
    "Copy it from the State Council’s page, title included. You see the days first; nothing is written before you confirm.",
  preview: (year, count) => `Notice for ${year}: ${days(count)} to be written`,
  overruled: (count) => `${days(count)} on which the tab 工作日历 decides otherwise stay as they are:`,
  submit: (count) => `Write ${count === 1 ? "this day" : `these ${count} days`}`,
  entering: "Writing to the working calendar…",
  entered: (year, count) => `Official days of ${year} entered: ${days(count)}`,
  own: (count) => `Days in the tab 工作日历 (${count})`,
  ownNone:
    "None yet. The company’s own days off and make-up workdays go into the tab 工作日历, one row a day.",
  ownHint: "Change or delete them in the tab 工作日历 itself; it counts at once.",
  earlier: (count) => `${days(count)} before these are not shown.`,
  off: "off",
  worked: "worked",
  retention: "Keep the contacts or not",
  overdue: "Overdue",
  provisional: "Calendar to be confirmed",
  open: "Open the working calendar",
  due: (year) => `The official days of ${year} are not entered yet.`,
  lateEntry: (known) => `Known since ${known}: more than 24 hours ago. It can be saved all the same.`,
};

export function calendarWordsFor(language: Language): CalendarWords {
  return language === "en" ? en : zhCN;
}
