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
    expect.objectContaining({ refusals: [{ code: "unknownSchema", values: { schema: SCHEMA - 1 } }] }),
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

test("a register of a newer program is not repaired either", async () => {
  const world = await smallWorld();
  writeMemory(world, { B2: String(SCHEMA + 1) });
  expect(world.ask("repair-register", {})).toMatchObject({ refusals: [{ code: "newerSchema" }] });
});
