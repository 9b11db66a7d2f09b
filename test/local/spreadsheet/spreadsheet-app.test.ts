// SpreadsheetApp, Spreadsheet, Sheet, Protection through scripts (reference/spreadsheet).

import { lastRowOf } from "../../../local/services/spreadsheet/cells.ts";
import { ProtectionFacade } from "../../../local/services/spreadsheet/facade/protection-facade.ts";
import { RangeFacade } from "../../../local/services/spreadsheet/facade/range.ts";
import { RangeListFacade } from "../../../local/services/spreadsheet/facade/range-list.ts";
import { SheetFacade } from "../../../local/services/spreadsheet/facade/sheet.ts";
import { SpreadsheetFacade } from "../../../local/services/spreadsheet/facade/spreadsheet.ts";
import { TextFinder } from "../../../local/services/spreadsheet/facade/text-finder.ts";
import { bench, OWNER, READER, WANG } from "./script.ts";

test("reference Sheet#appendRow: below the last row with content, the grid grows", () => {
  const { run, sheet } = bench();
  run(`for (let i = 0; i < 22; i++) sheet.appendRow([i, "01"]);`);
  expect([sheet.rowCount, lastRowOf(sheet)]).toEqual([22, 22]);
  expect(
    run(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`),
  ).toEqual([22, 2, "A1:B22"]);
});

test("an empty sheet: last row 0, data range A1", () => {
  expect(
    bench().run(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`),
  ).toEqual([0, 0, "A1"]);
});

test("rows and columns: inserted, deleted, moved, hidden, frozen, sized", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]);
      sheet.insertRowBefore(2); sheet.insertRowsAfter(5, 2); sheet.deleteRow(2);
      sheet.moveRows(sheet.getRange("A1"), 4);
      sheet.hideRows(2); sheet.setFrozenRows(1); sheet.setColumnWidth(1, 240);
      sheet.insertColumnAfter(1); sheet.deleteColumns(5, 2);
      return [sheet.getRange("A1:A6").getValues().map(([v]) => v).join(","), sheet.getMaxRows(), sheet.getMaxColumns(),
        sheet.isRowHiddenByUser(2), sheet.getFrozenRows(), sheet.getColumnWidth(1), sheet.getColumnWidth(4)];
    `),
  ).toEqual(["b,c,a,d,,", 22, 7, true, 1, 240, 100]);
});

test.each([
  [`sheet.deleteRow(21)`, "Those rows are out of bounds."],
  [`sheet.insertColumnsAfter(9, 1)`, "Those columns are out of bounds."],
  [
    `sheet.setFrozenRows(1); sheet.deleteRows(2, 19)`,
    "Sorry, it is not possible to delete all non-frozen rows.",
  ],
  [`ss.deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
  [`ss.insertSheet("联系")`, `A sheet with the name "联系" already exists. Please enter another name.`],
  [
    `sheet.insertRowsAfter(20, 2000000)`,
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
  [
    `SpreadsheetApp.openById("none")`,
    "Unexpected error while getting the method or property openById on object SpreadsheetApp.",
  ],
])("%s is refused", (body, text) => {
  expect(() => bench().run(body)).toThrow(text);
});

test("reference Sheet#sort: the frozen rows stay", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:A4").setValues([["姓名"], ["c"], ["a"], ["b"]]);
      sheet.setFrozenRows(1); sheet.sort(1, false);
      return sheet.getRange("A1:A4").getValues().map(([v]) => v);
    `),
  ).toEqual(["姓名", "c", "b", "a"]);
});

test("sheets: inserted where asked, found, renamed, hidden, copied, deleted", () => {
  const { run } = bench();
  expect(
    run(`
      const second = ss.insertSheet("二", 0);
      const third = ss.insertSheet();
      second.setName("贰").setTabColor("#ff0000");
      third.hideSheet();
      const copy = sheet.copyTo(ss).setName("副本");
      const names = ss.getSheets().map((each) => each.getName());
      ss.deleteSheet(copy);
      return [names, second.getIndex(), third.isSheetHidden(), ss.getSheetByName("没有"), ss.getNumSheets(),
        ss.getSheetById(second.getSheetId()).getName(), second.getTabColor()];
    `),
  ).toEqual([["贰", "工作表3", "联系", "副本"], 1, true, null, 3, "贰", "#ff0000"]);
});

test("named ranges, by name and renamed", () => {
  const { run } = bench();
  expect(
    run(`
      ss.setNamedRange("部门", sheet.getRange("B2:B5"));
      sheet.insertRowBefore(1);
      const [named] = ss.getNamedRanges();
      named.setName("部门表");
      return [ss.getRangeByName("部门表").getA1Notation(), ss.getRangeByName("部门"), ss.getRange("部门表").getRow()];
    `),
  ).toEqual(["B3:B6", null, 3]);
});

test("reference Range#protect: nobody is kept out until the list of editors changes", () => {
  const { run } = bench();
  run(`sheet.getRange("A1").protect()`);
  run(`sheet.getRange("A1").setValue(1)`, WANG);
  run(`const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
    p.removeEditors(p.getEditors()); if (p.canDomainEdit()) p.setDomainEdit(false);`);
  expect(() =>
    run(`sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors()`, WANG),
  ).toThrow("protected");
  expect(run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()`, WANG)).toBe(
    false,
  );
  expect(() => run(`sheet.getRange("A1").setValue(2)`, WANG)).toThrow(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
  run(`sheet.getRange("A1").setValue(3)`, OWNER);
});

