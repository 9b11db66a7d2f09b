// The plan carried out by the emulated Sheets API, and planned again after what people do to a workbook.

import { TABLES } from "../../../src/domain/register/tables.ts";
import { layoutOf } from "../../../src/google/structure/layout.ts";
import type { StructurePlan } from "../../../src/google/structure/plan-structure.ts";
import { cellAt } from "../../../local/services/spreadsheet/cells.ts";
import { deleteSheet, renameSheet } from "../../../local/services/spreadsheet/create.ts";
import {
  deleteDimension,
  insertDimension,
  moveDimension,
} from "../../../local/services/spreadsheet/dimensions.ts";
import { setLiteral } from "../../../local/services/spreadsheet/edit.ts";
import { newRegister, setUp, type Register } from "./register-workbook.ts";

/** Carries out, and is then satisfied. */
function expectRepaired(register: Register): StructurePlan {
  const plan = register.reconcile();
  expect(register.plan().requests).toEqual([]);
  for (const table of TABLES) expect(layoutOf(register.headers(table.sheetId), table).ok).toBe(true);
  for (const table of TABLES) {
    expect(layoutOf(register.headers(table.sheetId), table)).toEqual({
      ok: true,
      value: plan.layouts.get(table.key),
    });
  }
  return plan;
}

test("setup run twice: the second time no request is sent", () => {
  const register = newRegister();
  expect(register.reconcile().requests.length).toBeGreaterThan(100);
  expect(register.plan()).toMatchObject({ requests: [], notices: [] });
  expect(register.workbook.sheets.map(({ title }) => title)).toEqual(TABLES.map(({ title }) => title));
  expect(register.tab(101)).toMatchObject({ frozenRowCount: 1, frozenColumnCount: 2 });
});

test("a header renamed by hand is put back", () => {
  const register = setUp();
  setLiteral(register.tab(101), 0, 6, "手机");
  expect(expectRepaired(register).notices).toEqual([
    { code: "headerRestored", values: { tab: "内部沟通联络信息表", header: "手机号码", found: "手机" } },
  ]);
  expect(register.headers(101)[6]).toBe("手机号码");
});

test("a column moved by hand is followed without a request; a header renamed in it is still known", () => {
  const register = setUp();
  moveDimension(register.workbook, 101, "COLUMNS", 15, 16, 1);
  expect(register.plan()).toMatchObject({
    requests: [],
    notices: [{ code: "columnFollowed", values: { header: "备注", column: "B" } }],
  });
  setLiteral(register.tab(101), 0, 1, "注");
  expectRepaired(register);
  expect(register.headers(101).slice(0, 3)).toEqual(["序号", "备注", "姓名"]);
});

test("a column deleted by hand comes back at the end; people's own column is left", () => {
  const register = setUp();
  insertDimension(register.workbook, 101, "COLUMNS", 5, 1);
  setLiteral(register.tab(101), 0, 5, "工号");
  deleteDimension(register.workbook, 101, "COLUMNS", 6, 7);
  expect(expectRepaired(register).notices).toEqual([
    { code: "columnRestored", values: { tab: "内部沟通联络信息表", header: "办公电话" } },
  ]);
  expect(register.headers(101)[5]).toBe("工号");
  expect(register.headers(101)[21]).toBe("办公电话");
});

test("the department column deleted and the departments' own column moved: the drop-down finds both", () => {
  const register = setUp();
  deleteDimension(register.workbook, 101, "COLUMNS", 3, 4);
  moveDimension(register.workbook, 105, "COLUMNS", 0, 1, 3);
  expectRepaired(register);
  const last = register.tab(101).columnCount - 1;
  expect(cellAt(register.tab(101), 1, last).validation).toMatchObject({
    type: "ONE_OF_RANGE",
    values: ["='部门'!$C$2:$C"],
  });
});

test("a header row deleted by hand comes back above the first person", () => {
  const register = setUp();
  setLiteral(register.tab(101), 1, 0, "N-000001");
  setLiteral(register.tab(101), 1, 1, "王芳");
  deleteDimension(register.workbook, 101, "ROWS", 0, 1);
  expectRepaired(register);
  expect(register.headers(101)[1]).toBe("姓名");
  expect(cellAt(register.tab(101), 1, 1).value).toBe("王芳");
});

test("tabs renamed and deleted by hand are put back; protections removed are set again", () => {
  const register = setUp();
  renameSheet(register.workbook, 102, "外部");
  deleteSheet(register.workbook, 103);
  register.tab(101).protections.splice(0);
  const { notices } = expectRepaired(register);
  expect(notices.map(({ code }) => code)).toEqual(["tabRenamed", "tabCreated", "protectionRestored"]);
  expect(register.workbook.sheets.map(({ title }) => title)).toEqual(TABLES.map(({ title }) => title));
  expect(register.tab(101).protections).toHaveLength(TABLES[0]?.columns.length ?? 0);
});

test("rows added below the grid get text format and drop-downs at the next repair", () => {
  const register = setUp();
  const { rowCount } = register.tab(101);
  insertDimension(register.workbook, 101, "ROWS", rowCount, 50);
  expect(expectRepaired(register).notices).toEqual([]);
  expect(cellAt(register.tab(101), rowCount + 49, 6).format?.numberFormat?.type).toBe("TEXT");
});
