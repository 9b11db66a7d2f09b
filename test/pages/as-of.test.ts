// The register of another day in the sidebar: choosing the day, finding in it, and what differs from today in words.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { openView } from "./harness/views.ts";
import { soon } from "../soon.ts";

const lines = (page: Page): Promise<string[]> => page.locator(".line .who > :first-child").allTextContents();

describeInChromium("the register of another day in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("B3: the day is named, and so are the first day of the log and what differs from today", async () => {
    const page = await openView(browser, "another day, listed");
    await soon(() => page.textContent("h2")).toBe("2026-10-23 （当天结束时）");
    await page.getByText("变更记录从 2026-11-23 开始，更早的情况无从得知。").waitFor();
    await soon(() => page.locator(".as-of [role=status]").first().textContent()).toContain(
      "今天的 1 条那天还没有",
    );
    await page.getByRole("button", { name: "只看不同" }).click();
    await soon(() => lines(page)).toEqual(["王芳"]);
    await soon(() => page.textContent(".line .apart")).toContain("与今天不同");
    await soon(() => page.locator(".line dt").allTextContents()).toEqual(["微信号"]);
    await soon(() => page.locator(".line dd").allTextContents()).toEqual(["那天 wangfang_qh", "今天 （空）"]);
    await page.context().close();
  });

  test("B3: it is searched by name and pinyin, narrowed by kind, and leads to the record of today", async () => {
    const page = await openView(browser, "another day, listed");
    await page.fill("#as-of-find", "wangfang");
    await soon(() => lines(page)).toEqual(["王芳", "王方"]);
    await page.fill("#as-of-find", "没有这个人");
    await page.getByText("没有符合的记录。").waitFor();
    await page.fill("#as-of-find", "");
    await page.locator(".as-of .chip").nth(2).click();
    await soon(() => lines(page)).toContain("苏州蓝桥电子科技有限公司");
    await soon(() => lines(page)).not.toContain("王芳");
    await page.locator(".line .link").first().click();
    await page.waitForSelector(".record");
    await page.context().close();
  });

  test("B3: by keyboard alone: heading, day, button; what is no day is told beside it", async () => {
    const page = await openSidebar(browser, { view: "as-of" });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await soon(() => focused()).toBe("历史与未来");
    await page.keyboard.press("Tab");
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("as-of-day");
    await page.fill("#as-of-day", "2026-12-31");
    await page.keyboard.press("Enter");
    await page.getByText("2026-12-31 （预计）").waitFor();
    await page.getByText("与今天没有不同").waitFor();
    await page.fill("#as-of-day", "");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#as-of-day-error");
    await page.context().close();
  });

  test("B3: a call that fails on its way is tried again", async () => {
    const page = await openSidebar(browser, { view: "as-of" });
    await page.evaluate(() => {
      window.fake.failNext = 1;
    });
    await page.getByRole("button", { name: "显示", exact: true }).click();
    await page.getByRole("button", { name: "重试" }).click();
    await page.waitForSelector(".lines li");
    await page.context().close();
  });
});
