// ARCHITECTURE 6.3 and reference/base/Session: as whom a script runs, and whom it may know.

import { boundScript, LI, OWNER, STRANGER, scripted, WANG } from "./scripted.ts";

const WHO = `
  function who() { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]; }
  function doGet(e) { return HtmlService.createHtmlOutput(JSON.stringify([who(), e])); }`;

test("a web app of its owner runs as the owner and knows visitors of the same domain", async () => {
  const { ws, script } = await scripted(WHO, {
    files: { "Serve.js": "" },
    manifest: { webapp: { access: "ANYONE", executeAs: "USER_DEPLOYING" } },
  });
  const app = script.deploy({ as: "webapp" });
  expect(ws.signIn(WANG).visit(app).call("who")).toEqual([OWNER, WANG]);
  expect(ws.signIn(STRANGER).visit(app).call("who")).toEqual([OWNER, ""]);
});

test("a web app of its visitor runs as the visitor", async () => {
  const { ws, script } = await scripted(WHO, {
    files: { "Serve.js": "" },
    manifest: { webapp: { access: "DOMAIN", executeAs: "USER_ACCESSING" } },
  });
  expect(
    ws
      .signIn(LI)
      .visit(script.deploy({ as: "webapp" }))
      .call("who"),
  ).toEqual([LI, LI]);
});

test.each([
  ["MYSELF", OWNER, true],
  ["MYSELF", WANG, false],
  ["DOMAIN", WANG, true],
  ["DOMAIN", STRANGER, false],
  ["ANYONE", STRANGER, true],
])("a web app for %s, visited by %s: %s", async (access, visitor, admitted) => {
  const { ws, script } = await scripted(WHO, {
    files: { "Serve.js": "" },
    manifest: { webapp: { access, executeAs: "USER_DEPLOYING" } },
  });
  const visit = (): string => ws.signIn(visitor).visit(script.deploy({ as: "webapp" })).html;
  if (admitted) expect(visit()).toContain(OWNER);
  else expect(visit).toThrow("You need access");
});

test("doGet gets the parameters as documented (guides/html/web-apps)", async () => {
  const { ws, script } = await scripted(WHO, { files: { "Serve.js": "" } });
  const { url } = script.deploy({ as: "webapp" });
  const page = ws.signIn(WANG).visit(`${url}?name=alice`, { n: ["1", "2"] });
  expect(JSON.parse(page.html)[1]).toEqual({
    queryString: "name=alice&n=1&n=2",
    parameter: { name: "alice", n: "1" },
    parameters: { name: ["alice"], n: ["1", "2"] },
    contextPath: "",
    contentLength: -1,
  });
});

test("doPost gets the body", async () => {
  const { ws, script } = await scripted(
    "function doPost(e) { return HtmlService.createHtmlOutput(e.postData.type + '|' + e.postData.contents + '|' + e.contentLength); }",
  );
  const page = ws.signIn(WANG).post(script.deploy({ as: "webapp" }), "Alice,21", { type: "text/csv" });
  expect(page.html).toBe("text/csv|Alice,21|8");
});

test("menus and sidebars run as the person at the keyboard", async () => {
  const { ws, fileId } = await boundScript(`${WHO}
    function onOpen() { SpreadsheetApp.getUi().createMenu("联络信息").addItem("打开侧边栏", "side").addToUi(); }
    function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(who().join()).setTitle("侧边栏")); }`);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  const sidebar = wang.menu("联络信息", "打开侧边栏");
  expect([sidebar.kind, sidebar.title, sidebar.html]).toEqual(["sidebar", "侧边栏", `${WANG},${WANG}`]);
  expect(sidebar.call("who")).toEqual([WANG, WANG]);
});

test("viewers get no menu, others may not even open the file (PLATFORM: Files, rights, identity)", async () => {
  const { ws, fileId } = await boundScript(
    `function onOpen() { SpreadsheetApp.getUi().createMenu("联络信息").addItem("开", "f").addToUi(); }`,
  );
  const li = ws.signIn(LI);
  expect(li.open(fileId).menus).toEqual([]);
  expect(() => li.menu("联络信息", "开")).toThrow("sees no menu item");
  expect(() => ws.signIn(STRANGER).open(fileId)).toThrow("You need access");
  expect(() => ws.signIn("nobody@example.cn")).toThrow("nobody in this workspace");
});

test("a sidebar stops working for whoever lost the right to edit (assumed, a switch)", async () => {
  const { ws, fileId } = await boundScript(`
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
    function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }
    function five() { return 5; }`);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  const sidebar = wang.menu("M", "S");
  ws.drive.share(fileId, WANG, "reader");
  expect(() => sidebar.call("five")).toThrow("Authorization is required");
  ws.assume("bound-script-needs-edit-access", false);
  expect(sidebar.call("five")).toBe(5);
});

test("the user interface of a spreadsheet does not exist for a web app", async () => {
  const { run } = await scripted("function look() { return SpreadsheetApp.getUi(); }");
  expect(() => run("look")).toThrow("Cannot call SpreadsheetApp.getUi() from this context.");
});

test("alerts and prompts are answered by whoever is there, and give locks back (reference/base/Ui)", async () => {
  const { ws, fileId } = await boundScript(`
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("A", "ask").addToUi(); }
    function ask() {
      const ui = SpreadsheetApp.getUi();
      const lock = LockService.getDocumentLock();
      lock.waitLock(1);
      const sure = ui.alert("删除", "确定？", ui.ButtonSet.YES_NO);
      const name = ui.prompt("姓名", ui.ButtonSet.OK_CANCEL);
      console.log(sure === ui.Button.NO, name.getSelectedButton() == ui.Button.OK, name.getResponseText(), lock.hasLock());
    }`);
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  ws.ui.answerNext("NO");
  ws.ui.answerNext("OK", "李四");
  expect(wang.menuPages("M", "A")).toEqual([]);
  expect(ws.executions.at(-1)?.lines.map(({ text }) => text)).toEqual(["true true 李四 false"]);
  expect(ws.ui.notices()).toMatchObject([
    { person: WANG, kind: "alert", title: "删除", text: "确定？", button: "NO" },
    { person: WANG, kind: "prompt", text: "姓名", button: "OK", response: "李四" },
  ]);
});
