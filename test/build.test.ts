// What clasp pushes: small, reproducible, and with no global function that nobody meant.

import { runInNewContext } from "node:vm";
import { parse } from "acorn";
import { hoistStrings } from "../build/hoist-strings.ts";
import { inlineScript, page, PAGES, serverBundle } from "../build/bundle.ts";

/** Whoever can open a page can call each of these: a new one is a decision. */
const GLOBAL_FUNCTIONS = [
  "dispatch",
  "doGet",
  "onClock",
  "onInstall",
  "onOpen",
  "onRegisterEdit",
  "onWatchdog",
  "openAsOf",
  "openBoard",
  "openBulkEdit",
  "openCalendar",
  "openExport",
  "openHealth",
  "openImport",
  "openLog",
  "openRegister",
  "openRepair",
  "openSelfCheck",
  "openSetup",
];

test("two builds of the same tree are byte-identical", async () => {
  expect(await serverBundle()).toBe(await serverBundle());
  expect(await page("sidebar")).toBe(await page("sidebar"));
});

test("the bundle declares these global functions, and otherwise only its own name", async () => {
  const { body } = parse(await serverBundle(), { ecmaVersion: 2019, sourceType: "script" });
  const functions = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  expect(functions.sort()).toEqual(GLOBAL_FUNCTIONS);
  const others = body.filter(
    (node) => node.type !== "FunctionDeclaration" && node.type !== "ExpressionStatement",
  );
  expect(others.map((node) => node.type)).toEqual(["VariableDeclaration"]);
});

test("the server bundle is at most 340 KB", async () => {
  expect(Buffer.byteLength(await serverBundle())).toBeLessThanOrEqual(340 * 1024);
});

test("texts that are said often are said once, and the script does the same; keys, labels and directives stay what they are", () => {
  const long = '"a text of some length"';
  const code = `var app=(()=>{"use strict";let $0=1;const key={${long}:${long},b:[${long}]};return function(x){switch(x){case ${long.trim()}:return${long};default:return typeof x=="number"?${long}:${long}in key&&$0}}})();`;
  const hoisted = hoistStrings(code);
  expect(hoisted.split(long)).toHaveLength(3); // said once, and as a key
  expect(hoisted).toContain('"use strict";');
  const run = (script: string): unknown =>
    runInNewContext(`${script};JSON.stringify([${long},1,"else"].map(app))`);
  expect(run(hoisted)).toBe(run(code));
  expect(hoistStrings("var app=(()=>{})()")).toBe("var app=(()=>{})()");
});

test.each(PAGES)("%s loads nothing from the network", async (name) => {
  const html = await page(name);
  expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=|@import|url\(\s*["']?https?:/);
});

test("texts of a page are no markup and no scriptlets of HtmlService: its only ones are the template's own", async () => {
  expect((await page("sidebar")).match(/<\?[^>]*>/g)).toEqual(["<?= view ?>", "<?= language ?>"]);
  expect((await page("web")).match(/<\?[^>]*>/g)).toEqual(["<?= view ?>", "<?= id ?>", "<?= language ?>"]);
  const text = '["<?", "?>", "<!--", "</script>"]';
  expect(inlineScript(text)).toBe('["<\\x3f", "?>", "<\\x21--", "<\\/script>"]');
  expect(runInNewContext(inlineScript(text))).toEqual(["<?", "?>", "<!--", "</script>"]);
  expect(runInNewContext(inlineScript("`a<?b${1}`"))).toBe("a<?b1");
  expect(() => inlineScript("/a<?b/.test('a')")).toThrow("regular expression");
});
