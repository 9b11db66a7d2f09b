// 变更申请, 待办事项 and 发件箱 as people read them. They follow the hidden ledgers: the program alone writes them, and
// whatever a hand sorts or types there is written over at the next look. A column shows the entry's field of its key.

import type { LedgerKind } from "../ledger/entry.ts";
import { column, type Table, type TableKey } from "./table.ts";

/** How a field is said: as it stands; a moment; a wall-clock time; accounts as names; a serial as a name; typed fields; a code's name. */
export type Saying =
  | "moment"
  | "time"
  | "accounts"
  | "person"
  | "fields"
  | "kind"
  | "state"
  | "rule"
  | "party"
  | "provisional"
  | "outcome"
  | "notice";

type Shown = readonly [key: string, header: string, width: number, saying?: Saying];

export interface ShownLedger {
  readonly kind: LedgerKind;
  readonly table: Table;
  /** By column key; a column without one is shown as it stands. */
  readonly sayings: ReadonlyMap<string, Saying | undefined>;
}

function shown(
  kind: LedgerKind,
  key: TableKey,
  title: string,
  sheetId: number,
  columns: readonly Shown[],
): ShownLedger {
  const table: Table = {
    key,
    title,
    sheetId,
    hidden: false,
    rows: 1000,
    frozenColumns: 1,
    columns: columns.map(([name, header, width]) => column(name, header, "text", width, "system")),
  };
  return { kind, table, sayings: new Map(columns.map(([name, , , saying]) => [name, saying])) };
}

const REQUESTS = shown("request", "requests", "变更申请", 124, [
  ["id", "编号", 90],
  ["kind", "类型", 110, "kind"],
  ["subjectName", "对象", 110],
  ["subject", "序号", 90],
  ["department", "部门", 110],
  ["toDepartment", "调入部门", 110],
  ["state", "状态", 90, "state"],
  ["fields", "变更内容", 260, "fields"],
  ["effectiveOn", "生效日期", 100],
  ["startedAt", "起算时间", 130, "time"],
  ["openedBy", "申请人", 100, "accounts"],
  ["openedAt", "申请时间", 130, "moment"],
  ["submittedBy", "提交人", 100, "accounts"],
  ["submittedAt", "提交时间", 130, "moment"],
  ["reason", "原因", 180],
  ["answer", "答复", 180],
  ["answeredBy", "答复人", 100, "accounts"],
  ["round", "收集月份", 90],
  ["appliedAt", "写入时间", 130, "moment"],
]);

const DUTIES = shown("duty", "duties", "待办事项", 125, [
  ["id", "编号", 90],
  ["rule", "事项", 150, "rule"],
  ["subject", "对象", 120],
  ["department", "部门", 110],
  ["party", "责任方", 110, "party"],
  ["person", "责任人", 90, "person"],
  ["state", "状态", 80, "state"],
  ["due", "期限", 130, "time"],
  ["provisional", "日历", 100, "provisional"],
  ["missedAt", "逾期时间", 130, "moment"],
  ["doneAt", "完成时间", 130, "moment"],
  ["doneBy", "完成人", 100, "accounts"],
  ["outcome", "结果", 80, "outcome"],
  ["start", "起算时间", 130, "time"],
  ["object", "关联编号", 90],
]);

const OUTBOX = shown("notice", "outbox", "发件箱", 126, [
  ["id", "编号", 90],
  ["code", "内容", 130, "notice"],
  ["rule", "事项", 150, "rule"],
  ["subject", "对象", 120],
  ["department", "部门", 110],
  ["to", "收件人", 180, "accounts"],
  ["cc", "抄送", 180, "accounts"],
  ["state", "状态", 90, "state"],
  ["createdAt", "生成时间", 130, "moment"],
  ["mailedAt", "发出时间", 130, "moment"],
  ["object", "关联编号", 90],
]);

export const SHOWN_LEDGERS: readonly ShownLedger[] = [REQUESTS, DUTIES, OUTBOX];
