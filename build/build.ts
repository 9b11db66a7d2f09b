// `npm run build`: writes dist/, which is what clasp pushes. Everything is made before anything is written, and each file
// takes its place in one step: who reads dist/ meanwhile (tests, a running workspace) finds a whole product.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { page, PAGES, serverBundle } from "./bundle.ts";

const OUT = "dist";

const code = await serverBundle();
const files = new Map([
  ["Code.js", code],
  ["appsscript.json", readFileSync("appsscript.json", "utf8")],
]);
for (const name of PAGES) files.set(`${name}.html`, await page(name));

mkdirSync(OUT, { recursive: true });
for (const name of readdirSync(OUT)) if (!files.has(name)) rmSync(`${OUT}/${name}`, { recursive: true });
for (const [name, text] of files) {
  writeFileSync(`${OUT}.${name}.new`, text);
  renameSync(`${OUT}.${name}.new`, `${OUT}/${name}`);
}
console.log(`dist/Code.js ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB; pages: ${PAGES.join(", ")}`);
