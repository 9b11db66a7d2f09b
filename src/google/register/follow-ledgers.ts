// Rewrites the tabs that follow the ledgers where they show something else. No part of any commit: a cut-off run leaves them
// behind, and the next one goes on.

import { Refused } from "../../ports/refused.ts";
import { layoutOf, type Layout } from "../structure/layout.ts";
import { appendRows, textCell, type Rows, type SheetsRequest } from "./cells.ts";
import { surfaceRow } from "./commit.ts";
import { missingTabs } from "./missing-tabs.ts";
import { NoSuchTab, readRanges, writeAll } from "./sheets-service.ts";
import type { ShownTab } from "./shown-ledgers.ts";
import { whole } from "./wanted.ts";

function read(spreadsheetId: string, tabs: readonly ShownTab[]): Rows[] {
  try {
    return readRanges(
      spreadsheetId,
      tabs.map(({ table }) => whole(table)),
    );
  } catch (error) {
    if (error instanceof NoSuchTab) throw new Refused(missingTabs(spreadsheetId));
    throw error;
  }
}

function layoutIn(now: Rows, { table }: ShownTab): Layout {
  const layout = layoutOf(now[0] ?? [], table);
  if (!layout.ok) throw new Refused(layout.refusals);
  return layout.value;
}

/** From the first row that differs to the last one; below what stands there, rows are added. */
function tabRequests(tab: ShownTab, now: Rows): SheetsRequest[] {
  const { sheetId } = tab.table;
  const layout = layoutIn(now, tab);
  const indexes = [...layout.values()];
  const wanted = tab.rows.map((cells) => surfaceRow(layout, cells));
  const standing = now.slice(1);
  const differing = standing.flatMap((texts, row) =>
    indexes.some((index) => (texts[index] ?? "") !== (wanted[row]?.[index] ?? "")) ? [row] : [],
  );
  const [first] = differing;
  const last = differing[differing.length - 1];
  const requests: SheetsRequest[] = [];
  if (first !== undefined && last !== undefined) {
    requests.push({ unmergeCells: { range: { sheetId } } });
    const rows = Array.from({ length: last - first + 1 }, (_, at) => wanted[first + at] ?? []);
    for (const columnIndex of indexes)
      requests.push({
        updateCells: {
          start: { sheetId, rowIndex: first + 1, columnIndex },
          rows: rows.map((texts) => ({ values: [textCell(texts[columnIndex] ?? "")] })),
          fields: "userEnteredValue",
        },
      });
  }
  const added = wanted.slice(standing.length);
  return added.length === 0 ? requests : [...requests, appendRows(tab.table, added)];
}

/** Answers the tabs that showed something else: their keys. At most one read and one write. */
export function followLedgers(spreadsheetId: string, tabs: readonly ShownTab[]): readonly string[] {
  const now = read(spreadsheetId, tabs);
  const behind = tabs
    .map((tab, index) => ({ key: tab.table.key, requests: tabRequests(tab, now[index] ?? []) }))
    .filter(({ requests }) => requests.length > 0);
  if (behind.length > 0)
    writeAll(
      spreadsheetId,
      behind.flatMap(({ requests }) => requests),
    );
  return behind.map(({ key }) => key);
}
