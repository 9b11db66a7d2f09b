// What a person does to cells: typing, pasting, filling down, clearing, notes, formats, replacing.

import { boundsOf, gridRangeOf, heightOf, widthOf, type Bounds } from "../bounds.ts";
import { cellAt, changed, patchCell, patchFormat, requireSheet } from "../cells.ts";
import { coerceText, type Coerced } from "../coerce.ts";
import { appendDimension } from "../dimensions.ts";
import { displayOf } from "../display.ts";
import {
  clearRange,
  copyRange,
  finishEdit,
  putCoerced,
  setNote as putNote,
  wallYear,
  COPY_ALL,
} from "../edit.ts";
import { findCells, replaceInCells, type FindOptions } from "../find-replace.ts";
import { mergesWithin } from "../merge.ts";
import { select } from "../facade/selection.ts";
import { canEdit } from "../protection.ts";
import { firstViolation } from "../validation.ts";
import type { Cell, CellFormat, CellValue, GridRange, Sheet, Workbook } from "../workbook.ts";
import {
  contextOf,
  HumanRefusal,
  perform,
  requireAllowed,
  workbookOf,
  writerOf,
  type EventValue,
  type Hand,
  type HumanEdit,
} from "./hand.ts";
import { parseTsv } from "./tsv.ts";
import { carryOut, cellsAsTheyAre, type Step } from "./steps.ts";
import { remember } from "./undo.ts";

/** A zero-based cell of a sheet. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** What was copied inside Sheets; parts that are missing leave the target's. Merges count from the block's top left cell. */
export interface RichBlock {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly (string | undefined)[])[];
  readonly formats?: readonly (readonly (CellFormat | undefined)[])[];
  readonly merges?: readonly Bounds[];
}

/** Types text into a cell (its merge's first cell); it is parsed as Sheets parses typing. */
export function typeInto(hand: Hand, place: CellPlace, text: string): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, place.sheetId);
  const one = { top: place.row, left: place.column, bottom: place.row + 1, right: place.column + 1 };
  const [merge] = mergesWithin(sheet, one);
  const start = merge ? boundsOf(sheet, merge) : one;
  const bounds = { ...start, bottom: start.top + 1, right: start.left + 1 };
  return editCells(hand, sheet, bounds, () =>
    placeText(workbook, sheet, bounds.top, bounds.left, text, hand),
  );
}

function coerced(workbook: Workbook, cell: Cell, text: string, hand: Hand): Coerced {
  const { locale } = workbook;
  return coerceText(text, cell.format, { locale, year: wallYear(workbook, hand.workspace.now()) });
}

function placeText(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  hand: Hand,
): void {
  putCoerced(sheet, row, column, coerced(workbook, cellAt(sheet, row, column), text, hand));
}

/** Changes contents within bounds: judged, checked against strict rules, remembered for undo, all or nothing. */
function editCells(
  hand: Hand,
  sheet: Sheet,
  bounds: Bounds,
  change: () => void,
  grown: readonly Step[] = [],
): HumanEdit {
  const workbook = workbookOf(hand);
  const range = gridRangeOf(sheet.sheetId, bounds);
  requireAllowed(hand, canEdit(workbook, writerOf(hand), range));
  const oldValue = eventValue(hand, workbook, cellAt(sheet, bounds.top, bounds.left));
  const before = cellsAsTheyAre(sheet, bounds);
  return perform(hand, () => {
    const back = (): void => void carryOut(workbook, before, contextOf(hand));
    try {
      change();
      finishEdit(workbook, contextOf(hand));
    } catch (error) {
      back();
      throw error;
    }
    const violation = firstViolation({ workbook, sheet, now: hand.workspace.now() }, bounds);
    if (violation !== undefined) {
      back();
      throw new HumanRefusal("validation", violation);
    }
    select(hand.workspace, hand.fileId, hand.person, [range]);
    remember(workbook, hand.person, grown.length ? { kind: "several", steps: [...grown, before] } : before);
    const single = heightOf(bounds) * widthOf(bounds) === 1;
    const value = eventValue(hand, workbook, cellAt(sheet, bounds.top, bounds.left));
    return {
      changeType: "EDIT",
      edit: {
        range,
        ...(single && value !== undefined ? { value } : {}),
        ...(single && oldValue !== undefined ? { oldValue } : {}),
      },
    };
  });
}

