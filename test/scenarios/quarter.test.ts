// A quarter of clock runs over two hundred people in thirty departments (B9): each duty exactly once a period, the same
// whether runs come on time or are skipped, doubled, late and killed; and no more mail for anybody than the digest rule says.
// With LONG=1 a whole year.

import { DEPARTMENTS, largeCompany, memberOf } from "./large-company.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, shanghai } from "./owners-clock.ts";
import type { World } from "../world.ts";

const LONG = process.env["LONG"] === "1";
const [FROM, UNTIL] = LONG ? ["2026-02-02", "2027-01-31"] : ["2026-09-01", "2026-11-30"];

/** When a round is due and the morning after, the clock runs as it does at Google. */
const EVERY_FIVE_MINUTES = ["2026-09-24", "2026-09-25"];

/** On other days not every five minutes: when something is due, and once in the middle of days off. */
function timesOf(day: string): string[] {
  if (EVERY_FIVE_MINUTES.includes(day))
    return Array.from({ length: 12 * 12 }, (_, n) => {
      const [hour, minute] = [8 + Math.floor(n / 12), (n % 12) * 5 + 2];
      return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    });
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? ["12:03"] : ["09:02", "18:04"];
}

/** Reproducible: the accidents of a run are the same every time (Lehmer). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Act {
  readonly at: string;
  readonly by: (world: World) => void;
}

/** What people do meanwhile, whenever the clock runs: liaisons answer the rounds and hand in requests, heads sign them. */
function acts(): Act[] {
  const days = daysFrom(FROM, UNTIL);
  return days.flatMap((day, index): Act[] => {
    const answers = DEPARTMENTS.flatMap((_, department) => answersOf(day, department));
    if (index % 4 !== 1) return answers;
    const department = index % DEPARTMENTS.length;
    const subject = `N-${String(1 + 4 * DEPARTMENTS.length + department).padStart(6, "0")}` as const;
    const asks: Act = {
      at: `${day}T10:3${index % 10}`,
      by: (world) => askAndSign(world, department, subject, index),
    };
    return [...answers, asks];
  });
}

/** Of ten departments one answers in time, one late, the others never. */
function answersOf(day: string, department: number): Act[] {
  const on = ANSWERED_ON[department % 10];
  if (on === undefined || !day.endsWith(on)) return [];
  const [month, liaison] = [day.slice(0, 7), { as: memberOf(department, 2), from: "web" } as const];
  const round = { month, department: DEPARTMENTS[department] ?? "", answer: "nil" } as const;
  return [
    {
      at: `${day}T10:15`,
      by: (world) => expect(world.ask("answer-round", round, liaison)).toMatchObject({ ok: true }),
    },
  ];
}

const ANSWERED_ON: Readonly<Record<number, string>> = { 1: "-21", 2: "-27" };

/** The liaison hands a new title in; of three such the head signs two, the third waits for ever. */
function askAndSign(world: World, department: number, subject: `N-${string}`, turn: number): void {
  const version = Number(world.rows("_internal").find(({ serial }) => serial === subject)?.["version"] ?? 1);
  const asked = { kind: "titleChange", subject, version, fields: { jobTitle: `专员${turn}` } } as const;
  const blanks = { effectiveOn: "", startedAt: "", reason: "", major: false, round: "" } as const;
  const liaison = { as: memberOf(department, 2), from: "web" } as const;
  const { ids } = world.do("open-request", { ...blanks, ...asked }, liaison);
  if (turn % 3 === 0) return;
  const requests = ids.map((id) => ({ id, version: 1, verdict: "approve" as const }));
  world.do("decide-requests", { requests, answer: "" }, { as: memberOf(department, 0), from: "web" });
}

function daysFrom(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(until); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}

/** Runs and people's acts in the order of time. A rough one loses, doubles, delays and kills runs. */
async function lived(rough: boolean): Promise<World> {
  const world = await largeCompany(shanghai(`${FROM}T08:00`));
  const chance = lehmer(20_261_123);
  const runs = daysFrom(FROM, UNTIL).flatMap((day) => timesOf(day).map((time) => ({ at: `${day}T${time}` })));
  const all = [...runs, ...acts()].filter(({ at }) => at > `${FROM}T08:30`);
  for (const each of all.sort((one, other) => (one.at < other.at ? -1 : 1))) {
    const fate = rough && !("by" in each) && !each.at.startsWith(UNTIL) ? chance() : 1;
    if (fate < 0.3) continue; // skipped
    const late = fate < 0.5 ? Math.floor(chance() * 20) : 0;
    world.ws.clock.jumpTo(
      new Date(Math.max(Date.parse(shanghai(each.at)) + late * 60_000, world.ws.clock.now().getTime())),
    );
    if ("by" in each) {
      each.by(world);
      continue;
    }
    if (fate < 0.65) world.ws.faults.killAt(1 + Math.floor(chance() * 14), fate < 0.58 ? "before" : "after");
    runClock(world);
    world.ws.faults.clear();
    if (fate > 0.65 && fate < 0.8) runClock(world); // doubled
  }
  runClock(world);
  return world;
}