test("reference Protection#removeEditor: neither the owner nor the current user can be removed", () => {
  const { run } = bench();
  expect(
    run(
      `const p = sheet.protect(); p.removeEditors(p.getEditors()); return p.getEditors().map((user) => user.getEmail());`,
      WANG,
    ),
  ).toEqual([OWNER, WANG]);
});

test("reference Range#protect: a second protection of a range overlaps the first; a sheet has only one", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1").protect(); sheet.getRange("A1").protect();
      sheet.protect().setDescription("甲"); sheet.protect();
      ss.setNamedRange("区", sheet.getRange("C1:C3"));
      const [first] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      first.setRangeName("区");
      const sheets = ss.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheets.length, sheets[0].getDescription(),
        first.getRange().getA1Notation(), first.getRangeName()];
    `),
  ).toEqual([2, 1, "甲", "C1:C3", "区"]);
});

test("a protected sheet with open ranges; a warning stops no script", () => {
  const { run } = bench();
  run(
    `const p = sheet.protect().setUnprotectedRanges([sheet.getRange("B2:B5")]); p.removeEditors(p.getEditors());`,
  );
  run(`sheet.getRange("B3").setValue("开")`, WANG);
  expect(() => run(`sheet.getRange("B6").setValue("关")`, WANG)).toThrow("protected cell");
  expect(() => run(`sheet.insertRowBefore(1)`, WANG)).toThrow("protected cell");
  run(`sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true)`);
  run(`sheet.getRange("B6").setValue("警")`, WANG);
});

test("sharing: editors and viewers by address", () => {
  const { run } = bench();
  expect(
    run(`
      ss.addViewer("new@example.com").removeEditor("${WANG}");
      return [ss.getOwner().getEmail(), ss.getEditors().map((u) => u.getEmail()), ss.getViewers().map((u) => u.getEmail())];
    `),
  ).toEqual([OWNER, [OWNER], [READER, "new@example.com"]]);
});

test("create gives the file to the effective user; others may not open it", () => {
  const { run } = bench();
  const id = String(run(`return SpreadsheetApp.create("新", 5, 3).getId()`, WANG));
  expect(
    run(
      `const s = SpreadsheetApp.openById("${id}"); return [s.getName(), s.getSheets()[0].getMaxRows(), s.getOwner().getEmail()]`,
      WANG,
    ),
  ).toEqual(["新", 5, WANG]);
  expect(() => run(`SpreadsheetApp.openById("${id}")`, OWNER)).toThrow(
    "You do not have permission to access the requested document.",
  );
  expect(
    run(
      `return SpreadsheetApp.openByUrl("https://docs.google.com/spreadsheets/d/${id}/edit#gid=0").getId()`,
      WANG,
    ),
  ).toBe(id);
});

test("banding, filter, metadata, range lists", () => {
  const { run } = bench();
  expect(
    run(`
      const banding = sheet.getRange("A1:C5").applyRowBanding(SpreadsheetApp.BandingTheme.CYAN);
      sheet.getRange("A1:C5").createFilter();
      sheet.addDeveloperMetadata("schema", "3");
      sheet.getRangeList(["A1", "C3"]).setValue("x");
      return [banding.getRange().getA1Notation(), sheet.getBandings().length, sheet.getFilter().getRange().getA1Notation(),
        sheet.getDeveloperMetadata()[0].getValue(), sheet.getRange("C3").getValue()];
    `),
  ).toEqual(["A1:C5", 1, "A1:C5", "3", "x"]);
});

test("active sheet and range follow activation", () => {
  const { run } = bench();
  expect(
    run(`
      const other = ss.insertSheet("乙");
      sheet.getRange("C3:D4").activate();
      return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(),
        other.getActiveCell().getA1Notation()];
    `),
  ).toEqual(["联系", "C3:D4", "C3", "A1"]);
});

test.each([RangeFacade, SheetFacade, SpreadsheetFacade, ProtectionFacade, TextFinder, RangeListFacade])(
  "every member that %p lists is a method",
  (type) => {
    const session = { execution: undefined };
    const facade: unknown = Reflect.construct(type, [session, "file", 0, 0]);
    const members: unknown = Reflect.get(Object(facade), "members");
    const missing = Object.keys(Object(members)).filter((name) => !(name in type.prototype));
    expect(missing).toEqual([]);
    expect(Object.keys(Object(members)).length).toBeGreaterThan(5);
  },
);
