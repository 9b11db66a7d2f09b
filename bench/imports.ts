// What an import costs at Google: 1,000 rows of either kind, into an empty register and into one of 5,000 contacts.

import type { MeterReport } from "../local/index.ts";
import { LARGEST_IMPORT } from "../src/usecases/import-contacts.ts";
import { contacts } from "./contacts.ts";
import { filledRegister, importOf } from "./filled-register.ts";
import { atMost, printTable, seconds, type Row, type Verdict } from "./report.ts";

const ROWS = 1000;
const SIZES = [0, 5000] as const;
const KINDS = ["internal", "external"] as const;
const MOST_CALLS = 16;

export async function measureImports(): Promise<Verdict[]> {
  const rows: Row[] = [];
  const calls: number[] = [];
  const commits: number[] = [];
  for (const size of SIZES)
    for (const kind of KINDS) {
      const register = await filledRegister(size);
      const report = register.metered("import-contacts", importOf(kind, contacts(ROWS, ROWS, 2)[kind]));
      rows.push(rowOf(kind, size, report));
      calls.push(report.calls);
      commits.push(report.commits);
    }
  const header = ["kind", "contacts before", "calls", "handles", "reads", "commits", "cells", "A s", "B s"];
  printTable(`An import of ${ROWS} rows (A optimistic, B pessimistic)`, header, rows);
  return [
    atMost(`an import of ${ROWS} rows`, Math.max(...calls), MOST_CALLS, "calls"),
    {
      claim: "exactly one commit for each import",
      holds: commits.every((count) => count === 1),
      measured: `${Math.min(...commits)} to ${Math.max(...commits)} commits`,
    },
    ...(await largestImports()),
  ];
}

/** What the register promises to take at once has to fit into one request. */
async function largestImports(): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const kind of KINDS) {
    const register = await filledRegister(0);
    const reply = register.world.ask(
      "import-contacts",
      importOf(kind, contacts(LARGEST_IMPORT, LARGEST_IMPORT)[kind]),
    );
    verdicts.push({
      claim: `the largest import, ${LARGEST_IMPORT} rows, ${kind}, is taken`,
      holds: reply.ok,
      measured: reply.ok ? `${reply.value.created} created` : JSON.stringify(reply),
    });
  }
  return verdicts;
}

function rowOf(kind: string, size: number, report: MeterReport): Row {
  const { handles, reads, commits, cells, modelled } = report;
  const times = [seconds(modelled.A), seconds(modelled.B)].map(Number);
  return [kind, size, report.calls, handles, reads, commits, cells, ...times];
}
