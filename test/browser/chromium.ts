// The one place that starts Chromium for tests and benchmarks: Debian's, through playwright-core, without any network of its own.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { describeWith } from "../left-out.ts";

/** CHROMIUM names another browser than Debian's. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function hasChromium(): boolean {
  return existsSync(CHROMIUM);
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
}

/** LATE=400: answers reach pages so many milliseconds later, so that a test which does not wait for what it reads fails. */
export const LATE_MS = Number(process.env["LATE"] ?? 0);

/** A page of this context whose requests are answered late, if tests are to see that. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  if (LATE_MS > 0)
    await page.route("**/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.fallback();
    });
  return page;
}

/** Like `describe`, for tests that need a browser. */
export function describeInChromium(name: string, tests: () => void): void {
  describeWith({ name: "Chromium", path: CHROMIUM, present: hasChromium() }, name, tests);
}
