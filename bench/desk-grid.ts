// How long the desk's grid takes from a hand's movement to the painted result, in Chromium at 20,000 rows.

import type { Page } from "playwright-core";

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

export interface GridLatency {
  /** From the scroll to the frame that shows the rows there, those included that had to be fetched. Milliseconds. */
  readonly scroll: Latency;
  /** From the key to the frame after it, while typing into cells. Milliseconds. */
  readonly type: Latency;
}

const SCROLLS = 120;
const CELLS_TYPED = 30;
/** Milliseconds between keys: faster than any typist, slow enough that keys do not queue behind each other. */
const KEY_PAUSE = 20;
const WORD = "138-0013";

/** The page shows a desk with a sheet of many rows. */
export async function measureGrid(page: Page): Promise<GridLatency> {
  await page.waitForSelector(".free-rows .row .cell");
  // The runner (tsx) marks functions with a helper of its own, which the page lacks.
  await page.evaluate("globalThis.__name = (named) => named");
  const scroll = await page.evaluate(timeScrolls, SCROLLS);
  const type = await timeTyping(page);
  return { scroll: latencyOf(scroll), type: latencyOf(type) };
}

/** Runs in the page: wheels on, now and then jumps far, as somebody looking for a row does. */
async function timeScrolls(count: number): Promise<number[]> {
  const box = document.querySelector<HTMLElement>(".grid-scroller");
  if (box === null) throw new Error("no grid");
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
  const isThere = (): boolean => {
    const middle = document.elementFromPoint(
      box.getBoundingClientRect().left + 100,
      box.getBoundingClientRect().top + box.clientHeight / 2,
    );
    return middle !== null && middle.classList.contains("cell") && middle.textContent !== "";
  };
  const times: number[] = [];
  for (let scroll = 0; scroll < count; scroll++) {
    const from = performance.now();
    const isJump = scroll % 10 === 9;
    box.scrollTop = isJump ? ((scroll * 7919) % 1000) * (box.scrollHeight / 1000) : box.scrollTop + 300;
    do await painted();
    while (!isThere());
    times.push(performance.now() - from);
  }
  return times;
}

async function timeTyping(page: Page): Promise<number[]> {
  await page.locator(".free-rows .cell[aria-colindex='3']").nth(3).click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (let cell = 0; cell < CELLS_TYPED; cell++) {
    await page.keyboard.type(`${WORD}${String(cell)}`, { delay: KEY_PAUSE });
    await page.keyboard.press("Enter", { delay: KEY_PAUSE });
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const times: unknown = Reflect.get(globalThis, "keyTimes");
    return Array.isArray(times) ? times.map(Number) : [];
  });
}

function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? NaN) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), samples: times.length };
}
