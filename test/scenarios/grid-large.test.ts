// Many rows at once: a paste of more rows than one commit takes, and a column of thousands sorted alone.

import { ADMIN, emptyWorld, OWNER, SETUP, type World } from "../world.ts";
import { Hands, INTERNAL } from "./grid-hands.ts";

async function registerOf(count: number): Promise<World> {
  const world = await emptyWorld();
  world.do("set-up-register", SETUP, { as: OWNER });
  const rows = Array.from({ length: count }, (_each, at) => ({
    row: at + 2,
    fields: { fullName: `同事${at}`, department: "销售部", mobilePhone: String(13_800_000_000 + at) },
    choice: { kind: "create" } as const,
  }));
  for (let from = 0; from < count; from += 1500)
    world.do("import-contacts", {
      kind: "internal",
      fileName: "同事.csv",
      owner: "",
      rows: rows.slice(from, from + 1500),
    });
  return world;
}

function executionsOf(world: World, from: number): string[] {
  return world.ws.executions.slice(from).map(({ status, error }) => error ?? status);
}

test("R89: a thousand new rows are pasted: all become contacts, as that person's, in the paste's own run", async () => {
  const world = await registerOf(3);
  const before = world.ws.executions.length;
  const lines = Array.from({ length: 1000 }, (_each, at) => [`新来${at}`, "", "采购部"]);
  new Hands(world, INTERNAL, ADMIN).paste("B5", lines);
  const rows = world.rows(INTERNAL);
  expect(rows).toHaveLength(1003);
  expect(new Set(rows.map((row) => row["序号"])).size).toBe(1003);
  expect(rows[1002]).toMatchObject({ 姓名: "新来999", 序号: "N-001003", "部门-职务": "采购部" });
  const log = world.rows("变更记录").filter((row) => row["操作"] === "reconcile-surfaces");
  expect(log).toHaveLength(1000);
  expect(new Set(log.map((row) => row["操作人"]))).toEqual(new Set([ADMIN]));
  expect(executionsOf(world, before)).toEqual(["COMPLETED"]);
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 0, restored: 0, more: false });
});

test("R89: the telephones of 3,000 colleagues are sorted alone: each has their own again after one run", async () => {
  const world = await registerOf(3000);
  const wanted = world.rows("_internal");
  const before = world.ws.executions.length;
  new Hands(world, INTERNAL, ADMIN).sort("G2:G3001", 6, false);
  expect(world.rows(INTERNAL)[0]?.["手机号码"]).toBe("13800002999");
  world.ws.clock.advanceBy(5 * 60_000 + 1);
  for (const [at, row] of world.rows(INTERNAL).entries())
    expect(row["手机号码"]).toBe(String(13_800_000_000 + at));
  expect(world.rows("_internal")).toEqual(wanted);
  expect(executionsOf(world, before)).toEqual(["COMPLETED"]);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
});

test("R89: 2,000 rows are sorted without their serials: everybody has everything again, in several commits", async () => {
  const world = await registerOf(2000);
  const [records, surface] = [world.rows("_internal"), world.rows(INTERNAL)];
  const hands = new Hands(world, INTERNAL, ADMIN);
  hands.type("D3", "采购部"); // so that departments are not all alike
  world.ws.clock.advanceBy(6 * 60_000);
  hands.sort("B2:U2001", 6, false);
  world.ws.clock.advanceBy(5 * 60_000 + 1);
  expect(world.rows("_internal").filter((row, at) => row["record"] !== records[at]?.["record"])).toHaveLength(
    1,
  );
  expect(world.rows(INTERNAL)[0]).toEqual(surface[0]);
  expect(world.rows(INTERNAL)[1]).toMatchObject({ 姓名: "同事1", 部门: "采购部" });
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 0, restored: 0, more: false });
});
