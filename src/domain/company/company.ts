// The company that keeps the register: its settings, departments, roles, days and absences (R1, R7–R9, R77). All of it is configuration.

import type { CompanyDay } from "../calendar/working-calendar.ts";
import type { TimeOfDay } from "../calendar/zone.ts";
import type { Absence } from "./absences.ts";

/** One row of 部门. People are named by account (preferred) or by name; "" is a vacant post. */
export interface Department {
  readonly name: string;
  readonly head: string;
  readonly deputy: string;
  readonly supervisor: string;
  readonly superior: string;
  readonly liaison: string;
  readonly backupLiaison: string;
  /** Digits; decides the order of departments. */
  readonly order: string;
}

/** 管理员, 人力资源, 行政部经理, 值班 (R7–R9). */
export type RoleName = "administrator" | "hr" | "administrationManager" | "onCall";

export const ROLE_NAMES: readonly RoleName[] = ["administrator", "hr", "administrationManager", "onCall"];

/** One row of 角色. */
export interface RoleHolder {
  readonly role: RoleName;
  readonly name: string;
  /** The Google account, lower case. */
  readonly account: string;
}

export type Language = "zh-CN" | "en";

/** 设置, validated; every one has a default (see `settings.ts`). */
export interface Settings {
  readonly companyName: string;
  /** IANA name: "Asia/Shanghai". */
  readonly timeZone: string;
  /** 共享文件夹名称 (R35). */
  readonly folderName: string;
  readonly language: Language;
  /** 下班时间: deadlines in days end then. */
  readonly endOfBusiness: TimeOfDay;
  /** 假期到期宽限: a deadline in hours that ends on a day off is missed after this time of the next working day. */
  readonly graceUntil: TimeOfDay;
  /** 摘要邮件时间: from then on, on working days, each person's digest is sent. */
  readonly digestAt: TimeOfDay;
  /** 重大变更规则: which changes at partners count as major (R48), as 设置 names them, separated by "；". */
  readonly majorChanges: string;
  /** 最后签批人: who signs where nobody else may, as the manager's own: a role as 角色 names it, or an account. */
  readonly lastSigner: string;
  /** 自我确认间隔: months after which everybody is asked whether their record is right (R53): digits. */
  readonly confirmEvery: string;
  /** 群机器人: addresses of chat groups' webhooks, separated by spaces. Each is a secret. */
  readonly groupHooks: string;
}

export interface Company {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly roles: readonly RoleHolder[];
  /** 字典 单位性质 (R4). */
  readonly organizationTypes: readonly string[];
  /** 工作日历: what the company decided, and notices that were pasted (R77). */
  readonly companyDays: readonly CompanyDay[];
  /** 请假代理: who is away, and who stands in (R81). */
  readonly absences: readonly Absence[];
}

/** Accounts are compared without case and surrounding space. A blank account is nobody's (deny). */
export function holdsRole(company: Company, account: string, role: RoleName): boolean {
  const wanted = account.trim().toLowerCase();
  return wanted !== "" && company.roles.some((holder) => holder.role === role && holder.account === wanted);
}
