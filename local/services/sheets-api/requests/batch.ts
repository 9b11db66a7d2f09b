// What every request of a batch works with: the workbook, whose rights judge it, and the undo journal.

import type { EditContext } from "../../spreadsheet/edit.ts";
import type { Bounds } from "../../spreadsheet/bounds.ts";
import type { Sheet, Workbook } from "../../spreadsheet/workbook.ts";
import type { Execution } from "../../../runtime/execution.ts";
import { invalid } from "../api-error.ts";
import type { Guard } from "../guard.ts";
import type { Journal } from "../journal.ts";

/** One batch under way; `where` names the request for refusals: "Invalid requests[0].updateCells". */
export interface Batch {
  readonly execution: Execution;
  readonly workbook: Workbook;
  readonly journal: Journal;
  readonly guard: Guard;
  readonly edit: EditContext;
  readonly where: string;
  /** Done when the whole batch is accepted: what lies outside the workbook. */
  readonly afterwards: (() => void)[];
  /** Cells written so far, for the cost model. */
  readonly tally: { cells: number };
}

/** Announces that cells of this rectangle change: rights first, then undo. */
export function writesCells(batch: Batch, sheet: Sheet, bounds: Bounds): void {
  batch.guard.requireEditable(sheet, bounds, batch.where);
  batch.journal.keepRows(sheet, bounds.top, bounds.bottom);
  batch.tally.cells += Math.max(0, bounds.bottom - bounds.top) * Math.max(0, bounds.right - bounds.left);
}

/** The field, or Google's kind of refusal where the request lacks it. */
export function required<T>(value: T | undefined, what: string, where: string): T {
  if (value === undefined) throw invalid(`${where}: No ${what} specified.`);
  return value;
}
