// The working calendar in the sidebar: what is known of the years, a notice pasted, and the deadlines that follow.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { NOTICE_2027 } from "../scenarios/notice-2027.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { find, openView } from "./harness/views.ts";
import { soon } from "../soon.ts";

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent ?? undefined);

describeInChromium("the working calendar in the sidebar", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("R17, B1: an ended cooperation shows until when it is decided, and how that day came about", async () => {
    const page = await openView(browser, "ended cooperation");
    await soon(() => page.locator(".deadline p").allTextContents()).toEqual([
      "是否保留联系信息 已过期限",
      "终止 2026-03-31 + 3 个月 → 2026-06-30 18:00",
    ]);
    await page.context().close();
  });

  test("R17, R77: where the year is not known it says so and leads to the calendar; entered, the day stands", async () => {
    const page = await openSidebar(browser);
    await page.locator(".chip").nth(2).click();
    await find(page, "海东");
    await page.getByRole("button", { name: "终止合作" }).click();
    await page.fill("[id$=endedOn]", "2026-11-08");
    await page.fill("[id$=endReason]", "职能调整");
    await page.locator(".panel button[type=submit]").click();
    await page.getByText("待确认日历：2027 年的放假通知尚未录入").waitFor();
    await soon(() => page.textContent(".deadline")).toContain("2027-02-08 18:00");

    await page.getByRole("button", { name: "打开工作日历" }).click();
    await soon(() => page.locator(".years dt").allTextContents()).toEqual(["2026 年 已知", "2027 年 待确认"]);
    await page.fill("#calendar-notice", NOTICE_2027);
    await page.getByRole("button", { name: "写入这 30 天" }).click();
    await page.getByText("已录入 2027 年的放假安排，共 30 天").waitFor();
    await page.getByText("2027 年 已录入").waitFor();
    await soon(() => page.textContent(".days")).toContain("2027-02-05 – 02-11 休息 春节");

    await page.getByRole("button", { name: "返回" }).click();
    await page.waitForSelector(".deadline");
    await soon(() => page.locator(".deadline").textContent()).toBe(
      "是否保留联系信息 终止 2026-11-08 + 3 个月 → 2027-02-12 18:00（跳过春节 2/8–2/11）",
    );
    await page.context().close();
  });

  test("B2: in November the search says that the next year is not known, and leads to the calendar", async () => {
    const page = await openSidebar(browser);
    await soon(() => page.textContent(".years-due")).toContain("2027 年的放假安排还没有录入。");
    await page.fill("#search-input", "王芳");
    await soon(() => page.locator(".years-due").count()).toBe(0);
    await page.fill("#search-input", "");
    await page.locator(".years-due button").click();
    await page.getByRole("heading", { name: "工作日历", exact: true }).waitFor();
    await page.context().close();
  });

  test("R77: a text that is no notice is told beside the field; the same notice again has nothing to write", async () => {
    const page = await openView(browser, "calendar, no notice");
    await soon(() => page.textContent("#calendar-notice-error")).toContain("没有找到年份");
    await soon(() => page.locator(".notice button").count()).toBe(0);
    await page.fill("#calendar-notice", NOTICE_2027);
    await page.locator(".notice button[type=submit]").click();
    await page.getByText("2027 年 已录入").waitFor();
    await soon(() => page.inputValue("#calendar-notice")).toBe("");
    await page.fill("#calendar-notice", NOTICE_2027);
    await soon(() => page.textContent("#calendar-notice-error")).toBe(
      "2027 年通知中的日期都已录入，没有需要写入的。",
    );
    await page.context().close();
  });

  test("by keyboard alone: from the heading to the field, to the button, and on", async () => {
    const page = await openSidebar(browser, { view: "calendar" });
    await soon(() => focused(page)).toBe("工作日历");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(NOTICE_2027);
    await page.keyboard.press("Tab");
    await soon(() => focused(page)).toBe("写入这 30 天");
    await page.keyboard.press("Enter");
    await page.getByText("2027 年 已录入").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "calendar-notice");
    await page.context().close();
  });

  test("R77: a call that fails on its way is tried again under the same operation id", async () => {
    const page = await openView(browser, "calendar, notice");
    await page.evaluate(() => {
      window.fake.failNext = 1;
    });
    await page.locator(".notice button[type=submit]").click();
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByText("已录入 2027 年的放假安排，共 30 天").waitFor();
    const ids = await page.evaluate(() => window.fake.operationIds.slice(1));
    expect(ids[0]).toBe(ids[1]);
    await page.context().close();
  });

  test("R16: a new partner known for longer than 24 hours is told beside the day, and saved all the same", async () => {
    const page = await openView(browser, "late entry");
    await soon(() => page.textContent("#contact-knownOn-note")).toBe(
      "2026-11-18 知悉，已超过 24 小时。可以照常保存。",
    );
    await page.fill("#contact-knownOn", "2026-11-22");
    await soon(() => page.locator("#contact-knownOn-note").count()).toBe(0);
    await page.fill("#contact-knownOn", "2026-11-18");
    await page.fill("#contact-organizationName", "苏州蓝桥电子科技有限公司");
    await soon(() => page.locator("#contact-knownOn-note").count()).toBe(0);
    await page.fill("#contact-organizationName", "北岭电子有限公司");
    await page.keyboard.press("Escape");
    await page.fill("#contact-fullName", "郑小明");
    await page.locator("main button[type=submit]").click();
    await page.getByText("已新增 郑小明").waitFor();
    await page.context().close();
  });
});
