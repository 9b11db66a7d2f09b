// PropertiesService (reference/properties; guides/quotas-and-limits: 9 KB a value, 500 KB a store, 500,000 uses a day).

import { boundScript, scripted, WANG } from "../runtime/scripted.ts";

const CODE = `
  const store = PropertiesService.getScriptProperties();
  function set(key, value) { store.setProperty(key, value); return store.getProperty(key); }
  function all() { return store.getProperties(); }
  function several() {
    store.setProperties({ a: 1, b: "2" }).setProperty("c", true);
    const kept = store.getKeys();
    store.setProperties({ d: "4" }, true);
    return [kept, store.getProperties(), store.getProperty("a"), store.deleteProperty("d").getKeys()];
  }
  function user(value) { const own = PropertiesService.getUserProperties(); if (value) own.setProperty("mine", value); return own.getProperty("mine"); }
  function documents() { return PropertiesService.getDocumentProperties(); }
  function wrong() { store.setProperty("only key"); }
  function fill() { for (let n = 0; n < 60; n++) store.setProperty("key" + n, "x".repeat(9000)); }
  function spin() { for (let n = 0; n < 10; n++) store.getProperty("a"); }`;

test("properties are text, chained and copied as documented", async () => {
  const { run } = await scripted(CODE);
  expect(run("set", "a", 1.5)).toBe("1.5");
  expect(run("several")).toEqual([["a", "b", "c"], { d: "4" }, null, []]);
  expect(() => run("wrong")).toThrow(
    "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
  );
});

test("values of more than 9 KB and stores of more than 500 KB are refused", async () => {
  const { run } = await scripted(CODE);
  expect(run("set", "a", "x".repeat(9 * 1024))).toHaveLength(9 * 1024);
  expect(() => run("set", "a", "汉".repeat(3 * 1024 + 1))).toThrow("Argument too large: value");
  expect(() => run("fill")).toThrow(
    "You have exceeded the property storage quota. Please remove some properties and try again.",
  );
});

test("the daily quota of reads and writes runs out with Google's text, and comes back after 24 hours", async () => {
  const { run, ws } = await scripted(CODE);
  run("spin");
  for (const quota of ws.state.services.quotas.values()) quota.used = 500_000 - 5;
  expect(() => run("spin")).toThrow("Service invoked too many times for one day: properties.");
  ws.clock.advanceBy(24 * 3_600_000);
  expect(() => run("spin")).not.toThrow();
});

test("user properties are each user's own; document properties exist in a document only", async () => {
  const { run } = await scripted(CODE);
  expect([run("user", "x"), run("documents")]).toEqual(["x", null]);
  const { ws, fileId } = await boundScript(`
    function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("S", "side").addToUi(); }
    function side() { PropertiesService.getDocumentProperties().setProperty("d", "1"); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }
    function user(value) { const own = PropertiesService.getUserProperties(); if (value) own.setProperty("mine", value); return own.getProperty("mine"); }
    function document() { return PropertiesService.getDocumentProperties().getProperty("d"); }`);
  const pages = [WANG, "lianluo@example.cn"].map((email) => {
    const person = ws.signIn(email);
    person.open(fileId);
    return person.menu("M", "S");
  });
  pages[0]?.call("user", "王");
  expect(pages.map((page) => page.call("user"))).toEqual(["王", null]);
  expect(pages.map((page) => page.call("document"))).toEqual(["1", "1"]);
});

test("document properties are there in a bound script's web app, document locks and caches are not (reference pages of the three)", async () => {
  const { ws, script } = await boundScript(
    `function doGet() {
      const own = PropertiesService.getDocumentProperties();
      own.setProperty("d", "from the web app");
      return ContentService.createTextOutput([LockService.getDocumentLock(), CacheService.getDocumentCache()].map(String).join());
    }
    function onOpen() { console.log(PropertiesService.getDocumentProperties().getProperty("d")); }`,
    { manifest: { webapp: { access: "DOMAIN", executeAs: "USER_DEPLOYING" } } },
  );
  expect(ws.signIn(WANG).visit(script.deploy({ as: "webapp" })).html).toBe("null,null");
  ws.signIn(WANG).open(script.record.containerId ?? "");
  expect(ws.executions.at(-1)?.lines.map(({ text }) => text)).toEqual(["from the web app"]);
});

test("values set together are refused together, or with the switch off from the large one on (assumed)", async () => {
  const { run, ws } = await scripted(`
    function together() { PropertiesService.getScriptProperties().setProperties({ a: "1", b: "x".repeat(9 * 1024 + 1) }); }
    function a() { return PropertiesService.getScriptProperties().getProperty("a"); }`);
  expect(() => run("together")).toThrow("Argument too large: value");
  expect(run("a")).toBeNull();
  ws.assume("properties-written-together", false);
  expect(() => run("together")).toThrow("Argument too large: value");
  expect(run("a")).toBe("1");
});

test("what is no text is stored as one; nothing is refused (guides/properties, Data format)", async () => {
  const { run } = await scripted(`
    function put(value) { return PropertiesService.getScriptProperties().setProperty("k", value).getProperty("k"); }
    function object() { return put({ toString() { return "own words"; } }); }`);
  expect([run("put", 5), run("put", true), run("put", [1, 2]), run("object")]).toEqual([
    "5",
    "true",
    "1,2",
    "own words",
  ]);
  expect(() => run("put", null)).toThrow(
    "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
  );
});
