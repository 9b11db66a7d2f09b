// Clock triggers (reference/script/ClockTriggerBuilder, guides/triggers/installable): when they run, and as whom.

import { openWorkspace } from "../../../local/index.ts";
import { bundleOf, OWNER, scripted, WANG } from "./scripted.ts";

const TICK = `
  function tick(e) {
    const store = PropertiesService.getScriptProperties();
    store.setProperty("runs", String(Number(store.getProperty("runs") || 0) + 1));
    store.setProperty("event", JSON.stringify(e));
    store.setProperty("user", Session.getEffectiveUser().getEmail());
  }
  function install(how, n) {
    const clock = ScriptApp.newTrigger("tick").timeBased();
    return { minutes: () => clock.everyMinutes(n), hours: () => clock.everyHours(n), days: () => clock.everyDays(n).atHour(9),
      near: () => clock.everyDays(1).atHour(9).nearMinute(30), friday: () => clock.onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9),
      month: () => clock.onMonthDay(n).atHour(9), after: () => clock.after(n), at: () => clock.at(new Date(2026, 0, 6, 9)), date: () => clock.atDate(2026, n, 6),
      tokyo: () => clock.everyDays(1).atHour(9).inTimezone("Asia/Tokyo"), nothing: () => clock }[how]().create().getUniqueId();
  }
  function stored() { return PropertiesService.getScriptProperties().getProperties(); }`;

const runsOf = (ws: Awaited<ReturnType<typeof scripted>>["ws"]): string[] =>
  ws.executions
    .filter((each) => each.function === "tick")
    .map(({ start }) => new Date(start + 8 * 3_600_000).toISOString().slice(0, 16));

test("every five minutes: once in any five minutes, in order", async () => {
  const { run, ws } = await scripted(TICK);
  run("install", "minutes", 5);
  ws.clock.advanceBy(5 * 60_000);
  expect(runsOf(ws)).toHaveLength(1);
  ws.clock.advanceBy(60 * 60_000);
  expect(runsOf(ws)).toHaveLength(13);
  expect(run("stored")).toMatchObject({ runs: "13", user: OWNER });
});

test("the event is documented, in UTC (guides/triggers/event-objects)", async () => {
  const { run, ws } = await scripted(TICK);
  const id = run("install", "minutes", 1);
  ws.clock.advanceBy(60_000);
  const stored = run("stored");
  const event: unknown =
    typeof stored === "object" && stored !== null && "event" in stored
      ? JSON.parse(String(stored.event))
      : undefined;
  expect(event).toMatchObject({
    authMode: "FULL",
    triggerUid: id,
    timezone: "UTC",
    year: 2026,
    month: 1,
    "day-of-month": 5,
    "day-of-week": 1,
    hour: 1,
    "week-of-year": 2,
  });
});

test.each([
  ["days", 1, 3, ["2026-01-05T09", "2026-01-06T09", "2026-01-07T09"]],
  ["days", 2, 3, ["2026-01-05T09", "2026-01-07T09"]],
  ["friday", 0, 14, ["2026-01-09T09", "2026-01-16T09"]],
  ["month", 31, 60, ["2026-01-31T09"]],
  ["month", 31, 90, ["2026-01-31T09", "2026-03-31T09"]],
  ["tokyo", 0, 1, ["2026-01-06T08"]],
  ["at", 0, 3, ["2026-01-06T09"]],
])("%s(%d), %d days on", async (how, n, days, expected) => {
  const { run, ws } = await scripted(TICK);
  run("install", how, n);
  ws.clock.advanceBy(days * 86_400_000);
  expect(runsOf(ws).map((start) => start.slice(0, 13))).toEqual(expected);
});

test("atHour is any minute of that hour, the same in every run of the story; nearMinute is within 15 of it", async () => {
  const minutes = async (how: string): Promise<number[]> => {
    const { run, ws } = await scripted(TICK);
    for (let each = 0; each < 15; each++) run("install", how, 1);
    ws.clock.advanceBy(86_400_000);
    return runsOf(ws).map((start) => Number(start.slice(14)));
  };
  expect(new Set(await minutes("days")).size).toBeGreaterThan(5);
  expect(await minutes("days")).toEqual(await minutes("days"));
  for (const minute of await minutes("near")) expect(Math.abs(minute - 30)).toBeLessThanOrEqual(15);
});

test("without jitter (assumed behaviour, a switch) everything runs on the dot", async () => {
  const { run, ws } = await scripted(TICK);
  ws.assume("clock-trigger-jitter", false);
  run("install", "days", 1);
  ws.clock.advanceTo("2026-01-06T09:00:00+08:00");
  expect(runsOf(ws)).toEqual(["2026-01-06T09:00"]);
});

