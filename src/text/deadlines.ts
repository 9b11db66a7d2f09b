// How a deadline came about, in words: "办结 2026-09-30 15:10 + 1 个工作日 → 2026-10-08 18:00（跳过国庆节 10/1–10/7）" (B1).

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import type { LocalTime } from "../domain/calendar/zone.ts";
import type { Language } from "../domain/company/company.ts";
import type { DaysOff } from "../domain/deadline/days-off.ts";
import type { StartFact } from "../domain/deadline/rule.ts";
import type { Deadline, Span } from "../domain/deadline/span.ts";

interface DeadlineWords {
  readonly facts: Readonly<Record<StartFact, string>>;
  readonly span: (span: Span) => string;
  readonly weekend: string;
  readonly passedOver: (days: readonly string[]) => string;
  readonly provisional: (year: string) => string;
  readonly festival: (name: string) => string;
}

const zhCN: DeadlineWords = {
  facts: {
    roundMonth: "收集月份",
    submittedAt: "提交",
    completedAt: "办结",
    effectiveOn: "生效",
    noticedAt: "告知",
    knownAt: "获知",
    endedOn: "终止",
    keptOn: "确认保留",
    appliedAt: "先行更正",
    writtenAt: "写入",
    returnedAt: "退回",
    foundOn: "发现",
    confirmOn: "应确认",
    noticeOut: "通知公布",
  },
  span: (span) => {
    switch (span.unit) {
      case "workingDays":
        return `+ ${span.count} 个工作日`;
      case "workingDaysInMonth":
        return `+ ${span.count} 个工作日，最迟月底前 ${span.ahead} 个工作日`;
      case "workingDaysBefore":
        return `− ${span.count} 个工作日`;
      case "hours":
        return `+ ${span.count} 小时`;
      case "days":
        return `+ ${span.count} 天`;
      case "dayOfMonth":
        return `的 ${span.day} 日前`;
      case "months":
        return `+ ${span.count} 个月`;
    }
  },
  weekend: "周末",
  passedOver: (days) => `跳过${days.join("、")}`,
  provisional: (year) => `待确认日历：${year} 年的放假通知尚未录入`,
  festival: (name) => name,
};

const FESTIVALS: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: "Spring Festival",
  清明: "Qingming",
  清明节: "Qingming",
  劳动节: "Labour Day",
  端午: "Dragon Boat Festival",
  端午节: "Dragon Boat Festival",
  中秋: "Mid-Autumn Festival",
  中秋节: "Mid-Autumn Festival",
  国庆节: "National Day",
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const en: DeadlineWords = {
  facts: {
    roundMonth: "Round of",
    submittedAt: "Submitted",
    completedAt: "Completed",
    effectiveOn: "Effective",
    noticedAt: "Told",
    knownAt: "Known",
    endedOn: "Ended",
    keptOn: "Kept",
    appliedAt: "Corrected",
    writtenAt: "Written",
    returnedAt: "Sent back",
    foundOn: "Found",
    confirmOn: "To be confirmed",
    noticeOut: "Notice expected",
  },
  span: (span) => {
    switch (span.unit) {
      case "workingDays":
        return `+ ${plural(span.count, "working day")}`;
      case "workingDaysInMonth":
        return `+ ${plural(span.count, "working day")}, at latest ${plural(span.ahead, "working day")} before the month ends`;
      case "workingDaysBefore":
        return `− ${plural(span.count, "working day")}`;
      case "hours":
        return `+ ${plural(span.count, "hour")}`;
      case "days":
        return `+ ${plural(span.count, "day")}`;
      case "dayOfMonth":
        return `by day ${span.day}`;
      case "months":
        return `+ ${plural(span.count, "month")}`;
    }
  },
  weekend: "weekend",
  passedOver: (days) => `not worked: ${days.join(", ")}`,
  provisional: (year) => `calendar to be confirmed: the official days of ${year} are not entered yet`,
  festival: (name) => FESTIVALS[name] ?? name,
};

/** A festival as the official days name it; any other name as it stands. */
export function festivalText(name: string, language: Language): string {
  return (language === "en" ? en : zhCN).festival(name);
}

const shortDay = (date: PlainDate): string => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;

/** A start at midnight is a day, not a time. */
const shownTime = (local: LocalTime): string => local.replace("T00:00", "").replace("T", " ");

/** `runs`: the deadline's skipped days, joined (`daysOff`). */
export function deadlineText(
  deadline: Deadline,
  fact: StartFact,
  runs: readonly DaysOff[],
  language: Language,
): string {
  const words = language === "en" ? en : zhCN;
  const days = runs.map(({ name, from, to }) => {
    const span = from === to ? shortDay(from) : `${shortDay(from)}–${shortDay(to)}`;
    return `${name === "" ? words.weekend : words.festival(name)} ${span}`;
  });
  const asides = [
    ...(days.length > 0 ? [words.passedOver(days)] : []),
    ...(deadline.provisional ? [words.provisional(provisionalYear(deadline))] : []),
  ];
  const [open, between, close] = language === "en" ? [" (", "; ", ")"] : ["（", "；", "）"];
  const aside = asides.length > 0 ? open + asides.join(between) + close : "";
  // What is due by a day of a month starts with the month, not with its first day.
  const { start: from } = deadline;
  const begun = deadline.span.unit === "dayOfMonth" ? from.slice(0, 7) : shownTime(from);
  const start = `${words.facts[fact]} ${begun}`;
  return `${start} ${words.span(deadline.span)} → ${shownTime(deadline.due)}${aside}`;
}

/** The last days of December wait for the next year's notice. */
function provisionalYear({ due }: Deadline): string {
  const year = Number(due.slice(0, 4));
  return String(due.slice(5, 7) === "12" ? year + 1 : year);
}
