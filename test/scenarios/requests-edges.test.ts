// Requests at their edges, on the built bundle: what strangers are told, two corrections of one record, overlong texts.

import { PARTNERS, STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { as, ask, decide, fresh, NOTHING, open, rowOf } from "./asking.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;

function corrected(world: World, version: number, fields: Record<string, string>) {
  const asked = {
    ...NOTHING,
    kind: "channelChange",
    subject: EMPLOYEE,
    version,
    fields,
    reason: "急用",
  } as const;
  return world.do("correct-at-once", asked, as("administrator")).ids[0] ?? "S-000000";
}

test("先改后批: two corrections of one record that are refused together are both taken back", () => {
  const world = begin();
  const row = rowOf(world, EMPLOYEE);
  const kept = (): unknown => {
    const { record = "{}" } = world.rows("_internal").find(({ serial }) => serial === EMPLOYEE) ?? {};
    const { mobilePhone, wechat } = JSON.parse(record);
    return { mobilePhone, wechat };
  };
  const before = kept();
  const first = corrected(world, 1, { mobilePhone: "13800008881" });
  const second = corrected(world, 2, { wechat: "shilei-new" });
  expect(kept()).toEqual({ mobilePhone: "13800008881", wechat: "shilei-new" });
  expect(decide(world, "salesHead", [first, second], "reject", "号码有误")).toMatchObject({ ok: true });
  expect(kept()).toEqual(before);
  expect(rowOf(world, EMPLOYEE)).toMatchObject({ 手机号码: row["手机号码"], 微信号: row["微信号"] });
});

test("what is not one's own stays unknown: refusals name no partner, and no request of others, to who tries numbers", () => {
  const world = begin();
  const partner = PARTNERS[0];
  const name = partner?.fullName ?? "";
  const { id } = open(world, "purchasingEmployee", {
    kind: "matterChanged",
    subject: "W-000001",
    fields: { engagementSubject: "新的对接事项" },
  });
  const stranger = as("marketingEmployee");
  const [serial, version] = ["W-000001", 99] as const;
  const verdict = { id, version, verdict: "approve" } as const;
  for (const reply of [
    world.ask("confirm-record", { serial, version }, stranger),
    world.ask("confirm-record", { serial, version: 1 }, stranger),
    world.ask("report-problem", { serial, text: "号码不对", left: false }, stranger),
    world.ask("decide-requests", { requests: [verdict], answer: "" }, stranger),
    world.ask("decide-requests", { requests: [{ ...verdict, version: 1 }], answer: "" }, stranger),
    world.ask("withdraw-request", { id, version: 1, reason: "" }, stranger),
    world.ask("hand-in-request", { ...NOTHING, id, version }, stranger),
  ]) {
    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).not.toContain(name);
    expect(JSON.stringify(reply)).not.toContain("fault");
  }
  expect(world.rows("_requests")).toHaveLength(1);
});

test("F12: nobody reports a problem about a record that there is not", () => {
  const world = begin();
  for (const serial of ["N-009999", "W-009999"] as const)
    expect(
      world.ask("report-problem", { serial, text: "查无此人", left: true }, as("salesEmployee")),
    ).toMatchObject({ refusals: [{ code: "unknownRecord", values: { serial } }] });
  expect(world.rows("_requests")).toEqual([]);
});

test("a request that would nearly fill its cell is refused: the clock, which adds to it on its day, would stop for everybody", () => {
  const world = begin();
  const asked = {
    kind: "titleChange",
    subject: EMPLOYEE,
    effectiveOn: "2026-12-01",
    fields: { jobTitle: "客户总监" },
  } as const;
  expect(ask(world, "salesHead", { ...asked, reason: '"'.repeat(19_000) })).toMatchObject({
    refusals: [{ code: "fieldTooLong", field: "reason" }],
  });
  const { id } = open(world, "salesLiaison", asked);
  expect(decide(world, "salesHead", [id], "approve", '"'.repeat(19_000))).toMatchObject({
    refusals: [{ code: "fieldTooLong", field: "reason" }],
  });
  expect(decide(world, "salesHead", [id])).toMatchObject({ ok: true });
});

test("a request that is named twice in one list is not applied twice: nobody joins as two", () => {
  const world = begin();
  const fields = { fullName: "冯唐", department: "销售部", jobTitle: "客户经理" };
  const { id } = open(world, "salesLiaison", { kind: "joining", fields });
  const before = world.rows("_internal").length;
  expect(decide(world, "salesHead", [id, id])).toMatchObject({
    refusals: [{ code: "requestMoved", row: 2 }],
  });
  expect(world.rows("_internal")).toHaveLength(before);
  expect(decide(world, "salesHead", [id])).toMatchObject({ ok: true });
  expect(world.rows("_internal")).toHaveLength(before + 1);
});
