// Steps back and forth as data: what each does to the workbook, and the step that takes it back.

import { changed, putCell, sheetById } from "../cells.ts";
import { renameSheet } from "../create.ts";
import { deleteDimension, insertDimension, moveDimension } from "../dimensions.ts";
import { finishEdit, type EditContext } from "../edit.ts";
import type { Dimension } from "../shift.ts";
import type {
  Cell,
  DimensionProperties,
  GridRange,
  Metadata,
  Protection,
  Sheet,
  Workbook,
} from "../workbook.ts";

/** Neighbouring cells of one row, to be put there. */
export interface Strip {
  readonly row: number;
  readonly left: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** Ranges that a deletion cut or removed, to be put back whole. */
export type RangeHolders = Pick<
  Sheet,
  "merges" | "bandings" | "protections" | "basicFilter" | "conditionalFormats"
>;

/** How to undo (or redo) something. */
export type Step =
  | { readonly kind: "cells"; readonly sheetId: number; readonly strips: readonly Strip[] }
  | {
      readonly kind: "delete-lines";
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "insert-lines";
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      /** What they held; lists end where nothing follows. */
      readonly cells: readonly (readonly (Cell | undefined)[])[];
      readonly properties: readonly (DimensionProperties | undefined)[];
      readonly frozen: number;
      readonly holders: RangeHolders | undefined;
      /** What hung on the lines, each counted from the first. */
      readonly metadata: readonly Metadata[];
    }
  | {
      readonly kind: "move-lines";
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly from: number;
      readonly to: number;
      readonly before: number;
    }
  | { readonly kind: "remove-sheet"; readonly sheetId: number }
  | {
      readonly kind: "restore-sheet";
      readonly sheet: Sheet;
      readonly index: number;
      readonly namedRanges: Workbook["namedRanges"];
    }
  | { readonly kind: "merges"; readonly sheetId: number; readonly merges: readonly GridRange[] }
  | { readonly kind: "title"; readonly sheetId: number; readonly title: string }
  | { readonly kind: "hidden"; readonly sheetId: number; readonly hidden: boolean }
  | { readonly kind: "protect"; readonly sheetId: number; readonly protection: Protection }
  | { readonly kind: "unprotect"; readonly sheetId: number; readonly id: number }
  | { readonly kind: "several"; readonly steps: readonly Step[] };

/** The cells of a range as they are, to be put back later. */
export function cellsAsTheyAre(
  sheet: Sheet,
  bounds: { top: number; left: number; bottom: number; right: number },
): Step {
  const strips: Strip[] = [];
  for (let row = bounds.top; row < bounds.bottom; row++) {
    const cells = (sheet.rows[row] ?? []).slice(bounds.left, bounds.right);
    while (cells.length < bounds.right - bounds.left) cells.push(undefined);
    strips.push({ row, left: bounds.left, cells });
  }
  return { kind: "cells", sheetId: sheet.sheetId, strips };
}

/** The lines as they are before they are deleted. */
export function linesAsTheyAre(sheet: Sheet, dimension: Dimension, from: number, to: number): Step {
  const rows = dimension === "ROWS";
  const cells = rows
    ? Array.from({ length: to - from }, (_line, index) => sheet.rows[from + index]?.slice() ?? [])
    : sheet.rows.map((line) => line?.slice(from, to) ?? []);
  const properties = (rows ? sheet.rowProperties : sheet.columnProperties).slice(from, to);
  const frozen = rows ? sheet.frozenRowCount : sheet.frozenColumnCount;
  return {
    kind: "insert-lines",
    sheetId: sheet.sheetId,
    dimension,
    at: from,
    count: to - from,
    cells,
    properties,
    frozen,
    holders: holdersOf(sheet),
    metadata: sheet.developerMetadata.flatMap((item) => {
      const { line } = item;
      const hung = line?.dimension === dimension && line.index >= from && line.index < to;
      return hung ? [{ ...item, line: { dimension, index: line.index - from } }] : [];
    }),
  };
}

const holdersOf = (sheet: Sheet): RangeHolders => ({
  merges: [...sheet.merges],
  bandings: sheet.bandings.map((banding) => ({ ...banding })),
  protections: sheet.protections.map((protection) => ({
    ...protection,
    unprotectedRanges: [...protection.unprotectedRanges],
  })),
  ...(sheet.conditionalFormats
    ? { conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: [...rule.ranges] })) }
    : {}),
  ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
});

