// A person at the grid: typing, pasting, sorting, undoing, and what they are told when they may not.

import { cellAt } from "../../../local/services/spreadsheet/cells.ts";
import {
  addSheet,
  clear,
  deleteColumns,
  deleteRows,
  deleteSheet,
  fillDown,
  HumanRefusal,
  insertColumns,
  insertRows,
  moveColumn,
  paste,
  pasteRich,
  redo,
  removeProtection,
  renameSheet,
  replace,
  setNote,
  sort,
  typeInto,
  undo,
} from "../../../local/services/spreadsheet/human/index.ts";
import { parseTsv } from "../../../local/services/spreadsheet/human/tsv.ts";
import type { CellValue, Protection } from "../../../local/services/spreadsheet/workbook.ts";
import { bench, OWNER, READER, WANG } from "./script.ts";

function desk() {
  const { workspace, fileId, sheet, workbook } = bench();
  const hand = (person: string, confirmed = true) => ({ workspace, fileId, person, confirmed });
  const place = (row: number, column: number) => ({ sheetId: 0, row, column });
  const area = (top: number, left: number, bottom: number, right: number) => ({
    sheetId: 0,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  });
  const column = (at: number, count: number): CellValue[] =>
    Array.from({ length: count }, (_row, row) => cellAt(sheet, row, at).value);
  const fill = (...values: string[]) =>
    values.forEach((value, row) => typeInto(hand(OWNER), place(row, 0), value));
  return { workspace, fileId, sheet, workbook, hand, place, area, column, fill };
}

const protection = (patch: Partial<Protection> = {}): Protection => ({
  id: 1,
  range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 },
  unprotectedRanges: [],
  description: "",
  warningOnly: false,
  editors: { users: [], groups: [], domainUsersCanEdit: false },
  ...patch,
});

const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof HumanRefusal) return error.code;
    throw error;
  }
  return undefined;
};

test("guide triggers/events: a single cell's edit carries value and oldValue, several cells' only the range", () => {
  const { hand, place, area } = desk();
  expect(typeInto(hand(WANG), place(0, 0), "5")).toEqual({
    changeType: "EDIT",
    edit: { range: area(0, 0, 1, 1), value: "5" },
  });
  expect(typeInto(hand(WANG), place(0, 0), "TRUE").edit).toEqual({
    range: area(0, 0, 1, 1),
    value: "TRUE",
    oldValue: "5",
  });
  expect(clear(hand(WANG), area(0, 0, 1, 1)).edit).toEqual({ range: area(0, 0, 1, 1), oldValue: "TRUE" });
  expect(paste(hand(WANG), area(0, 0, 1, 1), "a\tb").edit).toEqual({ range: area(0, 0, 1, 2) });
});

test("typing stamps the file with the person", () => {
  const { hand, place, workspace, fileId } = desk();
  typeInto(hand(WANG), place(0, 0), "x");
  expect(workspace.files.get(fileId)?.lastModifyingUser).toBe(WANG);
});

test("a reader cannot type, a stranger cannot even open", () => {
  const { hand, place } = desk();
  expect(refusal(() => typeInto(hand(READER), place(0, 0), "x"))).toBe("view-only");
  expect(refusal(() => typeInto(hand("li@example.com"), place(0, 0), "x"))).toBe("no-access");
});

test("protected cells refuse everybody but the owner, whatever the gesture", () => {
  const { hand, place, area, sheet, fill } = desk();
  fill("a", "b", "c");
  sheet.protections.push(protection());
  const gestures = [
    () => typeInto(hand(WANG), place(0, 3), "x"),
    () => paste(hand(WANG), area(0, 0, 1, 1), "x\ny"),
    () => clear(hand(WANG), area(0, 0, 2, 1)),
    () => deleteRows(hand(WANG), 0, 0),
    () => sort(hand(WANG), { sheetId: 0 }, [{ column: 0, ascending: false }]),
    () => setNote(hand(WANG), area(0, 0, 1, 1), "n"),
    () => replace(hand(WANG), [{ sheetId: 0 }], "a", "z"),
    () => removeProtection(hand(WANG), 0, 1),
    () => deleteSheet(hand(WANG), 0),
  ];
  expect(gestures.map(refusal)).toEqual(gestures.map(() => "protected"));
  expect(refusal(() => typeInto(hand(OWNER), place(0, 0), "x"))).toBeUndefined();
});

