// Keeping, archiving and coming back, in the sidebar.

import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openSidebar } from "./harness/open-sidebar.ts";
import { decision, find, openView, toEnded } from "./harness/views.ts";
import { soon } from "../soon.ts";

const submit = (page: Page): Promise<void> => page.locator(".panel button[type=submit]").click();

describeInChromium("what becomes of those who left", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("R17, R18: a one-off partner is usually archived: then no list shows it, and its filter finds it", async () => {
    const page = await openView(browser, "ended cooperation");
    await page.getByText("一次性合作方通常归档。").waitFor();
    await soon(() => page.locator(".deadline ~ .buttons > .primary").textContent()).toBe("归档");
    await decision(page, 1);
    await page.getByLabel("原因").fill("展会结束");
    await submit(page);
    await page.locator(".record .badge.archived").waitFor();
    await soon(() => page.textContent(".toast p")).toContain("归档");
    await soon(() => page.textContent(".deadline")).toBe("2026-11-23 归档");
    await soon(() => page.locator(".deadline ~ .buttons > .button").allTextContents()).toEqual(["保留"]);

    await page.keyboard.press("/");
    await page.fill("#search-input", "远见");
    await page.locator(".empty").waitFor();
    await page.getByRole("button", { name: "含归档" }).click();
    await page.locator(".results .badge.archived").first().waitFor();

    await page.locator("nav button").nth(1).click();
    await page.locator("input[type=radio]").nth(1).check();
    await page.fill("#contact-organizationName", "限公司");
    await page.locator(".suggestions li, [role=option]").first().waitFor();
    await soon(async () => (await page.locator("[role=option]").allTextContents()).join()).not.toContain(
      "远见",
    );
    await page.context().close();
  });

  test("R17: a kept partner says when it is looked at again", async () => {
    const page = await openSidebar(browser);
    await toEnded(page);
    await decision(page, 0);
    await submit(page);
    await page.locator(".record .badge.kept").waitFor();
    await soon(() => page.locator(".deadline p").last().textContent()).toContain(
      "确认保留 2026-11-23 + 12 个月 → 2027-11-23 18:00",
    );
    await soon(() => page.locator(".deadline ~ .buttons > .button").allTextContents()).toEqual([
      "继续保留",
      "归档",
    ]);
    await page.context().close();
  });

  test("R83: who comes back is in office again, and the day is shown", async () => {
    const page = await openView(browser, "rejoining");
    await soon(() => page.textContent(".panel p")).toContain("吕建国 于 2026-06-30 离职");
    await submit(page);
    await page.locator(".record > .badges .badge.departed").waitFor({ state: "detached" });
    await soon(() => page.textContent(".record .facts")).toContain("再入职日期2026-11-23");
    await page.keyboard.press("/");
    await page.locator(".chip").nth(3).click();
    await find(page, "吕建国");
    await page.getByRole("button", { name: "标记离职" }).waitFor();
    await page.context().close();
  });
});
