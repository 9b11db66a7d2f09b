// Spreadsheet's own sharing methods (reference/spreadsheet/Spreadsheet): Drive's sharing, with its mail.

import { boundScript, LI, OWNER, STRANGER, WANG, type Bound } from "../runtime/scripted.ts";

async function script(): Promise<Bound & { run: (body: string, as?: string) => unknown }> {
  const bound = await boundScript(`
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
    function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }
    function run(body) { return new Function("ss", body)(SpreadsheetApp.getActive()); }`);
  return {
    ...bound,
    run: (body, as = OWNER) => {
      const person = bound.ws.signIn(as);
      person.open(bound.fileId);
      return person.menu("M", "S").call("run", body);
    },
  };
}

const LISTS = "return [ss.getEditors().map(String), ss.getViewers().map(String)];";

test("addEditor promotes viewers and tells newcomers by mail; addViewer does nothing to editors", async () => {
  const { ws, run } = await script();
  expect(run(LISTS)).toEqual([[OWNER, WANG], [LI]]);
  expect(run(`ss.addViewer("${WANG}").addEditor("${LI}").addViewers(["${STRANGER}"]); ${LISTS}`)).toEqual([
    [OWNER, WANG, LI],
    [STRANGER],
  ]);
  expect(ws.mail.sent.map(({ to, from }) => [to, from])).toEqual([
    [[STRANGER], "drive-shares-dm-noreply@google.com"],
  ]);
});

test("removeEditor and removeViewer take the access away, never the owner's", async () => {
  const { ws, fileId, run } = await script();
  expect(run(`ss.removeEditor("${WANG}").removeViewer("${LI}"); ${LISTS}`)).toEqual([[OWNER], []]);
  expect(run(`ss.removeEditor("${OWNER}"); ${LISTS}`)).toEqual([[OWNER], []]);
  expect(() => ws.signIn(WANG).open(fileId)).toThrow("You need access");
});

test("users may be given as addresses or as User", async () => {
  const { run } = await script();
  expect(
    run(`ss.removeEditor(ss.getEditors()[1]); ss.addEditors(["${LI}", "${STRANGER}"]); ${LISTS}`),
  ).toEqual([[OWNER, LI, STRANGER], []]);
  expect(() => run("ss.addEditor('nobody')")).toThrow("Invalid email: nobody");
  expect(() => run("ss.addEditor(1)")).toThrow(
    "The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.addEditor.",
  );
});
