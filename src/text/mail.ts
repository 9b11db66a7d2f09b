// What mails say (F23): names, times and links, never numbers or addresses. What is for a person comes with why it came.

import type { Company, Language } from "../domain/company/company.ts";
import type { DeadlineName } from "../domain/deadline/rule.ts";
import type { Letter } from "../domain/notice/digest.ts";
import type { Notice, NoticeCode } from "../domain/notice/notice.ts";
import type { RequestKind } from "../domain/request/request.ts";

/** What a line names, each "" where there is none: "李明朗（市场部）" is `what`. */
interface Line {
  readonly what: string;
  /** The request's kind or the duty's rule. */
  readonly matter: string;
  readonly by: string;
  readonly when: string;
  /** With what separates it from the sentence. */
  readonly remark: string;
}

interface MailWords {
  readonly product: string;
  readonly matters: Readonly<Record<RequestKind | DeadlineName, string>>;
  readonly lines: Readonly<Record<NoticeCode, (line: Line) => string>>;
  readonly paren: (text: string) => string;
  readonly remark: (text: string) => string;
  readonly digest: (count: number) => string;
  readonly again: string;
  readonly open: string;
  readonly whereToLook: string;
  readonly why: Readonly<Record<NoticeCode, string>>;
  readonly because: (reasons: readonly string[]) => string;
  readonly somebody: string;
  readonly sender: (company: string) => string;
  readonly chase: (about: { what: string; when: string; link: string }) => string;
}

const ZH_DO = "此事由您办理";
const ZH_ASKED = "此事由您提出或提交";

const zhCN: MailWords = {
  product: "联络信息",
  matters: {
    joining: "入职",
    transfer: "调动",
    titleChange: "职务变动",
    channelChange: "联系方式变动",
    departure: "离职",
    newPartner: "新合作方",
    contactChanged: "联系人变更",
    contactLeft: "联系人离开",
    matterChanged: "对接事项变更",
    engagementEnded: "合作终止",
    engagementResumed: "合作重启",
    problem: "信息有误",
    collection: "每月人员变动填报",
    headSignOff: "负责人签字",
    joinLeaveNotice: "入职离职登记",
    foreknownNotice: "变动预告",
    liaisonSubmits: "联络员提交",
    supervisorReview: "主管审核",
    externalChange: "外部变更",
    retention: "合作终止后去留确认",
    ratification: "先行更正补签",
  },
  lines: {
    toHandIn: ({ by, what, matter }) => `待您提交：${what} ${matter}，${by}提出`,
    toSign: ({ what, matter }) => `待您签字：${what} ${matter}`,
    returned: ({ what, matter, remark }) => `已退回：${what} ${matter}${remark}`,
    rejected: ({ what, matter, remark }) => `未同意：${what} ${matter}${remark}`,
    scheduled: ({ what, matter, when }) => `已通过：${what} ${matter}，${when} 生效`,
    applied: ({ what, matter }) => `已生效：${what} ${matter}`,
    major: ({ what, matter }) => `重大变更：${what} ${matter}`,
    reminder: ({ what, matter, when }) => `待办：${what} ${matter}，截止 ${when}`,
    escalation: ({ what, matter, when, by }) => `逾期：${what} ${matter}，截止 ${when}，办理人 ${by}`,
    problem: ({ what, by, remark }) => `请核对：${what}，${by}反映有误${remark}`,
    rolledBack: ({ what, matter, remark }) => `先行更正已撤回：${what} ${matter}${remark}`,
  },
  paren: (text) => `（${text}）`,
  remark: (text) => `：${text}`,
  digest: (count) => `${count} 件事`,
  again: "（可能重复）",
  open: "打开",
  whereToLook: "请打开公司的联络信息网页，网址请问管理员。",
  why: {
    toHandIn: ZH_DO,
    toSign: ZH_DO,
    returned: ZH_ASKED,
    rejected: ZH_ASKED,
    scheduled: "此事由您提出、提交或管理",
    applied: "此事由您提出、提交或管理",
    major: "您是业务对接人、主管或管理员",
    reminder: ZH_DO,
    escalation: "逾期事项按规定告知您",
    problem: ZH_DO,
    rolledBack: "此事由您提出、提交或管理",
  },
  because: (reasons) => `您收到此信，因为${reasons.join("；")}。`,
  somebody: "同事",
  sender: (company) => `${company}联络信息`,
  chase: ({ what, when, link }) =>
    `【联络信息】${what} 尚未完成，截止 ${when}${link === "" ? "" : `，请点击 ${link}`}`,
};

const EN_DO = "it is yours to do";
const EN_ASKED = "you asked for it or handed it in";

