// The advanced services in a script's own hands: realm values go in and come out, errors are the realm's, calls count.

import { OWNER, scripted, WANG } from "../runtime/scripted.ts";

const manifest = {
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: "Sheets", serviceId: "sheets", version: "v4" },
      { userSymbol: "Drive", serviceId: "drive", version: "v3" },
    ],
  },
};

const CODE = `
function make() {
  const book = Sheets.Spreadsheets.create({ properties: { title: "登记簿" }, sheets: [{ properties: { title: "表", sheetId: 1 } }] });
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { appendCells: { sheetId: 1, rows: [{ values: [{ userEnteredValue: { stringValue: "01234" } }] }], fields: "userEnteredValue" } },
  ] }, book.spreadsheetId);
  return book.spreadsheetId;
}
function read(id) {
  const answer = Sheets.Spreadsheets.Values.get(id, "表!A1:B2");
  return [Array.isArray(answer.values), answer.values instanceof Array, answer.values];
}
function fail(id) {
  try {
    const request = Sheets.newRequest();
    request.updateCells = Sheets.newUpdateCellsRequest();
    Sheets.Spreadsheets.batchUpdate({ requests: [request] }, id);
  } catch (error) {
    return [String(error), error instanceof Error, error.name, error.details.code, error.details.errors[0].reason];
  }
}
function dates(id) {
  try {
    Sheets.Spreadsheets.Values.update({ values: [[new Date()]] }, id, "表!A1", { valueInputOption: "RAW" });
  } catch (error) {
    return error.message;
  }
}
function unknown() {
  try { Sheets.Spreadsheets.DeveloperMetadata; } catch (error) { return String(error); }
}
function seen(id) {
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { updateCells: { start: { sheetId: 1 }, rows: [{ values: [{ userEnteredValue: { stringValue: "new" } }] }], fields: "userEnteredValue" } },
  ] }, id);
  return SpreadsheetApp.openById(id).getSheetByName("表").getRange("A1").getValue();
}
function behind(id) {
  SpreadsheetApp.openById(id).getSheetByName("表").getRange("B1").setValue("queued");
  return Sheets.Spreadsheets.Values.get(id, "表!B1").values || [];
}
function share(id) {
  const folder = DriveApp.createFolder("视图");
  DriveApp.getFileById(id).moveTo(folder);
  Drive.Permissions.create({ type: "user", role: "reader", emailAddress: "${WANG}" }, id, { sendNotificationEmail: false });
  folder.addViewer("li@example.cn");
  const files = folder.getFiles();
  const names = [];
  while (files.hasNext()) names.push(files.next().getName());
  folder.setSharing(DriveApp.Access.DOMAIN_WITH_LINK, DriveApp.Permission.VIEW);
  // owner, 王, and from the folder: 李 and the domain
  return [names, Drive.Files.get(id, { fields: "permissions(emailAddress,role)" }).permissions.length,
    folder.getSharingAccess() === DriveApp.Access.DOMAIN_WITH_LINK, String(folder.getSharingPermission())];
}
function storm(id) {
  for (let n = 0; n < 61; n++) {
    try { Sheets.Spreadsheets.Values.clear({}, id, "表!A1"); } catch (error) { return [n, error.details.code]; }
  }
}
`;

test("values, errors and dates cross between the script and the API as at Google", async () => {
  const { run } = await scripted(CODE, { manifest });
  const id = run("make");
  expect(run("read", id)).toEqual([true, true, [["01234"]]]);
  expect(run("fail", id)).toEqual([
    "GoogleJsonResponseException: API call to sheets.spreadsheets.batchUpdate failed with error: " +
      "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    true,
    "GoogleJsonResponseException",
    400,
    "badRequest",
  ]);
  expect(run("dates", id)).toContain("Invalid values[0][0]: struct_value");
  expect(run("unknown")).toBe("Error: not emulated: Sheets.Spreadsheets.DeveloperMetadata");
});

test("what the API wrote, SpreadsheetApp reads; the file belongs to the effective user", async () => {
  const { ws, run } = await scripted(CODE, { manifest });
  const id = String(run("make"));
  expect(run("seen", id)).toBe("new");
  expect(ws.drive.files().find((file) => file.id === id)).toMatchObject({
    name: "登记簿",
    lastModifyingUser: OWNER,
  });
});

test.each([
  [false, []],
  [true, [["queued"]]],
])(
  "a call flushes what SpreadsheetApp has buffered: %p (assumed: sheets-api-flushes-pending-writes)",
  async (on, seen) => {
    const { ws, run } = await scripted(CODE, { manifest });
    ws.assume("sheets-api-flushes-pending-writes", on);
    expect(run("behind", run("make"))).toEqual(seen);
  },
);

test("one API call is one call and one commit on the meter", async () => {
  const { ws, run } = await scripted(CODE, { manifest });
  const id = run("make");
  ws.meter.reset();
  run("read", id);
  expect(ws.meter.report()).toMatchObject({
    reads: 1,
    commits: 0,
    byName: { "Sheets.Spreadsheets.Values.get": 1 },
  });
  ws.meter.reset();
  run("fail", id);
  expect(ws.meter.report().byName).toEqual({ "Sheets.Spreadsheets.batchUpdate": 1 });
});

test("the quota runs out inside one script too", async () => {
  const { run } = await scripted(CODE, { manifest });
  const id = run("make");
  const [at, code] = [run("storm", id)].flat();
  expect([Number(at) <= 60, code]).toEqual([true, 429]);
});

test("folders, sharing and masks from a script; only what asks for mail sends it", async () => {
  const { ws, run } = await scripted(CODE, { manifest });
  const id = run("make");
  expect(run("share", id)).toEqual([["登记簿"], 4, true, "VIEW"]);
  expect(ws.mail.sent.map(({ to }) => to)).toEqual([["li@example.cn"]]);
});

test("without the manifest's word there is no Sheets and no Drive", async () => {
  const { run } = await scripted(
    "function kind() { return [typeof Sheets, typeof Drive, typeof DriveApp]; }",
  );
  expect(run("kind")).toEqual(["undefined", "undefined", "object"]);
});
