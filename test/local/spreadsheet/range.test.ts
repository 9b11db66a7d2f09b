// Range through a script: values, shapes, formats, and Google's own refusals (reference/spreadsheet/Range and public reports).

import { cellAt } from "../../../local/services/spreadsheet/cells.ts";
import { bench, OWNER, READER, WANG } from "./script.ts";

test("reference Range#getValues: numbers, texts, truth values, Dates of the script's realm; a blank is ''", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:E1").setValues([[1, "x", true, new Date(2026, 10, 25), ""]]);
      const [row] = sheet.getRange("A1:E1").getValues();
      return [row[0], row[1], row[2], row[3] instanceof Date, row[3].getTime(), row[4], Array.isArray(row)];
    `),
  ).toEqual([1, "x", true, true, Date.parse("2026-11-25T00:00:00+08:00"), "", true]);
});

test("R24: setValue parses text unless the cell is plain text", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:A3").setValues([["01234"], ["2026-11-25"], ["=1+1"]]);
      sheet.getRange("B1:B3").setNumberFormat("@").setValues([["01234"], ["2026-11-25"], ["=1+1"]]);
      return sheet.getRange("A1:B3").getDisplayValues().concat([sheet.getRange("A3:B3").getFormulas()[0]]);
    `),
  ).toEqual([
    ["1234", "01234"],
    ["2026-11-25", "2026-11-25"],
    ["2", "=1+1"],
    ["=1+1", ""],
  ]);
});

test.each([
  [
    `sheet.getRange("A1:B2").setValues([[1, 2]])`,
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  ],
  [
    `sheet.getRange("A1:B1").setValues([[1]])`,
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  ],
  [
    `sheet.getRange("A1").setValues([1])`,
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    `sheet.getRange("A1", "B2")`,
    "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [`sheet.getRange(0, 1)`, "The starting row of the range is too small."],
  [`sheet.getRange(1, 0)`, "The starting column of the range is too small."],
  [`sheet.getRange(1, 1, 0, 1)`, "The number of rows in the range must be at least 1."],
  [`sheet.getRange(1, 1, 1, 0)`, "The number of columns in the range must be at least 1."],
  [`sheet.getRange(21, 1)`, "The coordinates of the range are outside the dimensions of the sheet."],
  [`sheet.getRange("没有这个")`, "Range not found"],
  [
    `sheet.getRange("A1").offset(-1, 0)`,
    "The coordinates of the range are outside the dimensions of the sheet.",
  ],
  [
    `sheet.getRange("A1").setValue("x".repeat(50001)); SpreadsheetApp.flush()`,
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
])("%s is refused", (body, text) => {
  expect(() => bench().run(body)).toThrow(text);
});

test("a refusal is an Exception to the script", () => {
  const { run } = bench();
  const body = `try { sheet.getRange(0, 1) } catch (e) { return [String(e), e.name, e instanceof Error] }`;
  expect(run(body)).toEqual(["Exception: The starting row of the range is too small.", "Exception", true]);
});

test("addresses: open ranges, offset, cells of a range", () => {
  const { run } = bench();
  expect(
    run(`
      const open = sheet.getRange("B2:C");
      const one = sheet.getRange("B2:D5").offset(1, 1, 2, 2);
      return [open.getA1Notation(), open.getNumRows(), open.isEndRowBounded(), one.getA1Notation(),
        one.getCell(2, 1).getA1Notation(), one.getLastRow(), one.getLastColumn(), String(one)];
    `),
  ).toEqual(["B2:C", 19, false, "C3:D4", "C4", 4, 4, "Range"]);
});

test("formats, notes and rules are read as they were set", () => {
  const { run, sheet } = bench();
  expect(
    run(`
      const cell = sheet.getRange("B2").setBackground("red").setFontWeight("bold").setFontLine("line-through")
        .setFontColor("#abc").setHorizontalAlignment("center").setNote("记").setNumberFormat("0.00")
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setValue(1.5);
      return [cell.getBackground(), cell.getFontWeight(), cell.getFontLine(), cell.getFontColor(),
        cell.getHorizontalAlignment(), cell.getNote(), cell.getNumberFormat(), cell.getDisplayValue(),
        cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP, String(cell.getWrapStrategy())];
    `),
  ).toEqual(["#ff0000", "bold", "line-through", "#aabbcc", "center", "记", "0.00", "1.50", true, "WRAP"]);
  expect(cellAt(sheet, 1, 1).format?.textFormat).toEqual({
    bold: true,
    strikethrough: true,
    foregroundColor: "#aabbcc",
  });
});

test("reference Range#clear: contents and formats go, notes and rules stay; options pick parts", () => {
  const { run } = bench();
  expect(
    run(`
      const cell = sheet.getRange("A1").setValue(1).setNote("n").setBackground("#00ff00");
      cell.clear({ formatOnly: true });
      const first = [cell.getValue(), cell.getBackground()];
      cell.setBackground("#00ff00").clear();
      return first.concat([cell.getValue(), cell.getBackground(), cell.getNote(), cell.isBlank()]);
    `),
  ).toEqual([1, "#ffffff", "", "#ffffff", "n", true]);
});

test("copyTo: formulas follow, contentsOnly brings values, formatOnly formats", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:A2").setValues([[1], [2]]);
      sheet.getRange("B1").setFormula("=A1*10").setBackground("#0000ff");
      sheet.getRange("B1").copyTo(sheet.getRange("B2"));
      sheet.getRange("B2").copyTo(sheet.getRange("C2"), { contentsOnly: true });
      sheet.getRange("B1").copyTo(sheet.getRange("C1"), { formatOnly: true });
      return [sheet.getRange("B1:C2").getValues(), sheet.getRange("B2:C2").getFormulas(), sheet.getRange("B1:C2").getBackgrounds()];
    `),
  ).toEqual([
    [
      [10, ""],
      [20, 20],
    ],
    [["=A2*10", ""]],
    [
      ["#0000ff", "#0000ff"],
      ["#0000ff", "#ffffff"],
    ],
  ]);
});

test("sort, removeDuplicates, moveTo, insertCells and deleteCells", () => {
  const { run } = bench();
  expect(
    run(`
      const range = sheet.getRange("A1:B4").setValues([["b", 1], ["a", 2], ["b", 1], ["c", 0]]);
      range.sort([{ column: 1, ascending: false }]);
      const sorted = range.getValues().map(([name]) => name).join("");
      const single = range.removeDuplicates().getValues().map(([name]) => name).join("");
      sheet.getRange("A1:B1").moveTo(sheet.getRange("D1"));
      sheet.getRange("A2").insertCells(SpreadsheetApp.Dimension.ROWS);
      const after = sheet.getRange("A1:A5").getValues().map(([name]) => name);
      sheet.getRange("A1:A2").deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [sorted, single, sheet.getRange("D1:E1").getValues()[0], after, sheet.getRange("A1").getValue()];
    `),
  ).toEqual(["cbba", "cba", ["c", 0], ["", "", "b", "a", ""], "b"]);
});

test("merged ranges are found and taken apart", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:B2").merge();
      const found = sheet.getRange("B2").getMergedRanges().map((range) => range.getA1Notation());
      sheet.getRange("A1:B2").breakApart();
      return [found, sheet.getRange("A1").isPartOfMerge()];
    `),
  ).toEqual([["A1:B2"], false]);
});

