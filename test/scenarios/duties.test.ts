// Duties that follow from requests and records, as the owner's clock keeps them on the built bundle (R17, R19, R44, R46, R81).

import type { Duty } from "../../src/domain/duty/duty.ts";
import type { EntryId } from "../../src/domain/ledger/entry.ts";
import { STAFF, staffedWorld, UNITS } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, decide, fresh, NOTHING, open, rowOf, sign } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays, shanghai } from "./owners-clock.ts";

const begin = fresh(staffedWorld);
const beginBeforeTheHoliday = fresh(() => staffedWorld(shanghai("2026-09-30T15:00")));
const beginLateInNovember = fresh(() => staffedWorld(shanghai("2026-11-30T09:00")));
const EMPLOYEE = STAFF.salesEmployee.serial;

function dutiesOf(world: World, rule: Duty["rule"], object?: string): (Duty & { id: string })[] {
  return entriesOf(world, "duty").filter(
    (duty) => duty.rule === rule && (object === undefined || duty.object === object),
  );
}

/** What was told of a duty: "reminder fang", "escalation li". */
function toldOf(world: World, duty: string | undefined): string[] {
  return entriesOf(world, "notice")
    .filter(({ object, code }) => object === duty && (code === "reminder" || code === "escalation"))
    .map(({ code, to }) => `${code} ${to.split("@")[0] ?? ""}`);
}

function stateOf(world: World, id: EntryId): string | undefined {
  return entriesOf(world, "request").find((request) => request.id === id)?.state;
}

test("R44: 办结 2026-09-30 15:10, 18:30 and 2026-10-03 + 1 working day are all 2026-10-08 18:00", () => {
  const world = beginBeforeTheHoliday();
  world.ws.clock.jumpTo(shanghai("2026-10-08T17:59"));
  const people = [STAFF.salesEmployee, STAFF.salesSecondEmployee, STAFF.purchasingEmployee] as const;
  ["2026-09-30T15:10", "2026-09-30T18:30", "2026-10-03T10:00"].forEach((startedAt, index) => {
    const subject = people[index]?.serial ?? EMPLOYEE;
    open(world, "hrOfficer", { kind: "departure", subject, effectiveOn: "2026-09-30", startedAt });
  });
  const told = dutiesOf(world, "joinLeaveNotice");
  expect(told.map(({ due }) => due)).toEqual(Array.from({ length: 3 }, () => "2026-10-08T18:00"));
  for (const duty of told) expect(duty).toMatchObject({ state: "done", missedAt: "", provisional: "" });

  world.ws.clock.jumpTo(shanghai("2026-10-08T18:01"));
  const subject = STAFF.marketingEmployee.serial;
  const startedAt = "2026-09-30T15:10";
  const { id } = open(world, "hrOfficer", {
    kind: "departure",
    subject,
    effectiveOn: "2026-09-30",
    startedAt,
  });
  const [late] = dutiesOf(world, "joinLeaveNotice", id);
  expect(late).toMatchObject({ state: "done", missedAt: expect.stringMatching(/^2026-10-08T10:01/) });
});

test("R17: three months after 2026-11-30 is 2027-03-01, provisional until the days of 2027 are known; decided, it is done", () => {
  const world = beginLateInNovember();
  const ended = { serial: UNITS.supplier, version: 2, row: 0, endedOn: "2026-11-30", reason: "合同到期" };
  world.do("end-engagement", ended);
  runDays(world, "2027-02-13", "2027-02-13", ["09:01"]);
  expect(dutiesOf(world, "retention")).toEqual([]);
  runDays(world, "2027-02-15", "2027-02-15", ["09:01"]);
  const [duty] = dutiesOf(world, "retention");
  expect(duty).toMatchObject({
    due: "2027-03-01T18:00",
    provisional: "yes",
    party: "relationshipOwner",
    person: STAFF.purchasingEmployee.serial,
    subject: "江南钢铁有限公司",
    state: "open",
  });
  expect(toldOf(world, duty?.id)).toEqual(["reminder huang"]);
  runDays(world, "2027-03-01", "2027-03-16", ["09:01"]);
  expect(toldOf(world, duty?.id)).toEqual([
    "reminder huang",
    "reminder huang",
    "escalation cheng",
    "escalation zhou",
    "escalation wu",
  ]);
  world.do("decide-retention", { serial: UNITS.supplier, version: 3, row: 0, decision: "keep" });
  runClock(world);
  expect(dutiesOf(world, "retention")[0]).toMatchObject({
    state: "done",
    missedAt: expect.stringContaining("2027-03-"),
  });
});

test("R46: 24 hours are reminded of after 12 and 20; the head hears in the morning; handing in ends the duty, the lateness stays", () => {
  const world = begin();
  world.ws.clock.jumpTo(shanghai("2026-11-23T10:00"));
  const fields = { officePhone: "010-62345678" };
  const asked = { kind: "channelChange", subject: EMPLOYEE, fields, effectiveOn: "2026-12-01" } as const;
  const { id } = open(world, "salesEmployee", asked);
  const [duty] = dutiesOf(world, "liaisonSubmits", id);
  expect(duty).toMatchObject({ due: "2026-11-24T10:00", department: "销售部", state: "open" });
  runDays(world, "2026-11-23", "2026-11-24", ["10:05", "11:00", "22:02"]);
  expect(toldOf(world, duty?.id)).toEqual(["reminder fang", "reminder fang", "escalation li"]);
});

