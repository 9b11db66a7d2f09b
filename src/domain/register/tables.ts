// One definition per table of the register workbook: it serves setup, protection, projection, reading, import and print.
// Columns are found by their header, never by position. Headers are the source's own words, in the source's order (R76).

import { SHOWN_LEDGERS } from "./ledger-tables.ts";
import { column, type Table, type TableKey } from "./table.ts";

export type { CellKind, ChoiceSource, Column, EntryRight, Table, TableKey } from "./table.ts";

/** Longest texts, in characters. The matter's limit is the source's "简要描述" (R32). */
export const LENGTH = {
  name: 60,
  title: 60,
  matter: 60,
  phone: 120,
  email: 120,
  wechat: 60,
  remark: 4000,
  unit: 120,
} as const;

export const STATUS_TEXT = {
  active: "在职",
  suspended: "长期休假",
  departed: "离职",
  archived: "已归档",
} as const;
export const EXTERNAL_STATUS_TEXT = { active: "有效", left: "已离开" } as const;
/** 合作状态: an ending that was decided on shows the decision (R17). */
export const PARTNER_TEXT = {
  engaged: "合作中",
  ended: "合作终止",
  kept: "保留",
  archived: "已归档",
} as const;
export const ENGAGEMENT_KIND_TEXT = { ongoing: "长期", oneOff: "一次性", "": "" } as const;
export const ROLE_TEXT = {
  administrator: "管理员",
  hr: "人力资源",
  administrationManager: "行政部经理",
  onCall: "值班",
} as const;

/** 类型 of 工作日历. */
export const DAY_KIND_TEXT = { off: "休息日", working: "上班日" } as const;

const person = "person";
const system = "system";

export const INTERNAL_TABLE: Table = {
  key: "internal",
  title: "内部沟通联络信息表",
  sheetId: 101,
  hidden: false,
  rows: 1000,
  frozenColumns: 2,
  columns: [
    column("serial", "序号", "serial", 90, system),
    column("fullName", "姓名", "text", 90, person, { maxLength: LENGTH.name }),
    column("post", "部门-职务", "text", 190, system),
    column("department", "部门", "choice", 120, person, {
      maxLength: LENGTH.unit,
      choices: { table: "departments", column: "name", reject: false },
    }),
    column("jobTitle", "职务", "text", 120, person, { maxLength: LENGTH.title }),
    column("officePhone", "办公电话", "phone", 150, person, { maxLength: LENGTH.phone }),
    column("mobilePhone", "手机号码", "phone", 130, person, { maxLength: LENGTH.phone }),
    column("email", "常用邮箱", "email", 200, person, { maxLength: LENGTH.email }),
    column("responsibilities", "负责业务模块", "longText", 240, person, { maxLength: LENGTH.matter }),
    column("lastUpdatedOn", "最后更新日期", "date", 110, system),
    column("status", "状态", "choice", 70, system),
    column("departedOn", "离职日期", "date", 100, system),
    column("otherPosts", "兼任", "text", 150, person, { maxLength: 200 }),
    column("shortNumber", "短号", "text", 70, person, { maxLength: 20 }),
    column("wechat", "微信号", "text", 110, person, { maxLength: LENGTH.wechat }),
    column("remark", "备注", "longText", 200, person, { maxLength: LENGTH.remark }),
    column("order", "排序", "number", 60, person, { maxLength: 6 }),
    column("account", "登录账号", "email", 200, "administrator", { maxLength: LENGTH.email }),
    column("lastVerifiedOn", "核实日期", "date", 100, system),
    column("flags", "待补全", "longText", 180, system),
    column("search", "检索词", "text", 160, system),
  ],
};

