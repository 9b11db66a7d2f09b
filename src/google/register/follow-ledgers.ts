// Rewrites the tabs that follow the ledgers where they show something else. No part of any commit: a cut-off run leaves them
// behind, and the next one goes on.

import type { Layout } from "../structure/layout.ts";
import { appendRows, textCell, type Rows, type SheetsRequest } from "./cells.ts";
import { surfaceRow } from "./commit.ts";
import type { ShownTab } from "./shown-ledgers.ts";

/** From the first row that differs to the last one; below what stands there, rows are added. */
export function followRequests(tab: ShownTab, now: Rows, layout: Layout): SheetsRequest[] {
  const { sheetId } = tab.table;
  const indexes = [...layout.values()];
  const wanted = tab.rows.map((cells) => surfaceRow(layout, cells));
  const standing = now.slice(1);
  const differing = standing.flatMap((texts, row) =>
    indexes.some((index) => (texts[index] ?? "") !== (wanted[row]?.[index] ?? "")) ? [row] : [],
  );
  const [first = 0] = differing;
  const rows = standing.slice(first, (differing[differing.length - 1] ?? -1) + 1);
  const overwriting = indexes.map((columnIndex): SheetsRequest => ({
    updateCells: {
      start: { sheetId, rowIndex: first + 1, columnIndex },
      rows: rows.map((_, at) => ({ values: [textCell(wanted[first + at]?.[columnIndex] ?? "")] })),
      fields: "userEnteredValue",
    },
  }));
  const added = wanted.slice(standing.length);
  return [
    ...(rows.length > 0 ? [{ unmergeCells: { range: { sheetId } } }, ...overwriting] : []),
    ...(added.length > 0 ? [appendRows(tab.table, added)] : []),
  ];
}
