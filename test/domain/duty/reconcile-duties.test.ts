// The ledger of duties against a day-by-day oracle of its own, over runs of the clock that come whenever they come (B9).

import fc from "fast-check";
import { workingCalendar } from "../../../src/domain/calendar/working-calendar.ts";
import { instantOfMilliseconds, zoneOf, type LocalTime } from "../../../src/domain/calendar/zone.ts";
import type { Counting } from "../../../src/domain/deadline/span.ts";
import { reconcileDuties } from "../../../src/domain/duty/reconcile-duties.ts";
import type { WantedDuty } from "../../../src/domain/duty/wanted.ts";
import { entryIdOf, type StoredDuty } from "../../../src/domain/ledger/entry.ts";

const counting: Counting = {
  calendar: workingCalendar(),
  zone: zoneOf("Asia/Shanghai"),
  endOfBusiness: "18:00",
  graceUntil: "12:00",
};

const HOUR = 3_600_000;
const BEGIN = Date.parse("2026-09-14T00:00:00+08:00");

/** Hours since BEGIN as the wall clock of Shanghai shows them. */
const local = (hours: number): string => new Date(BEGIN + (hours + 8) * HOUR).toISOString().slice(0, 16);

/** By hand from the State Council's notice of 2026: what is not worked from mid-September to the end of October. */
const OFF = /^2026-(09-(19|25|26|27)|10-0[1-7]|10-(11|17|18|24|25|31))/;

/** The n-th worked day after (or, negative, before) this one. */
function worked(day: string, count: number): string {
  let at = Date.parse(day);
  for (let left = Math.abs(count); left > 0;) {
    at += Math.sign(count) * 24 * HOUR;
    if (!OFF.test(new Date(at).toISOString())) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}

/** A request that is handed in at `from` and signed at `until`. */
interface Life {
  readonly from: number;
  readonly until: number;
}

const wantedOf = ({ from }: Life, index: number): WantedDuty => ({
  rule: "headSignOff",
  key: `headSignOff ${index}`,
  object: "",
  subject: "",
  department: "市场部",
  party: "departmentHead",
  person: "",
  start: local(from) as LocalTime,
});

interface Seen {
  readonly told: string[];
  readonly duties: string[];
}

function reconciled(lives: readonly Life[], runs: readonly number[], most: number): Seen {
  let stored: StoredDuty[] = [];
  const told: string[] = [];
  for (const run of runs)
    for (let more = true; more;) {
      const result = reconcileDuties({
        stored,
        wanted: lives.flatMap((life, index) =>
          life.from <= run && run < life.until ? [wantedOf(life, index)] : [],
        ),
        endingOf: () => "done",
        by: "",
        at: instantOfMilliseconds(BEGIN + run * HOUR),
        counting,
        idOf: (taken) => entryIdOf("duty", stored.length + 1 + taken),
        most,
      });
      for (const { after } of result.changes)
        if (after.kind === "duty") stored = [...stored.filter(({ id }) => id !== after.id), after];
      stored.sort((one, other) => (one.id < other.id ? -1 : 1));
      for (const { duty, step } of result.steps) told.push(`${local(run)} ${duty.key} ${step.kind}`);
      ({ more } = result);
    }
  const duties = stored.map(
    ({ entry: { key, due, state, missedAt } }) => `${key} ${due} ${state} ${missedAt === "" ? "" : "missed"}`,
  );
  return { told: told.sort(), duties: duties.sort() };
}

/** The same said by walking through the runs for each request alone. */
function oracle(lives: readonly Life[], runs: readonly number[]): Seen {
  const told: string[] = [];
  const duties: string[] = [];
  lives.forEach(({ from, until }, index) => {
    const dueDay = worked(local(from).slice(0, 10), 2);
    const due = `${dueDay}T18:00`;
    const steps = { remind: `${worked(dueDay, -1)}T09:00`, escalate: due };
    const open = runs.filter((run) => from <= run && run < until);
    const first = (isIt: (at: string) => boolean): string | undefined => open.map(local).find(isIt);
    for (const [kind, time] of Object.entries(steps)) {
      const at = first((each) => each >= time);
      if (at !== undefined) told.push(`${at} headSignOff ${index} ${kind}`);
    }
    if (open.length === 0) return;
    const ended = runs.find((run) => run >= until);
    const last = ended ?? open[open.length - 1] ?? 0;
    const state = ended === undefined ? "open" : "done";
    duties.push(`headSignOff ${index} ${due} ${state} ${local(last) > due ? "missed" : ""}`);
  });
  return { told: told.sort(), duties: duties.sort() };
}

const LIVES = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 600 }), lasting: fc.integer({ min: 1, max: 240 }) }),
  { maxLength: 8 },
);
const RUNS = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 });

test("B9: whenever the clock runs, each duty is made, told, missed and ended as the oracle says, in slices of any size", () => {
  fc.assert(
    fc.property(LIVES, RUNS, fc.integer({ min: 1, max: 20 }), (some, times, most) => {
      const lives = some.map(({ from, lasting }) => ({ from, until: from + lasting }));
      const runs = [...times].sort((one, other) => one - other);
      expect(reconciled(lives, runs, most)).toEqual(oracle(lives, runs));
    }),
    { numRuns: 300 },
  );
});
