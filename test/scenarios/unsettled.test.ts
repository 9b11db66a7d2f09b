// Requests that come to a standstill and still come to an end: corrections that can neither be ratified nor be taken back,
// and signatures that nobody up the line may give (W5.2, R81, C2).

import type { EntryId } from "../../src/domain/ledger/entry.ts";
import { BLANK_REQUEST } from "../../src/domain/request/request.ts";
import { contentHash, PRINTED } from "../../src/domain/request/signatures.ts";
import { STAFF, staffedWorld, type Post } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, ask, decide, fresh, NOTHING, open, printed, rowOf, seen, sign } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runClock, runDays } from "./owners-clock.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;

const requestOf = (world: World, id: EntryId) => entriesOf(world, "request").find((each) => each.id === id);

function dutiesOf(world: World, rule: string) {
  return entriesOf(world, "duty").filter((duty) => duty.rule === rule);
}

function toldOf(world: World, duty: string | undefined): string[] {
  return entriesOf(world, "notice")
    .filter(({ object }) => object === duty)
    .map(({ code, to }) => `${code} ${to.split("@")[0] ?? ""}`);
}

function correct(
  world: World,
  asked: { serial: typeof EMPLOYEE | "W-000003"; fields: Record<string, string> },
) {
  const { serial: subject, fields } = asked;
  const kind = subject === EMPLOYEE ? "channelChange" : "contactChanged";
  const input = { ...NOTHING, kind, subject, version: 1, fields, reason: "名片当天付印" } as const;
  return world.do("correct-at-once", input, as("administrator")).ids[0] ?? "S-000000";
}

/** Two fields corrected at once, one of which is changed again before anybody ratified; its time is over. */
function missed(world: World): EntryId {
  const id = correct(world, { serial: EMPLOYEE, fields: { mobilePhone: "13800008881", wechat: "shi-new" } });
  const changes = { mobilePhone: "13800008889" };
  world.do("edit-contact", { serial: EMPLOYEE, version: 2, row: 0, changes });
  runDays(world, "2026-11-24", "2026-11-24", ["09:01", "18:05"]);
  return id;
}

test("先改后批: what was missed and changed since is tried once, says why, and is the administrators' to settle", () => {
  const world = begin();
  const id = missed(world);
  expect(requestOf(world, id)).toMatchObject({ state: "unsettled", answer: "#changedSince mobilePhone" });
  const [duty] = dutiesOf(world, "settlement");
  expect(duty).toMatchObject({ state: "open", object: id, party: "administrator", due: "2026-11-26T18:00" });
  expect(dutiesOf(world, "ratification")).toMatchObject([{ state: "done", missedAt: expect.any(String) }]);
  const lines = world.rows("变更记录").length;
  runDays(world, "2026-11-24", "2026-11-24", ["18:10", "18:15"]);
  expect(requestOf(world, id)?.state).toBe("unsettled");
  expect(world.rows("变更记录")).toHaveLength(lines);
  expect(seen(world, "secondAdministrator", id)).toMatchObject({
    may: expect.arrayContaining(["sign"]),
    problem: { code: "changedSince", field: "mobilePhone" },
    differences: expect.arrayContaining([
      { field: "mobilePhone", before: "13800001021", after: "13800008889" },
    ]),
  });
  // Who made it does not settle it.
  expect(seen(world, "administrator", id).may).not.toContain("sign");
  for (const who of ["administrator", "salesHead"] as const)
    expect(decide(world, who, [id], "approve", "号码属实")).toMatchObject({
      refusals: [{ code: "notYoursToSign" }],
    });
});

test("先改后批: who made the correction is not asked to settle it, and nobody settles it on paper, which knows no reason", () => {
  const world = begin();
  const id = missed(world);
  runDays(world, "2026-11-25", "2026-11-25", ["09:01"]);
  const [duty] = dutiesOf(world, "settlement");
  expect(toldOf(world, duty?.id)).toEqual(["reminder wu"]);
  const board = world.do("load-board", {}, as("administrator")).requests.find((each) => each.id === id);
  expect(board?.printedHash).toBe("");
  const { version = 0 } = board ?? {};
  const hash = contentHash(requestOf(world, id) ?? BLANK_REQUEST).slice(0, PRINTED);
  const scan = "https://drive.google.com/file/d/scan-1";
  const paper = { requests: [{ id, version, hash }], department: "", keeper: "档案柜 3", scan };
  expect(world.ask("sign-on-paper", paper, as("secondAdministrator"))).toMatchObject({
    refusals: [{ code: "requestMoved" }],
  });
});

test("先改后批: settled, it stays as it is, with a reason", () => {
  const world = begin();
  const id = missed(world);
  expect(decide(world, "secondAdministrator", [id])).toMatchObject({
    refusals: [{ code: "fieldRequired", field: "reason" }],
  });
  expect(decide(world, "secondAdministrator", [id], "approve", "与本人核对过")).toMatchObject({
    value: { state: "applied" },
  });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: "13800008889", 微信号: "shi-new" });
  expect(dutiesOf(world, "settlement")).toMatchObject([
    { state: "done", doneBy: STAFF.secondAdministrator.account },
  ]);
});

