// Undoing what requests wrote (F6): like any change, and one request by itself though several were signed at once.

import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { decide, fresh, INTERNAL, open, rowOf, sign } from "./asking.ts";

const begin = fresh(staffedWorld);
const [ONE, OTHER] = [STAFF.salesEmployee.serial, STAFF.salesSecondEmployee.serial];

function titleAsked(world: World, subject: typeof ONE) {
  return open(world, "salesLiaison", { kind: "titleChange", subject, fields: { jobTitle: "高级客户经理" } })
    .id;
}

/** Undoes the latest line about this colleague. */
function undo(world: World, serial: typeof ONE): void {
  const { entries } = world.do("record-history", { serial });
  world.do("undo-change", { sequence: entries[0]?.sequence ?? 0, serial });
}

const titles = (world: World) =>
  [ONE, OTHER].map((serial) => rowOf(world, serial)["部门-职务"]?.split("-").pop());

test("F6: what a request wrote is undone by its line", () => {
  const world = begin();
  sign(world, "salesHead", titleAsked(world, ONE));
  expect(titles(world)).toEqual(["高级客户经理", "客户经理"]);
  undo(world, ONE);
  expect(titles(world)).toEqual(["客户经理", "客户经理"]);
  expect(world.rows(INTERNAL)).toHaveLength(29);
});

test("F6: of two signed at once the one is undone, the other stays", () => {
  const world = begin();
  decide(world, "salesHead", [titleAsked(world, ONE), titleAsked(world, OTHER)]);
  expect(titles(world)).toEqual(["高级客户经理", "高级客户经理"]);
  undo(world, ONE);
  expect(titles(world)).toEqual(["客户经理", "高级客户经理"]);
});
