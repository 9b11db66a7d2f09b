// What 提交变更 says: choosing what has changed and about whom, the form, what will happen next, and what has been sent.

import type { Language } from "../../domain/company/company.ts";

const zhCN = {
  whatChanged: "什么变了",
  within: "公司内部",
  partners: "合作单位",
  otherKind: "换一种变更",
  aboutWhom: "关于谁",
  aboutUnit: "哪个单位",
  myself: "本人",
  find: "输入姓名、部门或单位",
  choose: "请从列表中选择。",
  otherSubject: "换一个",
  nobody: "没有可以选择的人或单位。",
  rejoining: "以前的同事再入职",
  newPerson: "新同事",
  now: (text: string) => `现为：${text}`,
  hidden: "现有内容您看不到；不填则不变。",
  successor: "离开的如果是主要负责人，请选接任的人。",
  ownerIsYou: "不填就是您本人。由别人对接的，输入姓名或拼音选择在职员工。",
  choosePlease: "请选择",
  day: {
    hint: "从这一天起生效；未到之前登记簿不变。",
    foreknown: (day: string) => `请提前 1 个工作日告知：最晚 ${day}。现在提交会注明逾期，仍可提交。`,
    leftHint: "当天起不再显示为在职。",
  },
  start: {
    hint: "默认为现在。可以改为更早的时间，补录会记入变更记录。",
    earlier: "早于现在：补录会记入变更记录。",
    later: "不能晚于现在。",
  },
  major: "重大变更",
  majorHint:
    "同时抄送业务主管和管理员。更换主要负责人、单位更名、合作终止或重启、手机和邮箱同时更换、更换对接人，不勾选也会抄送。",
  reasonHint: "可不填。签批的人会看到。",
  reasonNeeded: "签批的人会看到。",
  nextTitle: "提交后",
  next: {
    handIn: (who: string) => `${who}在 24 小时内核对并提交`,
    sign: (who: string) => `${who}签批`,
    signedByMe: "您提交即为签批",
    none: "无需签批",
    effective: (day: string) => `${day} 生效`,
    atOnce: "立即生效",
  },
  atOnce: "先改后批",
  atOnceHint: "紧急更正：现在就写入登记簿，须写明原因；1 个工作日内由该签批的人追认，否则恢复原状。",
  send: "提交",
  handIn: "核对无误，提交",
  handInAgain: "重新提交",
  sending: "正在提交…",
  sent: "已提交",
  sentNamed: (id: string) => `已提交 ${id}`,
  another: "再提交一项",
  toTasks: "在“我的待办”中查看",
  nothingChanged: "请至少改动一项。",
  asking: "正在载入可以提交的内容…",
  resumed: "已恢复上次未提交的内容。",
  discard: "放弃",
};

export type SubmitWords = typeof zhCN;

const en: SubmitWords = {
  whatChanged: "What has changed",
  within: "Within the company",
  partners: "Partners",
  otherKind: "Another kind of change",
  aboutWhom: "About whom",
  aboutUnit: "Which unit",
  myself: "myself",
  find: "Type a name, department or unit",
  choose: "Choose from the list.",
  otherSubject: "Somebody else",
  nobody: "There is nobody and nothing to choose.",
  rejoining: "A former colleague comes back",
  newPerson: "A new colleague",
  now: (text) => `Now: ${text}`,
  hidden: "You do not see what it is now. Left blank, it stays.",
  successor: "Where the main contact has left: who follows.",
  ownerIsYou: "Left blank, it is you. Somebody else: type a name or pinyin and choose an employee.",
  choosePlease: "Choose",
  day: {
    hint: "In effect from this day; until then the register stays as it is.",
    foreknown: (day) =>
      `Please tell it a working day ahead: by ${day}. Handed in now it is marked late, and goes on all the same.`,
    leftHint: "From this day no longer shown as being here.",
  },
  start: {
    hint: "Now, unless you say an earlier time: back-dating is noted in the change log.",
    earlier: "Earlier than now: the change log will say so.",
    later: "This cannot be later than now.",
  },
  major: "Major change",
  majorHint:
    "Copied to supervisor and administrators in the same mail. So is, without a tick: another main contact, a new name of the unit, cooperation ended or resumed, mobile and mail changed together, another relationship owner.",
  reasonHint: "May be left blank. Whoever signs off sees it.",
  reasonNeeded: "Whoever signs off sees it.",
  nextTitle: "What will happen next",
  next: {
    handIn: (who) => `Checked and handed in by ${who} within 24 hours`,
    sign: (who) => `Signed off by ${who}`,
    signedByMe: "Signed off by you, as you hand it in",
    none: "No sign-off needed",
    effective: (day) => `In effect from ${day}`,
    atOnce: "In effect at once",
  },
  atOnce: "Correct at once",
  atOnceHint:
    "An emergency: written to the register now, with a reason; whoever would have signed ratifies it within a working day, or it is rolled back.",
  send: "Submit",
  handIn: "Checked: hand in",
  handInAgain: "Hand in again",
  sending: "Submitting…",
  sent: "Submitted",
  sentNamed: (id) => `Submitted ${id}`,
  another: "Submit another one",
  toTasks: "See it in “My tasks”",
  nothingChanged: "Change at least one field.",
  asking: "Loading what you can submit…",
  resumed: "What you typed earlier is here again.",
  discard: "Discard",
};

export function submitWordsFor(language: Language): SubmitWords {
  return language === "en" ? en : zhCN;
}
