// A row's cells become typed fields (F1).

import type { ColumnChoice } from "../../../src/domain/intake/columns.ts";
import { mapRow } from "../../../src/domain/intake/map-row.ts";

type Choice = Pick<ColumnChoice, "field"> & Partial<ColumnChoice>;

/** The fields of one row; each column is given as its choice and its text. */
function fields(...columns: readonly (readonly [Choice, string])[]) {
  const choices = columns.map(([choice], column) => ({
    header: "",
    sure: true,
    samples: [],
    ...choice,
    column,
  }));
  return mapRow({ row: 2, cells: columns.map(([, text]) => text) }, choices).fields;
}

test("what a row does not say is not in its fields; what is left out is not either", () => {
  expect(
    fields([{ field: "fullName" }, " 张伟 "], [{ field: "email" }, "　"], [{ field: "" }, "42"]),
  ).toEqual({
    fullName: "张伟",
  });
});

test("several columns of numbers, addresses and remarks are joined, remarks under their headers", () => {
  expect(
    fields(
      [{ field: "mobilePhone" }, "13812345678"],
      [{ field: "mobilePhone" }, "13912345678"],
      [{ field: "email" }, "a@example.com"],
      [{ field: "email" }, "b@example.com"],
      [{ field: "remark", header: "备注" }, "新人"],
      [{ field: "remark", header: "地址" }, "外滩1号"],
    ),
  ).toEqual({
    mobilePhone: "13812345678 / 13912345678",
    email: "a@example.com; b@example.com",
    remark: "新人\n地址: 外滩1号",
  });
});

test("other fields given two columns by hand are joined by a space", () => {
  expect(fields([{ field: "jobTitle" }, "高级"], [{ field: "jobTitle" }, "经理"])).toEqual({
    jobTitle: "高级 经理",
  });
});

test("given and family name are put together as their language does, where the whole name is missing", () => {
  const family = { field: "fullName", part: "family" } as const;
  const given = { field: "fullName", part: "given" } as const;
  expect(fields([family, "Mejia"], [given, "Analilia"], [{ field: "fullName" }, ""])).toEqual({
    fullName: "Analilia Mejia",
  });
  expect(fields([family, "张"], [given, "伟"])).toEqual({ fullName: "张伟" });
  expect(
    fields([family, "Cantwell"], [given, "Maria"], [{ field: "fullName" }, "Maria E. Cantwell"]),
  ).toEqual({
    fullName: "Maria E. Cantwell",
  });
});

test("电话 with numbers of both kinds: each goes where it belongs", () => {
  expect(fields([{ field: "anyPhone", header: "电话" }, "13812345678 / 010-62345678转801"])).toEqual({
    mobilePhone: "13812345678",
    officePhone: "010-62345678转801",
  });
});

test("分机号 beside 座机 is its extension", () => {
  expect(
    fields(
      [{ field: "officePhone", header: "座机" }, "010-62345678"],
      [{ field: "officePhone", header: "分机号" }, "801"],
    ),
  ).toEqual({ officePhone: "010-62345678转801" });
});

test("several values in one cell of Google Contacts", () => {
  expect(
    fields(
      [{ field: "email" }, "a@example.com ::: b@example.com"],
      [{ field: "mobilePhone" }, "138 ::: 139"],
    ),
  ).toEqual({ email: "a@example.com; b@example.com", mobilePhone: "138 / 139" });
});

test("a middle name stands between the others; knownOn may be the number of a day", () => {
  expect(
    fields(
      [{ field: "fullName", part: "given" }, "Grace"],
      [{ field: "fullName", part: "middle" }, "Brewster"],
      [{ field: "fullName", part: "family" }, "Hopper"],
      [{ field: "knownOn" }, "45000"],
    ),
  ).toEqual({ fullName: "Grace Brewster Hopper", knownOn: "2023-03-15" });
});
