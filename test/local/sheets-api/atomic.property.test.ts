// "If any request is not valid, no requests will be applied." (reference of spreadsheets.batchUpdate)

import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
  string,
  tuple,
} from "fast-check";
import { refusal } from "./direct.ts";
import { setting, textRow } from "./setting.ts";

const ROWS = 8;
const COLUMNS = 5;

const row = integer({ min: 0, max: ROWS - 1 });
const column = integer({ min: 0, max: COLUMNS - 1 });
const range = tuple(row, row, column, column).map(([a, b, c, d]) => ({
  sheetId: 0,
  startRowIndex: Math.min(a, b),
  endRowIndex: Math.max(a, b) + 1,
  startColumnIndex: Math.min(c, d),
  endColumnIndex: Math.max(c, d) + 1,
}));
const cellData = record(
  {
    userEnteredValue: oneof(
      record({ stringValue: string() }),
      record({ numberValue: integer() }),
      record({ formulaValue: constantFrom("=A1+1", "=SUM(A1:B3)", "=Sheet1!C2", "=UPPER(B1)") }),
    ),
    note: string(),
    userEnteredFormat: record({ textFormat: record({ bold: boolean() }) }),
  },
  { requiredKeys: [] },
);
const fields = constantFrom("*", "userEnteredValue", "note", "userEnteredFormat.textFormat");
const dimension = constantFrom("ROWS", "COLUMNS");
const span = tuple(dimension, nat(3), integer({ min: 1, max: 2 })).map(([which, start, length]) => ({
  sheetId: 0,
  dimension: which,
  startIndex: start,
  endIndex: start + length,
}));

const request = oneof(
  record({
    updateCells: record({
      start: record({ rowIndex: row, columnIndex: constant(0) }),
      rows: array(record({ values: array(cellData, { maxLength: 2 }) }), { maxLength: 1 }),
      fields,
    }),
  }),
  record({ updateCells: record({ range, fields }) }),
  record({ repeatCell: record({ range, cell: cellData, fields }) }),
  record({
    appendCells: record({
      sheetId: constant(0),
      rows: array(record({ values: array(cellData, { maxLength: 2 }) }), { maxLength: 4 }),
      fields,
    }),
  }),
  record({
    copyPaste: record({
      source: range,
      destination: range,
      pasteType: constantFrom("PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT"),
    }),
  }),
  record({
    sortRange: range.map((area) => ({ range: area, sortSpecs: [{ dimensionIndex: area.startColumnIndex }] })),
  }),
  record({ insertDimension: record({ range: span }) }),
  record({ deleteDimension: record({ range: span }) }),
  record({ moveDimension: record({ source: span, destinationIndex: nat(4) }) }),
  record({
    appendDimension: record({
      sheetId: constant(0),
      dimension,
      length: integer({ min: 1, max: 3 }),
    }),
  }),
  record({ insertRange: record({ range, shiftDimension: dimension }) }),
  record({ deleteRange: record({ range, shiftDimension: dimension }) }),
  record({ mergeCells: record({ range }) }),
  record({ addProtectedRange: record({ protectedRange: record({ range }) }) }),
  record({ addBanding: record({ bandedRange: record({ range }) }) }),
  record({
    addNamedRange: record({ namedRange: record({ name: constantFrom("a1b", "people"), range }) }),
  }),
  record({ setBasicFilter: record({ filter: record({ range }) }) }),
  record({
    findReplace: record({
      find: constantFrom("a", "1"),
      replacement: string(),
      allSheets: constant(true),
    }),
  }),
  record({
    updateSheetProperties: record({
      properties: record({
        sheetId: constant(0),
        title: constantFrom("X", "Y"),
        gridProperties: record({ rowCount: integer({ min: 2, max: 12 }), frozenRowCount: nat(1) }),
        tabColor: constant({ red: 1 }),
      }),
      fields: constantFrom("title", "gridProperties.rowCount", "gridProperties", "tabColor"),
    }),
  }),
  record({
    updateDimensionProperties: record({
      range: span,
      properties: record({ pixelSize: integer({ min: 10, max: 300 }) }),
      fields: constant("pixelSize"),
    }),
  }),
  record({ addSheet: record({ properties: record({ title: constantFrom("New", "Newer") }) }) }),
  record({ duplicateSheet: record({ sourceSheetId: constant(0), insertSheetIndex: nat(1) }) }),
  record({ deleteSheet: record({ sheetId: constantFrom(0, 5) }) }),
);

test("a batch that ends in an invalid request leaves the workbook as it was", () => {
  assert(
    property(array(request, { minLength: 1, maxLength: 6 }), (requests) => {
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
