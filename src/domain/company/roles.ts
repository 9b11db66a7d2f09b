// 角色: who is administrator, HR, signing manager, on call (R7–R9).

import { ROLE_TEXT } from "../register/tables.ts";
import type { Refusal } from "../refusal.ts";
import { isAccount, normalAccount } from "./account.ts";
import { cellText, isBlank, type Cells, type Read } from "./cells.ts";
import { ROLE_NAMES, type RoleHolder } from "./company.ts";

/** The rows of the tab 角色. A row without a known role or a whole account gives nobody a right. */
export function readRoles(rows: readonly Cells[]): Read<readonly RoleHolder[]> {
  const problems: Refusal[] = [];
  const roles: RoleHolder[] = [];
  rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const word = cellText(cells, "role");
    const role = ROLE_NAMES.find((name) => name === word || ROLE_TEXT[name] === word);
    const account = normalAccount(cellText(cells, "account"));
    const problem = role ? accountProblem(account) : wrongRole(word);
    if (problem) problems.push({ ...problem, row: index + 1 });
    if (!role || problem) return;
    if (!roles.some((other) => other.role === role && other.account === account)) {
      roles.push({ role, name: cellText(cells, "name"), account });
    }
  });
  return { value: roles, problems };
}

function accountProblem(account: string): Refusal | undefined {
  if (account === "") return { code: "fieldRequired", field: "account" };
  return isAccount(account)
    ? undefined
    : { code: "accountInvalid", field: "account", values: { value: account } };
}

function wrongRole(word: string): Refusal {
  return word === ""
    ? { code: "fieldRequired", field: "role" }
    : { code: "choiceInvalid", field: "role", values: { value: word } };
}

/** The tab's rows for these holders. */
export function roleRows(roles: readonly RoleHolder[]): Cells[] {
  return roles.map(({ role, name, account }) => ({ role: ROLE_TEXT[role], name, account }));
}
