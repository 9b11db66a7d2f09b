// A column, or some, sorted without the others: each person has somebody else's telephone. Row by row that looks like
// many valid edits; together it is one slip, and is put back.

import type { SurfaceCells } from "../register/projection.ts";

/** A row whose texts differ from what is due. */
export interface Differing {
  readonly standing: SurfaceCells;
  readonly due: SurfaceCells;
}

/** Two people may really have changed places; three by chance hold exactly one another's texts. */
const FEWEST = 3;

/** Columns in which two people seldom have the same: there some of the texts may be new. */
const PERSONAL: ReadonlySet<string> = new Set(["fullName", "officePhone", "mobilePhone", "email", "account"]);
const SHARE_OF_OLD = 0.8;

function counts(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

/** How many of `texts` stand among `others`, each of these counted once. */
function common(texts: readonly string[], others: readonly string[]): number {
  const left = counts(others);
  let found = 0;
  for (const text of texts) {
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    found += 1;
  }
  return found;
}

/** The share of a column's new texts that stood in the same rows before. */
function shareOfOld(key: string, rows: readonly Differing[]): number {
  const now = rows.map((row) => row.standing[key] ?? "");
  return (
    common(
      now,
      rows.map((row) => row.due[key] ?? ""),
    ) / rows.length
  );
}

function isShuffled(key: string, rows: readonly Differing[]): boolean {
  const before = counts(rows.map((row) => row.due[key] ?? ""));
  if (rows.length < FEWEST || before.size < FEWEST) return false;
  const share = shareOfOld(key, rows);
  return share === 1 || (PERSONAL.has(key) && share >= SHARE_OF_OLD);
}

/** Emptied from top to bottom: a slip too, or a column that was deleted and has come back blank. */
function isEmptied(key: string, rows: readonly Differing[], filled: number): boolean {
  return (
    rows.length >= FEWEST && rows.length === filled && rows.every((row) => (row.standing[key] ?? "") === "")
  );
}

export type WholeColumn = "columnShuffled" | "columnEmptied";

/** `all`: what is due in every row of the surface. */
export function wholeColumns(
  keys: readonly string[],
  differing: readonly Differing[],
  all: readonly SurfaceCells[],
): Map<string, WholeColumn> {
  const found = new Map<string, WholeColumn>();
  const differingIn = (key: string): Differing[] =>
    differing.filter((row) => row.standing[key] !== row.due[key]);
  for (const key of keys) {
    const rows = differingIn(key);
    const filled = all.filter((cells) => (cells[key] ?? "") !== "").length;
    if (isEmptied(key, rows, filled)) found.set(key, "columnEmptied");
    else if (isShuffled(key, rows)) found.set(key, "columnShuffled");
  }
  // Departments and titles repeat: alone they prove nothing, beside shuffled names they went along.
  if ([...found.values()].includes("columnShuffled"))
    for (const key of keys) {
      const rows = differingIn(key);
      if (!found.has(key) && rows.length > 1 && shareOfOld(key, rows) === 1) found.set(key, "columnShuffled");
    }
  return found;
}
