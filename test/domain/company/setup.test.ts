import type { Department, RoleHolder } from "../../../src/domain/company/company.ts";
import { checkSetup, type Setup } from "../../../src/domain/company/setup.ts";
import type { SetupState } from "../../../src/wire/operations.ts";

function department(name: string, about: Partial<Department> = {}): Department {
  return {
    name,
    head: "",
    deputy: "",
    supervisor: "",
    superior: "",
    liaison: "",
    backupLiaison: "",
    order: "",
    ...about,
  };
}

const WANG: RoleHolder = { role: "administrator", name: "王芳", account: "wang@huayue.example" };
const LI: RoleHolder = { role: "administrator", name: "李明朗", account: "li@huayue.example" };

function setup(about: Partial<Setup> = {}): SetupState {
  return {
    companyName: "华悦集团",
    timeZone: "Asia/Shanghai",
    folderName: "行政部-联络信息",
    language: "zh-CN",
    endOfBusiness: "18:00",
    graceUntil: "12:00",
    departments: [department("行政部"), department("市场部")],
    roles: [WANG, LI],
    ...about,
  };
}

function refusalsOf(about: Partial<Setup>) {
  const result = checkSetup(setup(about));
  return result.ok ? [] : result.refusals.map(({ code, field, row }) => [code, field, row]);
}

test("R1: a right setup is kept in its normal form: spaces, accounts, order, blank lines, default folder", () => {
  const result = checkSetup(
    setup({
      companyName: " 华悦集团 ",
      folderName: "",
      departments: [
        department(" 行政部 ", { head: "Wang@Huayue.example" }),
        department(""),
        department("市场部", { order: "9" }),
      ],
      roles: [{ ...WANG, account: " WANG@huayue.example" }, LI, LI, { role: "hr", name: "", account: "" }],
    }),
  );
  expect(result).toEqual({
    ok: true,
    value: setup({
      departments: [
        department("行政部", { head: "wang@huayue.example", order: "1" }),
        department("市场部", { order: "9" }),
      ],
    }),
  });
});

test("R8: two administrators, two accounts", () => {
  expect(refusalsOf({ roles: [WANG] })).toEqual([["twoAdministratorsNeeded", "roles", undefined]]);
  expect(refusalsOf({ roles: [WANG, { ...LI, account: "WANG@huayue.example" }] })).toEqual([
    ["twoAdministratorsNeeded", "roles", undefined],
  ]);
  expect(refusalsOf({ roles: [WANG, LI, { ...LI, name: "单雄", account: "" }] })).toEqual([
    ["administratorAccountNeeded", "account", 3],
  ]);
});

test("R9: at least one department, no two of one name, each with a name", () => {
  expect(refusalsOf({ departments: [] })).toEqual([["departmentNeeded", "departments", undefined]]);
  expect(refusalsOf({ departments: [department(" ")] })).toEqual([
    ["departmentNeeded", "departments", undefined],
  ]);
  expect(refusalsOf({ departments: [department("市场部"), department(" 市场部")] })).toEqual([
    ["departmentRepeated", "name", 2],
  ]);
  expect(refusalsOf({ departments: [department("", { head: "王芳" })] })).toEqual([
    ["fieldRequired", "name", 1],
  ]);
  expect(refusalsOf({ departments: [department("市场部", { order: "一" })] })).toEqual([
    ["numberInvalid", "order", 1],
  ]);
});

test("accounts are whole addresses, for every role", () => {
  expect(refusalsOf({ roles: [WANG, LI, { role: "hr", name: "单雄", account: "单雄" }] })).toEqual([
    ["accountInvalid", "account", 3],
  ]);
  expect(refusalsOf({ roles: [WANG, LI, { role: "hr", name: "单雄", account: "" }] })).toEqual([
    ["fieldRequired", "account", 3],
  ]);
});

test("R1: company name and time zone are needed and checked; everything wrong is said at once", () => {
  expect(refusalsOf({ companyName: " ", timeZone: "北京", departments: [], roles: [] })).toEqual([
    ["departmentNeeded", "departments", undefined],
    ["twoAdministratorsNeeded", "roles", undefined],
    ["fieldRequired", "companyName", undefined],
    ["timeZoneInvalid", "timeZone", undefined],
  ]);
  expect(refusalsOf({ folderName: "夹".repeat(200) })).toEqual([["fieldTooLong", "folderName", undefined]]);
});
