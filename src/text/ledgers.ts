// What requests, duties and notices are called: their kinds, states, parties and time limits, in both languages side by side.
// The tabs that follow the ledgers, the pages and the mails all say these.

import type { Language } from "../domain/company/company.ts";
import type { DeadlineName, Party } from "../domain/deadline/rule.ts";
import type { DutyState } from "../domain/duty/duty.ts";
import type { LedgerKind } from "../domain/ledger/entry.ts";
import type { NoticeCode, NoticeState } from "../domain/notice/notice.ts";
import type { RequestKind, RequestState } from "../domain/request/request.ts";

type Names<K extends string> = Readonly<Record<K, readonly [zh: string, en: string]>>;

const kind: Names<RequestKind> = {
  joining: ["入职", "Joining"],
  transfer: ["调动", "Transfer"],
  titleChange: ["职务变更", "New title"],
  channelChange: ["联系方式变更", "New phone or mail"],
  departure: ["离职", "Departure"],
  newPartner: ["新增合作单位", "New partner"],
  contactChanged: ["联系人变动", "Contact changed"],
  contactLeft: ["联系人离开", "Contact left"],
  matterChanged: ["对接事项变更", "Matter changed"],
  engagementEnded: ["合作终止", "Cooperation ended"],
  engagementResumed: ["合作重启", "Cooperation resumed"],
  retention: ["保留或归档", "Kept or archived"],
  problem: ["报告问题", "Problem reported"],
};

const requestState: Names<RequestState> = {
  opened: ["待提交", "To be handed in"],
  submitted: ["待签批", "To be signed"],
  returned: ["已退回", "Sent back"],
  scheduled: ["待生效", "Waiting for its day"],
  applied: ["已写入", "Written"],
  unratified: ["待追认", "To be ratified"],
  unsettled: ["待裁定", "To be settled"],
  rolledBack: ["已回退", "Rolled back"],
  rejected: ["未同意", "Rejected"],
  withdrawn: ["已撤回", "Withdrawn"],
  expired: ["已失效", "Expired"],
};

const party: Names<Party> = {
  employee: ["本人", "Employee"],
  departmentLiaison: ["部门联络员", "Liaison"],
  departmentHead: ["部门负责人", "Head of department"],
  superior: ["分管领导", "Superior"],
  hr: ["人力资源", "HR"],
  administrator: ["管理员", "Administrators"],
  relationshipOwner: ["业务对接人", "Relationship owner"],
  businessSupervisor: ["业务主管", "Business supervisor"],
  administrationManager: ["行政部经理", "Administration manager"],
};

const rule: Names<DeadlineName> = {
  collection: ["次月人员变动收集", "Next month's changes"],
  headSignOff: ["部门负责人签批", "Head's sign-off"],
  batchSignOff: ["收集批次签批", "Sign-off of the month's batch"],
  joinLeaveNotice: ["入离职通知", "Joining or departure told"],
  joinLeaveCheck: ["核对入离职登记", "Joining or departure checked"],
  foreknownNotice: ["提前告知", "Told ahead"],
  liaisonSubmits: ["联络员提交", "Liaison hands in"],
  newPartner: ["新增单位录入", "New partner entered"],
  supervisorReview: ["业务主管审核", "Supervisor's review"],
  externalChange: ["外部变更更新", "Change at a partner"],
  retention: ["合作终止后是否保留", "Kept after an ending"],
  retentionFound: ["合作终止后是否保留（补办）", "Kept after an ending (found late)"],
  retentionReview: ["保留复核", "Review of retention"],
  ratification: ["先改后批的追认", "Correction ratified"],
  noSigner: ["无人可签批", "Nobody can sign"],
  settlement: ["未追认更正的裁定", "Unratified correction settled"],
  resubmission: ["退回后补正", "Putting right what was sent back"],
  selfConfirmation: ["本人信息确认", "Own record confirmed"],
  vacantHead: ["部门负责人空缺", "Department without a head"],
  vacantLiaison: ["部门联络员空缺", "Department without a liaison"],
  successor: ["离职对接人的接手人", "Successor of an owner who left"],
  officialDays: ["录入放假安排", "Official days entered"],
};

/** `missed`: open, and past its time. */
const dutyState: Names<DutyState | "missed"> = {
  open: ["待办", "Open"],
  missed: ["逾期", "Overdue"],
  done: ["完成", "Done"],
  dropped: ["取消", "Dropped"],
};

/** What came of a collection. */
const outcome: Names<"nil" | "changes"> = {
  nil: ["无变动", "No changes"],
  changes: ["有变动", "Changes"],
};

const notice: Names<NoticeCode> = {
  toHandIn: ["请提交", "Please hand in"],
  toSign: ["请签批", "Please sign"],
  returned: ["被退回", "Sent back"],
  rejected: ["未同意", "Rejected"],
  scheduled: ["已签批，待生效", "Signed, waiting"],
  applied: ["已写入", "Written"],
  major: ["重大变更", "Major change"],
  reminder: ["提醒", "Reminder"],
  escalation: ["逾期上报", "Overdue"],
  problem: ["问题报告", "Problem"],
  rolledBack: ["已回退", "Rolled back"],
  byDefault: ["无人确认，已自动归档", "Archived, as nobody decided"],
};

const noticeState: Names<NoticeState> = {
  waiting: ["待发", "Waiting"],
  sending: ["发送中", "Being sent"],
  sent: ["已发", "Sent"],
  perhaps: ["可能已发", "Perhaps sent"],
  failed: ["未能发出", "Failed"],
  dropped: ["不再发送", "Dropped"],
};

const provisional: Names<"yes"> = { yes: ["待确认日历", "Calendar to be confirmed"] };

const NAMES = { kind, requestState, party, rule, dutyState, outcome, notice, noticeState, provisional };

type NameGroup = keyof typeof NAMES;

/** Which group names the states of a ledger's entries. */
export const STATE_NAMES = {
  request: "requestState",
  duty: "dutyState",
  notice: "noticeState",
} as const satisfies Record<LedgerKind, NameGroup>;

/** The name of a code; a code without one is shown as it is, rather than hidden. */
export function ledgerName(group: NameGroup, code: string, language: Language): string {
  const found: Readonly<Record<string, readonly [string, string]>> = NAMES[group];
  const names = Object.prototype.hasOwnProperty.call(found, code) ? found[code] : undefined;
  return names === undefined ? code : names[language === "en" ? 1 : 0];
}

/** The states of a request by their codes, for who says what a code means. */
export function requestStates(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(requestState).map((code) => [code, ledgerName("requestState", code, language)]),
  );
}
