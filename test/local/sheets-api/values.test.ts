// spreadsheets.values.*: developers.google.com/workspace/sheets/api/guides/values and its reference; texts from public issues.

import { refusal, READER } from "./direct.ts";
import { setting } from "./setting.ts";

const RAW = { valueInputOption: "RAW" };
const TYPED = { valueInputOption: "USER_ENTERED" };

test("RAW stores text as it is, USER_ENTERED parses it as typed", () => {
  const { values, workbook, cell } = setting();
  const line = [["01234", "=1+1", "TRUE", 5, true]];
  expect(values.update({ values: line }, workbook.spreadsheetId, "Sheet1!A1:E1", RAW)).toEqual({
    spreadsheetId: workbook.spreadsheetId,
    updatedRange: "Sheet1!A1:E1",
    updatedRows: 1,
    updatedColumns: 5,
    updatedCells: 5,
  });
  values.update({ values: line }, workbook.spreadsheetId, "A2", TYPED);
  expect([0, 1, 2, 3, 4].map((column) => cell(0, column).value)).toEqual(["01234", "=1+1", "TRUE", 5, true]);
  expect([0, 1, 2, 3, 4].map((column) => cell(1, column).value)).toEqual([1234, 2, true, 5, true]);
});

test("without valueInputOption the call is refused", () => {
  const { values, workbook } = setting();
  expect(refusal(() => values.update({ values: [["x"]] }, workbook.spreadsheetId, "A1")).message).toBe(
    "API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified",
  );
});

test("null skips a cell, an empty string clears it", () => {
  const { values, workbook, cell } = setting();
  const id = workbook.spreadsheetId;
  values.update({ values: [["a", "b", "c"]] }, id, "A1", RAW);
  values.update({ values: [[null, "", "C"]] }, id, "A1", RAW);
  expect([0, 1, 2].map((column) => cell(0, column).value)).toEqual(["a", null, "C"]);
});

test("values must fit the range; a corner takes as much as the grid holds", () => {
  const { values, workbook } = setting();
  const update = (range: string, list: unknown[][]) =>
    refusal(() => values.update({ values: list }, workbook.spreadsheetId, range, RAW)).message.replace(
      /^.*error: /,
      "",
    );
  expect(update("Sheet1!A1:B1", [["a"], ["b"]])).toBe(
    "Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]",
  );
  expect(update("Sheet1!A1:B1", [["a", "b", "c"]])).toBe(
    "Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]",
  );
  expect(update("Sheet1!A1001", [["a"]])).toBe(
    "Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
  );
  expect(update("Nowhere!A1", [["a"]])).toBe("Unable to parse range: Nowhere!A1");
  expect(update("A1:B2:C3", [["a"]])).toBe("Unable to parse range: A1:B2:C3");
  expect(update("A1", [[{ a: 1 }]])).toContain("Invalid values[0][0]: struct_value");
  values.update({ values: [["a", "b"], ["c"]] }, workbook.spreadsheetId, "Y999", RAW);
});

test("a list that is not two-dimensional, and a range that contradicts the argument", () => {
  const { values, workbook } = setting();
  expect(
    refusal(() => values.update({ values: ["x"] }, workbook.spreadsheetId, "A1", RAW)).message,
  ).toContain(`Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "x"`);
  expect(
    refusal(() => values.update({ range: "A2", values: [["x"]] }, workbook.spreadsheetId, "A1", RAW)).message,
  ).toContain("Request range[A1] does not match value's range[A2]");
});

test("get: as shown, as stored, as formula; dates as serials or text; blanks at the end are left out", () => {
  const { values, workbook } = setting();
  const id = workbook.spreadsheetId;
  values.update({ values: [["2026-01-05", "=1/4", "", "x", ""], [], ["last"]] }, id, "A1", TYPED);
  const get = (options?: object) => values.get(id, "Sheet1!A:E", ...(options ? [options] : []));
  expect(get()).toEqual({
    range: "Sheet1!A1:E1000",
    majorDimension: "ROWS",
    values: [["2026-01-05", "0.25", "", "x"], [], ["last"]],
  });
  expect(get({ valueRenderOption: "UNFORMATTED_VALUE" })).toMatchObject({
    values: [[46027, 0.25, "", "x"], [], ["last"]],
  });
  expect(get({ valueRenderOption: "FORMULA", dateTimeRenderOption: "FORMATTED_STRING" })).toMatchObject({
    values: [["2026-01-05", "=1/4", "", "x"], [], ["last"]],
  });
  expect(get({ majorDimension: "COLUMNS", fields: "values" })).toEqual({
    values: [["2026-01-05", "", "last"], ["0.25"], [], ["x"]],
  });
  expect(values.get(id, "Z9:Z10")).toEqual({ range: "Sheet1!Z9:Z10", majorDimension: "ROWS" });
});

test("titles outside ASCII are quoted in answers, found whatever the case, and a title alone is the whole sheet", () => {
  const { values, send, workbook } = setting();
  send({ addSheet: { properties: { title: "变更 记录", gridProperties: { rowCount: 3, columnCount: 2 } } } });
  expect(values.get(workbook.spreadsheetId, "变更 记录")).toMatchObject({ range: "'变更 记录'!A1:B3" });
  expect(values.get(workbook.spreadsheetId, "SHEET1!A1")).toMatchObject({ range: "Sheet1!A1" });
});

