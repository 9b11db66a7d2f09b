// Whose row is it? By its serial first; where hands changed, copied or removed serials, by what else stands there.

import type { SurfaceCells } from "../register/projection.ts";
import type { StoredRecord } from "../register/record.ts";
import { isBlank, typedKeys, type Surface, type SurfaceRow } from "./surface.ts";

/** A record and what its row is to show. */
export interface Due {
  readonly record: StoredRecord;
  readonly cells: SurfaceCells;
}

export interface Assignment {
  readonly owned: readonly { readonly due: Due; readonly row: SurfaceRow }[];
  /** Records without a row: a hand has deleted it. */
  readonly missing: readonly Due[];
  /** Rows that bear the serial of a record whose row is another. */
  readonly copies: readonly { readonly due: Due; readonly row: SurfaceRow }[];
  /** Rows of no record. */
  readonly strangers: readonly SurfaceRow[];
}

/** Equal enough to be that record's row although the serial does not say so. */
const ENOUGH = 0.5;

/** How much of what people can type in a record's row stands in this one: 0 to 1. */
export function likeness(row: SurfaceRow, due: Due, keys: readonly string[]): number {
  const known = keys.filter((key) => (due.cells[key] ?? "") !== "");
  if (known.length === 0) return 0;
  return known.filter((key) => row.cells[key] === due.cells[key]).length / known.length;
}

function best(
  rows: readonly SurfaceRow[],
  due: Due,
  keys: readonly string[],
): { row?: SurfaceRow; score: number } {
  let found: { row?: SurfaceRow; score: number } = { score: -1 };
  for (const row of rows) {
    const score = likeness(row, due, keys);
    if (score > found.score) found = { row, score };
  }
  return found;
}

export function assign(surface: Surface, rows: readonly SurfaceRow[], dues: readonly Due[]): Assignment {
  const keys = typedKeys(surface);
  const bySerial = new Map<string, SurfaceRow[]>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const serial = (row.cells["serial"] ?? "").trim();
    const known = bySerial.get(serial);
    if (known) known.push(row);
    else bySerial.set(serial, [row]);
  }
  const owned: { due: Due; row: SurfaceRow }[] = [];
  const without: Due[] = [];
  let copies: { due: Due; row: SurfaceRow }[] = [];
  for (const due of dues) {
    const bearers = bySerial.get(due.record.serial) ?? [];
    bySerial.delete(due.record.serial);
    const { row } = best(bearers, due, keys);
    if (!row) without.push(due);
    else owned.push({ due, row });
    copies.push(...bearers.filter((each) => each !== row).map((each) => ({ due, row: each })));
  }
  let strangers = [...bySerial.values()].flat();
  const missing: Due[] = [];
  for (const due of without) {
    const { row, score } = best([...strangers, ...copies.map((copy) => copy.row)], due, keys);
    if (!row || score < ENOUGH) {
      missing.push(due);
      continue;
    }
    owned.push({ due, row });
    strangers = strangers.filter((each) => each !== row);
    copies = copies.filter((copy) => copy.row !== row);
  }
  strangers.sort((a, b) => a.index - b.index);
  return { owned, missing, copies, strangers };
}
