// Finds a table's columns in a tab that people changed: headers renamed, columns moved, deleted or added between.

import { oneLine } from "../../domain/company/cells.ts";
import type { Column, Table } from "../../domain/register/tables.ts";
import type { SheetFacts } from "./facts.ts";
import { headerIndexes, type Layout } from "./layout.ts";
import { markedColumns } from "./marks.ts";

export interface MatchedColumns {
  /** Every declared column; restored ones stand at the right end. */
  readonly layout: Layout;
  readonly renamed: readonly { readonly column: Column; readonly found: string }[];
  /** Not there any more: to be added. */
  readonly restored: readonly Column[];
  /** Not in the declared order among the others. */
  readonly moved: readonly Column[];
}

export function matchColumns(table: Table, facts: SheetFacts): MatchedColumns {
  const headers = facts.columns.map(({ header }) => header.text);
  const byHeader = headerIndexes(headers);
  const layout = new Map<string, number>();
  for (const { key, header } of table.columns) {
    const index = byHeader.get(header);
    if (index !== undefined) layout.set(key, index);
  }
  const renamed: { column: Column; found: string }[] = [];
  for (const { column, index } of renamedColumns(table, facts, layout)) {
    layout.set(column.key, index);
    renamed.push({ column, found: oneLine(headers[index] ?? "") });
  }
  const moved = outOfOrder(
    table.columns.filter(({ key }) => layout.has(key)),
    layout,
  );
  const restored = table.columns.filter(({ key }) => !layout.has(key));
  restored.forEach(({ key }, count) => layout.set(key, facts.columnCount + count));
  return { layout, renamed, restored, moved };
}

/**
 * Missing columns that still stand there under another header. The mark that travels with a column tells; where no
 * header cell is marked, the place between its neighbours does. A column without a mark among marked ones was
 * deleted: what stands in its place is somebody's own.
 */
function renamedColumns(table: Table, facts: SheetFacts, found: Layout): { column: Column; index: number }[] {
  const marks = markedColumns(facts);
  const layout = new Map(found);
  const renamed: { column: Column; index: number }[] = [];
  const claim = (column: Column, index: number | undefined): void => {
    if (index === undefined || index >= facts.columnCount || [...layout.values()].includes(index)) return;
    layout.set(column.key, index);
    renamed.push({ column, index });
  };
  for (const column of table.columns)
    if (!layout.has(column.key)) claim(column, marks.byHeader.get(column.header));
  if (marks.onHeaders) return renamed;
  table.columns.forEach((column, place) => {
    if (layout.has(column.key)) return;
    const before = table.columns[place - 1];
    const next = table.columns.slice(place + 1).find(({ key }) => layout.has(key));
    claim(column, between(before && layout.get(before.key), next && layout.get(next.key), facts));
  });
  return renamed;
}

function between(before = -1, next: number | undefined, { columnCount }: SheetFacts): number | undefined {
  return before + 1 < (next ?? columnCount) ? before + 1 : undefined;
}

/** The fewest columns whose moving explains the order: all that are not on a longest rising run. */
function outOfOrder(columns: readonly Column[], layout: Layout): Column[] {
  const runs: Column[][] = [];
  columns.forEach((column, place) => {
    const index = layout.get(column.key) ?? 0;
    const before = columns
      .slice(0, place)
      .map((earlier, at) => ((layout.get(earlier.key) ?? 0) < index ? (runs[at] ?? []) : []));
    runs.push([...longest(before), column]);
  });
  const inOrder = longest(runs);
  return columns.filter((column) => !inOrder.includes(column));
}

function longest(runs: readonly Column[][]): Column[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