test("after() is not early, runs once, and stays in the list", async () => {
  const { run, ws } = await scripted(TICK);
  run("install", "after", 600_000);
  ws.clock.advanceBy(599_000);
  expect(runsOf(ws)).toHaveLength(0);
  ws.clock.advanceBy(86_400_000);
  expect([runsOf(ws).length, ws.triggers().length]).toEqual([1, 1]);
});

test("jumping moves the clock and misses what would have run", async () => {
  const { run, ws } = await scripted(TICK);
  run("install", "minutes", 5);
  ws.clock.jumpTo("2026-01-05T19:00:00+08:00");
  expect(runsOf(ws)).toEqual([]);
  ws.clock.advanceBy(5 * 60_000);
  expect(runsOf(ws)).toHaveLength(1);
  expect(() => ws.clock.advanceTo("2026-01-05T10:00:00+08:00")).toThrow("cannot go back");
});

test("a trigger runs as its creator, on HEAD, and only the creator sees it", async () => {
  const ws = await openWorkspace({ now: "2026-01-05T09:00:00+08:00", people: [OWNER, WANG] });
  const code = `${TICK} function mine() { return ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction() + each.getEventType()); }
    function doGet() { return HtmlService.createHtmlOutput(""); }
    function drop() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); }`;
  const bundle = bundleOf({ "Code.js": code }, { webapp: { access: "DOMAIN", executeAs: "USER_ACCESSING" } });
  const app = ws.install({ bundle, owner: OWNER }).deploy({ as: "webapp" });
  const [wang, owner] = [WANG, OWNER].map((person) => ws.signIn(person).visit(app));
  wang?.call("install", "minutes", 1);
  expect([wang?.call("mine"), owner?.call("mine")]).toEqual([["tickCLOCK"], []]);
  ws.clock.advanceBy(60_000);
  expect(owner?.call("stored")).toMatchObject({ user: WANG });
  wang?.call("drop");
  expect(ws.triggers()).toEqual([]);
});

test("a failing trigger is logged and the others still run", async () => {
  const { run, ws } = await scripted(
    `${TICK} function installBroken() { ScriptApp.newTrigger("gone").timeBased().everyMinutes(1).create(); }`,
  );
  run("installBroken");
  run("install", "minutes", 1);
  ws.clock.advanceBy(60_000);
  expect(
    ws.executions
      .slice(-2)
      .map((each) => [each.function, each.status])
      .sort(([a = ""], [b = ""]) => a.localeCompare(b)),
  ).toEqual([
    ["gone", "FAILED"],
    ["tick", "COMPLETED"],
  ]);
});

test("20 triggers a user a script (guides/quotas-and-limits), and everyMinutes takes 1, 5, 10, 15 or 30", async () => {
  const { run } = await scripted(TICK);
  for (let each = 0; each < 20; each++) run("install", "minutes", 5);
  expect(() => run("install", "minutes", 5)).toThrow("This script has too many triggers.");
  expect(() => run("install", "minutes", 7)).toThrow("It must be one of 1, 5, 10, 15 or 30.");
  expect(() => run("install", "nothing", 0)).toThrow("frequency");
});

test("short-months-are-skipped: switched off, the last day stands in for the 31st", async () => {
  const { run, ws } = await scripted(TICK);
  ws.assume("short-months-are-skipped", false);
  run("install", "month", 31);
  ws.clock.advanceBy(60 * 86_400_000);
  expect(runsOf(ws).map((start) => start.slice(0, 10))).toEqual(["2026-01-31", "2026-02-28"]);
});

test("atDate is within 15 minutes of midnight (reference/script/ClockTriggerBuilder)", async () => {
  const { run, ws } = await scripted(TICK);
  for (let each = 0; each < 15; each++) run("install", "date", 1);
  ws.clock.advanceTo("2026-01-07T00:00:00+08:00");
  const midnight = Date.parse("2026-01-06T00:00:00+08:00");
  const minutes = ws.executions
    .filter((each) => each.function === "tick")
    .map(({ start }) => (start - midnight) / 60_000);
  expect(minutes).toHaveLength(15);
  for (const minute of minutes) expect(Math.abs(minute)).toBeLessThanOrEqual(16);
  expect(Math.min(...minutes)).toBeLessThan(0);
  for (const month of [0, 13, 1.5]) expect(() => run("install", "date", month)).toThrow("atDate was invalid");
});
