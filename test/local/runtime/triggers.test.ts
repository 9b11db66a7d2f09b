// Who fires triggers, whom they know, and whose access they need (guides/triggers, guides/triggers/installable,
// guides/bound, reference/base/Session).

import { openWorkspace, type LocalWorkspace } from "../../../local/index.ts";
import { boundScript, bundleOf, LI, OWNER, STRANGER, TAB, WANG } from "./scripted.ts";

const CODE = `
  function onOpen(e) { tell("simple open", e); }
  function onEdit(e) { tell("simple edit", e); }
  function tell(what, e) { console.log([what, Session.getActiveUser().getEmail(), e.user.getEmail(), e.authMode].join(" ")); }
  function opened(e) { tell("open", e); SpreadsheetApp.getActive(); }
  function edited(e) { tell("edit", e); }
  function ticked() { console.log("tick"); }
  function install() {
    const ss = SpreadsheetApp.getActive();
    ScriptApp.newTrigger("opened").forSpreadsheet(ss).onOpen().create();
    ScriptApp.newTrigger("edited").forSpreadsheet(ss).onEdit().create();
    ScriptApp.newTrigger("ticked").timeBased().everyMinutes(5).create();
  }
  function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }`;
const MENU = `
  function menu() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }`;

const linesOf = (ws: LocalWorkspace): string[] =>
  ws.executions.flatMap(({ lines }) => lines.map(({ text }) => text));

/** The script with its installable triggers made by 王. */
async function installed(): Promise<{ ws: LocalWorkspace; fileId: string; since: () => string[] }> {
  const { ws, fileId } = await boundScript(
    `${CODE.replace("function onOpen(e) {", "function onOpen(e) { menu();")}${MENU}`,
  );
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  wang.menu("M", "S").call("install");
  const told = linesOf(ws).length;
  return { ws, fileId, since: () => linesOf(ws).slice(told) };
}

test("nothing fires for who may only view or comment (guides/triggers, Restrictions, of both kinds)", async () => {
  const { ws, fileId, since } = await installed();
  ws.signIn(LI).open(fileId);
  ws.drive.share(fileId, LI, "commenter");
  ws.signIn(LI).open(fileId);
  expect(since()).toEqual([]);
  ws.drive.share(fileId, LI, "writer");
  ws.signIn(LI).open(fileId);
  expect(since()).toEqual([`simple open ${LI} ${LI} LIMITED`, `open ${LI} ${LI} FULL`]);
});

test("simple and installable triggers do not know people of other domains (reference/base/Session, getActiveUser)", async () => {
  const { ws, fileId, since } = await installed();
  ws.drive.share(fileId, STRANGER, "writer");
  ws.signIn(STRANGER).open(fileId);
  ws.signIn(STRANGER).type(fileId, TAB, "A1", "x");
  expect(since()).toEqual(["simple open   LIMITED", "open   FULL", "simple edit   LIMITED", "edit   FULL"]);
});

test("two consumer accounts are not of one domain", async () => {
  const [ann, bob] = ["ann@gmail.com", "bob@gmail.com"];
  const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [ann, bob] });
  const who = `function doGet() { return ContentService.createTextOutput([Session.getEffectiveUser(), Session.getActiveUser()].join()); }`;
  const webapp = { access: "ANYONE", executeAs: "USER_DEPLOYING" };
  const app = ws
    .install({ bundle: bundleOf({ "Code.js": who }, { webapp }), owner: ann })
    .deploy({ as: "webapp" });
  expect(ws.signIn(bob).visit(app).html).toBe(`${ann},`);
  expect(ws.signIn(ann).visit(app).html).toBe(`${ann},${ann}`);
});

