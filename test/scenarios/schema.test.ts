// A register of another shape, or without its memory, is not touched.

import { checkSchema } from "../../src/google/register/check-schema.ts";
import { SCHEMA } from "../../src/google/register/meta.ts";
import { OWNER, SETUP, smallWorld } from "../world.ts";

function writeMemory(world: Awaited<ReturnType<typeof smallWorld>>, cells: Record<string, string>): void {
  const person = world.ws.signIn(OWNER);
  for (const [cell, text] of Object.entries(cells)) person.type(world.fileId, "_meta", cell, text);
}

test("its own schema passes; a newer and an older one are told apart", () => {
  expect(() => checkSchema({ meta: { schema: SCHEMA } })).not.toThrow();
  expect(() => checkSchema({ meta: { schema: SCHEMA + 1 } })).toThrow(
    expect.objectContaining({ refusals: [{ code: "newerSchema", values: { schema: SCHEMA + 1 } }] }),
  );
  expect(() => checkSchema({ meta: { schema: SCHEMA - 1 } })).toThrow(
    expect.objectContaining({ refusals: [{ code: "olderSchema", values: { schema: SCHEMA - 1 } }] }),
  );
});

test("R24: a register that has lost its memory is not set up over its records: no serial is given twice", async () => {
  const world = await smallWorld();
  writeMemory(world, { A2: "", B2: "" });
  const tabs = ["_internal", "_external", "_organizations", "变更记录", "内部沟通联络信息表"];
  const before = tabs.map((tab) => world.rows(tab));
  expect(world.ask("load-register", {})).toMatchObject({ refusals: [{ code: "notSetUp" }] });
  expect(world.ask("set-up-register", SETUP, { as: OWNER })).toMatchObject({
    refusals: [{ code: "tabLost", values: { tab: "_meta" } }],
  });
  expect(tabs.map((tab) => world.rows(tab))).toEqual(before);
});

test("a register of the first schema is refused until it is repaired once; then it has its new tabs, and all it held", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  const before = world.rows("_internal");
  const person = world.ws.signIn(OWNER);
  writeMemory(world, { B2: "1" });
  for (const tab of ["_requests", "_duties", "_notices", "变更申请", "待办事项", "发件箱"])
    person.deleteSheet(world.fileId, tab);
  expect(world.ask("load-register", {})).toMatchObject({
    refusals: [{ code: "olderSchema", values: { schema: 1 } }],
  });
  expect(world.do("repair-register", {}).notices.map(({ code }) => code)).toContain("tabCreated");
  expect(world.do("load-register", {}).internal).toHaveLength(4);
  expect(world.rows("_internal")).toEqual(before);
  expect(world.rows("_meta")[0]).toEqual({ key: "schema", value: String(SCHEMA) });
});

test("a tab of requests that is deleted later is not made anew: its numbers would be given twice", async () => {
  const world = await smallWorld();
  world.ws.signIn(OWNER).deleteSheet(world.fileId, "_requests");
  expect(world.ask("repair-register", {})).toMatchObject({
    refusals: [{ code: "tabLost", values: { tab: "_requests" } }],
  });
});

test("a register of a newer program is not repaired either", async () => {
  const world = await smallWorld();
  writeMemory(world, { B2: String(SCHEMA + 1) });
  expect(world.ask("repair-register", {})).toMatchObject({ refusals: [{ code: "newerSchema" }] });
});
