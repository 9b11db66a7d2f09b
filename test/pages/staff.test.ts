// The staff's views in Chromium, on the built bundle: what each person meets, by keyboard too, at 300 and at 1280 pixels.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { judged } from "./harness/judge-page.ts";
import { openWebApp, quiet, type WebAppOptions } from "./harness/open-web-app.ts";
import { soon } from "../soon.ts";

const EMPLOYEE = STAFF.salesEmployee;
const LIAISON = STAFF.salesLiaison;
const HEAD = STAFF.salesHead;

const asked = { effectiveOn: "2026-11-30", startedAt: "", reason: "岗位轮换", major: false, round: "" };

/** 石磊 asks for another department; answers the request's id. */
function transferAsked(world: World): string {
  const input = {
    kind: "transfer",
    subject: EMPLOYEE.serial,
    version: 1,
    fields: { department: "采购部" },
  } as const;
  const { ids } = world.do("open-request", { ...input, ...asked }, { as: EMPLOYEE.account, from: "web" });
  return ids[0] ?? "";
}

/** The liaison asks for a new title of each of these; the head has to sign them. */
function titlesAsked(world: World, ...posts: readonly (keyof typeof STAFF)[]): void {
  for (const post of posts) {
    const { serial } = STAFF[post];
    const input = {
      kind: "titleChange",
      subject: serial,
      version: 1,
      fields: { jobTitle: "高级经理" },
    } as const;
    world.do("open-request", { ...input, ...asked }, { as: LIAISON.account, from: "web" });
  }
}

