// The register's triggers: installed once, by the file's owner; and of no use to who calls their functions from a page.

import { ADMIN, EMPLOYEE, OWNER, SETUP, smallWorld, type World } from "../world.ts";

const INTERNAL = "内部沟通联络信息表";

function sidebarOf(world: World, account: string) {
  const person = world.ws.signIn(account);
  person.open(world.fileId);
  return person.menu("联络信息", "打开侧边栏");
}

function triggersOf(world: World): string[] {
  return world.ws.triggers().map(({ handler, eventType, creator }) => `${creator} ${eventType} ${handler}`);
}

const BOTH = [`${OWNER} ON_EDIT onRegisterEdit`, `${OWNER} CLOCK onClock`];

test("R89: setting up installs both triggers as the owner's; again, or an administrator's repair, adds none", async () => {
  const world = await smallWorld();
  expect(triggersOf(world)).toEqual(BOTH);
  world.do("set-up-register", SETUP, { as: OWNER });
  world.do("repair-register", {}, { as: ADMIN });
  expect(triggersOf(world)).toEqual(BOTH);
});

test("a trigger that is gone comes back when the owner sets up again, and not as somebody else's", async () => {
  const world = await smallWorld();
  world.withoutTriggers();
  world.do("set-up-register", SETUP, { as: ADMIN });
  expect(triggersOf(world)).toEqual([]);
  world.do("set-up-register", SETUP, { as: OWNER });
  expect(triggersOf(world)).toEqual(BOTH);
});

test.each([ADMIN, EMPLOYEE])(
  "a page of %s that calls the triggers' functions with events of its own changes nothing",
  async (account) => {
    const world = await smallWorld();
    world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
    const page = sidebarOf(world, account);
    const triggers = world.ws.state.services.triggers.splice(0);
    world.ws.signIn(ADMIN).type(world.fileId, INTERNAL, "G2", "13900001111");
    world.ws.state.services.triggers.push(...triggers);
    const uids = triggers.map(({ id }) => id);
    const before = world.rows("_internal");
    for (const triggerUid of [...uids, "", 7, null])
      for (const handler of ["onRegisterEdit", "onClock"])
        page.call(handler, { triggerUid, user: { email: ADMIN }, range: { row: 2 } });
    page.call("onClock");
    page.call("onRegisterEdit", "2");
    expect(world.rows("_internal")).toEqual(before);
  },
);

test("two runs at a time: the one that waits in vain leaves it to the next", async () => {
  const world = await smallWorld();
  const [script] = world.ws.scripts();
  world.ws.locks.hold(script?.scriptId ?? "", "2026-11-23T10:00:00+08:00");
  world.ws.signIn(ADMIN).type(world.fileId, INTERNAL, "G2", "13900001111");
  expect(world.rows("_internal")[0]?.["version"]).toBe("1");
  world.ws.clock.advanceTo("2026-11-23T10:06:00+08:00");
  expect(world.rows("_internal")[0]?.["version"]).toBe("2");
  expect(world.rows(INTERNAL)[0]?.["手机号码"]).toBe("13900001111");
});

test("while a header is missing nothing is judged; after the repair the clock goes on", async () => {
  const world = await smallWorld();
  const person = world.ws.signIn(ADMIN);
  person.deleteColumns(world.fileId, INTERNAL, "G");
  world.ws.clock.advanceBy(6 * 60_000);
  expect(JSON.stringify(world.rows("_internal"))).toContain("13800001001");
  world.do("repair-register", {});
  world.ws.clock.advanceBy(6 * 60_000);
  expect(world.rows(INTERNAL).map((row) => row["手机号码"])).toContain("13800001001");
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 0, restored: 0 });
});

test("the clock reads a register only where the file has changed since its last look, and once an hour", async () => {
  const world = await smallWorld();
  const { ws, fileId } = world;
  const callsOfRuns = (until: string): number[] => {
    const before = ws.executions.length;
    ws.clock.advanceTo(until);
    return ws.executions.slice(before).map(({ calls }) => calls.length);
  };
  const IDLE = 4;
  /** Its own doing changes the file too: it looks once more after it. */
  const settled = (until: string): void => expect(callsOfRuns(until).slice(-1)).toEqual([IDLE]);
  settled("2026-11-23T09:26:00+08:00");
  ws.signIn(OWNER).open(fileId);
  const triggers = ws.state.services.triggers;
  const edits = triggers.splice(
    triggers.findIndex(({ eventType }) => eventType === "ON_EDIT"),
    1,
  );
  ws.signIn(ADMIN).type(fileId, INTERNAL, "G2", "13900001111");
  expect(callsOfRuns("2026-11-23T09:31:00+08:00")[0]).toBeGreaterThan(IDLE);
  expect(world.rows("_internal")[0]?.["record"]).toContain("13900001111");
  settled("2026-11-23T09:46:00+08:00");
  // Once an hour it looks all the same, and once the heartbeat takes two calls more.
  const hour = callsOfRuns("2026-11-23T10:46:00+08:00");
  expect(hour.filter((calls) => calls > IDLE + 2)).toHaveLength(1);
  expect(Math.max(...hour)).toBeLessThanOrEqual(12);
  triggers.push(...edits);
});
