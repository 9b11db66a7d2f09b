// How long the sidebar's search takes from the keystroke to the changed page, in Chromium at 10,000 contacts.

import type { Page } from "playwright-core";
import { hasChromium, launchChromium } from "../test/browser/chromium.ts";
import { ADMIN } from "../test/world.ts";
import type { RegisterView } from "../src/wire/operations.ts";
import { filledRegister } from "./filled-register.ts";
import { atMost, percentile, printTable, rounded, type Verdict } from "./report.ts";

const CONTACTS = 10_000;
const MOST_MS = 16;
const ROUNDS = 3;

interface Keystroke {
  /** What the field holds after it. */
  readonly text: string;
  /** From the browser's own time of the key to the last change of the page that it caused. */
  readonly toDom: number;
  /** Of that, what the page itself measured: from its input handler to its effects. */
  readonly inPage: number;
}

declare global {
  interface Window {
    /** When the last key came, and when the page last changed. */
    benchTimes: { key: number; changed: number };
    google: unknown;
  }
}

export async function measureSearch(): Promise<Verdict[]> {
  if (!hasChromium()) return [{ claim: "search", holds: false, measured: "no Chromium" }];
  const register = await filledRegister(CONTACTS);
  const view = register.load();
  const person = register.world.ws.signIn(ADMIN);
  person.open(register.world.fileId);
  const { html } = person.menu("联络信息", "打开侧边栏");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 720 } });
    await openSidebar(page, html, view);
    const keystrokes: Keystroke[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const query of queriesOf(view, round)) keystrokes.push(...(await typed(page, query)));
    return verdictsOf(keystrokes);
  } finally {
    await browser.close();
  }
}

function verdictsOf(keystrokes: readonly Keystroke[]): Verdict[] {
  const toDom = keystrokes.map((keystroke) => keystroke.toDom);
  const inPage = keystrokes.map((keystroke) => keystroke.inPage);
  const figures = (times: readonly number[]): number[] =>
    [0.5, 0.95, 1].map((share) => percentile(times, share));
  printTable(
    `Search at ${CONTACTS} contacts, ${keystrokes.length} keystrokes in Chromium`,
    ["ms", "p50", "p95", "max"],
    [
      ["keystroke to DOM", ...figures(toDom)],
      ["of that in the page's code", ...figures(inPage)],
    ],
  );
  const slowest = [...keystrokes].sort((one, other) => other.toDom - one.toDom).slice(0, 5);
  printTable(
    "The slowest of them",
    ["typed", "ms", "in the page's code"],
    slowest.map(({ text, toDom, inPage }) => [`"${text}"`, rounded(toDom), rounded(inPage)]),
  );
  return [atMost("search, keystroke to DOM, p95", percentile(toDom, 0.95), MOST_MS, "ms")];
}

/** The page as the server sent it; its calls are answered with the register that was loaded there. */
async function openSidebar(page: Page, html: string, view: RegisterView): Promise<void> {
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  // The runner (tsx) marks functions with a helper of its own, which the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript((value: RegisterView) => {
    const runner = (succeed: (reply: unknown) => void): unknown => ({
      withSuccessHandler: (next: (reply: unknown) => void) => runner(next),
      withFailureHandler: () => runner(succeed),
      dispatch: () => setTimeout(() => succeed({ ok: true, value })),
    });
    window.google = { script: { run: runner(() => undefined) } };
  }, view);
  await page.goto("http://sidebar.test/");
  await page.waitForSelector("#search-results .result");
  await page.evaluate(watch);
  await page.click("#search-input");
}

/** Runs in the page. */
function watch(): void {
  const times = { key: 0, changed: 0 };
  window.benchTimes = times;
  const key = (event: Event): void => {
    times.key ||= event.timeStamp;
  };
  // A key's own time; text from an input method comes without one.
  addEventListener("keydown", key, { capture: true });
  addEventListener("beforeinput", key, { capture: true });
  new MutationObserver(() => {
    times.changed = performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Types a query character by character, and takes it away again: some of it key by key, the rest at once. */
async function typed(page: Page, query: string): Promise<Keystroke[]> {
  const keystrokes: Keystroke[] = [];
  for (const character of query)
    keystrokes.push(
      await timed(page, () =>
        /[ -~]/.test(character) ? page.keyboard.press(character) : page.keyboard.insertText(character),
      ),
    );
  keystrokes.push(await timed(page, () => page.keyboard.press("Backspace")));
  await page.keyboard.press("Control+a");
  keystrokes.push(await timed(page, () => page.keyboard.press("Delete")));
  return keystrokes;
}

async function timed(page: Page, press: () => Promise<void>): Promise<Keystroke> {
  await page.evaluate(() => {
    Object.assign(window.benchTimes, { key: 0, changed: 0 });
    performance.clearMeasures();
  });
  await press();
  // The page leaves a measure for each keystroke, whether its results differ or not.
  await page.waitForFunction(() => performance.getEntriesByName("search").length > 0);
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { key, changed } = window.benchTimes;
    const [measure] = performance.getEntriesByName("search");
    if (measure === undefined || key === 0) throw new Error("a keystroke that was not noticed");
    return {
      text: document.querySelector<HTMLInputElement>("#search-input")?.value ?? "",
      toDom: Math.max(changed, measure.startTime + measure.duration) - key,
      inPage: measure.duration,
    };
  });
}

/** Names, their readings and initials, numbers, matters, units, questions, and things that nobody has. */
function queriesOf({ internal, external, organizations }: RegisterView, round: number): string[] {
  const someone = (of: readonly { readonly search: string }[], place: number): string[] =>
    of[(place * (round + 1) * 37) % of.length]?.search.split(" ") ?? [];
  const [name = "", reading = ""] = someone(internal, 11);
  const [partner = ""] = someone(external, 7);
  const [unit = ""] = someone(organizations, 5);
  const initials = someone(internal, 23).find((term) => /^[a-z]{2,3}$/.test(term)) ?? "zxm";
  const phone = internal[round * 411]?.fields.mobilePhone ?? "";
  return [
    name,
    reading,
    initials,
    phone.slice(0, 7),
    partner,
    unit.slice(0, 4),
    "合同审核",
    "谁负责采购",
    "wang hetong",
    "liu 138",
    "没有这个人",
    "zhqngwei",
  ];
}
