// Bulk edit in the sidebar, by keyboard alone and by mouse.

import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { soon } from "../soon.ts";

describeInChromium("bulk edit in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("F27: from a search to a new department, before and after seen, and taken back, with the keyboard alone", async () => {
    const page = await openSidebar(browser);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Tab until the focus is on what has this name. */
    const tabTo = async (name: string): Promise<void> => {
      const named = (): Promise<boolean> =>
        page.evaluate((wanted) => {
          const at = document.activeElement;
          if (at instanceof HTMLInputElement) return (at.labels?.[0]?.textContent ?? "").includes(wanted);
          return at instanceof HTMLButtonElement && (at.textContent ?? "").includes(wanted);
        }, name);
      for (let presses = 0; presses < 60; presses++) {
        if (await named()) return;
        await press("Tab");
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await page.keyboard.type("采购");
    await page.locator(".result").first().waitFor();
    await tabTo("批量修改");
    await press("Enter");
    await page.locator(".tick").first().waitFor();
    await soon(() => page.locator(".tick .name").allTextContents()).toEqual(["王方"]);
    await tabTo("王方");
    await press("Space");
    await tabTo("修改这 1 位");
    await press("Enter");
    await page.locator("#bulk-field").waitFor();
    await soon(() => page.locator(".sticky .primary").isDisabled()).toBe(true);
    await tabTo("部门");
    await page.keyboard.type("市场部");
    await soon(() => page.locator(".before-after li p").allTextContents()).toEqual(["采购部 → 市场部"]);
    await press("Enter");
    await page.getByText("已修改 1 位。").waitFor();
    await tabTo("整批撤回");
    await press("Enter");
    await page.locator("dialog[open]").waitFor();
    await press("Enter");
    await page.getByText("已撤回：撤销 0 条，恢复 1 条").waitFor();
    await page.context().close();
  });

  test("F27: whom a text does not suit is left out and told why; the others are changed", async () => {
    const page = await openSidebar(browser, { view: "bulk" });
    await page.getByRole("button", { name: "全选找到的 4 位" }).click();
    await page.getByRole("button", { name: "修改这 4 位" }).click();
    await page.selectOption("#bulk-field", "officePhone");
    await page.fill("#bulk-text", "12");
    await page.getByText("4 位不能修改，将跳过：").waitFor();
    await soon(() => page.locator(".before-after .refused").count()).toBe(4);
    await soon(() => page.locator(".sticky .primary").isDisabled()).toBe(true);
    await page.fill("#bulk-text", "010 6234 5600");
    await page.getByRole("button", { name: "修改 4 位" }).click();
    await page.getByText("已修改 4 位。").waitFor();
    await page.context().close();
  });

  test("somebody else's change meanwhile stops it; nothing is half done", async () => {
    const page = await openSidebar(browser, { view: "bulk" });
    await page.getByRole("button", { name: "全选找到的 4 位" }).click();
    await page.getByRole("button", { name: "修改这 4 位" }).click();
    await page.selectOption("#bulk-field", "remark");
    await page.selectOption("#bulk-way", "append");
    await page.fill("#bulk-text", "已核对");
    await page.evaluate(() => window.fake.editElsewhere("N-000001", { jobTitle: "总经理" }));
    await page.getByRole("button", { name: "修改 4 位" }).click();
    await page.getByText("在您编辑期间，王芳已被他人修改。").waitFor();
    await page.context().close();
  });

  test("the log lists a bulk edit as one line, which can be taken back there", async () => {
    const page = await openSidebar(browser, { view: "bulk" });
    await page.locator(".tick input").first().check();
    await page.getByRole("button", { name: "修改这 1 位" }).click();
    await page.selectOption("#bulk-way", "clear");
    await page.getByRole("button", { name: "修改 1 位" }).click();
    await page.getByText("已修改 1 位。").waitFor();
    await page.locator("nav button").nth(3).click();
    const line = page.locator(".entry").first();
    await line.getByRole("button", { name: "整批撤回 部门" }).click();
    await page.locator("dialog").getByRole("button", { name: "整批撤回" }).click();
    await page.locator(".entry").getByText("整批撤回").first().waitFor();
    await soon(() => page.getByRole("button", { name: "整批撤回 部门" }).count()).toBe(0);
    await page.context().close();
  });
});
