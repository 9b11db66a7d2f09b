// What the web app's frame says: where one can go, who one is, and why somebody is not let in.

import type { Language } from "../../domain/company/company.ts";
import type { StaffView } from "../../domain/access/staff-link.ts";

interface Tab {
  readonly name: string;
  /** Where the name is too long for a phone's tabs. */
  readonly short?: string;
  /** Below its heading: what the view is for. */
  readonly lead: string;
  readonly nothing: string;
}

export interface StaffWords {
  readonly title: string;
  readonly navigation: string;
  readonly otherLanguage: string;
  readonly opening: string;
  readonly reload: string;
  readonly you: string;
  readonly views: Readonly<Record<StaffView, Tab>>;
  readonly notLetIn: string;
  readonly advice: readonly string[];
  readonly adviceTitle: string;
}

const zhCN: StaffWords = {
  title: "联络信息",
  navigation: "主导航",
  otherLanguage: "English",
  opening: "正在打开…",
  reload: "重新打开",
  you: "您是",
  views: {
    tasks: { name: "我的待办", lead: "等您处理的事，最急的在前。", nothing: "现在没有等您处理的事。" },
    submit: {
      name: "提交变更",
      lead: "联络信息有变化时，在这里提出。",
      nothing: "还没有可以提交的内容。",
    },
    sign: { name: "签批", lead: "等您签批的申请。", nothing: "现在没有等您签批的申请。" },
    board: {
      name: "变更与催办",
      short: "催办",
      lead: "本月的人员变动收集、各部门的答复，以及所有变更申请。",
      nothing: "还没有收集过，也没有申请。",
    },
    record: { name: "我的信息", lead: "登记簿里关于您的信息。", nothing: "登记簿里还没有您的联络信息。" },
  },
  notLetIn: "这里认不出您",
  adviceTitle: "可以这样做",
  advice: [
    "只登录公司的 Google 账号。同时登录几个账号时，Google 可能用了另一个：请用无痕窗口，或者单独的浏览器用户，再打开本网址。",
    "如果账号没有错，请把本页上的账号告诉管理员，请他们填进您的联络信息，然后重新打开。",
  ],
};

const en: StaffWords = {
  title: "Contacts",
  navigation: "Main navigation",
  otherLanguage: "中文",
  opening: "Opening…",
  reload: "Open again",
  you: "You are",
  views: {
    tasks: {
      name: "My tasks",
      lead: "What waits for you, the most urgent first.",
      nothing: "Nothing waits for you.",
    },
    submit: {
      name: "Submit",
      lead: "Where a change of contact information is asked for.",
      nothing: "There is nothing to submit yet.",
    },
    sign: { name: "Sign off", lead: "Requests that wait for you.", nothing: "No request waits for you." },
    board: {
      name: "Changes and reminders",
      short: "Board",
      lead: "This month's collection of staff changes, what each department answered, and all change requests.",
      nothing: "There is no round and no request yet.",
    },
    record: {
      name: "My record",
      lead: "What the register knows of you.",
      nothing: "The register has no contact of you yet.",
    },
  },
  notLetIn: "You are not recognized here",
  adviceTitle: "What you can do",
  advice: [
    "Sign in with your company's Google account alone. With several accounts Google may take another one: open this address in a private window or a browser profile of its own.",
    "If the account is right, tell an administrator the account that is shown here, have it entered in your contact, and open this page again.",
  ],
};

export function staffWordsFor(language: Language): StaffWords {
  return language === "en" ? en : zhCN;
}
