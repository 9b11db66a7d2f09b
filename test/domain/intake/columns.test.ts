// Guessing which column holds what (F1).

import type { ContactKind } from "../../../src/domain/contact/contact.ts";
import { guessColumns } from "../../../src/domain/intake/columns.ts";
import { readTable } from "../../../src/domain/intake/table.ts";
import { cellsOf, fixture } from "./a-file.ts";

/** "header → field", a question mark where only the content suggests it. */
function guesses(rows: string[][], kind: ContactKind): string[] {
  const { header, body } = readTable(rows);
  return guessColumns(header, body, kind)
    .filter(({ field }) => field !== "")
    .map(
      ({ header: title, field, part, sure }) =>
        `${title} → ${part ?? ""}${part ? " " : ""}${field}${sure ? "" : "?"}`,
    );
}

test("the columns of the senior posts", () => {
  expect(guesses(cellsOf(fixture("uk-senior-posts.csv")), "internal")).toEqual([
    "Post Unique Reference → remark",
    "Name → fullName",
    "Job Title → jobTitle",
    "Job/Team Function → responsibilities",
    "Unit → department",
    "Contact Phone → officePhone",
    "Contact E-mail → email",
    "Notes → remark",
  ]);
});

test("the columns of the legislators", () => {
  expect(guesses(cellsOf(fixture("us-legislators.csv")), "external")).toEqual([
    "last_name → family fullName",
    "first_name → given fullName",
    "full_name → fullName",
    "type → organizationName",
    "state → remark",
    "url → remark",
    "address → remark",
    "phone → officePhone",
    "contact_form → remark",
  ]);
});

test("the columns of a Chinese list: 联系方式 holds mobile numbers, so it is 手机号码", () => {
  expect(guesses(cellsOf(fixture("chinese-staff.csv")), "internal")).toEqual([
    "姓名（必填） → fullName",
    "所属部门 → department",
    "职务 → jobTitle",
    "办公电话 → officePhone",
    "联系方式 → mobilePhone",
    "邮 箱 → email",
    "主要职责 （负责业务） → responsibilities",
    "备注 → remark",
  ]);
});

test("R76: the register's own headers are all known", () => {
  const internal =
    "序号 姓名 部门 职务 办公电话 手机号码 常用邮箱 负责业务模块 兼任 短号 微信号 备注 排序 登录账号".split(
      " ",
    );
  const external =
    "序号 姓名 单位名称 职务 单位性质 办公电话 手机号码 常用邮箱 对接事项 业务对接人 知悉日期 微信号 备注 排序".split(
      " ",
    );
  const known = (header: string[], kind: ContactKind) =>
    guesses([header, header.map(() => "x")], kind).length;
  expect(known(internal, "internal")).toBe(internal.length);
  expect(known(external, "external")).toBe(external.length);
});

test("单位 is the department of nobody and the unit of a partner", () => {
  const rows = [
    ["联系人", "单位", "负责人"],
    ["王芳", "示例公司", "张伟"],
  ];
  expect(guesses(rows, "external")).toEqual([
    "联系人 → fullName",
    "单位 → organizationName",
    "负责人 → relationshipOwner",
  ]);
});

test("电话 is 办公电话 unless it holds mobile numbers", () => {
  expect(
    guesses(
      [
        ["姓名", "电话"],
        ["张伟", "010-62345678"],
      ],
      "internal",
    )[1],
  ).toBe("电话 → officePhone");
  expect(
    guesses(
      [
        ["姓名", "电话"],
        ["张伟", "13812345678"],
      ],
      "internal",
    )[1],
  ).toBe("电话 → mobilePhone");
});

test("columns without a header are guessed by what stands in them, and marked as a guess", () => {
  const rows = [
    ["", "", "", "", ""],
    ["王芳", "13812345678", "wang@example.com", "010-62345678", "42"],
    ["李明朗", "13912345678", "li@example.com", "021-62345678", "43"],
  ];
  const body = rows.slice(1).map((cells, at) => ({ row: at + 2, cells }));
  const choices = guessColumns(rows[0] ?? [], body, "internal");
  expect(choices.map(({ field }) => field)).toEqual(["fullName", "mobilePhone", "email", "officePhone", ""]);
  expect(choices.some(({ sure }) => sure)).toBe(false);
  expect(choices[0]?.samples).toEqual(["王芳", "李明朗"]);
});

test("words that are no names are not taken for names, nor counts for telephones", () => {
  const body = [
    ["客户", "2026001", "示例公司"],
    ["供应商", "2026002", "样品公司"],
  ].map((cells, at) => ({ row: at + 2, cells }));
  expect(guessColumns(["", "", ""], body, "external").map(({ field }) => field)).toEqual(["", "", ""]);
});

test("of two columns for one field the plainer word wins; the other is left out for people to decide", () => {
  const rows = [
    ["Section", "Department", "姓名"],
    ["Sales East", "Sales", "张伟"],
  ];
  expect(guesses(rows, "internal")).toEqual(["Department → department", "姓名 → fullName"]);
  const twice = guessColumns(["姓名", "姓名"], [{ row: 2, cells: ["张伟", "王芳"] }], "internal");
  expect(twice.map(({ field }) => field)).toEqual(["fullName", ""]);
});

test("numbers, addresses and remarks are taken from several columns", () => {
  const rows = [
    ["姓名", "手机", "手机号", "备注", "地址"],
    ["张伟", "13812345678", "13912345678", "新", "外滩1号"],
  ];
  expect(guesses(rows, "internal").slice(1)).toEqual([
    "手机 → mobilePhone",
    "手机号 → mobilePhone",
    "备注 → remark",
    "地址 → remark",
  ]);
});

test("an empty column is left out", () => {
  expect(
    guesses(
      [
        ["姓名", "手机", "邮箱"],
        ["张伟", "13812345678", ""],
      ],
      "internal",
    ),
  ).toHaveLength(2);
});
