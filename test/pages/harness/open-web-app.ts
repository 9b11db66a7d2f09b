// The web app's page in Chromium, its calls answered by the built bundle in a world of the local workspace.

import type { Browser, Page } from "playwright-core";
import { page } from "../../../build/bundle.ts";
import { late } from "../../browser/chromium.ts";
import type { Input, OperationName } from "../../../src/wire/operations.ts";
import type { StaffView } from "../../../src/domain/access/staff-link.ts";
import type { World } from "../../world.ts";

interface Call {
  readonly operation: OperationName;
  readonly input: Input<OperationName>;
  readonly operationId: string;
}

export interface WebAppOptions {
  readonly as: string;
  readonly view?: StaffView;
  readonly id?: string;
  readonly width?: number;
  readonly height?: number;
  readonly language?: "zh-CN" | "en";
}

/** What a test may do to the way between page and server. */
export interface Wire {
  /** So many calls to come reach the server, and their answers are lost. */
  loseNext: number;
  /** Operation ids with their operations, in the order in which calls came. */
  readonly calls: (readonly [operation: string, operationId: string])[];
}

export interface WebApp {
  readonly page: Page;
  readonly wire: Wire;
}

let html: Promise<string> | undefined;

/** For the page: `google.script.run` as far as pages use it. A text, so that no compiler adds to it what the page has not. */
const RUNNER = `{
  const run = (succeed, fail) => ({
    withSuccessHandler: (next) => run(next, fail),
    withFailureHandler: (next) => run(succeed, next),
    dispatch: (request) => void window.askServer(request).then(succeed, fail),
  });
  const nothing = () => undefined;
  window.google = { script: { run: run(nothing, nothing) } };
}`;

/** As somebody, at a view: loaded and quiet. Fails on anything that the page throws. */
export async function openWebApp(
  browser: Browser,
  world: Pick<World, "ask">,
  options: WebAppOptions,
): Promise<WebApp> {
  html ??= page("web");
  const { as, view = "tasks", id = "", width = 300, height = 720, language = "zh-CN" } = options;
  const content = (await html)
    .replace("<?= view ?>", view)
    .replace("<?= id ?>", id)
    .replace("<?= language ?>", language);
  const locale = language === "en" ? "en-GB" : "zh-CN";
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const shown = await context.newPage();
  shown.setDefaultTimeout(20_000);
  shown.on("pageerror", (error) => {
    throw error;
  });
  const wire: Wire = { loseNext: 0, calls: [] };
  await shown.exposeFunction("askServer", async ({ operation, input, operationId }: Call) => {
    await late();
    wire.calls.push([operation, operationId]);
    const reply = world.ask(operation, input, { as, operationId, from: "web" });
    if (wire.loseNext-- > 0) throw new Error("NetworkError");
    return reply;
  });
  await shown.addInitScript(RUNNER);
  await shown.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: content }),
  );
  await shown.goto("http://web-app.test/");
  await quiet(shown);
  return { page: shown, wire };
}

/** Nothing is waited for. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForSelector("main h1");
  await page.waitForSelector(".spinner", { state: "detached" });
}
