// Whether a page is accessible (WCAG 2.2 AA by axe) and fits its width.

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Pixels: what is scrolled out of sight is not judged, so nothing may be. */
const TALL = 4000;

/** What axe finds at that width, and "scrolls sideways" where it does; [] for a page that is in order. */
export async function judged(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: TALL });
  // Legacy mode: no second page for results of frames, of which there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  const sideways = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main")].some(
      (box) => box.scrollWidth > box.clientWidth,
    ),
  );
  return sideways ? [...faults, "scrolls sideways"] : faults;
}
