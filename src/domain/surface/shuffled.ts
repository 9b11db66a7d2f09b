// A column, or some, sorted without the others, or emptied from top to bottom. Row by row that looks like many valid edits;
// together it is one slip, and is put back. Told by each row alone, so that thousands of rows can be put back in turns.

import type { SurfaceCells } from "../register/projection.ts";

/** A row whose texts differ from what is due. */
export interface Differing {
  readonly standing: SurfaceCells;
  readonly due: SurfaceCells;
}

/** Two people may really have changed places; three by chance do not hold one another's texts. */
const FEWEST = 3;

/** Columns in which two people seldom have the same: there some of the texts may be new. */
const PERSONAL: ReadonlySet<string> = new Set(["fullName", "mobilePhone", "email", "account"]);
const MOST_OF_THEM = 0.8;

export type WholeColumn = "columnShuffled" | "columnEmptied";

export interface Slips {
  readonly columns: ReadonlyMap<string, WholeColumn>;
  /** Why this cell is part of a slip; undefined: it was meant. */
  of(key: string, row: Differing): WholeColumn | undefined;
}

function texts(rows: readonly Differing[], key: string, side: "standing" | "due"): string[] {
  return rows.map((row) => row[side][key] ?? "");
}

/** In the rows where the column differs, the very same texts stand in another order. */
function isPermuted(key: string, rows: readonly Differing[]): boolean {
  const before = texts(rows, key, "due").sort();
  const now = texts(rows, key, "standing").sort();
  return new Set(before).size >= FEWEST && before.every((text, at) => text === now[at]);
}

/** Most have what another has: each another's, so that nobody merely filled one telephone down. */
function areOthers(
  key: string,
  rows: readonly Differing[],
  owners: ReadonlyMap<string, SurfaceCells>,
): boolean {
  const now = texts(rows, key, "standing").filter((text) => text !== "");
  const others = now.filter((text) => owners.has(text));
  const least = rows.length * MOST_OF_THEM;
  return others.length >= least && new Set(others).size >= least;
}

function ownersOf(key: string, all: readonly SurfaceCells[]): Map<string, SurfaceCells> {
  return new Map(all.flatMap((cells) => (cells[key] ? [[cells[key], cells] as const] : [])));
}

/** Emptied from top to bottom; or a column that was deleted and has come back blank. */
function isEmptied(key: string, rows: readonly Differing[], all: readonly SurfaceCells[]): boolean {
  const filled = all.filter((cells) => (cells[key] ?? "") !== "").length;
  return rows.length === filled && rows.every((row) => (row.standing[key] ?? "") === "");
}

/** `all`: what is due in every row of the surface. */
export function slipsOf(
  keys: readonly string[],
  differing: readonly Differing[],
  all: readonly SurfaceCells[],
): Slips {
  const columns = new Map<string, WholeColumn>();
  const owners = new Map<string, ReadonlyMap<string, SurfaceCells>>();
  for (const key of keys) {
    const rows = differing.filter((row) => row.standing[key] !== row.due[key]);
    if (rows.length < FEWEST) continue;
    const own = ownersOf(key, all);
    if (isEmptied(key, rows, all)) columns.set(key, "columnEmptied");
    else if (isPermuted(key, rows) || (PERSONAL.has(key) && areOthers(key, rows, own))) {
      columns.set(key, "columnShuffled");
      if (PERSONAL.has(key)) owners.set(key, own);
    }
  }
  /** Departments and titles repeat and prove nothing; beside another's name, what is that person's went along. */
  const wentAlong = (key: string, row: Differing): boolean =>
    [...owners].some(([personal, own]) => {
      if (row.standing[personal] === row.due[personal]) return false;
      const other = own.get(row.standing[personal] ?? "");
      return other !== undefined && (other[key] ?? "") === (row.standing[key] ?? "");
    });
  return {
    columns,
    of: (key, row) => columns.get(key) ?? (wentAlong(key, row) ? "columnShuffled" : undefined),
  };
}

/** All that people can type is gone, the serial is left: the row was emptied, not each of its cells. */
export function isEmptiedRow(keys: readonly string[], { standing, due }: Differing): boolean {
  const filled = keys.filter((key) => (due[key] ?? "") !== "");
  return filled.length > 1 && filled.every((key) => (standing[key] ?? "") === "");
}
