// UrlFetchApp (reference/url-fetch) and the manifest's urlFetchWhitelist (guides/manifest/allowlist-urls). The texts of
// refusals are from public reports, that of the whitelist is assumed.

import { isAdmitted } from "../../../local/services/url-fetch/request.ts";
import { boundScript, scripted, WANG } from "../runtime/scripted.ts";

const CODE = `
  function get(url, params) { const answer = UrlFetchApp.fetch(url, params); return [answer.getResponseCode(), answer.getContentText(), answer.getHeaders()["Content-Type"], answer.getBlob().getContentType()]; }
  function all() { return UrlFetchApp.fetchAll(["https://a.cn/1", { url: "https://a.cn/2", method: "post", payload: { name: "王 芳", n: 1 } }]).map((each) => each.getContentText()); }
  function upload() { UrlFetchApp.fetch("https://a.cn", { method: "post", payload: { file: Utilities.newBlob("inhalt", "text/plain", "a.txt") } }); }`;

test("the driver answers; requests are kept as they went out", async () => {
  const { ws, run } = await scripted(CODE);
  ws.web.answerWith(({ url, payload }) => ({
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: `${url} ${payload}`.trim(),
  }));
  expect(run("get", "https://a.cn/x", { headers: { "X-A": "1" } })).toEqual([
    200,
    "https://a.cn/x",
    "text/plain; charset=utf-8",
    "text/plain",
  ]);
  expect(run("all")).toEqual(["https://a.cn/1", "https://a.cn/2 name=%E7%8E%8B+%E8%8A%B3&n=1"]);
  run("upload");
  expect(
    ws.web.requests().map(({ method, contentType }) => [method, contentType.replace(/;.*/, "")]),
  ).toEqual([
    ["get", "application/x-www-form-urlencoded"],
    ["get", "application/x-www-form-urlencoded"],
    ["post", "application/x-www-form-urlencoded"],
    ["post", "multipart/form-data"],
  ]);
  expect(ws.web.requests()[0]?.headers).toEqual({ "X-A": "1" });
});

test("refusing servers throw unless muted; nobody's address is unavailable; slow ones time out", async () => {
  const { ws, run } = await scripted(CODE);
  expect(() => run("get", "https://nowhere.cn/")).toThrow("Address unavailable: https://nowhere.cn/");
  ws.web.answerWith(() => ({ code: 404, body: "nothing here", takesMs: 5_000 }));
  expect(() => run("get", "https://a.cn/path?q=1")).toThrow(
    "Request failed for https://a.cn returned code 404. Truncated server response: nothing here (use muteHttpExceptions option to examine full response)",
  );
  const before = ws.clock.now().getTime();
  expect(run("get", "https://a.cn", { muteHttpExceptions: true })).toEqual([
    404,
    "nothing here",
    null,
    "application/octet-stream",
  ]);
  expect(ws.clock.now().getTime() - before).toBeGreaterThanOrEqual(5_000);
  expect(() => run("get", "https://a.cn", { timeoutSeconds: 2 })).toThrow("Timeout: https://a.cn");
  expect(() => run("get", `https://a.cn/${"x".repeat(2_100)}`)).toThrow(
    "Limit Exceeded: URLFetch URL Length.",
  );
});

test("only what the manifest's whitelist admits may be fetched, and only with the scope", async () => {
  const whitelist = await scripted(CODE, { manifest: { urlFetchWhitelist: ["https://a.cn/api/"] } });
  whitelist.ws.web.answerWith(() => ({ body: "ok" }));
  expect(whitelist.run("get", "https://a.cn/api/x")).toContain("ok");
  expect(() => whitelist.run("get", "https://b.cn/api/x")).toThrow("urlFetchWhitelist: https://b.cn/api/x");
  const bare = await scripted(CODE, { manifest: { oauthScopes: [] } });
  expect(() => bare.run("get", "https://a.cn/")).toThrow(
    "Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
  );
});

test("simple triggers may fetch nothing (guides/triggers, Restrictions)", async () => {
  const { ws, fileId } = await boundScript(`function onOpen() { UrlFetchApp.fetch("https://a.cn/"); }`);
  ws.signIn(WANG).open(fileId);
  expect(ws.executions.at(-1)?.error).toMatch("You do not have permission to call UrlFetchApp.fetch");
});

test.each([
  ["https://example.com/foo", "https://example.com/foo", true],
  ["https://example.com/foo", "https://example.com/foo/bar", true],
  ["https://example.com/foo", "https://example.com/foo?bar", true],
  ["https://example.com/foo", "https://example.com/foobar", false],
  ["https://example.com/foo", "https://example.com/Foo", false],
  ["https://example.com/foo", "http://example.com/foo", false],
  ["https://example.com/", "https://example.com", true],
  ["https://*.example.com/foo", "https://subdomain.example.com/foo", true],
  ["https://*.example.com/foo", "https://example.com/foo", false],
  ["https://*.example.com/foo", "https://example.com.evil.org/foo", false],
])("%s and %s: %s", (prefix, url, admitted) => {
  expect(isAdmitted(url, [prefix])).toBe(admitted);
});
