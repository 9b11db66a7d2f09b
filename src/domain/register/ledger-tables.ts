// 变更申请, 待办事项 and 发件箱 as people read them. They follow the hidden ledgers: the program alone writes them, and
// whatever a hand sorts or types there is written over at the next look.

import { column, type CellKind, type Table, type TableKey } from "./table.ts";

type Shown = readonly [key: string, header: string, width: number, kind?: CellKind];

function shownTable(key: TableKey, title: string, sheetId: number, columns: readonly Shown[]): Table {
  return {
    key,
    title,
    sheetId,
    hidden: false,
    rows: 1000,
    frozenColumns: 1,
    columns: columns.map(([name, header, width, kind = "text"]) =>
      column(name, header, kind, width, "system"),
    ),
  };
}

export const REQUEST_TABLE = shownTable("requests", "变更申请", 124, [
  ["id", "编号", 90, "serial"],
  ["kind", "类型", 110],
  ["subject", "对象", 120],
  ["department", "部门", 160],
  ["state", "状态", 90],
  ["fields", "变更内容", 260, "longText"],
  ["effectiveOn", "生效日期", 100],
  ["startedAt", "起算时间", 130],
  ["openedBy", "申请人", 110],
  ["openedAt", "申请时间", 130],
  ["submittedBy", "提交人", 110],
  ["submittedAt", "提交时间", 130],
  ["reason", "原因", 180, "longText"],
  ["answer", "答复", 180, "longText"],
  ["answeredBy", "答复人", 110],
  ["round", "收集月份", 90],
  ["appliedAt", "写入时间", 130],
]);

export const DUTY_TABLE = shownTable("duties", "待办事项", 125, [
  ["id", "编号", 90, "serial"],
  ["rule", "事项", 150],
  ["subject", "对象", 120],
  ["department", "部门", 110],
  ["party", "责任人", 130],
  ["state", "状态", 90],
  ["due", "期限", 130],
  ["provisional", "日历", 100],
  ["missedAt", "逾期时间", 130],
  ["doneAt", "完成时间", 130],
  ["doneBy", "完成人", 110],
  ["outcome", "结果", 90],
  ["start", "起算时间", 130],
  ["object", "关联编号", 90],
]);

export const OUTBOX_TABLE = shownTable("outbox", "发件箱", 126, [
  ["id", "编号", 90, "serial"],
  ["code", "内容", 120],
  ["rule", "事项", 150],
  ["subject", "对象", 120],
  ["department", "部门", 110],
  ["to", "收件人", 200],
  ["cc", "抄送", 200],
  ["state", "状态", 90],
  ["createdAt", "生成时间", 130],
  ["mailedAt", "发出时间", 130],
  ["object", "关联编号", 90],
]);
