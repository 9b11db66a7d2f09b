// What a script's Intl speaks when it names no locale: en-US, wherever the workspace runs (assumed, a switch).

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleOf, OWNER, scripted } from "./scripted.ts";

const CODE = `function spoken() {
  return [
    (1234567.891).toLocaleString(),
    [1234.5, new Date(0)].toLocaleString(),
    new Date(0).toLocaleDateString(),
    ["ä", "z", "a"].sort((a, b) => a.localeCompare(b)).join(""),
    ["ä", "z", "a"].sort(new Intl.Collator().compare).join(""),
    "i".toLocaleUpperCase(),
    Intl.NumberFormat().resolvedOptions().locale,
    new Intl.PluralRules().resolvedOptions().locale,
    new Intl.DateTimeFormat().resolvedOptions().locale,
    (1234.5).toLocaleString("de"),
    Intl.NumberFormat().constructor === Intl.NumberFormat,
  ].map(String);
}`;
const AMERICAN = [
  "1,234,567.891",
  "1,234.5,1/1/1970, 8:00:00 AM",
  "1/1/1970",
  "aäz",
  "aäz",
  "I",
  "en-US",
  "en",
  "en-US",
  "1.234,5",
  "true",
];

/** ICU's narrow spaces are a matter of its version. */
const plain = (told: unknown): unknown =>
  Array.isArray(told) ? told.map((text) => String(text).replace(/\u202f/g, " ")) : told;

test("numbers, dates and order are American", async () => {
  const { run } = await scripted(CODE);
  expect(plain(run("spoken"))).toEqual(AMERICAN);
});

test("a machine of another language changes nothing, unless the switch is off", () => {
  const bundle = bundleOf(
    {
      "Code.js": `${CODE} function doGet() { return ContentService.createTextOutput(JSON.stringify(spoken())); }`,
    },
    { webapp: { access: "ANYONE", executeAs: "USER_DEPLOYING" } },
  );
  const told = (on: boolean): unknown => {
    const program = `
      import { openWorkspace } from ${JSON.stringify(join(__dirname, "../../../local/index.ts"))};
      const ws = await openWorkspace({ now: 0, people: ["${OWNER}"], assumptions: { "realm-locale-en-us": ${on} } });
      const app = ws.install({ bundle: ${JSON.stringify(bundle)}, owner: "${OWNER}" }).deploy({ as: "webapp" });
      process.stdout.write(ws.signIn("${OWNER}").visit(app).html);`;
    const child = spawnSync("npx", ["--no-install", "tsx", "--input-type=module", "--eval", program], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" },
    });
    return JSON.parse(child.stdout);
  };
  expect(plain(told(true))).toEqual(AMERICAN);
  expect(told(false)).toEqual(expect.arrayContaining(["1.234.567,891", "1.1.1970", "de-DE"]));
});
