// google.script.run as a page has it (guides/html/reference/run; guides/html/communication), run in a bare context whose
// window and document are no more than it needs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { transformSync } from "esbuild";

const DESK = "http://localhost";
const SOURCE = readFileSync(join(__dirname, "../../../local/desk/page/google-script.ts"), "utf8");
const CODE = transformSync(SOURCE, { loader: "ts" }).code;

interface Posted {
  readonly kind: string;
  readonly id: number;
  readonly fn: string;
  readonly args: readonly unknown[];
}

/** A page that may call `f`; what it posts, what its console shows, and how the desk answers. */
function page(location?: object) {
  const posted: Posted[] = [];
  const logged: unknown[] = [];
  const listeners: ((event: object) => void)[] = [];
  const parent = { postMessage: (message: Posted) => posted.push(message) };
  const setting = JSON.stringify({ desk: DESK, functions: ["f"], location });
  const context = vm.createContext({
    parent,
    document: { currentScript: { dataset: { page: setting }, remove: () => undefined } },
    addEventListener: (_type: string, listener: (event: object) => void) => listeners.push(listener),
    console: { error: (text: unknown) => logged.push(text) },
    heard: [],
    structuredClone,
  });
  vm.runInContext(`class HTMLFormElement {} ${CODE}`, context);
  return {
    posted,
    logged,
    ask: (code: string): unknown => vm.runInContext(code, context),
    reply: (id: number, answer: object) => {
      const data = { desk: "google.script", id, ...answer };
      for (const listener of listeners) listener({ source: parent, origin: DESK, data });
    },
  };
}

test("ten calls of a page run at once; the next begins when one has been answered", () => {
  const { posted, ask, reply } = page();
  ask("for (let each = 0; each < 12; each++) google.script.run.f(each)");
  expect(posted.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  reply(posted[3]?.id ?? 0, { ok: true, value: null });
  reply(posted[4]?.id ?? 0, { ok: false, message: "no" });
  expect(posted.map(({ args }) => args[0]).slice(10)).toEqual([10, 11]);
});

test("a failure without handler is logged; with null for a handler it is not", () => {
  const { posted, logged, ask, reply } = page();
  ask("google.script.run.f(); google.script.run.withFailureHandler(null).f()");
  for (const { id } of posted) reply(id, { ok: false, name: "Exception", message: "no" });
  expect(logged).toEqual(["Uncaught Exception: no"]);
});

test("handlers get the answer or the error, and the user object", () => {
  const { posted, ask, reply } = page();
  ask(`const run = google.script.run.withUserObject("u");
    run.withSuccessHandler((...all) => heard.push(all)).f();
    run.withFailureHandler((error, user) => heard.push([error instanceof Error, error.name, error.message, user])).f()`);
  reply(posted[0]?.id ?? 0, { ok: true, value: 5 });
  reply(posted[1]?.id ?? 0, { ok: false, name: "Exception", message: "no" });
  expect(JSON.parse(String(ask("JSON.stringify(heard)")))).toEqual([
    [5, "u"],
    [true, "Exception", "no", "u"],
  ]);
});

test.each([
  ["new Date()", "0"],
  ["1, () => 1", "1"],
  ["{ a: [{ b: new Date() }] }", "b"],
  ["new Map()", "0"],
  ["(() => { const a = {}; a.self = a; return a; })()", "self"],
])("f(%s) fails before it is sent", (args, property) => {
  const { posted, ask } = page();
  expect(
    ask(`try { google.script.run.f(${args}) } catch (error) { error.name + ": " + error.message }`),
  ).toBe(`TypeError: Failed due to illegal value in property: ${property}`);
  expect(posted).toEqual([]);
});

test("undefined in an array becomes null, in an object it goes", () => {
  const { posted, ask } = page();
  ask("google.script.run.f([undefined, 1], { a: undefined, b: null, c: { d: 'x' } })");
  expect(JSON.parse(JSON.stringify(posted[0]?.args))).toEqual([[null, 1], { b: null, c: { d: "x" } }]);
});

test("web apps know their address; a sidebar has no google.script.url (guides/html/reference/url)", async () => {
  const location = { hash: "head", parameter: { n: "1" }, parameters: { n: ["1", "2"] } };
  const { ask } = page(location);
  ask("google.script.url.getLocation((location) => heard.push(location))");
  await Promise.resolve();
  expect(JSON.parse(String(ask("JSON.stringify(heard)")))).toEqual([location]);
  expect(() => ask("google.script.history.push({}, {}, '')")).toThrow(
    "not emulated: google.script.history.push",
  );
  expect(page().ask("google.script.url")).toBeUndefined();
});
