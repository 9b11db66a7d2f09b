// spreadsheets.batchUpdate as developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
// and …/request describe it; refusal texts from public issues where no other source is named.

import { refusal, WRITER } from "./direct.ts";
import { area, at, setting, textRow } from "./setting.ts";

test("stringValue is never parsed: no formula, no lost zero, no date, no number", () => {
  const { send, cell } = setting();
  const texts = ["=1+1", "01234", "2026-01-05", "22 34", "TRUE", "'x"];
  send({ updateCells: { start: at(0, 0), rows: [textRow(...texts)], fields: "userEnteredValue" } });
  expect(texts.map((_, column) => cell(0, column).value)).toEqual(texts);
  expect(cell(0, 0).formula).toBeUndefined();
});

test("requests apply in order, replies are aligned with them, sheet 0 is the default", () => {
  const { send, workbook } = setting();
  const answer = send(
    { updateCells: { start: { rowIndex: 0 }, rows: [textRow("a")], fields: "userEnteredValue" } },
    {
      addSheet: { properties: { title: "Log", sheetId: 7, gridProperties: { rowCount: 5, columnCount: 2 } } },
    },
    { appendCells: { sheetId: 7, rows: [textRow("first")], fields: "*" } },
  );
  expect(answer).toEqual({
    spreadsheetId: workbook.spreadsheetId,
    replies: [
      {},
      {
        addSheet: {
          properties: {
            sheetId: 7,
            title: "Log",
            index: 1,
            sheetType: "GRID",
            gridProperties: { rowCount: 5, columnCount: 2 },
          },
        },
      },
      {},
    ],
  });
  expect(workbook.sheets[1]?.rows[0]?.[0]?.value).toBe("first");
});

test("all or nothing: a refused request undoes those before it and names its place", () => {
  const { send, workbook } = setting();
  send({ updateCells: { start: at(2, 2), rows: [textRow("before")], fields: "userEnteredValue" } });
  const before = structuredClone(workbook);
  const refused = refusal(() =>
    send(
      { updateCells: { start: at(2, 2), rows: [textRow("after")], fields: "userEnteredValue" } },
      { addSheet: { properties: { title: "New" } } },
      { insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 3 } } },
      { updateCells: { start: at(0, 0, 99), rows: [textRow("x")], fields: "userEnteredValue" } },
    ),
  );
  expect(refused).toEqual({
    name: "GoogleJsonResponseException",
    message:
      "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[3].updateCells: No grid with id: 99",
    details: {
      code: 400,
      message: "Invalid requests[3].updateCells: No grid with id: 99",
      errors: [
        {
          domain: "global",
          message: "Invalid requests[3].updateCells: No grid with id: 99",
          reason: "badRequest",
        },
      ],
    },
  });
  expect(workbook).toEqual(before);
});

test("a refused batch leaves modified time and last user alone, an accepted one stamps the caller", () => {
  const { as, workspace, workbook } = setting();
  const file = workspace.files.get(workbook.spreadsheetId);
  workspace.clock.pass(1000);
  refusal(() =>
    as(WRITER).batchUpdate({ requests: [{ deleteSheet: { sheetId: 9 } }] }, workbook.spreadsheetId),
  );
  expect(file?.lastModifyingUser).toBe("owner@example.com");
  as(WRITER).batchUpdate(
    { requests: [{ updateCells: { start: at(0, 0), rows: [textRow("x")], fields: "*" } }] },
    workbook.spreadsheetId,
  );
  expect(file).toMatchObject({ lastModifyingUser: WRITER, modifiedTime: workspace.now() });
});

test("updateCells clears what the range covers and the rows do not, within the mask only", () => {
  const { send, cell } = setting();
  send({
    updateCells: {
      start: at(0, 0),
      rows: [textRow("a", "b"), textRow("c", "d")],
      fields: "userEnteredValue",
    },
  });
  send({ repeatCell: { range: area(0, 2, 0, 2), cell: { note: "n" }, fields: "note" } });
  send({ updateCells: { range: area(0, 2, 0, 2), rows: [textRow("A")], fields: "userEnteredValue" } });
  expect([cell(0, 0), cell(0, 1), cell(1, 1)].map(({ value, note }) => [value, note])).toEqual([
    ["A", "n"],
    [null, "n"],
    [null, "n"],
  ]);
});

