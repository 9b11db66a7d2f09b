// ScriptApp beside its clock triggers (reference/script/ScriptApp).

import { boundScript, OWNER, scripted, WANG } from "../runtime/scripted.ts";

test("enums compare, print and serialise as Google's do", async () => {
  const { run } = await scripted(`function look() {
    const monday = ScriptApp.WeekDay.MONDAY;
    return [monday === ScriptApp.WeekDay.MONDAY, monday.toString(), JSON.stringify({ day: monday }), monday.ordinal(), monday.compareTo(ScriptApp.WeekDay.SUNDAY), String(ScriptApp)];
  }`);
  expect(run("look")).toEqual([true, "MONDAY", '{"day":"MONDAY"}', 1, 1, "ScriptApp"]);
});

test("triggers of a spreadsheet belong to who made them and name it", async () => {
  const { ws, fileId } = await boundScript(`
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("装", "install").addToUi(); }
    function install() {
      const made = ScriptApp.newTrigger("onOpened").forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create();
      console.log([made.getEventType(), made.getTriggerSource(), made.getTriggerSourceId() === SpreadsheetApp.getActive().getId(), made.getHandlerFunction(), ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length].join());
    }
    function onOpened(e) { console.log(e.source.getId(), Session.getEffectiveUser().getEmail()); }`);
  const owner = ws.signIn(OWNER);
  owner.open(fileId);
  owner.menuPages("M", "装");
  expect(ws.executions.at(-1)?.lines[0]?.text).toBe("ON_OPEN,SPREADSHEETS,true,onOpened,1");
  ws.signIn(WANG).open(fileId);
  expect(ws.executions.at(-1)).toMatchObject({ function: "onOpened", user: OWNER, kind: "edit" });
  expect(ws.executions.at(-1)?.lines[0]?.text).toBe(`${fileId} ${OWNER}`);
});

test("the script knows its own id, and that everything is authorised", async () => {
  const { run, script } = await scripted(`function look() {
    return [ScriptApp.getScriptId(), ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, typeof ScriptApp.getOAuthToken()];
  }`);
  expect(run("look")).toEqual([script.scriptId, true, "string"]);
});

test("scopes that the script does not require lead to an error (reference/script/ScriptApp)", async () => {
  const prefix = "https://www.googleapis.com/auth/";
  const { run } = await scripted(
    `function info(scope) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]).getAuthorizationStatus()); }
     function none() { return ScriptApp.getAuthorizationInfo(); }
     function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return "granted"; }`,
    { manifest: { oauthScopes: [`${prefix}spreadsheets`] } },
  );
  expect([run("info", `${prefix}spreadsheets`), run("all")]).toEqual(["NOT_REQUIRED", "granted"]);
  expect(() => run("info", `${prefix}documents`)).toThrow(`Required permissions: ${prefix}documents`);
  expect(() => run("none")).toThrow(
    "The parameters () don't match the method signature for ScriptApp.getAuthorizationInfo.",
  );
});

test("a simple trigger can install none: newTrigger requires authorization (reference/script/ScriptApp)", async () => {
  const { ws, fileId } = await boundScript(`function onOpen() { ScriptApp.newTrigger("onOpen"); }`);
  ws.signIn(WANG).open(fileId);
  expect(ws.executions.at(-1)?.error).toBe(
    "Exception: You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
  );
});
