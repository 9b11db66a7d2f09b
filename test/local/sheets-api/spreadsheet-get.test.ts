// spreadsheets.get, its field masks (developers.google.com/workspace/sheets/api/guides/field-masks) and grid data.

import { refusal, OWNER, READER, WRITER } from "./direct.ts";
import { setting, textRow } from "./setting.ts";

function filled() {
  const made = setting(10, 5);
  made.send(
    {
      updateCells: {
        start: {},
        rows: [textRow("name", "tel"), textRow("王", "010")],
        fields: "userEnteredValue",
      },
    },
    {
      updateCells: {
        start: { rowIndex: 2 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { numberValue: 46027.5 },
                userEnteredFormat: { numberFormat: { type: "DATE", pattern: "yyyy-mm-dd" } },
                note: "seen",
                dataValidation: {
                  condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a" }] },
                  strict: true,
                },
              },
              { userEnteredValue: { boolValue: true } },
            ],
          },
        ],
        fields: "*",
      },
    },
  );
  return made;
}

test("without a mask and grid data: properties only, spreadsheet and sheet", () => {
  const { api, workbook } = filled();
  expect(api.get(workbook.spreadsheetId)).toEqual({
    spreadsheetId: workbook.spreadsheetId,
    properties: expect.objectContaining({ title: "Book", locale: "en_US", timeZone: "Asia/Shanghai" }),
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: "Sheet1",
          index: 0,
          sheetType: "GRID",
          gridProperties: { rowCount: 10, columnCount: 5 },
        },
      },
    ],
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit`,
  });
});

test("masks: nested, dotted, slashed, with a star; a mask on cells brings grid data", () => {
  const { api, workbook } = filled();
  const get = (fields: string) => api.get(workbook.spreadsheetId, { fields });
  const titles = { sheets: [{ properties: { title: "Sheet1" } }] };
  expect(get("sheets(properties(title))")).toEqual(titles);
  expect(get("sheets.properties.title")).toEqual(titles);
  expect(get("sheets/properties/title")).toEqual(titles);
  expect(get("sheets(properties(sheetId,title)),spreadsheetId")).toEqual({
    spreadsheetId: workbook.spreadsheetId,
    sheets: [{ properties: { sheetId: 0, title: "Sheet1" } }],
  });
  expect(get("sheets.data.rowData.values.formattedValue")).toEqual({
    sheets: [
      {
        data: [
          {
            rowData: [
              { values: [{ formattedValue: "name" }, { formattedValue: "tel" }] },
              { values: [{ formattedValue: "王" }, { formattedValue: "010" }] },
              { values: [{ formattedValue: "2026-01-05" }, { formattedValue: "TRUE" }] },
            ],
          },
        ],
      },
    ],
  });
});

test("a mask with a field that is not there is refused, the reason hidden as by Google", () => {
  const { api, workbook } = filled();
  for (const fields of ["sheets.titles", "sheets(properties", "sheets(properties))", "spreadsheets"]) {
    expect(refusal(() => api.get(workbook.spreadsheetId, { fields })).message).toBe(
      "API call to sheets.spreadsheets.get failed with error: Request contains an invalid argument.",
    );
  }
});

test("ranges limit sheets and cells; each range is a piece of data with where it starts", () => {
  const { api, send, workbook } = filled();
  send({ addSheet: { properties: { title: "Other" } } });
  expect(
    api.get(workbook.spreadsheetId, {
      ranges: ["Sheet1!B2:B3", "sheet1!A3"],
      fields:
        "sheets(properties.title,data(startRow,startColumn,rowData.values(userEnteredValue,note,dataValidation)))",
    }),
  ).toEqual({
    sheets: [
      {
        properties: { title: "Sheet1" },
        data: [
          {
            startRow: 1,
            startColumn: 1,
            rowData: [
              { values: [{ userEnteredValue: { stringValue: "010" } }] },
              { values: [{ userEnteredValue: { boolValue: true } }] },
            ],
          },
          {
            startRow: 2,
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { numberValue: 46027.5 },
                    note: "seen",
                    dataValidation: {
                      condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a" }] },
                      strict: true,
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("includeGridData brings every cell with its value as entered, as computed and as shown, and sizes", () => {
  const { api, workbook } = filled();
  expect(api.get(workbook.spreadsheetId, { includeGridData: true, ranges: ["A3:B3"] })).toMatchObject({
    sheets: [
      {
        data: [
          {
            startRow: 2,
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { numberValue: 46027.5 },
                    effectiveValue: { numberValue: 46027.5 },
                    formattedValue: "2026-01-05",
                    userEnteredFormat: { numberFormat: { type: "DATE", pattern: "yyyy-mm-dd" } },
                    effectiveFormat: { textFormat: { fontSize: 10 } },
                    note: "seen",
                  },
                  { effectiveValue: { boolValue: true } },
                ],
              },
            ],
            rowMetadata: [{ pixelSize: 21 }],
            columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100 }],
          },
        ],
      },
    ],
  });
});

test("protected ranges tell their editors to those who may edit them, and who that is", () => {
  const { api, as, send, workbook } = filled();
  send({
    addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, description: "header" } },
  });
  const ranges = (email?: string) =>
    (email ? as(email) : api).get(workbook.spreadsheetId, { fields: "sheets.protectedRanges" });
  const common = { protectedRangeId: 1, range: { endRowIndex: 1 }, description: "header" };
  expect(ranges()).toEqual({
    sheets: [{ protectedRanges: [{ ...common, requestingUserCanEdit: true, editors: { users: [OWNER] } }] }],
  });
  expect(ranges(WRITER)).toEqual({ sheets: [{ protectedRanges: [common] }] });
  expect(ranges(READER)).toEqual({ sheets: [{ protectedRanges: [common] }] });
});

test("getByDataFilter takes grid ranges and A1 ranges", () => {
  const { api, workbook } = filled();
  const body = {
    dataFilters: [{ gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 } }],
    includeGridData: true,
  };
  expect(api.getByDataFilter(body, workbook.spreadsheetId)).toMatchObject({
    sheets: [
      {
        data: [{ startRow: 1, rowData: [{ values: [{ formattedValue: "王" }, { formattedValue: "010" }] }] }],
      },
    ],
  });
});

test("create makes a spreadsheet of the caller's with the sheets asked for", () => {
  const { as, workspace } = filled();
  const made = as(WRITER).create({
    properties: { title: "New", locale: "zh_CN", timeZone: "Asia/Shanghai" },
    sheets: [
      { properties: { title: "甲", gridProperties: { rowCount: 5, columnCount: 2 } } },
      { properties: { title: "乙" } },
    ],
  });
  expect(made).toMatchObject({
    properties: { title: "New", locale: "zh_CN" },
    sheets: [{ properties: { title: "甲", index: 0 } }, { properties: { title: "乙", index: 1 } }],
  });
  const file = [...workspace.files.values()].find(({ name }) => name === "New");
  expect(file?.permissions).toMatchObject([{ role: "owner", emailAddress: WRITER }]);
});
