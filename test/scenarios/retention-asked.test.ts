// Whether an ended partner is kept: asked for by its relationship owner, signed by the business supervisor (R17, R18, R20), on
// the built bundle.

import type { Serial } from "../../src/domain/register/serial.ts";
import { STAFF, staffedWorld, UNITS, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, ask, decide, fresh, handIn, open, rowOf, seen, sign } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays } from "./owners-clock.ts";

/** Both cooperations ended on 2026-08-31; it is 2026-11-23, and the question is open. */
const begin = fresh(async () => {
  const world = await staffedWorld();
  for (const serial of [UNITS.supplier, UNITS.provider])
    world.do("end-engagement", { serial, version: 2, row: 0, endedOn: "2026-08-31", reason: "项目完成" });
  runClock(world);
  return world;
});

const kept = { kind: "retention", fields: { retention: "kept" } } as const;
const archived = { kind: "retention", fields: { retention: "archived" } } as const;

/** The duty as its person sees it. */
function duty(world: World, who: Post) {
  return world.do("load-work", {}, as(who)).duties.find(({ rule }) => rule === "retention");
}

function stateOf(world: World, unit: Serial) {
  return entriesOf(world, "duty").find(({ rule, object }) => rule === "retention" && object === unit)?.state;
}

test("R17, R18: the owner asks, the supervisor signs, the duty is done; until then the owner sees who has it", () => {
  const world = begin();
  const subject = UNITS.provider;
  expect(duty(world, "salesEmployee")).toMatchObject({
    object: subject,
    due: "2026-11-30T18:00",
    retention: { version: 3, engagementKind: "oneOff", retention: "" },
  });
  const { id, state } = open(world, "salesEmployee", { ...archived, subject });
  expect(state).toBe("submitted");
  expect(duty(world, "salesEmployee")).toMatchObject({
    asked: { id, state: "submitted", to: "archived", by: STAFF.salesEmployee.name, awaits: "梅雪" },
  });
  expect(seen(world, "salesSupervisor", id)).toMatchObject({
    department: "销售部",
    differences: [
      { field: "endedOn", before: "2026-08-31", after: "2026-08-31" },
      { field: "retention", before: "", after: "archived" },
    ],
    major: [],
    late: [],
    startedAt: "",
  });
  expect(entriesOf(world, "duty").filter(({ object }) => object === id)).toMatchObject([
    { rule: "supervisorReview", state: "open" },
  ]);
  expect(entriesOf(world, "notice").filter(({ object }) => object === id)).toMatchObject([
    { code: "toSign", to: STAFF.salesSupervisor.account, urgent: "yes", rule: "retention" },
  ]);
  runClock(world);
  expect(stateOf(world, subject)).toBe("open");
  expect(sign(world, "salesSupervisor", id).state).toBe("applied");
  expect(rowOf(world, subject)).toMatchObject({ 合作状态: "已归档" });
  expect(rowOf(world, "W-000003")).toMatchObject({ 合作状态: "已归档" });
  expect(duty(world, "salesEmployee")).toBeUndefined(); // before the clock has ended it
  expect(world.do("load-work", {}, as("salesSupervisor")).signed).toMatchObject([{ id, state: "applied" }]);
  runClock(world);
  expect(stateOf(world, subject)).toBe("done");
  expect(duty(world, "salesEmployee")).toBeUndefined();
  const { entries } = world.do("request-history", { id });
  expect(entries.map(({ operation }) => operation)).toEqual([
    "decide-requests",
    "decide-requests",
    "open-request",
  ]);
  runClock(world);
  expect(world.rows("变更申请")[0]).toMatchObject({
    类型: "保留或归档",
    变更内容: "是否保留: 已归档",
    状态: "已写入",
  });
});

test("R18: what is not usual is said why; what is neither kept nor archived is refused", () => {
  const world = begin();
  expect(ask(world, "salesEmployee", { ...kept, subject: UNITS.provider })).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "reason" }],
  });
  expect(ask(world, "purchasingEmployee", { ...archived, subject: UNITS.supplier })).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "reason" }],
  });
  const nonsense = { kind: "retention", subject: UNITS.supplier, fields: { retention: "burnt" } } as const;
  expect(ask(world, "purchasingEmployee", { ...nonsense, reason: "试" })).toMatchObject({
    refusals: [{ code: "choiceInvalid", field: "retention" }],
  });
  expect(ask(world, "purchasingEmployee", { ...nonsense, fields: {} })).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "retention" }],
  });
  expect(open(world, "purchasingEmployee", { ...kept, subject: UNITS.supplier }).state).toBe("submitted");
});

