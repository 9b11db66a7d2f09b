// A register of a company in which every post is filled, so that tests can switch people: five departments, each with head,
// deputy, liaison and backup, supervisors, a general manager above them, and two partners that colleagues look after.

import type { Department } from "../src/domain/company/company.ts";
import { serialOf, type Serial } from "../src/domain/register/serial.ts";
import { emptyWorld, filled, MONDAY, OWNER, SETUP, type World } from "./world.ts";

export interface Colleague {
  readonly name: string;
  readonly account: string;
  readonly serial: Serial;
  readonly department: string;
  readonly jobTitle: string;
}

/** The n-th colleague of the register. */
function colleague(n: number, name: string, id: string, department: string, jobTitle: string): Colleague {
  return { name, account: `${id}@huayue.example`, serial: serialOf("internal", n), department, jobTitle };
}

/** By what they are. Each has a login. */
export const STAFF = {
  generalManager: colleague(1, "郑国栋", "zheng", "行政部", "总经理"),
  administrationManager: colleague(2, "欧阳文静", "ouyang", "行政部", "行政部经理"),
  administrationDeputy: colleague(3, "孔令仪", "kong", "行政部", "行政副经理"),
  administrator: colleague(4, "周敏", "zhou", "行政部", "行政专员"),
  secondAdministrator: colleague(5, "吴刚", "wu", "行政部", "行政专员"),
  hrHead: colleague(6, "沈墨", "shen", "人力资源部", "人力资源部经理"),
  hrDeputy: colleague(7, "姚远", "yao", "人力资源部", "人力资源副经理"),
  hrOfficer: colleague(8, "林森", "lin", "人力资源部", "人事专员"),
  hrAssistant: colleague(9, "蒋勤", "jiang", "人力资源部", "人事助理"),
  marketingHead: colleague(10, "高远", "gao", "市场部", "市场部经理"),
  marketingDeputy: colleague(11, "何静", "he", "市场部", "市场副经理"),
  marketingLiaison: colleague(12, "罗兰", "luo", "市场部", "市场助理"),
  marketingBackup: colleague(13, "马超", "ma", "市场部", "市场专员"),
  marketingEmployee: colleague(14, "白雪", "bai", "市场部", "品牌专员"),
  marketingSecondEmployee: colleague(15, "江河", "jianghe", "市场部", "设计师"),
  salesHead: colleague(16, "李明朗", "li", "销售部", "销售部经理"),
  salesDeputy: colleague(17, "仇英", "qiu", "销售部", "销售副经理"),
  salesSupervisor: colleague(18, "梅雪", "mei", "销售部", "大客户主管"),
  salesLiaison: colleague(19, "方正", "fang", "销售部", "销售助理"),
  salesBackup: colleague(20, "唐棠", "tang", "销售部", "销售助理"),
  salesEmployee: colleague(21, "石磊", "shi", "销售部", "客户经理"),
  salesSecondEmployee: colleague(22, "夏雨", "xia", "销售部", "客户经理"),
  purchasingHead: colleague(23, "单雄信", "shan", "采购部", "采购部经理"),
  purchasingDeputy: colleague(24, "秦岭", "qin", "采购部", "采购副经理"),
  purchasingSupervisor: colleague(25, "程功", "cheng", "采购部", "供应商主管"),
  purchasingLiaison: colleague(26, "田园", "tian", "采购部", "采购助理"),
  purchasingBackup: colleague(27, "于洋", "yu", "采购部", "采购助理"),
  purchasingEmployee: colleague(28, "黄河", "huang", "采购部", "采购工程师"),
  purchasingSecondEmployee: colleague(29, "陆地", "lu", "采购部", "采购专员"),
} as const satisfies Readonly<Record<string, Colleague>>;

export type Post = keyof typeof STAFF;

const COLLEAGUES: readonly Colleague[] = Object.values(STAFF);

function department(
  name: string,
  order: number,
  posts: Readonly<Record<"head" | "deputy" | "supervisor" | "liaison" | "backupLiaison", Post>>,
): Department {
  return {
    name,
    head: STAFF[posts.head].account,
    deputy: STAFF[posts.deputy].account,
    supervisor: STAFF[posts.supervisor].account,
    superior: STAFF.generalManager.account,
    liaison: STAFF[posts.liaison].account,
    backupLiaison: STAFF[posts.backupLiaison].account,
    order: String(order),
  };
}

