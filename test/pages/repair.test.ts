// The way out of sheets that hands have changed: from wherever the sidebar says so to the repair, and back.

import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { soon } from "../soon.ts";

describeInChromium("repair in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("R75: a register that cannot be read is repaired from where that is said, by keyboard alone", async () => {
    const page = await openSidebar(browser, { damagedHeader: "简称" });
    await soon(() => page.textContent(".trouble")).toContain("单位 · 简称");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("“单位”的表头“简称”（曾被改为“别名”）已恢复。").waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe("检查并修复表格");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".result").first().waitFor();
    await page.context().close();
  });

  test("the menu's item opens the repair, whether the register can be read or not", async () => {
    for (const damagedHeader of ["", "简称"]) {
      const page = await openSidebar(browser, { view: "repair", damagedHeader });
      await page.getByRole("button", { name: "关闭" }).click();
      await page.locator(".result").first().waitFor();
      await page.context().close();
    }
  });

  test("what was typed into a form waits while the sheets are repaired", async () => {
    const page = await openSidebar(browser);
    await page.locator("nav.tabs button").nth(1).click();
    await page.fill("#contact-fullName", "郑小明");
    await page.evaluate(() => {
      window.fake.damagedHeader = "简称";
    });
    await page.locator("main button[type=submit]").click();
    await page.getByRole("button", { name: "检查并修复表格" }).click();
    await page.getByRole("button", { name: "关闭" }).click();
    await soon(() => page.inputValue("#contact-fullName")).toBe("郑小明");
    await page.locator("main button[type=submit]").click();
    await page.getByText("已新增 郑小明").waitFor();
    await page.context().close();
  });

  test("what of the configuration was not understood is said, with its tab and its row", async () => {
    const page = await openSidebar(browser, {
      problems: [
        { table: "roles", row: 4, code: "accountInvalid", field: "account", values: { value: "刘敏" } },
        { table: "settings", row: 3, code: "timeZoneInvalid", field: "timeZone", values: { value: "北京" } },
      ],
    });
    await page.getByText("设置里有 2 处无法识别").click();
    await soon(() => page.locator(".problems li").allTextContents()).toEqual([
      "“角色”第 4 行：“登录账号”中的“刘敏”不是有效的账号。请填写完整的 Google 账号（邮箱形式）。",
      "“设置”第 3 行：时区“北京”无法识别。请填写 IANA 时区名，例如 Asia/Shanghai。",
    ]);
    await page.fill("#search-input", "王芳");
    await soon(() => page.locator(".problems").count()).toBe(0);
    await page.context().close();
  });
});