/** Presses Tab until what is called so has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        return element.labels?.[0]?.textContent ?? "";
      return element?.textContent ?? "";
    });
    if (name.test(said.trim())) return;
  }
  throw new Error(`no way by keyboard to ${String(name)}`);
}

describeInChromium("the staff's views", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = (world: World, options: WebAppOptions) => openWebApp(browser, world, options);
  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const row = (world: World, name: string) =>
    world.rows("内部沟通联络信息表").find((each) => each["姓名"] === name);

  test("R45: an employee asks for a transfer of their own: the values now beside, what comes next before sending", async () => {
    const world = await staffedWorld();
    const { page } = await open(world, { as: EMPLOYEE.account, view: "submit" });
    await page.getByRole("button", { name: /^调动/ }).click();
    await soon(() => page.getByRole("radio", { name: /石磊/ }).isChecked()).toBe(true);
    await page.getByLabel(/^部门/).selectOption("采购部");
    await soon(() => page.locator("#asked-department-hint").textContent()).toBe("现为：销售部");
    await soon(() => page.locator(".panel .route li").allTextContents()).toEqual([
      expect.stringContaining("销售部联络员方正在 24 小时内核对并提交"),
      expect.stringContaining("销售部负责人李明朗签批"),
      expect.stringContaining("采购部负责人单雄信签批"),
      expect.stringContaining("2026-11-24 生效"),
    ]);
    await page.getByLabel(/^生效日期/).fill("2026-11-23");
    await soon(() => page.locator("#asked-effectiveOn-note").textContent()).toContain("提前 1 个工作日");
    await page.getByLabel(/^生效日期/).fill("2026-11-30");
    await press(page, "提交");
    await page.locator(".sent .request").waitFor();
    await soon(() => page.locator(".sent .route .now").textContent()).toContain(
      "由销售部联络员方正核对并提交",
    );
    await soon(() => page.locator(".sent .deadline").textContent()).toContain(
      "告知 2026-11-23 09:00 + 24 小时",
    );
    await page.context().close();
  });

  test("nothing is sent that changes nothing, and a field that is refused says so itself", async () => {
    const world = await staffedWorld();
    const { page, wire } = await open(world, { as: EMPLOYEE.account, view: "submit" });
    await page.getByRole("button", { name: /^联系方式/ }).click();
    await press(page, "提交");
    await page.locator(".trouble").getByText("没有需要保存的改动").waitFor();
    expect(wire.calls.map(([operation]) => operation)).not.toContain("open-request");
    await page.getByLabel("手机号码").fill("12345");
    await press(page, "提交");
    await page.locator("#asked-mobilePhone-error").getByText("无法拨打").waitFor();
    await soon(() => page.getByLabel("手机号码").inputValue()).toBe("12345");
    await page.context().close();
  });

  test("an answer that is lost is asked for again under the same id, and what was typed stays meanwhile", async () => {
    const world = await staffedWorld();
    const { page, wire } = await open(world, { as: EMPLOYEE.account, view: "submit" });
    await page.getByRole("button", { name: /^职务变更|^职务/ }).click();
    await page.getByLabel("职务", { exact: true }).fill("高级客户经理");
    wire.loseNext = 1;
    await press(page, "提交");
    await page.locator(".trouble").waitFor();
    await soon(() => page.getByLabel("职务", { exact: true }).inputValue()).toBe("高级客户经理");
    // Looking elsewhere and coming back loses nothing either.
    await press(page, "我的信息");
    await quiet(page);
    await press(page, "提交变更");
    await quiet(page);
    await soon(() => page.getByLabel("职务", { exact: true }).inputValue()).toBe("高级客户经理");
    await page.context().close();
  });

  test("a double press is one request", async () => {
    const world = await staffedWorld();
    const { page, wire } = await open(world, { as: EMPLOYEE.account, view: "submit" });
    await page.getByRole("button", { name: /^职务/ }).click();
    await page.getByLabel("职务", { exact: true }).fill("高级客户经理");
    await page.getByRole("button", { name: "提交", exact: true }).dblclick();
    await page.locator(".sent .request").waitFor();
    expect(wire.calls.filter(([operation]) => operation === "open-request")).toHaveLength(1);
    await page.context().close();
  });

  test("R46: the liaison corrects what a colleague told and hands it in; both heads see it, the colleague's own task list follows", async () => {
    const world = await staffedWorld();
    const id = transferAsked(world);
    const { page } = await open(world, { as: LIAISON.account, view: "tasks", id });
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe(`request-${id}`);
    await page.getByRole("button", { name: /^核对并提交/ }).click();
    await quiet(page);
    await page.getByLabel("职务", { exact: true }).fill("采购工程师");
    await press(page, "核对无误，提交");
    await page.getByText(`已提交 ${id}`).waitFor();
    await page.locator(".request .route .now").nth(1).waitFor(); // both heads'
    await soon(() => page.locator(".request .route .now").count()).toBe(2);
    for (const head of [HEAD, STAFF.purchasingHead]) {
      const sign = await open(world, { as: head.account, view: "sign", id });
      await soon(() => sign.page.locator(".request.linked .differences").textContent()).toContain(
        "采购工程师",
      );
      await soon(() => sign.page.locator(".request.linked input").isChecked()).toBe(true);
      await sign.page.context().close();
    }
    await page.context().close();
  });

  test("R19: a head signs the whole list at once, and sends one back with a reason; nobody's own is there to sign", async () => {
    const world = await staffedWorld();
    titlesAsked(world, "salesEmployee", "salesSecondEmployee", "salesBackup");
    const { page } = await open(world, { as: HEAD.account, view: "sign" });
    await page.getByRole("checkbox", { name: /唐棠/ }).check();
    await press(page, "退回或不同意");
    await press(page, "退回修改");
    await soon(() => page.locator("#decide-answer-error").textContent()).toContain("请填写“原因”");
    await page.getByLabel(/^原因/).fill("职务名称请写全");
    await press(page, "退回修改");
    await page.getByText("已退回 1 项").waitFor();
    await press(page, "全选 2 项");
    await press(page, "签批同意 2 项");
    await page.getByText("已签批 2 项").waitFor();
    await page.getByText("现在没有等您签批的申请").waitFor();
    await page.context().close();

    // A link to what one has signed already leads to what has become of it.
    const later = await open(world, { as: HEAD.account, view: "sign", id: "S-000001" });
    await soon(() => later.page.locator("details[open] summary").textContent()).toBe("我签批过的 2 项");
    await soon(() => later.page.evaluate(() => document.activeElement?.id)).toBe("request-S-000001");
    await later.page.context().close();

    const back = await open(world, { as: LIAISON.account, view: "tasks" });
    const returned = back.page.locator(".request", { hasText: "唐棠" });
    await soon(() => returned.textContent()).toContain("职务名称请写全");
    await returned.getByRole("button", { name: "修改后重新提交" }).click();
    await quiet(back.page);
    await back.page.getByLabel("职务", { exact: true }).fill("高级销售经理");
    await press(back.page, "重新提交");
    await back.page.getByText("已提交 S-000003").waitFor();
    await back.page.context().close();
  });

  test("F3: who reviews a new partner sees that its contact is registered already", async () => {
    const world = await staffedWorld();
    const fields = {
      fullName: "赵一鸣",
      organizationName: "江南钢铁有限公司",
      engagementSubject: "废料回收",
    };
    const input = { kind: "newPartner", subject: "", version: 0, fields } as const;
    world.do(
      "open-request",
      { ...input, ...asked, effectiveOn: "" },
      { as: STAFF.salesSecondEmployee.account, from: "web" },
    );
    const { page } = await open(world, { as: STAFF.salesSupervisor.account, view: "sign" });
    await soon(() => page.locator(".request .request-facts").textContent()).toContain(
      "可能已登记赵一鸣 W-000001（姓名和单位相同）",
    );
    await page.context().close();
  });

  test("one's own request is withdrawn after a question", async () => {
    const world = await staffedWorld();
    const id = transferAsked(world);
    const { page } = await open(world, { as: EMPLOYEE.account, view: "tasks" });
    await page.getByRole("button", { name: `撤回 ${id}` }).click();
    await page.locator("dialog").getByRole("button", { name: "撤回" }).click();
    await page.getByText(`已撤回 ${id}`).waitFor();
    await page.getByText("已结束的 1 项").click();
    await soon(() => page.locator(".request .badge").first().textContent()).toBe("已撤回");
    expect(row(world, EMPLOYEE.name)).toMatchObject({ "部门-职务": "销售部-客户经理" });
    await page.context().close();
  });

  test("先改后批: an administrator corrects at once with a reason; the head finds it to ratify", async () => {
    const world = await staffedWorld();
    const { page } = await open(world, {
      as: STAFF.administrator.account,
      view: "submit",
      id: EMPLOYEE.serial,
    });
    await page.getByRole("button", { name: /^联系方式/ }).click();
    await page.getByLabel("手机号码").fill("13912345678");
    await page.getByLabel(/^先改后批/).check();
    await press(page, "提交");
    await soon(() => page.locator("#asked-reason-error").textContent()).toContain("请填写“原因”");
    await page.getByLabel(/^原因/).fill("号码被冒用");
    await press(page, "提交");
    await page.locator(".sent .request").waitFor();
    expect(row(world, EMPLOYEE.name)).toMatchObject({ 手机号码: "13912345678" });
    const head = await open(world, { as: HEAD.account, view: "sign" });
    await soon(() => head.page.locator(".request .badge").first().textContent()).toBe("待追认");
    await press(head.page, "签批同意");
    await head.page.getByText("已签批 1 项").waitFor();
    await head.page.context().close();
    await page.context().close();
  });

  test("B1, R77: what else one has to do stands in one's tasks, with its time limit in words", async () => {
    const world = await staffedWorld();
    world.do("do-duties", {});
    const { page } = await open(world, { as: STAFF.administrator.account, view: "tasks" });
    const duty = page.locator(".request", { hasText: "2027" });
    await soon(() => duty.locator(".deadline").textContent()).toContain("→");
    expect(await judged(page, 300)).toEqual([]);
    const other = await open(world, { as: EMPLOYEE.account, view: "tasks" });
    await other.page.getByText("现在没有等您处理的事").waitFor();
    await other.page.context().close();
    await page.context().close();
  });

  test("F11, R33: one's own record is confirmed in one click, which changes nothing but 核实日期", async () => {
    const world = await staffedWorld();
    const before = row(world, EMPLOYEE.name);
    const { page } = await open(world, { as: EMPLOYEE.account, view: "record" });
    await page.getByText("还没有确认过").waitFor();
    await page.getByRole("button", { name: /^仍然正确/ }).click();
    await page.getByText("最近一次确认：2026-11-23").waitFor();
    await soon(() => page.getByRole("button", { name: /^仍然正确/ }).count()).toBe(0);
    expect(row(world, EMPLOYEE.name)).toEqual({ ...before, 核实日期: "2026-11-23" });
    await press(page, "要求更改");
    await page.getByRole("heading", { name: "提交变更" }).waitFor();
    await page.context().close();
  });

  test("F12: a reader reports that somebody has left; it is the liaison's to look into", async () => {
    const world = await staffedWorld();
    const { page } = await open(world, { as: STAFF.marketingEmployee.account, view: "record" });
    await page.getByLabel("查找姓名、部门或单位").fill("夏雨");
    await press(page, "报告问题：夏雨");
    await press(page, "报告");
    await soon(() => page.locator(".field.invalid .error").textContent()).toContain("请填写“哪里不对”");
    await page.getByLabel("此人已经离开").check();
    await press(page, "报告");
    await page.getByText("已报告关于 夏雨 的问题").waitFor();
    const liaison = await open(world, { as: LIAISON.account, view: "sign" });
    await soon(() => liaison.page.locator(".request").textContent()).toContain("此人已经离开");
    await press(liaison.page, "就此提交变更");
    await quiet(liaison.page);
    await liaison.page.context().close();
    await page.context().close();
  });

  test("by keyboard alone: a request is asked for, and signed off", async () => {
    const world = await staffedWorld();
    const asking = await open(world, { as: LIAISON.account, view: "submit", id: EMPLOYEE.serial });
    await tabTo(asking.page, /^职务/);
    await asking.page.keyboard.press("Enter");
    // The button that was pressed is gone: one goes on from the heading, not from the page's beginning.
    await soon(() => asking.page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await tabTo(asking.page, /^职务$/);
    await asking.page.keyboard.press("Control+a");
    await asking.page.keyboard.type("Senior");
    await tabTo(asking.page, /^提交$/);
    await asking.page.keyboard.press("Enter");
    await asking.page.locator(".sent .request").waitFor();
    await soon(() => asking.page.evaluate(() => document.activeElement?.textContent)).toContain(
      "已提交 S-000001",
    );
    await asking.page.context().close();

    titlesAsked(world, "salesBackup");
    const signing = await open(world, { as: HEAD.account, view: "sign" });
    await tabTo(signing.page, /石磊/);
    await signing.page.keyboard.press("Space");
    await tabTo(signing.page, /^签批同意$/);
    await signing.page.keyboard.press("Enter");
    await signing.page.getByText("已签批 1 项").waitFor();
    await signing.page.context().close();
  });

  describe.each(["zh-CN", "en"] as const)("axe finds nothing at 300 and at 1280 pixels, %s", (language) => {
    let world: World;
    beforeAll(async () => {
      world = await staffedWorld();
      transferAsked(world);
      titlesAsked(world, "salesBackup", "salesSecondEmployee");
    });

    const cases: Readonly<
      Record<string, { as: string; view: WebAppOptions["view"]; go?: (page: Page) => Promise<void> }>
    > = {
      "submit, kinds": { as: EMPLOYEE.account, view: "submit" },
      "submit, form": {
        as: EMPLOYEE.account,
        view: "submit",
        go: (page) => page.locator(".kind").first().click(),
      },
      "submit, whom": {
        as: LIAISON.account,
        view: "submit",
        go: (page) => page.locator(".kind").nth(1).click(),
      },
      "submit, new partner": {
        as: EMPLOYEE.account,
        view: "submit",
        go: (page) => page.locator("section").nth(1).locator(".kind").first().click(),
      },
      "tasks of an employee": { as: EMPLOYEE.account, view: "tasks" },
      "tasks of a liaison": {
        as: LIAISON.account,
        view: "tasks",
        go: (page) => page.locator(".request .primary").first().click(),
      },
      "tasks of a head": { as: HEAD.account, view: "tasks" },
      "sign off": { as: HEAD.account, view: "sign" },
      "sign off, refusing": {
        as: HEAD.account,
        view: "sign",
        go: async (page) => {
          await page.locator(".request input").first().check();
          await page.locator(".decide .button").nth(1).click();
        },
      },
      record: { as: EMPLOYEE.account, view: "record" },
      "record, reporting": {
        as: EMPLOYEE.account,
        view: "record",
        go: async (page) => {
          await page.fill("#colleague", "夏雨");
          await page.locator(".requests .button").first().click();
        },
      },
      "record of nobody": { as: STAFF.administrator.account, view: "record" },
    };
    test.each(Object.keys(cases))("%s", async (name) => {
      const { as, view, go } = cases[name] ?? { as: "", view: "tasks" };
      const { page } = await open(world, { as, view, language });
      await go?.(page);
      await quiet(page);
      for (const width of [300, 1280]) expect(await judged(page, width)).toEqual([]);
      await page.context().close();
    });
  });
});
