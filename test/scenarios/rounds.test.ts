// The collection rounds as departments answer them, and the status board (R13, B13).

import type { EntryId } from "../../src/domain/ledger/entry.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { COLLECTION, typeDuty } from "./type-entries.ts";

const DEPARTMENTS = ["市场部", "销售部", "采购部", "行政部", "人力资源部"];

/** Monday 2026-11-23: the round of November is open in every department, due on the 25th. */
async function openRounds(): Promise<World> {
  const world = await staffedWorld();
  world.withoutTriggers();
  DEPARTMENTS.forEach((department, index) =>
    typeDuty(world, index + 1, { ...COLLECTION, key: `collection 2026-11 ${department}`, department }),
  );
  return world;
}

const as = (post: keyof typeof STAFF) => ({ as: STAFF[post].account, from: "web" }) as const;

function submitted(world: World, round: string): EntryId {
  const { ids } = world.do(
    "open-request",
    {
      kind: "titleChange",
      subject: STAFF.salesEmployee.serial,
      version: 1,
      fields: { jobTitle: "高级客户经理" },
      effectiveOn: "2026-12-01",
      startedAt: "",
      reason: "晋升",
      major: false,
      round,
    },
    as("salesLiaison"),
  );
  const [id] = ids;
  if (id === undefined) throw new Error("no request");
  return id;
}

function boardOf(world: World) {
  const { departments, rounds, month } = world.do("load-board", {}, as("hrOfficer"));
  return {
    month,
    states: Object.fromEntries(
      departments.map(({ department, state, late }) => [department, late ? `${state} late` : state]),
    ),
    counts: rounds[0]?.counts,
    late: rounds[0]?.late,
    departments,
  };
}

test("R13: a liaison answers that there is nothing: an answer, not silence; until it is due it may be put right", async () => {
  const world = await openRounds();
  const [round] = world.do("load-work", {}, as("marketingLiaison")).rounds;
  expect(round).toMatchObject({
    month: "2026-11",
    collects: "2026-12",
    department: "市场部",
    state: "waiting",
    due: "2026-11-25T18:00",
    asked: "罗兰",
    open: true,
  });
  world.do("answer-round", { month: "2026-11", department: "市场部", answer: "nil" }, as("marketingLiaison"));
  expect(boardOf(world).states["市场部"]).toBe("nil");
  expect(world.do("load-work", {}, as("marketingBackup")).rounds[0]).toMatchObject({
    answeredBy: "罗兰",
    answeredAt: "2026-11-23T09:00",
    open: true,
  });
  world.ws.clock.advanceTo("2026-11-26T09:00:00+08:00");
  expect(world.do("load-work", {}, as("marketingLiaison")).rounds).toEqual([]);
  expect(
    world.ask("answer-round", { month: "2026-11", department: "市场部", answer: "nil" }, as("marketingHead")),
  ).toMatchObject({ refusals: [{ code: "roundAnswered" }] });
});

test("R13: “changes” are the requests of the round, handed in for it or named with the answer; the head signs them as one list", async () => {
  const world = await openRounds();
  const answer = (more: object = {}) =>
    world.ask(
      "answer-round",
      { month: "2026-11", department: "销售部", answer: "changes", ...more },
      as("salesLiaison"),
    );
  expect(answer()).toMatchObject({ refusals: [{ code: "roundWithoutChanges" }] });
  const id = submitted(world, "");
  expect(answer({ requests: ["S-000099"] })).toMatchObject({
    refusals: [{ code: "roundRequestNotYours", row: 1 }],
  });
  expect(answer({ requests: [id] })).toMatchObject({ ok: true });
  const { departments, counts } = boardOf(world);
  expect(counts).toEqual({ waiting: 4, nil: 0, changes: 1, missed: 0, silent: 0 });
  expect(departments.find(({ department }) => department === "销售部")?.requests).toEqual([
    { id, subjectName: "石磊" },
  ]);
  expect(
    world.ask("answer-round", { month: "2026-11", department: "销售部", answer: "nil" }, as("salesLiaison")),
  ).toMatchObject({ refusals: [{ code: "roundHasChanges" }] });
  const toSign = world.do("load-work", {}, as("salesHead")).toSign.filter(({ round }) => round === "2026-11");
  world.do(
    "decide-requests",
    {
      requests: toSign.map(({ id: each, version }) => ({ id: each, version, verdict: "approve" as const })),
      answer: "",
    },
    as("salesHead"),
  );
  expect(world.do("load-board", {}, as("hrHead")).requests[0]).toMatchObject({ id, state: "scheduled" });
});

test("B13: silence is not an answer; a late one stays late; who answers on behalf is in the log", async () => {
  const world = await openRounds();
  world.do("answer-round", { month: "2026-11", department: "行政部", answer: "nil" }, as("administrator"));
  world.ws.clock.advanceTo("2026-11-26T09:30:00+08:00");
  expect(boardOf(world).states).toMatchObject({ 行政部: "nil", 市场部: "missed late" });
  expect(
    world.do("answer-round", { month: "2026-11", department: "市场部", answer: "nil" }, as("hrOfficer")),
  ).toEqual({ late: true });
  expect(world.rows("变更记录").slice(-1)[0]).toMatchObject({
    操作: "answer-round",
    操作人: STAFF.hrOfficer.account,
    对象: "市场部",
    变更内容: expect.stringContaining("代为答复：（空） → 罗兰"),
  });
  expect(boardOf(world)).toMatchObject({ states: { 市场部: "nil late", 采购部: "missed late" }, late: 1 });
});

test("who does not answer for a department is told so; HR and administrators see the board, others do not", async () => {
  const world = await openRounds();
  const nil = { month: "2026-11", department: "市场部", answer: "nil" } as const;
  expect(world.ask("answer-round", nil, as("salesLiaison"))).toMatchObject({
    refusals: [{ code: "roundNotYours", values: { department: "市场部" } }],
  });
  expect(world.ask("answer-round", { ...nil, month: "2026-12" }, as("marketingHead"))).toMatchObject({
    refusals: [{ code: "roundNotOpen" }],
  });
  expect(world.ask("load-board", {}, as("marketingHead"))).toMatchObject({
    refusals: [{ code: "boardNotYours" }],
  });
  expect(world.do("load-board", {}, as("administrator")).departments).toHaveLength(5);
});

test("what has become of a request is told from the log, the latest first", async () => {
  const world = await openRounds();
  const id = submitted(world, "2026-11");
  world.do("withdraw-request", { id, version: 1, reason: "写错了" }, as("salesLiaison"));
  const { entries } = world.do("request-history", { id });
  expect(entries.map(({ operation }) => operation)).toEqual(["withdraw-request", "open-request"]);
});
