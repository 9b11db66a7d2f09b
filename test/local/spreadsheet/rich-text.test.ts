// Rich text: styles and links of parts of a text (reference/spreadsheet: RichTextValue, RichTextValueBuilder, Range.getRichTextValue).

import { bench } from "./script.ts";

const TOLD = `
  const told = (value) => value.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl(), run.getTextStyle().isBold()]);
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();`;

test("parts of a text keep their styles and links in the cell, and through a copy", () => {
  const { run } = bench();
  const value = run(`${TOLD}
    const rich = SpreadsheetApp.newRichTextValue().setText("foo no baz")
      .setLinkUrl(0, 3, "https://bar.foo").setLinkUrl(7, 10, "https://abc.xyz").setTextStyle(7, 10, bold).build();
    sheet.getRange("A1").setRichTextValue(rich).copyTo(sheet.getRange("B2"));
    const kept = sheet.getRange("B2").getRichTextValue();
    return [told(kept), kept.getText(), kept.getLinkUrl(), kept.getLinkUrl(0, 3), kept.getTextStyle(0, 1).isUnderline(), sheet.getRange("B2").getValue()];`);
  expect(value).toEqual([
    [
      ["foo", 0, 3, "https://bar.foo", false],
      [" no ", 3, 7, null, false],
      ["baz", 7, 10, "https://abc.xyz", true],
    ],
    "foo no baz",
    null,
    "https://bar.foo",
    true,
    "foo no baz",
  ]);
});

test("a style of the whole overwrites what it says and leaves the rest", () => {
  const { run } = bench();
  expect(
    run(`${TOLD}
    const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
    const value = SpreadsheetApp.newRichTextValue().setText("HelloWorld").setTextStyle(0, 5, bold).setTextStyle(italic).setTextStyle(null).build();
    return value.getRuns().map((each) => [each.getText(), each.getTextStyle().isBold(), each.getTextStyle().isItalic()]);`),
  ).toEqual([
    ["Hello", true, true],
    ["World", null, true],
  ]);
});

test("a new value ends it, a new note does not; numbers have no rich text", () => {
  const { run } = bench();
  expect(
    run(`${TOLD}
    const cell = sheet.getRange("A1");
    cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText("ab").setTextStyle(0, 1, bold).build()).setNote("n");
    const noted = told(cell.getRichTextValue()).length;
    cell.setFontWeight("normal");
    const whole = told(cell.getRichTextValue()).length;
    cell.setValue("cd");
    return [noted, whole, told(cell.getRichTextValue()), sheet.getRange("B1").setValue(5).getRichTextValue(), sheet.getRange("C1").getRichTextValue().getText()];`),
  ).toEqual([2, 1, [["cd", 0, 2, null, false]], null, ""]);
});

test("offsets outside the text are refused", () => {
  const { run } = bench();
  expect(() =>
    run(`SpreadsheetApp.newRichTextValue().setText("ab").setLinkUrl(1, 3, "https://a.cn");`),
  ).toThrow("Illegal argument");
});
