// `npm run bench`: measures what the register claims, and says PASS or FAIL. `npm run bench -- commits search` runs those only.

import { cpus, loadavg } from "node:os";
import { measureBundle } from "./bundle.ts";
import { measureClock } from "./clock.ts";
import { measureCommits } from "./commits.ts";
import { measureGridAtDesk } from "./grid.ts";
import { measureImports } from "./imports.ts";
import { printVerdicts, type Verdict } from "./report.ts";
import { measureReconciliation } from "./reconciliation.ts";
import { measureSearch } from "./search.ts";

type Section = () => Verdict[] | Promise<Verdict[]>;

const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ["bundle", measureBundle],
  ["commits", measureCommits],
  ["imports", measureImports],
  ["reconciliation", measureReconciliation],
  ["clock", measureClock],
  ["search", measureSearch],
  ["grid", measureGridAtDesk],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SECTIONS.has(name));
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(", ")}; there are ${[...SECTIONS.keys()].join(", ")}`);
  process.exit(2);
}

const verdicts: Verdict[] = [];
for (const [name, measure] of SECTIONS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await measure();
  printVerdicts(found);
  verdicts.push(...found);
}
// Calls do not depend on the machine; times do, and on what else it is doing.
const load = loadavg()[0]?.toFixed(1) ?? "?";
console.log(`\nNode ${process.version}, ${cpus().length} cores, load average ${load}`);
const failed = verdicts.filter(({ holds }) => !holds).length;
console.log(failed === 0 ? `all ${verdicts.length} hold` : `${failed} of ${verdicts.length} do not hold`);
process.exitCode = failed === 0 ? 0 : 1;
