// What pages say and the server does not, in Chinese: refusals, operations, and what repair did.

import { or, paren, quote, space, current, sequence, found, on } from "../zh-CN.ts";
import type { Sentence, Values } from "../words.ts";
import type { RefusalCode } from "../../domain/refusal.ts";
import type { zhCN } from "../zh-CN.ts";

/** Codes that no cell's note says. */
type OtherCode = Exclude<RefusalCode, keyof (typeof zhCN)["refusals"]>;

export const saidZhCN = {
  /** Labels of the tabs and forms that only pages name; a test compares them with the sheets' headers. */
  fields: {
    departments: {
      name: "部门",
      head: "部门负责人",
      deputy: "代理人",
      supervisor: "业务主管",
      superior: "分管领导",
      liaison: "联络员",
      backupLiaison: "备用联络员",
      order: "排序",
    },
    roles: { role: "角色", name: "姓名", account: "登录账号" },
    settings: {
      key: "项目",
      companyName: "公司名称",
      timeZone: "时区",
      folderName: "共享文件夹名称",
      language: "语言",
      endOfBusiness: "下班时间",
      graceUntil: "假期到期宽限",
      digestAt: "摘要邮件时间",
      majorChanges: "重大变更规则",
      lastSigner: "最后签批人",
      confirmEvery: "自我确认间隔",
      groupHooks: "群机器人",
      reason: "原因",
    },
    requests: {
      effectiveOn: "生效日期",
      startedAt: "办结/告知/获知时间",
      reason: "原因",
      left: "已离开",
      keeper: "纸质件保管人",
      scan: "扫描件链接",
    },
    calendar: { date: "日期", dayKind: "类型", name: "说明" },
    absences: { person: "姓名或账号", from: "从", until: "到", deputy: "代理人", note: "说明" },
  },

  refusals: {
    nothingChanged: () => "没有需要保存的改动。",
    changedMeanwhile: (_label: string, values: Values) =>
      `在您编辑期间，${or(values["name"], "这条记录")}已被他人修改。请载入最新内容，再提交您的改动。`,
    unknownRecord: (_label: string, values: Values) =>
      `找不到记录${space(values["serial"])}，它可能已被撤销。请重新载入后再查。`,
    unknownOrganization: (_label: string, values: Values) =>
      `“单位”表中没有${quote(values["name"] ?? values["serial"], "这个单位")}。请从列表中选择，或填写单位全称新建。`,
    alreadyDeparted: (_label: string, values: Values) =>
      `${or(values["name"] ?? values["serial"], "此人")} 已${on(values["date"])}标记离职，无需重复。`,
    alreadyLeft: (_label: string, values: Values) =>
      `${or(values["name"] ?? values["serial"], "此人")} 已${on(values["date"])}标记离开单位，无需重复。`,
    engagementAlreadyEnded: (_label: string, values: Values) =>
      `与${quote(values["name"], "该单位")}的合作已经终止${paren(values["date"])}，无需重复。`,
    notSignedIn: () => "无法识别您的账号。请用公司账号登录 Google，退出其他账号后重新打开本页。",
    notAdministrator: (_label: string, values: Values) =>
      `只有管理员可以修改登记簿${paren(values["account"])}。请联系管理员。`,
    ownerNotAdministrator: (_label: string, values: Values) =>
      `您是本表的所有者，但不在管理员之列${paren(values["account"])}，所以看不到联系人。您可以在“设置向导”的“角色”一步指定管理员。`,
    administratorDeparted: (_label: string, values: Values) =>
      `您的账号${paren(values["account"])}虽在“角色”表中，但联络信息已标记离职，不能再以管理员身份操作。如有误，请其他管理员更正离职；无误请从“角色”表中删去。`,
    accountUnknown: (_label: string, values: Values) =>
      `登记簿里没有这个账号${paren(values["account"])}。如果这是您的公司账号，请管理员${paren(values["administrators"])}在您的联络信息里填上“登录账号”。`,
    setupByOwnerOnly: (_label: string, values: Values) =>
      `首次设置须由本表的所有者完成${paren(values["owner"])}。请由所有者打开侧边栏设置。`,
    registerNotNoted: () =>
      "这个网址还不知道登记簿在哪里。请登记簿的所有者打开登记簿，再打开一次“设置向导”。",
    notSetUp: () => "登记簿尚未设置。请在菜单“联络信息”中打开“设置向导”。",
    newerSchema: () => "登记簿由更新版本的程序维护，本版本不能改动它。请让所有者更新程序。",
    olderSchema: () =>
      "登记簿由较早的版本建立，还缺少本版本用到的页。请管理员在菜单“联络信息”中运行一次“检查并修复表格”，内容不变。",
    busy: () => "登记簿正忙，他人的操作尚未完成。请稍等几秒后重试。",
    structureDamaged: (_label: string, values: Values) =>
      `工作表结构被改动${paren([values["tab"], values["header"]].filter(Boolean).join(" · "))}，无法安全写入。请先运行“检查并修复表格”。`,
    tabLost: (_label: string, values: Values) =>
      `工作表${quote(values["tab"], "")}不见了，其中的内容无法重新生成。请用“文件”菜单的“版本记录”恢复到它被删除之前。`,
    unknownOperation: () => "侧边栏与程序版本不一致。请刷新页面后重试。",
    inputInvalid: (label: string) => `提交的内容不完整或格式不对${paren(label)}。请检查后重试。`,
    unknownEntry: (_label: string, values: Values) =>
      `变更记录中找不到第 ${or(values["sequence"], "?")} 号流水。请重新载入。`,
    notDeparted: (_label: string, values: Values) => `${or(values["name"], "此人")} 没有离职，无需再入职。`,
    rejoinedBeforeDeparture: (label: string, values: Values) =>
      `“${label}”不能早于离职日期${paren(values["date"])}。`,
    engagementNotEnded: (_label: string, values: Values) =>
      `与${quote(values["name"], "该单位")}的合作没有终止，无需这一步。`,
    unknownRequest: (_label: string, values: Values) => `找不到变更申请${space(values["id"])}。请重新载入。`,
    requestMoved: (_label: string, values: Values) =>
      `${or(values["name"], "")}的变更申请${paren(values["id"])}已有变化。请重新载入后再办。`,
    notYoursToAsk: (_label: string, values: Values) =>
      `您不能申请${space(values["name"])}的这项变更。内部人员请找其部门联络员或负责人，外部单位请找业务对接人。`,
    askedAlready: (_label: string, values: Values) =>
      `${or(values["name"], "这件事")}已由${or(values["by"], "同事")}${on(values["date"])}提交${paren(values["id"])}，正在办理，请勿重复提交。`,
    notYoursToSign: (_label: string, values: Values) =>
      `${or(values["name"], "这项")}的变更申请${paren(values["id"])}不由您签字，本人的申请也不能自己签。请交由列出的签字人。`,
    dutyNotYours: (_label: string, values: Values) =>
      `待办${paren(values["id"])}不由您核对，或者会随所办的事自动完成。请重新载入。`,
    dutyOver: (_label: string, values: Values) => `待办${paren(values["id"])}已经完成或取消，无需再办。`,
    paperOutdated: (_label: string, values: Values) =>
      `纸上的校验码与${or(values["id"], "这项申请")} 现在的内容不符：它在打印之后改过，原来的签字不算数。请重新打印、签字。`,
    scanTooLarge: (_label: string, values: Values) =>
      `扫描件${values["limit"] === undefined ? "太大" : `超过 ${values["limit"]} MB`}，没有上传。请用 200–300 dpi、灰度重新扫描，或分开登记；也可以自己放进云端硬盘，登记它的链接。`,
    scanTypeUnknown: () => "扫描件不是 PDF、JPEG 或 PNG 文件，没有上传。请另存为其中一种再选。",
    scanInWebApp: () => "扫描件只能在网页里上传，这样才归登记簿的所有者保管。请打开网页的“变更与催办”。",
    boardNotYours: () => "变更与催办的总览供人力资源和管理员查看。您自己的事在“我的待办”里。",
    roundNotYours: (_label: string, values: Values) =>
      `${or(values["department"], "该部门")}的收集由其联络员或负责人答复。您可以答复本部门的。`,
    roundNotOpen: (_label: string, values: Values) =>
      `${or(values["department"], "该部门")}没有 ${or(values["month"], "这个月")} 的收集，或尚未开始。每月第一个工作日开始。`,
    roundAnswered: () => "这一轮已经答复，且已过期限，不能更改。之后的变动请另行提交。",
    roundClosed: () => "这一轮已经结束，下一轮已开始。请在下一轮答复，变动请另行提交。",
    roundHasChanges: (_label: string, values: Values) =>
      `这一轮已提交 ${or(values["count"], "若干")} 项变动，不能答复“无变动”。请答复“有变动”，或先撤回。`,
    roundWithoutChanges: () => "答复“有变动”前，请先为这一轮提交变更申请；没有变动请答复“无变动”。",
    roundRequestNotYours: (_label: string, values: Values) =>
      `${or(values["id"], "这项申请")} 不是${or(values["department"], "本部门")}正在办理的申请，不能列入这一轮。`,
    changedSince: (_label: string, values: Values) =>
      `此后${or(values["name"], "这条记录")}又被修改${sequence(values["sequence"])}，不能直接撤销。请先撤销较新的改动。`,
    cannotUndo: () => "这项操作不能撤销，或已经撤销过了。",
    nothingToImport: () => "没有可导入的行。请检查文件和各行的选择。",
    nothingToExport: () => "没有可导出的联系人。请换一个范围。",
    tooManyContacts: (_label: string, values: Values) =>
      `一次最多修改 ${or(values["limit"], "?")} 位联系人${current(values["rows"], "位")}。请分几次修改。`,
    tooManyRows: (_label: string, values: Values) =>
      `一次最多导入 ${or(values["limit"], "?")} 行${current(values["rows"], "行")}。请把文件分成几份。`,
    unknownBatch: () => "找不到这一批改动。请重新载入。",
    alreadyReverted: () => "这一批改动已经撤回，无需重复。",
    twoAdministratorsNeeded: () => "至少需要两位管理员，以免一人缺席时无人维护。请再填写一位。",
    departmentNeeded: () => "至少需要一个部门。请填写部门名称。",
    departmentRepeated: (_label: string, values: Values) =>
      `部门${quote(values["name"], "名称")}重复。请删除或改名。`,
    administratorAccountNeeded: () => "每位管理员都要填写登录账号，且两人的账号不同。",
    youMustBeAdministrator: (_label: string, values: Values) =>
      `您自己${paren(values["account"])}必须是管理员之一，否则设置后将无法打开登记簿。`,
    timeZoneInvalid: (_label: string, values: Values) =>
      `时区${quote(values["value"], "")}无法识别。请填写 IANA 时区名，例如 Asia/Shanghai。`,
    timeInvalid: (label: string, values: Values) =>
      `“${label}”中的${quote(values["value"], "内容")}不是有效时间。请写成 18:00 的样子。`,
    hookInvalid: (label: string) =>
      `“${label}”中有无法使用的地址，只支持企业微信、钉钉、飞书、Google Chat 群机器人的 https 地址。请重新复制。`,
    dayRepeated: (_label: string, values: Values) =>
      `${or(values["date"], "这一天")} 有两行，一行休息，一行上班，现以后一行为准。请删除一行。`,
    noticeWithoutYear: () =>
      "没有找到年份。请粘贴通知全文，包括标题“国务院办公厅关于……年部分节假日安排的通知”。",
    noticeWithoutDays: () => "没有找到放假日期。请粘贴通知全文，每个节日一行，如“一、元旦：……”。",
    noticeIncomplete: (_label: string, values: Values) =>
      `通知不完整，没有找到这些节日的日期：${or(values["festivals"], "若干")}。请粘贴通知全文，每个节日一行。`,
    noticeWithNoSuchDay: (_label: string, values: Values) =>
      `通知中的${quote(values["day"], "一个日期")}不对。请核对是否粘贴完整，或有错字。`,
    daysKnownAlready: (_label: string, values: Values) =>
      `${or(values["year"], "这一年")} 年通知中的日期都已录入，没有需要写入的。`,
  } satisfies Record<OtherCode, Sentence>,

  /** Names of what changed the register: the log's 操作 column. */
  operations: {
    "set-up-register": "设置登记簿",
    "repair-register": "修复表格",
    "self-check": "自检",
    "install-watchdog": "安装看守",
    "reconcile-surfaces": "表格直接编辑",
    "check-off-duty": "核对完毕",
    "answer-round": "答复人员变动收集",
    "do-duties": "时限与待办",
    "send-mail": "发送邮件",
    "show-ledgers": "刷新申请、待办与发件箱",
    "add-contact": "新增联系人",
    "edit-contact": "修改联系人",
    "record-departure": "标记离职",
    "record-contact-left": "标记离开单位",
    "edit-organization": "修改单位",
    "end-engagement": "终止合作",
    "resume-engagement": "重启合作",
    "decide-retention": "确认是否保留",
    "record-rejoining": "再入职",
    "confirm-record": "核实无误",
    "open-request": "提交变更申请",
    "hand-in-request": "联络员提交",
    "decide-requests": "审签变更申请",
    "report-problem": "反映问题",
    "correct-at-once": "紧急更正（先改后批）",
    "sign-on-paper": "登记纸质签字",
    "withdraw-request": "撤回变更申请",
    "undo-change": "撤销改动",
    "import-contacts": "导入联系人",
    "export-contacts": "导出联系人",
    "edit-contacts": "批量修改",
    "revert-batch": "整批撤回",
    "enter-official-days": "录入放假安排",
  },

  /** What setup and repair did; values by name. */
  notices: {
    tabCreated: (values: Values) => `已建立工作表“${or(values["tab"], "")}”。`,
    tabRenamed: (values: Values) =>
      `工作表“${or(values["found"], "")}”的名称已恢复为“${or(values["tab"], "")}”。`,
    tabSetAside: (values: Values) =>
      `另有工作表占用了“${or(values["found"], "")}”这个名称，已改名为“${or(values["tab"], "")}”，内容未动。`,
    headerRestored: (values: Values) =>
      `“${or(values["tab"], "")}”的表头“${or(values["header"], "")}”${found(values["found"])}已恢复。`,
    columnFollowed: (values: Values) =>
      `“${or(values["tab"], "")}”的“${or(values["header"], "")}”列被移动${paren(values["column"])}，已按新位置继续使用。`,
    columnRestored: (values: Values) =>
      `“${or(values["tab"], "")}”缺少“${or(values["header"], "")}”列，已补回并恢复内容。`,
    protectionRestored: (values: Values) => `“${or(values["tab"], "")}”的保护提醒已恢复。`,
    validationRestored: (values: Values) => `“${or(values["tab"], "")}”的下拉列表已恢复。`,
    formatRestored: (values: Values) => `“${or(values["tab"], "")}”的格式（列宽、冻结、底纹）已恢复。`,
    rowRestored: (values: Values) =>
      `“${or(values["tab"], "")}”中 ${or(values["name"], "")}${paren(values["serial"])} 的行已按记录恢复。`,
    cellRestored: (values: Values) =>
      `“${or(values["tab"], "")}”中 ${or(values["name"], "")}${paren(values["serial"])} 的“${or(values["header"], "")}”已按记录恢复。`,
    nothingToRepair: () => "表格完好，无需修复。",
  },
};

export type SaidInPages = typeof saidZhCN;