test("a warning asks first and lets whoever confirms", () => {
  const { hand, place, sheet } = desk();
  sheet.protections.push(protection({ warningOnly: true }));
  expect(refusal(() => typeInto(hand(WANG, false), place(0, 0), "x"))).toBe("warning");
  expect(refusal(() => typeInto(hand(WANG, true), place(0, 0), "x"))).toBeUndefined();
});

test("a strict rule refuses, a warning rule does not; a refused paste changes nothing", () => {
  const { hand, place, area, sheet, column } = desk();
  const rule = { type: "ONE_OF_LIST", values: ["在职"], strict: true, showCustomUi: true };
  sheet.rows[1] = [{ value: null, validation: rule }];
  expect(refusal(() => typeInto(hand(WANG), place(1, 0), "休假"))).toBe("validation");
  expect(refusal(() => paste(hand(WANG), area(0, 0, 1, 1), "甲\n休假"))).toBe("validation");
  expect(column(0, 2)).toEqual([null, null]);
  sheet.rows[1] = [{ value: null, validation: { ...rule, strict: false } }];
  expect(refusal(() => typeInto(hand(WANG), place(1, 0), "休假"))).toBeUndefined();
});

test("the clipboard's text: quotes hold tabs, breaks and quotes", () => {
  expect(parseTsv('a\tb\n"多\n行"\t"说""好"""\n')).toEqual([
    ["a", "b"],
    ["多\n行", '说"好"'],
  ]);
  expect(parseTsv('5" 屏\tx')).toEqual([['5" 屏', "x"]]);
  expect(parseTsv('"未闭\tx')).toEqual([['"未闭', "x"]]);
  expect(parseTsv("a\t\r\n\tb")).toEqual([
    ["a", ""],
    ["", "b"],
  ]);
});

test("pasting parses like typing, fills a larger target, and grows the grid", () => {
  const { hand, area, sheet, column } = desk();
  paste(hand(WANG), area(0, 0, 3, 1), "01234");
  expect(column(0, 4)).toEqual([1234, 1234, 1234, null]);
  paste(hand(WANG), area(19, 7, 20, 8), "x\ty\nz\tw");
  expect([sheet.rowCount, sheet.columnCount, cellAt(sheet, 20, 8).value]).toEqual([21, 9, "w"]);
  undo(hand(WANG));
  expect([sheet.rowCount, sheet.columnCount, cellAt(sheet, 19, 7).value]).toEqual([20, 8, null]);
});

test("a copy made in Sheets brings formats, formulas and merges", () => {
  const { hand, area, sheet } = desk();
  pasteRich(hand(WANG), area(1, 1, 2, 2), {
    values: [["甲", null]],
    formats: [[{ backgroundColor: "#ff0000" }, undefined]],
    merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
  });
  expect(cellAt(sheet, 1, 1)).toEqual({ value: "甲", format: { backgroundColor: "#ff0000" } });
  expect(sheet.merges).toEqual([area(1, 1, 2, 3)]);
  undo(hand(WANG));
  expect([sheet.merges, cellAt(sheet, 1, 1)]).toEqual([[], { value: null }]);
});

test("filling down copies the first row, formulas following", () => {
  const { hand, place, area, column, fill } = desk();
  fill("1", "2", "3");
  typeInto(hand(WANG), place(0, 1), "=A1*2");
  fillDown(hand(WANG), area(0, 1, 3, 2));
  expect(column(1, 3)).toEqual([2, 4, 6]);
});

test("the sheet is sorted below its frozen rows; onChange alone tells (assumed)", () => {
  const { hand, sheet, column, fill } = desk();
  fill("姓名", "c", "a", "b");
  sheet.frozenRowCount = 1;
  expect(sort(hand(WANG), { sheetId: 0 }, [{ column: 0, ascending: true }])).toEqual({ changeType: "OTHER" });
  expect(column(0, 4)).toEqual(["姓名", "a", "b", "c"]);
  undo(hand(WANG));
  expect(column(0, 4)).toEqual(["姓名", "c", "a", "b"]);
});

