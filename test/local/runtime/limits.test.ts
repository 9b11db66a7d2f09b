// ARCHITECTURE 6.4 and 6.5: time, scopes, advanced services; texts as Google's.

import { boundScript, scripted, WANG } from "./scripted.ts";

const SLOW = `
  function store() { return PropertiesService.getScriptProperties(); }
  function slow(minutes) {
    for (let each = 0; each < minutes; each++) {
      try { Utilities.sleep(60000); store().setProperty("minute", String(each + 1)); } catch (e) { store().setProperty("caught", "yes"); }
    }
    return "done";
  }
  function stored() { return store().getProperties(); }`;

test("an execution may take six minutes of the virtual clock, not more, and cannot catch its end", async () => {
  const { run, ws } = await scripted(SLOW);
  expect(run("slow", 5)).toBe("done");
  expect(() => run("slow", 7)).toThrow("Exceeded maximum execution time");
  expect(run("stored")).toEqual({ minute: "5" });
  expect(ws.executions.at(-2)).toMatchObject({ status: "TIMED_OUT", durationMs: 360_000 });
});

test("a simple trigger may take 30 seconds", async () => {
  const { ws, fileId } = await boundScript("function onOpen() { Utilities.sleep(31000); }");
  ws.signIn(WANG).open(fileId);
  expect(ws.executions.at(-1)).toMatchObject({
    function: "onOpen",
    kind: "simple",
    status: "TIMED_OUT",
    durationMs: 30_000,
  });
});

test("service calls take the time of the calibration in use", async () => {
  const code = "function write() { PropertiesService.getScriptProperties().setProperty('a', '1'); }";
  const a = await scripted(code, { open: { calibration: "A" } });
  const b = await scripted(code, { open: { calibration: "B" } });
  a.run("write");
  b.run("write");
  expect(a.ws.meter.report().modelled).toEqual(b.ws.meter.report().modelled);
  expect([a, b].map(({ ws }) => ws.executions.at(-1)?.durationMs)).toEqual([43, 64]);
});

test("the meter counts calls and handles apart", async () => {
  const { run, ws } = await scripted(`function work() {
    const store = PropertiesService.getScriptProperties();
    store.setProperty("a", "1");
    return store.getProperty("a") + Utilities.base64Encode("x") + new Date().getTime();
  }`);
  ws.meter.reset();
  run("work");
  expect(ws.meter.report()).toMatchObject({ calls: 2, handles: 1, reads: 1, commits: 0 });
});

test("a flush that writes is one commit, and its cells count once", async () => {
  const { ws, fileId } = await boundScript(`
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("W", "write").addToUi(); }
    function write() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]);
      sheet.getRange("C1").setValue(5);
      SpreadsheetApp.flush();
      SpreadsheetApp.flush();
    }`);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  ws.meter.reset();
  wang.menuPages("M", "W");
  expect(ws.meter.report()).toMatchObject({ calls: 4, reads: 0, commits: 1, cells: 5 });
});

test("scopes of the manifest are enforced method by method, with Google's text", async () => {
  const code = `function mail() { MailApp.sendEmail("${WANG}", "s", "b"); } function who() { return Session.getActiveUser().getEmail(); }`;
  const oauthScopes = ["https://www.googleapis.com/auth/userinfo.email"];
  const { run, ws } = await scripted(code, { manifest: { oauthScopes } });
  expect(() => run("mail")).toThrow(
    "Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
  );
  expect([run("who"), ws.mail.sent.length]).toEqual([WANG, 0]);
});

test("without oauthScopes in the manifest all that the code needs is granted", async () => {
  const { run, ws } = await scripted(`function mail() { MailApp.sendEmail("${WANG}", "s", "b"); }`);
  run("mail");
  expect(ws.mail.sent).toHaveLength(1);
});

test("a simple trigger may use nothing that needs authorisation", async () => {
  const { ws, fileId } = await boundScript(`function onOpen() { MailApp.sendEmail("${WANG}", "s", "b"); }`);
  ws.signIn(WANG).open(fileId);
  expect(ws.executions.at(-1)?.error).toBe(
    "Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
  );
});

test("advanced services are there only as the manifest enables them, by the symbol it gives", async () => {
  const code =
    "function kinds() { return [typeof Sheets, typeof Tabellen, typeof AdminDirectory]; } function users() { return AdminDirectory.Users.list(); }";
  const without = await scripted(code);
  expect(without.run("kinds")).toEqual(["undefined", "undefined", "undefined"]);
  const enabledAdvancedServices = [
    { userSymbol: "Tabellen", serviceId: "sheets", version: "v4" },
    { userSymbol: "AdminDirectory", serviceId: "admin", version: "directory_v1" },
  ];
  const { run } = await scripted(code, { manifest: { dependencies: { enabledAdvancedServices } } });
  expect(run("kinds")).toEqual(["undefined", "object", "object"]);
  expect(() => run("users")).toThrow("not emulated: AdminDirectory.Users");
});

test("what is not emulated says so, and is noted even if the script hides it", async () => {
  const { run, ws } = await scripted(
    "function look() { try { LanguageApp.translate('a', 'en', 'zh'); } catch (e) { return String(e); } }",
  );
  expect(run("look")).toBe("Error: not emulated: LanguageApp.translate");
  expect(ws.executions.at(-1)?.notEmulated).toEqual(["LanguageApp.translate"]);
});
