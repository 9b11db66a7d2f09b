// A workbook as the page draws it: its shape for a person, and windows of its rows.

import { isProtectionEditor } from "../services/spreadsheet/protection.ts";
import type { Editor } from "../services/spreadsheet/protection.ts";
import { displayOf, isDateFormat } from "../services/spreadsheet/display.ts";
import type {
  Cell,
  CellFormat,
  DimensionProperties,
  Sheet,
  ValidationRule,
  Workbook,
} from "../services/spreadsheet/workbook.ts";
import type { CellView, ProtectionView, RowsView, RowView, SheetView, SizeRun } from "./protocol.ts";

export function sheetView(sheet: Sheet, editor: Editor): SheetView {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRowCount,
    frozenColumns: sheet.frozenColumnCount,
    rows: sizeRuns(sheet.rowProperties, sheet.rowCount),
    columns: sizeRuns(sheet.columnProperties, sheet.columnCount),
    bandings: sheet.bandings.map(({ range, headerColor, firstBandColor, secondBandColor }) => ({
      range,
      ...(headerColor === undefined ? {} : { headerColor }),
      ...(firstBandColor === undefined ? {} : { firstBandColor }),
      ...(secondBandColor === undefined ? {} : { secondBandColor }),
    })),
    protections: sheet.protections.map((protection): ProtectionView => ({
      id: protection.id,
      range: protection.range,
      open: protection.unprotectedRanges,
      description: protection.description,
      warningOnly: protection.warningOnly,
      mine: isProtectionEditor(protection, editor),
      editors: [...protection.editors.users, ...protection.editors.groups],
    })),
    merges: sheet.merges,
  };
}

/** Lines of other than the usual size, equal neighbours in one run. */
export function sizeRuns(properties: readonly (DimensionProperties | undefined)[], count: number): SizeRun[] {
  const runs: SizeRun[] = [];
  const length = Math.min(properties.length, count);
  let open: { start: number; end: number; size: number } | undefined;
  for (let line = 0; line < length; line++) {
    const property = properties[line];
    const size = property?.hiddenByUser === true ? 0 : property?.pixelSize;
    if (size === undefined) continue;
    if (open !== undefined && open.end === line && open.size === size) open.end = line + 1;
    else runs.push((open = { start: line, end: line + 1, size }));
  }
  return runs;
}

/** Rows `from` to before `to`. Formats and rules are sent once and named by index. */
export function rowsView(workbook: Workbook, sheet: Sheet, from: number, to: number): RowsView {
  const styles = new Numbered<CellFormat>();
  const validations = new Numbered<ValidationRule>();
  const rows: RowView[] = [];
  for (let row = from; row < Math.min(to, sheet.rowCount); row++) {
    const cells = sheet.rows[row] ?? [];
    rows.push(
      Array.from(cells, (cell) =>
        cell === undefined ? null : cellView(cell, workbook.locale, styles, validations),
      ),
    );
  }
  return { revision: workbook.revision, from, rows, styles: styles.list, validations: validations.list };
}

function cellView(
  cell: Cell,
  locale: string,
  styles: Numbered<CellFormat>,
  validations: Numbered<ValidationRule>,
): CellView {
  const shown = displayOf(cell, locale);
  const editable = editableText(cell, shown);
  return {
    t: shown,
    ...(editable === shown ? {} : { e: editable }),
    ...(cell.format === undefined ? {} : { s: styles.index(cell.format) }),
    ...(cell.validation === undefined ? {} : { v: validations.index(cell.validation) }),
    ...(cell.note === undefined || cell.note === "" ? {} : { note: cell.note }),
    ...(typeof cell.value === "number" ? { align: "right" } : {}),
    ...(typeof cell.value === "boolean" ? { align: "center" } : {}),
  };
}

/** What the cell's editor shows: the formula, a number with all its digits, a date as it is displayed. */
function editableText(cell: Cell, shown: string): string {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== "number" || isDateFormat(cell.format?.numberFormat)) return shown;
  if (cell.format?.numberFormat?.type === "PERCENT")
    return `${String(Number((cell.value * 100).toPrecision(15)))}%`;
  return String(cell.value);
}

/** Gives equal objects one number each, in the order of their first appearance. */
class Numbered<T> {
  readonly list: T[] = [];
  private readonly numbers = new Map<T, number>();

  index(item: T): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.list.length);
    return this.list.push(item) - 1;
  }
}
