// Rows and columns move, and all that points at them follows (Sheets API: Insert/Delete/MoveDimensionRequest).

import * as fc from "fast-check";

import { parseA1, printA1 } from "../../../local/services/spreadsheet/a1.ts";
import { cellAt, putCell } from "../../../local/services/spreadsheet/cells.ts";
import { createWorkbook } from "../../../local/services/spreadsheet/create.ts";
import {
  deleteDimension,
  insertDimension,
  moveDimension,
  resizeSheet,
  setFrozen,
} from "../../../local/services/spreadsheet/dimensions.ts";
import { setTypedValues } from "../../../local/services/spreadsheet/edit.ts";
import { shiftRange } from "../../../local/services/spreadsheet/shift.ts";

const NOW = { now: Date.parse("2026-11-23T01:00:00Z") };

function small() {
  const workbook = createWorkbook({ spreadsheetId: "x", title: "x", rows: 6, columns: 4 });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  setTypedValues(workbook, 0, { top: 0, left: 0 }, [["a"], ["b"], ["c"], ["=A2&A3"]], NOW);
  const column = () => Array.from({ length: sheet.rowCount }, (_row, row) => cellAt(sheet, row, 0).value);
  return { workbook, sheet, column };
}

const rows = (from?: number, to?: number) => ({
  sheetId: 0,
  ...(from === undefined ? {} : { startRowIndex: from }),
  ...(to === undefined ? {} : { endRowIndex: to }),
});

test("a range grows when rows are inserted inside it, moves when before it, stays when right after it", () => {
  const range = rows(2, 5);
  expect(shiftRange(range, 0, "ROWS", { kind: "insert", at: 3, count: 2 })).toEqual(rows(2, 7));
  expect(shiftRange(range, 0, "ROWS", { kind: "insert", at: 2, count: 2 })).toEqual(rows(4, 7));
  expect(shiftRange(range, 0, "ROWS", { kind: "insert", at: 5, count: 2 })).toEqual(rows(2, 5));
});

test("a range shrinks with deleted rows and goes when all of it is deleted; open ends stay open", () => {
  expect(shiftRange(rows(2, 5), 0, "ROWS", { kind: "delete", from: 4, to: 9 })).toEqual(rows(2, 4));
  expect(shiftRange(rows(2, 5), 0, "ROWS", { kind: "delete", from: 1, to: 5 })).toBeUndefined();
  expect(shiftRange(rows(1), 0, "ROWS", { kind: "delete", from: 0, to: 1 })).toEqual(rows(0));
});

test("a range goes along with moved rows that hold it, and closes over those that leave it", () => {
  expect(shiftRange(rows(2, 3), 0, "ROWS", { kind: "move", from: 2, to: 3, before: 6 })).toEqual(rows(5, 6));
  expect(shiftRange(rows(0, 4), 0, "ROWS", { kind: "move", from: 1, to: 2, before: 6 })).toEqual(rows(0, 3));
});

test("cells, formulas, protections and named ranges follow an insertion", () => {
  const { workbook, sheet, column } = small();
  sheet.protections.push({
    id: 1,
    range: rows(1, 3),
    unprotectedRanges: [],
    description: "",
    warningOnly: true,
    editors: { users: [], groups: [], domainUsersCanEdit: false },
  });
  workbook.namedRanges.push({ id: "n", name: "名单", range: rows(2, 3) });
  insertDimension(workbook, 0, "ROWS", 1, 1);
  expect(column()).toEqual(["a", null, "b", "c", "bc", null, null]);
  expect(cellAt(sheet, 4, 0).formula).toBe("=A3&A4");
  expect(sheet.protections[0]?.range).toEqual(rows(2, 4));
  expect(workbook.namedRanges[0]?.range).toEqual(rows(3, 4));
});

test("a formula whose cell is deleted says #REF!", () => {
  const { workbook, sheet } = small();
  deleteDimension(workbook, 0, "ROWS", 1, 2);
  expect(cellAt(sheet, 2, 0).formula).toBe("=#REF!&A2");
});

test("moved rows change places; moving a column takes its cells along", () => {
  const { workbook, sheet, column } = small();
  moveDimension(workbook, 0, "ROWS", 0, 1, 3);
  expect(column().slice(0, 3)).toEqual(["b", "c", "a"]);
  moveDimension(workbook, 0, "COLUMNS", 0, 1, 3);
  expect(cellAt(sheet, 0, 2).value).toBe("b");
});

test("inserted rows inherit format and rules of the row before, not its content", () => {
  const { workbook, sheet } = small();
  putCell(sheet, 0, 0, { value: "x", format: { backgroundColor: "#ff0000" }, note: "n" });
  insertDimension(workbook, 0, "ROWS", 1, 1, "before");
  expect(cellAt(sheet, 1, 0)).toEqual({ value: null, format: { backgroundColor: "#ff0000" } });
});

test("public reports: all rows that are not frozen cannot be deleted, and the grid has limits", () => {
  const { workbook } = small();
  setFrozen(workbook, 0, "ROWS", 1);
  expect(() => deleteDimension(workbook, 0, "ROWS", 1, 6)).toThrow(
    "Sorry, it is not possible to delete all non-frozen rows.",
  );
  expect(() => deleteDimension(workbook, 0, "ROWS", 5, 9)).toThrow("Those rows are out of bounds.");
  expect(() => resizeSheet(workbook, 0, 3_000_000, 4)).toThrow("above the limit of 10000000 cells");
});

const span = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 50 }))
  .map(([from, size]) => ({ sheetId: 0, startRowIndex: from, endRowIndex: from + size }));

test("any range: what is inserted and deleted again leaves it as it was", () => {
  fc.assert(
    fc.property(span, fc.nat(260), fc.integer({ min: 1, max: 20 }), (range, at, count) => {
      const grown = shiftRange(range, 0, "ROWS", { kind: "insert", at, count });
      const back = grown && shiftRange(grown, 0, "ROWS", { kind: "delete", from: at, to: at + count });
      expect(back).toEqual(range);
    }),
  );
});

test("any bounded range: printed and parsed again it is the same", () => {
  fc.assert(
    fc.property(span, fc.nat(800), fc.integer({ min: 1, max: 30 }), (range, left, width) => {
      const { startRowIndex, endRowIndex } = range;
      const bounds = { startRowIndex, endRowIndex, startColumnIndex: left, endColumnIndex: left + width };
      expect(parseA1(printA1(bounds))).toEqual(bounds);
    }),
  );
});
