// Who of the company an account is: contact, roles, posts; and who is nobody.

import type { Company } from "../../../src/domain/company/company.ts";
import { staffOf } from "../../../src/domain/company/staff.ts";
import { completeInternal, type StoredInternal } from "../../../src/domain/register/record.ts";
import type { Serial } from "../../../src/domain/register/serial.ts";
import { COMPANY } from "../a-company.ts";

function contact(serial: Serial, texts: Record<string, string>, state: StoredInternal["state"] = "live") {
  return { kind: "internal", serial, version: 1, state, record: completeInternal(texts) } as const;
}

const LI = contact("N-000001", { fullName: "李明朗", department: "销售部", account: "Li@huayue.example" });
const ROLES: Company["roles"] = [{ role: "hr", name: "陈静", account: "hr@huayue.example" }];

function posts(name: string): Company {
  const [first, ...rest] = COMPANY.departments;
  if (!first) throw new Error("the company has no departments");
  return { ...COMPANY, departments: [{ ...first, head: "li@huayue.example", liaison: name }, ...rest] };
}

test("a contact is known by 登录账号, in any case, and holds the posts that name the account", () => {
  expect(staffOf(posts("李明朗"), [LI], " LI@huayue.example ")).toEqual({
    account: "li@huayue.example",
    name: "李明朗",
    serial: "N-000001",
    department: "销售部",
    roles: [],
    posts: [
      { department: "市场部", post: "head" },
      { department: "市场部", post: "liaison" },
    ],
  });
});

test("a post that names two people's name is nobody's by name", () => {
  const namesake = contact("N-000002", { fullName: "李明朗", account: "li2@huayue.example" });
  expect(staffOf(posts("李明朗"), [LI, namesake], "li2@huayue.example")?.posts).toEqual([]);
  const departed = contact("N-000002", { ...namesake.record, status: "departed" });
  expect(staffOf(posts("李明朗"), [LI, departed], "li@huayue.example")?.posts).toHaveLength(2);
});

test("R8: who holds a role and has no contact is known by the role", () => {
  expect(staffOf({ ...COMPANY, roles: ROLES }, [LI], "hr@huayue.example")).toMatchObject({
    name: "陈静",
    serial: "",
    roles: ["hr"],
    posts: [],
  });
});

test.each([
  ["a blank account", "", [contact("N-000001", { fullName: "无账号" })]],
  ["an account that no contact has", "who@huayue.example", [LI]],
  ["whose contact was withdrawn", "li@huayue.example", [contact("N-000001", LI.record, "withdrawn")]],
  [
    "R70: who has departed, whatever the roles say",
    "hr@huayue.example",
    [contact("N-000003", { fullName: "陈静", account: "hr@huayue.example", status: "departed" })],
  ],
])("nobody: %s", (_why, account, contacts) => {
  expect(staffOf({ ...COMPANY, roles: ROLES }, contacts, account)).toBeUndefined();
});

test("who came back under the same account is let in again", () => {
  const before = contact("N-000001", { ...LI.record, status: "departed" });
  const again = contact("N-000009", { ...LI.record });
  expect(staffOf(COMPANY, [before, again], "li@huayue.example")?.serial).toBe("N-000009");
});
