// Each person's own steps back, as Sheets keeps them: what others did in between stays, and the steps follow rows and
// columns that others move.

import { onDimensionChange } from "../dimensions.ts";
import { shiftRange, type Dimension, type DimensionChange } from "../shift.ts";
import type { Cell, Workbook } from "../workbook.ts";
import type { Step, Strip } from "./steps.ts";

interface Stacks {
  readonly undo: Step[];
  readonly redo: Step[];
}

/** How many steps a person can go back. */
const DEPTH = 50;

const stacks = new WeakMap<Workbook, Map<string, Stacks>>();

export function stacksOf(workbook: Workbook, person: string): Stacks {
  let people = stacks.get(workbook);
  if (!people) stacks.set(workbook, (people = new Map()));
  let own = people.get(person);
  if (!own) people.set(person, (own = { undo: [], redo: [] }));
  return own;
}

/** Remembers how to take back what the person just did. */
export function remember(workbook: Workbook, person: string, step: Step): void {
  const own = stacksOf(workbook, person);
  own.undo.push(step);
  if (own.undo.length > DEPTH) own.undo.shift();
  own.redo.length = 0;
}

let acting: string | undefined;

/** Does a person's gesture: their own steps back need not follow it. */
export function whileActing<T>(person: string, work: () => T): T {
  acting = person;
  try {
    return work();
  } finally {
    acting = undefined;
  }
}

/** The steps of a workbook follow its rows and columns; what a step was about and is gone falls out of it. */
onDimensionChange((workbook, sheetId, dimension, change) => {
  for (const [person, own] of stacks.get(workbook) ?? []) {
    // One's own steps are taken back in order: each finds the sheet as it left it.
    if (person === acting) continue;
    for (const list of [own.undo, own.redo]) {
      list.forEach((step, index) => {
        list[index] = followed(step, sheetId, dimension, change);
      });
    }
  }
});

function followed(step: Step, sheetId: number, dimension: Dimension, change: DimensionChange): Step {
  if (step.kind === "several") {
    return { ...step, steps: step.steps.map((each) => followed(each, sheetId, dimension, change)) };
  }
  if (step.kind === "cells" && step.sheetId === sheetId) {
    const strips = dimension === "ROWS" ? step.strips : step.strips.flatMap(singles);
    return { ...step, strips: strips.flatMap((strip) => followedStrip(strip, sheetId, dimension, change)) };
  }
  if (step.kind === "merges" && step.sheetId === sheetId) {
    const merges = step.merges.flatMap((merge) => shiftRange(merge, sheetId, dimension, change) ?? []);
    return { ...step, merges };
  }
  if (step.kind === "delete-lines" && step.sheetId === sheetId && step.dimension === dimension) {
    const lines = shiftRange(
      { sheetId, ...spanOf(dimension, step.from, step.to) },
      sheetId,
      dimension,
      change,
    );
    const [from, to] =
      dimension === "ROWS"
        ? [lines?.startRowIndex, lines?.endRowIndex]
        : [lines?.startColumnIndex, lines?.endColumnIndex];
    return from === undefined || to === undefined ? { kind: "several", steps: [] } : { ...step, from, to };
  }
  if (step.kind === "insert-lines" && step.sheetId === sheetId) {
    if (step.dimension !== dimension) {
      const blank: readonly (Cell | undefined)[] = [];
      const cells =
        dimension === "ROWS"
          ? followedList(step.cells, change, blank)
          : step.cells.map((line) => followedList(line, change, undefined));
      return { ...step, cells, holders: undefined };
    }
    const spot = shiftRange(
      { sheetId, ...spanOf(dimension, step.at, step.at + 1) },
      sheetId,
      dimension,
      change,
    );
    const at = dimension === "ROWS" ? spot?.startRowIndex : spot?.startColumnIndex;
    // Where the neighbours went too, the lines come back in their place.
    return { ...step, at: at ?? (change.kind === "delete" ? change.from : step.at), holders: undefined };
  }
  return step;
}

/** Columns that move tear a strip apart. */
const singles = ({ row, left, cells }: Strip): Strip[] =>
  cells.map((cell, index) => ({ row, left: left + index, cells: [cell] }));

function followedStrip(
  strip: Strip,
  sheetId: number,
  dimension: Dimension,
  change: DimensionChange,
): Strip[] {
  const { row, left, cells } = strip;
  const start = {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: left,
    endColumnIndex: left + 1,
  };
  const moved = shiftRange(start, sheetId, dimension, change);
  return moved ? [{ row: moved.startRowIndex ?? row, left: moved.startColumnIndex ?? left, cells }] : [];
}

/** What waits to come back, after lines of the other dimension came, went or moved. */
function followedList<T>(list: readonly T[], change: DimensionChange, blank: T): T[] {
  const next = [...list];
  if (change.kind === "delete") {
    next.splice(change.from, change.to - change.from);
    return next;
  }
  const reach = change.kind === "insert" ? change.at : Math.max(change.to, change.before);
  while (next.length < reach) next.push(blank);
  if (change.kind === "insert") {
    next.splice(change.at, 0, ...Array.from({ length: change.count }, () => blank));
    return next;
  }
  const moved = next.splice(change.from, change.to - change.from);
  next.splice(change.before > change.from ? change.before - moved.length : change.before, 0, ...moved);
  return next;
}

const spanOf = (dimension: Dimension, from: number, to: number) =>
  dimension === "ROWS"
    ? { startRowIndex: from, endRowIndex: to }
    : { startColumnIndex: from, endColumnIndex: to };