test("undo takes back the own step only, where it now is", () => {
  const { hand, place, column, fill } = desk();
  fill("a", "b", "c");
  typeInto(hand(WANG), place(1, 0), "B");
  insertRows(hand(OWNER), 0, 0);
  typeInto(hand(OWNER), place(0, 0), "新");
  expect(column(0, 4)).toEqual(["新", "a", "B", "c"]);
  undo(hand(WANG));
  expect(column(0, 4)).toEqual(["新", "a", "b", "c"]);
  redo(hand(WANG));
  expect(column(0, 4)).toEqual(["新", "a", "B", "c"]);
  expect(refusal(() => redo(hand(WANG)))).toBe("nothing");
});

test("deleted rows come back whole: cells, notes, protections", () => {
  const { hand, area, sheet, column, fill } = desk();
  fill("a", "b", "c");
  setNote(hand(OWNER), area(1, 0, 2, 1), "记");
  sheet.protections.push(protection({ range: area(1, 0, 2, 1) }));
  expect(deleteRows(hand(OWNER), 0, 1).changeType).toBe("REMOVE_ROW");
  expect([column(0, 2), sheet.protections.length, sheet.rowCount]).toEqual([["a", "c"], 0, 19]);
  undo(hand(OWNER));
  expect([column(0, 3), cellAt(sheet, 1, 0).note, sheet.rowCount]).toEqual([["a", "b", "c"], "记", 20]);
  expect(sheet.protections[0]?.range).toEqual(area(1, 0, 2, 1));
  redo(hand(OWNER));
  expect(column(0, 2)).toEqual(["a", "c"]);
});

test("rows, then a column deleted: both come back, also where somebody else inserted a column meanwhile", () => {
  const { hand, area, sheet } = desk();
  paste(hand(WANG), area(0, 0, 1, 1), "a\tb\nc\td");
  deleteRows(hand(WANG), 0, 0);
  deleteColumns(hand(WANG), 0, 0);
  undo(hand(WANG));
  undo(hand(WANG));
  const rows = () => [0, 1].map((row) => [0, 1, 2].map((at) => cellAt(sheet, row, at).value));
  expect(rows()).toEqual([
    ["a", "b", null],
    ["c", "d", null],
  ]);
  deleteRows(hand(WANG), 0, 0);
  insertColumns(hand(OWNER), 0, 1);
  undo(hand(WANG));
  expect(rows()).toEqual([
    ["a", null, "b"],
    ["c", null, "d"],
  ]);
});

test("moving a column, renaming, adding and deleting sheets can be undone", () => {
  const { hand, place, sheet, workbook } = desk();
  typeInto(hand(WANG), place(0, 0), "甲");
  moveColumn(hand(WANG), 0, 0, 3);
  expect(cellAt(sheet, 0, 2).value).toBe("甲");
  undo(hand(WANG));
  expect(cellAt(sheet, 0, 0).value).toBe("甲");
  renameSheet(hand(WANG), 0, "改名");
  const { sheetId } = addSheet(hand(WANG), "新表");
  deleteSheet(hand(WANG), sheetId);
  undo(hand(WANG));
  expect(workbook.sheets.map(({ title }) => title)).toEqual(["改名", "新表"]);
  undo(hand(WANG));
  undo(hand(WANG));
  expect(workbook.sheets.map(({ title }) => title)).toEqual(["联系"]);
});

test("replace tells how many, and refuses nothing silently", () => {
  const { hand, column, fill } = desk();
  fill("王伟", "王芳");
  expect(replace(hand(WANG), [{ sheetId: 0 }], "王", "汪").replaced).toBe(2);
  expect(column(0, 2)).toEqual(["汪伟", "汪芳"]);
  undo(hand(WANG));
  expect(column(0, 2)).toEqual(["王伟", "王芳"]);
});

test("what the grid itself refuses is told too", () => {
  const { hand } = desk();
  expect(refusal(() => deleteRows(hand(WANG), 0, 0, 20))).toBe("impossible");
  expect(refusal(() => deleteSheet(hand(WANG), 0))).toBe("impossible");
});
