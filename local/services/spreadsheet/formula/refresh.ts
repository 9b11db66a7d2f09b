// Recomputes a workbook's formulas after a change. Sheets without formulas cost nothing.

import type { Sheet, Workbook } from "../workbook.ts";
import { evaluateFormula } from "./evaluate.ts";
import { isKnownPlain, rememberPlain } from "./presence.ts";

/** Computes every formula anew, each as often as it is needed; TODAY and NOW are the moment's. */
export function refreshFormulas(workbook: Workbook, now: number): void {
  const waiting = new Map<Sheet, Set<number>>();
  for (const sheet of workbook.sheets) {
    if (isKnownPlain(sheet)) continue;
    sheet.rows.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        let places = waiting.get(sheet);
        if (!places) waiting.set(sheet, (places = new Set()));
        places.add(row * sheet.columnCount + column);
      });
    });
    if (!waiting.has(sheet)) rememberPlain(sheet);
  }
  const running = new Set<string>();
  const compute = (sheet: Sheet, row: number, column: number): void => {
    const place = row * sheet.columnCount + column;
    const cell = sheet.rows[row]?.[column];
    const line = sheet.rows[row];
    if (!line || !cell?.formula || !waiting.get(sheet)?.has(place)) return;
    const key = `${sheet.sheetId}:${place}`;
    if (running.has(key)) {
      line[column] = { ...cell, value: "#REF!" };
      return;
    }
    running.add(key);
    const value = evaluateFormula(cell.formula, { workbook, sheet, row, column, now, compute });
    running.delete(key);
    waiting.get(sheet)?.delete(place);
    if (value !== cell.value) line[column] = { ...cell, value };
  };
  for (const [sheet, places] of waiting) {
    for (const place of places)
      compute(sheet, Math.floor(place / sheet.columnCount), place % sheet.columnCount);
  }
}
