// The health page's facts, the clock's heartbeat and the watchdog, on the built bundle with the virtual clock.

import { healthLines } from "../../src/domain/health/health.ts";
import { ADMIN, EMPLOYEE, OWNER, SECOND_ADMIN, smallWorld, type World } from "../world.ts";

/** What the page would say: topic and state. */
function states(world: World): Record<string, string> {
  const lines = healthLines(world.do("load-health", {}), world.do("verify-log", {}));
  return Object.fromEntries(lines.map(({ about, state }) => [about, state]));
}

const CLOCK = "onClock";

/** The watchdog's mails, apart from those that the clock sends. */
function alarms({ ws }: World) {
  return ws.mail.sent.filter(({ subject }) => subject === "联络信息登记簿：自动运行已停止");
}

function stopClock({ ws }: World): void {
  const { triggers } = ws.state.services;
  triggers.splice(
    triggers.findIndex(({ handler }) => handler === CLOCK),
    1,
  );
}

test("B9: the clock notes each complete run: when, how long, whose, and the quota once an hour", async () => {
  const world = await smallWorld();
  expect(world.do("load-health", {})).not.toHaveProperty("heartbeat");
  expect(states(world)["clock"]).toBe("broken");
  world.ws.clock.advanceTo("2026-11-23T09:31:00+08:00");
  const { heartbeat, owner } = world.do("load-health", {});
  expect(owner).toBe(OWNER);
  const sent = world.ws.mail.sent.filter(({ sentAt }) => sentAt <= Date.parse(heartbeat?.lookedAt ?? ""));
  expect(heartbeat).toMatchObject({ account: OWNER, mailQuota: 1500 - sent.length });
  expect(heartbeat && heartbeat.at > "2026-11-23T01:25").toBe(true);
  const first = heartbeat?.lookedAt;
  world.ws.clock.advanceTo("2026-11-23T09:56:00+08:00");
  expect(world.do("load-health", {}).heartbeat?.lookedAt).toBe(first);
  world.ws.clock.advanceTo("2026-11-23T10:16:00+08:00");
  expect(world.do("load-health", {}).heartbeat?.lookedAt).not.toBe(first);
  expect(states(world)).toMatchObject({ clock: "ok", quota: "ok" });
});

test("B9: a clock that stops is late after half an hour and broken after two; runs jumped over count as missed", async () => {
  const world = await smallWorld();
  world.ws.clock.advanceTo("2026-11-23T09:31:00+08:00");
  stopClock(world);
  world.ws.clock.advanceTo("2026-11-23T10:10:00+08:00");
  expect(states(world)["clock"]).toBe("attention");
  world.ws.clock.advanceTo("2026-11-23T11:40:00+08:00");
  expect(states(world)["clock"]).toBe("broken");

  const missed = await smallWorld();
  missed.ws.clock.advanceTo("2026-11-23T09:31:00+08:00");
  missed.ws.clock.jumpTo("2026-11-24T09:31:00+08:00");
  expect(states(missed)["clock"]).toBe("broken");
  missed.ws.clock.advanceTo("2026-11-24T09:40:00+08:00");
  expect(states(missed)["clock"]).toBe("ok");
});

test("B9: a run that fails leaves no heartbeat; a page that calls the clock's function neither", async () => {
  const world = await smallWorld();
  world.ws.faults.failAt(4, "serverError");
  world.ws.clock.advanceTo("2026-11-23T09:06:00+08:00");
  world.ws.faults.clear();
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  person.menu("联络信息", "运行状态").call(CLOCK, { triggerUid: "made up" });
  expect(world.do("load-health", {})).not.toHaveProperty("heartbeat");
});

