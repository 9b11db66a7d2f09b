// UrlFetchApp (reference/url-fetch) and the manifest's urlFetchWhitelist (guides/manifest/allowlist-urls). The texts of
// refusals are from public reports, that of the whitelist from those of grahamearley/FirestoreGoogleAppsScript#135 and
// diegomanuel/binance-to-google-sheets#82.

import type { IncomingAnswer } from "../../../local/index.ts";
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
  expect(() => whitelist.run("get", "https://b.cn/api/x")).toThrow(
    "Request to https://b.cn/api/x failed because the URL has not been whitelisted in the script manifest.",
  );
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

test("redirects are followed unless followRedirects is false (reference/url-fetch/UrlFetchApp)", async () => {
  const { ws, run } = await scripted(CODE, {
    manifest: { urlFetchWhitelist: ["https://a.cn/", "https://b.cn/"] },
  });
  ws.web.answerWith(({ url, method, payload }): IncomingAnswer => {
    if (url === "https://a.cn/1") return { code: 302, headers: { Location: "/2" } };
    if (url === "https://a.cn/2") return { code: 307, headers: { location: "https://b.cn/3" } };
    if (url === "https://a.cn/out") return { code: 301, headers: { Location: "https://c.cn/" } };
    if (url === "https://a.cn/round") return { code: 301, headers: { Location: "https://a.cn/round" } };
    return { body: `${method} ${url} ${payload}` };
  });
  expect(run("get", "https://a.cn/1", { method: "post", payload: "x" })).toContain("get https://b.cn/3 ");
  expect(run("get", "https://a.cn/2", { method: "post", payload: "x" })).toContain("post https://b.cn/3 x");
  expect(run("get", "https://a.cn/1", { followRedirects: false })).toContain(302);
  expect(() => run("get", "https://a.cn/out")).toThrow("Request to https://c.cn/ failed");
  expect(() => run("get", "https://a.cn/round")).toThrow("Too many redirects");
});

test("bytes go out as they are, alone and in a form (reference/url-fetch/UrlFetchApp, payload)", async () => {
  const { ws, run } = await scripted(`
    function send() {
      const blob = Utilities.newBlob([-1, -40, 0], "image/jpeg", "a.jpg");
      for (const payload of [blob, [-1, -40, 0], { file: blob, n: 1 }]) UrlFetchApp.fetch("https://a.cn", { method: "post", payload });
    }`);
  ws.web.answerWith(() => ({}));
  run("send");
  const sent = ws.web.requests().map(({ contentType, bytes }) => [contentType, Buffer.from(bytes)] as const);
  expect(sent.slice(0, 2)).toEqual([
    ["image/jpeg", Buffer.from([255, 216, 0])],
    ["application/x-www-form-urlencoded", Buffer.from([255, 216, 0])],
  ]);
  expect(sent[2]?.[1].toString("latin1")).toContain(
    'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\0\r\n',
  );
});

test("a response's blob has a name (brucemcpherson/gas-fakes, test/testfetch.js; which, is assumed)", async () => {
  const { ws, run } = await scripted(
    `function names(urls) { return urls.map((url) => UrlFetchApp.fetch(url).getBlob().getName()); }`,
  );
  ws.web.answerWith(({ url }) =>
    url.endsWith("?d") ? { headers: { "Content-Disposition": 'attachment; filename="名.csv"' } } : {},
  );
  expect(run("names", ["https://a.cn/x/photo.jpg?w=1", "https://a.cn/", "https://a.cn/?d"])).toEqual([
    "photo.jpg",
    "a.cn",
    "名.csv",
  ]);
});

test("fetchAll waits for the slowest (reference/url-fetch/UrlFetchApp: requests run together)", async () => {
  const { ws, run } = await scripted(CODE);
  ws.web.answerWith(() => ({ takesMs: 60_000 }));
  const before = ws.clock.now().getTime();
  run("all");
  expect(ws.clock.now().getTime() - before).toBeLessThan(120_000);
});

test.each([
  ["", {}, "Attribute provided with no value: url"],
  ["https://a.cn", { method: "head" }, "Attribute provided with invalid value: method"],
  ["https://a.cn", { headers: { Host: "b.cn" } }, "Attribute provided with invalid value: Header:Host"],
  [
    "https://a.cn",
    { headers: { Authorization: null } },
    "Attribute provided with invalid value: Header:null",
  ],
  ["https://a.cn", { headers: "X: 1" }, "Attribute provided with invalid value: headers"],
  ["https://a.cn", { timeoutSeconds: 0 }, "Attribute provided with invalid value: timeoutSeconds"],
  ["https://a.cn", { headers: { "X-A": "x".repeat(8_192) } }, "Limit Exceeded: URLFetch Header Size."],
  ["https://a.cn", { payload: "x" }, "not emulated: UrlFetchApp.fetch of a payload with the method get"],
  ["ftp://a.cn", {}, "Invalid argument: ftp://a.cn"],
])("%j with %j is refused (public reports; limits: guides/quotas-and-limits)", async (url, params, text) => {
  const { ws, run } = await scripted(CODE);
  expect(() => run("get", url, params)).toThrow(text);
  expect(ws.web.requests()).toEqual([]);
});

test("50 MB a request and a response (guides/quotas-and-limits; the response's text assumed)", async () => {
  const { ws, run } = await scripted(
    `function send(mb) { return UrlFetchApp.fetch("https://a.cn", { method: "post", payload: "x".repeat(mb * 1024 * 1024) }).getContent().length; }`,
  );
  expect(() => run("send", 50.1)).toThrow("Limit Exceeded: URLFetch POST Size.");
  ws.web.answerWith(() => ({ body: Buffer.alloc(50 * 1024 * 1024 + 1) }));
  expect(() => run("send", 1)).toThrow("Limit Exceeded: URLFetch Response Size.");
});

test.each([
  ["http://a.cn/", "URLs must use the HTTPS scheme"],
  ["https://a.cn", "path"],
  ["https://*.*.a.cn/", "wildcard"],
  ["https://x.*.a.cn/", "wildcard"],
])(
  "the manifest may not list %s (guides/manifest/allowlist-urls; texts but https assumed)",
  async (prefix, text) => {
    await expect(scripted(CODE, { manifest: { urlFetchWhitelist: [prefix] } })).rejects.toThrow(text);
  },
);

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
