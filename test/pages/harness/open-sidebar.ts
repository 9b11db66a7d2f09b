// Builds the sidebar with its stand-in server into one page, and opens it in Chromium at the width of a sidebar.

import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { page } from "../../../build/bundle.ts";
import { LATE_MS } from "../../browser/chromium.ts";
import type { FakeOptions } from "./fake-run.ts";

/** The stand-in for `google.script.run`, as a script for the page. */
async function fakeRun(): Promise<string> {
  const result = await build({
    entryPoints: ["test/pages/harness/fake-run.ts"],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "silent",
  });
  return (result.outputFiles[0]?.text ?? "").split("</script").join("<\\/script");
}

let parts: Promise<readonly [string, string]> | undefined;

export interface SidebarOptions extends Partial<FakeOptions> {
  readonly view?: string;
  readonly width?: number;
  readonly language?: "zh-CN" | "en";
}

/** What the server's template would make of the page that is deployed. */
async function pageOf(options: SidebarOptions): Promise<string> {
  parts ??= Promise.all([fakeRun(), page("sidebar")]);
  const [fakeServer, sidebar] = await parts;
  const { view = "search", language = "zh-CN" } = options;
  const settings = `window.fakeOptions = ${JSON.stringify({ late: LATE_MS, ...options })};`;
  return sidebar
    .replace("<?= view ?>", view)
    .replace("<?= language ?>", language)
    .replace(/<body[^>]*>/, (body) => `${body}<script>${settings}${fakeServer}</script>`);
}

/** The sidebar, loaded and quiet. Fails on anything that the page throws. */
export async function openSidebar(browser: Browser, options: SidebarOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 300, height: 720 } });
  const sidebar = await context.newPage();
  sidebar.on("pageerror", (error) => {
    throw error;
  });
  const html = await pageOf(options);
  await sidebar.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await sidebar.goto("http://sidebar.test/");
  await sidebar.waitForSelector("h1");
  await sidebar.waitForSelector(".spinner", { state: "detached" });
  return sidebar;
}
