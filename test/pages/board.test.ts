// 变更与催办 in Chromium, on the built bundle: who has answered the round, who is to be chased, what has become of requests.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { COLLECTION, typeDuty } from "../scenarios/type-entries.ts";
import { STAFF, staffedWorld } from "../staffed-world.ts";
import type { World } from "../world.ts";
import { judged } from "./harness/judge-page.ts";
import { openWebApp, type WebAppOptions } from "./harness/open-web-app.ts";
import { soon } from "../soon.ts";

const HR = STAFF.hrOfficer.account;
const DEPARTMENTS = ["市场部", "销售部", "采购部", "行政部", "人力资源部"];

/** The round of November, on its 26th: one department has said nil, one has a request, the others are silent. */
async function afterTheRound(): Promise<World> {
  const world = await staffedWorld();
  world.withoutTriggers();
  DEPARTMENTS.forEach((department, index) =>
    typeDuty(world, index + 1, { ...COLLECTION, key: `collection 2026-11 ${department}`, department }),
  );
  typeDuty(world, 6, {
    ...COLLECTION,
    key: "collection 2026-10 市场部",
    subject: "2026-10",
    department: "市场部",
    state: "dropped",
    missedAt: "2026-10-23T10:01:00.000Z",
  });
  const web = (post: keyof typeof STAFF) => ({ as: STAFF[post].account, from: "web" }) as const;
  world.do(
    "answer-round",
    { month: "2026-11", department: "市场部", answer: "nil" },
    web("marketingLiaison"),
  );
  world.do(
    "open-request",
    {
      kind: "titleChange",
      subject: STAFF.salesEmployee.serial,
      version: 1,
      fields: { jobTitle: "高级客户经理" },
      effectiveOn: "2026-12-01",
      startedAt: "",
      reason: "晋升",
      major: false,
      round: "2026-11",
    },
    web("salesLiaison"),
  );
  world.do("answer-round", { month: "2026-11", department: "销售部", answer: "changes" }, web("salesHead"));
  world.ws.clock.advanceTo("2026-11-26T09:30:00+08:00");
  return world;
}

