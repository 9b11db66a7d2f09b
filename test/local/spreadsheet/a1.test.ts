// A1 notation as the Sheets API guide "concepts" describes it.

import {
  columnIndex,
  columnLetters,
  isRangeName,
  parseA1,
  printA1,
  quoteTitle,
} from "../../../local/services/spreadsheet/a1.ts";

test("columns count A … Z, AA …", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(["A", "z", "AA", "ZZ", "AAA"].map(columnIndex)).toEqual([0, 25, 26, 701, 702]);
});

test("Sheets API, concepts: Sheet1!A1:B2, A:A, 1:2, A5:A and quoted titles", () => {
  expect(parseA1("Sheet1!A1:B2")).toEqual({
    title: "Sheet1",
    startRowIndex: 0,
    endRowIndex: 2,
    startColumnIndex: 0,
    endColumnIndex: 2,
  });
  expect(parseA1("A:A")).toEqual({ startColumnIndex: 0, endColumnIndex: 1 });
  expect(parseA1("1:2")).toEqual({ startRowIndex: 0, endRowIndex: 2 });
  expect(parseA1("A5:A")).toEqual({ startRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 });
  expect(parseA1("'Jon''s_Data'!$C$3")?.title).toBe("Jon's_Data");
});

test("corners may be given in any order", () => {
  expect(parseA1("C4:A2")).toEqual(parseA1("A2:C4"));
});

test("what is no address is none", () => {
  for (const text of ["", "A", "0:1", "A0", "A1:B2:C3", "联系表", "A1!"])
    expect(parseA1(text)).toBeUndefined();
});

test("printing gives back what was parsed", () => {
  for (const text of ["C5", "B2:D10", "A:C", "3:5", "A2:C"]) {
    expect(printA1(parseA1(text) ?? {})).toBe(text);
  }
});

test("titles are quoted unless they are plain words", () => {
  expect(["联系表", "Sheet1", "a b", "it's", "A1"].map(quoteTitle)).toEqual([
    "联系表",
    "Sheet1",
    "'a b'",
    "'it''s'",
    "'A1'",
  ]);
});

test("a range's name is letters, digits and underscores, and no address (Docs Editors Help, Name a range)", () => {
  expect(["people", "联系_2", "_x", "a1b"].filter(isRangeName)).toHaveLength(4);
  expect(
    ["", "1a", "a b", "a.b", "A1", "zz100", "R1C1", "true", "x".repeat(251)].filter(isRangeName),
  ).toEqual([]);
});
