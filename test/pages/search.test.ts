// Search as one types, without a mouse.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { find } from "./harness/views.ts";
import { soon } from "../soon.ts";

const names = (page: Page): Promise<string[]> => page.locator(".result .name").allTextContents();

describeInChromium("search in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("R58: by initials, pinyin, department, matter and unit", async () => {
    const page = await openSidebar(browser);
    await page.fill("#search-input", "wf");
    await soon(() => names(page)).toEqual(["王芳", "王方"]);
    await page.fill("#search-input", "shan");
    await soon(() => names(page)).toEqual(["单雄"]);
    await page.fill("#search-input", "采购部");
    await soon(() => names(page)).toEqual(["王方"]);
    await page.fill("#search-input", "报价");
    await soon(() => names(page)).toEqual(["李娜"]);
    await page.fill("#search-input", "蓝桥");
    await soon(() => names(page)).toEqual(
      expect.arrayContaining(["苏州蓝桥电子科技有限公司", "张伟", "李娜", "冯刚"]),
    );
    await page.context().close();
  });

  test("who has left is found only when asked for", async () => {
    const page = await openSidebar(browser);
    await page.fill("#search-input", "吕建国");
    await soon(() => names(page)).toEqual([]);
    await page.getByRole("button", { name: "含离职" }).click();
    await soon(() => names(page)).toEqual(["吕建国"]);
    await soon(() => page.locator(".result .badge").allTextContents()).toContain("离职");
    await page.context().close();
  });

  test("the keyboard is enough: arrows choose, Enter opens, Escape returns, / begins again", async () => {
    const page = await openSidebar(browser);
    await page.keyboard.type("wang");
    await page.keyboard.press("ArrowDown");
    await soon(() => page.getAttribute("#search-input", "aria-activedescendant")).toBe("result-1");
    await page.keyboard.press("Enter");
    await soon(() => page.textContent("h1")).toBe("王方");
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.keyboard.press("Escape");
    await soon(() => page.inputValue("#search-input")).toBe("wang");
    await soon(() => page.getAttribute("#search-input", "aria-activedescendant")).toBe("result-1");
    await page.keyboard.press("Escape");
    await soon(() => page.inputValue("#search-input")).toBe("");
    await find(page, "单雄");
    await page.keyboard.press("/");
    await page.waitForSelector("#search-input:focus");
    await page.context().close();
  });

  test("a text of the register is shown as text, whatever it says", async () => {
    const page = await openSidebar(browser);
    await page.evaluate(() =>
      window.fake.editElsewhere("N-000003", { jobTitle: "<img src=x onerror=alert(1)>" }),
    );
    await page.reload();
    await page.waitForSelector(".result");
    await soon(() => page.locator(".result img").count()).toBe(0);
    await page.context().close();
  });

  test("at 10,000 contacts 30 rows are drawn, and each keystroke is measured", async () => {
    const page = await openSidebar(browser, { contacts: 10_000 });
    await page.waitForSelector(".result");
    for (const letter of "zhangwei") await page.keyboard.press(letter);
    await soon(() => page.locator(".result").count()).toBeLessThanOrEqual(30);
    // The benchmark holds p95 of these to 16 ms on a quiet machine.
    await soon(() => page.evaluate(() => performance.getEntriesByName("search").length)).toBe(8);
    await page.context().close();
  });
});