test("B9: the watchdog of a second administrator tells all of them once a day, until the clock goes again", async () => {
  const world = await smallWorld();
  const { ws } = world;
  expect(world.do("install-watchdog", {}, { as: SECOND_ADMIN })).toEqual({ account: SECOND_ADMIN });
  world.do("install-watchdog", {}, { as: SECOND_ADMIN });
  expect(ws.triggers().filter(({ handler }) => handler === "onWatchdog")).toMatchObject([
    { creator: SECOND_ADMIN, eventType: "CLOCK" },
  ]);
  ws.clock.advanceTo("2026-11-24T12:00:00+08:00");
  expect(alarms(world)).toEqual([]);
  expect(states(world)["watchdog"]).toBe("ok");

  const clock = ws.state.services.triggers.find(({ handler }) => handler === CLOCK);
  stopClock(world);
  ws.clock.advanceTo("2026-11-26T12:00:00+08:00");
  const dog = ws.triggers().find(({ handler }) => handler === "onWatchdog");
  ws.runTrigger(dog?.id ?? ""); // run twice on one day
  const told = alarms(world).map(({ from, to, sentAt }) => ({
    from,
    to,
    day: new Date(sentAt).toISOString().slice(0, 10),
  }));
  expect(told).toEqual([
    { from: SECOND_ADMIN, to: [ADMIN, SECOND_ADMIN], day: "2026-11-25" },
    { from: SECOND_ADMIN, to: [ADMIN, SECOND_ADMIN], day: "2026-11-26" },
  ]);
  expect(alarms(world)[0]?.body).toContain("上次完成于 2026-11-24 1");

  if (clock) ws.state.services.triggers.push(clock);
  ws.clock.advanceTo("2026-11-28T12:00:00+08:00");
  expect(alarms(world)).toHaveLength(2);
});

test("B9: a header that a hand has lost stops the clock, and is not taken for a clock that goes: the watchdog says so", async () => {
  const world = await smallWorld();
  const { ws } = world;
  world.do("install-watchdog", {}, { as: SECOND_ADMIN });
  ws.clock.advanceTo("2026-11-23T12:00:00+08:00");
  ws.signIn(ADMIN).type(world.fileId, "部门", "A1", "科室");
  ws.clock.advanceTo("2026-11-24T12:00:00+08:00");
  expect(world.ask("load-health", {})).toMatchObject({ refusals: [{ code: "structureDamaged" }] });
  expect(alarms(world)).toMatchObject([{ from: SECOND_ADMIN, to: [SECOND_ADMIN] }]);
  world.do("repair-register", {});
  ws.clock.advanceTo("2026-11-25T12:00:00+08:00");
  expect(alarms(world)).toHaveLength(1);
  expect(states(world)["clock"]).toBe("ok");
});

test("a page that calls the watchdog's function sends nothing", async () => {
  const world = await smallWorld();
  stopClock(world);
  world.do("install-watchdog", {}, { as: SECOND_ADMIN });
  const person = world.ws.signIn(SECOND_ADMIN);
  person.open(world.fileId);
  const page = person.menu("联络信息", "打开侧边栏");
  for (const triggerUid of ["", 7, "made up"]) page.call("onWatchdog", { triggerUid });
  page.call("onWatchdog");
  expect(alarms(world)).toEqual([]);
});

test("F30: what hands altered is named without being written; the repair makes it well again", async () => {
  const world = await smallWorld();
  world.ws.clock.advanceTo("2026-11-23T09:06:00+08:00");
  expect(world.do("load-health", {}).structure).toEqual([]);
  world.withoutTriggers();
  const person = world.ws.signIn(ADMIN);
  person.type(world.fileId, "单位", "C1", "别名");
  world.ws.meter.reset();
  expect(world.do("load-health", {}).structure).toEqual(["单位"]);
  expect(world.ws.meter.report().commits).toBe(0);
  world.do("repair-register", {});
  expect(world.do("load-health", {}).structure).toEqual([]);
});

test("F30: a column that was moved is followed, and nothing to see to", async () => {
  const world = await smallWorld();
  world.ws.signIn(OWNER).moveColumns(world.fileId, "单位", "C", "H");
  expect(world.do("load-health", {}).structure).toEqual([]);
});

test("F30: rows that the register itself adds below the grid are nothing to see to", async () => {
  const world = await smallWorld();
  const rows = Array.from({ length: 60 }, (_, index) => ({
    row: index + 2,
    fields: { fullName: `张${"甲乙丙丁戊己庚辛壬癸"[index % 10]}`, mobilePhone: String(13700000000 + index) },
    choice: { kind: "create" } as const,
  }));
  world.do("import-contacts", { kind: "internal", fileName: "a.csv", rows, owner: "" });
  expect(world.do("load-health", {}).structure).toEqual([]);
});

test("F30: only an administrator looks, or keeps watch; the menu leads there", async () => {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  for (const operation of ["load-health", "install-watchdog"] as const)
    expect(world.ask(operation, {}, { as: EMPLOYEE })).toMatchObject({
      refusals: [{ code: "notAdministrator" }],
    });
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  expect(person.menu("联络信息", "运行状态").html).toContain('data-view="health"');
});
