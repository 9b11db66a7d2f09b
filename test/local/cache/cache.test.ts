// CacheService (reference/cache/Cache): text that is gone in time, within limits.

import { scripted } from "../runtime/scripted.ts";

const CODE = `
  const cache = CacheService.getScriptCache();
  function put(key, value, seconds) { if (seconds === null) cache.put(key, value); else cache.put(key, value, seconds); }
  function get(key) { return cache.get(key); }
  function all() { cache.putAll({ a: 1, b: "2" }, 60); cache.remove("b"); return cache.getAll(["a", "b", "c"]); }
  function many(n) { const values = {}; for (let each = 0; each < n; each++) values["k" + each] = "v"; cache.putAll(values, 100 + n); return Object.keys(cache.getAll(Object.keys(values))).length; }
  function documents() { return CacheService.getDocumentCache(); }`;

test("values last ten minutes, as long as asked, and six hours at most", async () => {
  const { run, ws } = await scripted(CODE);
  run("put", "default", "1", null);
  run("put", "short", "2", 60);
  run("put", "long", "3", 100_000);
  const present = (): unknown[] => ["default", "short", "long"].map((key) => run("get", key));
  expect(present()).toEqual(["1", "2", "3"]);
  ws.clock.advanceBy(61_000);
  expect(present()).toEqual(["1", null, "3"]);
  ws.clock.advanceBy(600_000);
  expect(present()).toEqual([null, null, "3"]);
  ws.clock.advanceBy(6 * 3_600_000);
  expect(present()).toEqual([null, null, null]);
});

test("keys of 250 characters, values of 100 KB, a thousand items", async () => {
  const { run } = await scripted(CODE);
  run("put", "k".repeat(250), "x".repeat(100 * 1024), 60);
  expect(() => run("put", "k".repeat(251), "", 60)).toThrow("Argument too large: key");
  expect(() => run("put", "k", "x".repeat(100 * 1024 + 1), 60)).toThrow("Argument too large: value");
  expect(run("many", 900)).toBe(900);
  expect(run("many", 1_200)).toBe(900);
});

test("a full cache keeps all that it may hold with the switch off (assumed)", async () => {
  const { run, ws } = await scripted(CODE);
  ws.assume("full-cache-keeps-900", false);
  expect(run("many", 1_200)).toBe(1_000);
});

test("several at once; no document cache outside a document", async () => {
  const { run } = await scripted(CODE);
  expect([run("all"), run("documents")]).toEqual([{ a: "1" }, null]);
});
