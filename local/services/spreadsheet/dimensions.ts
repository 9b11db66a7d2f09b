// Inserting, deleting, moving and hiding rows and columns; everything that points at the grid follows.

import { changed, requireSheet } from "./cells.ts";
import { requireCellBudget } from "./create.ts";
import { followDimensionChange } from "./formula/follow.ts";
import { WorkbookRefusal } from "./refusal.ts";
import { shiftRange, type Dimension, type DimensionChange } from "./shift.ts";
import type { Cell, DimensionProperties, GridRange, Metadata, Sheet, Workbook } from "./workbook.ts";

const sizeOf = (sheet: Sheet, dimension: Dimension): number =>
  dimension === "ROWS" ? sheet.rowCount : sheet.columnCount;

/** Inserts blank rows or columns before the zero-based index; `inheritFrom` copies formats and validations of that row or column. */
export function insertDimension(
  workbook: Workbook,
  sheetId: number,
  dimension: Dimension,
  at: number,
  count: number,
  inheritFrom?: "before" | "after",
): void {
  const sheet = requireSheet(workbook, sheetId);
  if (at < 0 || at > sizeOf(sheet, dimension) || count < 1) throw outside(dimension);
  const rows = dimension === "ROWS";
  requireCellBudget(workbook, count * (rows ? sheet.columnCount : sheet.rowCount));
  const model = inheritFrom === "before" ? at - 1 : inheritFrom === "after" ? at : -1;
  if (rows) {
    const line = sheet.rows[model]?.map(bareLike) ?? [];
    if (at < sheet.rows.length || line.length) {
      while (sheet.rows.length < at) sheet.rows.push([]);
      spliceIn(
        sheet.rows,
        at,
        Array.from({ length: count }, () => line.slice()),
      );
    }
    sheet.rowCount += count;
  } else {
    for (const line of sheet.rows) {
      const cell = bareLike(line?.[model]);
      if (!line || (at >= line.length && !cell)) continue;
      while (line.length < at) line.push(undefined);
      spliceIn(
        line,
        at,
        Array.from({ length: count }, () => cell),
      );
    }
    sheet.columnCount += count;
  }
  const properties = rows ? sheet.rowProperties : sheet.columnProperties;
  const inherited = properties[model]?.pixelSize;
  if (at < properties.length || inherited !== undefined) {
    while (properties.length < at) properties.push(undefined);
    const fresh = Array.from({ length: count }, (): DimensionProperties | undefined =>
      inherited === undefined ? undefined : { pixelSize: inherited },
    );
    spliceIn(properties, at, fresh);
  }
  growFrozen(sheet, dimension, at, count);
  // Nothing points beyond the end, and the search for formulas is long on a large sheet.
  const atTheEnd = at === sizeOf(sheet, dimension) - count;
  if (!atTheEnd) followEverywhere(workbook, sheet, dimension, { kind: "insert", at, count });
  changed(workbook);
}

/** Format and validation of a cell without its content. */
function bareLike(cell: Cell | undefined): Cell | undefined {
  if (!cell?.format && !cell?.validation) return undefined;
  return {
    value: null,
    ...(cell.format ? { format: cell.format } : {}),
    ...(cell.validation ? { validation: cell.validation } : {}),
  };
}

/** Splices without spreading, which would overflow the stack at 100,000 rows. */
function spliceIn<T>(list: T[], at: number, fresh: readonly T[]): void {
  const tail = list.splice(at);
  for (const item of fresh) list.push(item);
  for (const item of tail) list.push(item);
}

function growFrozen(sheet: Sheet, dimension: Dimension, at: number, count: number): void {
  if (dimension === "ROWS" && at < sheet.frozenRowCount) sheet.frozenRowCount += count;
  if (dimension === "COLUMNS" && at < sheet.frozenColumnCount) sheet.frozenColumnCount += count;
}

/** Adds blank rows at the bottom or columns at the right. */
export function appendDimension(
  workbook: Workbook,
  sheetId: number,
  dimension: Dimension,
  count: number,
): void {
  insertDimension(workbook, sheetId, dimension, sizeOf(requireSheet(workbook, sheetId), dimension), count);
}

