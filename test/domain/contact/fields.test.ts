// The fields of a contact, strictly from a form and leniently from a file (R10, R12, R21, R25, R32).

import * as fc from "fast-check";
import { BLANK_EXTERNAL, BLANK_INTERNAL } from "../../../src/domain/contact/contact.ts";
import {
  INTERNAL_TYPED_FIELDS,
  readExternalFields,
  readInternalFields,
  type TypedTexts,
} from "../../../src/domain/contact/fields.ts";
import { saysNothing } from "../../../src/domain/contact/phone-pieces.ts";
import { COMPANY } from "../a-company.ts";

const strict = { company: COMPANY, mode: "strict", today: "2026-11-25" } as const;
const lenient = { ...strict, mode: "lenient" } as const;

/** The record, or the codes of what is refused by field. */
function internal(typed: TypedTexts, about: Parameters<typeof readInternalFields>[1] = strict) {
  const read = readInternalFields(typed, about);
  return read.ok ? read.value : read.refusals.map(({ code, field }) => `${field}: ${code}`);
}

function external(typed: TypedTexts, about: Parameters<typeof readExternalFields>[1] = strict) {
  const read = readExternalFields(typed, about);
  return read.ok ? read.value : read.refusals.map(({ code, field }) => `${field}: ${code}`);
}

test("R10: a form's texts become the record, in the register's writing", () => {
  const typed = {
    fullName: "李 明朗",
    department: " 市场部 ",
    jobTitle: "品牌专员",
    officePhone: "（010）6234 5678转801",
    mobilePhone: "+86 138 1234 5678",
    shortNumber: "６１２３",
    email: "LiMing＠Example.com",
    wechat: "ｌｉｍｉｎｇ",
    responsibilities: "市场部-品牌合作",
    remark: "周五不在\r\n请留言 ",
    order: "０３",
    account: "Li.Ming@Example.com ",
  };
  expect(internal(typed)).toEqual({
    ...BLANK_INTERNAL,
    fullName: "李明朗",
    department: "市场部",
    jobTitle: "品牌专员",
    officePhone: "010-62345678转801",
    mobilePhone: "13812345678",
    shortNumber: "6123",
    email: "LiMing@example.com",
    wechat: "liming",
    responsibilities: "市场部-品牌合作",
    remark: "周五不在\n请留言",
    order: "3",
    account: "li.ming@example.com",
  });
});

test.each([
  [{}, ["fullName: fieldRequired"]],
  [{ fullName: " " }, ["fullName: fieldRequired"]],
  [{ fullName: "张某" }, ["fullName: nameInvalid"]],
  [{ fullName: "待定" }, ["fullName: nameInvalid"]],
  [{ fullName: "张伟", department: "企划部" }, ["department: unknownDepartment"]],
  [{ fullName: "张伟", mobilePhone: "1381234567" }, ["mobilePhone: phoneInvalid"]],
  [{ fullName: "张伟", mobilePhone: "010-62345678" }, ["mobilePhone: phoneInvalid"]],
  [{ fullName: "张伟", shortNumber: "13812345678" }, ["shortNumber: phoneInvalid"]],
  [{ fullName: "张伟", officePhone: "N/D" }, ["officePhone: phoneInvalid"]],
  [{ fullName: "张伟", email: "zhang#example.com" }, ["email: emailInvalid"]],
  [{ fullName: "张伟", account: "zhang" }, ["account: accountInvalid"]],
  [{ fullName: "张伟", order: "第一" }, ["order: numberInvalid"]],
  [{ fullName: "张伟", order: "1234567" }, ["order: numberInvalid"]],
  [{ fullName: "张伟", jobTitle: "长".repeat(61) }, ["jobTitle: fieldTooLong"]],
  [{ fullName: "张伟", responsibilities: "事".repeat(61) }, ["responsibilities: fieldTooLong"]],
  [{ fullName: "张伟", remark: "记".repeat(4001) }, ["remark: fieldTooLong"]],
  [{ fullName: "张伟", status: "departed" }, ["status: inputInvalid"]],
  [{ fullName: "张伟", departedOn: "2026-01-01" }, ["departedOn: inputInvalid"]],
  [{ fullName: "张伟", lastUpdatedOn: "2026-01-01" }, ["lastUpdatedOn: inputInvalid"]],
  [{ fullName: "张伟", phone: "13812345678" }, ["phone: inputInvalid"]],
  [
    { fullName: "某", email: "x", order: "y" },
    ["fullName: nameInvalid", "email: emailInvalid", "order: numberInvalid"],
  ],
])("R21, R25: a form with %j is refused, field by field", (typed, refusals) => {
  expect(internal(typed)).toEqual(refusals);
});

