// The change log's chain, checked from the sidebar.

import { OWNER, smallWorld, type World } from "../world.ts";

const LOG = "变更记录";

async function verified(change: (world: World) => void) {
  const world = await smallWorld();
  change(world);
  return world.do("verify-log", {});
}

test("F21: an untouched log holds, in whatever order its rows stand", async () => {
  const whole = await verified(() => undefined);
  expect(whole.broken).toBeUndefined();
  expect(whole.entries).toBeGreaterThan(10);
  const sorted = await verified((world) =>
    world.ws.signIn(OWNER).sort(world.fileId, LOG, "F", { ascending: false }),
  );
  expect(sorted).toEqual(whole);
});

test("F21: the first row that was altered is named", async () => {
  const result = await verified((world) =>
    world.ws.signIn(OWNER).type(world.fileId, LOG, "G5", "什么也没发生"),
  );
  expect(result.broken).toEqual({ sequence: 4, row: 5, why: "altered" });
});

test("F21: a row that was deleted is missed, also at the end", async () => {
  const middle = await verified((world) => world.ws.signIn(OWNER).deleteRows(world.fileId, LOG, 4, 1));
  expect(middle.broken).toMatchObject({ sequence: 3, why: "missing" });
  const end = await verified((world) =>
    world.ws.signIn(OWNER).deleteRows(world.fileId, LOG, world.rows(LOG).length + 1, 1),
  );
  expect(end.broken).toMatchObject({ why: "missing" });
});
