// Writes the corpus of import files beside it: `npx tsx test/corpus/make.ts`. The same files come out every time.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TEXTS } from "./texts.ts";
import { WORKBOOKS } from "./workbooks.ts";

const FOLDER = join(import.meta.dirname, "files");

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name));
for (const [name, make] of Object.entries({ ...WORKBOOKS, ...TEXTS }))
  writeFileSync(join(FOLDER, name), make());
