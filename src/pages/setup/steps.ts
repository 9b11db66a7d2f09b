// The wizard's steps, where a refusal belongs, and how the state is made ready for editing.

import type { Department, RoleHolder } from "../../domain/company/company.ts";
import type { Refusal, RefusalCode } from "../../domain/refusal.ts";
import { LENGTH } from "../../domain/register/tables.ts";
import { SETTING_KEYS } from "../../domain/company/settings.ts";
import type { Me, SetupState } from "../../wire/operations.ts";

export type Step = "company" | "departments" | "roles" | "review";

export const STEPS: readonly Step[] = ["company", "departments", "roles", "review"];

/** What each step is given. */
export interface StepProps {
  readonly state: SetupState;
  readonly onChange: (state: SetupState) => void;
  readonly refusals: readonly Refusal[];
}

const COMPANY_FIELDS: readonly string[] = SETTING_KEYS;
const ROLE_FIELDS: readonly string[] = ["role", "roles", "account"];
const ROLE_CODES: readonly RefusalCode[] = [
  "twoAdministratorsNeeded",
  "administratorAccountNeeded",
  "youMustBeAdministrator",
  "accountInvalid",
  "accountTaken",
];
const DEPARTMENT_CODES: readonly RefusalCode[] = ["departmentNeeded", "departmentRepeated"];

/** A refusal that is about no step (busy, not the owner) is shown in the review. */
export function stepOf(refusal: Refusal): Step {
  const { code, field, values } = refusal;
  if (code === "timeZoneInvalid" || (field !== undefined && COMPANY_FIELDS.includes(field))) return "company";
  if (ROLE_CODES.includes(code) || (field !== undefined && ROLE_FIELDS.includes(field))) return "roles";
  // A name of a role holder and a name of a department have limits of their own.
  if (code === "fieldTooLong" && field === "name" && values?.["limit"] === LENGTH.name) return "roles";
  return DEPARTMENT_CODES.includes(code) || refusal.row !== undefined ? "departments" : "review";
}

export const BLANK_DEPARTMENT: Department = {
  name: "",
  head: "",
  deputy: "",
  supervisor: "",
  superior: "",
  liaison: "",
  backupLiaison: "",
  order: "",
};

const TWO = 2;

/** The wizard begins with a row to fill in, and with me as the first of two administrators. */
export function withMe(state: SetupState, me: Me): SetupState {
  const roles: RoleHolder[] = [...state.roles];
  const administrators = roles.filter((holder) => holder.role === "administrator");
  if (administrators.length === 0)
    roles.unshift({ role: "administrator", name: me.name, account: me.account });
  for (let count = Math.max(administrators.length, 1); count < TWO; count++)
    roles.splice(1, 0, { role: "administrator", name: "", account: "" });
  const departments = state.departments.length > 0 ? state.departments : [BLANK_DEPARTMENT];
  return { ...state, roles, departments };
}

/** The order of the list is the order of the departments. */
export function numbered(departments: readonly Department[]): readonly Department[] {
  return departments.map((department, index) => ({ ...department, order: String(index + 1) }));
}

/** Lines as people paste them from a sheet or a mail: 部门,负责人,代理人,业务主管,分管领导,联络员,备用联络员. */
export function pastedDepartments(text: string): readonly Department[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== "" && !/^部门\s*[,，\t]/.test(line))
    .map((line) => {
      const [
        name = "",
        head = "",
        deputy = "",
        supervisor = "",
        superior = "",
        liaison = "",
        backupLiaison = "",
      ] = line.split(/[,，\t;；]/).map((part) => part.trim());
      return { name, head, deputy, supervisor, superior, liaison, backupLiaison, order: "" };
    });
}
