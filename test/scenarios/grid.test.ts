// R2, R89: typing in the tables, gesture by gesture, whether Google tells of it, tells twice, late or never.

import type { Gesture } from "./gestures/gesture.ts";
import { PASTING } from "./gestures/pasting.ts";
import { ROWS } from "./gestures/rows.ts";
import { TYPING } from "./gestures/typing.ts";
import { UNITS_AND_SYSTEM } from "./gestures/units-and-system.ts";
import {
  DELIVERIES,
  failedRuns,
  gridWorld,
  Hands,
  PEOPLE,
  TABS,
  withDelivery,
  type Delivery,
} from "./grid-hands.ts";
import type { World } from "../world.ts";

const GESTURES = [...TYPING, ...UNITS_AND_SYSTEM, ...PASTING, ...ROWS];

let stage: Awaited<ReturnType<typeof gridWorld>>;
beforeAll(async () => {
  stage = await gridWorld();
});

type Row = Record<string, string>;

function rowsOf(world: World): Row[] {
  return TABS.flatMap((tab) => world.rows(tab));
}

function cell(world: World, serial: string, header: string): string | undefined {
  return rowsOf(world).find((row) => row["序号"] === serial)?.[header];
}

/** Every note below the headers: whose row, which column, what it says. */
function notesOf(world: World): [string, string, string][] {
  return TABS.flatMap((tab) => {
    const view = world.ws.sheet(world.fileId, tab);
    const [header = [], ...values] = view.values();
    const serials = values.map((row) => String(row[header.indexOf("序号")] ?? ""));
    return view
      .notes()
      .slice(1)
      .flatMap((row, at) =>
        row.flatMap((text, column): [string, string, string][] =>
          text === "" ? [] : [[serials[at] || "draft", String(header[column]), text]],
        ),
      );
  });
}

/** What the log says since then, the clock's own duties aside. */
function logSince(world: World, lines: number): Row[] {
  return world
    .rows("变更记录")
    .slice(lines)
    .filter((row) => row["操作"] !== "do-duties");
}

function expectDone(world: World, gesture: Gesture, delivery: Delivery, lines: number): void {
  for (const [serial, header, text] of gesture.shows ?? [])
    expect([serial, header, cell(world, serial, header)]).toEqual([serial, header, text]);
  const log = logSince(world, lines);
  const about = log.filter((row) => row["序号"] !== "");
  const known = delivery === "delivered" || delivery === "doubled";
  const changed = (known ? gesture.changedWhenTold : undefined) ?? gesture.changed ?? [];
  expect([...new Set(about.map((row) => row["序号"]))].sort()).toEqual([...changed].sort());
  for (const told of gesture.told ?? []) expect(JSON.stringify(log)).toMatch(told);
  const drafts = rowsOf(world).filter(
    (row) => row["序号"] === "" && Object.values(row).some((text) => text !== ""),
  );
  expect(drafts).toHaveLength(gesture.drafts ?? 0);
  if (gesture.knowsWho === false) return;
  for (const row of log) expect(row["操作人"]).toMatch(known ? PEOPLE[gesture.by] : /^直接编辑（人员未知/);
}

function expectNotes(world: World, gesture: Gesture): void {
  if (gesture.notes === undefined && gesture.what.startsWith("sorts")) return; // as many notes as cells put back
  const found = notesOf(world);
  for (const [row, header, says] of gesture.notes ?? [])
    expect(found).toContainEqual([row, header, expect.stringMatching(says)]);
  expect(found).toHaveLength(gesture.notes?.length ?? 0);
}

/** Nobody stands there twice, surfaces show the records, the log holds. */
function expectSettled(world: World): void {
  const serials = rowsOf(world).flatMap((row) => (row["序号"] ? [row["序号"]] : []));
  expect(new Set(serials).size).toBe(serials.length);
  expect(world.do("reconcile-surfaces", {})).toMatchObject({ changed: 0, restored: 0, more: false });
  expect(world.do("repair-register", {}).notices.filter(({ code }) => /^(row|cell)/.test(code))).toEqual([]);
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
  expect(failedRuns(world)).toEqual([]);
}

test("the table has at least sixty gestures, by everybody and in every table", () => {
  expect(GESTURES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(GESTURES.map(({ by }) => by)).size).toBe(Object.keys(PEOPLE).length);
  expect(new Set(GESTURES.map(({ tab }) => tab)).size).toBe(TABS.length);
});

/** Doubled and late events meet every other gesture each; with LONG=1 all of them. */
function meets(delivery: Delivery, at: number): boolean {
  const every = process.env["LONG"] === "1" || delivery === "delivered" || delivery === "never";
  return every || (delivery === "doubled") === (at % 2 === 0);
}

describe.each(DELIVERIES)("edit events %s", (delivery) => {
  test.each(
    GESTURES.map((gesture, at) => [at + 1, gesture.tab, gesture.by, gesture.what, gesture] as const).filter(
      ([number]) => meets(delivery, number),
    ),
  )("%i. %s: %s %s", (_number, tab, by, _what, gesture) => {
    stage.again();
    const { world } = stage;
    const lines = world.rows("变更记录").length;
    const hands = new Hands(world, tab, PEOPLE[by]);
    withDelivery(world, delivery, hands, (each) => gesture.act(each));
    expectDone(world, gesture, delivery, lines);
    expectNotes(world, gesture);
    expectSettled(world);
  });
});
