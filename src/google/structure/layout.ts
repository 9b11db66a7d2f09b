// Where a table's columns stand in its tab now. People move columns: they are found by header, never by position.

import { oneLine } from "../../domain/company/cells.ts";
import type { Table } from "../../domain/register/tables.ts";
import { accept, type Refusal, type Result } from "../../domain/refusal.ts";

/** Zero-based column index by column key. */
export type Layout = ReadonlyMap<string, number>;

/** Refuses while a header is missing: nothing is read or written under a wrong name before the tab is repaired. */
export function layoutOf(headerRow: readonly string[], table: Table): Result<Layout> {
  const found = headerIndexes(headerRow);
  const layout = new Map<string, number>();
  const refusals: Refusal[] = [];
  for (const { key, header } of table.columns) {
    const index = found.get(header);
    if (index === undefined) {
      refusals.push({
        code: "structureDamaged",
        field: key,
        values: { tab: table.title, table: table.key, header },
      });
    } else {
      layout.set(key, index);
    }
  }
  return refusals.length > 0 ? { ok: false, refusals } : accept(layout);
}

/** Of two equal headers the first counts: the second is somebody's copy. */
export function headerIndexes(headerRow: readonly string[]): Map<string, number> {
  const indexes = new Map<string, number>();
  headerRow.forEach((text, index) => {
    const header = oneLine(text);
    if (header !== "" && !indexes.has(header)) indexes.set(header, index);
  });
  return indexes;
}

/** "A" for 0, "AB" for 27. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  return (index < 26 ? "" : columnLetters((index - rest) / 26 - 1)) + String.fromCharCode(65 + rest);
}
