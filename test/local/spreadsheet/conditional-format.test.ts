// Conditional format rules (reference/spreadsheet/ConditionalFormatRuleBuilder, BooleanCondition, GradientCondition); what
// the reference leaves open was measured at Google: test/testconditionalformat.js of brucemcpherson/gas-fakes.

import { boundScript, OWNER } from "../runtime/scripted.ts";
import { bench, READER } from "./script.ts";

const PRELUDE = `
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const set = (...rules) => { sheet.setConditionalFormatRules(rules.map((each) => each.build())); return sheet.getConditionalFormatRules(); };
  const told = (each) => each.getRanges().map((range) => range.getA1Notation()).join();`;

test("a rule comes back as it was set, in its order", () => {
  expect(
    bench().run(`${PRELUDE}
      const [first, second] = set(
        rule().whenNumberGreaterThan(50).setBackground("#FF0000").setFontColor("white").setBold(true).setRanges([sheet.getRange("A1:B10")]),
        rule().setGradientMinpoint("#00FF00").setGradientMaxpointWithValue("#0000FF", SpreadsheetApp.InterpolationType.MAX, "").setRanges([sheet.getRange("C1:C10")]));
      const condition = first.getBooleanCondition(), gradient = second.getGradientCondition();
      return [String(first), told(first), String(condition), String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackgroundObject().asRgbColor().asHexString(), condition.getFontColor(), condition.getBold(), condition.getItalic(), first.getGradientCondition(),
        String(gradient), gradient.getMinColor(), String(gradient.getMinType()), String(gradient.getMaxType()), gradient.getMidType(), gradient.getMidColor(), gradient.getMaxValue(), second.getBooleanCondition()];`),
  ).toEqual([
    "ConditionalFormatRule",
    "A1:B10",
    "ConditionalFormatBooleanCondition",
    "NUMBER_GREATER_THAN",
    [50],
    "#ff0000",
    "#ffffff",
    true,
    null,
    null,
    "ConditionalFormatGradientCondition",
    "#00ff00",
    "MIN",
    "MAX",
    null,
    "",
    "",
    null,
  ]);
});

test.each([
  [`whenTextContains("hello")`, "TEXT_CONTAINS", ["hello"]],
  ["whenNumberBetween(10, 20)", "NUMBER_BETWEEN", [10, 20]],
  ["whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)", "DATE_EQUAL_TO_RELATIVE", ["TODAY"]],
  [`whenDateAfter(new Date("2026-05-01T12:00:00Z"))`, "DATE_AFTER", ["2026-05-01T12:00:00.000Z"]],
  [
    `withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH, ["prefix"])`,
    "TEXT_STARTS_WITH",
    ["prefix"],
  ],
  [`whenFormulaSatisfied("=A1>10")`, "CUSTOM_FORMULA", ["=A1>10"]],
  ["whenCellNotEmpty()", "CELL_NOT_EMPTY", []],
])("%s is %s of %j", (when, criteria, values) => {
  expect(
    bench().run(`${PRELUDE}
      const condition = set(rule().${when}.setRanges([sheet.getRange("A1")]))[0].getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues().map((each) => (each instanceof Date ? each.toISOString() : typeof each === "object" ? String(each) : each))];`),
  ).toEqual([criteria, values]);
});

test("a copy keeps what it is not told to change; null takes a format away; clearing takes all rules", () => {
  expect(
    bench().run(`${PRELUDE}
      const [first] = set(rule().whenNumberEqualTo(1).setBold(true).setItalic(false).setRanges([sheet.getRange("A1")]));
      const copy = first.copy().whenCellEmpty().setItalic(null).build().getBooleanCondition();
      sheet.clearConditionalFormatRules();
      return [String(copy.getCriteriaType()), copy.getBold(), copy.getItalic(), sheet.getConditionalFormatRules().length];`),
  ).toEqual(["CELL_EMPTY", true, null, 0]);
});

test("ranges follow insertions, deletions and copies, and go with their cells", () => {
  expect(
    bench().run(`${PRELUDE}
      const seen = [told(set(rule().whenCellEmpty().setRanges([sheet.getRange("B2:C3")]))[0])];
      const now = () => sheet.getConditionalFormatRules().map(told).join(";");
      sheet.insertRowBefore(1); seen.push(now());
      sheet.deleteColumn(1); seen.push(now());
      sheet.getRange("A3").copyTo(sheet.getRange("E5:E6")); SpreadsheetApp.flush(); seen.push(now());
      sheet.getRange("A3").copyTo(sheet.getRange("G1"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); SpreadsheetApp.flush(); seen.push(now());
      sheet.deleteRows(3, 4); seen.push(now());
      return seen;`),
  ).toEqual(["B2:C3", "B3:C4", "A3:B4", "A3:B4,E5,E6", "A3:B4,E5,E6", ""]);
});

test("what is no rule of this sheet is refused (public reports of the text)", () => {
  const { run } = bench();
  const setting = (made: string): unknown => run(`${PRELUDE} set(${made});`);
  expect(() => setting(`rule().whenCellEmpty().setRanges([ss.insertSheet("另").getRange("A1")])`)).toThrow(
    "Conditional format rule cannot reference a different sheet.",
  );
  expect(() => setting(`rule().whenNumberEqualTo("1")`)).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenNumberEqualTo.",
  );
  expect(() => setting(`rule().whenDateAfter("2026-05-01")`)).toThrow("don't match the method signature");
  expect(() => run(`sheet.setConditionalFormatRules(["x"])`)).toThrow("don't match the method signature");
  expect(() => run(`sheet.clearConditionalFormatRules()`, READER)).toThrow("You do not have permission");
});

test("the Sheets API answers the rules; its requests to change them are not emulated and say so", async () => {
  const { ws, fileId } = await boundScript(
    `function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
     function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }
     function look() {
       const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];
       sheet.setConditionalFormatRules([
         SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("x").setBackground("red").setBold(false).setRanges([sheet.getRange("A1:A2")]).build(),
         SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setRanges([sheet.getRange("B:B")]).build()]);
       return Sheets.Spreadsheets.get(ss.getId(), { fields: "sheets.conditionalFormats" }).sheets[0].conditionalFormats;
     }
     function add() { Sheets.Spreadsheets.batchUpdate({ requests: [{ addConditionalFormatRule: { index: 0 } }] }, SpreadsheetApp.getActive().getId()); }`,
    {
      manifest: {
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }],
        },
      },
    },
  );
  const owner = ws.signIn(OWNER);
  owner.open(fileId);
  const page = owner.menu("M", "S");
  expect(page.call("look")).toMatchObject([
    {
      ranges: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }],
      booleanRule: {
        condition: { type: "TEXT_STARTS_WITH", values: [{ userEnteredValue: "x" }] },
        format: { backgroundColor: { red: 1 }, textFormat: { bold: false } },
      },
    },
    { booleanRule: { condition: { type: "DATE_BEFORE", values: [{ relativeDate: "TODAY" }] } } },
  ]);
  expect(() => page.call("add")).toThrow("not emulated");
});
