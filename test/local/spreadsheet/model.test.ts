// Sorting, copying, finding, merging, showing and computing on a workbook.

import { cellAt, lastColumnOf, lastRowOf, putCell } from "../../../local/services/spreadsheet/cells.ts";
import {
  addSheet,
  copySheet,
  createWorkbook,
  deleteSheet,
  renameSheet,
} from "../../../local/services/spreadsheet/create.ts";
import { displayOf } from "../../../local/services/spreadsheet/display.ts";
import {
  appendTypedRows,
  COPY_ALL,
  copyRange,
  setTypedValues,
} from "../../../local/services/spreadsheet/edit.ts";
import { findCells, replaceInCells } from "../../../local/services/spreadsheet/find-replace.ts";
import { mergeRange, unmergeRange } from "../../../local/services/spreadsheet/merge.ts";
import { instantOfSerial, serialOfInstant } from "../../../local/services/spreadsheet/serial.ts";
import { sortRange } from "../../../local/services/spreadsheet/sort.ts";
import type { CellValue } from "../../../local/services/spreadsheet/workbook.ts";

const NOW = { now: Date.parse("2026-11-23T01:00:00Z") };

function withRows(rows: CellValue[][]) {
  const workbook = createWorkbook({ spreadsheetId: "x", title: "x", rows: 10, columns: 4 });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  setTypedValues(workbook, 0, { top: 0, left: 0 }, rows, NOW);
  const column = (at: number, count = rows.length) =>
    Array.from({ length: count }, (_row, row) => cellAt(sheet, row, at).value);
  return { workbook, sheet, column };
}

test("sort: numbers, text, truth values, blanks last; equal rows keep their order", () => {
  const { workbook, column } = withRows([
    ["b", 1],
    [true, 2],
    ["", 3],
    [2, 4],
    ["a", 5],
    [1, 6],
    ["a", 7],
  ]);
  sortRange(workbook, { sheetId: 0, endRowIndex: 7 }, [{ column: 0, ascending: true }], NOW);
  expect(column(1)).toEqual([6, 4, 5, 7, 1, 2, 3]);
  sortRange(workbook, { sheetId: 0, endRowIndex: 7 }, [{ column: 0, ascending: false }], NOW);
  expect(column(0)).toEqual([true, "b", "a", "a", 2, 1, null]);
});

test("sort: Chinese by pinyin in a Chinese spreadsheet", () => {
  const { workbook, column } = withRows([["张"], ["安"], ["李"]]);
  sortRange(workbook, { sheetId: 0, endRowIndex: 3 }, [{ column: 0, ascending: true }], NOW);
  expect(column(0)).toEqual(["安", "李", "张"]);
});

