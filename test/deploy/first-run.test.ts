// The checklist of the first run on Google keeps up with what the local workspace assumes.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSUMPTIONS, LABELLED } from "../../local/assumptions.ts";

const DOCS = join(__dirname, "../../docs");
/** Of Drive the register depends on its search alone; the checklist says so. */
const OF_DRIVE = /^drive-(?!search-lag)/;

describe.each(["first-run-on-google.md", "first-run-on-google.zh-CN.md"])("%s", (file) => {
  const text = readFileSync(join(DOCS, file), "utf8");

  test("every assumption with a switch is named", () => {
    const names = ASSUMPTIONS.map(({ name }) => name).filter((name) => !OF_DRIVE.test(name));
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test("every assumption that is named exists", () => {
    const known = [...ASSUMPTIONS, ...LABELLED].map(({ name }) => name);
    const named = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  });
});
