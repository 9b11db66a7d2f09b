// What columns of contact lists are called, in Chinese and English, and the field that each means.

import type { ContactKind } from "../contact/contact.ts";
import { halfWidth } from "../contact/width.ts";

/** A part of a name that stands in a column of its own. */
export type NamePart = "given" | "middle" | "family";

/** 科室 beside 部门: no field of the register, but together with 部门 it says where somebody works (place.ts). */
export const SECTION = "section";

/** 电话 that holds mobile numbers and others: each number goes where it belongs. */
export const ANY_PHONE_FIELD = "anyPhone";

export interface HeaderMeaning {
  readonly field: string;
  readonly part?: NamePart;
  /** 0 is the plainest word for the field; of two columns for one field the lower wins. */
  readonly rank: number;
  /** 电话 may hold mobile numbers: the content decides. */
  readonly anyPhone?: boolean;
}

/*
 * Among the words are the headers of exports that people have, as published:
 * - Google Contacts: "First Name,Middle Name,…,Organization Name,…,E-mail 1 - Value,Phone 1 - Value" since 2024, and
 *   before it "Name,Given Name,Additional Name,…,Organization 1 - Name" (support.google.com/contacts/answer/1069522;
 *   both header rows stand in many public importers).
 * - Outlook: "First Name","Last Name","Company","Business Phone","E-mail Address" … and in Chinese "名,姓,单位,部门,职务,
 *   商务电话,移动电话,电子邮件地址,附注" (support.microsoft.com, "Create or edit .csv files to import into Outlook").
 * - 企业微信: 姓名 帐号 别名 职务 部门 性别 手机 座机 个人邮箱 (work.weixin.qq.com, 帮助中心, 批量导入/导出; the fields are
 *   those of developer.work.weixin.qq.com/document/path/90195).
 * - 钉钉: 员工UserID 部门 职位 姓名 性别 工号 是否此部门主管(是/否) 手机号 邮箱 分机号 办公地点 备注, and 1级部门 … 7级部门 in
 *   newer ones (yudao-module-system, UserDingTalkImportExcelVO).
 * - 飞书: 姓名 手机号 邮箱 部门 职务 工号 直属上级 工位 (open.feishu.cn/document/server-docs/contact-v3/user/field-overview).
 */

/** By field, the plainest words first. Written as `bare` leaves them. */
const INTERNAL_WORDS: Readonly<Record<string, string>> = {
  fullName:
    "姓名 员工姓名 名字 人员姓名 成员姓名 联系人 name fullname displayname employeename employee staffname personname contactname",
  department:
    "部门 所属部门 部门名称 所在部门 主部门 部门全称 department dept departmentname organizationdepartment unit businessunit division section team",
  jobTitle: "职务 岗位 职位 职务名称 岗位名称 职称 jobtitle organizationtitle title position post role 头衔",
  otherPosts: "兼任 兼职 其他职务 otherposts otherroles",
  officePhone:
    "办公电话 座机 固定电话 固话 办公室电话 商务电话 工作电话 单位主要电话 officephone workphone officetel landline deskphone businessphone " +
    "companymainphone 分机 分机号 extension",
  mobilePhone: "手机号码 手机 手机号 移动电话 mobilephone mobile cell cellphone mobilenumber cellular",
  shortNumber: "短号 集团短号 手机短号 shortnumber",
  email:
    "常用邮箱 邮箱 电子邮箱 电子邮件 邮箱地址 邮件 电子邮件地址 工作邮箱 企业邮箱 email emailaddress emailvalue mail workemail contactemail " +
    "contactemailaddress eaddress 个人邮箱",
  wechat: "微信号 微信 wechat wechatid weixin",
  responsibilities:
    "负责业务模块 负责事项 负责业务模块负责事项 工作职责 职责 岗位职责 主要职责 负责业务 业务模块 分管工作 responsibilities responsibility " +
    "jobteamfunction jobfunction function duties handles",
  remark: "备注 说明 附注 remark remarks note notes comment comments",
  order: "排序 排序号 顺序 sortorder order",
  account: "登录账号 账号 account login googleaccount username",
  serial: "序号 编号 serial",
};

const EXTERNAL_WORDS: Readonly<Record<string, string>> = {
  fullName: "姓名 联系人姓名 联系人 客户姓名 名字 name fullname contactname contact contactperson personname",
  organizationName:
    "单位名称 单位全称 单位 所属单位 公司名称 公司 工作单位 企业名称 客户名称 供应商名称 供应商 机构 机构名称 所在单位 organization " +
    "organisation organizationname company companyname employer account accountname vendor supplier customer unit chamber type",
  organizationType:
    "单位性质 单位类型 单位类别 性质 客户类型 合作方类型 organizationtype companytype category nature",
  jobTitle: "职务 职位 岗位 职称 对外职务 jobtitle organizationtitle title position post role 头衔",
  officePhone: INTERNAL_WORDS["officePhone"] ?? "",
  mobilePhone: INTERNAL_WORDS["mobilePhone"] ?? "",
  email: INTERNAL_WORDS["email"] ?? "",
  wechat: INTERNAL_WORDS["wechat"] ?? "",
  engagementSubject:
    "对接事项 合作内容 合作事项 业务内容 对接内容 合作项目 负责事项 engagementsubject subject purpose matter cooperation project",
  relationshipOwner:
    "业务对接人 对接人 我方对接人 我方联系人 负责人 客户经理 relationshipowner owner accountmanager accountowner",
  knownOn: "知悉日期 知悉时间 录入日期 签约日期 合作开始日期 knownon knownsince since",
  remark: INTERNAL_WORDS["remark"] ?? "",
  order: INTERNAL_WORDS["order"] ?? "",
  serial: INTERNAL_WORDS["serial"] ?? "",
};

