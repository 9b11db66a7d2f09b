// Who may do what: every call authorises itself, whatever page it comes from.

import { COMMANDS, QUERIES } from "../../src/entry/operations.ts";
import { ADMIN, EMPLOYEE, emptyWorld, OWNER, SETUP, smallWorld } from "../world.ts";

/** Calls dispatch as somebody who has the page open, with whatever was typed into a console there. */
async function asEditor(account: string) {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, account, "writer");
  const person = world.ws.signIn(account);
  person.open(world.fileId);
  const page = person.menu("联络信息", "打开侧边栏");
  return (request: unknown): unknown => page.call("dispatch", request);
}

test("R36: an editor of the file who is no administrator is refused by every operation", async () => {
  const call = await asEditor(EMPLOYEE);
  for (const operation of Object.keys({ ...QUERIES, ...COMMANDS })) {
    const reply = call({ operation, input: {}, operationId: "someone-0001" });
    expect([operation, reply]).toEqual([operation, expect.objectContaining({ ok: false })]);
  }
  const inputs = { "load-register": {}, "verify-log": {}, "repair-register": {}, "set-up-register": SETUP };
  for (const [operation, input] of Object.entries(inputs)) {
    const reply = call({ operation, input, operationId: "someone-0002" });
    expect([operation, reply]).toMatchObject([
      operation,
      { ok: false, refusals: [{ code: "notAdministrator" }] },
    ]);
  }
});

test("who may not open the register sees nothing of it", async () => {
  const world = await smallWorld();
  expect(() => world.ws.signIn(EMPLOYEE).open(world.fileId)).toThrow();
});

test("a request that no page of ours would send is answered, not run", async () => {
  const call = await asEditor("zhou@huayue.example");
  expect(call(null)).toMatchObject({ ok: false, refusals: [{ code: "unknownOperation" }] });
  expect(call({ operation: "__proto__", input: {}, operationId: "someone-0003" })).toMatchObject({
    ok: false,
    refusals: [{ code: "unknownOperation" }],
  });
  expect(call({ operation: "load-register", input: {}, operationId: "=1+1" })).toMatchObject({
    ok: false,
    refusals: [{ code: "inputInvalid" }],
  });
  expect(
    call({ operation: "edit-contact", input: { serial: "N-1" }, operationId: "someone-0004" }),
  ).toMatchObject({
    ok: false,
    refusals: [{ code: "inputInvalid" }],
  });
});

test("R1, R8: only the file's owner sets a new register up, and two administrators are needed", async () => {
  const world = await emptyWorld();
  expect(world.ask("load-register", {})).toMatchObject({ ok: false, refusals: [{ code: "notSetUp" }] });
  expect(world.ask("set-up-register", SETUP)).toMatchObject({
    ok: false,
    refusals: [{ code: "setupByOwnerOnly" }],
  });
  const alone = { ...SETUP, roles: SETUP.roles.slice(0, 1) };
  expect(world.ask("set-up-register", alone, { as: OWNER })).toMatchObject({
    ok: false,
    refusals: [{ code: "twoAdministratorsNeeded" }],
  });
  expect(world.ask("set-up-register", SETUP, { as: OWNER })).toMatchObject({ ok: true });
});

test("a register written by a newer program is not touched", async () => {
  const world = await smallWorld();
  world.ws.signIn(OWNER).type(world.fileId, "_meta", "B2", "99");
  const before = world.rows("_internal");
  const reply = world.ask("edit-contact", {
    serial: "N-000001",
    version: 1,
    row: 2,
    changes: { jobTitle: "主管" },
  });
  expect(reply).toMatchObject({ ok: false, refusals: [{ code: "newerSchema" }] });
  expect(world.rows("_internal")).toEqual(before);
});

test("R8: the file's owner, in no role, repairs the roles so that nobody is locked out, and sees no contacts", async () => {
  const world = await smallWorld();
  expect(world.ask("load-register", {}, { as: OWNER })).toMatchObject({
    ok: false,
    refusals: [{ code: "ownerNotAdministrator", values: { account: OWNER } }],
  });
  const owner = world.ws.signIn(OWNER);
  owner.deleteRows(world.fileId, "角色", 2, 2);
  expect(world.ask("load-setup", {})).toMatchObject({ refusals: [{ code: "notAdministrator" }] });
  const { setUp, state } = world.do("load-setup", {}, { as: OWNER });
  expect([setUp, state.companyName, state.roles]).toEqual([true, "华岳制造", []]);
  world.do("set-up-register", { ...state, roles: SETUP.roles }, { as: OWNER });
  expect(world.do("load-register", {}).internal).toHaveLength(4);
});

test("R8: with 角色 itself damaged the owner and administrators repair it; others do not", async () => {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  const damage = (): void => world.ws.signIn(OWNER).type(world.fileId, "角色", "C1", "账户");
  for (const as of [OWNER, ADMIN]) {
    damage();
    expect(world.ask("load-register", {})).toMatchObject({ refusals: [{ code: "structureDamaged" }] });
    world.do("repair-register", {}, { as });
    expect(world.ask("load-register", {}, { as: ADMIN })).toMatchObject({ ok: true });
  }
  damage();
  expect(world.ask("repair-register", {}, { as: EMPLOYEE })).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
});

const BY_OPERATION = [
  ["repair-register", {}],
  ["set-up-register", SETUP],
] as const;

test.each(BY_OPERATION)(
  "%s writes nothing for somebody who may not, whatever else is to be repaired",
  async (operation, input) => {
    const world = await smallWorld();
    world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
    world.ws.signIn(OWNER).type(world.fileId, "单位", "B1", "名字");
    world.ws.meter.reset();
    expect(world.ask(operation, input, { as: EMPLOYEE })).toMatchObject({
      refusals: [{ code: "notAdministrator" }],
    });
    expect(world.ws.meter.report().commits).toBe(0);
  },
);

test.each(BY_OPERATION)(
  "%s does not touch a register of a newer program, damaged or not",
  async (operation, input) => {
    const world = await smallWorld();
    const owner = world.ws.signIn(OWNER);
    owner.type(world.fileId, "_meta", "B2", "99");
    for (const [tab, cell] of [
      ["单位", "B1"],
      ["角色", "C1"],
    ] as const) {
      owner.type(world.fileId, tab, cell, "改名");
      world.ws.meter.reset();
      expect(world.ask(operation, input)).toMatchObject({ refusals: [{ code: "newerSchema" }] });
      expect(world.ws.meter.report().commits).toBe(0);
    }
  },
);