/** Edit events carry values as text, dates as serial numbers (assumed: "edit-event-values-are-text"). */
function eventValue(hand: Hand, workbook: Workbook, cell: Cell): EventValue | undefined {
  if (cell.value === null) return undefined;
  if (hand.workspace.assumptions["edit-event-values-are-text"] === false) return cell.value;
  return typeof cell.value === "number" ? String(cell.value) : displayOf(cell, workbook.locale);
}

/** Pastes text at a cell; one copied cell fills the whole target area. The grid grows where the block does not fit. */
export function paste(hand: Hand, target: GridRange, text: string): HumanEdit {
  const lines = parseTsv(text);
  return pasteBlock(hand, target, lines, (workbook, sheet, row, column, down, across) =>
    placeText(workbook, sheet, row, column, lines[down]?.[across] ?? "", hand),
  );
}

/** Pastes what was copied in Sheets: values, formulas, formats and merges. */
export function pasteRich(hand: Hand, target: GridRange, block: RichBlock): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, target.sheetId);
  const { top, left } = boundsOf(sheet, target);
  const unmerged: Step = { kind: "merges", sheetId: sheet.sheetId, merges: [...sheet.merges] };
  const merges = (block.merges ?? []).map((merge) =>
    gridRangeOf(sheet.sheetId, {
      top: top + merge.top,
      left: left + merge.left,
      bottom: top + merge.bottom,
      right: left + merge.right,
    }),
  );
  const place: Placing = (_workbook, _sheet, row, column, down, across) =>
    patchCell(sheet, row, column, {
      value: block.values[down]?.[across] ?? null,
      formula: block.formulas?.[down]?.[across],
      ...(block.formats ? { format: block.formats[down]?.[across] } : {}),
    });
  const edit = pasteBlock(hand, target, block.values, place, merges.length ? [unmerged] : []);
  sheet.merges.push(...merges);
  return edit;
}

type Placing = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  down: number,
  across: number,
) => void;

function pasteBlock(
  hand: Hand,
  target: GridRange,
  lines: readonly (readonly unknown[])[],
  place: Placing,
  alsoUndone: readonly Step[] = [],
): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, target.sheetId);
  const goal = boundsOf(sheet, target);
  const height = lines.length;
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (height * width === 0) throw new HumanRefusal("impossible", "There is nothing to paste.");
  // A larger target takes whole repetitions; otherwise the block keeps its size.
  const rows = Math.max(1, Math.floor(heightOf(goal) / height)) * height;
  const columns = Math.max(1, Math.floor(widthOf(goal) / width)) * width;
  const bounds = { top: goal.top, left: goal.left, bottom: goal.top + rows, right: goal.left + columns };
  const inside = gridRangeOf(sheet.sheetId, {
    ...bounds,
    bottom: Math.min(bounds.bottom, sheet.rowCount),
    right: Math.min(bounds.right, sheet.columnCount),
  });
  requireAllowed(hand, canEdit(workbook, writerOf(hand), inside));
  const grown = perform(hand, () => growTo(workbook, sheet, bounds));
  try {
    return editCells(
      hand,
      sheet,
      bounds,
      () => {
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            place(workbook, sheet, bounds.top + row, bounds.left + column, row % height, column % width);
          }
        }
      },
      [...grown, ...alsoUndone],
    );
  } catch (error) {
    for (const step of grown) carryOut(workbook, step, contextOf(hand));
    throw error;
  }
}

