// The register as of a day, asked of the built bundle.

import type { RecordOnDay } from "../../src/wire/operations.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import { ADMIN, EMPLOYEE, smallWorld, type World } from "../world.ts";
import { open, sign } from "./asking.ts";

const rowOn = (world: World, day: string, serial: string): RecordOnDay | undefined =>
  world.do("register-as-of", { day }).records.find((record) => record.serial === serial);

test("B3, F6: a changed, a departed, a new and a withdrawn record, each as it was on the day", async () => {
  const world = await smallWorld();
  world.ws.clock.advanceTo("2026-11-25T09:00:00+08:00");
  const added = world.do("add-contact", {
    kind: "internal",
    fields: { fullName: "石秀", department: "行政部" },
  });
  world.do("edit-contact", { serial: "N-000001", version: 1, row: 2, changes: { department: "采购部" } });
  world.ws.clock.advanceTo("2026-11-27T09:00:00+08:00");
  world.do("record-departure", { serial: "N-000002", version: 1, row: 3, departedOn: "2026-11-24" });
  world.do("undo-change", { sequence: added.sequence, serial: added.serial });

  const monday = world.do("register-as-of", { day: "2026-11-23" });
  expect(monday.since).toBe("2026-11-23");
  expect(monday.records).toHaveLength(10);
  expect(rowOn(world, "2026-11-23", "N-000001")?.fields).toMatchObject({
    department: "销售部",
    mobilePhone: "13800001001",
  });
  expect(rowOn(world, "2026-11-25", "N-000001")?.fields).toMatchObject({ department: "采购部" });
  expect(rowOn(world, "2026-11-23", "N-000002")?.fields).toMatchObject({ status: "active" });
  expect(rowOn(world, "2026-11-24", "N-000002")?.fields).toMatchObject({ status: "departed" });
  expect(rowOn(world, "2026-11-26", added.serial)?.fields).toMatchObject({ fullName: "石秀" });
  expect(rowOn(world, "2026-11-27", added.serial)).toBeUndefined();
  expect(world.do("register-as-of", { day: "2026-11-22" }).records).toEqual([]);
});

test("B3: asked in one read of the register, and what was typed in the tables counts like everything else", async () => {
  const world = await smallWorld();
  world.ws.clock.advanceTo("2026-11-25T09:00:00+08:00");
  world.ws.signIn(ADMIN).type(world.fileId, "内部沟通联络信息表", "G2", "13900001111");
  world.ws.clock.advanceTo("2026-11-26T09:00:00+08:00");
  world.ws.meter.reset();
  expect(rowOn(world, "2026-11-24", "N-000001")?.fields["mobilePhone"]).toBe("13800001001");
  expect(world.ws.meter.report()).toMatchObject({ reads: 1, commits: 0 });
  expect(rowOn(world, "2026-12-24", "N-000001")?.fields["mobilePhone"]).toBe("13900001111");
});

test("what is no day is refused; only an administrator asks; the menu leads there", async () => {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  expect(world.ask("register-as-of", { day: "2026-02-30" })).toMatchObject({
    refusals: [{ code: "dateInvalid", field: "date" }],
  });
  expect(world.ask("register-as-of", { day: "2026-11-23" }, { as: EMPLOYEE })).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
  const person = world.ws.signIn(ADMIN);
  person.open(world.fileId);
  expect(person.menu("联络信息", "历史与未来").html).toContain('data-view="as-of"');
});

test("R14, B3: what is signed and waits shows on the days from its own on; what is not signed shows on none", async () => {
  const world = await staffedWorld();
  const subject = STAFF.salesEmployee.serial;
  const change = { kind: "titleChange", subject, fields: { jobTitle: "销售经理" } } as const;
  const title = open(world, "salesLiaison", { ...change, effectiveOn: "2026-12-01" });
  const joining = {
    fullName: "冯唐",
    department: "销售部",
    jobTitle: "客户经理",
    mobilePhone: "13800007777",
  };
  const newcomer = open(world, "salesLiaison", {
    kind: "joining",
    fields: joining,
    effectiveOn: "2026-12-10",
  });
  const leaving = open(world, "salesLiaison", { kind: "departure", subject, effectiveOn: "2026-12-31" });
  expect(rowOn(world, "2027-01-01", subject)?.fields["jobTitle"]).not.toBe("销售经理");

  for (const { id } of [leaving, newcomer, title])
    expect(sign(world, "salesHead", id).state).toBe("scheduled");
  const on = (day: string) => world.do("register-as-of", { day }).records;
  const fields = (day: string) => on(day).find(({ serial }) => serial === subject)?.fields;
  expect(fields("2026-11-30")?.["jobTitle"]).not.toBe("销售经理");
  expect(fields("2026-12-01")).toMatchObject({ jobTitle: "销售经理", status: "active" });
  expect(fields("2026-12-31")).toMatchObject({ status: "departed", departedOn: "2026-12-31" });
  expect(on("2026-12-09").some(({ planned }) => planned)).toBe(false);
  expect(on("2026-12-10").filter(({ planned }) => planned)).toMatchObject([{ fields: { fullName: "冯唐" } }]);
});
