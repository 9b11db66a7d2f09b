// What mails say (F23): names, times and links, never numbers or addresses. What is for a person comes with why it came.

import type { Company, Language } from "../domain/company/company.ts";
import type { Letter } from "../domain/notice/digest.ts";
import type { Notice, NoticeCode } from "../domain/notice/notice.ts";
import { ledgerName } from "./ledgers.ts";

/** Why somebody gets a mail. */
type Reason = "do" | "asked" | "named" | "late";

const REASONS: Readonly<Record<NoticeCode, Reason>> = {
  toHandIn: "do",
  toSign: "do",
  reminder: "do",
  problem: "do",
  returned: "asked",
  rejected: "asked",
  scheduled: "asked",
  applied: "asked",
  rolledBack: "asked",
  major: "named",
  byDefault: "named",
  escalation: "late",
};

const zhCN = {
  product: "联络信息",
  colon: "：",
  paren: (text: string) => `（${text}）`,
  by: (name: string) => `，${name}提出`,
  with: (name: string) => `，办理人 ${name}`,
  due: (when: string) => `，截止 ${when}`,
  from: (day: string) => `，${day} 生效`,
  somebody: "同事",
  digest: (count: number) => `${count} 件事`,
  again: "（可能重复）",
  open: "打开",
  whereToLook: "请打开公司的联络信息网页，网址请问管理员。",
  why: {
    do: "此事由您办理",
    asked: "您提出、提交或管理此事",
    named: "您是业务对接人、主管或管理员",
    late: "逾期事项按规定告知您",
  },
  because: (reasons: readonly string[]) => `您收到此信，因为${reasons.join("；")}。`,
  roundOpens: (month: string, when: string) =>
    `${month} 人员变动收集：请各部门在 ${when} 前答复，没有变动也请答复`,
};

const en: typeof zhCN = {
  product: "Contacts",
  colon: ": ",
  paren: (text) => ` (${text})`,
  by: (name) => `, asked by ${name}`,
  with: (name) => `, with ${name}`,
  due: (when) => `, due ${when}`,
  from: (day) => `, from ${day}`,
  somebody: "a colleague",
  digest: (count) => `${count} things`,
  again: " (perhaps a repeat)",
  open: "Open",
  whereToLook: "Open the company's contacts web page; administrators know its address.",
  why: {
    do: "it is yours to do",
    asked: "you asked for it, handed it in or administer it",
    named: "you are its owner, supervisor or administrator",
    late: "you are to hear of what is overdue",
  },
  because: (reasons) => `You get this because ${reasons.join("; ")}.`,
  roundOpens: (month, when) =>
    `Staff changes of ${month}: each department answers by ${when}, also when nothing changes`,
};

const wordsOf = (language: Language): typeof zhCN => (language === "en" ? en : zhCN);

/** A year, month or day, with or without its time: what else has four digits and more may be a telephone number. */
const DAY = /^20\d\d([-/.]\d{1,2}){0,2}( \d\d:\d\d)?$/;

/** What a person typed, fit to be mailed: one line, without numbers and addresses that lead to somebody. */
export function spoken(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[^\s@＠，。；：、（）]+[@＠][^\s@＠，。；：、（）]+/gu, "…")
    .replace(/[+＋]?\p{Nd}(?:[\s().:\-–—/]*\p{Nd}){3,}/gu, (found) => (DAY.test(found) ? found : "…"))
    .trim();
}

/** "李明朗（市场部） 调动": what it is about. */
function matter(
  { subject, department, rule }: Pick<Notice, "subject" | "department" | "rule">,
  group: "rule" | "kind",
  language: Language,
): string {
  const [name, unit] = [spoken(subject), spoken(department)];
  const whole =
    name === "" || unit === "" || name === unit ? name || unit : name + wordsOf(language).paren(unit);
  return `${whole} ${ledgerName(group, rule, language)}`.trim();
}

/** What a notice says, in one line. */
export function noticeLine(notice: Notice, language: Language): string {
  const { code, when } = notice;
  const words = wordsOf(language);
  const by = spoken(notice.by) || words.somebody;
  const isStep = code === "reminder" || code === "escalation";
  const tails = [
    ...(code === "toHandIn" || code === "problem" ? [words.by(by)] : []),
    ...(isStep ? [words.due(when)] : []),
    ...(code === "escalation" && notice.by !== "" ? [words.with(by)] : []),
    ...(code === "scheduled" && when !== "" ? [words.from(when)] : []),
    ...(notice.remark === "" ? [] : [words.colon, spoken(notice.remark)]),
  ];
  const about = matter(notice, isStep ? "rule" : "kind", language);
  return ledgerName("notice", code, language) + words.colon + about + tails.join("");
}

/** As MailApp takes it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const BUTTON =
  "display:inline-block;padding:10px 20px;border-radius:6px;background:#1a5fb4;color:#fff;text-decoration:none";

/** `linkOf`: where a notice's matter is seen and done; "" where the web app's address is not known. */
export function mailOf(
  { notices, again }: Letter,
  { settings }: Company,
  linkOf: (notice: Notice) => string,
): Mail {
  const words = wordsOf(settings.language);
  const items = notices.map(({ entry }) => ({
    line: noticeLine(entry, settings.language),
    link: linkOf(entry),
  }));
  const [first] = items;
  const said = items.length === 1 && first ? first.line : words.digest(items.length);
  const why = words.because([...new Set(notices.map(({ entry }) => words.why[REASONS[entry.code]]))]);
  const where = items.some(({ link }) => link === "") ? [words.whereToLook] : [];
  const html = items.map(({ line, link }) => {
    const button = link === "" ? "" : `<br><a href="${escaped(link)}" style="${BUTTON}">${words.open}</a>`;
    return `<p style="margin:0 0 20px;line-height:1.8">${escaped(line)}${button}</p>`;
  });
  const end = [...where, why].map(escaped).join("<br>");
  return {
    subject: `【${words.product}】${said}${again ? words.again : ""}`.slice(0, 150),
    body: [...items.map(({ line, link }) => `${line}\n${link}`), ...where, why].join("\n\n"),
    htmlBody:
      `<div style="max-width:560px;font:16px/1.6 sans-serif;color:#222;overflow-wrap:anywhere">${html.join("")}` +
      `<p style="color:#666;font-size:14px">${end}</p></div>`,
    name: spoken(`${settings.companyName} ${words.product}`).replace(/["<>,;]/g, ""),
  };
}

/** The first step of a round asks all departments at once: their liaisons have a mail each, a group one line. */
const opensRound = ({ key, rule }: Notice): boolean => rule === "collection" && key.split(" ")[1] === "0";

/** What the company's chat groups are told: each department once, and where to go. */
export function groupText(notices: readonly Notice[], { settings }: Company, link: string): string {
  const { language } = settings;
  const lines = notices.map((notice) =>
    opensRound(notice)
      ? wordsOf(language).roundOpens(notice.subject, notice.when)
      : noticeLine({ ...notice, by: "" }, language),
  );
  return [`【${wordsOf(language).product}】`, ...new Set(lines), link].join("\n").trim();
}