test("先改后批: settled the other way, what nobody has changed since is taken back, and what stays is named", () => {
  const world = begin();
  const before = rowOf(world, EMPLOYEE)["微信号"];
  const id = missed(world);
  expect(decide(world, "secondAdministrator", [id], "reject", "未经本人同意")).toMatchObject({
    value: { state: "rolledBack" },
  });
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: "13800008889", 微信号: before });
  expect(seen(world, "administrator", id)).toMatchObject({
    state: "rolledBack",
    answer: "未经本人同意",
    kept: ["mobilePhone"],
  });
  const [line] = world.rows("变更记录").filter(({ 变更内容: text }) => text?.includes("保留不回退"));
  expect(line?.["变更内容"]).toContain("保留不回退 手机号码");
  expect(world.do("verify-log", {})).not.toHaveProperty("broken");
});

test("先改后批: a correction at a partner is the business supervisor's to ratify, who is reminded", () => {
  const world = begin();
  const id = correct(world, { serial: "W-000003", fields: { jobTitle: "总监" } });
  runDays(world, "2026-11-24", "2026-11-24", ["09:01"]);
  const [duty] = dutiesOf(world, "ratification");
  expect(duty).toMatchObject({ party: "businessSupervisor", department: "销售部" });
  expect(toldOf(world, duty?.id)).toEqual(["reminder mei"]);
  expect(sign(world, "salesSupervisor", id).state).toBe("applied");
});

/** Types into the row of a configuration tab in which the first column says so. */
function type(world: World, tab: string, first: string, column: string, text: string): void {
  const person = world.ws.signIn(STAFF.administrator.account);
  const row = world.rows(tab).findIndex((cells) => Object.values(cells).includes(first)) + 2;
  person.open(world.fileId);
  person.type(world.fileId, tab, `${column}${row}`, text);
}

/** The manager's own new title, handed in by the department's liaison, who is an administrator. */
function managersOwn(world: World): EntryId {
  const asked = { kind: "titleChange", subject: STAFF.administrationManager.serial } as const;
  const fields = { jobTitle: "行政总监" };
  return open(world, "administrator", { ...asked, fields }).id;
}

test("C2: the manager's own is signed by the superior; without one by an administrator who did not hand it in", () => {
  const world = begin();
  type(world, "部门", "行政部", "E", "");
  const id = managersOwn(world);
  const toSign = (who: Post): unknown[] => world.do("load-work", {}, as(who)).toSign.map((each) => each.id);
  expect(toSign("administrationManager")).toEqual([]);
  expect(toSign("administrator")).toEqual([]);
  expect(toSign("secondAdministrator")).toEqual([id]);
  expect(sign(world, "secondAdministrator", id).state).toBe("applied");
  expect(seen(world, "administrator", id).signatures).toMatchObject([
    { party: "superior", name: "吴刚", as: "lastSigner" },
  ]);
});

test("C2: 设置 says who signs last; it can be done on paper too", () => {
  const world = begin();
  // The manager as one's own superior is none.
  type(world, "部门", "行政部", "E", STAFF.administrationManager.account);
  type(world, "设置", "最后签批人", "B", STAFF.hrHead.account);
  const id = managersOwn(world);
  expect(seen(world, "hrHead", id).may).toContain("sign");
  const scan = "https://drive.google.com/file/d/scan-1";
  const paper = { requests: [printed(world, id)], department: "行政部", keeper: "档案柜 3", scan };
  expect(world.do("sign-on-paper", paper, as("secondAdministrator")).state).toBe("applied");
  expect(seen(world, "administrator", id).signatures).toMatchObject([
    { name: STAFF.hrHead.name, as: "lastSigner", way: "paper" },
  ]);
});

test("R81: where really nobody may sign it is the administrators' duty, until somebody may", () => {
  const world = begin();
  type(world, "部门", "行政部", "E", "");
  type(world, "角色", STAFF.secondAdministrator.account, "A", "值班");
  const id = managersOwn(world);
  const [duty] = dutiesOf(world, "noSigner");
  expect(duty).toMatchObject({ object: id, party: "administrator", due: "2026-11-24T18:00", state: "open" });
  runClock(world);
  expect(toldOf(world, duty?.id)).toEqual(["reminder zhou"]);
  expect(world.do("load-work", {}, as("administrator")).duties[0]).toMatchObject({
    rule: "noSigner",
    object: id,
  });
  type(world, "角色", STAFF.secondAdministrator.account, "A", "管理员");
  world.ws.clock.advanceBy(6 * 60_000);
  runClock(world);
  expect(dutiesOf(world, "noSigner")).toMatchObject([{ state: "done" }]);
  expect(sign(world, "secondAdministrator", id).state).toBe("applied");
});

test("R13: a request names the open round or the coming one, and no month that is none", () => {
  const world = begin();
  const asked = { kind: "titleChange", subject: EMPLOYEE, fields: { jobTitle: "客户总监" } } as const;
  for (const round of ["2026-10", "2026-13", "2027-01"])
    expect(ask(world, "salesLiaison", { ...asked, round })).toMatchObject({
      refusals: [{ code: "roundNotOpen", field: "round", values: { month: round } }],
    });
  expect(open(world, "salesLiaison", { ...asked, round: "2026-11" }).state).toBe("submitted");
  // A round collects changes of staff.
  const partner = {
    fullName: "周瑜",
    organizationName: "北岭电子有限公司",
    engagementSubject: "电子元件采购",
  };
  expect(ask(world, "salesLiaison", { kind: "newPartner", fields: partner, round: "2026-11" })).toMatchObject(
    {
      refusals: [{ code: "inputInvalid", field: "round" }],
    },
  );
});
