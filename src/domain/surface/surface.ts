// A surface: a table in which people type and whose rows show records. What a hand left there is compared with what the
// records project there (docs/decisions, 13): the same rules serve every surface, whichever file it stands in.

import type { SurfaceCells } from "../register/projection.ts";
import { tableOf } from "../register/projection.ts";
import { RECORD_KINDS, type RecordKind, type Serial } from "../register/serial.ts";
import type { Table } from "../register/tables.ts";

export interface Surface {
  readonly table: Table;
  /** Whose records its rows show. */
  readonly kind: RecordKind;
}

/** The register's own: one table a kind. */
export const REGISTER_SURFACES: readonly Surface[] = RECORD_KINDS.map((kind) => ({
  table: tableOf(kind),
  kind,
}));

/** A row below the header, as people see it. */
export interface SurfaceRow {
  /** Zero-based, the header being 0. */
  readonly index: number;
  /** Texts as shown, by column key. */
  readonly cells: SurfaceCells;
  /** Texts in people's own columns. */
  readonly beside: readonly string[];
}

/** What a cell holds beyond the text that it shows. */
export interface CellDetail {
  /** The text shown, at the moment of this look. */
  readonly shown: string;
  /** A number as typed or pasted; 13800000000 may be shown as 1.38E+10. */
  readonly number?: number;
  /** True where the number is formatted as a day. */
  readonly day: boolean;
  readonly formula: boolean;
  /** Under a merge: its text was lost, or stands in the first cell. */
  readonly merged: boolean;
  readonly note: string;
}

export type RowDetails = Readonly<Record<string, CellDetail>>;

/** Part of a surface: rows [from, to), zero-based. */
export interface Stretch {
  readonly kind: RecordKind;
  readonly from: number;
  readonly to: number;
}

/** A row as it stands, where that is not what its record projects: what is written there goes by this. */
export interface StandingRow {
  readonly serial: Serial;
  /** Zero-based; -1: the record has no row. */
  readonly index: number;
  /** The serial that stands there; "" for a row that somebody typed. */
  readonly found: string;
  readonly cells: SurfaceCells;
  /** Digits of the cells that are numbers: copied without its format, such a cell shows these. */
  readonly digits: SurfaceCells;
}

/** Besides what the records ask for: what a commit does to surfaces that hands have been at. */
export interface HandsWork {
  readonly standing: readonly StandingRow[];
  /** Rows of nobody yet that lose the serial they were copied with. */
  readonly unnamed: readonly {
    readonly kind: RecordKind;
    readonly index: number;
    readonly keys: readonly string[];
  }[];
  /** Exact copies of a record's row: removed. */
  readonly surplus: readonly { readonly kind: RecordKind; readonly index: number; readonly serial: Serial }[];
  /** Whole texts of cells' notes; "" takes the note away. `serial`: of a row that is to be added. */
  readonly notes: readonly CellNote[];
  readonly merges: readonly MergedCells[];
}

export interface CellNote {
  readonly kind: RecordKind;
  readonly index: number;
  readonly key: string;
  readonly text: string;
  readonly serial?: Serial;
}

/** A merge in the grid, zero-based and half-open. */
export interface MergedCells {
  readonly kind: RecordKind;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Keys of columns in which people type. */
export function typedKeys({ table }: Surface): readonly string[] {
  return table.columns.filter(({ entry }) => entry !== "system").map(({ key }) => key);
}

/** True for a row in which nothing of ours stands. */
export function isBlank(row: SurfaceRow): boolean {
  return Object.values(row.cells).every((text) => text === "");
}
