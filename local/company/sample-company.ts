// 华悦智能装备: the invented company of a new workspace. No person, number, address or unit in it exists.

import { DEPARTMENTS, OFFICE } from "./departments.ts";
import { drawFrom } from "./draw.ts";
import { employees, type Employee } from "./employees.ts";
import { NameBook } from "./names.ts";
import { ORGANIZATIONS, type SampleOrganization } from "./organizations.ts";
import { partners, type Partner } from "./partners.ts";
import { PhoneBook } from "./phones.ts";

/** Any number would do. */
const SEED = 20_260_105;

export interface SamplePerson {
  readonly email: string;
  readonly name: string;
}

export interface DepartmentRow {
  readonly name: string;
  readonly head: string;
  readonly deputy: string;
  readonly supervisor: string;
  readonly superior: string;
  readonly liaison: string;
  readonly backupLiaison: string;
  readonly order: string;
}

export interface RoleRow {
  readonly role: "administrator" | "hr" | "administrationManager" | "onCall";
  readonly name: string;
  readonly account: string;
}

export interface SampleCompany {
  readonly companyName: string;
  readonly domain: string;
  /** Owns the register; nobody's own account. */
  readonly roleAccount: SamplePerson;
  /** Accounts of the workspace: the role account, role holders, everybody in a post of a department, some of the staff. */
  readonly people: readonly SamplePerson[];
  readonly departments: readonly DepartmentRow[];
  readonly roles: readonly RoleRow[];
  readonly internal: readonly Employee[];
  readonly external: readonly Partner[];
  readonly organizations: readonly SampleOrganization[];
  /** Full names of employees who have left, and when. */
  readonly departures: readonly { readonly fullName: string; readonly departedOn: string }[];
}

export function sampleCompany(): SampleCompany {
  const draw = drawFrom(SEED);
  const names = new NameBook(draw);
  const phones = new PhoneBook(draw);
  const domain = "huayue.example";
  const internal = employees(draw, names, phones, domain);
  const departments = DEPARTMENTS.map(({ name }, place) => departmentRow(name, place, internal));
  const roles = roleRows(internal);
  const departures = departuresOf(internal);
  const stays = ({ fullName }: Employee): boolean =>
    departures.every((departure) => departure.fullName !== fullName);
  const roleAccount = { email: `lianluo@${domain}`, name: "联络信息专用账号" };
  return {
    companyName: "华悦智能装备(澜江)有限公司",
    domain,
    roleAccount,
    people: [roleAccount, ...peopleWithAccounts(internal, departments, roles)],
    departments,
    roles,
    internal,
    external: partners(draw, names, phones, internal.filter(stays)),
    organizations: ORGANIZATIONS,
    departures,
  };
}

function member(internal: readonly Employee[], department: string, place: number): Employee {
  const found = internal.filter((employee) => employee.department === department)[place];
  if (!found) throw new Error(`${department} has no employee ${place}`);
  return found;
}

/** Sales, marketing and service answer to one deputy general manager, purchasing, production and development to the other. */
const SUPERIOR_PLACE: Readonly<Record<string, number>> = {
  市场部: 1,
  销售部: 1,
  客服部: 1,
  采购部: 2,
  生产部: 2,
  研发部: 2,
};

function departmentRow(name: string, place: number, internal: readonly Employee[]): DepartmentRow {
  const account = (at: number): string => member(internal, name, at).account;
  return {
    name,
    head: account(0),
    deputy: account(1),
    supervisor: account(1),
    superior: member(internal, OFFICE, SUPERIOR_PLACE[name] ?? 0).account,
    liaison: account(2),
    backupLiaison: account(3),
    order: String((place + 1) * 10),
  };
}

function roleRows(internal: readonly Employee[]): RoleRow[] {
  const holder = (role: RoleRow["role"], department: string, place: number): RoleRow => {
    const { fullName, account } = member(internal, department, place);
    return { role, name: fullName, account };
  };
  return [
    holder("administrator", "行政部", 2),
    holder("administrator", "行政部", 3),
    holder("hr", "人力资源部", 0),
    holder("hr", "人力资源部", 4),
    holder("administrationManager", "行政部", 0),
    holder("onCall", "行政部", 5),
  ];
}

function peopleWithAccounts(
  internal: readonly Employee[],
  departments: readonly DepartmentRow[],
  roles: readonly RoleRow[],
): SamplePerson[] {
  const ordinary = [
    member(internal, "市场部", 5),
    member(internal, "销售部", 8),
    member(internal, "客服部", 6),
  ];
  const accounts = [
    ...roles.map(({ account }) => account),
    ...departments.flatMap((row) => [row.head, row.deputy, row.superior, row.liaison, row.backupLiaison]),
    ...ordinary.map(({ account }) => account),
  ];
  return [...new Set(accounts)].flatMap((email) => {
    const employee = internal.find(({ account }) => account === email);
    return employee ? [{ email, name: employee.fullName }] : [];
  });
}

function departuresOf(internal: readonly Employee[]): SampleCompany["departures"] {
  return [
    { fullName: member(internal, "销售部", 15).fullName, departedOn: "2025-11-30" },
    { fullName: member(internal, "研发部", 12).fullName, departedOn: "2025-12-31" },
  ];
}
