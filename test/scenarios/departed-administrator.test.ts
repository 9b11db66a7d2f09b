// R70: who has departed is no administrator any more, whatever 角色 still says; and whose operation an id belongs to.

import { STAFF, STAFFED_SETUP, staffedWorld } from "../staffed-world.ts";
import { ADMIN, OWNER, SECOND_ADMIN, type World } from "../world.ts";
import { as, fresh } from "./asking.ts";

const begin = fresh(staffedWorld);
const EMPLOYEE = STAFF.salesEmployee.serial;

function depart(world: World, serial: typeof EMPLOYEE): void {
  world.do("record-departure", { serial, version: 1, row: 0, departedOn: "2026-11-20" });
}

test("R70: an administrator who has departed gets into the register neither from the sidebar nor from the web app", () => {
  const world = begin();
  const change = { serial: EMPLOYEE, version: 1, row: 0, changes: { remark: "改动" } };
  expect(world.ask("load-register", {}, { as: SECOND_ADMIN })).toMatchObject({ ok: true });
  depart(world, STAFF.secondAdministrator.serial);
  const refused = {
    refusals: [{ code: "administratorDeparted", values: { account: SECOND_ADMIN } }],
  };
  expect(world.ask("load-register", {}, { as: SECOND_ADMIN })).toMatchObject(refused);
  for (const from of ["sidebar", "web"] as const)
    expect(world.ask("do-duties", {}, { as: SECOND_ADMIN, from })).toMatchObject(refused);
  expect(world.ask("edit-contact", change, { as: SECOND_ADMIN, from: "web" })).toMatchObject(refused);
  expect(world.ask("verify-log", {}, { as: SECOND_ADMIN, from: "web" })).toMatchObject(refused);
  expect(world.ask("install-watchdog", {}, { as: SECOND_ADMIN })).toMatchObject(refused);
  expect(world.ask("load-work", {}, as("secondAdministrator"))).toMatchObject({
    refusals: [{ code: "accountUnknown" }],
  });
  expect(world.ask("edit-contact", change, { as: ADMIN, from: "web" })).toMatchObject({ ok: true });
});

test("R70: nor does one get at the configuration through the web app, where the program alone stands before it", () => {
  const world = begin();
  const from = { as: SECOND_ADMIN, from: "web" } as const;
  expect(world.ask("load-setup", {}, from)).toMatchObject({ ok: true });
  depart(world, STAFF.secondAdministrator.serial);
  const accomplice = { role: "administrator", name: "石磊", account: STAFF.salesEmployee.account } as const;
  const wanted = { ...STAFFED_SETUP, roles: [...STAFFED_SETUP.roles, accomplice] };
  const refused = { refusals: [{ code: "administratorDeparted" }] };
  expect(world.ask("set-up-register", wanted, from)).toMatchObject(refused);
  expect(world.rows("角色").map((row) => Object.values(row))).not.toContainEqual(
    expect.arrayContaining(["管理员", STAFF.salesEmployee.account]),
  );
  for (const operation of ["load-setup", "repair-register", "self-check"] as const)
    expect(world.ask(operation, {}, from)).toMatchObject(refused);
  expect(world.ask("load-setup", {}, { as: OWNER, from: "web" })).toMatchObject({ ok: true });
});

test("R70: the file's owner is let in all the same, or nobody could put it right", () => {
  const world = begin();
  const fields = { fullName: "路恒", department: "行政部", jobTitle: "信息主管", account: OWNER };
  const { serial } = world.do("add-contact", { kind: "internal", fields });
  const row = world.rows("角色").length + 2;
  const person = world.ws.signIn(ADMIN);
  ["管理员", "路恒", OWNER].forEach((text, index) =>
    person.type(world.fileId, "角色", `${"ABC"[index] ?? ""}${row}`, text),
  );
  world.do("record-departure", { serial, version: 1, row: 0, departedOn: "2026-11-20" });
  expect(world.ask("load-register", {}, { as: OWNER })).toMatchObject({ ok: true });
});

test("an operation is known again by its id and its name: another one with the same id has its own effect", () => {
  const world = begin();
  const options = { operationId: "one-and-the-same" };
  world.do("confirm-record", { serial: "W-000001", version: 1 }, options);
  const change = { serial: EMPLOYEE, version: 1, row: 0, changes: { remark: "改动" } };
  expect(world.do("edit-contact", change, options)).toMatchObject({ serial: EMPLOYEE });
  const lines = world.rows("变更记录").length;
  expect(world.do("edit-contact", change, options)).toMatchObject({ serial: EMPLOYEE });
  expect(world.rows("变更记录")).toHaveLength(lines);
});