test("batchGet, batchGetByDataFilter: open ranges are the whole tab, rows beyond the grid are refused", () => {
  const { values, workbook } = setting(5, 2);
  const id = workbook.spreadsheetId;
  values.update({ values: [["a", "b"], ["c"]] }, id, "A1", RAW);
  expect(values.batchGet(id, { ranges: ["A1", "B1:B2"] })).toEqual({
    spreadsheetId: id,
    valueRanges: [
      { range: "Sheet1!A1", majorDimension: "ROWS", values: [["a"]] },
      { range: "Sheet1!B1:B2", majorDimension: "ROWS", values: [["b"]] },
    ],
  });
  const filter = (gridRange: object) => ({
    dataFilters: [{ gridRange }],
    valueRenderOption: "FORMATTED_VALUE",
    majorDimension: "ROWS",
  });
  expect(values.batchGetByDataFilter(filter({ sheetId: 0 }), id)).toEqual({
    spreadsheetId: id,
    valueRanges: [
      {
        valueRange: { range: "Sheet1!A1:B5", majorDimension: "ROWS", values: [["a", "b"], ["c"]] },
        dataFilters: [{ gridRange: { sheetId: 0 } }],
      },
    ],
  });
  expect(
    refusal(() => values.batchGetByDataFilter(filter({ sheetId: 0, startRowIndex: 5 }), id)),
  ).toMatchObject({
    details: {
      code: 400,
      message: expect.stringContaining("exceeds grid limits. Max rows: 5, max columns: 2"),
    },
  });
});

test("append finds the table in the range, writes below it, grows the grid and says where", () => {
  const { values, workbook, cell } = setting(4, 3);
  const id = workbook.spreadsheetId;
  values.update(
    {
      values: [
        ["h1", "h2"],
        ["a", "b"],
        ["c", "d"],
      ],
    },
    id,
    "A2",
    RAW,
  );
  expect(
    values.append(
      {
        values: [
          ["e", "f"],
          ["g", "h"],
        ],
      },
      id,
      "A1:B2",
      RAW,
    ),
  ).toEqual({
    spreadsheetId: id,
    tableRange: "Sheet1!A2:B4",
    updates: {
      spreadsheetId: id,
      updatedRange: "Sheet1!A5:B6",
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 4,
    },
  });
  expect(cell(5, 1).value).toBe("h");
});

test("INSERT_ROWS makes room below the table instead of writing over what follows", () => {
  const { values, workbook, cell } = setting();
  const id = workbook.spreadsheetId;
  values.update({ values: [["a"], [null], ["below"]] }, id, "A1", RAW);
  values.append({ values: [["b"], ["c"]] }, id, "A1", { ...RAW, insertDataOption: "INSERT_ROWS" });
  expect([0, 1, 2, 3, 4].map((row) => cell(row, 0).value)).toEqual(["a", "b", "c", null, "below"]);
});

test("batchUpdate sums up; a refused range names its place and nothing is written (assumed)", () => {
  const { values, workbook, cell } = setting();
  const id = workbook.spreadsheetId;
  expect(
    values.batchUpdate(
      {
        ...RAW,
        data: [
          { range: "A1", values: [["a"]] },
          { range: "B2:C2", values: [["b", "c"]] },
        ],
      },
      id,
    ),
  ).toMatchObject({ totalUpdatedRows: 2, totalUpdatedCells: 3, totalUpdatedSheets: 1 });
  expect(
    refusal(() =>
      values.batchUpdate(
        {
          ...RAW,
          data: [
            { range: "A1", values: [["z"]] },
            { range: "No!A1", values: [["b"]] },
          ],
        },
        id,
      ),
    ).message,
  ).toContain("Invalid data[1]: Unable to parse range: No!A1");
  expect(cell(0, 0).value).toBe("a");
});

test("clear and batchClear take values and leave formats", () => {
  const { values, send, workbook, cell } = setting();
  const id = workbook.spreadsheetId;
  values.update({ values: [["a", "b"]] }, id, "A1", RAW);
  send({ repeatCell: { range: { endRowIndex: 1, endColumnIndex: 2 }, cell: { note: "n" }, fields: "note" } });
  expect(values.clear({}, id, "A1")).toEqual({ spreadsheetId: id, clearedRange: "Sheet1!A1" });
  values.batchClear({ ranges: ["B1", "C1:D9"] }, id);
  expect([cell(0, 0), cell(0, 1)]).toEqual([
    { value: null, note: "n" },
    { value: null, note: "n" },
  ]);
});

test("a reader reads and does not write", () => {
  const { as, workbook } = setting();
  const reader = as(READER).constants["Values"];
  expect(reader).toMatchObject({ typeName: "Sheets.Spreadsheets.Values" });
  expect(as(READER).get(workbook.spreadsheetId)).toMatchObject({ spreadsheetId: workbook.spreadsheetId });
});