test("copy: a larger target is filled, relative references follow, values may go alone", () => {
  const { workbook, sheet, column } = withRows([[1, "=A1*2"], [2], [3]]);
  copyRange(
    workbook,
    { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
    { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
    COPY_ALL,
    NOW,
  );
  expect(column(1)).toEqual([2, 4, 6]);
  expect(cellAt(sheet, 2, 1).formula).toBe("=A3*2");
});

test("append: after the last row with content, the grid grows", () => {
  const { workbook, sheet } = withRows(Array.from({ length: 10 }, (_row, at) => [at]));
  expect(appendTypedRows(workbook, 0, [["x"], ["y"]], NOW)).toBe(10);
  expect([sheet.rowCount, lastRowOf(sheet), lastColumnOf(sheet)]).toEqual([12, 12, 1]);
});

test("find and replace: case, whole cells, patterns", () => {
  const { workbook, column } = withRows([["Apple pie"], ["apple"], ["APPLE apple"]]);
  const all = [{ sheetId: 0 }];
  expect(findCells(workbook, all, "apple").map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(findCells(workbook, all, "apple", { matchCase: true }).map(({ row }) => row)).toEqual([1, 2]);
  expect(findCells(workbook, all, "apple", { matchEntireCell: true }).map(({ row }) => row)).toEqual([1]);
  const options = { regularExpression: true };
  expect(replaceInCells(workbook, all, "a(p+)le", "$1", options, NOW).occurrences).toBe(4);
  expect(column(0)).toEqual(["pp pie", "pp", "PP pp"]);
});

test("merge: only the first content stays; a merge that is cut cannot be taken apart", () => {
  const { workbook, sheet, column } = withRows([
    ["", "b"],
    ["c", "d"],
  ]);
  mergeRange(workbook, { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 });
  expect([...column(0), ...column(1)]).toEqual(["b", null, null, null]);
  expect(() => unmergeRange(workbook, { sheetId: 0, endRowIndex: 1 })).toThrow("You must select all cells");
  unmergeRange(workbook, { sheetId: 0, endRowIndex: 3 });
  expect(sheet.merges).toEqual([]);
});

test("formulas: arithmetic, text, references, a few functions; the rest is #NAME?, circles are #REF!", () => {
  const { column } = withRows([
    ["=1+2*3^2"],
    ['="a"&A1'],
    ["=SUM(A1,A1:A1)"],
    ['=IF(A1>18,"多","少")'],
    ['=HYPERLINK("https://x.cn","链接")'],
    ["=VLOOKUP(1,A:A,1)"],
    ["=A7+1"],
    ["=1/0"],
    ["=-2^2"],
    ["=COUNTA(A1:A3)&ROW()"],
  ]);
  expect(column(0)).toEqual([19, "a19", 38, "多", "链接", "#NAME?", "#REF!", "#DIV/0!", 4, "310"]);
});

// Google's function list (support.google.com/docs/table/25273) says what each takes and answers.
test.each([
  ['=IF(1=1,"a",1/0)', "a"],
  ["=IF(1/0,1,2)", "#DIV/0!"],
  ['=IFERROR(1/(2-2),"none")', "none"],
  ["=IFERROR(5,1/0)", 5],
  ["=SUM(B1:B3)", "#DIV/0!"],
  ["=COUNT(B1:B3)&COUNTA(B1:B3)", "23"],
  ["=MIN(C1:C3)+MAX(C1:C3)", 0],
  ["=AND(D1:D3)", false],
  ["=OR(D1:D3)", true],
  ['=COUNTIF(B1:B2,">1")&COUNTIF(D4:D6,"a*")', "12"],
  ['=LEFT("登记簿")&RIGHT("登记簿",2)&MID("abcd",2,2)', "登记簿bc"],
  ['=SUBSTITUTE("a-b-c","-","")', "abc"],
  ["=MOD(-7,3)&INT(-1.5)", "2-2"],
  ["=YEAR(46351)&MONTH(46351)&DAY(46351)", "20261125"],
  ["=ISBLANK(C1)&ISERROR(B3)&COUNTBLANK(C1:C3)", "TRUETRUE3"],
  ['=LEFT("a",-1)', "#VALUE!"],
])("%s is %j", (formula, expected) => {
  const { column } = withRows([
    [formula, "1", "", "TRUE"],
    ["", "3", "", "FALSE"],
    ["", "=1/0", "", "TRUE"],
    ["", "", "", "ab"],
    ["", "", "", "Ac"],
    ["", "", "", "b"],
  ]);
  expect(column(0)[0]).toBe(expected);
});

test("TODAY() is the day on the spreadsheet's wall clock and shows as a date", () => {
  const { workbook, sheet } = withRows([["=TODAY()"]]);
  expect(displayOf(cellAt(sheet, 0, 0), workbook.locale)).toBe("2026/11/23");
});

test("serial days: 1899-12-30 is 0; a zone's wall clock, summer time too", () => {
  expect(instantOfSerial(46351, "Asia/Shanghai")).toBe(Date.parse("2026-11-25T00:00:00+08:00"));
  expect(serialOfInstant(Date.parse("2026-07-01T12:00:00-04:00"), "America/New_York")).toBe(46204.5);
  expect(instantOfSerial(46204.5, "America/New_York")).toBe(Date.parse("2026-07-01T12:00:00-04:00"));
});

test("display: automatic numbers, dates, truth values", () => {
  const show = (value: CellValue, pattern = "", type = "") =>
    displayOf({ value, ...(pattern ? { format: { numberFormat: { type, pattern } } } : {}) }, "zh_CN");
  expect([0.1 + 0.2, 13800138000, 1e21, true, null, "x"].map((value) => show(value))).toEqual([
    "0.3",
    "13800138000",
    "1E+21",
    "TRUE",
    "",
    "x",
  ]);
  expect(show(46351.5, "yyyy-mm-dd hh:mm", "DATE_TIME")).toBe("2026-11-25 12:00");
  expect(show(0.256, "0.0%", "PERCENT")).toBe("25.6%");
});

test("sheets: names are unique, the last one stays, a copy brings no protections", () => {
  const { workbook, sheet } = withRows([["a"]]);
  const second = addSheet(workbook, { title: "二" });
  setTypedValues(workbook, second.sheetId, { top: 0, left: 0 }, [[`='${sheet.title}'!A1&"!"`]], NOW);
  renameSheet(workbook, 0, "改 名");
  expect(cellAt(second, 0, 0).formula).toBe(`='改 名'!A1&"!"`);
  expect(() => renameSheet(workbook, second.sheetId, sheet.title)).toThrow(
    "already exists. Please enter another name.",
  );
  sheet.protections.push({
    id: 7,
    range: { sheetId: 0 },
    unprotectedRanges: [],
    description: "",
    warningOnly: false,
    editors: { users: [], groups: [], domainUsersCanEdit: false },
  });
  const copy = copySheet(workbook, sheet);
  expect([copy.protections, cellAt(copy, 0, 0).value]).toEqual([[], "a"]);
  deleteSheet(workbook, copy.sheetId);
  deleteSheet(workbook, second.sheetId);
  expect(() => deleteSheet(workbook, 0)).toThrow("You can't remove all the sheets in a document.");
});

test("the grid at 20,000 rows: 20,000 × 20 cells are sorted and scanned within seconds of computing", () => {
  const workbook = createWorkbook({ spreadsheetId: "x", title: "x", rows: 20_000, columns: 20 });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  for (let row = 0; row < 20_000; row++) {
    for (let column = 0; column < 20; column++)
      putCell(sheet, row, column, { value: `文${(row * 7919) % 20_011}` });
  }
  const start = process.cpuUsage();
  sortRange(workbook, { sheetId: 0, startRowIndex: 1 }, [{ column: 3, ascending: true }], NOW);
  lastRowOf(sheet);
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
});
