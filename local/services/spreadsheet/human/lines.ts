// What a person does to rows and columns: inserting, deleting, moving, sorting.

import { boundsOf, gridRangeOf } from "../bounds.ts";
import { requireSheet } from "../cells.ts";
import { deleteDimension, insertDimension, moveDimension } from "../dimensions.ts";
import { canEdit, canInsert, canRestructure } from "../protection.ts";
import type { Dimension } from "../shift.ts";
import { sortRange, type SortKey } from "../sort.ts";
import type { GridRange } from "../workbook.ts";
import {
  contextOf,
  perform,
  requireAllowed,
  workbookOf,
  writerOf,
  type Hand,
  type HumanEdit,
} from "./hand.ts";
import { cellsAsTheyAre, linesAsTheyAre } from "./steps.ts";
import { remember } from "./undo.ts";

/** Inserts rows or columns before the zero-based `at`; they look like the line before (the first like the one after). */
export function insertLines(
  hand: Hand,
  sheetId: number,
  dimension: Dimension,
  at: number,
  count = 1,
): HumanEdit {
  const workbook = workbookOf(hand);
  requireAllowed(hand, canInsert(workbook, writerOf(hand), sheetId, dimension, at));
  return perform(hand, () => {
    insertDimension(workbook, sheetId, dimension, at, count, at > 0 ? "before" : "after");
    remember(workbook, hand.person, { kind: "delete-lines", sheetId, dimension, from: at, to: at + count });
    return { changeType: dimension === "ROWS" ? "INSERT_ROW" : "INSERT_COLUMN" };
  });
}

export const insertRows = (hand: Hand, sheetId: number, at: number, count?: number): HumanEdit =>
  insertLines(hand, sheetId, "ROWS", at, count);

export const insertColumns = (hand: Hand, sheetId: number, at: number, count?: number): HumanEdit =>
  insertLines(hand, sheetId, "COLUMNS", at, count);

/** Deletes rows or columns [from, to). */
export function deleteLines(
  hand: Hand,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
): HumanEdit {
  const workbook = workbookOf(hand);
  requireAllowed(hand, canRestructure(workbook, writerOf(hand), sheetId, dimension, from, to));
  return perform(hand, () => {
    const back = linesAsTheyAre(requireSheet(workbook, sheetId), dimension, from, to);
    deleteDimension(workbook, sheetId, dimension, from, to);
    remember(workbook, hand.person, back);
    return { changeType: dimension === "ROWS" ? "REMOVE_ROW" : "REMOVE_COLUMN" };
  });
}

export const deleteRows = (hand: Hand, sheetId: number, from: number, to: number = from + 1): HumanEdit =>
  deleteLines(hand, sheetId, "ROWS", from, to);

export const deleteColumns = (hand: Hand, sheetId: number, from: number, to: number = from + 1): HumanEdit =>
  deleteLines(hand, sheetId, "COLUMNS", from, to);

/** Drags rows or columns [from, to) to before what is now at `before`. */
export function moveLines(
  hand: Hand,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
  before: number,
): HumanEdit {
  const workbook = workbookOf(hand);
  const editor = writerOf(hand);
  requireAllowed(
    hand,
    canRestructure(workbook, editor, sheetId, dimension, from, to),
    canInsert(workbook, editor, sheetId, dimension, before),
  );
  return perform(hand, () => {
    moveDimension(workbook, sheetId, dimension, from, to, before);
    const count = to - from;
    const landed = before > from ? before - count : before;
    const home = before > from ? from : to;
    remember(workbook, hand.person, {
      kind: "move-lines",
      sheetId,
      dimension,
      from: landed,
      to: landed + count,
      before: home,
    });
    return { changeType: "OTHER" };
  });
}

export const moveColumn = (hand: Hand, sheetId: number, from: number, before: number): HumanEdit =>
  moveLines(hand, sheetId, "COLUMNS", from, from + 1, before);

/** Sorts a range, or with only a sheetId the sheet below its frozen rows. Fires onChange only (assumed: "sort-fires-change-only"). */
export function sort(hand: Hand, area: GridRange, keys: readonly SortKey[]): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, area.sheetId);
  const whole = area.startRowIndex === undefined && area.endRowIndex === undefined;
  const bounds = boundsOf(sheet, whole ? { ...area, startRowIndex: sheet.frozenRowCount } : area);
  const range = gridRangeOf(sheet.sheetId, bounds);
  requireAllowed(hand, canEdit(workbook, writerOf(hand), range));
  const before = cellsAsTheyAre(sheet, bounds);
  return perform(hand, () => {
    sortRange(workbook, range, keys, contextOf(hand));
    remember(workbook, hand.person, before);
    const quiet = hand.workspace.assumptions["sort-fires-change-only"] !== false;
    return { changeType: "OTHER", ...(quiet ? {} : { edit: { range } }) };
  });
}
