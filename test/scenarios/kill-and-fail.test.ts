// Every command is killed before and after each of its service calls, failed at each with each known error, and met by
// people's hands between any two of them. After the page's retry and a repair nothing is lost, half done, doubled or
// written to the wrong person.

import { knownErrors, type KnownErrorName } from "../../local/index.ts";
import { COMMANDS } from "../../src/entry/operations.ts";
import type { Reply } from "../../src/wire/envelope.ts";
import type { CommandName } from "../../src/wire/operations.ts";
import { ADMIN, smallWorld, type World } from "../world.ts";
import { EXAMPLES } from "./examples.ts";

const OPERATION = "under-test-0001";
const SURFACES = ["内部沟通联络信息表", "外部沟通联络信息表", "单位"] as const;
const DATA = ["_internal", "_external", "_organizations"] as const;
const CONFIGURATION = ["部门", "角色", "设置", "字典"] as const;

const isCommand = (name: string): name is CommandName => name in COMMANDS;
const COMMAND_NAMES = Object.keys(COMMANDS).filter(isCommand);

/** The register as it should be, wherever its rows stand. */
interface Register {
  readonly records: unknown;
  readonly surfaces: Record<string, Map<string, Record<string, string>>>;
  readonly configuration: unknown;
  /** How often each operation is in the log. */
  readonly lines: Record<string, number>;
  readonly entries: Record<string, string>[];
}

function register(world: World): Register {
  const surfaces: Register["surfaces"] = {};
  for (const tab of SURFACES) {
    const rows = world.rows(tab).filter((row) => row["序号"] !== "");
    const bySerial = new Map(rows.map((row) => [row["序号"] ?? "", row]));
    expect(bySerial.size).toBe(rows.length); // nobody stands there twice
    surfaces[tab] = bySerial;
  }
  const entries = world.rows("变更记录");
  const lines: Record<string, number> = {};
  for (const { 操作编号: id = "", 操作: operation = "" } of entries)
    if (operation !== "put-right" && operation !== "repair-register") lines[id] = (lines[id] ?? 0) + 1;
  return {
    records: DATA.map((tab) => world.rows(tab)),
    configuration: CONFIGURATION.map((tab) => world.rows(tab)),
    surfaces,
    lines,
    entries,
  };
}

/** Where a hand's own rows stand (no serial) is the hand's business. */
function expectSame(world: World, wanted: Register, allowed: readonly string[] = []): void {
  const found = register(world);
  expect(found.records).toEqual(wanted.records);
  expect(found.configuration).toEqual(wanted.configuration);
  for (const tab of SURFACES) expect(found.surfaces[tab]).toEqual(wanted.surfaces[tab]);
  expect(found.lines).toEqual(wanted.lines);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
  for (const text of allowed) expect(JSON.stringify(found.entries)).toContain(text); // told, so not lost
}

/** A world that stands right before the command, and the way to call it as a page does. */
async function beforeCommand(name: CommandName) {
  const world = await smallWorld();
  const input = EXAMPLES[name].prepare(world);
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  const page = person.menu("联络信息", "打开侧边栏");
  const call = (): Reply<unknown> =>
    page.call("dispatch", { operation: name, input, operationId: OPERATION });
  return { world, call, snapshot: world.ws.snapshot() };
}

/** The page's own behaviour: asked again with the same id until there is an answer; then an administrator's repair. */
function recover(world: World, call: () => Reply<unknown>, reply: Reply<unknown> | undefined): void {
  for (let tries = 0; tries < 3 && !reply?.ok; tries++) reply = call();
  expect(reply).toMatchObject({ ok: true });
  world.do("repair-register", {});
}

async function reference(name: CommandName) {
  const before = await beforeCommand(name);
  const { world, call, snapshot } = before;
  expect(call()).toMatchObject({ ok: true });
  const { calls } = world.ws.executions[world.ws.executions.length - 1] ?? { calls: [] };
  world.do("repair-register", {});
  const wanted = register(world);
  const again = (work: () => void): void => {
    world.ws.restore(snapshot);
    work();
    world.ws.faults.clear();
  };
  return { ...before, wanted, calls, again };
}

function attempt(call: () => Reply<unknown>): Reply<unknown> | undefined {
  try {
    return call();
  } catch {
    return undefined; // the page hears a failure, as from google.script.run
  }
}

test("every command of the register has an example here", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...COMMAND_NAMES].sort());
});

describe.each(COMMAND_NAMES)("%s", (name) => {
  test("asked twice with one operation id, it has one effect", async () => {
    const { world, call, wanted, again } = await reference(name);
    again(() => {
      call();
      call();
      recover(world, call, undefined);
      expectSame(world, wanted);
    });
  });

  test("killed before and after each of its calls, it is whole or not at all, and a retry completes it", async () => {
    const { world, call, calls, wanted, again } = await reference(name);
    for (let n = 1; n <= calls.length; n++) {
      for (const when of ["before", "after"] as const) {
        again(() => {
          world.ws.faults.killAt(n, when);
          expect(attempt(call)).toBeUndefined();
          recover(world, call, undefined);
          expectSame(world, wanted);
        });
      }
    }
  });

  test("failed at each of its calls with each known error, it recovers", async () => {
    const { world, call, calls, wanted, again } = await reference(name);
    const names = Object.keys(knownErrors).filter((each): each is KnownErrorName => each in knownErrors);
    for (let n = 1; n <= calls.length; n++) {
      for (const error of names) {
        again(() => {
          world.ws.faults.failAt(n, error);
          recover(world, call, attempt(call));
          expectSame(world, wanted);
        });
      }
    }
  });

  test("with people's hands between any two of its calls, nothing is lost or written to the wrong person", async () => {
    const { world, call, calls, wanted, again } = await reference(name);
    for (let n = 0; n <= calls.length; n++) {
      for (const gesture of GESTURES) {
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