/** Deletes rows or columns [from, to). */
export function deleteDimension(
  workbook: Workbook,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
): void {
  const sheet = requireSheet(workbook, sheetId);
  if (from < 0 || to > sizeOf(sheet, dimension) || to <= from) throw outside(dimension);
  requireSomethingLeft(sheet, dimension, from, to);
  const count = to - from;
  if (dimension === "ROWS") {
    sheet.rows.splice(from, count);
    sheet.rowProperties.splice(from, count);
    sheet.rowCount -= count;
    sheet.frozenRowCount -= overlap(from, to, sheet.frozenRowCount);
  } else {
    for (const line of sheet.rows) line?.splice(from, count);
    sheet.columnProperties.splice(from, count);
    sheet.columnCount -= count;
    sheet.frozenColumnCount -= overlap(from, to, sheet.frozenColumnCount);
  }
  followEverywhere(workbook, sheet, dimension, { kind: "delete", from, to });
  changed(workbook);
}

const overlap = (from: number, to: number, frozen: number): number =>
  Math.max(0, Math.min(to, frozen) - from);

function requireSomethingLeft(sheet: Sheet, dimension: Dimension, from: number, to: number): void {
  const rows = dimension === "ROWS";
  const size = sizeOf(sheet, dimension);
  const word = rows ? "rows" : "columns";
  if (to - from >= size) {
    throw new WorkbookRefusal(
      rows ? "all-rows" : "all-columns",
      `You can't delete all the ${word} on the sheet.`,
    );
  }
  const frozen = rows ? sheet.frozenRowCount : sheet.frozenColumnCount;
  if (frozen > 0 && from <= frozen && to === size) {
    throw new WorkbookRefusal(
      rows ? "all-unfrozen-rows" : "all-unfrozen-columns",
      `Sorry, it is not possible to delete all non-frozen ${word}.`,
    );
  }
}

/** Moves rows or columns [from, to) to stand before what is now at `before`. */
export function moveDimension(
  workbook: Workbook,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
  before: number,
): void {
  const sheet = requireSheet(workbook, sheetId);
  const size = sizeOf(sheet, dimension);
  if (from < 0 || to > size || to <= from || before < 0 || before > size) throw outside(dimension);
  if (before >= from && before <= to) return;
  const move = <T>(list: (T | undefined)[]): void => {
    while (list.length < Math.max(to, before)) list.push(undefined);
    const block = list.splice(from, to - from);
    spliceIn(list, before > from ? before - block.length : before, block);
  };
  if (dimension === "ROWS") {
    while (sheet.rows.length < Math.max(to, before)) sheet.rows.push([]);
    const block = sheet.rows.splice(from, to - from);
    spliceIn(sheet.rows, before > from ? before - block.length : before, block);
    move(sheet.rowProperties);
  } else {
    for (const line of sheet.rows) if (line && line.length > Math.min(from, before)) move(line);
    move(sheet.columnProperties);
  }
  followEverywhere(workbook, sheet, dimension, { kind: "move", from, to, before });
  changed(workbook);
}

/** Cuts or extends the grid to this size. */
export function resizeSheet(
  workbook: Workbook,
  sheetId: number,
  rowCount: number,
  columnCount: number,
): void {
  const sheet = requireSheet(workbook, sheetId);
  if (rowCount < 1 || columnCount < 1) throw outside(rowCount < 1 ? "ROWS" : "COLUMNS");
  if (rowCount > sheet.rowCount) appendDimension(workbook, sheetId, "ROWS", rowCount - sheet.rowCount);
  if (rowCount < sheet.rowCount) deleteDimension(workbook, sheetId, "ROWS", rowCount, sheet.rowCount);
  if (columnCount > sheet.columnCount) {
    appendDimension(workbook, sheetId, "COLUMNS", columnCount - sheet.columnCount);
  }
  if (columnCount < sheet.columnCount) {
    deleteDimension(workbook, sheetId, "COLUMNS", columnCount, sheet.columnCount);
  }
}

/** Sets width, height or hidden state of rows or columns [from, to). */
export function setDimensionProperties(
  workbook: Workbook,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
  patch: DimensionProperties,
): void {
  const sheet = requireSheet(workbook, sheetId);
  if (from < 0 || to > sizeOf(sheet, dimension) || to <= from) throw outside(dimension);
  const list = dimension === "ROWS" ? sheet.rowProperties : sheet.columnProperties;
  while (list.length < to) list.push(undefined);
  for (let index = from; index < to; index++) list[index] = { ...list[index], ...patch };
  changed(workbook);
}

