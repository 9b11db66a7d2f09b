// Every view, in both languages, at the sidebar's width and at twice it: axe finds nothing, nothing scrolls sideways.

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { describeInChromium, launchChromium } from "../browser/chromium.ts";
import { openView, VIEW_NAMES } from "./harness/views.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Pixels: what is scrolled out of sight is not judged, so nothing may be. */
const TALL = 4000;

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
    for (const width of [300, 600]) {
      await page.setViewportSize({ width, height: TALL });
      expect(await faultsOf(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    }
    await page.context().close();
  });

  test("a fault would be found: grey on grey, an input without a name", async () => {
    const page = await openView(browser, "search");
    await page.setViewportSize({ width: 300, height: TALL });
    await page.evaluate(() => {
      document
        .querySelector("main")
        ?.insertAdjacentHTML("beforeend", `<p style="color:#bbb">灰色的字看不清</p><input>`);
    });
    expect((await faultsOf(page)).map((fault) => fault.split(":")[0])).toEqual(["color-contrast", "label"]);
    await page.context().close();
  });
});

async function faultsOf(page: Page): Promise<string[]> {
  // Legacy mode: no second page for results of frames, of which there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main")].some(
      (box) => box.scrollWidth > box.clientWidth,
    ),
  );
}
