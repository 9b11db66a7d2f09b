// Warning protections that the register sets. Each declared column of a people's table has one, on the whole column or
// on its header cell: it warns of slips, and it travels with the column, so that a renamed header is known again.

import type { Column, Table } from "../../domain/register/tables.ts";
import type { GridRange, ProtectionFacts, SheetFacts } from "./facts.ts";

/** By this beginning of the description ours are told from people's own. */
const OURS = "联络信息:";
const WHOLE_TAB = `${OURS}整表`;

export interface Mark {
  readonly description: string;
  readonly range: GridRange;
}

export function isOurs({ description }: ProtectionFacts): boolean {
  return description.startsWith(OURS);
}

/** A tab in which people have nothing to type is warned of as a whole. */
export function marksOf(table: Table, indexOf: (key: string) => number): Mark[] {
  const { sheetId } = table;
  if (table.columns.every(({ entry }) => entry === "system"))
    return [{ description: WHOLE_TAB, range: { sheetId } }];
  return table.columns.map((column) => {
    const index = indexOf(column.key);
    const lines = { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
    const range = column.entry === "system" ? lines : { ...lines, startRowIndex: 0, endRowIndex: 1 };
    return { description: markOf(column), range };
  });
}

function markOf({ header }: Column): string {
  return OURS + header;
}

export interface Marks {
  /** Column index by declared header. */
  readonly byHeader: ReadonlyMap<string, number>;
  /** False where people removed the marks of header cells, or the header row with them. */
  readonly onHeaders: boolean;
}

export function markedColumns({ protections }: SheetFacts): Marks {
  const byHeader = new Map<string, number>();
  let onHeaders = false;
  for (const protection of protections) {
    const { startColumnIndex = 0, endColumnIndex, endRowIndex } = protection.range;
    if (!isOurs(protection) || endColumnIndex !== startColumnIndex + 1) continue;
    byHeader.set(protection.description.slice(OURS.length), startColumnIndex);
    if (endRowIndex === 1) onHeaders = true;
  }
  return { byHeader, onHeaders };
}

/** The API may write an open end as the grid's edge. */
export function sameRange(
  found: GridRange,
  wanted: GridRange,
  { rowCount, columnCount }: SheetFacts,
): boolean {
  const edges = (range: GridRange): string =>
    [
      range.startRowIndex ?? 0,
      Math.min(range.endRowIndex ?? rowCount, rowCount),
      range.startColumnIndex ?? 0,
      Math.min(range.endColumnIndex ?? columnCount, columnCount),
    ].join();
  return edges(found) === edges(wanted);
}
