// Formulas in R1C1 notation and colours as objects (reference/spreadsheet: Range.setFormulaR1C1, Color, ColorBuilder).

import { fromR1C1, toR1C1 } from "../../../local/services/spreadsheet/formula/r1c1.ts";
import { bench } from "./script.ts";

test.each([
  ["=SUM(A1:A3)", "=SUM(R[-4]C[-2]:R[-2]C[-2])"],
  ["=$A$1+C5", "=R1C1+R[0]C[0]"],
  ["=$A5&A$1", "=R[0]C1&R1C[-2]"],
  ["='a b'!D6*2", "='a b'!R[1]C[1]*2"],
  ["=SUM(B:B)+SUM($2:$3)", "=SUM(C[-1])+SUM(R2:R3)"],
  ['="R1C1"&ROW(C4)', '="R1C1"&ROW(R[-1]C[0])'],
])("%s in C5 is %s", (a1, r1c1) => {
  const place = { row: 4, column: 2 };
  expect(toR1C1(a1, place)).toBe(r1c1);
  expect(fromR1C1(r1c1, place)).toBe(a1);
});

test("what lies off the sheet is #REF!", () => {
  expect(fromR1C1("=R[-1]C", { row: 0, column: 0 })).toBe("=#REF!");
});

test("one R1C1 formula counts from each cell", () => {
  const { run } = bench();
  expect(
    run(`
      sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
      const range = sheet.getRange("B1:B3").setFormulaR1C1("=RC[-1]*2");
      sheet.getRange("C1").setFormulasR1C1([["=SUM(R1C1:R3C1)"]]);
      return [range.getFormulas().flat(), range.getValues().flat(), range.getFormulaR1C1(), sheet.getRange("C1").getFormula(), sheet.getRange("A1").getFormulaR1C1()];`),
  ).toEqual([["=A1*2", "=A2*2", "=A3*2"], [2, 4, 6], "=R[0]C[-1]*2", "=SUM($A$1:$A$3)", ""]);
});

test("colours as objects are those of the cells", () => {
  const { run } = bench();
  expect(
    run(`
      const red = SpreadsheetApp.newColor().setRgbColor("#ff0080").build();
      const cell = sheet.getRange("A1").setBackgroundObject(red).setFontColorObject(red);
      const rgb = cell.getBackgroundObject().asRgbColor();
      return [cell.getBackground(), cell.getFontColor(), rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), String(red.getColorType()), sheet.getRange("B1").getBackgroundObject().asRgbColor().asHexString()];`),
  ).toEqual(["#ff0080", "#ff0080", "#ff0080", 255, 0, 128, "RGB", "#ffffff"]);
  expect(() => run(`SpreadsheetApp.newColor().setRgbColor("x")`)).toThrow("Invalid color: x");
  expect(() => run(`sheet.getRange("A1").setValue()`)).toThrow(
    "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
  );
});
