// A small company for tests of the rules: three departments, the usual natures of units.

import type { Company, Department } from "../../src/domain/company/company.ts";

function department(name: string): Department {
  return {
    name,
    head: "",
    deputy: "",
    supervisor: "",
    superior: "",
    liaison: "",
    backupLiaison: "",
    order: "",
  };
}

export const COMPANY: Company = {
  settings: {
    companyName: "示例公司",
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
  departments: ["市场部", "销售部", "行政部"].map(department),
  roles: [],
  organizationTypes: ["客户", "供应商", "政府机构"],
  companyDays: [],
  absences: [],
};