export const STAFFED_SETUP: typeof SETUP = {
  ...SETUP,
  departments: [
    department("市场部", 1, {
      head: "marketingHead",
      deputy: "marketingDeputy",
      supervisor: "marketingDeputy",
      liaison: "marketingLiaison",
      backupLiaison: "marketingBackup",
    }),
    department("销售部", 2, {
      head: "salesHead",
      deputy: "salesDeputy",
      supervisor: "salesSupervisor",
      liaison: "salesLiaison",
      backupLiaison: "salesBackup",
    }),
    department("采购部", 3, {
      head: "purchasingHead",
      deputy: "purchasingDeputy",
      supervisor: "purchasingSupervisor",
      liaison: "purchasingLiaison",
      backupLiaison: "purchasingBackup",
    }),
    department("行政部", 4, {
      head: "administrationManager",
      deputy: "administrationDeputy",
      supervisor: "administrationDeputy",
      liaison: "administrator",
      backupLiaison: "secondAdministrator",
    }),
    department("人力资源部", 5, {
      head: "hrHead",
      deputy: "hrDeputy",
      supervisor: "hrDeputy",
      liaison: "hrOfficer",
      backupLiaison: "hrAssistant",
    }),
  ],
  roles: [
    ...SETUP.roles,
    { role: "hr", name: STAFF.hrHead.name, account: STAFF.hrHead.account },
    { role: "hr", name: STAFF.hrOfficer.name, account: STAFF.hrOfficer.account },
    {
      role: "administrationManager",
      name: STAFF.administrationManager.name,
      account: STAFF.administrationManager.account,
    },
  ],
};

/** Contacts of the two partners, in the order of their serials; the first of each 单位 is its 主要负责人. */
export const PARTNERS = [
  { fullName: "赵一鸣", organizationName: "江南钢铁有限公司", owner: STAFF.purchasingEmployee },
  { fullName: "钱多多", organizationName: "江南钢铁有限公司", owner: STAFF.purchasingEmployee },
  { fullName: "孙尚香", organizationName: "东海物流集团", owner: STAFF.salesEmployee },
  { fullName: "李时珍", organizationName: "东海物流集团", owner: STAFF.salesEmployee },
] as const;

/** The two 单位 by serial: a long-standing supplier and a one-off service provider. */
export const UNITS = {
  supplier: serialOf("organization", 1),
  provider: serialOf("organization", 2),
} as const;

function addColleagues(world: World): void {
  const rows = COLLEAGUES.map(({ name, account, department: its, jobTitle }, index) => ({
    row: index + 2,
    fields: {
      fullName: name,
      department: its,
      jobTitle,
      account,
      email: account,
      mobilePhone: String(13_800_001_001 + index),
      responsibilities: `${its}-日常事务`,
    },
    choice: { kind: "create" } as const,
  }));
  world.do("import-contacts", { kind: "internal", fileName: "员工.csv", rows, owner: "" });
}

function addPartners(world: World): void {
  const rows = PARTNERS.map(({ fullName, organizationName, owner }, index) => ({
    row: index + 2,
    fields: {
      fullName,
      organizationName,
      organizationType: organizationName.includes("物流") ? "服务商" : "供应商",
      jobTitle: "经理",
      mobilePhone: String(13_900_002_001 + index),
      engagementSubject: organizationName.includes("物流") ? "产品运输" : "原材料采购",
      relationshipOwner: owner.serial,
    },
    choice: { kind: "create" } as const,
  }));
  world.do("import-contacts", { kind: "external", fileName: "合作单位.csv", rows, owner: "" });
  const describe = (serial: Serial, engagementKind: string, mainContact: Serial): void => {
    const changes = { engagementKind, mainContact };
    world.do("edit-organization", { serial, version: 1, row: 0, changes });
  };
  describe(UNITS.supplier, "ongoing", serialOf("external", 1));
  describe(UNITS.provider, "oneOff", serialOf("external", 3));
}

/** On Monday 2026-11-23 09:00 in Shanghai, or `now`. Everybody of STAFF can sign in; the register is open to administrators only. */
export async function staffedWorld(now = MONDAY): Promise<World> {
  const world = await emptyWorld(now);
  const known = new Set(world.ws.state.people.map(({ email }) => email));
  for (const { account, name } of COLLEAGUES)
    if (!known.has(account)) world.ws.state.people.push({ email: account, name });
  return filled(`staffed ${now}`, world, fillStaffed);
}

function fillStaffed(world: World): void {
  world.do("set-up-register", STAFFED_SETUP, { as: OWNER });
  addColleagues(world);
  addPartners(world);
}
