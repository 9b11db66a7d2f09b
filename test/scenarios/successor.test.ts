// What an owner who has left looked after (R6, R15): flagged, and a duty of the department's head until somebody follows, on the
// built bundle.

import { STAFF, staffedWorld, UNITS, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, EXTERNAL, fresh, open, rowOf, sign } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays } from "./owners-clock.ts";

const begin = fresh(staffedWorld);
const LEAVER = STAFF.salesEmployee;
const HEIR = STAFF.salesSecondEmployee;
const [ONE, OTHER] = ["W-000003", "W-000004"] as const;

function leave(world: World, post: Post = "salesEmployee", version = 1): void {
  const { serial } = STAFF[post];
  world.do("record-departure", { serial, version, row: 0, departedOn: "2026-11-23" });
}

const duties = (world: World) => entriesOf(world, "duty").filter(({ rule }) => rule === "successor");

const mine = (world: World, who: Post) =>
  world.do("load-work", {}, as(who)).duties.find(({ rule }) => rule === "successor");

const flags = (world: World) =>
  world.rows(EXTERNAL).map((row) => row["待补全"]?.includes("业务对接人已离职"));

test("R6: contacts of an owner who leaves are flagged at once, and the head has one duty until all have another", () => {
  const world = begin();
  expect(flags(world)).toEqual([false, false, false, false]);
  leave(world);
  expect(flags(world)).toEqual([false, false, true, true]);
  const { external } = world.do("load-register", {});
  expect(external.find(({ serial }) => serial === ONE)?.flags).toContainEqual({
    field: "relationshipOwner",
    code: "ownerLeft",
  });
  runClock(world);
  expect(duties(world)).toMatchObject([
    {
      object: LEAVER.serial,
      subject: LEAVER.name,
      department: "销售部",
      due: "2026-11-26T18:00",
      state: "open",
    },
  ]);
  expect(mine(world, "salesHead")?.contacts).toEqual([
    { serial: ONE, name: "孙尚香" },
    { serial: OTHER, name: "李时珍" },
  ]);
  const follow = (subject: typeof ONE | typeof OTHER): void => {
    const fields = { relationshipOwner: HEIR.serial };
    sign(world, "salesSupervisor", open(world, "salesHead", { kind: "matterChanged", subject, fields }).id);
    runClock(world);
  };
  follow(ONE);
  expect(duties(world)).toMatchObject([{ state: "open" }]);
  expect(mine(world, "salesHead")?.contacts).toHaveLength(1);
  follow(OTHER);
  expect(duties(world)).toMatchObject([{ state: "done", missedAt: "" }]);
  expect(flags(world)).toEqual([false, false, false, false]);
});

test("R6: unanswered, the head is reminded, then the superior and the administrators hear of it", () => {
  const world = begin();
  leave(world);
  runDays(world, "2026-11-23", "2026-11-27", ["09:02"]);
  const told = entriesOf(world, "notice").filter(({ rule }) => rule === "successor");
  expect(told.map(({ code, to }) => `${code} ${to}`)).toEqual([
    `reminder ${STAFF.salesHead.account}`,
    `reminder ${STAFF.salesHead.account}`,
    `escalation ${STAFF.generalManager.account}`,
    `escalation ${STAFF.administrator.account}`,
    `escalation ${STAFF.secondAdministrator.account}`,
  ]);
});

test("R6, R81: of a head who leaves, the deputy names the successor", () => {
  const world = begin();
  const serial = OTHER;
  const changes = { relationshipOwner: STAFF.salesHead.serial };
  world.do("edit-contact", { serial, version: 1, row: 0, changes });
  leave(world, "salesHead");
  runClock(world);
  expect(mine(world, "salesDeputy")?.contacts).toEqual([{ serial: OTHER, name: "李时珍" }]);
});

test("R83: an owner who is back has them again: the duty is dropped; leaving once more makes another", () => {
  const world = begin();
  leave(world);
  runClock(world);
  world.do("record-rejoining", { serial: LEAVER.serial, version: 2, row: 0, rejoinedOn: "2026-11-23" });
  expect(flags(world)).toEqual([false, false, false, false]);
  runClock(world);
  expect(duties(world)).toMatchObject([{ state: "dropped" }]);
  world.ws.clock.jumpTo("2026-11-25T09:00:00+08:00");
  world.do("record-departure", { serial: LEAVER.serial, version: 3, row: 0, departedOn: "2026-11-25" });
  runClock(world);
  expect(duties(world).map(({ state }) => state)).toEqual(["dropped", "open"]);
});

test("R6: contacts who have left, and archived partners, need nobody", () => {
  const world = begin();
  const day = "2026-11-20";
  world.do("record-contact-left", { serial: ONE, version: 1, row: 0, leftOn: day });
  leave(world);
  expect(flags(world)).toEqual([false, false, false, true]);
  world.do("end-engagement", { serial: UNITS.provider, version: 3, row: 0, endedOn: day, reason: "完成" });
  world.do("decide-retention", { serial: UNITS.provider, version: 4, row: 0, decision: "archive" });
  expect(flags(world)).toEqual([false, false, false, false]);
  expect(rowOf(world, OTHER)).toMatchObject({ 业务对接人: `${LEAVER.name} ${LEAVER.serial}` });
  runClock(world);
  expect(duties(world)).toEqual([]);
});
