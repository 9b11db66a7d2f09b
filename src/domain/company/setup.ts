// What the setup wizard sends, judged: nothing is set up before all of it is right (R1, R8).

import { LENGTH } from "../register/tables.ts";
import type { Refusal, Result } from "../refusal.ts";
import { isAccount, normalAccount } from "./account.ts";
import { lengthOf, oneLine } from "./cells.ts";
import { ROLE_NAMES, type Company, type Department, type RoleHolder, type Settings } from "./company.ts";
import { departmentOf, problemOf, POSTS } from "./departments.ts";
import { readSetting, WIZARD_SETTINGS, type WizardSetting } from "./settings.ts";

/** Settings of the wizard that are typed as text. */
type Typed = Exclude<WizardSetting, "language">;

/** As the wizard holds it: settings, departments in their order, role holders. */
export interface Setup extends Pick<Settings, "language">, Readonly<Record<Typed, string>> {
  readonly departments: readonly Department[];
  readonly roles: readonly RoleHolder[];
}

/** R8: the register does not hang on one person. */
const ADMINISTRATORS_AT_LEAST = 2;

/** The wizard's part of what a company has; its other settings, secrets among them, are for their tab alone. */
export function setupOf({
  settings: { companyName, timeZone, folderName, language, endOfBusiness, graceUntil },
  departments,
  roles,
}: Pick<Company, "settings" | "departments" | "roles">): Setup {
  return { companyName, timeZone, folderName, language, endOfBusiness, graceUntil, departments, roles };
}

/** The setup in the form it is kept in, or every reason against it; `row` counts departments or roles from 1. */
export function checkSetup(state: Setup): Result<Setup> {
  const refusals: Refusal[] = [];
  const departments = checkDepartments(state.departments, refusals);
  const roles = checkRoles(state.roles, refusals);
  const settings = checkSettings(state, refusals);
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, value: { ...settings, departments, roles } };
}

function checkSettings(state: Setup, refusals: Refusal[]): Pick<Settings, WizardSetting> {
  const texts: Readonly<Record<WizardSetting, string>> = {
    companyName: oneLine(state.companyName),
    timeZone: oneLine(state.timeZone),
    folderName: oneLine(state.folderName),
    language: state.language,
    endOfBusiness: oneLine(state.endOfBusiness),
    graceUntil: oneLine(state.graceUntil),
  };
  if (texts.companyName === "") refusals.push({ code: "fieldRequired", field: "companyName" });
  for (const key of WIZARD_SETTINGS) {
    const { problem } = readSetting(key, texts[key]);
    if (problem) refusals.push(problem);
  }
  return {
    companyName: texts.companyName,
    timeZone: readSetting("timeZone", texts.timeZone).value,
    folderName: readSetting("folderName", texts.folderName).value,
    language: readSetting("language", texts.language).value,
    endOfBusiness: readSetting("endOfBusiness", texts.endOfBusiness).value,
    graceUntil: readSetting("graceUntil", texts.graceUntil).value,
  };
}

function checkDepartments(typed: readonly Department[], refusals: Refusal[]): Department[] {
  const departments: Department[] = [];
  typed.forEach((each, index) => {
    const department = departmentOf({ ...each });
    if (Object.values(department).every((text) => text === "")) return;
    const row = index + 1;
    const problem = problemOf(department, departments) ?? tooLong(department);
    if (problem) refusals.push({ ...problem, row });
    else departments.push(department);
  });
  if (typed.length === 0 || (departments.length === 0 && refusals.length === 0)) {
    refusals.push({ code: "departmentNeeded", field: "departments" });
  }
  return departments.map((each, index) => (each.order === "" ? { ...each, order: String(index + 1) } : each));
}

function tooLong(department: Department): Refusal | undefined {
  const field = (["name", ...POSTS] as const).find((key) => lengthOf(department[key]) > LENGTH.unit);
  return (
    field && {
      code: "fieldTooLong",
      field,
      values: { limit: LENGTH.unit, length: lengthOf(department[field]) },
    }
  );
}

function checkRoles(typed: readonly RoleHolder[], refusals: Refusal[]): RoleHolder[] {
  const roles: RoleHolder[] = [];
  typed.forEach((each, index) => {
    const holder = { role: each.role, name: oneLine(each.name), account: normalAccount(each.account) };
    if (holder.name === "" && holder.account === "") return;
    const problem = holderProblem(holder);
    if (problem) refusals.push({ ...problem, row: index + 1 });
    else if (!roles.some((other) => other.role === holder.role && other.account === holder.account))
      roles.push(holder);
  });
  const administrators = roles.filter(({ role }) => role === "administrator").length;
  if (administrators < ADMINISTRATORS_AT_LEAST)
    refusals.push({ code: "twoAdministratorsNeeded", field: "roles" });
  return roles;
}

function holderProblem({ role, name, account }: RoleHolder): Refusal | undefined {
  if (!ROLE_NAMES.includes(role)) return { code: "choiceInvalid", field: "role", values: { value: role } };
  if (lengthOf(name) > LENGTH.name)
    return { code: "fieldTooLong", field: "name", values: { limit: LENGTH.name, length: lengthOf(name) } };
  if (account !== "") {
    return isAccount(account)
      ? undefined
      : { code: "accountInvalid", field: "account", values: { value: account } };
  }
  return role === "administrator"
    ? { code: "administratorAccountNeeded", field: "account", values: { name } }
    : { code: "fieldRequired", field: "account", values: { name } };
}