test("R21: a refusal says what it saw", () => {
  const values = (typed: TypedTexts) => {
    const read = readInternalFields({ fullName: "张伟", ...typed }, strict);
    return read.ok ? undefined : read.refusals[0]?.values;
  };
  expect(values({ department: "企划部" })).toMatchObject({ department: "企划部", name: "企划部" });
  expect(values({ mobilePhone: "1381234567" })).toEqual({ value: "1381234567", usage: "mobile" });
  expect(values({ responsibilities: "事".repeat(61) })).toEqual({ limit: 60, length: 61 });
});

test("an edit judges only what was typed: the phone of a nameless post can be corrected", () => {
  const base = { ...BLANK_INTERNAL, fullName: "N/D", department: "Border Force", email: "N/D" };
  expect(internal({ officePhone: "010-62345678" }, { ...strict, base })).toEqual({
    ...base,
    officePhone: "010-62345678",
  });
  expect(internal({ fullName: "" }, { ...strict, base })).toEqual(["fullName: fieldRequired"]);
});

test("an edit can empty a field, and leaves status and dates alone", () => {
  const base = {
    ...BLANK_INTERNAL,
    fullName: "张伟",
    mobilePhone: "13812345678",
    status: "departed",
    departedOn: "2026-01-31",
    lastUpdatedOn: "2026-02-01",
  } as const;
  expect(internal({ mobilePhone: "" }, { ...strict, base })).toEqual({ ...base, mobilePhone: "" });
});

test("the department is written as 部门 writes it", () => {
  const company = {
    ...COMPANY,
    departments: COMPANY.departments.map((one) => ({ ...one, name: `IT ${one.name}` })),
  };
  expect(internal({ fullName: "张伟", department: "ｉｔ市场部" }, { ...strict, company })).toMatchObject({
    department: "IT 市场部",
  });
});

test("F1: a file's row is kept whatever it holds", () => {
  const typed = {
    fullName: "N/D'",
    department: "Border Force",
    officePhone: "0207 035 4848 or Minicom 00207 035 4742",
    mobilePhone: "1.38E+10",
    email: "n/a",
    jobTitle: "T".repeat(90),
    account: "nobody",
  };
  expect(internal(typed, lenient)).toEqual({
    ...BLANK_INTERNAL,
    ...typed,
    fullName: "N/D",
    officePhone: "0207 035 4848 / Minicom 00207 035 4742",
  });
});

test("F1, R32: an overlong matter is shortened and stands in full in 备注, once", () => {
  const matter = "负责华东区域客户订单跟进，".repeat(8);
  const read = internal({ fullName: "张伟", responsibilities: matter, remark: "新人" }, lenient);
  expect(read).toMatchObject({
    responsibilities: `${matter.slice(0, 59)}…`,
    remark: `新人\n负责业务模块全文: ${matter}`,
  });
  if (Array.isArray(read)) throw new Error("refused");
  const again = internal({ responsibilities: matter }, { ...lenient, base: read });
  expect(again).toEqual(read);
});

test("F1: what fits into no field goes to 备注", () => {
  expect(
    internal({ fullName: "张伟", order: "第一", email: "张伟 <zhang@example.com>" }, lenient),
  ).toMatchObject({
    order: "",
    email: "zhang@example.com",
    remark: "排序: 第一\n常用邮箱全文: 张伟 <zhang@example.com>",
  });
  expect(external({ fullName: "张伟", knownOn: "去年" }, lenient)).toMatchObject({
    knownOn: "",
    remark: "知悉日期: 去年",
  });
});

