import { holdsRole } from "../../../src/domain/company/company.ts";
import { DEFAULT_ORGANIZATION_TYPES } from "../../../src/domain/company/dictionary.ts";
import { readDepartments } from "../../../src/domain/company/departments.ts";
import { readCompany } from "../../../src/domain/company/read-company.ts";
import { readRoles, roleRows } from "../../../src/domain/company/roles.ts";

test("R1, R4: empty tabs make a company that is whole, with the source's six natures", () => {
  const { company, problems } = readCompany({
    settings: [],
    departments: [],
    roles: [],
    dictionary: [],
    calendar: [],
    absences: [],
  });
  expect(company.organizationTypes).toEqual(["客户", "供应商", "服务商", "政府机构", "行业协会", "其他"]);
  expect(company.departments).toEqual([]);
  expect(problems).toEqual([]);
});

test("R1: each problem says the tab and the row where it stands", () => {
  const { problems } = readCompany({
    settings: [{ key: "时区", value: "Mars/Olympus" }],
    departments: [{ name: "市场部" }, { name: "市场部" }],
    roles: [{ role: "老板", account: "a@b.example" }],
    dictionary: [],
    calendar: [],
    absences: [],
  });
  expect(problems.map(({ table, row, code }) => [table, row, code])).toEqual([
    ["settings", 1, "timeZoneInvalid"],
    ["departments", 2, "departmentRepeated"],
    ["roles", 1, "choiceInvalid"],
  ]);
});

test("R9: departments come in their order; accounts in lower case, names as they are", () => {
  const { value } = readDepartments([
    { name: "市场部", head: " Wang.Fang@Huayue.example ", order: "20" },
    { name: "", head: "" },
    { name: "行政部", head: "李明朗", order: "3" },
    { name: "客服部", order: "" },
  ]);
  expect(value.map(({ name, head }) => [name, head])).toEqual([
    ["行政部", "李明朗"],
    ["市场部", "wang.fang@huayue.example"],
    ["客服部", ""],
  ]);
});

test("R9: a department without a name is left out, a wrong order is no order; both are said", () => {
  const { value, problems } = readDepartments([
    { name: "", head: "李明朗" },
    { name: "财务部", order: "第一" },
  ]);
  expect(value).toMatchObject([{ name: "财务部", order: "" }]);
  expect(problems).toEqual([
    { code: "fieldRequired", field: "name", row: 1 },
    { code: "numberInvalid", field: "order", row: 2, values: { value: "第一" } },
  ]);
});

test("R7, R8: role holders are read by the tab's words, once each", () => {
  const roles = [
    { role: "administrator", name: "王芳", account: "wang@huayue.example" },
    { role: "hr", name: "李明朗", account: "li@huayue.example" },
  ] as const;
  expect(readRoles([...roleRows(roles), ...roleRows(roles)])).toEqual({ value: roles, problems: [] });
});

test("a role row without a whole account gives nobody a right", () => {
  const rows = [
    { role: "管理员", name: "王芳", account: "" },
    { role: "管理员", name: "王芳", account: "王芳" },
    { role: "管理员", name: "王芳", account: "Wang@Huayue.example" },
  ];
  const { company, problems } = readCompany({
    settings: [],
    departments: [],
    roles: rows,
    dictionary: [],
    calendar: [],
    absences: [],
  });
  expect(problems.map(({ code }) => code)).toEqual(["fieldRequired", "accountInvalid"]);
  expect(holdsRole(company, "", "administrator")).toBe(false);
  expect(holdsRole(company, " WANG@huayue.example", "administrator")).toBe(true);
});

test("R4: the dictionary's own words replace the default ones", () => {
  const dictionary = [{ value: "经销商" }, { value: " " }, { value: "经销商" }, { value: "政府 机构" }];
  const { company } = readCompany({
    settings: [],
    departments: [],
    roles: [],
    dictionary,
    calendar: [],
    absences: [],
  });
  expect(company.organizationTypes).toEqual(["经销商", "政府 机构"]);
  expect(DEFAULT_ORGANIZATION_TYPES).toHaveLength(6);
});
