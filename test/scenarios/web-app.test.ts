// The web app: who is let in, who one is, and that nobody gets the rights of the owner, as whom it runs.

import { OPERATIONS } from "../../src/entry/operations.ts";
import { staffLink } from "../../src/domain/access/staff-link.ts";
import { ADMIN, EMPLOYEE, emptyWorld, OWNER, SETUP, smallWorld, type World } from "../world.ts";
import { EXAMPLES } from "./examples.ts";
import { FOR_WHOM, QUERY_EXAMPLES } from "./for-whom.ts";

/** 李明朗 signs in with this account from now on. */
function withAccount(world: World, account = EMPLOYEE): void {
  world.do("edit-contact", { serial: "N-000001", version: 1, row: 2, changes: { account } });
}

function fromWeb(world: World, as: string) {
  const page = world.ws.signIn(as).visit(world.webUrl);
  let asked = 0;
  return (operation: string, input: unknown): unknown => {
    asked += 1;
    return page.call("dispatch", { operation, input, operationId: `web-${String(asked).padStart(8, "0")}` });
  };
}

test("an employee is known by 登录账号, with department and posts", async () => {
  const world = await smallWorld();
  withAccount(world);
  const departments = SETUP.departments.map((each) =>
    each.name === "销售部" ? { ...each, liaison: EMPLOYEE } : each,
  );
  world.do("set-up-register", { ...SETUP, departments }, { as: OWNER });
  expect(world.do("load-staff", {}, { as: EMPLOYEE, from: "web" })).toEqual({
    me: {
      account: EMPLOYEE,
      name: "李明朗",
      serial: "N-000001",
      department: "销售部",
      roles: {
        administrator: false,
        hr: false,
        administrationManager: false,
        heads: [],
        deputizes: [],
        supervises: [],
        superiorOf: [],
        liaisonOf: ["销售部"],
      },
    },
    today: "2026-11-23",
    at: expect.stringMatching(/^2026-11-23T01:0/),
    counting: { companyDays: [], timeZone: "Asia/Shanghai", endOfBusiness: "18:00", graceUntil: "12:00" },
    companyName: "华岳制造",
    language: "zh-CN",
  });
});

test("where the web app has its container after all, it is the same register", async () => {
  const world = await smallWorld();
  world.ws.assume("web-app-without-container", false);
  expect(world.do("load-staff", {}, { as: ADMIN, from: "web" }).me.name).toBe("周敏");
  expect(world.ask("load-setup", {}, { as: EMPLOYEE, from: "web" })).toMatchObject({
    refusals: [{ code: "notAdministrator" }],
  });
});

test("an administrator without a contact is known by 角色", async () => {
  const world = await smallWorld();
  const { me } = world.do("load-staff", {}, { as: ADMIN, from: "web" });
  expect(me).toMatchObject({ name: "周敏", serial: "", roles: { administrator: true } });
});

test("an account that no contact has is told whom to ask", async () => {
  const world = await smallWorld();
  expect(world.ask("load-staff", {}, { as: EMPLOYEE, from: "web" })).toEqual({
    ok: false,
    refusals: [{ code: "accountUnknown", values: { account: EMPLOYEE, administrators: "周敏 / 吴刚" } }],
  });
});

test("R70: who has departed is let in no more", async () => {
  const world = await smallWorld();
  withAccount(world);
  world.do("record-departure", { serial: "N-000001", version: 2, row: 2, departedOn: "2026-11-22" });
  expect(world.ask("load-staff", {}, { as: EMPLOYEE, from: "web" })).toMatchObject({
    refusals: [{ code: "accountUnknown" }],
  });
});

test("who Google does not name is refused, and nothing is read", async () => {
  const world = await smallWorld();
  world.ws.state.people.push({ email: "guest@elsewhere.example", name: "" });
  const script = world.ws.scripts()[0];
  if (!script) throw new Error("no script is installed");
  // Somebody has opened the deployment to everybody: the manifest says the company's domain.
  const files = script.record.head.files.map((file) =>
    file.type === "JSON" ? { ...file, source: file.source.replace('"DOMAIN"', '"ANYONE"') } : file,
  );
  script.record.head = { number: 0, files };
  const { url } = script.deploy({ as: "webapp" });
  const page = world.ws.signIn("guest@elsewhere.example").visit(url);
  const reply = page.call("dispatch", { operation: "load-staff", input: {}, operationId: "guest-0001" });
  expect(reply).toEqual({ ok: false, refusals: [{ code: "notSignedIn" }] });
  expect(world.ws.executions.at(-1)?.calls.filter((call) => call.startsWith("Sheets"))).toEqual([]);
});

test("outside the company's domain Google itself opens nothing", async () => {
  const world = await smallWorld();
  world.ws.state.people.push({ email: "guest@elsewhere.example", name: "" });
  expect(() => world.ws.signIn("guest@elsewhere.example").visit(world.webUrl)).toThrow("You need access");
});