test("R19: a head has two working days; whoever signs ends the duty, in their own name", () => {
  const world = begin();
  const asked = { kind: "titleChange", subject: EMPLOYEE, fields: { jobTitle: "高级客户经理" } } as const;
  const { id } = open(world, "salesLiaison", asked);
  const [duty] = dutiesOf(world, "headSignOff", id);
  expect(duty).toMatchObject({ due: "2026-11-25T18:00", party: "departmentHead", department: "销售部" });
  runDays(world, "2026-11-24", "2026-11-25", ["09:01", "18:03"]);
  expect(toldOf(world, duty?.id)).toEqual(["reminder li", "escalation zheng", "escalation ouyang"]);
  sign(world, "salesHead", id);
  expect(dutiesOf(world, "headSignOff", id)).toMatchObject([
    { state: "done", doneBy: STAFF.salesHead.account, missedAt: expect.stringMatching(/^2026-11-25T10:0/) },
  ]);
});

test("R14: what is signed waits for its day, on which the clock applies it", () => {
  const world = begin();
  const fields = { department: "采购部" };
  const { id } = open(world, "salesHead", {
    kind: "transfer",
    subject: EMPLOYEE,
    fields,
    effectiveOn: "2026-12-01",
  });
  sign(world, "purchasingHead", id);
  runDays(world, "2026-11-30", "2026-11-30", ["23:55"]);
  expect(stateOf(world, id)).toBe("scheduled");
  runDays(world, "2026-12-01", "2026-12-01", ["00:04"]);
  expect(stateOf(world, id)).toBe("applied");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 部门: "采购部" });
});

test("R14: a request that cannot be applied keeps nobody's duties, and is tried again by the next run", () => {
  const world = begin();
  const asked = { kind: "titleChange", subject: EMPLOYEE, fields: { jobTitle: "高级客户经理" } } as const;
  const { id } = open(world, "salesHead", { ...asked, effectiveOn: "2026-12-01" });
  world.ws.clock.jumpTo(shanghai("2026-12-01T09:02"));
  const before = world.ws.snapshot();
  runClock(world);
  const { calls } = world.ws.executions[world.ws.executions.length - 1] ?? { calls: [] };
  const commit = calls.findIndex((call) => call.includes("batchUpdate")) + 1;
  expect(stateOf(world, id)).toBe("applied");

  world.ws.restore(before);
  world.ws.faults.failAt(commit, "serverError");
  runClock(world);
  world.ws.faults.clear();
  expect(stateOf(world, id)).toBe("scheduled");
  expect(dutiesOf(world, "collection").map(({ subject }) => subject)).toContain("2026-12");
  runClock(world);
  expect(stateOf(world, id)).toBe("applied");
});

test("W5.2: what was sent back and left untouched for ten working days lapses", () => {
  const world = begin();
  const asked = { kind: "titleChange", subject: EMPLOYEE, fields: { jobTitle: "高级客户经理" } } as const;
  const { id } = open(world, "salesLiaison", asked);
  decide(world, "salesHead", [id], "return", "职务名称请用全称");
  expect(dutiesOf(world, "headSignOff", id)).toMatchObject([{ state: "done" }]);
  runDays(world, "2026-12-07", "2026-12-07", ["17:55"]);
  expect(stateOf(world, id)).toBe("returned");
  runDays(world, "2026-12-07", "2026-12-07", ["18:05"]);
  expect(stateOf(world, id)).toBe("expired");
  expect(dutiesOf(world, "resubmission", id)).toMatchObject([{ state: "dropped", due: "2026-12-07T18:00" }]);
});

test("先改后批: what nobody ratifies within a working day is taken back by the clock", () => {
  const world = begin();
  const before = rowOf(world, EMPLOYEE)["手机号码"];
  const fields = { mobilePhone: "13800008888" };
  const asked = {
    ...NOTHING,
    kind: "channelChange",
    subject: EMPLOYEE,
    version: 1,
    fields,
    reason: "换号",
  } as const;
  const { ids } = world.do("correct-at-once", asked, as("administrator"));
  const id = ids[0] ?? "S-000000";
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: "13800008888" });
  expect(dutiesOf(world, "ratification", id)).toMatchObject([{ due: "2026-11-24T18:00", state: "open" }]);
  runDays(world, "2026-11-24", "2026-11-24", ["09:01", "18:05"]);
  expect(stateOf(world, id)).toBe("rolledBack");
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: before });
});

test("R81: a post without anybody is an administrators' duty until somebody has it; vacant again, it is another", () => {
  const world = begin();
  const liaison = (text: string): void => {
    const person = world.ws.signIn(STAFF.administrator.account);
    person.open(world.fileId);
    const row = world.rows("部门").findIndex(({ 部门: name }) => name === "销售部") + 2;
    person.type(world.fileId, "部门", `F${row}`, text);
  };
  const vacant = (): string[] => dutiesOf(world, "vacantLiaison").map(({ state }) => state);
  liaison("");
  runDays(world, "2026-11-24", "2026-11-24", ["09:01"]);
  expect(vacant()).toEqual(["open"]);
  liaison(STAFF.salesLiaison.account);
  runDays(world, "2026-11-25", "2026-11-25", ["09:01", "09:06"]);
  expect(vacant()).toEqual(["done"]);
  liaison("");
  runDays(world, "2026-11-26", "2026-11-26", ["09:01"]);
  expect(vacant()).toEqual(["done", "open"]);
});

test("R77: an unknown coming year is the administrators' duty from November on", () => {
  const world = begin();
  runClock(world);
  expect(dutiesOf(world, "officialDays")).toMatchObject([
    { subject: "2027", due: "2026-11-30T18:00", party: "administrator", state: "open" },
  ]);
});
