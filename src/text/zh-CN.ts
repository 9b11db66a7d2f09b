// The words that the server and the pages both say, in Chinese: the source of the type that every language must fill.
// Field labels are the sheets' own headers (a test compares them). What only pages say is in text/pages/.

import { requestStates } from "./ledgers.ts";
import type { Values } from "./words.ts";

/** Labels of all records. */
const ofRecords = {
  serial: "序号",
  lastUpdatedOn: "最后更新日期",
  remark: "备注",
  flags: "待补全",
  search: "检索词",
};

/** Labels of all contacts. */
const ofContacts = {
  ...ofRecords,
  fullName: "姓名",
  jobTitle: "职务",
  officePhone: "办公电话",
  mobilePhone: "手机号码",
  email: "常用邮箱",
  lastVerifiedOn: "核实日期",
  status: "状态",
  wechat: "微信号",
  order: "排序",
};

/** Labels that units and their contacts share. */
const ofPartners = {
  organizationType: "单位性质",
  engagementState: "合作状态",
};

export const zhCN = {
  /** Labels by table, then by field key. */
  fields: {
    internal: {
      ...ofContacts,
      post: "部门-职务",
      department: "部门",
      responsibilities: "负责业务模块",
      departedOn: "离职日期",
      rejoinedOn: "再入职日期",
      otherPosts: "兼任",
      shortNumber: "短号",
      account: "登录账号",
    },
    external: {
      ...ofContacts,
      ...ofPartners,
      post: "单位-职务",
      organization: "单位名称",
      organizationName: "单位名称",
      engagementSubject: "对接事项",
      relationshipOwner: "业务对接人",
      ownerName: "业务对接人",
      isMainContact: "主要负责人",
      leftOn: "离开日期",
      knownOn: "知悉日期",
    },
    organizations: {
      ...ofRecords,
      ...ofPartners,
      fullName: "单位全称",
      aliases: "简称",
      engagementKind: "合作类型",
      mainContact: "主要负责人",
      mainContactName: "主要负责人",
      endedOn: "终止日期",
      endReason: "终止原因",
      retention: "是否保留",
      retentionDecidedOn: "确认日期",
    },
  },

  /** Why a record that is kept still needs somebody. Short: several stand in one cell. */
  flags: {
    missing: (label: string) => `缺${label}`,
    notARealName: (label: string) => `${label}不像真实姓名`,
    notANumber: (label: string) => `${label}无法拨打`,
    severalNumbers: (label: string) => `${label}有多个号码，请确认用哪一个`,
    notAnAddress: (label: string) => `${label}不是有效邮箱`,
    sharedMailbox: (label: string) => `${label}是公共邮箱，不是本人的`,
    unknownDepartment: (label: string) => `${label}不在部门表中`,
    noOwner: (label: string) => `未指定${label}`,
    ownerLeft: (label: string) => `${label}已离职，请另行指定`,
    shortened: (label: string) => `${label}过长，已缩短，全文在备注`,
  },
  flagSeparator: "；",

  /** Why a hand's text was put back: what a cell's note says. What else is refused, only pages say (text/pages). */
  refusals: {
    unknownDepartment: (_label: string, values: Values) =>
      `“部门”表中没有${quote(values["name"], "这个部门")}。请从列表中选择，或先在“部门”表中增加。`,
    unknownOwner: (_label: string, values: Values) =>
      `业务对接人${space(values["serial"])}不是在职的内部人员。请另选一位。`,
    fieldRequired: (label: string) => `请填写“${label}”。`,
    fieldTooLong: (label: string, values: Values) =>
      `“${label}”最多 ${or(values["limit"], "?")} 个字${current(values["length"])}。请缩短，详情可写在“备注”。`,
    nameInvalid: (label: string) => `“${label}”须为真实姓名，不能是数字、符号或“待定”。`,
    phoneInvalid: (label: string, values: Values) =>
      `“${label}”中的${quote(values["value"], "号码")}无法拨打。${dialled(values["usage"])}`,
    emailInvalid: (label: string, values: Values) =>
      `“${label}”中的${quote(values["value"], "内容")}不是有效的邮箱。请写成 name@example.com 的样子。`,
    accountInvalid: (label: string, values: Values) =>
      `“${label}”中的${quote(values["value"], "内容")}不是有效的账号。请填写完整的 Google 账号（邮箱形式）。`,
    accountTaken: (label: string, values: Values) =>
      `“${label}”已属于${or(values["name"], "另一位员工")}${paren(values["serial"])}。一个账号只能登记给一个人，请核对。`,
    dateInvalid: (label: string, values: Values) =>
      `“${label}”中的${quote(values["value"] ?? values["text"], "内容")}不是有效日期。请写成 2026-11-25 的样子。`,
    numberInvalid: (label: string) => `“${label}”只能填写数字，例如 10。`,
    choiceInvalid: (label: string, values: Values) =>
      `“${label}”没有${quote(values["value"], "这个选项")}。请从列表中选择。`,
    identifiesNobody: () => "这一行没有姓名、电话或邮箱，无法认出是谁。请至少填写一项。",
    systemColumn: (label: string, values: Values) =>
      `“${label}”由系统填写，已恢复${typed(values["value"])}。`,
    formulaTyped: (label: string, values: Values) =>
      `“${label}”不能用公式，已恢复${typed(values["value"])}。请直接填写内容。`,
    cellsMerged: (label: string) => `“${label}”的单元格被合并，已拆开并恢复。一行只写一个人，请不要合并。`,
    rowDeleted: (_label: string, values: Values) =>
      `${or(values["name"], "这一行")}${paren(values["serial"])} 的行曾被删除，已恢复。删行不是离职：请在侧边栏打开此人，“标记离职”“标记离开单位”，或撤销新增。`,
    columnShuffled: (label: string) =>
      `“${label}”被单独排序或错位，各人的内容对调了，已恢复。排序时请选中整张表。`,
    columnEmptied: (label: string) => `“${label}”整列被清空，已恢复。确要清空，请逐行清除。`,
    looksRegistered: (_label: string, values: Values) =>
      `与已登记的${or(values["name"], "联系人")}${paren(values["serial"])} 相同，暂不登记。同一人请改那一行并删除本行；确是另一人，请在侧边栏新增。`,
    dateInFuture: (label: string, values: Values) =>
      `“${label}”不能晚于今天${paren(values["today"])}。请到当天再登记。`,
    organizationNameTaken: (_label: string, values: Values) =>
      `已有同名单位${quote(values["name"], "")}${paren(values["serial"])}。请直接使用它，或把此名称写进它的“简称”。`,
    mainContactNotOfOrganization: () => "主要负责人必须是本单位的有效联系人。请另选一位。",
  },
  /** Of any other reason. */
  refusalElse: "这里的修改没有写入登记簿。请在侧边栏中修改。",
  refusalInRow: (row: number, sentence: string) => `第 ${row} 行：${sentence}`,

  /** The log's readable text of one difference. */
  differences: {
    changed: (label: string, before: string, after: string) => `${label}：${before} → ${after}`,
    empty: "（空）",
    erased: "（已依法删除）",
    separator: "；",
  },

  menu: {
    title: "联络信息",
    openSidebar: "打开侧边栏",
    setup: "设置向导",
    importFile: "导入联系人",
    exportFile: "导出联系人",
    bulkEdit: "批量修改",
    log: "变更记录",
    selfCheck: "自检",
    board: "变更与催办",
    calendar: "工作日历",
    asOf: "历史与未来",
    health: "运行状态",
    repair: "检查并修复表格",
  },

  /** Column 说明 of the tab 设置. */
  settingNotes: {
    companyName: "显示在标题和报告上",
    timeZone: "日期和期限按这个时区计算，如 Asia/Shanghai",
    folderName: "存放登记簿和各部门文件的 Drive 文件夹",
    language: "zh-CN 或 en",
    endOfBusiness: "按天计算的期限到这个时间为止，如 18:00",
    graceUntil: "按小时计算的期限在休息日到期的，下一个工作日的这个时间之后才算逾期，如 12:00",
    digestAt: "每个工作日从这个时间起，每人最多一封摘要邮件，最早 09:00",
    majorChanges: "哪些外部变更须立即抄送主管和管理员，用分号隔开；都不算则写“无”。提交人另可勾选",
    lastSigner:
      "逐级都没有人能签批时（如行政部经理本人的申请）由谁签：管理员、人力资源、行政部经理、值班，或某人的登录账号；不在或与本人有关的，由其他管理员签",
    confirmEvery: "每隔几个月请员工确认本人信息，1–24",
    groupHooks:
      "企业微信、钉钉、飞书或 Google Chat 群机器人的 https 地址，多个用分号隔开。地址即密钥，请勿外传",
  },

  /** Codes that records hold, as people read them, by field. */
  codes: {
    "#answer": { nil: "无变动", changes: "有变动" },
    "#late": { yes: "是" },
    status: {
      active: "在职/有效",
      suspended: "长期休假",
      departed: "离职",
      archived: "已归档",
      left: "已离开",
    },
    engagementState: { engaged: "合作中", ended: "合作终止" },
    retention: { kept: "保留", archived: "已归档" },
    engagementKind: { ongoing: "长期", oneOff: "一次性" },
    "#state": { live: "在册", withdrawn: "已撤销" },
    "#from": requestStates("zh-CN"),
    "#to": requestStates("zh-CN"),
    "#kind": { internal: "内部", external: "外部" },
    "#scope": { current: "在职/有效", all: "全部", chosen: "所选" },
    "#format": { xlsx: "Excel", csv: "CSV", vcard3: "vCard 3.0", vcard4: "vCard 4.0" },
    "#accounts": { yes: "是" },
  },

  /** What the log counts and notes beside the fields. */
  facts: {
    "#state": "登记",
    "#kind": "类别",
    "#created": "新建",
    "#updated": "更新",
    "#skipped": "跳过",
    "#incomplete": "待补全",
    "#withdrawn": "撤销",
    "#restored": "恢复",
    "#typed": "手工改动",
    "#deleted": "删行",
    "#moved": "行被移动",
    "#scope": "范围",
    "#count": "人数",
    "#format": "格式",
    "#accounts": "含登录账号",
    "#request": "变更申请",
    "#from": "原状态",
    "#to": "状态",
    "#kept": "保留不回退",
    "#signed": "签字内容校验",
    "#keeper": "纸质件保管人",
    "#scan": "扫描件链接",
    "#startedAt": "办结/告知/获知时间",
    "#serials": "序号",
    "#year": "年份",
    "#daysOff": "休息日",
    "#workdays": "上班日",
    "#round": "收集月份",
    "#answer": "答复",
    "#late": "逾期",
    "#onBehalf": "代为答复",
    "#requests": "申请",
    "#duty": "待办",
    "#begun": "新待办",
    "#ended": "办结",
    "#missed": "逾期",
    "#told": "提醒",
    "#due": "新期限",
  },

  /** The watchdog's mail, and what chat groups are told. `since`: the last complete run, "" for never. */
  alarm: {
    subject: "联络信息登记簿：自动运行已停止",
    body: (since: string) =>
      `自动运行${since === "" ? "从未完成" : `上次完成于 ${since}`}，提醒、邮件和表格核对都停着。请在菜单“联络信息”的“运行状态”中查看怎么办。`,
    quotaOut: "联络信息登记簿：今天的邮件额度已用完，其余邮件等额度恢复后自动发出。要紧的事请直接联系本人。",
  },

  /** 操作人 of what somebody typed in a table without Google's saying who. */
  unknownEditor: (lastModifiedBy: string) =>
    lastModifiedBy === "" ? "直接编辑（人员未知）" : `直接编辑（人员未知，文件最后修改者 ${lastModifiedBy}）`,

  /** 操作人 of what the register did by itself. */
  clockActor: "系统时钟",

  /** 原因 of a one-off partner that it archives. */
  byDefault: "一次性合作，逾期 10 个工作日无人确认，自动归档",

  /** Said inside the workbook. */
  workbook: {
    fileName: "联络信息登记簿",
  },
};

/** What may stand in a telephone field, by its usage. */
function dialled(usage: string | number | undefined): string {
  if (usage === "mobile") return "请填写 11 位手机号；座机请填入“办公电话”。";
  if (usage === "short") return "请填写公司内部的短号，例如 6123。";
  return "请填写 11 位手机号、带区号的座机或分机，例如 010-62345678 转 801。";
}

export function or(value: string | number | undefined, otherwise: string): string {
  return value === undefined || value === "" ? otherwise : String(value);
}

export function paren(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `（${value}）`;
}

export function quote(value: string | number | undefined, otherwise: string): string {
  return value === undefined || value === "" ? otherwise : `“${value}”`;
}

export function space(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : ` ${value} `;
}

export function current(count: string | number | undefined, unit = "个字"): string {
  return count === undefined || count === "" ? "" : `，现在是 ${count} ${unit}`;
}

export function sequence(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `（第 ${value} 号流水）`;
}

function typed(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `，您输入的是“${value}”`;
}

export function on(date: string | number | undefined): string {
  return date === undefined || date === "" ? "" : `于 ${date} `;
}

export function found(value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `（曾被改为“${value}”）`;
}
