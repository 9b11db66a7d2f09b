// What stands in a cell, as a text that the field rules read; and notes beside people's own.

import { hasNotice, markFor, withNotice, withoutNotice } from "../../../src/domain/surface/note.ts";
import { typedIn } from "../../../src/domain/surface/typed.ts";
import { EXTERNAL_TABLE, type Column } from "../../../src/domain/register/tables.ts";
import type { CellDetail } from "../../../src/domain/surface/surface.ts";

function column(key: string): Column {
  return EXTERNAL_TABLE.columns.find((each) => each.key === key)!;
}

const PLAIN: CellDetail = { shown: "", day: false, formula: false, merged: false, note: "" };

test.each([
  ["mobilePhone", "1.39E+10", { number: 13_900_001_111 }, "13900001111"],
  ["mobilePhone", "13,900,001,111", { number: 13_900_001_111 }, "13900001111"],
  ["knownOn", "46329", { number: 46_329 }, "2026-11-03"],
  ["knownOn", "11/3/2026", { number: 46_329, day: true }, "2026-11-03"],
  ["knownOn", "2/29/2028", { number: 46_812, day: true }, "2028-02-29"],
  ["remark", "1900/3/1", { number: 61, day: true }, "1900-03-01"],
  ["remark", "3.5%", { number: 0.035 }, "3.5%"],
  ["order", "1,000", { number: 1000 }, "1000"],
  ["fullName", "李明朗", {}, "李明朗"],
])("%s shown as %s is read as it was meant", (key, shown, detail, text) => {
  expect(typedIn(column(key), shown, { ...PLAIN, shown, ...detail })).toEqual({ text });
});

test("formulas and cells under a merge are refused, by field and with what was shown", () => {
  const values = { value: "7" };
  expect(typedIn(column("remark"), "7", { ...PLAIN, formula: true })).toEqual({
    refusal: { code: "formulaTyped", field: "remark", values },
  });
  expect(typedIn(column("remark"), "7", { ...PLAIN, merged: true })).toMatchObject({
    refusal: { code: "cellsMerged" },
  });
});

test("a note keeps what people wrote above ours; a newer one of ours takes the place of the older", () => {
  const mark = markFor("zh-CN");
  const first = withNotice("问过本人", "甲。", mark);
  expect(first).toBe("问过本人\n\n【联络信息】甲。");
  const second = withNotice(first, "B.", markFor("en"));
  expect(second).toBe("问过本人\n\n[Contacts] B.");
  expect([hasNotice(second), withoutNotice(second), hasNotice("问过本人")]).toEqual([
    true,
    "问过本人",
    false,
  ]);
  expect(withoutNotice(withNotice("", "甲。", mark))).toBe("");
});
