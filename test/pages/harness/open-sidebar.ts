// Builds the sidebar with its stand-in server into one page, and opens it in Chromium at the width of a sidebar.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { FakeOptions } from "./fake-run.ts";

const ROOT = process.cwd();

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
  });
  return (result.outputFiles[0]?.text ?? "").replace(/<\/script/g, "<\\/script");
}

let parts: Promise<readonly [string, string]> | undefined;

export interface SidebarOptions extends Partial<FakeOptions> {
  readonly view?: string;
  readonly width?: number;
  readonly language?: "zh-CN" | "en";
}

async function pageOf(options: SidebarOptions): Promise<string> {
  parts ??= Promise.all([bundled("test/pages/harness/fake-run.ts"), bundled("src/pages/sidebar.tsx")]);
  const [fake, sidebar] = await parts;
  const css = readFileSync(join(ROOT, "src/pages/sidebar.css"), "utf8");
  const { setUp = true, contacts = 0, view = "search" } = options;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>sidebar</title><style>${css}</style></head>
<body data-view="${view}"><script>window.fakeOptions = ${JSON.stringify({ setUp, contacts })};</script>
<script>${fake}</script><script>${sidebar}</script></body></html>`;
}

/** The sidebar, loaded and quiet. Fails on anything that the page throws. */
export async function openSidebar(browser: Browser, options: SidebarOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: options.width ?? 300, height: 720 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  const html = await pageOf(options);
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  if (options.language === "en") {
    await page.addInitScript(() => localStorage.setItem("contact-register.language", "en"));
  }
  await page.goto("http://sidebar.test/");
  await page.waitForSelector("h1");
  return page;
}
