// Every view, in both languages, at the sidebar's width and at twice it: axe finds nothing, nothing scrolls sideways.

import type { Browser } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { judged } from "./harness/judge-page.ts";
import { openView, VIEW_NAMES } from "./harness/views.ts";

describeInChromium("the sidebar is accessible (WCAG 2.2 AA)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const cases = VIEW_NAMES.flatMap((name) =>
    (["zh-CN", "en"] as const).map((language) => ({ name, language })),
  );
  test.each(cases)("$name, $language", async ({ name, language }) => {
    const page = await openView(browser, name, { language });
    for (const width of [300, 1280]) expect(await judged(page, width)).toEqual([]);
    await page.context().close();
  });

  test("a fault would be found: grey on grey, an input without a name", async () => {
    const page = await openView(browser, "search");
    await page.evaluate(() => {
      document
        .querySelector("main")
        ?.insertAdjacentHTML("beforeend", `<p style="color:#bbb">灰色的字看不清</p><input>`);
    });
    expect((await judged(page, 300)).map((fault) => fault.split(":")[0])).toEqual([
      "color-contrast",
      "label",
    ]);
    await page.context().close();
  });
});
