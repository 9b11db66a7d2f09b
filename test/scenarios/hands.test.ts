// Every command, met by people's hands at the grid between any two of its service calls.

import { attempt, COMMAND_NAMES, expectSame, recover, reference, SURFACES, triedAt } from "./accidents.ts";
import type { World } from "../world.ts";

/** What hands do is that one's own business: grid-races.test.ts. */
const INTERRUPTED = COMMAND_NAMES.filter((name) => name !== "reconcile-surfaces");

describe.each(INTERRUPTED)("%s", (name) => {
  test("with people's hands between any two of its calls, nothing is lost or written to the wrong person", async () => {
    const { world, call, calls, wanted, again } = await reference(name);
    for (let n = 0; n <= calls.length; n++) {
      for (const gesture of triedAt(GESTURES, n, calls)) {
        again(() => {
          world.ws.faults.interleaveAt(n, () => gesture.act(world));
          recover(world, call, attempt(call));
          expectSame(world, wanted, gesture.typed);
        });
      }
    }
  });
});

interface Gesture {
  act(world: World): void;
  /** Texts that must be found again: in the log, once they no longer stand in the sheet. */
  readonly typed: readonly string[];
}

function hand(world: World) {
  return world.ws.signIn("wu@huayue.example");
}

const GESTURES: readonly Gesture[] = [
  {
    typed: [],
    act: (world) => SURFACES.forEach((tab) => hand(world).sort(world.fileId, tab, "A", { ascending: false })),
  },
  { typed: [], act: (world) => SURFACES.forEach((tab) => hand(world).insertRows(world.fileId, tab, 2, 1)) },
  { typed: [], act: (world) => SURFACES.forEach((tab) => hand(world).deleteRows(world.fileId, tab, 2, 1)) },
  { typed: [], act: (world) => SURFACES.forEach((tab) => hand(world).deleteRows(world.fileId, tab, 3, 1)) },
  {
    typed: ["手工备注甲"],
    act: (world) => {
      hand(world).type(world.fileId, "外部沟通联络信息表", "R3", "手工备注甲");
    },
  },
];
