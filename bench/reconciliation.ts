// What it costs to look whether hands were in the tables: by the clock where nothing has changed, and for one edit event.

import type { MeterReport } from "../local/index.ts";
import { ADMIN, type World } from "../test/world.ts";
import { filledRegister } from "./filled-register.ts";
import { atMost, printTable, seconds, type Row, type Verdict } from "./report.ts";

const SIZES = [100, 10_000] as const;
const MOST_CALLS = 6;
const MOST_CALLS_A_LOOK = 12;
const MOST_CALLS_AN_EDIT = 8;
/** After it the clock looks again, whatever Drive says. */
const AN_HOUR = 61 * 60_000;
const INTERNAL = "内部沟通联络信息表";

export async function measureReconciliation(): Promise<Verdict[]> {
  const rows: Row[] = [];
  const idle: number[] = [];
  const looks: number[] = [];
  const edits: number[] = [];
  for (const size of SIZES) {
    const { world } = await filledRegister(size);
    settle(world);
    const nothing = metered(world, () => runClock(world));
    world.ws.clock.jumpTo(world.ws.clock.now().getTime() + AN_HOUR);
    const look = metered(world, () => runClock(world));
    const edit = metered(world, () =>
      world.ws.signIn(ADMIN).type(world.fileId, INTERNAL, "G50", "13900001234"),
    );
    rows.push(
      rowOf("clock, all compared", size, look),
      rowOf("clock, nothing changed since", size, nothing),
      rowOf("edit event, one telephone", size, edit),
    );
    looks.push(look.calls);
    idle.push(nothing.calls);
    edits.push(edit.calls);
  }
  const header = ["reconciliation", "contacts", "calls", "reads", "commits", "cells", "A s", "B s"];
  printTable("Typing in the tables (A optimistic, B pessimistic)", header, rows);
  return [
    atMost("comparing every table with its records", Math.max(...looks), MOST_CALLS_A_LOOK, "calls"),
    atMost("reconciling an unchanged register, at every size", Math.max(...idle), MOST_CALLS, "calls"),
    atMost("an edit event, at every size", Math.max(...edits), MOST_CALLS_AN_EDIT, "calls"),
  ];
}

/** What the register owes from the beginning is made, shown and mailed. */
function settle(world: World): void {
  for (let runs = 0; runs < 10; runs++) if (metered(world, () => runClock(world)).commits === 0) return;
  throw new Error("the clock finds more to do each time");
}

function metered(world: World, work: () => void): MeterReport {
  world.ws.meter.reset();
  work();
  return world.ws.meter.report();
}

function runClock({ ws }: World): void {
  const clock = ws.triggers().find(({ eventType }) => eventType === "CLOCK");
  if (!clock) throw new Error("no clock is installed");
  ws.runTrigger(clock.id);
}

function rowOf(what: string, size: number, { calls, reads, commits, cells, modelled }: MeterReport): Row {
  return [what, size, calls, reads, commits, cells, Number(seconds(modelled.A)), Number(seconds(modelled.B))];
}
