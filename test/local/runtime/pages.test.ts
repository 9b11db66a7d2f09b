// ARCHITECTURE 6.9 and guides/html/reference-google-script-run: what may travel between a page and the script.

import { scripted } from "./scripted.ts";

const ECHO = `
  function echo(value) { return value; }
  function count() { return arguments.length; }
  function private_() { return "secret"; }
  var arrow = () => 1;
  const hidden = function () { return 2; };
  function kinds(value) { return [Array.isArray(value), value instanceof Object, Object.keys(value)]; }
  function date() { return { at: new Date() }; }
  function fails() { throw new RangeError("so nicht"); }
  function throwsText() { throw "nur Text"; }`;

test.each([[1], ["x"], [true], [null], [[1, [2]]], [{ a: { b: ["c"] } }], [{ ["__proto__"]: 1 }]])(
  "%j travels there and back",
  async (value) => {
    const { run } = await scripted(ECHO);
    expect(run("echo", value)).toEqual(value);
  },
);

test.each([
  [new Date(), "0"],
  [() => 1, "0"],
  [{ born: new Date() }, "born"],
  [[1, { f: () => 1 }], "f"],
  [new Map(), "0"],
  [Symbol("x"), "0"],
])("an argument that holds what may not travel fails the call (%#)", async (value, place) => {
  const { run, ws, page } = await scripted(ECHO);
  expect(page.kind).toBe("webapp");
  const before = ws.executions.length;
  expect(() => run("echo", value)).toThrow(`Failed due to illegal value in property: ${place}`);
  expect(ws.executions.length).toBe(before);
});

test("circular references fail, undefined in an array becomes null, in an object it is gone", async () => {
  const { run } = await scripted(ECHO);
  const ring: Record<string, unknown> = {};
  ring["self"] = ring;
  expect(() => run("echo", ring)).toThrow("illegal value");
  expect(run("echo", [undefined, { a: undefined, b: 1 }])).toEqual([null, { b: 1 }]);
  expect(run("count", undefined, 1)).toBe(2);
});

test("what arrives are the script's own arrays and objects, copies of the page's", async () => {
  const { run } = await scripted(`${ECHO} function change(list) { list.push(1); return list; }`);
  const list: number[] = [];
  expect(run("kinds", [])).toEqual([true, true, []]);
  expect(run("change", list)).toEqual([1]);
  expect(list).toEqual([]);
});

test("private, unknown, and lexically declared functions cannot be called; the page knows which can", async () => {
  const { run, page } = await scripted(ECHO);
  for (const name of ["private_", "missing", "hidden", "parseInt", "Utilities", "constructor"]) {
    expect(() => run(name)).toThrow(`Script function not found: ${name}`);
  }
  expect(run("arrow")).toBe(1);
  expect(page.functions).toEqual(["echo", "count", "arrow", "kinds", "date", "fails", "throwsText", "doGet"]);
});

test("a Date in the answer makes it null (assumed, a switch)", async () => {
  const { run, ws } = await scripted(ECHO);
  expect(run("date")).toBeNull();
  ws.assume("illegal-return-value-is-null", false);
  expect(() => run("date")).toThrow("illegal value in property: at");
});

test("the failure handler gets the error's name and message; the log has it too", async () => {
  const { run, ws } = await scripted(ECHO);
  expect(() => run("fails")).toThrow(expect.objectContaining({ name: "RangeError", message: "so nicht" }));
  expect(ws.executions.at(-1)).toMatchObject({ status: "FAILED", error: "RangeError: so nicht" });
  expect(() => run("throwsText")).toThrow("nur Text");
});
