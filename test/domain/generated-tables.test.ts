// The committed tables are what the generator makes of the installed libraries.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { phoneMetadata, pinyinTable } from "../../build/generate-tables.ts";

const domain = join(__dirname, "../../src/domain");

test("pinyin-table.ts is up to date: else run `npx tsx build/generate-tables.ts`", () => {
  expect(readFileSync(join(domain, "search/pinyin-table.ts"), "utf8")).toBe(pinyinTable());
});

test("phone-metadata.ts is up to date: else run `npx tsx build/generate-tables.ts`", () => {
  expect(readFileSync(join(domain, "contact/phone-metadata.ts"), "utf8")).toBe(phoneMetadata());
});