test("triggers fail once their creator may no longer edit the script's file (guides/bound; moment assumed, a switch)", async () => {
  const { ws, fileId, since } = await installed();
  ws.drive.share(fileId, WANG, "reader");
  ws.signIn(OWNER).open(fileId);
  ws.clock.advanceBy(6 * 60_000);
  expect(since()).toEqual([`simple open ${OWNER} ${OWNER} LIMITED`]);
  expect(ws.executions.slice(-2).map((run) => [run.function, run.status, run.error])).toEqual([
    ["opened", "FAILED", "Exception: Authorization is required to perform that action."],
    ["ticked", "FAILED", "Exception: Authorization is required to perform that action."],
  ]);
  ws.drive.share(fileId, WANG, "none");
  ws.assume("trigger-needs-creators-access", false);
  ws.signIn(OWNER).open(fileId);
  expect(ws.executions.at(-1)).toMatchObject({
    function: "opened",
    error: "Exception: You do not have permission to access the requested document.",
  });
});

test("triggers of a standalone script end with the access to the spreadsheet that they watch", async () => {
  const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER, WANG] });
  const { id } = ws.drive.createSpreadsheet({ name: "表", owner: OWNER });
  ws.drive.share(id, WANG, "reader");
  const code = `function opened() { console.log("opened"); }
    function doGet() { ScriptApp.newTrigger("opened").forSpreadsheet("${id}").onOpen().create(); return ContentService.createTextOutput(""); }`;
  const webapp = { access: "ANYONE", executeAs: "USER_DEPLOYING" };
  const app = ws
    .install({ bundle: bundleOf({ "Code.js": code }, { webapp }), owner: WANG })
    .deploy({ as: "webapp" });
  ws.signIn(WANG).visit(app);
  ws.signIn(OWNER).open(id);
  expect(linesOf(ws)).toEqual(["opened"]);
  ws.drive.share(id, WANG, "none");
  ws.signIn(OWNER).open(id);
  expect(linesOf(ws)).toEqual(["opened"]);
});

test("triggers run HEAD, or with the switch off what installed them (assumed)", async () => {
  const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER] });
  const code = (word: string): string => `function tick() { console.log("${word}"); }
    function doGet() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(5).create(); return ContentService.createTextOutput(""); }`;
  const webapp = { access: "ANYONE", executeAs: "USER_DEPLOYING" };
  const script = ws.install({ bundle: bundleOf({ "Code.js": code("first") }, { webapp }), owner: OWNER });
  ws.signIn(OWNER).visit(script.deploy({ as: "webapp" }));
  script.push(bundleOf({ "Code.js": code("second") }, { webapp }));
  ws.clock.advanceBy(5 * 60_000 + 1_000);
  ws.assume("triggers-run-head", false);
  ws.clock.advanceBy(5 * 60_000);
  expect(linesOf(ws)).toEqual(["second", "first"]);
});

test("simple triggers may ask and tell, but not show pages (guides/triggers: no service that needs authorisation)", async () => {
  const { ws, fileId } = await boundScript(`
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      console.log(ui.alert("好") === ui.Button.OK, ui.prompt("谁").getResponseText());
      ui.showSidebar(HtmlService.createHtmlOutput(""));
    }`);
  ws.ui.answerNext("OK");
  ws.ui.answerNext("OK", "王");
  expect(ws.signIn(WANG).open(fileId).shown).toEqual([]);
  expect(linesOf(ws)).toEqual(["true 王"]);
  expect(ws.executions.at(-1)?.error).toBe(
    "Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
  );
});

test("a new selection in an open spreadsheet fires onSelectionChange (guides/triggers)", async () => {
  const { ws, fileId } = await boundScript(
    `function onSelectionChange(e) { console.log(e.range.getA1Notation() + " " + e.authMode + " " + SpreadsheetApp.getActiveRange().getA1Notation()); }`,
  );
  const wang = ws.signIn(WANG);
  wang.select(fileId, TAB, "A1");
  wang.open(fileId);
  wang.select(fileId, TAB, "B2:C3");
  wang.select(fileId, TAB, "B2:C3");
  wang.type(fileId, TAB, "D4", "x");
  expect(linesOf(ws)).toEqual(["B2:C3 LIMITED B2:C3", "D4 LIMITED D4"]);
});
