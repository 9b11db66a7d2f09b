// What a web app is told of a request (guides/html/web-apps, "Request parameters").

import { boundScript, LI, OWNER, scripted, WANG } from "./scripted.ts";

const ECHO = {
  "Serve.js": `
    function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e)); }
    function doPost(e) { return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON); }`,
};

async function echoing() {
  const { ws, script } = await scripted("", { files: ECHO });
  return { ws, wang: ws.signIn(WANG), url: script.deploy({ as: "webapp" }).url };
}

test("without a query, queryString is null; the path after /exec is pathInfo", async () => {
  const { wang, url } = await echoing();
  expect(JSON.parse(wang.visit(url).html)).toEqual({
    queryString: null,
    parameter: {},
    parameters: {},
    contextPath: "",
    contentLength: -1,
  });
  expect(JSON.parse(wang.visit(`${url}/hello?a=b%20c`).html)).toMatchObject({
    pathInfo: "hello",
    queryString: "a=b%20c",
    parameter: { a: "b c" },
  });
});

test("a posted form's fields are parameters, after those of the address", async () => {
  const { wang, url } = await echoing();
  const page = wang.post(url, "name=%E7%8E%8B&n=1&n=2", { query: { n: 0 } });
  expect(JSON.parse(page.html)).toEqual({
    queryString: "n=0",
    parameter: { n: "0", name: "王" },
    parameters: { n: ["0", "1", "2"], name: ["王"] },
    contextPath: "",
    contentLength: 22,
    postData: {
      type: "application/x-www-form-urlencoded",
      contents: "name=%E7%8E%8B&n=1&n=2",
      length: 22,
      name: "postData",
    },
  });
});

test("a posted text is postData only, its length counted in bytes", async () => {
  const { wang, url } = await echoing();
  const { parameter, postData } = JSON.parse(wang.post(url, "王,21", { type: "text/csv" }).html);
  expect(parameter).toEqual({});
  expect(postData).toEqual({ type: "text/csv", contents: "王,21", length: 6, name: "postData" });
});

test("c and sid are Google's own: the script is not even run", async () => {
  const { ws, wang, url } = await echoing();
  const runs = ws.executions.length;
  expect(() => wang.visit(url, { sid: "1" })).toThrow("Sorry, the file you have requested does not exist.");
  expect(() => wang.post(url, "c=1")).toThrow("Sorry, the file you have requested does not exist.");
  expect(ws.executions).toHaveLength(runs);
});

test("an address of no deployment opens nothing, for its owner neither", async () => {
  const { ws, url } = await echoing();
  expect(() => ws.signIn(OWNER).visit(url.replace("AKfycb", "AKfycc"))).toThrow("unable to open the file");
});

const CONTAINER = `
  function doGet() { return HtmlService.createHtmlOutput(where()); }
  function where() {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    return [active && active.getId(), LockService.getDocumentLock() === null, ScriptApp.getService().getUrl()].join(" ");
  }`;
const WEBAPP = { webapp: { access: "DOMAIN", executeAs: "USER_DEPLOYING" } };

test("a bound script's web app has no active spreadsheet (guides/bound, Special methods; a switch)", async () => {
  const { ws, script, fileId } = await boundScript(CONTAINER, { manifest: WEBAPP });
  const app = script.deploy({ as: "webapp" });
  expect(ws.signIn(LI).visit(app).html).toBe(` true ${app.url}`);
  expect(ws.signIn(LI).visit(app).call("where")).toBe(` true ${app.url}`);
  ws.assume("web-app-without-container", false);
  expect(ws.signIn(LI).visit(app).html).toBe(`${fileId} false ${app.url}`);
});

test("who opens a web app needs no right to the script's file (guides/html/web-apps, Permissions)", async () => {
  const { ws, script, fileId } = await boundScript(CONTAINER, { manifest: WEBAPP });
  ws.drive.share(fileId, LI, "none");
  for (const position of [true, false]) {
    ws.assume("web-app-without-container", position);
    expect(
      ws
        .signIn(LI)
        .visit(script.deploy({ as: "webapp" }))
        .call("where"),
    ).toContain("/exec");
  }
});

test("getUrl() is the address that was visited: each deployment its own, /dev for HEAD (reference/script/Service)", async () => {
  const { ws, script } = await boundScript(CONTAINER, { manifest: WEBAPP });
  const dev = `https://script.google.com/macros/s/${script.scriptId}/dev`;
  expect(ws.signIn(OWNER).visit(dev).call("where")).toBe(` true ${dev}`);
  const first = script.deploy({ as: "webapp" });
  const second = script.deploy({ as: "webapp" });
  expect(ws.signIn(LI).visit(`${first.url}/path?a=b`).html).toBe(` true ${first.url}`);
  expect(ws.signIn(LI).visit(second).html).toBe(` true ${second.url}`);
  expect(ws.signIn(OWNER).visit(dev).html).toBe(` true ${dev}`);
});

test("a page of a web app knows its address as google.script.url tells it (guides/html/reference/url)", async () => {
  const { wang, url } = await echoing();
  expect(wang.visit(`${url}?name=alice&n=1&n=2#headingAnchor`).location).toEqual({
    hash: "headingAnchor",
    parameter: { name: "alice", n: "1" },
    parameters: { name: ["alice"], n: ["1", "2"] },
  });
});