export const EXTERNAL_TABLE: Table = {
  key: "external",
  title: "外部沟通联络信息表",
  sheetId: 102,
  hidden: false,
  rows: 1000,
  frozenColumns: 2,
  columns: [
    column("serial", "序号", "serial", 90, system),
    column("fullName", "姓名", "text", 90, person, { maxLength: LENGTH.name }),
    column("post", "单位-职务", "text", 220, system),
    column("organizationName", "单位名称", "text", 200, person, { maxLength: LENGTH.unit }),
    column("jobTitle", "职务", "text", 120, person, { maxLength: LENGTH.title }),
    column("organizationType", "单位性质", "choice", 90, system),
    column("officePhone", "办公电话", "phone", 150, person, { maxLength: LENGTH.phone }),
    column("mobilePhone", "手机号码", "phone", 130, person, { maxLength: LENGTH.phone }),
    column("email", "常用邮箱", "email", 200, person, { maxLength: LENGTH.email }),
    column("engagementSubject", "对接事项", "longText", 240, person, { maxLength: LENGTH.matter }),
    column("lastUpdatedOn", "最后更新日期", "date", 110, system),
    column("ownerName", "业务对接人", "text", 150, system),
    column("engagementState", "合作状态", "choice", 90, system),
    column("isMainContact", "主要负责人", "choice", 90, system),
    column("status", "状态", "choice", 70, system),
    column("leftOn", "离开日期", "date", 100, system),
    column("knownOn", "知悉日期", "date", 100, person),
    column("wechat", "微信号", "text", 110, person, { maxLength: LENGTH.wechat }),
    column("remark", "备注", "longText", 200, person, { maxLength: LENGTH.remark }),
    column("order", "排序", "number", 60, person, { maxLength: 6 }),
    column("lastVerifiedOn", "核实日期", "date", 100, system),
    column("flags", "待补全", "longText", 180, system),
    column("search", "检索词", "text", 160, system),
  ],
};

export const ORGANIZATION_TABLE: Table = {
  key: "organizations",
  title: "单位",
  sheetId: 103,
  hidden: false,
  rows: 500,
  frozenColumns: 2,
  columns: [
    column("serial", "序号", "serial", 90, system),
    column("fullName", "单位全称", "text", 240, person, { maxLength: LENGTH.unit }),
    column("aliases", "简称", "text", 160, person, { maxLength: 200 }),
    column("organizationType", "单位性质", "choice", 100, person, {
      choices: { table: "dictionary", column: "value", reject: false },
    }),
    column("engagementKind", "合作类型", "choice", 90, person, {
      choices: { list: ["长期", "一次性"], reject: true },
    }),
    column("engagementState", "合作状态", "choice", 90, system),
    column("mainContactName", "主要负责人", "text", 150, system),
    column("endedOn", "终止日期", "date", 100, system),
    column("endReason", "终止原因", "longText", 180, system),
    column("remark", "备注", "longText", 200, person, { maxLength: LENGTH.remark }),
    column("lastUpdatedOn", "最后更新日期", "date", 110, system),
    column("flags", "待补全", "longText", 160, system),
    column("search", "检索词", "text", 160, system),
  ],
};

/** Append-only and hash-chained (R75, F21): see domain/log. */
export const CHANGE_LOG_TABLE: Table = {
  key: "changeLog",
  title: "变更记录",
  sheetId: 104,
  hidden: false,
  rows: 1000,
  frozenColumns: 1,
  columns: [
    column("sequence", "流水号", "number", 80, system),
    column("at", "时间", "text", 180, system),
    column("actor", "操作人", "text", 180, system),
    column("operation", "操作", "text", 140, system),
    column("serial", "序号", "serial", 90, system),
    column("subject", "对象", "text", 140, system),
    column("summary", "变更内容", "text", 360, system),
    column("reason", "原因", "longText", 160, system),
    column("operationId", "操作编号", "text", 120, system),
    column("batch", "批次", "text", 120, system),
    column("values", "前后值", "text", 200, system),
    column("digests", "字段摘要", "text", 160, system),
    column("previousHash", "前一条校验", "text", 160, system),
    column("hash", "本条校验", "text", 160, system),
  ],
};

export const DEPARTMENT_TABLE: Table = {
  key: "departments",
  title: "部门",
  sheetId: 105,
  hidden: false,
  rows: 200,
  frozenColumns: 1,
  columns: [
    column("name", "部门", "text", 160, person, { maxLength: LENGTH.unit }),
    column("head", "部门负责人", "text", 180, person),
    column("deputy", "代理人", "text", 180, person),
    column("supervisor", "业务主管", "text", 180, person),
    column("superior", "分管领导", "text", 180, person),
    column("liaison", "联络员", "text", 180, person),
    column("backupLiaison", "备用联络员", "text", 180, person),
    column("order", "排序", "number", 60, person),
  ],
};

export const ROLE_TABLE: Table = {
  key: "roles",
  title: "角色",
  sheetId: 106,
  hidden: false,
  rows: 100,
  frozenColumns: 1,
  columns: [
    column("role", "角色", "choice", 120, person, {
      choices: { list: Object.values(ROLE_TEXT), reject: true },
    }),
    column("name", "姓名", "text", 120, person),
    column("account", "登录账号", "email", 220, person),
  ],
};

