// contentRestrictions of the Drive API v3: a read-only file takes no new content and keeps its name, whoever asks; it is no
// access control (reference of files, "contentRestrictions"; PLATFORM: "locks content, is no access control").

import { OWNER, scripted, TAB, WANG } from "../runtime/scripted.ts";

const CODE = `
  function lock(id, more) { Drive.Files.update({ contentRestrictions: [Object.assign({ readOnly: true, reason: "done" }, more)] }, id); }
  function unlock(id) { Drive.Files.update({ contentRestrictions: [{ readOnly: false }] }, id); }
  function rename(id) { Drive.Files.update({ name: "b" }, id); }
  function app(id) { SpreadsheetApp.openById(id).getSheets()[0].getRange("A1").setValue("x"); }
  function api(id) { Sheets.Spreadsheets.Values.update({ values: [["y"]] }, id, "A1", { valueInputOption: "RAW" }); }
  function text() { return DriveApp.createFile("a.txt", "before").getId(); }
  function write(id) { DriveApp.getFileById(id).setContent("after"); }
  function read(id) { return [Drive.Files.get(id, { fields: "name,contentRestrictions(readOnly,reason)" }), SpreadsheetApp.openById(id).getSheets()[0].getRange("A1").getValue()]; }
  function share(id) { DriveApp.getFileById(id).addViewer("li@example.cn"); }`;

async function setting() {
  const services = ["Sheets/sheets/v4", "Drive/drive/v3"].map((text) => {
    const [userSymbol, serviceId, version] = text.split("/");
    return { userSymbol, serviceId, version };
  });
  const { ws, script } = await scripted(CODE, {
    manifest: {
      webapp: { access: "DOMAIN", executeAs: "USER_ACCESSING" },
      dependencies: { enabledAdvancedServices: services },
    },
  });
  const { id } = ws.drive.createSpreadsheet({ name: "a", owner: OWNER });
  ws.drive.share(id, WANG, "writer");
  const app = script.deploy({ as: "webapp" });
  return { ws, id, owner: ws.signIn(OWNER).visit(app), wang: ws.signIn(WANG).visit(app) };
}

test("a locked spreadsheet is changed by no script, API or hand, its owner's neither, until it is unlocked", async () => {
  const { ws, id, owner, wang } = await setting();
  owner.call("lock", id);
  expect(() => owner.call("app", id)).toThrow("You do not have permission");
  expect(() => owner.call("api", id)).toThrow("The caller does not have permission");
  expect(() => owner.call("rename", id)).toThrow("sufficient permissions");
  expect(() => ws.signIn(WANG).type(id, TAB, "A1", "z")).toThrow("You can only view this spreadsheet");
  expect(owner.call("read", id)).toEqual([
    { name: "a", contentRestrictions: [{ readOnly: true, reason: "done" }] },
    "",
  ]);
  owner.call("share", id);
  expect(ws.state.roleOf(id, "li@example.cn")).toBe("reader");
  wang.call("unlock", id);
  ws.signIn(WANG).type(id, TAB, "A1", "z");
  expect(owner.call("read", id)).toEqual([{ name: "a" }, "z"]);
});

test("a lock that is reserved to the owner is the owner's to set and to take away", async () => {
  const { id, owner, wang } = await setting();
  expect(() => wang.call("lock", id, { ownerRestricted: true })).toThrow("sufficient permissions");
  wang.call("api", id);
  owner.call("lock", id, { ownerRestricted: true });
  expect(() => wang.call("unlock", id)).toThrow("sufficient permissions");
  owner.call("unlock", id);
  wang.call("api", id);
});

test("a locked text file takes no new content", async () => {
  const { owner } = await setting();
  const id = String(owner.call("text"));
  owner.call("lock", id);
  expect(() => owner.call("write", id)).toThrow("Access denied: DriveApp.");
  owner.call("unlock", id);
  owner.call("write", id);
});
