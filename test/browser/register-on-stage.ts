// The register in the desk, before a real browser: the sidebar as an administrator has it.

import type { Browser, FrameLocator, Page } from "playwright-core";
import { startDesk } from "../../local/desk/server.ts";
import type { World } from "../world.ts";
import { ADMIN } from "../world.ts";
import { launchChromium } from "./chromium.ts";

export interface RegisterOnStage {
  readonly page: Page;
  /** What stands in the sidebar's frame. */
  readonly sidebar: FrameLocator;
  readonly browser: Browser;
  /** Errors in the desk's console. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** Opens the register as a person and a page of it from its menu. */
export async function onStage(world: World, menuItem: string, as = ADMIN): Promise<RegisterOnStage> {
  const desk = await startDesk({ workspace: world.ws });
  const browser = await launchChromium();
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${desk.url}?as=${as}&file=${world.fileId}`);
  await page.getByText("联络信息", { exact: true }).first().click();
  await page.getByText(menuItem, { exact: true }).click();
  return {
    page,
    sidebar: page.frameLocator("iframe").first(),
    browser,
    faults,
    async close() {
      await browser.close();
      await desk.close();
    },
  };
}
