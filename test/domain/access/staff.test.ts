// Who of the company is asking, by the account; and who is nobody.

import { staffOf } from "../../../src/domain/access/staff.ts";
import { accountOf, colleagues, STAFF, STAFFED } from "./a-staff.ts";

const TODAY = "2026-11-23";

test("a colleague is known by 登录账号, in any case, with department and posts", () => {
  expect(staffOf(STAFFED, STAFF, ` ${accountOf("liaison").toUpperCase()} `, TODAY)).toMatchObject({
    account: accountOf("liaison"),
    name: "liaison",
    serial: "N-000004",
    department: "市场部",
    roles: { administrator: false, heads: [], liaisonOf: ["市场部"] },
  });
});

test("R8: who holds a role and has no contact is known by the role", () => {
  expect(staffOf(STAFFED, STAFF, accountOf("zhou"), TODAY)).toMatchObject({
    serial: "",
    department: "",
    roles: { administrator: true, hr: false },
  });
});

test.each([
  ["a blank account", "", STAFF],
  ["an account that nobody has", accountOf("nobody"), STAFF],
  [
    "whose contact was withdrawn",
    accountOf("head"),
    STAFF.map((each) => ({ ...each, state: "withdrawn" }) as const),
  ],
  ["R70: who has departed", accountOf("甲"), colleagues(["甲", { status: "departed" }])],
  ["R70: whose last day it is", accountOf("甲"), colleagues(["甲", { departedOn: TODAY }])],
  [
    "who has departed, whatever the roles say",
    accountOf("zhou"),
    colleagues(["zhou", { status: "departed" }]),
  ],
])("nobody: %s", (_why, account, contacts) => {
  expect(staffOf(STAFFED, contacts, account, TODAY)).toBeUndefined();
});
