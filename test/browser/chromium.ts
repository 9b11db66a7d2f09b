// The one place that starts Chromium for tests and benchmarks: Debian's, through playwright-core, without any network of its own.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
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

/** Over when an answer may be given. */
export function late(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE_MS));
}

/** Like `describe`, for tests that need a browser. */
export function describeInChromium(name: string, tests: () => void): void {
  describeWith({ name: "Chromium", path: CHROMIUM, present: hasChromium() }, name, tests);
}
