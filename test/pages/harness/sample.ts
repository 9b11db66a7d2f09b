// The register that the pages' tests look at: a small company with every state that a view has to show.

import type { Company } from "../../../src/domain/company/company.ts";
import { stored, type StoredRecord } from "../../../src/domain/register/record.ts";
import { serialOf } from "../../../src/domain/register/serial.ts";

export const ME = { account: "liu.min@qinghe.example", name: "刘敏" };

function department(name: string, head: string, order: number): Company["departments"][number] {
  const vacant = { deputy: "", supervisor: "", superior: "", liaison: "", backupLiaison: "" };
  return { name, head, ...vacant, order: String(order) };
}

export const COMPANY: Company = {
  settings: {
    companyName: "清河精密仪器有限公司",
    timeZone: "Asia/Shanghai",
    folderName: "行政部-联络信息",
    language: "zh-CN",
    endOfBusiness: "18:00",
    graceUntil: "12:00",
    digestAt: "09:00",
    majorChanges: "主要负责人更换；单位更名；合作终止；合作重启；手机和邮箱同时更换；业务对接人更换",
    lastSigner: "管理员",
    confirmEvery: "6",
    groupHooks: "",
  },
  departments: [
    department("行政部", "刘敏", 1),
    department("人力资源部", "赵晓燕", 2),
    department("市场部", "王芳", 3),
    department("采购部", "陈国强", 4),
  ],
  roles: [
    { role: "administrator", name: ME.name, account: ME.account },
    { role: "administrator", name: "周洁", account: "zhou.jie@qinghe.example" },
  ],
  organizationTypes: ["客户", "供应商", "服务商", "政府机构", "行业协会"],
  companyDays: [],
  absences: [],
};

type Texts = Readonly<Record<string, string>>;

const INTERNAL: readonly Texts[] = [
  {
    fullName: "王芳",
    department: "市场部",
    jobTitle: "市场总监",
    officePhone: "010-62345678 转 801",
    mobilePhone: "13812345678",
    email: "wang.fang@qinghe.example",
    responsibilities: "华东区域客户对接",
    wechat: "wangfang_qh",
    shortNumber: "668",
    account: "wang.fang@qinghe.example",
  },
  {
    fullName: "王方",
    department: "采购部",
    jobTitle: "采购专员",
    mobilePhone: "13987654321",
    officePhone: "010-62345678 转 812 / 010-62345679",
    email: "wang.f@qinghe.example",
    responsibilities: "原材料采购",
  },
  { fullName: "单雄", department: "行政部", jobTitle: "司机", mobilePhone: "13711112222" },
  {
    fullName: "吕建国",
    department: "市场部",
    jobTitle: "品牌专员",
    mobilePhone: "13600001111",
    email: "lv.jianguo@qinghe.example",
    responsibilities: "品牌与展会",
    status: "departed",
    departedOn: "2026-06-30",
  },
  {
    fullName: "刘敏",
    department: "行政部",
    jobTitle: "行政主管",
    officePhone: "010-62345678 转 100",
    mobilePhone: "13500002222",
    email: "liu.min@qinghe.example",
    responsibilities: "登记簿管理",
    account: ME.account,
  },
];

const ORGANIZATIONS: readonly Texts[] = [
  {
    fullName: "苏州蓝桥电子科技有限公司",
    aliases: "蓝桥电子; 蓝桥",
    organizationType: "供应商",
    engagementKind: "ongoing",
    mainContact: serialOf("external", 1),
  },
  { fullName: "海东市市场监督管理局", organizationType: "政府机构", engagementKind: "ongoing" },
  {
    fullName: "远见会展服务有限公司",
    organizationType: "服务商",
    engagementKind: "oneOff",
    engagementState: "ended",
    endedOn: "2026-03-31",
    endReason: "展会结束",
  },
];

const EXTERNAL: readonly Texts[] = [
  {
    fullName: "张伟",
    organization: serialOf("organization", 1),
    jobTitle: "销售总监",
    mobilePhone: "13811112222",
    officePhone: "0512-66667777",
    email: "zhang.wei@lanqiao.example",
    engagementSubject: "采购订单跟进",
    relationshipOwner: serialOf("internal", 2),
    knownOn: "2026-01-12",
  },
  {
    fullName: "李娜",
    organization: serialOf("organization", 1),
    jobTitle: "客户经理",
    mobilePhone: "13822223333",
    email: "li.na@lanqiao.example",
    engagementSubject: "日常报价与对账",
    relationshipOwner: serialOf("internal", 2),
  },
  {
    fullName: "钱坤",
    organization: serialOf("organization", 1),
    jobTitle: "技术支持",
    mobilePhone: "13833334444",
    email: "qian.kun@lanqiao.example",
    engagementSubject: "技术支持",
    relationshipOwner: serialOf("internal", 2),
    status: "left",
    leftOn: "2026-02-01",
  },
  { fullName: "何处长", organization: serialOf("organization", 2), officePhone: "0971-8123456" },
  {
    fullName: "孙莉",
    organization: serialOf("organization", 3),
    jobTitle: "项目经理",
    mobilePhone: "13844445555",
    email: "sun.li@yuanjian.example",
    engagementSubject: "展台搭建",
    relationshipOwner: serialOf("internal", 1),
  },
];

/** All records, complete, as the register would hold them. */
export function sampleRecords(): StoredRecord[] {
  const dated = (texts: Texts): Texts => ({ lastUpdatedOn: "2026-10-08", ...texts });
  return [
    ...INTERNAL.map((texts, at) => stored("internal", serialOf("internal", at + 1), 1, "live", dated(texts))),
    ...ORGANIZATIONS.map((texts, at) =>
      stored("organization", serialOf("organization", at + 1), 1, "live", dated(texts)),
    ),
    ...EXTERNAL.map((texts, at) => stored("external", serialOf("external", at + 1), 1, "live", dated(texts))),
  ];
}

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华";

/** `count` internal contacts with names and numbers that differ, for measuring the search. */
export function manyRecords(count: number): StoredRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (letters: string, by: number): string =>
      letters.charAt(Math.floor(at / by) % letters.length);
    const texts = {
      fullName: pick(SURNAMES, 1) + pick(GIVEN, SURNAMES.length) + pick(GIVEN, 576),
      department: COMPANY.departments[at % COMPANY.departments.length]?.name ?? "",
      jobTitle: "专员",
      mobilePhone: `138${String(at).padStart(8, "0")}`,
      email: `staff${at}@qinghe.example`,
      responsibilities: `第 ${at % 97} 区域客户对接`,
    };
    return stored("internal", serialOf("internal", at + 1), 1, "live", texts);
  });
}
