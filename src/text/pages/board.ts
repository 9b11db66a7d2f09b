// What 变更与催办 says: the collection round under way, who has to be asked, and what has become of requests.

import type { Language } from "../../domain/company/company.ts";
import type { RoundState } from "../../domain/collection/round.ts";

const zhCN = {
  loading: "正在载入…",
  refresh: "刷新",
  round: (month: string, collects: string) => `${month} 收集：${collects} 的人员变动`,
  noRound: "还没有收集过。每月第一个工作日由系统时钟开始。",
  answered: (count: number, all: number) => `已答复 ${count} / ${all} 个部门`,
  due: "期限",
  provisional: "待确认日历",
  filter: "按状态筛选",
  all: (count: number) => `全部（${count}）`,
  state: {
    waiting: "未答复",
    nil: "无变动",
    changes: "有变动",
    missed: "逾期未答",
    silent: "始终未答",
  },
  late: "迟答",
  changes: (count: number) => `已提交 ${count} 项`,
  asked: (name: string) => (name === "" ? "没有联络员可问" : `联络员：${name}`),
  answeredBy: (name: string, at: string) => `${name} 于 ${at} 答复`,
  silentSince: (due: string) => `自 ${due} 起没有答复`,
  noneSo: "没有这样的部门。",
  chaseAll: (count: number) => `复制催办文字（${count} 个部门）`,
  chaseOne: (department: string) => `复制催办文字：${department}`,
  chaseOneShort: "复制催办文字",
  answerFor: (answer: string) => `代为答复“${answer}”`,
  answerForNamed: (department: string, answer: string) => `代${department}答复“${answer}”`,
  answerForExplained: "请先向该部门问清楚。变更记录会写明由您代为答复。",
  answering: "正在答复…",
  copied: "已复制",
  notCopied: "没能复制，请手工选取",
  departmentOf: (department: string, name: string) => (name === "" ? department : `${department}（${name}）`),
  chase: (departments: string, collects: string, due: string, late: boolean) =>
    late
      ? `【人员变动收集】${collects} 的部门人员变动（新增、离职、岗位调整）已过期限 ${due}，以下部门尚未答复：${departments}。请尽快在联络信息中答复；没有变动也请答复“无变动”。`
      : `【人员变动收集】请在 ${due} 前答复 ${collects} 的部门人员变动（新增、离职、岗位调整）。尚未答复：${departments}。没有变动也请答复“无变动”。`,
  and: "、",
  past: "最近各轮",
  month: "月份",
  lateCount: "其中迟答",
  requests: "变更申请",
  find: "查找姓名、部门或编号",
  underWay: (count: number) => `办理中（${count}）`,
  every: (count: number) => `全部（${count}）`,
  which: "筛选申请",
  noRequests: "没有这样的申请。",
  more: (count: number) => `再显示 ${count} 项`,
  details: (title: string) => `${title} 的详情`,
  history: "变更记录",
  noHistory: "变更记录中没有这项申请。",
};

export type BoardWords = typeof zhCN;

const en: BoardWords = {
  loading: "Loading…",
  refresh: "Refresh",
  round: (month, collects) => `Round of ${month}: staff changes of ${collects}`,
  noRound: "No round yet. The clock begins one on the first working day of each month.",
  answered: (count, all) => `${count} of ${all} departments have answered`,
  due: "Due",
  provisional: "calendar to be confirmed",
  filter: "Filter by state",
  all: (count) => `All (${count})`,
  state: {
    waiting: "Not yet",
    nil: "No changes",
    changes: "Changes",
    missed: "Overdue",
    silent: "Never answered",
  },
  late: "Late",
  changes: (count) => `${count} handed in`,
  asked: (name) => (name === "" ? "No liaison to ask" : `Liaison: ${name}`),
  answeredBy: (name, at) => `Answered by ${name}, ${at}`,
  silentSince: (due) => `Silent since ${due}`,
  noneSo: "No department is so.",
  chaseAll: (count) => `Copy a reminder (${count} ${count === 1 ? "department" : "departments"})`,
  chaseOne: (department) => `Copy a reminder: ${department}`,
  chaseOneShort: "Copy a reminder",
  answerFor: (answer) => `Answer “${answer}” for them`,
  answerForNamed: (department, answer) => `Answer “${answer}” for ${department}`,
  answerForExplained: "Ask the department first. The change log will say that you answered on its behalf.",
  answering: "Answering…",
  copied: "Copied",
  notCopied: "It could not be copied: please select it by hand",
  departmentOf: (department, name) => (name === "" ? department : `${department} (${name})`),
  chase: (departments, collects, due, late) =>
    late
      ? `[Staff changes] The staff changes of ${collects} (joining, leaving, new posts) were due on ${due}. Not answered yet: ${departments}. Please answer as soon as you can, also when nothing changes.`
      : `[Staff changes] Please answer by ${due} which staff changes ${collects} will bring (joining, leaving, new posts). Not answered yet: ${departments}. Please answer too when nothing changes.`,
  and: ", ",
  past: "Last rounds",
  month: "Month",
  lateCount: "of them late",
  requests: "Change requests",
  find: "Find a name, department or number",
  underWay: (count) => `Under way (${count})`,
  every: (count) => `All (${count})`,
  which: "Which requests",
  noRequests: "No such request.",
  more: (count) => `Show ${count} more`,
  details: (title) => `Details: ${title}`,
  history: "Change log",
  noHistory: "The change log has nothing of this request.",
};

export function boardWordsFor(language: Language): BoardWords {
  return language === "en" ? en : zhCN;
}

/** The order in which departments are shown: who is to be chased first. */
export const URGENCY: readonly RoundState[] = ["missed", "silent", "waiting", "changes", "nil"];