test("R17: nobody decides on a partner that goes on, nor on another's; nobody signs their own", () => {
  const world = begin();
  const subject = UNITS.provider;
  expect(ask(world, "purchasingEmployee", { ...archived, subject, version: 3 })).toMatchObject({
    refusals: [{ code: "notYoursToAsk" }],
  });
  const { id } = open(world, "salesSupervisor", { ...archived, subject });
  expect(decide(world, "salesSupervisor", [id])).toMatchObject({ refusals: [{ code: "notYoursToSign" }] });
  expect(sign(world, "salesHead", id).state).toBe("applied");
  world.do("resume-engagement", { serial: UNITS.supplier, version: 3, row: 0 });
  expect(ask(world, "purchasingEmployee", { ...kept, subject: UNITS.supplier })).toMatchObject({
    refusals: [{ code: "engagementNotEnded" }],
  });
});

test("R17: asked for once; sent back it is the owner's again, withdrawn it can be asked for anew", () => {
  const world = begin();
  const subject = UNITS.provider;
  const { id } = open(world, "salesEmployee", { ...archived, subject });
  expect(ask(world, "salesHead", { ...archived, subject })).toMatchObject({
    refusals: [
      {
        code: "askedAlready",
        values: { id, name: "东海物流集团", by: STAFF.salesEmployee.name, date: "2026-11-23" },
      },
    ],
  });
  decide(world, "salesSupervisor", [id], "return", "请先问客户");
  expect(duty(world, "salesEmployee")).toMatchObject({ asked: { id, state: "returned" } });
  handIn(world, "salesEmployee", id);
  expect(duty(world, "salesEmployee")).toMatchObject({ asked: { id, state: "submitted" } });
  const { version } = seen(world, "salesEmployee", id);
  world.do("withdraw-request", { id, version, reason: "" }, as("salesEmployee"));
  expect(duty(world, "salesEmployee")?.asked).toBeUndefined();
  expect(open(world, "salesEmployee", { ...archived, subject }).state).toBe("submitted");
});

test("R17, R82, R87: resumed meanwhile, or resumed and ended again, it comes back instead of being applied", () => {
  const world = begin();
  const subject = UNITS.provider;
  const { id } = open(world, "salesEmployee", { ...archived, subject });
  world.do("resume-engagement", { serial: subject, version: 3, row: 0 });
  const before = world.ws.snapshot();
  expect(sign(world, "salesSupervisor", id).state).toBe("returned");
  expect(seen(world, "salesEmployee", id)).toMatchObject({
    problem: { code: "changedSince", field: "endedOn" },
  });
  expect(rowOf(world, subject)).toMatchObject({ 合作状态: "合作中" });

  world.ws.restore(before);
  world.do("end-engagement", { serial: subject, version: 4, row: 0, endedOn: "2026-11-20", reason: "完成" });
  expect(sign(world, "salesSupervisor", id).state).toBe("returned");
  expect(rowOf(world, subject)).toMatchObject({ 合作状态: "合作终止", 终止日期: "2026-11-20" });
});

test("R17: an administrator who decides otherwise meanwhile is not written over", () => {
  const world = begin();
  const subject = UNITS.provider;
  const { id } = open(world, "salesEmployee", { ...archived, subject });
  world.do("decide-retention", { serial: subject, version: 3, row: 0, decision: "keep", reason: "仍有往来" });
  expect(sign(world, "salesSupervisor", id).state).toBe("returned");
  expect(rowOf(world, subject)).toMatchObject({ 合作状态: "保留" });
});

test("R18: what was kept is asked about a year later, and kept once more through the supervisor", () => {
  const world = begin();
  const subject = UNITS.supplier;
  sign(world, "purchasingSupervisor", open(world, "purchasingEmployee", { ...kept, subject }).id);
  runDays(world, "2027-11-15", "2027-11-15", ["09:01"]);
  const review = world
    .do("load-work", {}, as("purchasingEmployee"))
    .duties.find(({ rule }) => rule === "retentionReview");
  expect(review).toMatchObject({ object: subject, retention: { version: 4, retention: "kept" } });
  const { id } = open(world, "purchasingEmployee", { ...kept, subject });
  expect(seen(world, "purchasingSupervisor", id)).toMatchObject({
    differences: [
      { field: "endedOn", before: "2026-08-31", after: "2026-08-31" },
      { field: "retention", before: "kept", after: "kept" },
    ],
  });
  expect(sign(world, "purchasingSupervisor", id).state).toBe("applied");
  const { organizations } = world.do("load-register", {});
  expect(organizations.find(({ serial }) => serial === subject)?.fields).toMatchObject({
    retention: "kept",
    retentionDecidedOn: "2027-11-15",
  });
  const left = world.do("load-work", {}, as("purchasingEmployee")).duties.map(({ rule }) => rule);
  expect(left).not.toContain("retentionReview"); // before the clock has ended it
  runClock(world);
  const reviews = entriesOf(world, "duty").filter(({ rule }) => rule === "retentionReview");
  expect(reviews.map(({ state }) => state)).toEqual(["done"]);
});
