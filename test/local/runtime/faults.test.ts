// ARCHITECTURE 6: executions are killed uncatchably, calls fail, and somebody's hand comes between two calls.

import { knownErrors, ScriptFailure, type KnownErrorName } from "../../../local/index.ts";
import { scripted } from "./scripted.ts";

const CODE = `
  function store() { return PropertiesService.getScriptProperties(); }
  function write() {
    store().setProperty("a", "1");
    store().setProperty("b", "2");
    store().setProperty("c", "3");
    return "written";
  }
  function stubborn() {
    for (const key of ["a", "b", "c"]) {
      try { store().setProperty(key, "1"); } catch (e) { } finally { try { store().setProperty("finally", "1"); } catch (e) { } }
    }
    return "survived";
  }
  function careful() {
    try { return write(); } catch (e) { return { name: e.name, message: e.message, text: String(e), isError: e instanceof Error, details: e.details || null }; }
  }
  function stored() { return store().getKeys(); }
  function locked() { LockService.getScriptLock().waitLock(10); store().setProperty("a", "1"); return "locked"; }`;

test("killed before its second call, only the first had an effect", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.killAt(2, "before");
  expect(() => run("write")).toThrow("Exceeded maximum execution time");
  expect(run("stored")).toEqual(["a"]);
  expect(ws.executions.at(-2)).toMatchObject({ function: "write", status: "KILLED" });
});

test("killed after its second call, two had an effect", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.killAt(2, "after");
  expect(() => run("write")).toThrow(ScriptFailure);
  expect(run("stored")).toEqual(["a", "b"]);
});

test("neither catch nor finally of a killed script can do anything", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.killAt(1, "before");
  expect(() => run("stubborn")).toThrow("Exceeded maximum execution time");
  expect(run("stored")).toEqual([]);
});

test("a killed execution gives its locks back", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.killAt(1, "after");
  expect(() => run("locked")).toThrow(ScriptFailure);
  expect(run("locked")).toBe("locked");
});

test.each(Object.keys(knownErrors) as KnownErrorName[])(
  "a call fails with %s, catchably and without effect",
  async (name) => {
    const { run, ws } = await scripted(CODE);
    ws.faults.failAt(2, name);
    const { name: errorName, message } = knownErrors[name];
    expect(run("careful")).toMatchObject({
      name: errorName,
      message,
      text: `${errorName}: ${message}`,
      isError: true,
    });
    expect(run("stored")).toEqual(["a"]);
  },
);

test("an API error carries its details", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.failAt(1, "quotaExceeded429");
  expect(run("careful")).toMatchObject({ details: { code: 429, errors: [{ reason: "rateLimitExceeded" }] } });
});

test("any error-like thing can be made to fail", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.failAt(3, { name: "TypeError", message: "etwas anderes" });
  expect(run("careful")).toMatchObject({ text: "TypeError: etwas anderes" });
});

test("a text is thrown as Google's services throw it; a name that is none is the test's mistake", async () => {
  const { run, ws } = await scripted(CODE);
  const text = "Service invoked too many times for one day: email.";
  ws.faults.failAt(1, text);
  expect(run("careful")).toMatchObject({ name: "Exception", message: text });
  expect(() => ws.faults.failAt(1, "serverEror")).toThrow("no known error is called serverEror");
});

test("between two calls another execution runs, and its calls are not counted", async () => {
  const { run, ws } = await scripted(CODE);
  const seen: unknown[] = [];
  ws.faults.interleaveAt(1, () => seen.push(run("stored"), run("stored")));
  ws.faults.killAt(3, "before");
  expect(() => run("write")).toThrow(ScriptFailure);
  expect(seen).toEqual([["a"], ["a"]]);
  expect(run("stored")).toEqual(["a", "b"]);
  expect(ws.faults.pending).toBe(0);
});

test("what fails in an interleaved work reaches the test, not the script", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.interleaveAt(1, () => {
    throw new Error("the test itself is wrong");
  });
  expect(() => run("careful")).toThrow("the test itself is wrong");
});

test("work that would go on after the call is refused: nothing here waits for it", async () => {
  const { run, ws } = await scripted(CODE);
  const seen: unknown[] = [];
  ws.faults.interleaveAt(1, async () => seen.push(run("stored")));
  expect(run("write")).toBe("written");
  expect(seen).toEqual([["a"]]);
  ws.faults.interleaveAt(1, async () => {
    await Promise.resolve();
    run("stored");
  });
  expect(() => run("careful")).toThrow("must be done when it returns");
});

test("cleared faults do not happen", async () => {
  const { run, ws } = await scripted(CODE);
  ws.faults.killAt(1, "before");
  ws.faults.clear();
  expect(run("write")).toBe("written");
});

test("the calls of the last execution are listed, to be killed one by one", async () => {
  const { run, ws } = await scripted(CODE);
  run("write");
  expect(ws.executions.at(-1)?.calls).toEqual([
    "Properties.setProperty",
    "Properties.setProperty",
    "Properties.setProperty",
  ]);
});