/** Adds the rows and columns that are missing; answers how to take them away again. */
function growTo(workbook: Workbook, sheet: Sheet, bounds: Bounds): Step[] {
  const steps: Step[] = [];
  const { sheetId, rowCount, columnCount } = sheet;
  if (bounds.bottom > rowCount) {
    appendDimension(workbook, sheetId, "ROWS", bounds.bottom - rowCount);
    steps.push({ kind: "delete-lines", sheetId, dimension: "ROWS", from: rowCount, to: bounds.bottom });
  }
  if (bounds.right > columnCount) {
    appendDimension(workbook, sheetId, "COLUMNS", bounds.right - columnCount);
    steps.push({ kind: "delete-lines", sheetId, dimension: "COLUMNS", from: columnCount, to: bounds.right });
  }
  return steps;
}

/** Ctrl+D: the first row of the area goes into all rows below it, formulas following. */
export function fillDown(hand: Hand, area: GridRange): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, area.sheetId);
  const bounds = boundsOf(sheet, area);
  const below = { ...bounds, top: bounds.top + 1 };
  if (heightOf(below) < 1) throw new HumanRefusal("impossible", "There is nothing to fill.");
  const first = gridRangeOf(sheet.sheetId, { ...bounds, bottom: bounds.top + 1 });
  const rest = gridRangeOf(sheet.sheetId, below);
  const parts = { ...COPY_ALL, notes: false };
  return editCells(hand, sheet, below, () => copyRange(workbook, first, rest, parts, contextOf(hand)));
}

/** The Delete key: contents go, formats, notes and rules stay. */
export function clear(hand: Hand, area: GridRange): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, area.sheetId);
  return editCells(hand, sheet, boundsOf(sheet, area), () =>
    clearRange(workbook, area, { contents: true }, contextOf(hand)),
  );
}

/** A note on every cell of the area; empty text removes it. Fires onChange only (assumed). */
export function setNote(hand: Hand, area: GridRange, note: string): HumanEdit {
  return dress(hand, area, "OTHER", (workbook) => putNote(workbook, area, note));
}

/** Formats the cells of the area; a part given as undefined is removed. */
export function format(hand: Hand, area: GridRange, patch: Partial<CellFormat>): HumanEdit {
  return dress(hand, area, "FORMAT", (workbook, sheet) => {
    const bounds = boundsOf(sheet, area);
    for (let row = bounds.top; row < bounds.bottom; row++) {
      for (let column = bounds.left; column < bounds.right; column++) patchFormat(sheet, row, column, patch);
    }
    changed(workbook);
  });
}

function dress(
  hand: Hand,
  area: GridRange,
  changeType: HumanEdit["changeType"],
  change: (workbook: Workbook, sheet: Sheet) => void,
): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, area.sheetId);
  requireAllowed(hand, canEdit(workbook, writerOf(hand), area));
  const before = cellsAsTheyAre(sheet, boundsOf(sheet, area));
  return perform(hand, () => {
    change(workbook, sheet);
    remember(workbook, hand.person, before);
    return { changeType };
  });
}

/** Find and replace: all matches in the ranges, or none when one of them may not be edited. Answers how many were replaced. */
export function replace(
  hand: Hand,
  ranges: readonly GridRange[],
  text: string,
  replacement: string,
  options: FindOptions = {},
): HumanEdit & { readonly replaced: number } {
  const workbook = workbookOf(hand);
  const editor = writerOf(hand);
  const found = findCells(workbook, ranges, text, options);
  const areas = found.map(({ sheetId, row, column }) =>
    gridRangeOf(sheetId, { top: row, left: column, bottom: row + 1, right: column + 1 }),
  );
  requireAllowed(hand, ...areas.map((area) => canEdit(workbook, editor, area)));
  const steps = areas.map((area) => {
    const sheet = requireSheet(workbook, area.sheetId);
    return cellsAsTheyAre(sheet, boundsOf(sheet, area));
  });
  return perform(hand, () => {
    const { occurrences } = replaceInCells(workbook, ranges, text, replacement, options, contextOf(hand));
    remember(workbook, hand.person, { kind: "several", steps });
    const [only] = areas;
    return {
      changeType: "EDIT",
      replaced: occurrences,
      ...(areas.length === 1 && only ? { edit: { range: only } } : {}),
    };
  });
}