test("public reports: a strict rule refuses a script's value too, and the whole setValues with it", () => {
  const { run, sheet } = bench();
  const body = `
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["在职", "离职"], true).setAllowInvalid(false).build();
    sheet.getRange("A1:A2").setDataValidation(rule);
    sheet.getRange("A1:A2").setValues([["在职"], ["休假"]]);`;
  expect(() => run(body)).toThrow(
    "The data you entered in cell A2 violates the data validation rules set on this cell.",
  );
  expect(cellAt(sheet, 0, 0).value).toBeNull();
});

test("data validation is read back with criteria and arguments; new rules warn only", () => {
  const { run } = bench();
  expect(
    run(`
      const made = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("C1:C3")).setHelpText("选").build();
      const rule = sheet.getRange("A1").setDataValidation(made).getDataValidation();
      const [range, shown] = rule.getCriteriaValues();
      sheet.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build());
      return [String(rule.getCriteriaType()), range.getA1Notation(), shown, rule.getHelpText(), rule.getAllowInvalid(),
        sheet.getRange("B1").getDataValidation().getCriteriaValues(), sheet.getRange("D1").getDataValidation()];
    `),
  ).toEqual(["VALUE_IN_RANGE", "$C$1:$C$3".replaceAll("$", ""), true, "选", true, [1, 9], null]);
});

test("check boxes hold truth values", () => {
  const { run } = bench();
  expect(
    run(`
      const box = sheet.getRange("A1:A2").insertCheckboxes();
      const before = box.getValues();
      sheet.getRange("A1").check();
      return [before, box.getValues(), box.isChecked(), sheet.getRange("A1").isChecked(), sheet.getRange("B1").isChecked()];
    `),
  ).toEqual([[[false], [false]], [[true], [false]], null, true, null]);
});

test("text finder: next, all, replace", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:A3").setValues([["王伟"], ["李伟"], ["王芳"]]);
      const finder = sheet.createTextFinder("王");
      const places = [finder.findNext().getA1Notation(), finder.findNext().getA1Notation(), finder.findNext()];
      const count = sheet.createTextFinder("伟").replaceAllWith("炜");
      const entire = sheet.createTextFinder("王").matchEntireCell(true).findAll().length;
      return [places, count, sheet.getRange("A1").getValue(), entire];
    `),
  ).toEqual([["A1", "A3", null], 2, "王炜", 0]);
});

test("rich text is never parsed", () => {
  const { run } = bench();
  const body = `
    const text = SpreadsheetApp.newRichTextValue().setText("=1+1").build();
    return sheet.getRange("A1").setRichTextValue(text).getValue();`;
  expect(run(body)).toBe("=1+1");
});

test("who may not edit the file may read it and not write it", () => {
  const { run } = bench();
  run(`sheet.getRange("A1").setValue("读")`, OWNER);
  expect(run(`return sheet.getRange("A1").getValue()`, READER)).toBe("读");
  expect(() => run(`sheet.getRange("A1").setValue("写")`, READER)).toThrow(
    "You do not have permission to access the requested document.",
  );
  expect(run(`return sheet.getRange("A1").canEdit()`, READER)).toBe(false);
  expect(run(`return sheet.getRange("A1").canEdit()`, WANG)).toBe(true);
});

test("what is not emulated says so", () => {
  expect(() => bench().run(`sheet.getRange("A1").setVerticalText(true)`)).toThrow(
    "not emulated: Range.setVerticalText",
  );
});
