// The setup wizard, from an empty workbook to the first search.

import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { soon } from "../soon.ts";

describeInChromium("setup in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("R8, R9: company, pasted departments, two administrators, review, result", async () => {
    const page = await openSidebar(browser, { setUp: false });
    const next = page.locator("main button[type=submit]");
    await page.waitForSelector("form");
    await next.click();
    await soon(() => page.textContent(".trouble")).toContain("请填写“公司名称”");
    await page.fill("#setup-companyName", "清河精密仪器有限公司");
    await next.click();

    await page.locator(".paste summary").click();
    await page.fill("#setup-paste", "行政部,刘敏\n市场部,王芳,赵小北\n行政部,重复");
    await page.locator(".paste .button").click();
    await next.click();
    await soon(() => page.textContent(".trouble")).toContain("部门“行政部”重复");
    await page.getByRole("button", { name: "删除 行政部" }).last().click();
    await page.getByRole("button", { name: "上移 市场部" }).click();
    await next.click();

    await next.click();
    await soon(() => page.textContent(".trouble")).toContain("至少需要两位管理员");
    await page.locator(".card").nth(1).getByLabel("登录账号").fill("zhou.jie@qinghe.example");
    await next.click();

    await soon(() => page.locator("ol.plain li").allTextContents()).toEqual([
      "市场部 部门负责人 王芳",
      "行政部 部门负责人 刘敏",
    ]);
    await next.click();
    await page.getByText("已建立工作表“单位”。").waitFor();
    await page.getByRole("button", { name: "开始使用" }).click();
    await page.getByText("登记簿里还没有联系人").waitFor();
    await page.context().close();
  });

  test("the file's owner who is no administrator is led to the wizard, and names administrators there", async () => {
    const page = await openSidebar(browser, { owner: true });
    await soon(() => page.textContent(".trouble")).toContain("您是本表的所有者，但不在管理员之列");
    await page.getByRole("button", { name: "设置向导" }).click();
    await page.waitForSelector("form");
    await soon(() => page.inputValue("#setup-companyName")).toBe("清河精密仪器有限公司");
    await page.context().close();
  });

  test("who has no name yet is greeted all the same", async () => {
    const chinese = await openSidebar(browser, { setUp: false, named: false });
    await chinese.getByText("您好。分四步设置").waitFor();
    await soon(() => chinese.textContent("main")).not.toContain("，您好");
    await chinese.context().close();
    const english = await openSidebar(browser, { setUp: false, named: false, language: "en" });
    await english.getByText("Welcome. Four steps").waitFor();
    await english.context().close();
  });

  test("a register that is set up is saved, and it says whether there was anything to save", async () => {
    const page = await openSidebar(browser, { view: "setup" });
    const next = page.locator("main button[type=submit]");
    await page.waitForSelector("form");
    await page.fill("#setup-folderName", "行政部-通讯录");
    for (let step = 0; step < 3; step++) await next.click();
    await soon(() => next.textContent()).toBe("保存");
    await next.click();
    await page.getByText("设置已保存。").waitFor();
    await page.context().close();
  });

  test("an account that speaks English has an English sidebar, whatever the register's language", async () => {
    const page = await openSidebar(browser, { language: "en" });
    await soon(() => page.locator("nav button").allTextContents()).toEqual([
      "Search",
      "Add",
      "Import",
      "Log",
    ]);
    await page.context().close();
  });
});
