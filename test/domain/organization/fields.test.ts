// 单位: its names, its nature, its kind of cooperation (R4, R18, R27).

import * as fc from "fast-check";
import {
  organizationNameLint,
  readOrganizationFields,
  sameOrganizationName,
} from "../../../src/domain/organization/fields.ts";
import { BLANK_ORGANIZATION } from "../../../src/domain/organization/organization.ts";
import { COMPANY } from "../a-company.ts";

const strict = { company: COMPANY, mode: "strict", today: "2026-11-25" } as const;
const lenient = { ...strict, mode: "lenient" } as const;

function read(
  typed: Readonly<Record<string, string>>,
  about: Parameters<typeof readOrganizationFields>[1] = strict,
) {
  const result = readOrganizationFields(typed, about);
  return result.ok ? result.value : result.refusals.map(({ code, field }) => `${field}: ${code}`);
}

test("a form's texts become the record", () => {
  const typed = {
    fullName: " 上海示例科技有限公司 ",
    aliases: "示例科技；示例、示例",
    organizationType: "供应商",
    engagementKind: "长期",
    remark: "年框",
  };
  expect(read(typed)).toEqual({
    ...BLANK_ORGANIZATION,
    fullName: "上海示例科技有限公司",
    aliases: "示例科技; 示例",
    organizationType: "供应商",
    engagementKind: "ongoing",
    remark: "年框",
  });
});

test.each([
  ["长期", "ongoing"],
  ["长期合作方", "ongoing"],
  ["ongoing", "ongoing"],
  ["一次性", "oneOff"],
  ["oneOff", "oneOff"],
  ["", ""],
])("R18: %j is %j", (typed, engagementKind) => {
  expect(read({ fullName: "示例公司", engagementKind: typed })).toMatchObject({ engagementKind });
});

test.each([
  [{}, ["fullName: fieldRequired"]],
  [{ fullName: "示例公司", organizationType: "友商" }, ["organizationType: choiceInvalid"]],
  [{ fullName: "示例公司", engagementKind: "偶尔" }, ["engagementKind: choiceInvalid"]],
  [{ fullName: "示".repeat(121) }, ["fullName: fieldTooLong"]],
  [{ fullName: "示例公司", engagementState: "ended" }, ["engagementState: inputInvalid"]],
])("a form with %j is refused", (typed, refusals) => {
  expect(read(typed)).toEqual(refusals);
});

test("a file's unit keeps what the dictionary does not know", () => {
  expect(read({ fullName: "sen", organizationType: "友商", engagementKind: "偶尔" }, lenient)).toEqual({
    ...BLANK_ORGANIZATION,
    fullName: "sen",
    organizationType: "友商",
    remark: "合作类型: 偶尔",
  });
  expect(read({ organizationType: "客户" }, lenient)).toEqual(["fullName: fieldRequired"]);
});

test("an edit leaves state, end and main contact alone, and cannot take the name away", () => {
  const base = {
    ...BLANK_ORGANIZATION,
    fullName: "示例公司",
    engagementKind: "oneOff",
    engagementState: "ended",
    mainContact: "W-000003",
    endedOn: "2026-01-31",
    endReason: "到期",
  } as const;
  expect(read({ remark: "已结清" }, { ...strict, base })).toEqual({ ...base, remark: "已结清" });
  expect(read({ fullName: "" }, { ...strict, base })).toEqual(["fullName: fieldRequired"]);
});

test.each([
  ["上海示例科技有限公司", undefined],
  ["国家税务总局", undefined],
  ["中国物流与采购联合会", undefined],
  ["浦东新区人民政府", undefined],
  ["Example Trading Co., Ltd.", undefined],
  ["示例科技", "noFullNameSuffix"],
  ["  ", undefined],
  ["sen", "noFullNameSuffix"],
  ["", undefined],
])("R27: %j: %s", (name, lint) => {
  expect(organizationNameLint(name)).toBe(lint);
});

test.each([
  ["上海示例科技有限公司", "上海示例科技有限责任公司"],
  ["上海示例科技有限公司", "上海示例科技股份有限公司"],
  ["示例（上海）科技有限公司", "示例(上海)科技有限公司"],
  ["示例ＡＢＣ公司", "示例 abc 公司"],
  ["Example Trading Co., Ltd.", "EXAMPLE TRADING COMPANY LIMITED"],
  ["The Home Office", "home office"],
])("R85: %s and %s are one unit", (a, b) => {
  expect(sameOrganizationName(a, b)).toBe(true);
  expect(sameOrganizationName(b, a)).toBe(true);
});

test.each([
  ["上海示例科技有限公司", "北京示例科技有限公司"],
  ["上海示例科技有限公司", "上海示例科技"],
  ["示例集团有限公司", "示例有限公司"],
  ["", ""],
  ["—", "-"],
])("%j and %j are not", (a, b) => {
  expect(sameOrganizationName(a, b)).toBe(false);
});

test("whatever a unit is called, it is itself", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("示例公司有限责任（）ＡaLtd. ")) }),
      (name) => {
        fc.pre(/[^\s.（）]/.test(name));
        expect(sameOrganizationName(name, ` ${name} `)).toBe(true);
      },
    ),
  );
});
