// Whose row is it? By its serial first; where hands changed, copied or removed serials, by what else stands there.

import type { SurfaceCells } from "../register/projection.ts";
import type { StoredRecord } from "../register/record.ts";
import { isBlank, typedKeys, type Surface, type SurfaceRow } from "./surface.ts";

/** A record and what its row is to show. */
export interface Due {
  readonly record: StoredRecord;
  readonly cells: SurfaceCells;
}

export interface Bearing {
  readonly due: Due;
  readonly row: SurfaceRow;
}

export interface Assignment {
  readonly owned: readonly Bearing[];
  /** Records without a row: a hand has deleted it. */
  readonly missing: readonly Due[];
  /** Rows that bear the serial of a record whose row is another. */
  readonly copies: readonly Bearing[];
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

function bySerialOf(rows: readonly SurfaceRow[]): Map<string, SurfaceRow[]> {
  const bySerial = new Map<string, SurfaceRow[]>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const serial = (row.cells["serial"] ?? "").trim();
    const known = bySerial.get(serial);
    if (known) known.push(row);
    else bySerial.set(serial, [row]);
  }
  return bySerial;
}

/** Rows that records without one may claim: of nobody, of somebody else as well, or of somebody whom they are not like. */
class Unclaimed {
  strangers: SurfaceRow[];
  copies: Bearing[];
  doubtful: Bearing[];
  private readonly keys: readonly string[];

  constructor(
    strangers: readonly SurfaceRow[],
    copies: readonly Bearing[],
    doubtful: readonly Bearing[],
    keys: readonly string[],
  ) {
    this.strangers = [...strangers];
    this.copies = [...copies];
    this.doubtful = [...doubtful];
    this.keys = keys;
  }

  /** The row that is this record's, whatever its serial says; and who loses it, if it was somebody's. */
  claim(due: Due): { row: SurfaceRow; loser: Due | undefined } | undefined {
    const rows = [...this.strangers, ...[...this.copies, ...this.doubtful].map(({ row }) => row)];
    const { row, score } = best(rows, due, this.keys);
    if (!row || score < ENOUGH) return undefined;
    const loser = this.doubtful.find((each) => each.row === row)?.due;
    this.strangers = this.strangers.filter((each) => each !== row);
    this.copies = this.copies.filter((each) => each.row !== row);
    this.doubtful = this.doubtful.filter((each) => each.row !== row);
    return { row, loser };
  }
}

export function assign(surface: Surface, rows: readonly SurfaceRow[], dues: readonly Due[]): Assignment {
  const keys = typedKeys(surface);
  const bySerial = bySerialOf(rows);
  const owned = new Map<Due, SurfaceRow>();
  const without: Due[] = [];
  const copies: Bearing[] = [];
  const doubtful: Bearing[] = [];
  for (const due of dues) {
    const bearers = bySerial.get(due.record.serial) ?? [];
    bySerial.delete(due.record.serial);
    const { row, score } = best(bearers, due, keys);
    if (!row) without.push(due);
    else owned.set(due, row);
    if (row && score < ENOUGH) doubtful.push({ due, row });
    copies.push(...bearers.filter((each) => each !== row).map((each) => ({ due, row: each })));
  }
  const unclaimed = new Unclaimed([...bySerial.values()].flat(), copies, doubtful, keys);
  const missing: Due[] = [];
  for (let due = without.shift(); due; due = without.shift()) {
    const claimed = unclaimed.claim(due);
    if (!claimed) {
      missing.push(due);
      continue;
    }
    owned.set(due, claimed.row);
    if (!claimed.loser) continue;
    owned.delete(claimed.loser);
    without.push(claimed.loser);
  }
  return {
    owned: [...owned].map(([due, row]) => ({ due, row })),
    missing,
    copies: unclaimed.copies,
    strangers: unclaimed.strangers.sort((a, b) => a.index - b.index),
  };
}