const en: MailWords = {
  product: "Contacts",
  matters: {
    joining: "joining",
    transfer: "transfer",
    titleChange: "change of title",
    channelChange: "change of phone or mail",
    departure: "departure",
    newPartner: "new partner",
    contactChanged: "contact changed",
    contactLeft: "contact left",
    matterChanged: "matter changed",
    engagementEnded: "cooperation ended",
    engagementResumed: "cooperation resumed",
    problem: "wrong entry",
    collection: "monthly staff changes",
    headSignOff: "head's signature",
    joinLeaveNotice: "joining or departure to enter",
    foreknownNotice: "notice of a change",
    liaisonSubmits: "to hand in",
    supervisorReview: "supervisor's review",
    externalChange: "external change",
    retention: "keep or archive after the end",
    ratification: "correction to ratify",
  },
  lines: {
    toHandIn: ({ by, what, matter }) => `To hand in: ${what}, ${matter}, asked by ${by}`,
    toSign: ({ what, matter }) => `To sign: ${what}, ${matter}`,
    returned: ({ what, matter, remark }) => `Sent back: ${what}, ${matter}${remark}`,
    rejected: ({ what, matter, remark }) => `Rejected: ${what}, ${matter}${remark}`,
    scheduled: ({ what, matter, when }) => `Signed: ${what}, ${matter}, holds from ${when}`,
    applied: ({ what, matter }) => `Now in the register: ${what}, ${matter}`,
    major: ({ what, matter }) => `Major change: ${what}, ${matter}`,
    reminder: ({ what, matter, when }) => `To do: ${what}, ${matter}, by ${when}`,
    escalation: ({ what, matter, when, by }) => `Overdue: ${what}, ${matter}, was due ${when}, with ${by}`,
    problem: ({ what, by, remark }) => `Please check: ${what}, reported by ${by}${remark}`,
    rolledBack: ({ what, matter, remark }) => `Correction rolled back: ${what}, ${matter}${remark}`,
  },
  paren: (text) => ` (${text})`,
  remark: (text) => `: ${text}`,
  digest: (count) => `${count} things`,
  again: " (perhaps a repeat)",
  open: "Open",
  whereToLook: "Open the company's contacts web page; administrators know its address.",
  why: {
    toHandIn: EN_DO,
    toSign: EN_DO,
    returned: EN_ASKED,
    rejected: EN_ASKED,
    scheduled: "you asked for it, handed it in or administer it",
    applied: "you asked for it, handed it in or administer it",
    major: "you are its owner, supervisor or administrator",
    reminder: EN_DO,
    escalation: "you are to hear of what is overdue",
    problem: EN_DO,
    rolledBack: "you asked for it, handed it in or administer it",
  },
  because: (reasons) => `You get this because ${reasons.join("; ")}.`,
  somebody: "a colleague",
  sender: (company) => `${company} Contacts`,
  chase: ({ what, when, link }) =>
    `[Contacts] ${what} is not done yet, due ${when}${link === "" ? "" : `. Please open ${link}`}`,
};

const wordsOf = (language: Language): MailWords => (language === "en" ? en : zhCN);

/** A day, with or without its time, or a year: what else has four digits and more may be a telephone number. */
const DAY = /^20\d\d([-/.]\d{1,2}[-/.]\d{1,2}( \d{2}:\d{2})?)?$/;

/** What a person typed, fit to be mailed: one line, without numbers and addresses that lead to somebody. */
export function spoken(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[^\s@＠，。；：、（）]+[@＠][^\s@＠，。；：、（）]+/gu, "…")
    .replace(/[+＋]?\p{Nd}(?:[\s().:\-–—/]*\p{Nd}){3,}/gu, (found) => (DAY.test(found) ? found : "…"))
    .trim();
}

/** The name of a request's kind or a duty's rule; "" for anything else. */
export function matterText(code: string, language: Language): string {
  return isMatter(code) ? wordsOf(language).matters[code] : "";
}

function isMatter(text: string): text is RequestKind | DeadlineName {
  return Object.keys(zhCN.matters).includes(text);
}

/** What a notice says, in one line; also what a table of 发件箱 shows. */
export function noticeLine(notice: Notice, language: Language): string {
  const words = wordsOf(language);
  const [subject, department, by, remark] = [notice.subject, notice.department, notice.by, notice.remark].map(
    spoken,
  );
  const named = department === subject || !department ? "" : words.paren(department);
  return words.lines[notice.code]({
    what: `${subject ?? ""}${named}`,
    matter: matterText(notice.rule, language),
    by: by || words.somebody,
    when: notice.when,
    remark: remark ? words.remark(remark) : "",
  });
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
  const why = words.because([...new Set(notices.map(({ entry }) => words.why[entry.code]))]);
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
    name: spoken(words.sender(settings.companyName)).replace(/["<>,;]/g, ""),
  };
}

/** What a person is asked with in a chat ("复制催办文字"). `due`: "2026-11-25 18:00". `link`: "" where it is not known. */
export function chaseText(
  about: Pick<Notice, "subject" | "department" | "rule"> & { readonly due: string; readonly link: string },
  language: Language,
): string {
  const words = wordsOf(language);
  const [subject = "", department = ""] = [about.subject, about.department].map(spoken);
  const matter = matterText(about.rule, language);
  const named =
    subject === department || subject === "" ? department : `${subject}${words.paren(department)}`;
  return words.chase({
    what: `${named} ${matter}`.trim(),
    when: about.due.replace("T", " "),
    link: about.link,
  });
}
