// "If any request is not valid, no requests will be applied." (reference of spreadsheets.batchUpdate)

import fc from "fast-check";
import { refusal } from "./direct.ts";
import { setting, textRow } from "./setting.ts";

const ROWS = 8;
const COLUMNS = 5;

const row = fc.integer({ min: 0, max: ROWS - 1 });
const column = fc.integer({ min: 0, max: COLUMNS - 1 });
const range = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  sheetId: 0,
  startRowIndex: Math.min(a, b),
  endRowIndex: Math.max(a, b) + 1,
  startColumnIndex: Math.min(c, d),
  endColumnIndex: Math.max(c, d) + 1,
}));
const cellData = fc.record(
  {
    userEnteredValue: fc.oneof(
      fc.record({ stringValue: fc.string() }),
      fc.record({ numberValue: fc.integer() }),
      fc.record({ formulaValue: fc.constantFrom("=A1+1", "=SUM(A1:B3)", "=Sheet1!C2", "=UPPER(B1)") }),
    ),
    note: fc.string(),
    userEnteredFormat: fc.record({ textFormat: fc.record({ bold: fc.boolean() }) }),
  },
  { requiredKeys: [] },
);
const fields = fc.constantFrom("*", "userEnteredValue", "note", "userEnteredFormat.textFormat");
const dimension = fc.constantFrom("ROWS", "COLUMNS");
const span = fc.tuple(dimension, fc.nat(3), fc.integer({ min: 1, max: 2 })).map(([which, start, length]) => ({
  sheetId: 0,
  dimension: which,
  startIndex: start,
  endIndex: start + length,
}));

const request = fc.oneof(
  fc.record({
    updateCells: fc.record({
      start: fc.record({ rowIndex: row, columnIndex: fc.constant(0) }),
      rows: fc.array(fc.record({ values: fc.array(cellData, { maxLength: 2 }) }), { maxLength: 1 }),
      fields,
    }),
  }),
  fc.record({ updateCells: fc.record({ range, fields }) }),
  fc.record({ repeatCell: fc.record({ range, cell: cellData, fields }) }),
  fc.record({
    appendCells: fc.record({
      sheetId: fc.constant(0),
      rows: fc.array(fc.record({ values: fc.array(cellData, { maxLength: 2 }) }), { maxLength: 4 }),
      fields,
    }),
  }),
  fc.record({
    copyPaste: fc.record({
      source: range,
      destination: range,
      pasteType: fc.constantFrom("PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT"),
    }),
  }),
  fc.record({
    sortRange: range.map((area) => ({ range: area, sortSpecs: [{ dimensionIndex: area.startColumnIndex }] })),
  }),
  fc.record({ insertDimension: fc.record({ range: span }) }),
  fc.record({ deleteDimension: fc.record({ range: span }) }),
  fc.record({ moveDimension: fc.record({ source: span, destinationIndex: fc.nat(4) }) }),
  fc.record({
    appendDimension: fc.record({
      sheetId: fc.constant(0),
      dimension,
      length: fc.integer({ min: 1, max: 3 }),
    }),
  }),
  fc.record({ insertRange: fc.record({ range, shiftDimension: dimension }) }),
  fc.record({ deleteRange: fc.record({ range, shiftDimension: dimension }) }),
  fc.record({ mergeCells: fc.record({ range }) }),
  fc.record({ addProtectedRange: fc.record({ protectedRange: fc.record({ range }) }) }),
  fc.record({ addBanding: fc.record({ bandedRange: fc.record({ range }) }) }),
  fc.record({
    addNamedRange: fc.record({ namedRange: fc.record({ name: fc.constantFrom("a1b", "people"), range }) }),
  }),
  fc.record({ setBasicFilter: fc.record({ filter: fc.record({ range }) }) }),
  fc.record({
    findReplace: fc.record({
      find: fc.constantFrom("a", "1"),
      replacement: fc.string(),
      allSheets: fc.constant(true),
    }),
  }),
  fc.record({
    updateSheetProperties: fc.record({
      properties: fc.record({
        sheetId: fc.constant(0),
        title: fc.constantFrom("X", "Y"),
        gridProperties: fc.record({ rowCount: fc.integer({ min: 2, max: 12 }), frozenRowCount: fc.nat(1) }),
        tabColor: fc.constant({ red: 1 }),
      }),
      fields: fc.constantFrom("title", "gridProperties.rowCount", "gridProperties", "tabColor"),
    }),
  }),
  fc.record({
    updateDimensionProperties: fc.record({
      range: span,
      properties: fc.record({ pixelSize: fc.integer({ min: 10, max: 300 }) }),
      fields: fc.constant("pixelSize"),
    }),
  }),
  fc.record({ addSheet: fc.record({ properties: fc.record({ title: fc.constantFrom("New", "Newer") }) }) }),
  fc.record({ duplicateSheet: fc.record({ sourceSheetId: fc.constant(0), insertSheetIndex: fc.nat(1) }) }),
  fc.record({ deleteSheet: fc.record({ sheetId: fc.constantFrom(0, 5) }) }),
);

test("a batch that ends in an invalid request leaves the workbook as it was", () => {
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 6 }), (requests) => {
      const { send, workbook } = setting(ROWS, COLUMNS);
      send(
        {
          addSheet: {
            properties: { sheetId: 5, title: "Other", gridProperties: { rowCount: 4, columnCount: 3 } },
          },
        },
        {
          updateCells: {
            start: {},
            rows: [textRow("h1", "h2", "h3"), textRow("a", "1"), textRow("b", "2")],
            fields: "userEnteredValue",
          },
        },
        {
          updateCells: {
            start: { sheetId: 5 },
            rows: [{ values: [{ userEnteredValue: { formulaValue: "=Sheet1!B2" } }] }],
            fields: "userEnteredValue",
          },
        },
        { addNamedRange: { namedRange: { name: "people", range: { sheetId: 0, endRowIndex: 3 } } } },
        { addProtectedRange: { protectedRange: { range: { sheetId: 5 } } } },
      );
      const before = structuredClone(workbook);
      refusal(() => send(...requests, { deleteNamedRange: { namedRangeId: "no such range" } }));
      expect(workbook).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
