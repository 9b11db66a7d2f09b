// Assumed behaviours in their other position (local/assumptions.ts); the usual position is tested with each service.

import type { LocalWorkspace } from "../../local/index.ts";
import { boundScript, OWNER, TAB, WANG, type Bound } from "./runtime/scripted.ts";

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
  function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }
  function onEdit(e) { console.log(e.range.getA1Notation() + " " + typeof e.value + " " + typeof e.oldValue); }
  async function later() { return 5; }
  function run(body) { return new Function("id", "ss", body)(SpreadsheetApp.getActive().getId(), SpreadsheetApp.getActive()); }`;
const manifest = {
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }],
  },
};

async function switchedOff(name: string): Promise<Bound & { run: (body: string, as?: string) => unknown }> {
  const bound = await boundScript(CODE, { manifest });
  bound.ws.assume(name, false);
  const run = (body: string, as = OWNER): unknown => {
    const person = bound.ws.signIn(as);
    person.open(bound.fileId);
    return person.menu("M", "S").call("run", body);
  };
  return { ...bound, run };
}

const edits = (ws: LocalWorkspace): string[] =>
  ws.executions.flatMap(({ lines }) => lines.map(({ text }) => text));

test("edit-event-values-are-text: numbers come as numbers", async () => {
  const { ws, fileId } = await switchedOff("edit-event-values-are-text");
  ws.signIn(WANG).type(fileId, TAB, "A1", "12");
  ws.signIn(WANG).type(fileId, TAB, "A1", "x");
  expect(edits(ws)).toEqual(["A1 number undefined", "A1 string number"]);
});

test("undo-fires-edit and sort-fires-change-only", async () => {
  const { ws, fileId } = await switchedOff("undo-fires-edit");
  ws.assume("sort-fires-change-only", false);
  const wang = ws.signIn(WANG);
  wang.type(fileId, TAB, "A1", "x");
  wang.undo(fileId);
  expect(edits(ws)).toEqual(["A1 string undefined"]);
  wang.sort(fileId, TAB, "A", { area: "A1:B3" });
  expect(edits(ws).slice(1)).toEqual(["A1:B3 undefined undefined"]);
});

test("revisions-of-ten-minutes: every change is one", async () => {
  const { ws, fileId } = await switchedOff("revisions-of-ten-minutes");
  for (const text of ["a", "b", "c"]) ws.signIn(WANG).type(fileId, TAB, "A1", text);
  expect(ws.state.services.drive.extras.get(fileId)?.revisions).toHaveLength(3);
});

test("async-functions-are-awaited: a promise reaches nobody", async () => {
  const { ws, fileId } = await switchedOff("async-functions-are-awaited");
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  const later = (): unknown => wang.menu("M", "S").call("later");
  expect(later()).not.toBe(5);
  ws.assume("async-functions-are-awaited", true);
  expect(later()).toBe(5);
});

test("protected-sheet-structure: rows may be inserted where the open ranges are", async () => {
  const { ws, fileId, run } = await switchedOff("protected-sheet-structure");
  run(`const sheet = ss.getSheets()[0];
    const protection = sheet.protect();
    protection.removeEditors(protection.getEditors());
    protection.setUnprotectedRanges([sheet.getRange("5:10")]);`);
  const wang = ws.signIn(WANG);
  expect(() => wang.insertRows(fileId, TAB, 2)).toThrow("protected cell");
  wang.insertRows(fileId, TAB, 6);
  wang.deleteRows(fileId, TAB, 6);
  ws.assume("protected-sheet-structure", true);
  expect(() => wang.insertRows(fileId, TAB, 6)).toThrow("protected cell");
});

test("sheets-api-blank-ends: blank cells are answered to the end of the range", async () => {
  const { ws, run } = await switchedOff("sheets-api-blank-ends");
  const lengths = `ss.getSheets()[0].getRange("A1").setValue("x"); SpreadsheetApp.flush();
    const [data] = Sheets.Spreadsheets.get(id, { ranges: ["A1:C2"], fields: "sheets.data.rowData.values.userEnteredValue" }).sheets[0].data;
    return data.rowData.map((row) => (row.values || []).length);`;
  expect(run(lengths)).toEqual([3, 3]);
  ws.assume("sheets-api-blank-ends", true);
  expect(run(lengths)).toEqual([1]);
});

test("sheets-api-values-all-or-nothing: what came before the refused part stays", async () => {
  const { ws, fileId, run } = await switchedOff("sheets-api-values-all-or-nothing");
  const write = `Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: "RAW", data: [{ range: "A1", values: [["kept"]] }, { range: "ZZZ9999", values: [["x"]] }] }, id);`;
  expect(() => run(write)).toThrow();
  expect(ws.sheet(fileId, TAB).values()).toEqual([["kept"]]);
});

test("sheets-api-new-protection: open to the owner alone", async () => {
  const { ws, fileId, run } = await switchedOff("sheets-api-new-protection");
  run(
    `Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange: { range: { sheetId: ss.getSheets()[0].getSheetId(), endRowIndex: 1 } } } }] }, id);`,
    WANG,
  );
  expect(() => ws.signIn(WANG).type(fileId, TAB, "A1", "x")).toThrow("protected cell");
  ws.signIn(OWNER).type(fileId, TAB, "A1", "x");
});

test("sheets-api-minute-slides: a new minute of the clock is a new quota", async () => {
  const { ws, script, run } = await switchedOff("sheets-api-minute-slides");
  const read = (): unknown => run("Sheets.Spreadsheets.get(id, { fields: 'spreadsheetId' });");
  ws.clock.advanceTo("2026-01-05T09:00:50+08:00");
  const sixty = Array.from({ length: 60 }, () => ws.state.now());
  ws.state.services.sheetsApiCalls.set(`${script.scriptId}|${OWNER}|read`, sixty);
  expect(read).toThrow("Quota exceeded");
  ws.clock.advanceTo("2026-01-05T09:01:05+08:00");
  ws.assume("sheets-api-minute-slides", true);
  expect(read).toThrow("Quota exceeded");
  ws.assume("sheets-api-minute-slides", false);
  expect(read).not.toThrow();
});
