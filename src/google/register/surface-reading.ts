// Surfaces as they stand: texts of all rows, and of some rows what the cells really hold, with notes and merges.

import { tableOf } from "../../domain/register/projection.ts";
import type { RecordKind } from "../../domain/register/serial.ts";
import type {
  CellDetail,
  MergedCells,
  RowDetails,
  Stretch,
  SurfaceRow,
} from "../../domain/surface/surface.ts";
import type { Details } from "../../ports/register.ts";
import type { Layout } from "../structure/layout.ts";
import type { CellData, GridRange, Rows } from "./cells.ts";
import { readCells } from "./sheets-service.ts";

/** More stretches are read as one, with what stands between them. */
const MOST_RANGES = 100;

const FIELDS =
  "sheets(properties(sheetId),merges,data(startRow,rowData(values(userEnteredValue,effectiveValue,formattedValue,note," +
  "userEnteredFormat(numberFormat(type))))))";

/** Rows below the header in which anything of ours stands. */
export function surfaceRows(rows: Rows, layout: Layout): SurfaceRow[] {
  const ours = new Set(layout.values());
  return rows.flatMap((texts, index): SurfaceRow[] => {
    if (index === 0 || texts.every((text) => text === "")) return [];
    const cells: Record<string, string> = {};
    for (const [key, column] of layout) cells[key] = texts[column] ?? "";
    const beside = texts.filter((text, column) => text !== "" && !ours.has(column));
    return [{ index, cells, beside }];
  });
}

/** Details, and of which rows. */
export interface ReadDetails {
  readonly stretches: readonly Stretch[];
  readonly found: Details;
}

export function covers({ stretches }: ReadDetails, wanted: readonly Stretch[]): boolean {
  return wanted.every(({ kind, from, to }) =>
    stretches.some((each) => each.kind === kind && each.from <= from && to <= each.to),
  );
}

/** One range a stretch, or one a surface where they are many. */
function rangesOf(stretches: readonly Stretch[]): GridRange[] {
  const kinds = [...new Set(stretches.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const { sheetId } = tableOf(kind);
    const own = stretches.filter((each) => each.kind === kind);
    const from = Math.min(...own.map((each) => each.from));
    const to = Math.max(...own.map((each) => each.to));
    return (own.length > MOST_RANGES ? [{ from, to }] : own).map((each) => ({
      sheetId,
      startRowIndex: each.from,
      endRowIndex: each.to,
    }));
  });
}

function mergesOf(kind: RecordKind, merges: readonly GridRange[]): MergedCells[] {
  return merges.map(({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }) => ({
    kind,
    startRow: startRowIndex,
    endRow: endRowIndex,
    startColumn: startColumnIndex,
    endColumn: endColumnIndex,
  }));
}

function isUnder(
  { startRow, endRow, startColumn, endColumn }: MergedCells,
  row: number,
  column: number,
): boolean {
  const inside = startRow <= row && row < endRow && startColumn <= column && column < endColumn;
  return inside && !(row === startRow && column === startColumn);
}

function detailOf(cell: CellData, merged: boolean): CellDetail {
  const type = cell.userEnteredFormat?.numberFormat?.type ?? "";
  const number = cell.userEnteredValue?.numberValue;
  return {
    shown: cell.formattedValue ?? "",
    ...(number === undefined ? {} : { number }),
    day: type === "DATE" || type === "DATE_TIME",
    formula: cell.userEnteredValue?.formulaValue !== undefined,
    merged,
    note: cell.note ?? "",
  };
}

export function readDetails(
  spreadsheetId: string,
  stretches: readonly Stretch[],
  layoutOf: (kind: RecordKind) => Layout,
): ReadDetails {
  const rows = new Map<string, RowDetails>();
  const merges: MergedCells[] = [];
  const kinds = [...new Set(stretches.map(({ kind }) => kind))];
  for (const sheet of readCells(spreadsheetId, rangesOf(stretches), FIELDS)) {
    const kind = kinds.find((each) => tableOf(each).sheetId === sheet.properties?.sheetId);
    if (!kind) continue;
    const own = mergesOf(kind, sheet.merges ?? []);
    merges.push(...own);
    const layout = layoutOf(kind);
    for (const { startRow = 0, rowData = [] } of sheet.data ?? []) {
      rowData.forEach(({ values = [] }, offset) => {
        const index = startRow + offset;
        const cells: Record<string, CellDetail> = {};
        for (const [key, column] of layout) {
          const merged = own.some((merge) => isUnder(merge, index, column));
          cells[key] = detailOf(values[column] ?? {}, merged);
        }
        rows.set(`${kind} ${index}`, cells);
      });
    }
  }
  return { stretches, found: { row: (kind, index) => rows.get(`${kind} ${index}`), merges } };
}
