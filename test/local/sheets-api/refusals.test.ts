// What the Sheets API refuses, with its texts. Sources: googleapis client issues 1001 and 1380, node-google-spreadsheet
// issue 308, OpenRefine issue 2760, and transcripts of live calls published by several projects in 2026.

import { refusal, OWNER, WRITER } from "./direct.ts";
import { setting, textRow } from "./setting.ts";

const PREFIX = "API call to sheets.spreadsheets.batchUpdate failed with error: ";

const cases: readonly [name: string, request: object, text: string][] = [
  [
    "an unknown field of a request",
    { updateCells: { start: { rowIndex: 0 }, rows: [], fields: "*", colour: "red" } },
    `Invalid JSON payload received. Unknown name "colour" at 'requests[0].update_cells': Cannot find field.`,
  ],
  [
    "an unknown field deep inside",
    { updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { text: "x" } }] }], fields: "*" } },
    `Invalid JSON payload received. Unknown name "text" at 'requests[0].update_cells.rows[0].values[0].user_entered_value': Cannot find field.`,
  ],
  [
    "an unknown kind of request",
    { frobnicate: {} },
    `Invalid JSON payload received. Unknown name "frobnicate" at 'requests[0]': Cannot find field.`,
  ],
  [
    "a number where text belongs",
    {
      updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { stringValue: 5 } }] }], fields: "*" },
    },
    `Invalid value at 'requests[0].update_cells.rows[0].values[0].user_entered_value.string_value' (TYPE_STRING), 5`,
  ],
  [
    "a fraction where an index belongs",
    { deleteSheet: { sheetId: 1.5 } },
    `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 1.5`,
  ],
  [
    "a word that is no value of the enum",
    { appendDimension: { sheetId: 0, dimension: "LINES", length: 1 } },
    `Invalid value at 'requests[0].append_dimension.dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "LINES"`,
  ],
  [
    "a list where one message belongs",
    { deleteSheet: [{ sheetId: 0 }] },
    `Invalid JSON payload received. Unknown name "deleteSheet" at 'requests[0]': Proto field is not repeating, cannot start list.`,
  ],
  [
    "two kinds in one request",
    { addSheet: {}, deleteSheet: { sheetId: 0 } },
    `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'`,
  ],
  ["no kind at all", {}, "Invalid requests[0]: No request set."],
  [
    "a range called like an address",
    { addNamedRange: { namedRange: { name: "A1", range: { sheetId: 0 } } } },
    "Invalid requests[0].addNamedRange: Invalid name: A1",
  ],
  [
    "a missing mask",
    { repeatCell: { range: {}, cell: { note: "x" } } },
    "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  [
    "a mask with a field that the message lacks",
    { repeatCell: { range: {}, cell: {}, fields: "userEnteredFormat.boldness" } },
    "Invalid requests[0].repeatCell: Invalid field: user_entered_format.boldness",
  ],
  [
    "no grid with the id",
    { repeatCell: { range: { sheetId: 4 }, fields: "note" } },
    "Invalid requests[0].repeatCell: No grid with id: 4",
  ],
  [
    "no sheet with the id",
    { updateSheetProperties: { properties: { sheetId: 4, title: "x" }, fields: "title" } },
    "Invalid requests[0].updateSheetProperties: No sheet with id: 4",
  ],
  [
    "a start below the last row: the brackets hold the last index",
    { updateCells: { start: { rowIndex: 1000 }, rows: [textRow("x")], fields: "*" } },
    "Invalid requests[0].updateCells: GridCoordinate.rowIndex[1000] is after last row in grid[999]",
  ],
  [
    "a range that starts below the last row",
    {
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 },
        cell: {},
        fields: "note",
      },
    },
    "Invalid requests[0].repeatCell: Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26",
  ],
  [
    "a range that starts right of the last column",
    { repeatCell: { range: { sheetId: 0, startColumnIndex: 26, endRowIndex: 2 }, cell: {}, fields: "note" } },
    "Invalid requests[0].repeatCell: Range (Sheet1!AA1:2) exceeds grid limits. Max rows: 1000, max columns: 26",
  ],
  [
    "rows that overflow the grid",
    { updateCells: { start: { rowIndex: 999 }, rows: [textRow("a"), textRow("b")], fields: "*" } },
    "Invalid requests[0].updateCells: Attempting to write row: 1000, beyond the last requested row of: 999",
  ],
  [
    "cells that overflow the grid on the right",
    { appendCells: { rows: [textRow(...Array.from({ length: 27 }, () => "x"))], fields: "*" } },
    "Invalid requests[0].appendCells: Attempting to write column: 26, beyond the last requested column of: 25",
  ],
  [
    "rows that overflow the range",
    {
      updateCells: {
        range: { endRowIndex: 1, endColumnIndex: 1 },
        rows: [textRow("a"), textRow("b")],
        fields: "*",
      },
    },
    "Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0",
  ],
  [
    "a title that is taken",
    { addSheet: { properties: { title: "Sheet1" } } },
    'Invalid requests[0].addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  [
    "the last sheet",
    { deleteSheet: { sheetId: 0 } },
    "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
  ],
  [
    "a row that does not exist",
    { deleteDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 1000, endIndex: 1001 } } },
    "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
  ],
  [
    "all rows",
    { deleteDimension: { range: { sheetId: 0, dimension: "ROWS" } } },
    "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
  ],
  [
    "an insertion at the end without inheritance",
    { insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 1000, endIndex: 1001 } } },
    "Invalid requests[0].insertDimension: range.startIndex must be less than the grid size if inheritFromBefore is false.",
  ],
  [
    "more than ten million cells",
    { appendDimension: { sheetId: 0, dimension: "ROWS", length: 400_000 } },
    "Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
  [
    "an unknown protected range",
    { deleteProtectedRange: { protectedRangeId: 404 } },
    "Invalid requests[0].deleteProtectedRange: No protected range with id: 404",
  ],
  [
    "more than 50,000 characters in a cell",
    { updateCells: { start: {}, rows: [textRow("x".repeat(50_001))], fields: "*" } },
    "Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
];

test.each(cases)("%s", (_name, request, text) => {
  const { send, workbook } = setting();
  const before = structuredClone(workbook);
  expect(refusal(() => send(request))).toMatchObject({
    name: "GoogleJsonResponseException",
    message: PREFIX + text,
    details: { code: 400, message: text },
  });
  expect(workbook).toEqual(before);
});

test("every violation of the payload is reported, one a line", () => {
  const { send } = setting();
  expect(refusal(() => send({ deleteSheet: { id: 0 } }, { addSheet: { title: "x" } })).message).toBe(
    `${PREFIX}Invalid JSON payload received. Unknown name "id" at 'requests[0].delete_sheet': Cannot find field.\n` +
      `Invalid JSON payload received. Unknown name "title" at 'requests[1].add_sheet': Cannot find field.`,
  );
});

test("an empty batch, a body that is no message, an unknown field of the body", () => {
  const { api, send, workbook } = setting();
  const id = workbook.spreadsheetId;
  expect(refusal(() => send()).message).toBe(`${PREFIX}Must specify at least one request.`);
  expect(refusal(() => api.batchUpdate({}, id)).message).toBe(`${PREFIX}Must specify at least one request.`);
  expect(refusal(() => api.batchUpdate({ requests: [], ranges: [] }, id)).message).toBe(
    `${PREFIX}Invalid JSON payload received. Unknown name "ranges": Cannot find field.`,
  );
  expect(refusal(() => api.batchUpdate("{}", id)).message).toContain("Root element must be a message.");
});

test("what ends beyond the grid is cut, and a range without a cell is taken (live transcript, 2026-09)", () => {
  const { send, cell, workbook } = setting(3, 3);
  send(
    { repeatCell: { range: { startRowIndex: 2, endRowIndex: 9 }, cell: { note: "n" }, fields: "note" } },
    { repeatCell: { range: { startRowIndex: 1, endRowIndex: 1 }, cell: { note: "m" }, fields: "note" } },
  );
  expect([cell(2, 0).note, cell(1, 0).note, workbook.sheets[0]?.rowCount]).toEqual(["n", undefined, 3]);
});

test("kinds that Google has and the emulator lacks say so", () => {
  const { send } = setting();
  for (const kind of ["addChart", "autoFill", "textToColumns", "addConditionalFormatRule"]) {
    expect(refusal(() => send({ [kind]: {} }))).toMatchObject({
      name: "Error",
      message: `not emulated: Sheets.batchUpdate/${kind}`,
    });
  }
});

test("a body above ten megabytes is refused; the switch lifts it (assumed: sheets-api-request-limit)", () => {
  const { send, workspace } = setting();
  const big = {
    updateCells: {
      start: {},
      rows: Array.from({ length: 250 }, () => textRow("字".repeat(15_000))),
      fields: "*",
    },
  };
  expect(refusal(() => send(big)).details).toMatchObject({ code: 413 });
  workspace.assumptions["sheets-api-request-limit"] = false;
  expect(() => send(big)).not.toThrow();
});

test("scopes of the manifest: spreadsheets, drive or drive.file for writes, read-only ones for reads", () => {
  const { execution, send, api, workbook } = setting();
  execution.scopes = ["spreadsheets.readonly"];
  expect(api.get(workbook.spreadsheetId)).toMatchObject({ spreadsheetId: workbook.spreadsheetId });
  expect(refusal(() => send({ addSheet: {} })).message).toContain(
    "https://www.googleapis.com/auth/spreadsheets",
  );
  execution.scopes = ["spreadsheets"];
  send({ addSheet: {} });
  expect(execution.effectiveUser).toBe(OWNER);
});

test("arguments: too few, too many, an unknown option", () => {
  const { api, workbook } = setting();
  expect(refusal(() => api.batchUpdate({ requests: [] })).message).toBe(
    "Invalid number of arguments provided. Expected 2-3 only",
  );
  expect(refusal(() => api.get(workbook.spreadsheetId, { range: "A1" })).message).toBe(
    `API call to sheets.spreadsheets.get failed with error: Invalid JSON payload received. Unknown name "range": ` +
      "Cannot bind query parameter. Field 'range' could not be found in request message.",
  );
});

test("whoever protects a range without being its owner stays among the editors", () => {
  const { as, send, workbook } = setting();
  const protect = (users: string[]) => ({
    addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, editors: { users } } },
  });
  const asWriter = (request: object) =>
    as(WRITER).batchUpdate({ requests: [request] }, workbook.spreadsheetId);
  expect(refusal(() => asWriter(protect([OWNER]))).message).toBe(
    `${PREFIX}Invalid requests[0].addProtectedRange: You can't remove yourself as an editor.`,
  );
  asWriter(protect([OWNER, WRITER]));
  expect(send(protect([WRITER]))).toMatchObject({
    replies: [{ addProtectedRange: { protectedRange: { editors: { users: [OWNER, WRITER] } } } }],
  });
});
