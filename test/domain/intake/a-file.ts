// Files that contact lists come in: twelve or so rows each of two that nobody here wrote, and a made-up Chinese one.
// uk-senior-posts.csv contains public sector information licensed under the Open Government Licence v3.0 (data.gov.uk);
// us-legislators.csv is CC0 (unitedstates/congress-legislators).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { ContactKind } from "../../../src/domain/contact/contact.ts";
import { guessColumns } from "../../../src/domain/intake/columns.ts";
import { type MappedRow, mapTable } from "../../../src/domain/intake/map-row.ts";
import { type ImportSituation, planImport } from "../../../src/domain/intake/plan.ts";
import { readTable } from "../../../src/domain/intake/table.ts";
import { COMPANY } from "../a-company.ts";

export function cellsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv).data;
}

export function fixture(name: string): string {
  return readFileSync(join(__dirname, "fixtures", name), "utf8");
}

/** The rows of a file, its columns as guessed. */
export function mapped(csv: string, kind: ContactKind): MappedRow[] {
  const table = readTable(cellsOf(csv));
  return mapTable(table, guessColumns(table.header, table.body, kind));
}

/** A plan for rows that come into an empty register, but for what is given. */
export function plan(situation: Pick<ImportSituation, "kind" | "rows"> & Partial<ImportSituation>) {
  const empty = {
    internal: [],
    external: [],
    organizations: [],
    company: COMPANY,
    today: "2026-11-25",
  } as const;
  return planImport({ ...empty, ...situation }).rows;
}