/** Company days off and make-up workdays; overrides the official table (R77). */
export const CALENDAR_TABLE: Table = {
  key: "calendar",
  title: "工作日历",
  sheetId: 107,
  hidden: false,
  rows: 400,
  frozenColumns: 1,
  columns: [
    column("date", "日期", "date", 110, person),
    column("dayKind", "类型", "choice", 110, person, {
      choices: { list: Object.values(DAY_KIND_TEXT), reject: true },
    }),
    column("name", "说明", "text", 220, person),
  ],
};

/** Who is away and who stands in: the posts of 部门 are filled by others meanwhile (R81). */
export const ABSENCE_TABLE: Table = {
  key: "absences",
  title: "请假代理",
  sheetId: 116,
  hidden: false,
  rows: 400,
  frozenColumns: 1,
  columns: [
    column("person", "姓名或账号", "text", 220, person),
    column("from", "从", "date", 110, person),
    column("until", "到", "date", 110, person),
    column("deputy", "代理人", "text", 220, person),
    column("note", "说明", "text", 220, person),
  ],
};

export const DICTIONARY_TABLE: Table = {
  key: "dictionary",
  title: "字典",
  sheetId: 108,
  hidden: false,
  rows: 200,
  frozenColumns: 0,
  columns: [column("value", "单位性质", "text", 160, person), column("note", "说明", "text", 260, person)],
};

export const SETTINGS_TABLE: Table = {
  key: "settings",
  title: "设置",
  sheetId: 109,
  hidden: false,
  rows: 100,
  frozenColumns: 1,
  columns: [
    column("key", "项目", "text", 200, system),
    column("value", "值", "text", 260, person),
    column("note", "说明", "longText", 360, system),
  ],
};

/** Row n+1 holds record number n: written in order, never sorted, so a serial says where its record is. */
function recordTable(key: TableKey, title: string, sheetId: number): Table {
  return {
    key,
    title,
    sheetId,
    hidden: true,
    rows: 1000,
    frozenColumns: 0,
    columns: [
      column("serial", "serial", "serial", 90, system),
      column("version", "version", "number", 70, system),
      column("state", "state", "text", 90, system),
      column("search", "search", "text", 160, system),
      column("record", "record", "longText", 500, system),
    ],
  };
}

export const INTERNAL_RECORDS = recordTable("internalRecords", "_internal", 111);
export const EXTERNAL_RECORDS = recordTable("externalRecords", "_external", 112);
export const ORGANIZATION_RECORDS = recordTable("organizationRecords", "_organizations", 113);

/** Row n+1 holds entry n: see domain/ledger. */
function entryTable(key: TableKey, title: string, sheetId: number): Table {
  return {
    key,
    title,
    sheetId,
    hidden: true,
    rows: 1000,
    frozenColumns: 0,
    columns: [
      column("id", "id", "serial", 90, system),
      column("version", "version", "number", 70, system),
      column("entry", "entry", "longText", 600, system),
    ],
  };
}

export const REQUEST_ENTRIES = entryTable("requestEntries", "_requests", 121);
export const DUTY_ENTRIES = entryTable("dutyEntries", "_duties", 122);
export const NOTICE_ENTRIES = entryTable("noticeEntries", "_notices", 123);

/** Counters, log head, recent operations: see google/register/meta. */
export const META_TABLE: Table = {
  key: "meta",
  title: "_meta",
  sheetId: 114,
  hidden: true,
  rows: 40,
  frozenColumns: 0,
  columns: [column("key", "key", "text", 160, system), column("value", "value", "longText", 600, system)],
};

/**
 * What the touched rows held the moment before the last commit: proves who was written to (docs/decisions). It has no
 * header: its rows are of many tables, from the first one on.
 */
export const BEFORE_IMAGE_TABLE: Table = {
  key: "beforeImages",
  title: "_before",
  sheetId: 115,
  hidden: true,
  rows: 3100,
  frozenColumns: 0,
  gridColumns: 80,
  columns: [],
};

/** In the order of the tabs. */
export const TABLES: readonly Table[] = [
  INTERNAL_TABLE,
  EXTERNAL_TABLE,
  ORGANIZATION_TABLE,
  ...SHOWN_LEDGERS.map(({ table }) => table),
  CHANGE_LOG_TABLE,
  DEPARTMENT_TABLE,
  ROLE_TABLE,
  CALENDAR_TABLE,
  ABSENCE_TABLE,
  DICTIONARY_TABLE,
  SETTINGS_TABLE,
  INTERNAL_RECORDS,
  EXTERNAL_RECORDS,
  ORGANIZATION_RECORDS,
  REQUEST_ENTRIES,
  DUTY_ENTRIES,
  NOTICE_ENTRIES,
  META_TABLE,
  BEFORE_IMAGE_TABLE,
];