export function setFrozen(workbook: Workbook, sheetId: number, dimension: Dimension, count: number): void {
  const sheet = requireSheet(workbook, sheetId);
  if (count < 0 || count > sizeOf(sheet, dimension)) throw outside(dimension);
  if (count === sizeOf(sheet, dimension)) {
    const word = dimension === "ROWS" ? "rows" : "columns";
    throw new WorkbookRefusal("frozen", `You can't freeze all visible ${word} on the sheet.`);
  }
  if (dimension === "ROWS") sheet.frozenRowCount = count;
  else sheet.frozenColumnCount = count;
  changed(workbook);
}

const outside = (dimension: Dimension): WorkbookRefusal =>
  new WorkbookRefusal("outside", `Those ${dimension.toLowerCase()} are out of bounds.`);

type DimensionListener = (
  workbook: Workbook,
  sheetId: number,
  dimension: Dimension,
  change: DimensionChange,
) => void;

const listeners: DimensionListener[] = [];

/** Tells whoever keeps places apart from the workbook (steps to undo) that rows or columns moved. */
export const onDimensionChange = (listener: DimensionListener): void => void listeners.push(listener);

/** Shifts everything that points at the sheet: merges, bandings, protections, filter, named ranges, rules and formulas. */
function followEverywhere(
  workbook: Workbook,
  sheet: Sheet,
  dimension: Dimension,
  change: DimensionChange,
): void {
  const shifted = (range: GridRange): GridRange | undefined =>
    shiftRange(range, sheet.sheetId, dimension, change);
  sheet.merges = kept(sheet.merges.map(shifted)).filter(isStillMerge);
  sheet.bandings = keptRanges(sheet.bandings, shifted);
  sheet.protections = keptRanges(sheet.protections, shifted);
  for (const protection of sheet.protections) {
    protection.unprotectedRanges = kept(protection.unprotectedRanges.map(shifted));
  }
  const filter = sheet.basicFilter && shifted(sheet.basicFilter);
  if (filter) sheet.basicFilter = filter;
  else delete sheet.basicFilter;
  if (sheet.conditionalFormats) {
    for (const rule of sheet.conditionalFormats) rule.ranges = kept(rule.ranges.map(shifted));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
  }
  sheet.developerMetadata = kept(sheet.developerMetadata.map((item) => followed(item, sheet, shifted)));
  workbook.namedRanges = keptRanges(workbook.namedRanges, shifted);
  followDimensionChange(workbook, sheet, shifted);
  for (const listener of listeners) listener(workbook, sheet.sheetId, dimension, change);
}

/** Metadata goes along with its row or column, and goes with it (Sheets API, guides/metadata). */
function followed(
  item: Metadata,
  { sheetId }: Sheet,
  shifted: (range: GridRange) => GridRange | undefined,
): Metadata | undefined {
  if (!item.line) return item;
  const { dimension, index } = item.line;
  const after =
    dimension === "ROWS"
      ? shifted({ sheetId, startRowIndex: index, endRowIndex: index + 1 })?.startRowIndex
      : shifted({ sheetId, startColumnIndex: index, endColumnIndex: index + 1 })?.startColumnIndex;
  return after === undefined ? undefined : { ...item, line: { dimension, index: after } };
}

const kept = <T>(list: readonly (T | undefined)[]): T[] =>
  list.filter((item): item is T => item !== undefined);

/** Bounded ranges vanish with their cells; `range` is replaced in place so that holders of the object see it. */
function keptRanges<T extends { range: GridRange }>(
  list: readonly T[],
  shifted: (range: GridRange) => GridRange | undefined,
): T[] {
  return list.filter((item) => {
    const range = shifted(item.range);
    if (range) item.range = range;
    return range !== undefined;
  });
}

function isStillMerge(range: GridRange): boolean {
  const rows = (range.endRowIndex ?? 0) - (range.startRowIndex ?? 0);
  const columns = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
  return rows * columns > 1;
}