/** Words and digits. In a telephone cell a label that only repeats the column ("m 138…") need not be kept. */
function lettersOf(typed: string, field: string): string {
  const words = typed.match(/[a-z\u4e00-\u9fff]+|\d+/gi) ?? [];
  return words.filter((word) => !(PHONES.includes(field) && saysNothing(word))).join("");
}
const PHONES = ["officePhone", "mobilePhone", "shortNumber"];

test("nothing is lost: every letter and digit of a file's row is in the record", () => {
  const value = fc.string({
    unit: fc.constantFrom(...Array.from("张李某部-事138 0@.com/、\n'\"Ab")),
    maxLength: 90,
  });
  const fields = INTERNAL_TYPED_FIELDS.filter((field) => field !== "order");
  fc.assert(
    fc.property(fc.constantFrom(...fields), value, (field, typed) => {
      const read = internal({ [field]: typed }, lenient);
      if (Array.isArray(read)) throw new Error("refused");
      const kept = Object.values({ ...read, status: "" })
        .join("")
        .toLowerCase();
      for (const character of lettersOf(typed, field).toLowerCase()) expect(kept).toContain(character);
    }),
  );
});

test("reading the record's own texts changes nothing", () => {
  const value = fc.string({
    unit: fc.constantFrom(...Array.from("张李部-事138 0@.com/、\n'Ab转")),
    maxLength: 70,
  });
  const typed = fc.record(Object.fromEntries(INTERNAL_TYPED_FIELDS.map((field) => [field, value])));
  fc.assert(
    fc.property(typed, (texts) => {
      const once = internal(texts, lenient);
      if (Array.isArray(once)) throw new Error("refused");
      const own = Object.fromEntries(
        Object.entries(once).filter(([field]) => INTERNAL_TYPED_FIELDS.includes(field)),
      );
      expect(internal(own, { ...lenient, base: once })).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

test("R12, R15, R78: an external contact belongs to a unit and an owner, and was known from a day on", () => {
  const about = { ...strict, organization: "D-000001", relationshipOwner: "N-000001" } as const;
  expect(
    external({ fullName: "王经理", engagementSubject: "采购部-原材料采购", knownOn: "2026年11月3日" }, about),
  ).toEqual({
    ...BLANK_EXTERNAL,
    fullName: "王经理",
    organization: "D-000001",
    relationshipOwner: "N-000001",
    engagementSubject: "采购部-原材料采购",
    knownOn: "2026-11-03",
  });
});

test('without a resolved unit or owner an external contact keeps its own; "" takes them away', () => {
  const base = {
    ...BLANK_EXTERNAL,
    fullName: "王芳",
    organization: "D-000001",
    relationshipOwner: "N-000001",
  } as const;
  expect(external({ jobTitle: "经理" }, { ...strict, base })).toEqual({ ...base, jobTitle: "经理" });
  expect(external({}, { ...strict, base, relationshipOwner: "" })).toEqual({
    ...base,
    relationshipOwner: "",
  });
});

test.each([
  [{}, ["fullName: fieldRequired"]],
  [{ fullName: "王芳", knownOn: "2026-11-26" }, ["knownOn: dateInFuture"]],
  [{ fullName: "王芳", knownOn: "2026-02-30" }, ["knownOn: dateInvalid"]],
  [{ fullName: "王芳", engagementSubject: "事".repeat(61) }, ["engagementSubject: fieldTooLong"]],
  [{ fullName: "王芳", organization: "D-000009" }, ["organization: inputInvalid"]],
  [{ fullName: "王芳", responsibilities: "采购" }, ["responsibilities: inputInvalid"]],
  [{ fullName: "王芳", leftOn: "2026-01-01" }, ["leftOn: inputInvalid"]],
])("an external form with %j is refused", (typed, refusals) => {
  expect(external(typed)).toEqual(refusals);
});

test.each([
  ["2026-11-25", "2026-11-25"],
  ["2026/1/5", "2026-01-05"],
  ["2026.1.5", "2026-01-05"],
  ["20260105", "2026-01-05"],
  ["２０２６年１月５日", "2026-01-05"],
  ["2026-01-05 09:30:00", "2026-01-05"],
])("R34: %s is written %s", (typed, day) => {
  expect(external({ fullName: "王芳", knownOn: typed })).toMatchObject({ knownOn: day });
});
