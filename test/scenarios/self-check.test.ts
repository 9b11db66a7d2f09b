// The self-check in the local workspace: what we assume holds here, so it must say so; where it does not hold, it must say that.

import { EMPLOYEE, smallWorld, type World } from "../world.ts";

const TABS = ["_internal", "_external", "_meta", "变更记录", "内部沟通联络信息表"];

const tabsOf = (world: World): unknown => TABS.map((tab) => world.rows(tab));

test("自检: everything that we assume is found, with what the calls cost, and nothing stays behind", async () => {
  const world = await smallWorld();
  const before = tabsOf(world);
  const { findings } = world.do("self-check", {});
  const outcomes = Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome]));
  expect(outcomes).toEqual({
    identity: "asAssumed",
    language: "asAssumed",
    timeZones: "asAssumed",
    dates: "asAssumed",
    consent: "asAssumed",
    structure: "asAssumed",
    lock: "asAssumed",
    repliesShowTheGrid: "asAssumed",
    textStaysText: "asAssumed",
    blankEnds: "asAssumed",
    batchIsAtomic: "asAssumed",
    missingTabIsNamed: "asAssumed",
    rowOffGridIsNamed: "asAssumed",
    scratchTabRemoved: "asAssumed",
    costOfRead: "measured",
    costOfReadingTable: "measured",
    costOfWrite: "measured",
    costOfGetValues: "measured",
  });
  for (const { check, milliseconds } of findings.filter(({ outcome }) => outcome === "measured"))
    expect([check, milliseconds > 0]).toEqual([check, true]);
  expect(tabsOf(world)).toEqual(before);
  expect(() => world.rows("_self-check")).toThrow();
});

test("自检: what was changed by hand is found; the report names nobody", async () => {
  const world = await smallWorld();
  world.ws.signIn("zhou@huayue.example").type(world.fileId, "内部沟通联络信息表", "D1", "处室");
  world.ws.signIn("zhou@huayue.example").type(world.fileId, "单位", "E1", "类别");
  const reply = world.ask("self-check", {});
  expect(JSON.stringify(reply)).not.toMatch(/huayue\.example|李明朗/);
  expect(reply).toMatchObject({
    value: {
      findings: expect.arrayContaining([
        expect.objectContaining({ check: "structure", outcome: "otherwise" }),
      ]),
    },
  });
});

test("自检: employees may not", async () => {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  expect(world.ask("self-check", {}, { as: EMPLOYEE })).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
});

test("自检: a tab that a cut-off check left is removed by the next one", async () => {
  const world = await smallWorld();
  const person = world.ws.signIn("zhou@huayue.example");
  person.open(world.fileId);
  const page = person.menu("联络信息", "自检");
  const call = (operationId: string) =>
    page.call("dispatch", { operation: "self-check", input: {}, operationId });
  call("self-check-0000");
  const { calls } = world.ws.executions[world.ws.executions.length - 1] ?? { calls: [] };
  world.ws.faults.killAt(calls.length - 3, "before");
  expect(() => call("self-check-0001")).toThrow();
  world.ws.faults.clear();
  expect(world.rows("_self-check")).not.toEqual(undefined);
  expect(call("self-check-0002")).toMatchObject({ ok: true });
  expect(() => world.rows("_self-check")).toThrow();
});
