// The web app in the desk, before a real browser: people switch, the page is the deployed one.

import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { startDesk } from "../../local/desk/server.ts";
import { staffLink, type StaffView } from "../../src/domain/access/staff-link.ts";
import type { World } from "../world.ts";
import { late, LATE_MS, launchChromium } from "./chromium.ts";

/** As the desk's view offers them, in its Chinese. */
const WIDTHS = { narrow: "300", phone: "360 手机", wide: "宽屏" } as const;

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export interface WebOnStage {
  readonly page: Page;
  /** What stands in the web app's frame. */
  readonly app: FrameLocator;
  /** Opens the web app as this person, at a view of it. */
  open(as: string, view?: StaffView, id?: string): Promise<void>;
  width(name: keyof typeof WIDTHS): Promise<void>;
  /** The desk's clock jumps to this local time, as if the machine had slept, and an hour passes with its runs. */
  wakeAt(local: string): Promise<void>;
  /** The register itself, as whoever may open it, at a tab. */
  openRegister(as: string, tab: string): Promise<void>;
  /** What axe finds in the web app's page, and whether something there scrolls sideways. */
  faultsOfPage(): Promise<string[]>;
  /** What axe finds in the desk around it. */
  faultsOfDesk(): Promise<string[]>;
  /** Errors in the desk's and the page's consoles. */
  readonly faults: string[];
  close(): Promise<void>;
}

function faultText({ id, nodes }: { id: string; nodes: readonly { html: string }[] }): string {
  return `${id}: ${nodes.map(({ html }) => html).join(" | ")}`;
}

export async function webOnStage(world: World): Promise<WebOnStage> {
  const desk = await startDesk({ workspace: world.ws });
  const browser = await launchChromium();
  const faults: string[] = [];
  // 1280 pixels for the page itself; the desk's rail stands beside it.
  const context = await browser.newContext({ viewport: { width: 1380, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  if (LATE_MS > 0) await page.route("**/*", (route) => late().then(() => route.fallback()));
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => faults.push(error.message));
  const app = page.frameLocator(".web-page iframe");
  return {
    page,
    app,
    faults,
    async open(as, view, id) {
      const web = view === undefined ? world.webUrl : staffLink(world.webUrl, view, id);
      await page.goto(`${desk.url}?${new URLSearchParams({ as, view: "web", lang: "zh", web }).toString()}`);
      await app.locator("main h1").waitFor({ state: "attached" });
      await app.locator(".spinner").waitFor({ state: "detached" });
    },
    async width(name) {
      await page.getByRole("button", { name: WIDTHS[name], exact: true }).click();
    },
    async wakeAt(local) {
      // Runs are made in this very process, which hears nothing of the browser meanwhile: no time limits.
      const calm = () => page.locator('.clock-bar[aria-busy="false"]').waitFor({ timeout: 0 });
      await page.getByText("到指定时间…").click();
      await page.getByLabel("目标时间").fill(local);
      await page.getByRole("button", { name: "跳到" }).click({ timeout: 0 });
      await calm();
      await page.getByRole("button", { name: "+1 小时" }).click({ timeout: 0 });
      await calm();
    },
    async openRegister(as, tab) {
      await page.goto(
        `${desk.url}?${new URLSearchParams({ as, file: world.fileId, lang: "zh" }).toString()}`,
      );
      await page.locator(".tabs-row").getByText(tab, { exact: true }).click();
    },
    async faultsOfPage() {
      const { violations } = await new AxeBuilder({ page })
        .include([".web-page iframe", "body"])
        .withTags(RULES)
        .analyze();
      const sideways = await app
        .locator("html")
        .evaluate((html) =>
          [html, ...html.querySelectorAll("main")].some((box) => box.scrollWidth > box.clientWidth),
        );
      return [...violations.map(faultText), ...(sideways ? ["scrolls sideways"] : [])];
    },
    async faultsOfDesk() {
      const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
      return violations.map(faultText);
    },
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}

export function cellWith(page: Page, text: string) {
  return page.getByRole("gridcell", { name: text }).first();
}
