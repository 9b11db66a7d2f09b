// Validation rules and protections, apart from any script (reference: DataValidation, Protection; help pages on protected ranges).

import { createWorkbook } from "../../../local/services/spreadsheet/create.ts";
import { coerceText } from "../../../local/services/spreadsheet/coerce.ts";
import { setTypedValues } from "../../../local/services/spreadsheet/edit.ts";
import {
  canEdit,
  canInsert,
  canRestructure,
  type Editor,
} from "../../../local/services/spreadsheet/protection.ts";
import { listedValues, meetsRule } from "../../../local/services/spreadsheet/validation.ts";
import type { Protection, ValidationRule } from "../../../local/services/spreadsheet/workbook.ts";

const NOW = Date.parse("2026-11-23T01:00:00Z");

function room() {
  const workbook = createWorkbook({
    spreadsheetId: "x",
    title: "x",
    rows: 10,
    columns: 5,
    firstSheetTitle: "表",
  });
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  return { workbook, sheet, now: NOW };
}

const rule = (type: string, ...values: string[]): ValidationRule => ({
  type,
  values,
  strict: true,
  showCustomUi: true,
});

test.each([
  ["ONE_OF_LIST", ["在职", "离职"], "在职", "调出"],
  ["NUMBER_BETWEEN", ["1", "9"], "9", "10"],
  ["NUMBER_GREATER", ["3"], "4", "文字"],
  ["DATE_IS_VALID", [], "2026-11-25", "昨天"],
  ["DATE_AFTER", ["2026-11-24"], "2026-11-25", "2026-11-24"],
  ["DATE_ON_OR_BEFORE", ["TODAY"], "2026-11-23", "2026-11-24"],
  ["TEXT_CONTAINS", ["部"], "市场部", "市场"],
  ["TEXT_IS_EMAIL", [], "a@b.cn", "a@b"],
  ["TEXT_IS_URL", [], "https://a.cn/x", "没有"],
  ["BOOLEAN", [], "TRUE", "是"],
])("%s %j accepts %s and not %s", (type, values, good, bad) => {
  const place = room();
  const cell = (text: string) => {
    const { value, numberFormat } = coerceText(text, undefined, { locale: "zh_CN", year: 2026 });
    return { value, ...(numberFormat ? { format: { numberFormat } } : {}) };
  };
  expect(meetsRule(cell(good), rule(type, ...values), place)).toBe(true);
  expect(meetsRule(cell(bad), rule(type, ...values), place)).toBe(false);
  expect(meetsRule({ value: null }, rule(type, ...values), place)).toBe(true);
});

test("ONE_OF_RANGE lists what the range shows", () => {
  const place = room();
  setTypedValues(place.workbook, 0, { top: 0, left: 0 }, [["市场部"], [""], ["人事部"]], { now: NOW });
  expect(listedValues(rule("ONE_OF_RANGE", "=表!$A$1:$A$5"), place)).toEqual(["市场部", "人事部"]);
});

const editor = (email: string, role: Editor["role"] = "writer"): Editor => ({ email, role, domain: "x.cn" });

const protection = (patch: Partial<Protection>): Protection => ({
  id: 1,
  range: { sheetId: 0 },
  unprotectedRanges: [],
  description: "",
  warningOnly: false,
  editors: { users: ["wang@x.cn"], groups: [], domainUsersCanEdit: false },
  ...patch,
});

const cell = (row: number, column: number) => ({
  sheetId: 0,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

test("a protected range stops everybody but its editors and the owner", () => {
  const { workbook, sheet } = room();
  sheet.protections.push(protection({ range: cell(1, 1) }));
  expect(canEdit(workbook, editor("li@x.cn"), cell(1, 1))).toBe("refused");
  expect(canEdit(workbook, editor("li@x.cn"), cell(1, 2))).toBe("ok");
  expect(canEdit(workbook, editor("Wang@x.cn"), cell(1, 1))).toBe("ok");
  expect(canEdit(workbook, editor("boss@x.cn", "owner"), cell(1, 1))).toBe("ok");
  expect(canEdit(workbook, editor("wang@x.cn", "reader"), cell(5, 4))).toBe("refused");
});

test("a warning stops nobody", () => {
  const { workbook, sheet } = room();
  sheet.protections.push(protection({ warningOnly: true }));
  expect(canEdit(workbook, editor("li@x.cn"), cell(1, 1))).toBe("warn");
});

test("R30: a protected sheet with open cells takes typing there, and no inserting, deleting or sorting (assumed)", () => {
  const { workbook, sheet } = room();
  sheet.protections.push(protection({ unprotectedRanges: [cell(1, 1)] }));
  expect(canEdit(workbook, editor("li@x.cn"), cell(1, 1))).toBe("ok");
  expect(canEdit(workbook, editor("li@x.cn"), cell(1, 2))).toBe("refused");
  expect(canInsert(workbook, editor("li@x.cn"), 0, "ROWS", 3)).toBe("refused");
  expect(canRestructure(workbook, editor("li@x.cn"), 0, "ROWS", 1, 2)).toBe("refused");
});

test("deleting a row with a protected cell is refused; inserting beside the range is not", () => {
  const { workbook, sheet } = room();
  sheet.protections.push(protection({ range: cell(4, 1) }));
  expect(canRestructure(workbook, editor("li@x.cn"), 0, "ROWS", 4, 5)).toBe("refused");
  expect(canRestructure(workbook, editor("li@x.cn"), 0, "ROWS", 5, 6)).toBe("ok");
  expect(canInsert(workbook, editor("li@x.cn"), 0, "ROWS", 4)).toBe("ok");
});
