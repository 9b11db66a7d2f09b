// 部门 and 科室, as files write them (F1).

import { placeIn } from "../../../src/domain/intake/place.ts";
import { COMPANY } from "../a-company.ts";

test.each([
  ["市场部", "", "市场部", ""],
  ["市 场 部", "", "市场部", ""],
  ["市场部", "品牌科", "市场部", "品牌科"],
  ["", "行政部", "行政部", ""],
  ["研发部", "一组", "研发部-一组", ""],
  ["华东事业部", "市场部", "市场部", "华东事业部"],
  ["示例公司/市场部", "", "市场部", ""],
  ["示例公司/市场部/品牌组", "", "市场部", "品牌组"],
  ["市场部-品牌组", "", "市场部", "品牌组"],
  ["", "示例公司/销售部", "销售部", ""],
  ["示例公司/市场部;示例公司/销售部", "", "市场部", "销售部"],
  ["", "", "", ""],
])("部门 %p, 科室 %p → %p, beside it %p", (department, section, expected, rest) => {
  expect(placeIn(department, section, COMPANY)).toEqual({ department: expected, rest });
});

test("a department whose own name has a hyphen stays whole", () => {
  const [first] = COMPANY.departments;
  if (!first) throw new Error("no department");
  const company = { ...COMPANY, departments: [{ ...first, name: "市场部-品牌组" }] };
  expect(placeIn("市场部", "品牌组", company)).toEqual({ department: "市场部-品牌组", rest: "" });
  expect(placeIn("示例公司/市场部-品牌组", "", company)).toEqual({ department: "市场部-品牌组", rest: "" });
});
