// `npm run build`: writes dist/, which is what clasp pushes.

import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { page, PAGES, serverBundle } from "./bundle.ts";

const OUT = "dist";

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const code = await serverBundle();
writeFileSync(`${OUT}/Code.js`, code);
for (const name of PAGES) writeFileSync(`${OUT}/${name}.html`, await page(name));
cpSync("appsscript.json", `${OUT}/appsscript.json`);
console.log(`dist/Code.js ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB; pages: ${PAGES.join(", ")}`);