test("a mask reaches into formats: one part changes, the others stay", () => {
  const { send, cell } = setting();
  const range = area(0, 1, 0, 1);
  send({
    repeatCell: {
      range,
      cell: {
        userEnteredFormat: {
          backgroundColor: { red: 1, green: 0.8 },
          numberFormat: { type: "TEXT", pattern: "@" },
          textFormat: { bold: true, italic: true },
        },
      },
      fields: "userEnteredFormat",
    },
  });
  send({ repeatCell: { range, cell: {}, fields: "userEnteredFormat.textFormat.bold" } });
  send({
    repeatCell: {
      range,
      cell: { userEnteredFormat: { wrapStrategy: "WRAP", horizontalAlignment: "CENTER" } },
      fields: "userEnteredFormat(wrapStrategy,horizontalAlignment)",
    },
  });
  expect(cell(0, 0).format).toEqual({
    backgroundColor: "#ffcc00",
    numberFormat: { type: "TEXT", pattern: "@" },
    textFormat: { italic: true },
    wrapStrategy: "WRAP",
    horizontalAlignment: "CENTER",
  });
});

test("appendCells goes below the last row with data, which a stray cell moves, and grows the grid", () => {
  const { send, cell, workbook } = setting(12, 4);
  send({ appendCells: { sheetId: 0, rows: [textRow("one")], fields: "userEnteredValue" } });
  send({ updateCells: { start: at(9, 3), rows: [textRow("stray")], fields: "userEnteredValue" } });
  send({
    appendCells: { sheetId: 0, rows: [textRow("two"), textRow("three"), textRow("four")], fields: "*" },
  });
  expect([10, 11, 12].map((row) => cell(row, 0).value)).toEqual(["two", "three", "four"]);
  expect(workbook.sheets[0]?.rowCount).toBe(13);
});

test("a batch that grew the grid and is then refused shrinks it again", () => {
  const { send, workbook } = setting(2, 2);
  const before = structuredClone(workbook);
  refusal(() =>
    send(
      { appendCells: { sheetId: 0, rows: [textRow("a"), textRow("b"), textRow("c")], fields: "*" } },
      { deleteNamedRange: { namedRangeId: "none" } },
    ),
  );
  expect(workbook).toEqual(before);
});

