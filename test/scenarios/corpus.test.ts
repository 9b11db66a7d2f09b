// R79, F1, F2: files as people have them, each brought in with its expected outcome and reverted without a trace.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTED } from "../corpus/expected.ts";
import { corpusWorld, importOf, openedFile, outcomeOf } from "../corpus/outcome.ts";
import { TEXTS } from "../corpus/texts.ts";
import { WORKBOOKS } from "../corpus/workbooks.ts";
import type { World } from "../world.ts";

const FOLDER = join(__dirname, "../corpus/files");
const TABS = ["内部沟通联络信息表", "外部沟通联络信息表", "单位"];

let world: World;
beforeAll(async () => {
  world = await corpusWorld();
});

test("the corpus is what its script makes, and every file has an expected outcome", () => {
  const made = { ...WORKBOOKS, ...TEXTS };
  const names = readdirSync(FOLDER).sort();
  expect(names).toEqual(Object.keys(made).sort());
  expect(names).toEqual(Object.keys(EXPECTED).sort());
  expect(names.length).toBeGreaterThanOrEqual(25);
  const other = names.filter(
    (name) => !readFileSync(join(FOLDER, name)).equals(made[name]?.() ?? Buffer.of()),
  );
  expect(other).toEqual([]);
});

test.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  expect(outcomeOf(world, name)).toEqual(expected);
  expect(TABS.map((tab) => world.rows(tab))).toEqual([[], [], []]);
});

test("a file brought in twice changes nothing the second time", () => {
  const found = openedFile("hr-title-merged-notes.xlsx");
  if (typeof found === "string") throw new Error(found);
  const first = world.do("import-contacts", importOf(world, found));
  expect(first).toMatchObject({ created: 5, updated: 0, skipped: 0 });
  expect(world.ask("import-contacts", importOf(world, found))).toMatchObject({
    ok: false,
    refusals: [{ code: "nothingToImport" }],
  });
  world.do("revert-import", { batch: first.batch });
});

test("what the columns meant is remembered with the import, the latest first, and no history tells of it", () => {
  const found = openedFile("dingtalk.xlsx");
  if (typeof found === "string") throw new Error(found);
  const { columns = [], ...input } = importOf(world, found);
  const changed = columns.map((column) =>
    column.header === "工号" ? { header: "工号", field: "shortNumber" } : column,
  );
  const { batch } = world.do("import-contacts", { ...input, columns: changed });
  const { layouts } = world.do("import-batches", {});
  expect(layouts[0]).toEqual({ kind: "internal", columns: changed });
  const sameHeaders = layouts.filter(
    ({ columns: each }) => each.length === changed.length && each[0]?.header === "员工UserID",
  );
  expect(sameHeaders).toHaveLength(1);
  const [latest] = world.do("recent-changes", { limit: 1 }).entries;
  expect(latest?.differences.map(({ field }) => field)).not.toContain("#columns");
  world.do("revert-import", { batch });
});
