// Sets the register up, shows the wizard what there is, and repairs the workbook (R1, R7–R9).

import { holdsRole, type Company } from "../domain/company/company.ts";
import { checkSetup, setupOf, type Setup } from "../domain/company/setup.ts";
import type { Context } from "../domain/change/change.ts";
import { DEFAULT_SETTINGS } from "../domain/company/settings.ts";
import { Refused } from "../ports/refused.ts";
import type { Visitor } from "../ports/visitor.ts";
import type { Workbook } from "../ports/workbook.ts";
import type { Me, Output } from "../wire/operations.ts";

/**
 * Administrators, and the file's owner whatever 角色 says: so nobody is locked out for good by a wrong or emptied 角色.
 * The owner gets no further than settings and repair; contacts are for administrators.
 */
function mayConfigure(visitor: Visitor, company: Company | undefined): boolean {
  return (
    (company !== undefined && holdsRole(company, visitor.account, "administrator")) || visitor.ownsRegister()
  );
}

function admit(visitor: Visitor, company: Company | undefined): void {
  if (mayConfigure(visitor, company)) return;
  throw new Refused([
    company === undefined
      ? { code: "setupByOwnerOnly" }
      : { code: "notAdministrator", values: { account: visitor.account } },
  ]);
}

function me(visitor: Visitor, company: Company | undefined): Me {
  const holder = company?.roles.find(({ account }) => account === visitor.account);
  return { account: visitor.account, name: holder?.name ?? "" };
}

/** What the wizard begins with: the register as it is, or the defaults. */
export function loadSetup(workbook: Workbook, visitor: Visitor): Output<"load-setup"> {
  const company = workbook.company();
  admit(visitor, company);
  const state: Setup = company
    ? setupOf(company)
    : setupOf({
        settings: DEFAULT_SETTINGS,
        departments: [],
        roles: [{ role: "administrator", name: "", account: visitor.account }],
      });
  return { setUp: company !== undefined, me: me(visitor, company), state };
}

/** Run twice, the second time finds nothing to do and sends nothing. */
export function setUpRegister(
  workbook: Workbook,
  wanted: Setup,
  visitor: Visitor,
  context: (timeZone: string) => Context,
): Output<"set-up-register"> {
  const checked = checkSetup(wanted);
  if (!checked.ok) throw new Refused(checked.refusals);
  const notices = workbook.setUp(checked.value, (company) => {
    admit(visitor, company);
    return context(checked.value.timeZone);
  });
  return { notices };
}

export function repairRegister(
  workbook: Workbook,
  visitor: Visitor,
  context: (timeZone: string) => Context,
): Output<"repair-register"> {
  const notices = workbook.repair((company) => {
    admit(visitor, company);
    return context(company.settings.timeZone);
  });
  return { notices };
}
