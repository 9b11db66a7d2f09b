// What happens to a range when rows or columns are inserted, deleted or moved under it.

import type { GridRange } from "./workbook.ts";

export type Dimension = "ROWS" | "COLUMNS";

/** A change of one dimension of a sheet; zero-based, end-exclusive. */
export type DimensionChange =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly from: number; readonly to: number }
  /** Moves [from, to) so that it comes to stand before the row or column that is now `before`. */
  | { readonly kind: "move"; readonly from: number; readonly to: number; readonly before: number };

interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** The range after the change; undefined when nothing of it is left. Open bounds stay open. */
export function shiftRange(
  range: GridRange,
  sheetId: number,
  dimension: Dimension,
  change: DimensionChange,
): GridRange | undefined {
  if (range.sheetId !== sheetId) return range;
  const rows = dimension === "ROWS";
  const before: Span = rows
    ? { start: range.startRowIndex, end: range.endRowIndex }
    : { start: range.startColumnIndex, end: range.endColumnIndex };
  const after = shiftSpan(before, change);
  if (!after) return undefined;
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  const next = rows
    ? { startRowIndex: after.start, endRowIndex: after.end, startColumnIndex, endColumnIndex }
    : { startRowIndex, endRowIndex, startColumnIndex: after.start, endColumnIndex: after.end };
  return withoutOpenBounds(sheetId, next);
}

/** Leaves out undefined bounds, so that an open bound is a missing key. */
function withoutOpenBounds(
  sheetId: number,
  bounds: { [K in keyof Omit<GridRange, "sheetId">]: number | undefined },
) {
  const kept: { -readonly [K in keyof GridRange]: GridRange[K] } = { sheetId };
  if (bounds.startRowIndex !== undefined) kept.startRowIndex = bounds.startRowIndex;
  if (bounds.endRowIndex !== undefined) kept.endRowIndex = bounds.endRowIndex;
  if (bounds.startColumnIndex !== undefined) kept.startColumnIndex = bounds.startColumnIndex;
  if (bounds.endColumnIndex !== undefined) kept.endColumnIndex = bounds.endColumnIndex;
  return kept;
}

function shiftSpan(span: Span, change: DimensionChange): Span | undefined {
  if (change.kind === "insert") return afterInsert(span, change.at, change.count);
  if (change.kind === "delete") return afterDelete(span, change.from, change.to);
  return afterMove(span, change.from, change.to, change.before);
}

/** Grows when the new rows stand inside; insertion at the first row pushes the range, after the last leaves it alone. */
function afterInsert(span: Span, at: number, count: number): Span {
  return {
    start: span.start === undefined || span.start < at ? span.start : span.start + count,
    end: span.end === undefined || span.end <= at ? span.end : span.end + count,
  };
}

function afterDelete(span: Span, from: number, to: number): Span | undefined {
  const pulled = (bound: number | undefined): number | undefined =>
    bound === undefined || bound <= from ? bound : bound >= to ? bound - (to - from) : from;
  const start = pulled(span.start);
  const end = pulled(span.end);
  if (end !== undefined && (start ?? 0) >= end) return undefined;
  return { start, end };
}

/** A range goes along when the moved block holds all of it; otherwise its place is closed and opened like delete and insert. */
function afterMove(span: Span, from: number, to: number, before: number): Span | undefined {
  const count = to - from;
  const landing = before > from ? before - count : before;
  if (span.start !== undefined && span.end !== undefined && span.start >= from && span.end <= to) {
    return { start: span.start + landing - from, end: span.end + landing - from };
  }
  const start = span.start ?? 0;
  const holdsBoth = start <= from && start <= before && [to, before].every((at) => at <= (span.end ?? at));
  if (holdsBoth) return span;
  const closed = afterDelete(span, from, to);
  return closed && afterInsert(closed, landing, count);
}
