// Write buffer and read cache (guides/support/best-practices; extent assumed) in both positions of their switches.

import { cellAt, putCell } from "../../../local/services/spreadsheet/cells.ts";
import { bench, WANG } from "./script.ts";

const LOCK_A1 = {
  id: 1,
  range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
  unprotectedRanges: [],
  description: "",
  warningOnly: false,
  editors: { users: [], groups: [], domainUsersCanEdit: false },
};
const PROTECTED = "You are trying to edit a protected cell or object.";

test("a refused write surfaces at the flush, not where it was written; what waited behind it is dropped", () => {
  const { run, sheet } = bench();
  sheet.protections.push(LOCK_A1);
  const body = `
    const seen = [];
    sheet.getRange("B1").setValue("先");
    sheet.getRange("A1").setValue("x"); seen.push("written");
    sheet.getRange("C1").setValue("后");
    try { SpreadsheetApp.flush(); seen.push("flushed"); } catch (e) { seen.push(e.message.slice(0, 50)); }
    return seen;`;
  expect(run(body, WANG)).toEqual(["written", PROTECTED]);
  expect([0, 1, 2].map((column) => cellAt(sheet, 0, column).value)).toEqual([null, "先", null]);
});

test("a refused write surfaces at the end of the run where nothing flushes", () => {
  const { run, sheet } = bench();
  sheet.protections.push(LOCK_A1);
  expect(() => run(`sheet.getRange("A1").setValue("x")`, WANG)).toThrow(PROTECTED);
});

test("a read of the spreadsheet forces the writes out", () => {
  const { run, sheet } = bench();
  sheet.protections.push(LOCK_A1);
  const body = `
    sheet.getRange("A1").setValue("x");
    try { sheet.getRange("D4").getValue() } catch (e) { return e.name }`;
  expect(run(body, WANG)).toBe("Exception");
});

test("switched off, every write is applied and judged at once", () => {
  const { run, sheet } = bench({ assumptions: { "spreadsheet-write-buffer": false } });
  sheet.protections.push(LOCK_A1);
  const body = `try { sheet.getRange("A1").setValue("x") } catch (e) { return e.name }`;
  expect(run(body, WANG)).toBe("Exception");
});

/** Another hand writes between the two reads of a script. */
function readTwice(assumptions: Record<string, boolean>, between: string): unknown {
  const { run, sheet, workspace } = bench({ assumptions });
  putCell(sheet, 0, 0, { value: "旧" });
  workspace.faults.interleaveAt(2, () => putCell(sheet, 0, 0, { value: "新" }));
  return run(`
    const first = sheet.getRange("A1:B2").getValues()[0][0];
    sheet.getRange("D4").getNote();
    ${between}
    return [first, sheet.getRange("A1").getValue()];`);
}

test("what was read is answered from memory until the flush", () => {
  expect(readTwice({}, "")).toEqual(["旧", "旧"]);
  expect(readTwice({}, "SpreadsheetApp.flush();")).toEqual(["旧", "新"]);
});

test("an own write makes the next read fresh", () => {
  expect(readTwice({}, `sheet.getRange("C3").setValue(1);`)).toEqual(["旧", "新"]);
});

test("switched off, every read is fresh", () => {
  expect(readTwice({ "spreadsheet-read-cache": false }, "")).toEqual(["旧", "新"]);
});