/** Carries a step out and answers the step that takes it back; undefined where its sheet is gone. */
export function carryOut(workbook: Workbook, step: Step, context: EditContext): Step | undefined {
  if (step.kind === "several") {
    const back = [...step.steps].reverse().flatMap((each) => carryOut(workbook, each, context) ?? []);
    return { kind: "several", steps: back };
  }
  if (step.kind === "restore-sheet") return restoreSheet(workbook, step);
  const sheet = sheetById(workbook, step.sheetId);
  if (!sheet) return undefined;
  switch (step.kind) {
    case "cells":
      return putStrips(workbook, sheet, step.strips, context);
    case "delete-lines": {
      const back = linesAsTheyAre(sheet, step.dimension, step.from, step.to);
      deleteDimension(workbook, step.sheetId, step.dimension, step.from, step.to);
      return back;
    }
    case "insert-lines":
      return insertLines(workbook, sheet, step, context);
    case "move-lines": {
      moveDimension(workbook, step.sheetId, step.dimension, step.from, step.to, step.before);
      return moveBack(step);
    }
    case "remove-sheet": {
      const index = workbook.sheets.indexOf(sheet);
      const namedRanges = workbook.namedRanges.filter(({ range }) => range.sheetId === step.sheetId);
      workbook.sheets.splice(index, 1);
      workbook.namedRanges = workbook.namedRanges.filter((named) => !namedRanges.includes(named));
      changed(workbook);
      return { kind: "restore-sheet", sheet, index, namedRanges };
    }
    case "merges": {
      const back: Step = { ...step, merges: sheet.merges };
      sheet.merges = [...step.merges];
      changed(workbook);
      return back;
    }
    case "title": {
      const back: Step = { ...step, title: sheet.title };
      renameSheet(workbook, step.sheetId, step.title);
      return back;
    }
    case "hidden": {
      const back: Step = { ...step, hidden: sheet.hidden };
      sheet.hidden = step.hidden;
      changed(workbook);
      return back;
    }
    case "protect":
      sheet.protections.push(step.protection);
      changed(workbook);
      return { kind: "unprotect", sheetId: step.sheetId, id: step.protection.id };
    case "unprotect": {
      const protection = sheet.protections.find(({ id }) => id === step.id);
      sheet.protections = sheet.protections.filter((each) => each !== protection);
      changed(workbook);
      return protection && { kind: "protect", sheetId: step.sheetId, protection };
    }
  }
}

function putStrips(workbook: Workbook, sheet: Sheet, strips: readonly Strip[], context: EditContext): Step {
  const inside = strips
    .filter(({ row, left }) => row < sheet.rowCount && left < sheet.columnCount)
    .map(({ row, left, cells }) => ({ row, left, cells: cells.slice(0, sheet.columnCount - left) }));
  const back = inside.map(({ row, left, cells }) => ({
    row,
    left,
    cells: cells.map((_cell, index) => sheet.rows[row]?.[left + index]),
  }));
  for (const { row, left, cells } of inside) {
    cells.forEach((cell, index) => putCell(sheet, row, left + index, cell));
  }
  finishEdit(workbook, context);
  return { kind: "cells", sheetId: sheet.sheetId, strips: back };
}

function insertLines(
  workbook: Workbook,
  sheet: Sheet,
  step: Extract<Step, { kind: "insert-lines" }>,
  context: EditContext,
): Step {
  const rows = step.dimension === "ROWS";
  insertDimension(workbook, step.sheetId, step.dimension, step.at, step.count);
  step.cells.forEach((line, index) =>
    line.forEach((cell, at) =>
      rows ? putCell(sheet, step.at + index, at, cell) : putCell(sheet, index, step.at + at, cell),
    ),
  );
  const properties = rows ? sheet.rowProperties : sheet.columnProperties;
  step.properties.forEach((property, index) => {
    while (properties.length < step.at + index) properties.push(undefined);
    properties[step.at + index] = property;
  });
  if (rows) sheet.frozenRowCount = step.frozen;
  else sheet.frozenColumnCount = step.frozen;
  if (step.holders) {
    delete sheet.basicFilter;
    Object.assign(sheet, step.holders);
  }
  for (const item of step.metadata) {
    const line = item.line && { ...item.line, index: item.line.index + step.at };
    sheet.developerMetadata.push({ ...item, ...(line ? { line } : {}) });
  }
  finishEdit(workbook, context);
  return {
    kind: "delete-lines",
    sheetId: step.sheetId,
    dimension: step.dimension,
    from: step.at,
    to: step.at + step.count,
  };
}

function moveBack(step: Extract<Step, { kind: "move-lines" }>): Step {
  const count = step.to - step.from;
  const landed = step.before > step.from ? step.before - count : step.before;
  const before = step.before > step.from ? step.from : step.to;
  return { ...step, from: landed, to: landed + count, before };
}

function restoreSheet(workbook: Workbook, step: Extract<Step, { kind: "restore-sheet" }>): Step {
  workbook.sheets.splice(Math.min(step.index, workbook.sheets.length), 0, step.sheet);
  workbook.namedRanges.push(...step.namedRanges);
  changed(workbook);
  return { kind: "remove-sheet", sheetId: step.sheet.sheetId };
}

/** Whether the sheet that a step needs is still there. */
export const isPossible = (workbook: Workbook, step: Step): boolean =>
  step.kind === "several" || step.kind === "restore-sheet" || sheetById(workbook, step.sheetId) !== undefined;
