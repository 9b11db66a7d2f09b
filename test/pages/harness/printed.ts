// What comes out of the printer: a page's print-out as Chromium makes it, how many pages it has, and how much stands on the last.

import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What a page prints by itself is made into a PDF by the test: the dialogue of the browser is left out. */
export async function withoutDialogue(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
}

const pagesOf = (pdf: Buffer): number => [...pdf.toString("latin1").matchAll(/\/Type \/Page\b/g)].length;

/** How often text is shown in the PDF's pages. */
function textsOf(pdf: Buffer): number {
  const bytes = pdf.toString("latin1");
  return [...bytes.matchAll(/<<[^<>]*\/Filter \/FlateDecode[^<>]*>>\s*stream\r?\n/g)].reduce(
    (count, begins) => {
      const [dictionary] = begins;
      const from = begins.index + dictionary.length;
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? "0");
      const text = inflateSync(pdf.subarray(from, from + length)).toString("latin1");
      return count + (text.match(/\bT[jJ]\b/g) ?? []).length;
    },
    0,
  );
}

export async function printOut(
  page: Page,
): Promise<{ readonly pages: number; readonly onLast: number; readonly pdf: Buffer }> {
  const options = { preferCSSPageSize: true };
  const pdf = await page.pdf(options);
  const pages = pagesOf(pdf);
  const last = await page.pdf({ ...options, pageRanges: String(pages) });
  return { pages, onLast: textsOf(last), pdf };
}