describeInChromium("变更与催办", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = (world: World, options: Partial<WebAppOptions> = {}) =>
    openWebApp(browser, world, { as: HR, view: "board", ...options });
  const departments = (page: Page) => page.locator(".department-round strong").allTextContents();

  test("R13, B13: who answered what, who is silent, until when and why then; filtered by state", async () => {
    const { page } = await open(await afterTheRound());
    await soon(() => page.textContent(".board h2")).toBe("2026-11 收集：2026-12 的人员变动");
    await soon(() => page.textContent(".board .deadline")).toContain("期限 2026-11-25 18:00");
    await soon(() => page.textContent(".board p[role=status]")).toBe("已答复 2 / 5 个部门");
    await soon(() => departments(page)).toEqual(["采购部", "行政部", "人力资源部", "销售部", "市场部"]);
    await page.getByRole("button", { name: "逾期未答 3" }).click();
    await soon(() => departments(page)).toEqual(["采购部", "行政部", "人力资源部"]);
    await soon(() => page.locator(".department-round").first().textContent()).toContain(
      "自 2026-11-25 18:00 起没有答复",
    );
    await page.getByRole("button", { name: "有变动 1" }).click();
    await soon(() => page.textContent(".department-round")).toContain("石磊");
    await soon(() => page.locator(".past-rounds li").allTextContents()).toEqual([
      "2026-11 无变动 1有变动 1逾期未答 3",
      "2026-10 始终未答 1",
    ]);
    await page.context().close();
  });

  test("what is pasted into a chat names departments and their liaisons, and no number", async () => {
    const { page } = await open(await afterTheRound());
    await page.evaluate(() => {
      const texts: string[] = [];
      Reflect.set(window, "copied", texts);
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: (text: string) => Promise.resolve(void texts.push(text)) },
      });
    });
    await page.getByRole("button", { name: "复制催办文字（3 个部门）" }).click();
    await page.getByText("已复制").waitFor();
    await page.getByRole("button", { name: "复制催办文字：采购部" }).click();
    const [all = "", one = ""] = await page.evaluate<string[]>(() => Reflect.get(window, "copied"));
    expect(all).toContain("采购部（田园）、行政部（周敏）、人力资源部（林森）");
    expect(all).toContain("已过期限 2026-11-25 18:00");
    expect(one).toContain("尚未答复：采购部（田园）。");
    expect(one).toMatch(/\nhttps:\S+\/exec\?page=tasks$/); // where they answer
    await page.context().close();
  });

  test("B13: HR answers on behalf of a department that was asked by telephone; the log says so", async () => {
    const world = await afterTheRound();
    const { page } = await open(world);
    await page.getByRole("button", { name: "代采购部答复“无变动”" }).click();
    await page.getByRole("button", { name: "无变动", exact: true }).click();
    await page.getByText("已答复 3 / 5 个部门").waitFor();
    expect(world.rows("变更记录").slice(-1)[0]?.["变更内容"]).toContain("代为答复：（空） → 田园");
    await page.context().close();
  });

  test("requests: whose turn it is, found by name; an administrator also reads their history, HR does not", async () => {
    const world = await afterTheRound();
    const { page } = await open(world, { as: STAFF.administrator.account });
    await soon(() => page.textContent(".board .request")).toContain("销售部负责人李明朗");
    await page.locator(".request summary").click();
    await page.waitForSelector(".entry");
    await soon(() => page.textContent(".entry")).toContain(STAFF.salesLiaison.account);
    await page.fill("#board-find", "没有这个人");
    await page.getByText("没有这样的申请。").waitFor();
    await page.context().close();
    const hr = await open(world);
    await hr.page.locator(".request summary").click();
    await hr.page.waitForSelector(".request .route");
    await soon(() => hr.page.locator(".entry").count()).toBe(0);
    await hr.page.context().close();
  });

  test("R13: the liaison answers in 我的待办, or submits changes for the round and says that these are all", async () => {
    const world = await afterTheRound();
    const { page } = await open(world, {
      as: STAFF.purchasingLiaison.account,
      view: "tasks",
      id: "T-000003",
    });
    const round = page.locator("section.request", { hasText: "2026-12 人员变动收集 · 采购部" });
    await soon(() => round.getAttribute("class")).toContain("linked");
    await soon(() => round.textContent()).toContain("2026-11-25 18:00");
    for (const width of [300, 1280]) expect(await judged(page, width)).toEqual([]);
    await page.getByRole("button", { name: "提交变动" }).click();
    await page.getByRole("button", { name: /^职务变更/ }).click();
    await page.fill("#subject", "黄河");
    await page.getByRole("option", { name: /黄河/ }).click();
    await page.getByLabel("职务", { exact: true }).fill("高级采购工程师");
    await page.getByLabel("原因").fill("晋升");
    await page.getByRole("button", { name: "提交", exact: true }).click();
    await page.getByText("由采购部负责人单雄信签批").first().waitFor();
    await page.getByRole("button", { name: "我的待办", exact: true }).click();
    await page.getByRole("button", { name: "变动已全部提交" }).click();
    await page.getByText("已回复，谢谢。").waitFor();
    await page.context().close();
    const hr = await open(world);
    await soon(() => departments(hr.page)).toEqual(["行政部", "人力资源部", "销售部", "采购部", "市场部"]);
    await hr.page.context().close();
  });

  test("it is offered to HR and administrators only; who opens its link all the same is told why not", async () => {
    const world = await afterTheRound();
    const { page } = await open(world, { as: STAFF.salesLiaison.account });
    await page.getByText("变更与催办的总览供人力资源和管理员查看。").waitFor();
    await soon(() => page.locator("nav.tabs button").allTextContents()).not.toContain("变更与催办");
    await page.context().close();
  });

  test.each(["zh-CN", "en"] as const)(
    "axe finds nothing at 300 and at 1280 px, %s; and the keyboard suffices",
    async (language) => {
      const { page } = await open(await afterTheRound(), { language });
      await page.locator(".request summary").click();
      for (const width of [300, 1280]) expect(await judged(page, width)).toEqual([]);
      await page.locator(".board .chip").nth(1).focus();
      await page.keyboard.press("Enter");
      await soon(() => page.locator(".board .chip").nth(1).getAttribute("aria-pressed")).toBe("true");
      await page.context().close();
    },
  );
});
