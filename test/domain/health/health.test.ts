// How the machinery is judged: pure, line by line.

import {
  healthLines,
  type HealthFacts,
  type HealthLine,
  type HealthTopic,
} from "../../../src/domain/health/health.ts";
import {
  heartbeatOf,
  heartbeatText,
  isSilent,
  type Heartbeat,
} from "../../../src/domain/health/heartbeat.ts";
import type { Instant } from "../../../src/domain/calendar/plain-date.ts";

const OWNER = "lianluo@huayue.example";

const BEAT: Heartbeat = {
  at: "2026-09-23T01:00:00.000Z",
  milliseconds: 1234,
  lookedAt: "2026-09-23T00:30:00.000Z",
  mailQuota: 1500,
  account: OWNER,
};

const WELL: HealthFacts = {
  now: "2026-09-23T01:05:00.000Z",
  today: "2026-09-23",
  timeZone: "Asia/Shanghai",
  owner: OWNER,
  heartbeat: BEAT,
  watch: { at: "2026-09-22T01:20:00.000Z", account: "zhou@huayue.example", toldOn: "" },
  structure: [],
  problems: 0,
  administrators: 2,
  companyDays: [],
  outbox: { sent: 10, waiting: 2 },
  webAddress: "https://script.google.com/macros/s/x/exec",
};

function line<T extends HealthTopic>(
  about: T,
  facts: Partial<HealthFacts>,
): Extract<HealthLine, { about: T }> {
  const found = healthLines({ ...WELL, ...facts }, { entries: 3 }).find((each) => each.about === about);
  if (!found) throw new Error(about);
  return found as Extract<HealthLine, { about: T }>;
}

test("F30: where all is well every line says so", () => {
  expect(healthLines(WELL, { entries: 3 }).map(({ about, state }) => `${about} ${state}`)).toEqual([
    "clock ok",
    "watchdog ok",
    "structure ok",
    "log ok",
    "calendar ok",
    "configuration ok",
    "administrators ok",
    "quota ok",
    "outbox ok",
    "web ok",
  ]);
});

test("B9: a clock is late after 30 minutes, silent after 2 hours, and told apart from one that never ran", () => {
  const at = (now: Instant) => line("clock", { now });
  expect(at("2026-09-23T01:30:00.000Z")).toMatchObject({ state: "ok", code: "fine" });
  expect(at("2026-09-23T01:31:00.000Z")).toMatchObject({ state: "attention", code: "late" });
  expect(at("2026-09-23T03:01:00.000Z")).toMatchObject({ state: "broken", code: "silent" });
  expect(line("clock", { heartbeat: undefined })).toMatchObject({ state: "broken", code: "never" });
  expect(line("clock", { owner: "new@huayue.example" })).toMatchObject({
    state: "attention",
    code: "notOwners",
  });
  expect(line("clock", { owner: "" })).toMatchObject({ state: "ok" });
});

test("B9: nobody keeps watch, or whoever did has not looked for two days, or is the clock itself", () => {
  expect(line("watchdog", { watch: undefined })).toMatchObject({ state: "attention", code: "none" });
  const watch = { at: "2026-09-20T01:20:00.000Z", account: "zhou@huayue.example", toldOn: "" } as const;
  expect(line("watchdog", { watch })).toMatchObject({ state: "attention", code: "silent" });
  expect(line("watchdog", { watch: { ...watch, account: OWNER } })).toMatchObject({ code: "owners" });
});

test("F30: structure, log, years, configuration, administrators, quota, outbox and web app are each told", () => {
  expect(line("structure", { structure: ["单位"] })).toMatchObject({ state: "attention", tabs: ["单位"] });
  expect(healthLines(WELL, { entries: 3, broken: { row: 7 } })).toContainEqual({
    about: "log",
    state: "broken",
    entries: 3,
    row: 7,
  });
  expect(healthLines(WELL, undefined).map(({ about }) => about)).not.toContain("log");
  expect(line("calendar", { today: "2026-11-01" })).toMatchObject({ state: "attention", years: [2027] });
  expect(line("configuration", { problems: 2 }).state).toBe("attention");
  expect(line("administrators", { administrators: 1 }).state).toBe("attention");
  expect(line("quota", { heartbeat: { ...BEAT, mailQuota: 49 } }).state).toBe("attention");
  expect(line("quota", { heartbeat: { ...BEAT, mailQuota: 0 } }).state).toBe("broken");
  expect(line("quota", { heartbeat: undefined })).toMatchObject({ state: "attention", left: undefined });
  expect(line("outbox", { outbox: { perhaps: 1 } }).state).toBe("attention");
  expect(line("outbox", { outbox: { failed: 1 } }).state).toBe("attention");
  expect(line("web", { webAddress: "" }).state).toBe("attention");
});

test("R48: what presses and has not gone out after an hour is an alarm", () => {
  const since = (pressingSince: Instant | undefined) => line("outbox", { pressingSince });
  expect(since(undefined)).toMatchObject({ state: "ok", pressing: false });
  expect(since("2026-09-23T00:05:00.000Z")).toMatchObject({ state: "ok", pressing: false });
  expect(since("2026-09-23T00:04:59.000Z")).toMatchObject({ state: "broken", pressing: true });
});

test("B9: the note that the clock leaves is read as it was written; what is none is no heartbeat", () => {
  expect(heartbeatOf(heartbeatText(BEAT))).toEqual(BEAT);
  expect(heartbeatOf("")).toBeUndefined();
  expect(heartbeatOf("yesterday 5 yesterday 1 me")).toBeUndefined();
  expect(isSilent(undefined, WELL.now)).toBe(true);
  expect(isSilent(BEAT, WELL.now)).toBe(false);
});
