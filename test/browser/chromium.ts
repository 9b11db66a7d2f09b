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
    describe.skip(`${name} (left out: no Chromium at ${CHROMIUM})`, () => named(tests));
  }
}

/** Registers the tests and writes each one's name, which the reporter of a whole run does not. */
function named(tests: () => void): void {
  const usual = globalThis.test;
  const say = (name: unknown): void => {
    process.stderr.write(`left out, no Chromium at ${CHROMIUM}: ${String(name)}\n`);
  };
  globalThis.test = new Proxy(usual, {
    apply(target, self, given: Parameters<jest.It>) {
      say(given[0]);
      return Reflect.apply(target, self, given);
    },
    get(target, key) {
      if (key !== "each") return Reflect.get(target, key);
      return (...table: unknown[]) => {
        const register: unknown = Reflect.apply(target.each, target, table);
        return (pattern: unknown, ...rest: unknown[]): unknown => {
          say(pattern);
          return typeof register === "function" ? register(pattern, ...rest) : undefined;
        };
      };
    },
  });
  try {
    tests();
  } finally {
    globalThis.test = usual;
  }
}
