// https://developers.google.com/workspace/sheets/api/limits: 60 reads and 60 writes a minute a user, 300 a project.

import { modelledMs } from "../../../local/gas-cost-model.ts";
import { refusal, WRITER } from "./direct.ts";
import { setting, textRow } from "./setting.ts";

const write = { updateCells: { start: {}, rows: [textRow("x")], fields: "*" } };

test("the 61st write of a minute is refused with 429, reads have their own count, waiting helps", () => {
  const { send, api, workspace, workbook } = setting();
  for (let n = 0; n < 60; n++) send(write);
  const refused = refusal(() => send(write));
  expect(refused.message).toMatch(
    /^API call to sheets\.spreadsheets\.batchUpdate failed with error: Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets\.googleapis\.com' for consumer 'project_number:\d+'\.$/,
  );
  expect(refused.details).toMatchObject({ code: 429, errors: [{ reason: "rateLimitExceeded" }] });
  expect(() => api.get(workbook.spreadsheetId)).not.toThrow();
  workspace.clock.pass(60_000);
  expect(() => send(write)).not.toThrow();
});

test("another user has a minute of their own, all together 300", () => {
  const { send, as, workspace, workbook } = setting();
  const people = [WRITER, "c@example.com", "d@example.com", "e@example.com"];
  for (const email of people.slice(1)) {
    workspace.files
      .get(workbook.spreadsheetId)
      ?.permissions.push({ id: email, type: "user", role: "writer", emailAddress: email });
  }
  for (let n = 0; n < 60; n++) {
    send(write);
    for (const email of people) as(email).batchUpdate({ requests: [write] }, workbook.spreadsheetId);
  }
  workspace.files
    .get(workbook.spreadsheetId)
    ?.permissions.push({ id: "f", type: "user", role: "writer", emailAddress: "f@example.com" });
  expect(
    refusal(() => as("f@example.com").batchUpdate({ requests: [write] }, workbook.spreadsheetId)).message,
  ).toContain("limit 'Write requests per minute' of service");
});

test("what a call costs is told by cells and ranges", () => {
  const { send, api, values, execution, workbook } = setting(10, 3);
  send({ repeatCell: { range: { endRowIndex: 2 }, cell: { note: "x" }, fields: "note" } });
  api.get(workbook.spreadsheetId, { includeGridData: true });
  expect(execution.costs).toEqual([
    { op: "apiWrite", cells: 6, ranges: 1 },
    { op: "apiRead", cells: 30 },
  ]);
  const data = ["A1", "B2", "C3"].map((range) => ({ range, values: [["x"]] }));
  values.batchUpdate({ valueInputOption: "RAW", data }, workbook.spreadsheetId);
  expect(execution.costs.at(-1)).toEqual({ op: "apiWrite", cells: 3, ranges: 3 });
  expect(modelledMs("apiWrite", 3, "A", 3) - modelledMs("apiWrite", 3, "A")).toBeCloseTo(1.26);
});
