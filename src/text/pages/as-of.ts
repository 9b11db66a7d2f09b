// What the sidebar says of the register as of a day.

import type { Language } from "../../domain/company/company.ts";

const zhCN = {
  explained:
    "选一天，看登记簿那天是什么样。过去的日子按变更记录还原到当天结束时；将来的日子按已经确定、到时生效的变更推算。离职、离开单位和合作终止以各自的日期为准，补登的也算。",
  day: "日期",
  show: "显示",
  quick: "常用日期",
  monthAgo: "一个月前",
  endOfLastMonth: "上月末",
  monthAhead: "一个月后",
  since: (day: string) => `变更记录从 ${day} 开始，更早的情况无从得知。`,
  noLog: "变更记录里还没有内容。",
  beforeLog: (day: string, since: string) =>
    `${day} 早于变更记录的第一天（${since}），那天登记簿还没有内容。`,
  heading: (day: string, when: "past" | "today" | "coming") =>
    `${day} ${{ past: "（当天结束时）", today: "（今天）", coming: "（预计）" }[when]}`,
  summary: (records: number, changed: number, absent: number) =>
    [
      `共 ${records} 条`,
      changed === 0 ? "与今天没有不同" : `${changed} 条与今天不同`,
      ...(absent === 0 ? [] : [`今天的 ${absent} 条那天还没有`]),
    ].join("，"),
  filters: "筛选",
  onlyDifferent: "只看不同",
  find: "按姓名或单位查找",
  records: "记录",
  found: (count: number) => `列出 ${count} 条`,
  nothing: "没有符合的记录。",
  more: "显示更多",
  beside: { changed: "与今天不同", gone: "今天已不在登记簿", planned: "到时新增" },
  thatDay: "那天",
  today: "今天",
};

type AsOfWords = typeof zhCN;

const entries = (count: number): string => `${count} ${count === 1 ? "record" : "records"}`;

const en: AsOfWords = {
  explained:
    "Choose a day to see the register of that day: a past one as it stood when the day ended, by the change log; a coming one with the changes that are decided and wait for it. Departures, leaving a unit and ends of cooperation count from their own dates, also where they were recorded late.",
  day: "Day",
  show: "Show",
  quick: "Usual days",
  monthAgo: "A month ago",
  endOfLastMonth: "End of last month",
  monthAhead: "In a month",
  since: (day) => `The change log begins on ${day}; of earlier days nothing is known.`,
  noLog: "The change log is still empty.",
  beforeLog: (day, since) =>
    `${day} is before the first day of the change log (${since}): the register held nothing then.`,
  heading: (day, when) =>
    `${day} ${{ past: "(when the day ended)", today: "(today)", coming: "(expected)" }[when]}`,
  summary: (records, changed, absent) =>
    [
      entries(records),
      changed === 0 ? "none differs from today" : `${changed} not as today`,
      ...(absent === 0 ? [] : [`${entries(absent)} of today not there yet`]),
    ].join(", "),
  filters: "Filters",
  onlyDifferent: "Only what differs",
  find: "Find by name or organization",
  records: "Records",
  found: (count) => `${entries(count)} listed`,
  nothing: "No such record.",
  more: "Show more",
  beside: { changed: "Not as today", gone: "Not in the register today", planned: "To be added then" },
  thatDay: "That day",
  today: "Today",
};

export function asOfWordsFor(language: Language): AsOfWords {
  return language === "en" ? en : zhCN;
}
