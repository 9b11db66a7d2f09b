// The health page: states in words, what to do, keeping watch.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { openView } from "./harness/views.ts";
import { soon } from "../soon.ts";

const lines = (page: Page): Promise<string[]> => page.locator(".health h2").allTextContents();

describeInChromium("the health page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("F30: each line has its state in words; what needs somebody stands first, with what to do", async () => {
    const page = await openView(browser, "health, much to see to");
    await page.getByText("有 8 项需要处理。").waitFor();
    await soon(() => lines(page)).toEqual([
      "注意 自动运行",
      "注意 看守",
      "注意 表格结构和保护",
      "注意 工作日历",
      "注意 配置",
      "注意 管理员",
      "注意 发件箱",
      "注意 网页应用",
      "正常 变更记录",
      "正常 邮件额度",
    ]);
    await soon(() => page.locator(".health .to-do").count()).toBe(8);
    await page.getByText("有改动：“单位”、整个表格。").waitFor();
    await page.locator(".health").getByRole("button", { name: "检查并修复表格" }).click();
    await page.waitForSelector("h1:has-text('检查并修复表格')");
    await page.context().close();
  });

  test("B9: an administrator who keeps watch hears so, and the line is well", async () => {
    const page = await openView(browser, "health, much to see to");
    await page.getByRole("button", { name: "由我看守" }).click();
    await page.getByText("已由 liu.min@qinghe.example 看守，每天查看一次").waitFor();
    await soon(() => lines(page)).toContain("正常 看守");
    await page.waitForFunction(() => document.activeElement?.textContent === "运行状态");
    await page.context().close();
  });

  test("B9: a silent clock is broken, says since when, and what to do", async () => {
    const page = await openView(browser, "health, the clock silent");
    await soon(async () => (await lines(page))[0]).toBe("故障 自动运行");
    await soon(() => page.locator(".health li").first().textContent()).toContain(
      "上次完整运行 2026-11-23 14:00",
    );
    await page.getByRole("button", { name: "再看一次" }).click();
    await page.waitForSelector(".health li");
    await page.context().close();
  });

  test("what the clock does by itself is done at once where an administrator asks, and said", async () => {
    const page = await openView(browser, "health, the clock silent");
    await page.getByRole("button", { name: "立即处理到期事项" }).click();
    await page.getByText("已处理：待办变动 3 项，新提醒 4 条。").waitFor();
    await page.getByRole("button", { name: "立即发送邮件" }).click();
    await page.getByText("已发 3 封，未能发出 0 封，还有 1 封等着。").waitFor();
    await page.context().close();
  });

  test("F21: a log that does not hold is broken here too", async () => {
    const page = await openSidebar(browser, { view: "health" });
    await page.evaluate(() => {
      window.fake.alteredRow = 3;
    });
    await page.getByRole("button", { name: "再看一次" }).click();
    await page.getByText("“变更记录”第 3 行不符").waitFor();
    await soon(async () => (await lines(page))[0]).toBe("故障 变更记录");
    await page.context().close();
  });

  test("F30: it opens where the register itself cannot be read, and leads to the repair", async () => {
    const page = await openSidebar(browser, { view: "health", damagedHeader: "别名" });
    await page.locator(".trouble").getByRole("button", { name: "检查并修复表格" }).first().click();
    await page.waitForSelector("h1:has-text('检查并修复表格')");
    await page.context().close();
  });

  test("F30: by keyboard alone: from the heading to the first thing to do", async () => {
    const page = await openView(browser, "health, much to see to");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await soon(() => focused()).toBe("运行状态");
    await page.keyboard.press("Tab");
    await soon(() => focused()).toBe("由我看守");
    await page.keyboard.press("Enter");
    await page.getByText("已由 liu.min@qinghe.example 看守，每天查看一次").waitFor();
    await page.context().close();
  });
});
