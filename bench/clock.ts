// What the owner's clock costs: a run with nothing due, and the busiest of a year, half a year after a whole company came in
// at once, when everybody is asked to confirm their own record (R53). The workspace's time passes as the pessimistic
// calibration says; what this machine computes is not in it, and a run that computes for half a minute is ended here. Either
// way the next run goes on.

import { runClock } from "../test/scenarios/owners-clock.ts";
import type { World } from "../test/world.ts";
import { filledRegister } from "./filled-register.ts";
import { atMost, printTable, seconds, type Row, type Verdict } from "./report.ts";

const SIZES = [100, 10_000] as const;
const MOST_IDLE_CALLS = 12;
/** Milliseconds that Google lets one execution live. */
const LONGEST_RUN = 6 * 60 * 1000;
/** Five minutes apart: all of them within a morning. */
const MOST_RUNS = 24;
const HALF_A_YEAR_LATER = Date.parse("2027-05-24T09:01:00+08:00");
const FIVE_MINUTES = 5 * 60 * 1000;

interface Run {
  readonly calls: number;
  readonly milliseconds: number;
  readonly duties: number;
}

export async function measureClock(): Promise<Verdict[]> {
  const rows: Row[] = [];
  const idle: number[] = [];
  const longest: number[] = [];
  const needed: number[] = [];
  for (const size of SIZES) {
    const { world } = await filledRegister(size, { accounts: true });
    world.ws.state.calibration = "B";
    const runs = busyMorning(world);
    const last = runs[runs.length - 1];
    const busiest = Math.max(...runs.map(({ milliseconds }) => milliseconds));
    rows.push(
      ["busiest run of the year", size, runs[0]?.calls ?? 0, Number(seconds(busiest)), runs[0]?.duties ?? 0],
      [
        "run with nothing due",
        size,
        last?.calls ?? 0,
        Number(seconds(last?.milliseconds ?? 0)),
        last?.duties ?? 0,
      ],
    );
    idle.push(last?.calls ?? Infinity);
    longest.push(busiest);
    needed.push(runs.length);
  }
  const header = ["clock", "contacts", "calls", "B s", "duties so far"];
  printTable(
    "The owner's clock (B pessimistic; what is left after four minutes the next run does)",
    header,
    rows,
  );
  return [
    atMost("a run with nothing due, at every size", Math.max(...idle), MOST_IDLE_CALLS, "calls"),
    atMost("the longest run of the busiest morning", Math.max(...longest), LONGEST_RUN, "ms"),
    atMost("runs until the busiest morning's duties are all made", Math.max(...needed), MOST_RUNS, "runs"),
  ];
}

/** Runs every five minutes until one finds nothing to read. */
function busyMorning(world: World): Run[] {
  const { ws } = world;
  const runs: Run[] = [];
  for (let at = HALF_A_YEAR_LATER; runs.length < 2 * MOST_RUNS; at += FIVE_MINUTES) {
    ws.clock.jumpTo(Math.max(at, ws.clock.now().getTime()));
    const begun = ws.clock.now().getTime();
    runClock(world);
    const execution = ws.executions[ws.executions.length - 1];
    const calls = execution?.calls.length ?? 0;
    runs.push({
      calls,
      milliseconds: ws.clock.now().getTime() - begun,
      duties: world.rows("_duties").length,
    });
    if (calls <= MOST_IDLE_CALLS) break;
  }
  return runs;
}
