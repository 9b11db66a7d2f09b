// Whose rights judge a batch: the file's sharing, and its protections. Texts from public issues.

import { refusal, READER, STRANGER, WRITER } from "./direct.ts";
import { area, at, setting, textRow } from "./setting.ts";

test("a reader's, a stranger's and a nobody's spreadsheet: 403 and 404", () => {
  const { as, workbook } = setting();
  const body = { requests: [{ addSheet: {} }] };
  for (const email of [READER, STRANGER]) {
    expect(refusal(() => as(email).batchUpdate(body, workbook.spreadsheetId))).toMatchObject({
      message:
        "API call to sheets.spreadsheets.batchUpdate failed with error: The caller does not have permission",
      details: { code: 403, errors: [{ reason: "forbidden" }] },
    });
  }
  expect(refusal(() => as(WRITER).batchUpdate(body, "no-such-file"))).toMatchObject({
    message: "API call to sheets.spreadsheets.batchUpdate failed with error: Requested entity was not found.",
    details: { code: 404 },
  });
});

test("protected cells stop a writer who is not among the editors, not the owner; the batch is undone", () => {
  const { send, as, cell, workbook } = setting();
  send({ addProtectedRange: { protectedRange: { range: area(0, 1, 0, 26), editors: { users: [] } } } });
  const requests = [
    { updateCells: { start: at(5, 0), rows: [textRow("open")], fields: "*" } },
    { updateCells: { start: at(0, 3), rows: [textRow("locked")], fields: "*" } },
  ];
  expect(refusal(() => as(WRITER).batchUpdate({ requests }, workbook.spreadsheetId)).message).toBe(
    "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].updateCells: " +
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
  expect(cell(5, 0).value).toBeNull();
  send(...requests);
  expect(cell(0, 3).value).toBe("locked");
});

test("on a protected sheet a writer may fill the open cells, and neither append rows nor delete them", () => {
  const { send, as, workbook } = setting();
  send({
    addProtectedRange: { protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [area(1, 3, 0, 2)] } },
  });
  const writer = (request: object) => () =>
    as(WRITER).batchUpdate({ requests: [request] }, workbook.spreadsheetId);
  writer({ updateCells: { start: at(1, 0), rows: [textRow("a", "b")], fields: "userEnteredValue" } })();
  for (const request of [
    { updateCells: { start: at(1, 1), rows: [textRow("b", "c")], fields: "userEnteredValue" } },
    { appendCells: { sheetId: 0, rows: [textRow("x", "y", "z")], fields: "*" } },
    { deleteDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 1, endIndex: 2 } } },
    { updateSheetProperties: { properties: { sheetId: 0, title: "Mine" }, fields: "title" } },
  ]) {
    expect(refusal(writer(request)).message).toContain("You are trying to edit a protected cell or object.");
  }
});
