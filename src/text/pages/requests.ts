// What the web app says of change requests: their kinds, their states, who signs, and what comes next.

import type { Actor } from "../../domain/access/parties.ts";
import type { Language } from "../../domain/company/company.ts";
import type { StartFact } from "../../domain/deadline/rule.ts";
import type { MajorCode } from "../../domain/request/major.ts";
import type { RequestKind } from "../../domain/request/request.ts";

const zhCN = {
  kindHints: {
    joining: "新同事到岗",
    transfer: "换部门，或换部门并换职务",
    titleChange: "职务、负责业务模块、兼任",
    channelChange: "手机、办公电话、邮箱、微信",
    departure: "最后一天与办结时间",
    newPartner: "获知后 24 小时内",
    contactChanged: "姓名、职务、电话、邮箱",
    contactLeft: "不再在该单位工作",
    matterChanged: "对接什么，由谁对接",
    engagementEnded: "整个单位不再合作",
    engagementResumed: "已终止的单位恢复合作",
    retention: "合作终止后，单位和联系人留不留",
    problem: "",
  } satisfies Record<RequestKind, string>,
  standsIn: {
    holder: "",
    deputy: "代理",
    backup: "备用",
    superior: "上级代签",
    administrationManager: "行政部经理代签",
    lastSigner: "最后签批人",
  } satisfies Record<Actor["as"], string>,
  starts: {
    completedAt: "办结时间",
    noticedAt: "告知时间",
    knownAt: "获知时间",
  } satisfies Partial<Record<StartFact, string>>,
  major: "重大变更",
  majorWhy: {
    mainContactReplaced: "主要负责人更换",
    unitRenamed: "单位更名",
    engagementEnded: "合作终止",
    engagementResumed: "合作重启",
    channelsReplaced: "手机和邮箱同时更换",
    ownerChanged: "业务对接人更换",
    ticked: "提交人注明",
  } satisfies Record<MajorCode, string>,
  late: "逾期",
  lateForItsDay: "签批时已过生效日期",
  onPaper: "纸质",
  /** Of whose department: "销售部 部门负责人". */
  postOf: (department: string, post: string) => (department === "" ? post : `${department}${post}`),
  /** `standing`: as what somebody acts who does not hold the post. */
  person: (name: string, post: string, standing: string) =>
    `${post}${standing === "" ? "" : `（${standing}）`}${name}`,
  nobody: "暂无人选，管理员已收到待办",
  route: {
    title: "流程",
    opened: (who: string) => `${who} 提出`,
    toHandIn: (who: string) => `由${who}核对并提交`,
    handedIn: (who: string) => `${who} 提交`,
    toSign: (who: string) => `由${who}签批`,
    signed: (who: string) => `${who}已签批`,
    returned: (who: string) => `${who} 退回`,
    rejected: (who: string) => `${who} 不同意`,
    effective: (day: string) => `${day} 生效`,
    atOnce: "签批后立即生效",
    applied: "已生效",
    done: "已完成",
    now: "进行中",
    next: "接下来",
  },
  toDepartment: (from: string, to: string) => `${from} → ${to}`,
  round: (month: string) => `${month} 收集`,
  and: "、",
  effectiveOn: "生效日期",
  reason: "原因",
  reported: "报告",
  hasLeft: "此人已经离开",
  /** Why a request came back by itself (R87). */
  changedSince: (field: string) => `“${field}”此后已被修改。请核对现有内容，再重新提交或撤回。`,
  unsettled: (field: string) => `没有按时追认；“${field}”此后又被修改，无法自动回退，由管理员裁定。`,
  answerOf: (who: string) => (who === "" ? "答复" : `${who} 的答复`),
  kept: "未回退，保留",
  was: "原为",
  becomes: "改为",
  due: "期限",
  overdue: "已过期限",
  provisional: "待确认日历",
};

export type RequestWords = typeof zhCN;

const en: RequestWords = {
  kindHints: {
    joining: "A new colleague arrives",
    transfer: "Another department, perhaps another title",
    titleChange: "Title, responsibilities, other posts",
    channelChange: "Mobile, office phone, mail, WeChat",
    departure: "Last day, and when it was completed",
    newPartner: "Within 24 hours of knowing",
    contactChanged: "Name, title, phone, mail",
    contactLeft: "No longer works for the unit",
    matterChanged: "What about, and who deals with it",
    engagementEnded: "The whole unit is no partner any more",
    engagementResumed: "An ended cooperation goes on",
    retention: "After an ending: the unit and its contacts",
    problem: "",
  },
  standsIn: {
    holder: "",
    deputy: "deputy",
    backup: "backup",
    superior: "as superior",
    administrationManager: "as administration manager",
    lastSigner: "as last signer",
  },
  starts: { completedAt: "Completed at", noticedAt: "Told at", knownAt: "Known since" },
  major: "Major change",
  majorWhy: {
    mainContactReplaced: "another main contact",
    unitRenamed: "the unit's new name",
    engagementEnded: "cooperation ended",
    engagementResumed: "cooperation resumed",
    channelsReplaced: "mobile and mail changed together",
    ownerChanged: "another relationship owner",
    ticked: "said so by whoever submitted it",
  },
  late: "Late",
  lateForItsDay: "signed after the day from which it holds",
  onPaper: "on paper",
  postOf: (department, post) => (department === "" ? post : `${post}, ${department}`),
  person: (name, post, standing) => `${name} (${[post, standing].filter((part) => part !== "").join(", ")})`,
  nobody: "Nobody yet: the administrators have it as a task",
  route: {
    title: "Course",
    opened: (who) => `Asked by ${who}`,
    toHandIn: (who) => `To be checked and handed in by ${who}`,
    handedIn: (who) => `Handed in by ${who}`,
    toSign: (who) => `To be signed off by ${who}`,
    signed: (who) => `Signed off by ${who}`,
    returned: (who) => `Sent back by ${who}`,
    rejected: (who) => `Rejected by ${who}`,
    effective: (day) => `In effect from ${day}`,
    atOnce: "In effect as soon as it is signed off",
    applied: "In effect",
    done: "done",
    now: "now",
    next: "to come",
  },
  toDepartment: (from, to) => `${from} → ${to}`,
  round: (month) => `Collection ${month}`,
  and: ", ",
  effectiveOn: "Effective from",
  reason: "Reason",
  reported: "Reported",
  hasLeft: "This person has left",
  changedSince: (field) =>
    `“${field}” was changed since. Look at what is there now; then submit again, or withdraw.`,
  unsettled: (field) =>
    `Not ratified in time; “${field}” was changed since, so it could not be taken back by itself. An administrator settles it.`,
  answerOf: (who) => (who === "" ? "Answer" : `Answer of ${who}`),
  kept: "Not rolled back",
  was: "was",
  becomes: "becomes",
  due: "Due",
  overdue: "Overdue",
  provisional: "Calendar to be confirmed",
};

export function requestWordsFor(language: Language): RequestWords {
  return language === "en" ? en : zhCN;
}
