// ARCHITECTURE 6.7: people act between any two calls of a script; their edits fire triggers, a script's do not.

import { boundScript, LI, OWNER, TAB, WANG } from "./scripted.ts";

const CODE = `
  function onEdit(e) { console.log([e.authMode, e.user.getEmail(), e.range.getA1Notation(), e.oldValue, e.value, e.source.getName()].join("|")); }
  function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("写", "write").addItem("装", "install").addToUi(); }
  function write() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    const before = sheet.getRange("A1").getValue();
    sheet.getRange("A2").setValue(before + "+");
    SpreadsheetApp.flush();
    console.log(sheet.getRange("A2").getValue());
  }
  function install() {
    ScriptApp.newTrigger("changed").forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
    ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActive().getId()).onEdit().create();
  }
  function changed(e) { console.log(e.changeType, Session.getEffectiveUser().getEmail(), e.triggerUid.length > 5); }
  function edited(e) { console.log(String(e.authMode), e.range.getA1Notation(), Session.getEffectiveUser().getEmail(), e.user.getEmail()); }`;

const lines = ({ ws }: Awaited<ReturnType<typeof boundScript>>, functionName: string): string[] =>
  ws.executions
    .filter((each) => each.function === functionName)
    .flatMap((each) => each.lines.map(({ text }) => text));

test("typing fires onEdit as that person, with old and new value of a single cell", async () => {
  const bound = await boundScript(CODE);
  const wang = bound.ws.signIn(WANG);
  wang.type(bound.fileId, TAB, "C5", "经理");
  wang.type(bound.fileId, TAB, "C5", "总监");
  wang.paste(bound.fileId, TAB, "A1", [
    ["1", "2"],
    ["3", "4"],
  ]);
  expect(lines(bound, "onEdit")).toEqual([
    `LIMITED|${WANG}|C5||经理|登记簿`,
    `LIMITED|${WANG}|C5|经理|总监|登记簿`,
    `LIMITED|${WANG}|A1:B2|||登记簿`,
  ]);
  expect(bound.ws.sheet(bound.fileId, TAB).values().slice(0, 2)).toEqual([
    [1, 2, ""],
    [3, 4, ""],
  ]);
});

test("what a script writes fires nothing", async () => {
  const bound = await boundScript(CODE);
  const wang = bound.ws.signIn(WANG);
  wang.open(bound.fileId);
  wang.menuPages("M", "写");
  expect(lines(bound, "onEdit")).toEqual([]);
});

test("installable triggers run as their creator, who learns of the person", async () => {
  const bound = await boundScript(CODE);
  const owner = bound.ws.signIn(OWNER);
  owner.open(bound.fileId);
  owner.menuPages("M", "装");
  const wang = bound.ws.signIn(WANG);
  wang.type(bound.fileId, TAB, "B1", "x");
  wang.insertRows(bound.fileId, TAB, 1);
  wang.sort(bound.fileId, TAB, "B");
  expect(lines(bound, "edited")).toEqual([`FULL B1 ${OWNER} ${WANG}`]);
  expect(lines(bound, "changed")).toEqual([
    `EDIT ${OWNER} true`,
    `INSERT_ROW ${OWNER} true`,
    `OTHER ${OWNER} true`,
  ]);
});

test("a person's edit comes between two calls of a script", async () => {
  const bound = await boundScript(CODE);
  const [wang, owner] = [bound.ws.signIn(WANG), bound.ws.signIn(OWNER)];
  owner.open(bound.fileId);
  wang.type(bound.fileId, TAB, "A1", "甲");
  owner.menuPages("M", "写");
  const reading = bound.ws.executions.at(-1)?.calls.indexOf("Range.getValue") ?? -1;
  bound.ws.faults.interleaveAt(reading + 1, () => wang.insertRows(bound.fileId, TAB, 1, 1));
  owner.menuPages("M", "写");
  // Read from A1 before the insertion, written into A2 after it: the neighbour's row.
  expect(bound.ws.sheet(bound.fileId, TAB).values()).toEqual([[""], ["甲+"], ["甲+"]]);
});

test("readers and strangers cannot type; rows and columns can be moved, deleted, and brought back", async () => {
  const { ws, fileId } = await boundScript(CODE);
  expect(() => ws.signIn(LI).type(fileId, TAB, "A1", "x")).toThrow("view");
  const wang = ws.signIn(WANG);
  wang.paste(fileId, TAB, "A1", "a\tb\nc\td");
  const values = (): unknown => ws.sheet(fileId, TAB).values();
  wang.moveColumns(fileId, TAB, "A", "C");
  expect(values()).toEqual([
    ["b", "a"],
    ["d", "c"],
  ]);
  wang.moveRows(fileId, TAB, 2, 1);
  expect(values()).toEqual([
    ["d", "c"],
    ["b", "a"],
  ]);
  wang.deleteColumns(fileId, TAB, 1);
  wang.deleteRows(fileId, TAB, 1);
  expect(values()).toEqual([["a"]]);
  wang.undo(fileId);
  expect(values()).toEqual([["c"], ["a"]]);
  wang.clear(fileId, TAB, "A1:B1");
  wang.renameSheet(fileId, TAB, "内部");
  expect(ws.sheet(fileId, "内部").values()).toEqual([[""], ["a"]]);
});