const ANY_PHONE =
  "电话 联系电话 电话号码 联系方式 联系号码 主要电话 其他电话 phonevalue primaryphone otherphone phone phonenumber telephone tel contactphone contactnumber contacttel phoneno telno contact电话";

const SECTIONS =
  "科室 处室 一级部门 二级部门 三级部门 子部门 下级部门 班组 小组 组别 所属科室 科室名称 级部门";
/** A contact of a partner has no department of ours. */
const THEIR_DEPARTMENT = "部门 所属部门 部门名称 所在部门 department dept organizationdepartment";

const NAME_PARTS: Readonly<Record<string, NamePart>> = {
  firstname: "given",
  givenname: "given",
  given: "given",
  forename: "given",
  first: "given",
  名: "given",
  lastname: "family",
  familyname: "family",
  surname: "family",
  family: "family",
  last: "family",
  middlename: "middle",
  additionalname: "middle",
  中间名: "middle",
  姓: "family",
  姓氏: "family",
};

/** Of no field of ours, and yet a clerk would not leave it behind: it goes to 备注 with its header. */
const WORTH_A_REMARK = new Set(
  (
    "地址 联系地址 通讯地址 单位地址 公司地址 办公地址 办公地点 邮编 邮政编码 传真 网址 网站 官网 省 省份 城市 地区 区域 工号 员工编号 岗位编号 别名 英文名 办公地点 工位 网页 商务传真 商务地址街道 商务地址 qq qq号 钉钉 钉钉号 " +
    "nickname alias businessfax businessstreet businessaddress officelocation addressformatted websitevalue webpage " +
    "address postaladdress officeaddress location postcode zip zipcode fax website url web homepage contactform state province city region " +
    "country employeeid employeeno staffid postuniquereference postreference reference linkedin skype"
  ).split(" "),
);

/** "姓名（必填）*" and "Contact E-mail" as the lists above write them. */
function bare(header: string): string {
  const narrow = halfWidth(header).toLowerCase();
  const outside = narrow.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, "");
  return (outside.trim() === "" ? narrow : outside).replace(/[^a-z0-9\u3400-\u9fff]/g, "");
}

function meanings(words: Readonly<Record<string, string>>): ReadonlyMap<string, HeaderMeaning> {
  const found = new Map<string, HeaderMeaning>();
  for (const [field, list] of Object.entries(words)) {
    list.split(" ").forEach((word, rank) => {
      if (!found.has(word)) found.set(word, { field, rank });
    });
  }
  ANY_PHONE.split(" ").forEach((word, rank) =>
    found.set(word, { field: "officePhone", rank: 100 + rank, anyPhone: true }),
  );
  for (const [word, part] of Object.entries(NAME_PARTS))
    found.set(word, { field: "fullName", part, rank: 200 });
  for (const word of WORTH_A_REMARK) found.set(word, { field: "remark", rank: 300 });
  const internal = words["department"] !== undefined;
  for (const word of SECTIONS.split(" "))
    found.set(word, { field: internal ? SECTION : "remark", rank: 300 });
  if (!internal)
    for (const word of THEIR_DEPARTMENT.split(" ")) found.set(word, { field: "remark", rank: 300 });
  return found;
}

let known: Readonly<Record<ContactKind, ReadonlyMap<string, HeaderMeaning>>> | undefined;

/** What a column so headed holds; undefined for a header that means none of our fields. */
export function fieldOfHeader(header: string, kind: ContactKind): HeaderMeaning | undefined {
  known ??= { internal: meanings(INTERNAL_WORDS), external: meanings(EXTERNAL_WORDS) };
  const word = bare(header);
  const meaning = known[kind].get(word);
  if (meaning) return meaning;
  // "E-mail 2 Address" and 手机2 are what they are without the number, only later.
  const [numberless, counted] = [word.replace(/[1-9]/, ""), /[1-9]/.exec(word)];
  const first = counted ? known[kind].get(numberless) : undefined;
  return first && counted ? { ...first, rank: first.rank + 10 * Number(counted[0]) } : undefined;
}

/** 分机号, which follows the number beside it. */
export function isExtensionHeader(header: string): boolean {
  return /^(分机号?|ext|extension)$/.test(bare(header));
}

/** True for 备注 itself: its text needs no heading. */
export function isRemarkHeader(header: string): boolean {
  const meaning = fieldOfHeader(header, "internal");
  return meaning?.field === "remark" && meaning.rank < 100;
}
