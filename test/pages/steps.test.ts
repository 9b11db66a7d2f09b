// The wizard's lists: what is pasted becomes departments, and a refusal leads to the step that can mend it.

import { pastedDepartments, stepOf, withMe } from "../../src/pages/setup/steps.ts";

test("R9: departments are pasted from a mail or a sheet, with or without a header", () => {
  const pasted = pastedDepartments("部门,负责人\n市场部，王芳，赵小北\n\n采购部\t陈国强\t\t\t\t林涛\n");
  expect(pasted.map(({ name, head, deputy, liaison }) => [name, head, deputy, liaison])).toEqual([
    ["市场部", "王芳", "赵小北", ""],
    ["采购部", "陈国强", "", "林涛"],
  ]);
});

test("a refusal leads to its step; one about nothing that was typed stays in the review", () => {
  expect(stepOf({ code: "timeZoneInvalid", field: "timeZone" })).toBe("company");
  expect(stepOf({ code: "departmentRepeated", field: "name", row: 3 })).toBe("departments");
  expect(stepOf({ code: "twoAdministratorsNeeded", field: "roles" })).toBe("roles");
  expect(stepOf({ code: "fieldTooLong", field: "name", row: 1, values: { limit: 60 } })).toBe("roles");
  expect(stepOf({ code: "fieldTooLong", field: "name", row: 1, values: { limit: 120 } })).toBe("departments");
  expect(stepOf({ code: "busy" })).toBe("review");
});

test("R8: whoever sets up is the first of two administrators", () => {
  const me = { account: "liu.min@qinghe.example", name: "刘敏" };
  const blank = {
    companyName: "",
    timeZone: "",
    folderName: "",
    language: "zh-CN",
    endOfBusiness: "",
    graceUntil: "",
    departments: [],
    roles: [],
  } as const;
  const state = withMe(blank, me);
  expect(state.roles).toEqual([
    { role: "administrator", ...me },
    { role: "administrator", name: "", account: "" },
  ]);
  expect(state.departments).toHaveLength(1);
});
