// 先改后批: what a correction at once founded or ended, taken back as a whole or named as what stays (W5.2), on the built bundle.

import type { EntryId } from "../../src/domain/ledger/entry.ts";
import { isSerial } from "../../src/domain/register/serial.ts";
import type { Opened } from "../../src/wire/requests.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, decide, EXTERNAL, fresh, NOTHING, rowOf, seen } from "./asking.ts";
import { entriesOf } from "./ledgers.ts";
import { runDays } from "./owners-clock.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;
const UNIT = "北岭电子有限公司";

const PARTNER = {
  fullName: "周瑜",
  organizationName: UNIT,
  engagementSubject: "电子元件采购",
  mobilePhone: "13900009001",
  relationshipOwner: EMPLOYEE,
};

const NEWCOMER = { fullName: "陆抗", department: "销售部", jobTitle: "客户经理", mobilePhone: "13800009101" };

function correct(world: World, asked: Pick<Opened, "kind"> & Partial<Opened>): EntryId {
  const input = { ...NOTHING, subject: "", version: 0, reason: "急用", ...asked } as const;
  return world.do("correct-at-once", input, as("administrator")).ids[0] ?? "S-000000";
}

/** Nobody ratifies it within its working day. */
function missed(world: World): void {
  runDays(world, "2026-11-24", "2026-11-24", ["09:01", "18:05"]);
}

const rowsOf = (world: World, tab: string, text: string) =>
  world.rows(tab).filter((row) => Object.values(row).includes(text));

const requestOf = (world: World, id: EntryId) => entriesOf(world, "request").find((each) => each.id === id);

const unitsOf = (world: World) => rowsOf(world, "单位", UNIT).length;

test("先改后批: a unit that somebody else has joined since stays when its first contact is taken back", () => {
  const world = begin();
  const id = correct(world, { kind: "newPartner", fields: PARTNER });
  const fields = { ...PARTNER, fullName: "鲁肃", mobilePhone: "13900009002" };
  world.do("add-contact", { kind: "external", fields });
  expect(decide(world, "salesSupervisor", [id], "reject", "不合作")).toMatchObject({
    value: { state: "rolledBack" },
  });
  expect(rowsOf(world, EXTERNAL, "周瑜")).toEqual([]);
  expect(rowsOf(world, EXTERNAL, "鲁肃")).toHaveLength(1);
  expect(unitsOf(world)).toBe(1);
});

test("先改后批: a new partner who was changed since stays with the unit, and that is said", () => {
  const world = begin();
  const id = correct(world, { kind: "newPartner", fields: PARTNER });
  const [row] = rowsOf(world, EXTERNAL, "周瑜");
  const serial = row?.["序号"] ?? "";
  if (!isSerial(serial)) throw new Error("not entered");
  world.do("edit-contact", { serial, version: 1, row: 0, changes: { remark: "周末勿扰" } });
  missed(world);
  expect(requestOf(world, id)?.state).toBe("unsettled");
  expect(decide(world, "secondAdministrator", [id], "reject", "不合作")).toMatchObject({
    value: { state: "rolledBack" },
  });
  expect(rowsOf(world, EXTERNAL, "周瑜")).toHaveLength(1);
  expect(unitsOf(world)).toBe(1);
  expect(seen(world, "administrator", id).kept).toEqual(
    expect.arrayContaining(["fullName", "mobilePhone", "engagementSubject"]),
  );
});

test("先改后批: what an administrator has changed for another reason that begins with the request's number is not taken back with it", () => {
  const world = begin();
  const id = correct(world, {
    kind: "channelChange",
    subject: EMPLOYEE,
    version: 1,
    fields: { wechat: "shi-new" },
  });
  const before = rowOf(world, EMPLOYEE)["备注"];
  const change = { serial: EMPLOYEE, version: 2, row: 0, changes: { remark: "改动" } } as const;
  world.do("edit-contact", { ...change, reason: `${id} 之后电话核对` });
  expect(before).not.toBe("改动");
  expect(decide(world, "salesHead", [id], "reject", "未经同意")).toMatchObject({
    value: { state: "rolledBack" },
  });
  expect(rowOf(world, EMPLOYEE)["备注"]).toBe("改动");
});

test("R44: what an administrator entered at once is to be checked from then on, and not only once it is ratified", () => {
  const world = begin();
  const id = correct(world, { kind: "joining", fields: NEWCOMER });
  const checks = () => entriesOf(world, "duty").filter(({ rule }) => rule === "joinLeaveCheck");
  expect(checks()).toMatchObject([{ state: "open", due: "2026-11-24T18:00" }]);
  const [check] = world.do("load-work", {}, as("secondAdministrator")).duties;
  if (check?.rule !== "joinLeaveCheck") throw new Error("nothing to check");
  world.do("check-off-duty", { id: check.id }, as("secondAdministrator"));
  expect(decide(world, "salesHead", [id])).toMatchObject({ value: { state: "applied" } });
  expect(checks()).toMatchObject([{ state: "done", missedAt: "" }]);
});

test("先改后批: an account that somebody else has been given since is not given back", () => {
  const world = begin();
  const { account } = STAFF.salesEmployee;
  world.do("record-departure", { serial: EMPLOYEE, version: 1, row: 0, departedOn: "2026-11-20" });
  const fields = { ...NEWCOMER, fullName: STAFF.salesEmployee.name, account: "shi.lei@huayue.example" };
  const id = correct(world, { kind: "joining", subject: EMPLOYEE, version: 2, fields });
  world.do("add-contact", { kind: "internal", fields: { ...NEWCOMER, account } });
  const refused = { refusals: [{ code: "accountTaken", field: "account" }] };
  expect(decide(world, "salesHead", [id], "reject", "没有回来")).toMatchObject(refused);
  missed(world);
  expect(requestOf(world, id)).toMatchObject({ state: "unsettled", answer: "#accountTaken account" });
  expect(decide(world, "secondAdministrator", [id], "reject", "没有回来")).toMatchObject(refused);
  expect(decide(world, "secondAdministrator", [id], "approve", "确已回来")).toMatchObject({ ok: true });
});

test("先改后批: settled by taking it back, the administrators' duty is done", () => {
  const world = begin();
  const fields = { mobilePhone: "13800008881" };
  const id = correct(world, { kind: "channelChange", subject: EMPLOYEE, version: 1, fields });
  const change = { serial: EMPLOYEE, version: 2, row: 0, changes: { mobilePhone: "13800008889" } } as const;
  world.do("edit-contact", change);
  missed(world);
  decide(world, "secondAdministrator", [id], "reject", "未经本人同意");
  expect(entriesOf(world, "duty").filter(({ rule }) => rule === "settlement")).toMatchObject([
    { state: "done", doneBy: STAFF.secondAdministrator.account },
  ]);
});
