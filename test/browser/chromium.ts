// The one place that starts Chromium for tests and benchmarks: Debian's, through playwright-core, without any network of its own.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

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

/**
 * Like `describe`, for tests that need a browser. Without Chromium they are named and left out; with CI=true its
 * absence is a failure, so that they cannot go missing unseen.
 */
export function describeInChromium(name: string, tests: () => void): void {
  if (hasChromium()) describe(name, tests);
  else if (process.env["CI"] === "true") {
    test(name, () => {
      throw new Error(`no Chromium at ${CHROMIUM}: these tests would be left out (CI=true forbids that)`);
    });
  } else {
    process.stderr.write(`left out, no Chromium at ${CHROMIUM}: ${name}\n`);
    describe.skip(`${name} (left out: no Chromium at ${CHROMIUM})`, tests);
  }
}
