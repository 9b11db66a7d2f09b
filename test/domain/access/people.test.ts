// Names and accounts as administrators type them, and whom they mean.

import { peopleOf } from "../../../src/domain/access/people.ts";
import type { RoleHolder } from "../../../src/domain/company/company.ts";
import { serialOf } from "../../../src/domain/register/serial.ts";
import { COMPANY } from "../a-company.ts";
import { colleagues } from "./a-staff.ts";

const administrator = (name: string, account: string): RoleHolder => ({
  role: "administrator",
  name,
  account,
});

test("a colleague is found by account and by name, whatever the case and the space around it", () => {
  const people = peopleOf(COMPANY, colleagues(["Anna Li", { account: "anna@huayue.example" }]));
  const anna = { account: "anna@huayue.example", name: "Anna Li", serial: "N-000001" };
  expect(people.byText(" anna  LI ")).toEqual(anna);
  expect(people.byText("Anna@HUAYUE.example")).toEqual(anna);
  expect(people.byAccount(" ANNA@huayue.example")).toEqual(anna);
  expect(people.bySerial(serialOf("internal", 1))).toEqual(anna);
  expect(people.bySerial("")).toBeUndefined();
});

test("a name that two colleagues bear is neither's; an account tells them apart", () => {
  const people = peopleOf(
    COMPANY,
    colleagues(["王芳", { account: "wangf@huayue.example" }], ["王芳", { account: "wf@huayue.example" }]),
  );
  expect(people.byText("王芳")).toBeUndefined();
  expect(people.byText("wf@huayue.example")).toMatchObject({ serial: "N-000002" });
  expect(people.hasLeft("王芳")).toBe(false);
});

test("who has left is nobody by any way, even while 角色 still lists them; a namesake who stayed is meant", () => {
  const company = { ...COMPANY, roles: [administrator("周敏", "zhou@huayue.example")] };
  const gone = colleagues(["周敏", { account: "zhou@huayue.example", status: "departed" }]);
  const people = peopleOf(company, gone);
  expect(people.byAccount("zhou@huayue.example")).toBeUndefined();
  expect(people.byText("周敏")).toBeUndefined();
  expect(people.bySerial("N-000001")).toBeUndefined();
  expect(people.hasLeft("周敏")).toBe(true);
  expect(people.hasLeft("Zhou@huayue.example")).toBe(true);
  expect(people.departmentOf("N-000001")).toBe("市场部");
  const stayed = peopleOf(
    COMPANY,
    colleagues(["周敏", { status: "archived" }], ["周敏", { account: "zm@a.example" }]),
  );
  expect(stayed.byText("周敏")).toMatchObject({ account: "zm@a.example" });
});

test("a role holder who is not in the register is known by account and name", () => {
  const company = { ...COMPANY, roles: [administrator("周敏", "zhou@huayue.example")] };
  const zhou = { account: "zhou@huayue.example", name: "周敏", serial: "" };
  const people = peopleOf(company, []);
  expect(people.byAccount("zhou@huayue.example")).toEqual(zhou);
  expect(people.byText("周敏")).toEqual(zhou);
});

test("the one colleague of a role holder's name, with no account yet, is the role holder", () => {
  const company = { ...COMPANY, roles: [administrator("周敏", "zhou@huayue.example")] };
  const zhou = { account: "zhou@huayue.example", name: "周敏", serial: "N-000001" };
  const people = peopleOf(company, colleagues(["周敏", { account: "" }]));
  expect(people.byText("周敏")).toEqual(zhou);
  expect(people.byAccount("zhou@huayue.example")).toEqual(zhou);
  expect(people.bySerial("N-000001")).toEqual(zhou);
  const two = peopleOf(company, colleagues(["周敏", { account: "" }], ["周敏", { account: "" }]));
  expect(two.byText("周敏")).toBeUndefined();
  expect(two.bySerial("N-000001")).toMatchObject({ account: "" });
  expect(two.byAccount("zhou@huayue.example")).toMatchObject({ serial: "" });
});

test("a blank text or account is nobody's, also where records have blank ones", () => {
  const people = peopleOf(COMPANY, colleagues(["", { account: "" }], ["", { account: "" }]));
  expect(people.byText("  ")).toBeUndefined();
  expect(people.byAccount("")).toBeUndefined();
  expect(people.hasLeft("")).toBe(false);
});

test("R70: on 离职日期 somebody has left, whatever the state says by then; on long leave they are still ours", () => {
  const people = peopleOf(
    COMPANY,
    colleagues(["going", { departedOn: "2026-11-30" }], ["resting", { status: "suspended" }]),
  );
  const [going, resting] = [people.byText("going"), people.byText("resting")];
  if (!going || !resting) throw new Error("both are here");
  expect(people.standing(going, "2026-11-29")).toBe("here");
  expect(people.standing(going, "2026-11-30")).toBe("left");
  expect(people.standing(resting, "2026-11-29")).toBe("onLeave");
});
