// Spreadsheet's methods for its active sheet, selections of several ranges, and where a search begins
// (reference/spreadsheet: Spreadsheet, Sheet, TextFinder).

import { bench } from "./script.ts";

test("rows and columns of the active sheet, chained as its own methods are", () => {
  const { run, sheet } = bench();
  expect(
    run(`
      ss.insertRowAfter(1).insertColumnsBefore(1, 2).setColumnWidth(1, 50);
      ss.deleteRows(1, 2);
      ss.hideRow(sheet.getRange("A3"));
      return [ss.getColumnWidth(1), ss.isRowHiddenByUser(3), ss.isRowHiddenByFilter(3), ss.getRowHeight(1)];`),
  ).toEqual([50, true, false, 21]);
  expect([sheet.rowCount, sheet.columnCount]).toEqual([19, 10]);
});

test("of several selected ranges the last is the active one", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.setActiveRangeList(sheet.getRangeList(["D4", "B2:C4"]));
      const selection = sheet.getSelection();
      return [
        selection.getCurrentCell().getA1Notation(),
        selection.getActiveRange().getA1Notation(),
        selection.getActiveRangeList().getRanges().map((range) => range.getA1Notation()).join(),
      ];`),
  ).toEqual(["B2", "B2:C4", "D4,B2:C4"]);
});

test("startFrom searches immediately after that range", () => {
  const { run } = bench();
  const found = run(`
    sheet.getRange("A1:A4").setValues([["x"], ["x"], ["y"], ["x"]]);
    const from = (cell) => sheet.createTextFinder("x").startFrom(sheet.getRange(cell));
    const place = (range) => range && range.getA1Notation();
    const finder = from("A1");
    return [place(finder.findNext()), place(finder.findNext()), place(finder.findNext()), place(from("A4").findNext()), place(from("A4").findPrevious())];`);
  expect(found).toEqual(["A2", "A4", null, null, "A2"]);
});

test("gridlines and direction are kept; what cannot lie over the grid is not there", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.setHiddenGridlines(true).setRightToLeft(true);
      return [sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getCharts().length + sheet.getImages().length, sheet.getFormUrl(), ss.getFormUrl()];`),
  ).toEqual([true, true, 0, null, null]);
});
