// ARCHITECTURE 6.2: the realm is bare and no newer than Apps Script's V8.

import { bundleOf, OWNER, scripted } from "./scripted.ts";
import { openWorkspace } from "../../../local/index.ts";

describe("what a script finds in its realm", () => {
  test.each([
    "setTimeout",
    "queueMicrotask",
    "fetch",
    "URL",
    "URLSearchParams",
    "TextEncoder",
    "atob",
    "crypto",
    "structuredClone",
    "performance",
    "process",
    "require",
    "Buffer",
    "global",
    "window",
    "WeakRef",
    "AggregateError",
    "FinalizationRegistry",
  ])("%s is missing", async (name) => {
    const { run } = await scripted(`function kind() { return typeof ${name} }`);
    expect(run("kind")).toBe("undefined");
  });

  test.each([
    "''.replaceAll",
    "[].at",
    "[].findLast",
    "[].toSorted",
    "Object.hasOwn",
    "Object.groupBy",
    "Promise.any",
    "new Set().union",
    "Array.fromAsync",
    "''.at",
    "[].values().map",
  ])("%s, newer than ES2020, is missing", async (member) => {
    const { run } = await scripted(`function kind() { return typeof (${member}) }`);
    expect(run("kind")).toBe("undefined");
  });

  test.each([
    "[].flat",
    "Object.fromEntries",
    "''.matchAll",
    "Promise.allSettled",
    "BigInt",
    "''.padStart",
    "globalThis.JSON.parse",
  ])("%s is there", async (member) => {
    const { run } = await scripted(`function kind() { return typeof (${member}) }`);
    expect(run("kind")).toBe("function");
  });

  test("errors ignore the cause option, and stay errors", async () => {
    const { run } = await scripted(`
      class Refusal extends Error {}
      function look() {
        const made = new Refusal("nein", { cause: 1 });
        return [made.cause === undefined, made instanceof Error, made instanceof Refusal, made.message, new TypeError("x") instanceof Error];
      }`);
    expect(run("look")).toEqual([true, true, true, "nein", true]);
  });

  test("nothing of the host's own prototypes reaches the script", async () => {
    const { run } = await scripted(`
      function strangers() {
        const values = [PropertiesService, PropertiesService.getScriptProperties, Utilities.parseCsv("a"), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a"),
          PropertiesService.getScriptProperties().getProperties(), console.log];
        return values.filter(function (value) { return !(value instanceof Object); }).length;
      }
      function escape() {
        try { return Utilities.parseCsv.constructor("return typeof process")(); } catch (e) { return String(e); }
      }`);
    expect(run("strangers")).toBe(0);
    expect(run("escape")).toBe("undefined");
  });

  test("files share one global scope and are evaluated anew for every call", async () => {
    const { run } = await scripted("var count = 0; function next() { count++; return count + OTHER; }", {
      files: { "A.gs": "const OTHER = 100;" },
    });
    expect([run("next"), run("next")]).toEqual([101, 101]);
  });

  test("an async function's promise jobs run within the execution (assumed)", async () => {
    const { run } = await scripted(
      "async function later() { await null; return 5; } async function fails() { await null; throw new Error('zu spät'); }",
    );
    expect(run("later")).toBe(5);
    expect(() => run("fails")).toThrow("zu spät");
  });
});

describe("what a bundle may be", () => {
  test.each([
    ["a?.b", "optional chaining"],
    ["a ?? b", "nullish coalescing"],
    ["class A { #x = 1 }", "private fields"],
    ["class A { static x = 1 }", "static fields"],
    ["1n", "BigInt literals"],
  ])("%s (%s) is refused with file and line", async (syntax) => {
    const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER] });
    const bundle = bundleOf({ "Fine.js": "var a, b;", "New.js": `var a, b;\n${syntax};` });
    expect(() => ws.install({ bundle, owner: OWNER })).toThrow(/line: 2 file: New\.gs/);
  });

  test("a manifest with an unknown key or time zone is refused", async () => {
    const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER] });
    expect(() => ws.install({ bundle: bundleOf({}, { timezone: "Asia/Shanghai" }), owner: OWNER })).toThrow(
      /appsscript\.json/,
    );
    expect(() => ws.install({ bundle: bundleOf({}, { timeZone: "Asia/Peking" }), owner: OWNER })).toThrow(
      /time zone/,
    );
  });
});
