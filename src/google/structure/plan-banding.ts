// Alternating row colours on the tabs that people read.

import type { GridRange, SheetFacts } from "./facts.ts";
import type { SheetsRequest } from "./notice.ts";
import type { PlannedTab } from "./plan-tabs.ts";

const WHITE = { red: 1, green: 1, blue: 1 };
const PALE = { red: 0.96, green: 0.97, blue: 0.98 };
const rowProperties = {
  firstBandColorStyle: { rgbColor: WHITE },
  secondBandColorStyle: { rgbColor: PALE },
};

/** `columnCount`: with the columns that the plan adds. Colours that people chose instead stay. */
export function planBanding({ table, facts }: PlannedTab, columnCount: number): SheetsRequest[] {
  if (table.hidden) return [];
  const { sheetId } = table;
  const range = { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: columnCount };
  const ours = facts.bandings.find(({ id }) => id === sheetId);
  if (!ours) {
    return facts.bandings.length > 0
      ? []
      : [{ addBanding: { bandedRange: { bandedRangeId: sheetId, range, rowProperties } } }];
  }
  if (covers(ours.range, columnCount, facts)) return [];
  return [{ updateBanding: { bandedRange: { bandedRangeId: sheetId, range }, fields: "range" } }];
}

function covers(range: GridRange, columnCount: number, { rowCount }: SheetFacts): boolean {
  return (range.endRowIndex ?? rowCount) >= rowCount && (range.endColumnIndex ?? columnCount) >= columnCount;
}