test("copyPaste keeps what was there before a later request of the batch, and the response shows the end state", () => {
  const { send, api, workbook } = setting();
  send(
    { addSheet: { properties: { sheetId: 5, title: "Kept", hidden: true } } },
    { updateCells: { start: at(1, 0), rows: [textRow("old", "=1")], fields: "userEnteredValue" } },
  );
  const answer = api.batchUpdate(
    {
      requests: [
        {
          copyPaste: {
            source: area(1, 2, 0, 2),
            destination: area(0, 1, 0, 2, 5),
            pasteType: "PASTE_VALUES",
          },
        },
        { updateCells: { start: at(1, 0), rows: [textRow("new")], fields: "userEnteredValue" } },
      ],
      includeSpreadsheetInResponse: true,
      responseRanges: ["Kept!A1:B1", "Sheet1!A2"],
      responseIncludeGridData: true,
    },
    workbook.spreadsheetId,
    {
      fields:
        "replies,updatedSpreadsheet(sheets(properties(sheetId),data(startRow,rowData(values(userEnteredValue)))))",
    },
  );
  expect(answer).toEqual({
    replies: [{}, {}],
    updatedSpreadsheet: {
      sheets: [
        {
          properties: { sheetId: 0 },
          data: [{ startRow: 1, rowData: [{ values: [{ userEnteredValue: { stringValue: "new" } }] }] }],
        },
        {
          properties: { sheetId: 5 },
          data: [
            {
              rowData: [
                {
                  values: [
                    { userEnteredValue: { stringValue: "old" } },
                    { userEnteredValue: { stringValue: "=1" } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  });
});

test("a formula has its value in the same batch's response and in a paste of values", () => {
  const { send, cell } = setting();
  send(
    {
      updateCells: {
        start: at(0, 0),
        rows: [
          {
            values: [
              { userEnteredValue: { numberValue: 20 } },
              { userEnteredValue: { formulaValue: "=A1+1" } },
            ],
          },
        ],
        fields: "userEnteredValue",
      },
    },
    { copyPaste: { source: area(0, 1, 1, 2), destination: area(0, 1, 2, 3), pasteType: "PASTE_VALUES" } },
  );
  expect(cell(0, 1)).toMatchObject({ formula: "=A1+1", value: 21 });
  expect(cell(0, 2)).toEqual({ value: 21 });
});

test("dimensions: insert, append, move, hide, delete; rows follow", () => {
  const { send, cell, workbook } = setting(4, 3);
  const rows = (startIndex: number, endIndex: number) => ({
    sheetId: 0,
    dimension: "ROWS",
    startIndex,
    endIndex,
  });
  send({ updateCells: { start: at(0, 0), rows: [textRow("h"), textRow("1"), textRow("2")], fields: "*" } });
  send(
    { insertDimension: { range: rows(1, 2), inheritFromBefore: false } },
    { appendDimension: { sheetId: 0, dimension: "COLUMNS", length: 2 } },
    { moveDimension: { source: rows(3, 4), destinationIndex: 1 } },
    {
      updateDimensionProperties: {
        range: rows(0, 1),
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    },
    { deleteDimension: { range: rows(2, 3) } },
  );
  expect([0, 1, 2, 3].map((row) => cell(row, 0).value)).toEqual(["h", "2", "1", null]);
  expect(workbook.sheets[0]).toMatchObject({
    rowCount: 4,
    columnCount: 5,
    rowProperties: [{ hiddenByUser: true }],
  });
});

test("sort, find and replace, duplicates, whitespace, paste of text", () => {
  const { send, cell } = setting();
  send({
    pasteData: {
      coordinate: at(0, 0),
      data: 'b,2\na,1\n  a  ,1\n"c,d",3',
      delimiter: ",",
      type: "PASTE_NORMAL",
    },
  });
  const answer = send(
    { trimWhitespace: { range: area(0, 4, 0, 2) } },
    { deleteDuplicates: { range: area(0, 4, 0, 2) } },
    { sortRange: { range: area(0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 1, sortOrder: "DESCENDING" }] } },
    { findReplace: { find: "B", replacement: "x", allSheets: true } },
  );
  expect([0, 1, 2, 3].map((row) => [cell(row, 0).value, cell(row, 1).value])).toEqual([
    ["c,d", 3],
    ["x", 2],
    ["a", 1],
    [null, null],
  ]);
  expect(answer).toMatchObject({
    replies: [
      { trimWhitespace: { cellsChangedCount: 1 } },
      { deleteDuplicates: { duplicatesRemovedCount: 1 } },
      {},
      { findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 } },
    ],
  });
});

test("bandings, merges, filter, named ranges, metadata and sheet properties come back in get", () => {
  const { send, api, workbook } = setting();
  send(
    {
      addBanding: {
        bandedRange: {
          bandedRangeId: 3,
          range: area(0, 5, 0, 2),
          rowProperties: { headerColor: { blue: 1 } },
        },
      },
    },
    { mergeCells: { range: area(0, 1, 0, 2), mergeType: "MERGE_ALL" } },
    { setBasicFilter: { filter: { range: area(0, 5, 0, 2) } } },
    { addNamedRange: { namedRange: { namedRangeId: "n1", name: "people", range: area(0, 5, 0, 1) } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: "k", location: { spreadsheet: true }, visibility: "DOCUMENT" },
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 }, tabColor: { red: 1 } },
        fields: "gridProperties.frozenRowCount,tabColor",
      },
    },
    { updateSpreadsheetProperties: { properties: { title: "Renamed" }, fields: "title" } },
  );
  expect(api.get(workbook.spreadsheetId)).toMatchObject({
    properties: { title: "Renamed" },
    namedRanges: [{ namedRangeId: "n1", name: "people", range: { startRowIndex: 0, endRowIndex: 5 } }],
    developerMetadata: [{ metadataKey: "k", location: { locationType: "SPREADSHEET" } }],
    sheets: [
      {
        properties: { gridProperties: { frozenRowCount: 1 }, tabColor: { red: 1 } },
        merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }],
        basicFilter: { range: { endRowIndex: 5 } },
        bandedRanges: [{ bandedRangeId: 3, rowProperties: { headerColor: { blue: 1 } } }],
      },
    ],
  });
});

test("20,000 rows: a small commit costs by its rows; the others are not copied", () => {
  const { send, cell, workbook } = setting(20_000, 30);
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  sheet.rows = Array.from({ length: 20_000 }, (_, row) => [{ value: `${row}.0` }, { value: `${row}.1` }]);
  const copied = (): never => {
    throw new Error("a row that the batch does not touch was copied");
  };
  for (const line of sheet.rows.slice(1, 10_000)) Object.defineProperty(line, "slice", { value: copied });
  send(
    {
      copyPaste: {
        source: area(10_000, 10_001, 0, 30),
        destination: area(0, 1, 0, 30),
        pasteType: "PASTE_VALUES",
      },
    },
    { updateCells: { start: at(10_000, 1), rows: [textRow("x")], fields: "userEnteredValue" } },
  );
  expect([cell(0, 1).value, cell(10_000, 1).value]).toEqual(["10000.1", "x"]);
});

test("a response range that cannot be read refuses the whole call", () => {
  const { api, cell, workbook } = setting();
  const body = {
    requests: [{ updateCells: { start: at(0, 0), rows: [textRow("x")], fields: "*" } }],
    includeSpreadsheetInResponse: true,
    responseRanges: ["Nowhere!A1"],
  };
  expect(refusal(() => api.batchUpdate(body, workbook.spreadsheetId)).message).toContain(
    "Unable to parse range: Nowhere!A1",
  );
  expect(cell(0, 0).value).toBeNull();
});
