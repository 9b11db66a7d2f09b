// ARCHITECTURE 6.4: pushed code (HEAD) and deployed versions differ as at Google.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { boundScript, OWNER, scripted, WANG } from "./scripted.ts";

const version = (n: number): string => `function version() { return ${n}; }`;

test("a push changes HEAD, not what is deployed; a new version does", async () => {
  const { ws, script, run } = await scripted(version(1));
  writeFileSync(join(script.record.bundle, "Code.js"), version(2));
  script.push();
  expect(run("version")).toBe(1);
  const [deployment] = script.record.deployments;
  const moved = script.deploy({ as: "webapp", deploymentId: deployment?.deploymentId ?? "" });
  expect([moved.version, String(moved)]).toEqual([2, deployment?.url]);
  expect(run("version")).toBe(2);
  expect(ws.executions.at(-1)?.version).toBe(2);
});

test("sidebars run HEAD", async () => {
  const { ws, script, fileId } = await boundScript(
    `${version(1)}
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
    function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Side")); }`,
    { files: { "Side.html": "<p>栏</p>" } },
  );
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  const sidebar = wang.menu("M", "S");
  expect([sidebar.html, sidebar.call("version")]).toEqual(["<p>栏</p>", 1]);
  writeFileSync(join(script.record.bundle, "Code.js"), version(2));
  script.push();
  expect(sidebar.call("version")).toBe(2);
});

test("a push that does not parse leaves HEAD as it was", async () => {
  const { ws, script } = await scripted(version(1));
  writeFileSync(join(script.record.bundle, "Code.js"), "function (");
  expect(() => script.push()).toThrow(/SyntaxError.*line: 1 file: Code\.gs/);
  expect(
    ws.signIn(OWNER).visit(`https://script.google.com/macros/s/${script.scriptId}/dev`).call("version"),
  ).toBe(1);
});

test("getService().getUrl() is the deployment's address, /dev from HEAD", async () => {
  const { ws, script, run } = await scripted("function url() { return ScriptApp.getService().getUrl(); }");
  expect(run("url")).toBe(script.record.deployments[0]?.url);
  const dev = ws.signIn(OWNER).visit(`https://script.google.com/macros/s/${script.scriptId}/dev`);
  expect(dev.call("url")).toMatch(/\/dev$/);
});

test("the /dev address is for those who may edit the script", async () => {
  const { ws, script } = await scripted(version(1));
  expect(() => ws.signIn(WANG).visit(`https://script.google.com/macros/s/${script.scriptId}/dev`)).toThrow(
    "unable to open",
  );
});

test.each([
  ["function doGet() {}", "The script completed but did not return anything."],
  [
    "function doGet() { return 'text'; }",
    "The script completed but the returned value is not a supported return type.",
  ],
  ["", "Script function not found: doGet"],
])("%j is no page", async (code, text) => {
  const { ws, script } = await scripted("");
  writeFileSync(join(script.record.bundle, "Serve.js"), code);
  script.push();
  expect(() => ws.signIn(WANG).visit(script.deploy({ as: "webapp" }))).toThrow(text);
});

test("a script belongs to an account of the workspace, written as the workspace writes it", async () => {
  const { ws, script } = await scripted("");
  const { bundle } = script.record;
  expect(() => ws.install({ bundle, owner: "nobody@example.cn" })).toThrow(
    "nobody in this workspace has the account nobody@example.cn",
  );
  const other = ws.install({ bundle, owner: OWNER.toUpperCase() });
  expect(other.record.owner).toBe(OWNER);
  expect(() => other.deploy({ as: "webapp", by: WANG })).toThrow("may not deploy");
});

test("who copies a container owns a copy of its script, as it is at HEAD (guides/bound, Access to bound scripts)", async () => {
  const { ws, script, fileId } = await boundScript(
    `${version(1)}
    function doGet() { return HtmlService.createHtmlOutput(""); }
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("复", "copy").addToUi(); }
    function copy() { PropertiesService.getScriptProperties().setProperty("a", "b"); SpreadsheetApp.getActive().copy("副本"); }
    function keys() { return PropertiesService.getScriptProperties().getKeys(); }`,
    { manifest: { webapp: { access: "DOMAIN", executeAs: "USER_DEPLOYING" } } },
  );
  script.deploy({ as: "webapp" });
  const wang = ws.signIn(WANG);
  wang.open(fileId);
  wang.menuPages("M", "复");
  const copy = ws.drive.files().find(({ name }) => name === "副本");
  const [own] = ws.scripts().filter(({ record }) => record.containerId === copy?.id);
  expect(own?.record).toMatchObject({ owner: WANG, title: "副本", versions: [], deployments: [] });
  expect(own?.scriptId).not.toBe(script.scriptId);
  writeFileSync(join(script.record.bundle, "Code.js"), version(2));
  script.push();
  wang.open(copy?.id ?? "");
  expect(ws.executions.at(-1)).toMatchObject({ function: "onOpen", user: WANG, scriptId: own?.scriptId });
  expect(
    ws.signIn(WANG).visit(`https://script.google.com/macros/s/${own?.scriptId}/dev`).call("version"),
  ).toBe(1);
  expect(
    ws.signIn(WANG).visit(`https://script.google.com/macros/s/${own?.scriptId}/dev`).call("keys"),
  ).toEqual([]);
});