describe("the web app runs as the owner; that gives its visitors nothing", () => {
  async function everyOperation() {
    const world = await smallWorld();
    const before = world.ws.snapshot();
    const inputs = new Map<string, unknown>(
      Object.keys(OPERATIONS).map((name) => [name, QUERY_EXAMPLES[name] ?? {}]),
    );
    for (const [name, { prepare }] of Object.entries(EXAMPLES)) {
      inputs.set(name, prepare(world));
      world.ws.restore(before);
    }
    return { world, inputs };
  }

  test("each operation says for whom it is", () => {
    expect(Object.keys(OPERATIONS).filter((name) => !(name in FOR_WHOM))).toEqual([]);
  });

  test("an employee is refused by every operation of the administrators", async () => {
    const { world, inputs } = await everyOperation();
    withAccount(world);
    const ask = fromWeb(world, EMPLOYEE);
    const lines = world.rows("变更记录").length;
    for (const operation of Object.keys(OPERATIONS)) {
      if (FOR_WHOM[operation] === "staff") continue;
      expect([operation, ask(operation, inputs.get(operation))]).toMatchObject([
        operation,
        { ok: false, refusals: [{ code: "notAdministrator" }] },
      ]);
    }
    expect(world.rows("变更记录")).toHaveLength(lines);
  });

  test("an account of the domain that nobody has is refused by every operation", async () => {
    const { world, inputs } = await everyOperation();
    const ask = fromWeb(world, EMPLOYEE);
    const lines = world.rows("变更记录").length;
    for (const operation of Object.keys(OPERATIONS)) {
      const code = FOR_WHOM[operation] === "staff" ? "accountUnknown" : "notAdministrator";
      expect([operation, ask(operation, inputs.get(operation))]).toMatchObject([
        operation,
        { ok: false, refusals: [{ code }] },
      ]);
    }
    expect(world.rows("变更记录")).toHaveLength(lines);
  });

  test("what the menu and the triggers call does nothing there", async () => {
    const world = await smallWorld();
    withAccount(world);
    const page = world.ws.signIn(EMPLOYEE).visit(world.webUrl);
    const commits = world.rows("变更记录").length;
    for (const name of page.functions.filter((each) => each.startsWith("open")))
      expect(() => page.call(name)).toThrow("getUi()");
    page.call("onClock", { triggerUid: "made-up" });
    page.call("onRegisterEdit", { triggerUid: "made-up", range: {} });
    expect(world.rows("变更记录")).toHaveLength(commits);
  });

  test("the owner is the owner there too, an employee is not", async () => {
    const world = await smallWorld();
    withAccount(world);
    expect(world.do("load-setup", {}, { as: OWNER, from: "web" }).setUp).toBe(true);
    expect(world.ask("load-setup", {}, { as: EMPLOYEE, from: "web" })).toMatchObject({
      refusals: [{ code: "notAdministrator" }],
    });
  });
});

describe("the register's file and the web address", () => {
  test("before the first setup the web app says what is missing", async () => {
    const world = await emptyWorld();
    expect(world.ask("load-staff", {}, { from: "web" })).toMatchObject({
      refusals: [{ code: "registerNotNoted" }],
    });
  });

  test("a register that was set up before there was a web app is known to it after the next run of the clock", async () => {
    const world = await smallWorld();
    const { properties } = world.ws.state.services;
    for (const store of properties.values()) store.delete("registerId");
    expect(world.ask("load-staff", {}, { from: "web" })).toMatchObject({
      refusals: [{ code: "registerNotNoted" }],
    });
    world.ws.clock.advanceBy(6 * 60_000);
    expect(world.do("load-staff", {}, { from: "web" }).companyName).toBe("华岳制造");
  });

  test("it is known as soon as somebody opens the wizard", async () => {
    const world = await smallWorld();
    for (const store of world.ws.state.services.properties.values()) store.delete("registerId");
    world.do("load-setup", {}, { as: OWNER });
    expect(world.do("load-staff", {}, { from: "web" }).companyName).toBe("华岳制造");
  });

  const noted = ({ ws }: World): string | undefined =>
    [...ws.state.services.properties.values()].map((store) => store.get("webAppUrl")).find(Boolean);

  test("the address is noted when the deployed web app is opened, never that of /dev", async () => {
    const world = await smallWorld();
    const [script] = world.ws.scripts();
    world.ws.signIn(OWNER).visit(`https://script.google.com/macros/s/${script?.scriptId ?? ""}/dev`);
    expect(noted(world)).toBeUndefined();
    world.ws.signIn(EMPLOYEE).visit(world.webUrl);
    expect(noted(world)).toBe(world.webUrl);
  });

  test("the address of another editor's deployment is not noted", async () => {
    const world = await smallWorld();
    const [script] = world.ws.scripts();
    const other = script?.deploy({ as: "webapp", by: ADMIN });
    world.ws.signIn(EMPLOYEE).visit(String(other));
    expect(noted(world)).toBeUndefined();
  });
});

describe("links show and never act", () => {
  test("an address names a view and what it is opened at, from a closed list", async () => {
    const world = await smallWorld();
    const opened = (query: string): unknown =>
      /<body[^>]*>/.exec(world.ws.signIn(EMPLOYEE).visit(`${world.webUrl}${query}`).html)?.[0];
    expect(opened("")).toBe('<body data-view="tasks" data-id="" data-language="zh-CN">');
    expect(opened(staffLink("", "sign", "R-000012"))).toBe(
      '<body data-view="sign" data-id="R-000012" data-language="zh-CN">',
    );
    expect(opened("?page=setup&id=%22%3E%3Cscript%3E")).toBe(
      '<body data-view="tasks" data-id="" data-language="zh-CN">',
    );
  });

  test("the page fits a phone, and nobody frames it", async () => {
    const world = await smallWorld();
    const { shown } = world.ws.signIn(EMPLOYEE).visit(world.webUrl);
    expect(shown.metaTags).toEqual([{ name: "viewport", content: "width=device-width, initial-scale=1" }]);
    expect([shown.title, shown.xFrameOptions]).toEqual(["联络信息", "DEFAULT"]);
  });
});
