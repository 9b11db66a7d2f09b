// Adding and editing through the sidebar: the whole way by keyboard, refusals, duplicates, conflicts, retries, undo.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { find } from "./harness/views.ts";
import { soon } from "../soon.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const facts = (page: Page): Promise<string[]> => page.locator(".record > .facts dd").allTextContents();

describeInChromium("editing in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("a phone is corrected by keyboard alone: search, open, edit, save", async () => {
    const page = await openSidebar(browser);
    await page.keyboard.type("shanxiong");
    await page.keyboard.press("Enter");
    await page.waitForSelector("h1:focus");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#contact-mobilePhone");
    while ((await page.evaluate(() => document.activeElement?.id)) !== "contact-mobilePhone")
      await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("137 9999 8888");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".toast .button");
    await soon(() => page.textContent(".toast p")).toBe("已保存 单雄");
    await soon(async () => (await facts(page))[0]).toContain("13799998888");
    await page.context().close();
  });

  test("a change is undone from the toast, and the record is as it was", async () => {
    const page = await openSidebar(browser);
    await find(page, "单雄");
    await button(page, "编辑").click();
    await page.fill("#contact-jobTitle", "车队长");
    await button(page, "保存").click();
    await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
    await page.getByText("已撤销").waitFor();
    await page.locator(".post", { hasText: "行政部-司机" }).waitFor();
    await page.context().close();
  });

  test("refusals stand beside their fields, and the summary has the focus", async () => {
    const page = await openSidebar(browser);
    await page.locator("nav button").nth(1).click();
    await page.fill("#contact-fullName", "郑小明");
    await page.fill("#contact-mobilePhone", "1381234");
    await button(page, "保存").click();
    await page.waitForSelector(".trouble");
    await soon(() => page.evaluate(() => document.activeElement?.className)).toBe("trouble");
    const error = await page.textContent("#contact-mobilePhone-error");
    expect(error).toContain("“手机号码”中的“1381234”无法拨打");
    await soon(() => page.getAttribute("#contact-mobilePhone", "aria-describedby")).toContain(
      "contact-mobilePhone-error",
    );
    await page.locator(".trouble a").click();
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("contact-mobilePhone");
    await page.context().close();
  });

  test("F4: a likely duplicate is shown before saving; one may look at it and come back", async () => {
    const page = await openSidebar(browser);
    await page.locator("nav button").nth(1).click();
    await page.fill("#contact-fullName", "王芳");
    await page.fill("#contact-mobilePhone", "+86 138-1234-5678");
    await button(page, "保存").click();
    await page.waitForSelector(".duplicates");
    await soon(() => page.textContent(".match .why")).toBe("手机号码相同、姓名相同");
    await button(page, "去看 王芳").click();
    await soon(() => page.textContent("h1")).toBe("王芳");
    await button(page, "返回").click();
    await soon(() => page.inputValue("#contact-fullName")).toBe("王芳");
    await button(page, "保存").click();
    await button(page, "仍要保存").click();
    await page.waitForSelector(".record");
    await soon(() => page.textContent(".toast p")).toBe("已新增 王芳");
    await page.context().close();
  });

  test("R87: who was slower loads the latest, keeps what was typed, and sees what the other wrote", async () => {
    const page = await openSidebar(browser);
    await find(page, "单雄");
    await button(page, "编辑").click();
    await page.fill("#contact-jobTitle", "车队长");
    await page.evaluate(() => window.fake.editElsewhere("N-000003", { jobTitle: "安全员", wechat: "shanx" }));
    await button(page, "保存").click();
    await button(page, "载入最新内容（保留我的改动）").click();
    await page.waitForSelector("#contact-jobTitle-note");
    await soon(() => page.textContent("#contact-jobTitle-note")).toContain("安全员");
    await soon(() => page.inputValue("#contact-jobTitle")).toBe("车队长");
    await soon(() => page.inputValue("#contact-wechat")).toBe("shanx");
    await button(page, "保存").click();
    await page.locator(".post", { hasText: "行政部-车队长" }).waitFor();
    await page.context().close();
  });

  test("a call that was lost is repeated under its operation id and takes effect once", async () => {
    const page = await openSidebar(browser);
    await page.locator("nav button").nth(1).click();
    await page.fill("#contact-fullName", "郑小明");
    await page.evaluate(() => {
      window.fake.failNext = 1;
      window.fake.operationIds.length = 0;
    });
    await button(page, "保存").click();
    await page.getByText("没有收到服务器的回应").waitFor();
    await button(page, "重试").click();
    await page.waitForSelector(".record");
    const ids = await page.evaluate(() => window.fake.operationIds.slice(0, 2));
    expect(ids[0]).toMatch(/^[A-Za-z0-9-]{8,64}$/);
    expect(ids[1]).toBe(ids[0]);
    await page.context().close();
  });

  test("a new unit is made with its first contact; a name that is no full name is remarked on (R27)", async () => {
    const page = await openSidebar(browser);
    await page.locator("nav button").nth(1).click();
    await page.locator("input[type=radio]").nth(1).check();
    await page.fill("#contact-fullName", "高明");
    await page.fill("#contact-organizationName", "飞达");
    await soon(() => page.textContent("#contact-organizationName-hint")).toContain("不是全称");
    await page.fill("#contact-organizationName", "北京飞达物流有限公司");
    await soon(() => page.textContent("#contact-organizationName-hint")).toBe("新单位，保存时一并建立。");
    await page.keyboard.press("Escape");
    await page.fill("#contact-relationshipOwner", "lm");
    await page.locator("#contact-relationshipOwner-options li").first().click();
    await soon(() => page.inputValue("#contact-relationshipOwner")).toBe("刘敏 行政部-行政主管");
    await button(page, "保存").click();
    await page.waitForSelector(".record");
    await soon(() => page.textContent(".unit .link")).toBe("北京飞达物流有限公司");
    await page.context().close();
  });

  test("departure and the end of a cooperation say whom they concern and can be undone from the history", async () => {
    const page = await openSidebar(browser);
    await find(page, "王芳");
    await button(page, "标记离职").click();
    await soon(() => page.inputValue("input[type=date]")).toBe("2026-11-23");
    await page.locator(".panel").getByRole("button", { name: "标记离职" }).click();
    await page.locator(".record .badge.departed").waitFor();
    await page.keyboard.press("/");
    await page.locator(".chip").nth(2).click();
    await find(page, "蓝桥");
    await button(page, "终止合作").click();
    await soon(() => page.locator(".concerned li").count()).toBe(3);
    await page.getByLabel("终止原因").fill("合同到期");
    await page.locator(".panel").getByRole("button", { name: "终止合作" }).click();
    await page.locator(".record .badge.ended").waitFor();
    await page.locator(".entry .button").first().click();
    await page.locator("dialog").getByRole("button", { name: "撤销" }).click();
    await page.locator(".record > .badges .badge.ended").waitFor({ state: "detached" });
    await page.context().close();
  });
});