/** The duties as they are in the end, wherever the clock's runs fell. */
function outcome(world: World): string[] {
  return entriesOf(world, "duty")
    .map(
      ({ key, due, state, missedAt }) =>
        `${withoutMoment(key)} ${due} ${state} ${missedAt === "" ? "" : "missed"}`,
    )
    .sort();
}

/** A submission's moment differs by seconds between the two lives. */
const withoutMoment = (key: string): string => key.replace(/:\d\d\.\d{3}Z/, "");

let [calm, rough]: World[] = [];

/** For slow machines; it takes a minute of work. */
const LONGEST = LONG ? 3_600_000 : 900_000;

beforeAll(async () => {
  calm = await lived(false);
  rough = await lived(true);
}, LONGEST);

/** Both lives. */
function lives(): World[] {
  if (!calm || !rough) throw new Error("nothing was lived");
  return [calm, rough];
}

test("R13: each department has each month's round exactly once, due when the calendar says", () => {
  for (const world of lives()) {
    const rounds = entriesOf(world, "duty").filter(({ rule }) => rule === "collection");
    const due = new Map<string, Set<string>>();
    for (const round of rounds) due.set(round.subject, (due.get(round.subject) ?? new Set()).add(round.due));
    expect(new Set(rounds.map(({ key }) => key)).size).toBe(rounds.length);
    for (const month of ["2026-09", "2026-10", "2026-11"])
      expect(rounds.filter(({ subject }) => subject === month)).toHaveLength(DEPARTMENTS.length);
    expect([...(due.get("2026-09") ?? [])]).toEqual(["2026-09-24T18:00"]);
    expect([...(due.get("2026-10") ?? [])]).toEqual(["2026-10-23T18:00"]);
    expect([...(due.get("2026-11") ?? [])]).toEqual(["2026-11-25T18:00"]);
  }
});

test("R13: who answered in time, late or never is known of each round, whatever became of the runs", () => {
  for (const world of lives()) {
    const rounds = entriesOf(world, "duty").filter(
      ({ rule, subject }) => rule === "collection" && subject === "2026-10",
    );
    const standing = rounds.map(({ department, state, missedAt }): [number, string] => [
      DEPARTMENTS.indexOf(department) % 10,
      `${state} ${missedAt === "" ? "in time" : "missed"}`,
    ]);
    for (const [which, found] of standing)
      expect(found).toBe({ 1: "done in time", 2: "done missed" }[which] ?? "dropped missed");
  }
});

test("B9: skipped, doubled, late and killed runs leave the same duties as runs on time", () => {
  const [onTime = [], byAccident = []] = lives().map(outcome);
  expect(onTime.length).toBeGreaterThan(100);
  expect(byAccident).toEqual(onTime);
});

test("F23: nobody is told the same thing twice, and silence reaches head, HR and administrators whatever became of the runs", () => {
  for (const world of lives()) {
    const notices = entriesOf(world, "notice");
    expect(new Set(notices.map(({ key, to }) => `${key} ${to}`)).size).toBe(notices.length);
    const [round] = entriesOf(world, "duty").filter(
      ({ rule, subject }) => rule === "collection" && subject === "2026-10",
    );
    const escalated = notices.filter(({ object, code }) => object === round?.id && code === "escalation");
    expect(escalated.map(({ to }) => to)).toEqual([
      memberOf(0, 0),
      memberOf(6, 0),
      "zhou@huayue.example",
      "wu@huayue.example",
    ]);
  }
});

test("F23: at most one digest a person and day; what is urgent comes by itself", () => {
  for (const world of lives()) {
    const urgent = new Set(
      entriesOf(world, "notice")
        .filter((each) => each.urgent === "yes")
        .map(({ mailedAt }) => mailedAt),
    );
    const digests = new Map<string, number>();
    for (const { to, sentAt } of world.ws.mail.sent) {
      const day = new Date(sentAt + 8 * 3_600_000).toISOString().slice(0, 10);
      for (const account of to) digests.set(`${day} ${account}`, (digests.get(`${day} ${account}`) ?? 0) + 1);
    }
    expect(urgent.size).toBe(0);
    expect(Math.max(...digests.values())).toBe(1);
    expect(entriesOf(world, "notice").filter(({ state }) => state === "waiting").length).toBeLessThan(100);
  }
});
