// The log in the sidebar: readable differences, verification, repair.

import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { soon } from "../soon.ts";

describeInChromium("the log in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("F6: every change reads field by field, with who, when and why", async () => {
    const page = await openSidebar(browser, { view: "log" });
    const edit = page.locator(".entry").nth(1);
    await edit.waitFor();
    await soon(() => edit.locator(".entry-head").textContent()).toBe("修改联系人 #2");
    await soon(() => edit.locator("p").allTextContents()).toEqual(
      expect.arrayContaining(["王芳", "2026-11-23 06:03 · liu.min@qinghe.example", "原因：本人更正"]),
    );
    await soon(() => edit.locator("dt").allTextContents()).toEqual(["手机号码", "微信号"]);
    await soon(() => edit.locator("dd").allTextContents()).toEqual([
      "13812340000 → 13812345678",
      "wangfang_qh → （空）",
    ]);
    await edit.getByRole("button", { name: "王芳" }).click();
    await soon(() => page.textContent("h1")).toBe("王芳");
    await page.context().close();
  });

  test("F21: verification says that the log is whole, or names the first row that is not", async () => {
    const page = await openSidebar(browser, { view: "log" });
    await page.getByRole("button", { name: "校验记录" }).click();
    await page.getByText("校验通过：3 条记录完整，未被改动。").waitFor();
    await page.evaluate(() => {
      window.fake.alteredRow = 3;
    });
    await page.getByRole("button", { name: "校验记录" }).click();
    await page.getByText("校验失败：“变更记录”第 3 行（第 2 号流水）不符。").waitFor();
    await page.getByText("这一行的内容被改动过。").waitFor();
    await page.context().close();
  });

  test("R75: what a repair did is said", async () => {
    const page = await openSidebar(browser, { view: "log" });
    await page.getByRole("button", { name: "检查并修复表格" }).click();
    await page.getByText("“单位”的表头“简称”（曾被改为“别名”）已恢复。").waitFor();
    await page.context().close();
  });

  test("a language once chosen is remembered; data stays as it is", async () => {
    const page = await openSidebar(browser);
    await page.getByRole("button", { name: "English" }).click();
    await soon(() => page.getAttribute("html", "lang")).toBe("en");
    await soon(() => page.locator("nav button").allTextContents()).toEqual([
      "Search",
      "Add",
      "Import",
      "Log",
    ]);
    await page.reload();
    await page.locator(".result").first().waitFor();
    await soon(() => page.locator("nav button").allTextContents()).toEqual([
      "Search",
      "Add",
      "Import",
      "Log",
    ]);
    await soon(() => page.locator(".result .result-line").first().textContent()).toBe("市场部-市场总监");
    await page.context().close();
  });
});
