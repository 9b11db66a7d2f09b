// Whatever people do to the columns of a tab, one batch puts it right, and a second plan is empty.

import fc from "fast-check";
import { INTERNAL_TABLE } from "../../../src/domain/register/tables.ts";
import { layoutOf } from "../../../src/google/structure/layout.ts";
import {
  deleteDimension,
  insertDimension,
  moveDimension,
} from "../../../local/services/spreadsheet/dimensions.ts";
import { setLiteral } from "../../../local/services/spreadsheet/edit.ts";
import { setUp, type Register } from "./register-workbook.ts";

const { sheetId, columns } = INTERNAL_TABLE;
const place = fc.nat(columns.length - 1);

const damage = fc.oneof(
  fc.record({
    kind: fc.constant("rename" as const),
    at: place,
    text: fc.constantFrom("", "手机", "工号", "姓名", "备注"),
  }),
  fc.record({ kind: fc.constant("move" as const), at: place, to: place }),
  fc.record({ kind: fc.constant("delete" as const), at: place }),
  fc.record({ kind: fc.constant("insert" as const), at: place }),
  fc.record({ kind: fc.constant("behead" as const) }),
  fc.record({ kind: fc.constant("unprotect" as const), at: place, count: fc.integer({ min: 1, max: 40 }) }),
);

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function inflict({ workbook, tab }: Register, each: Damage): void {
  const sheet = tab(sheetId);
  const at = "at" in each ? Math.min(each.at, sheet.columnCount - 3) : 0;
  if (each.kind === "rename") setLiteral(sheet, 0, at, each.text);
  else if (each.kind === "move") moveColumn(workbook, at, Math.min(each.to, sheet.columnCount));
  else if (each.kind === "delete") deleteDimension(workbook, sheetId, "COLUMNS", at, at + 1);
  else if (each.kind === "insert") insertDimension(workbook, sheetId, "COLUMNS", at, 1, "after");
  else if (each.kind === "behead") deleteDimension(workbook, sheetId, "ROWS", 0, 1);
  else sheet.protections.splice(at, each.count);
}

function moveColumn(workbook: Register["workbook"], at: number, to: number): void {
  if (to < at || to > at + 1) moveDimension(workbook, sheetId, "COLUMNS", at, at + 1, to);
}

test("any run of damages is put right by one batch", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
      const register = setUp();
      for (const each of damages) inflict(register, each);
      const { layouts } = register.reconcile();
      expect(register.plan().requests).toEqual([]);
      expect(layoutOf(register.headers(sheetId), INTERNAL_TABLE)).toEqual({
        ok: true,
        value: layouts.get("internal"),
      });
    }),
    { numRuns: 12 },
  );
});
