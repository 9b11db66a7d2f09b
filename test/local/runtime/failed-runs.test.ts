// What becomes of the writes that SpreadsheetApp keeps back when a run ends badly.
// reference/spreadsheet/SpreadsheetApp, "flush": changes are bundled; that an error does not lose them is assumed.

import { openWorkspace } from "../../../local/index.ts";
import { boundScript, bundleOf, OWNER, TAB, WANG } from "./scripted.ts";

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("throw", "throwing").addItem("late", "late").addItem("refused", "refused").addToUi(); }
  function put(cell, value) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(cell).setValue(value); }
  function throwing() { put("A1", "written"); throw new Error("own fault"); }
  function late() { put("A1", "lost"); Utilities.sleep(300000); Utilities.sleep(300000); }
  function refused() { SpreadsheetApp.openById("x"); }`;

test("writes before a script's own error are there (assumed, a switch)", async () => {
  const { ws, fileId } = await boundScript(CODE);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  expect(() => wang.menuPages("M", "throw")).toThrow("own fault");
  expect(ws.sheet(fileId, TAB).values()).toEqual([["written"]]);
  expect(ws.executions.at(-1)).toMatchObject({ status: "FAILED", error: "Error: own fault" });
  expect(ws.drive.files()[0]?.lastModifyingUser).toBe(WANG);

  wang.clear(fileId, TAB, "A1");
  ws.assume("failed-run-keeps-writes", false);
  expect(() => wang.menuPages("M", "throw")).toThrow("own fault");
  expect(ws.sheet(fileId, TAB).values()).toEqual([]);
});

test("a run that is killed loses what waited, in both positions (assumed)", async () => {
  const { ws, fileId } = await boundScript(CODE);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  expect(() => wang.menuPages("M", "late")).toThrow("Exceeded maximum execution time");
  expect(ws.sheet(fileId, TAB).values()).toEqual([]);
});

test("the script's error is told, not the refusal of what it left behind", async () => {
  const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER, WANG] });
  const files = ["甲", "乙"].map((name) => ws.drive.createSpreadsheet({ name, owner: OWNER }).id);
  for (const id of files) ws.drive.share(id, WANG, "writer");
  const code = `function doGet() {
    for (const id of ${JSON.stringify(files)}) SpreadsheetApp.openById(id).getSheets()[0].getRange("A1").setValue(id);
    DriveApp.getFileById(${JSON.stringify(files[0])}).removeEditor("${WANG}");
    throw new Error("own fault");
  }`;
  const webapp = { access: "ANYONE", executeAs: "USER_ACCESSING" };
  const script = ws.install({ bundle: bundleOf({ "Code.js": code }, { webapp }), owner: OWNER });
  const app = script.deploy({ as: "webapp" });
  expect(() => ws.signIn(WANG).visit(app)).toThrow("own fault");
  expect(files.map((id) => ws.sheet(id, TAB).values())).toEqual([[], [[files[1]]]]);
});
