// Browser, the dialogs of older scripts (reference/base/Browser), and menus by Spreadsheet.addMenu (reference/spreadsheet/Spreadsheet).

import { boundScript, scripted, WANG } from "./scripted.ts";

const CODE = `
  function onOpen() {
    SpreadsheetApp.getActive().addMenu("旧菜单", [{ name: "问", functionName: "ask" }, null, { name: "改", functionName: "change" }]);
    SpreadsheetApp.getActive().addMenu("多余", [{ name: "无", functionName: "ask" }]);
    SpreadsheetApp.getActive().removeMenu("多余");
  }
  function ask() {
    console.log(Browser.msgBox("问题", "好吗", Browser.Buttons.YES_NO), Browser.inputBox("姓名"), Browser.inputBox("再", Browser.Buttons.OK_CANCEL), Browser.msgBox("完"));
  }
  function change() { SpreadsheetApp.getActive().updateMenu("旧菜单", [{ name: "只此一项", functionName: "ask" }]); }`;

test("msgBox answers the button in small letters, inputBox the text or cancel", async () => {
  const { ws, fileId } = await boundScript(CODE);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  ws.ui.answerNext("NO");
  ws.ui.answerNext("OK", "李四");
  ws.ui.answerNext("CANCEL");
  wang.menuPages("旧菜单", "问");
  expect(ws.executions.at(-1)?.lines.map(({ text }) => text)).toEqual(["no 李四 cancel ok"]);
  expect(ws.ui.notices()[0]).toMatchObject({ kind: "alert", title: "问题", text: "好吗", button: "NO" });
});

test("menus of addMenu are replaced by updateMenu and taken away by removeMenu", async () => {
  const { ws, fileId } = await boundScript(CODE);
  const wang = ws.signIn(WANG);
  const { menus } = wang.open(fileId);
  expect(menus.map(({ caption, entries }) => [caption, entries.length])).toEqual([["旧菜单", 3]]);
  wang.menuPages("旧菜单", "改");
  expect(menus.map(({ caption, entries }) => [caption, entries.length])).toEqual([["旧菜单", 1]]);
});

test("a web app has no dialogs", async () => {
  const { run } = await scripted(`function box() { Browser.msgBox("x"); }`);
  expect(() => run("box")).toThrow("Cannot call Browser.msgBox() from this context.");
});
