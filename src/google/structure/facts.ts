// What the workbook looks like now, as far as its structure is declared. What the Sheets API answers ends here.

type Schema = {
  Spreadsheet: GoogleAppsScript.Sheets.Schema.Spreadsheet;
  Sheet: GoogleAppsScript.Sheets.Schema.Sheet;
  CellData: GoogleAppsScript.Sheets.Schema.CellData;
};

export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export interface RuleFacts {
  readonly type: string;
  readonly values: readonly string[];
  readonly strict: boolean;
}

export interface CellFacts {
  /** As shown. */
  readonly text: string;
  readonly hasContent: boolean;
  readonly note: string;
  readonly bold: boolean;
  readonly numberFormat: string;
  readonly wrap: string;
  readonly rule: RuleFacts | undefined;
}

export interface ColumnFacts {
  /** Pixels. */
  readonly width: number;
  readonly header: CellFacts;
  /** The first row below the header and the last of the grid, as far as there are any. */
  readonly body: readonly CellFacts[];
}

export interface ProtectionFacts {
  readonly id: number;
  readonly description: string;
  readonly range: GridRange;
  readonly warningOnly: boolean;
}

export interface BandingFacts {
  readonly id: number;
  readonly range: GridRange;
}

export interface SheetFacts {
  readonly sheetId: number;
  readonly title: string;
  /** Place among the tabs, from 0. */
  readonly index: number;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly ColumnFacts[];
  readonly protections: readonly ProtectionFacts[];
  readonly bandings: readonly BandingFacts[];
  /** True when nothing stands in any cell that was read. */
  readonly blank: boolean;
}

/** `frames`: properties, protections and bandings of all tabs. `cells`: grid data of some, each row group as it was asked for. */
export function factsOf(frames: Schema["Spreadsheet"], cells: Schema["Spreadsheet"]): SheetFacts[] {
  const data = new Map(
    (cells.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, sheet.data ?? []]),
  );
  return (frames.sheets ?? [])
    .map((sheet) => sheetFacts(sheet, data.get(sheet.properties?.sheetId ?? 0) ?? []))
    .sort((one, other) => one.index - other.index);
}

function sheetFacts(sheet: Schema["Sheet"], data: NonNullable<Schema["Sheet"]["data"]>): SheetFacts {
  const {
    sheetId = 0,
    title = "",
    index = 0,
    hidden = false,
    gridProperties: grid = {},
  } = sheet.properties ?? {};
  const columnCount = grid.columnCount ?? 0;
  const rows = new Map<number, Schema["CellData"][]>();
  for (const { startRow = 0, rowData = [] } of data) {
    rowData.forEach(({ values = [] }, offset) => rows.set(startRow + offset, values));
  }
  const widths = data[0]?.columnMetadata ?? [];
  const bodyRows = bodyRowsOf(grid.rowCount ?? 0);
  const columns = Array.from({ length: columnCount }, (_, column) => ({
    width: widths[column]?.pixelSize ?? 0,
    header: cellFacts(rows.get(0)?.[column]),
    body: bodyRows.map((row) => cellFacts(rows.get(row)?.[column])),
  }));
  return {
    sheetId,
    title,
    index,
    hidden,
    rowCount: grid.rowCount ?? 0,
    columnCount,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    columns,
    protections: (sheet.protectedRanges ?? []).map((each) => ({
      id: each.protectedRangeId ?? 0,
      description: each.description ?? "",
      range: each.range ?? {},
      warningOnly: each.warningOnly ?? false,
    })),
    bandings: (sheet.bandedRanges ?? []).map((each) => ({
      id: each.bandedRangeId ?? 0,
      range: each.range ?? {},
    })),
    blank: [...rows.values()].every((values) => values.every((cell) => !cellFacts(cell).hasContent)),
  };
}

/** Zero-based rows whose cells stand for the whole body: rows that were added later have no format of ours. */
export function bodyRowsOf(rowCount: number): number[] {
  return [1, rowCount - 1].filter(
    (row, index, all) => row >= 1 && row < rowCount && all.indexOf(row) === index,
  );
}

function cellFacts(cell: Schema["CellData"] = {}): CellFacts {
  const { formattedValue = "", note = "", userEnteredFormat: format = {}, dataValidation } = cell;
  return {
    text: formattedValue,
    hasContent: cell.userEnteredValue !== undefined || formattedValue !== "" || note !== "",
    note,
    bold: format.textFormat?.bold ?? false,
    numberFormat: format.numberFormat?.type ?? "",
    wrap: format.wrapStrategy ?? "",
    rule: dataValidation && {
      type: dataValidation.condition?.type ?? "",
      values: (dataValidation.condition?.values ?? []).map((value) => value.userEnteredValue ?? ""),
      strict: dataValidation.strict ?? false,
    },
  };
}

/** The facts of a column of which nothing is known: a new one, or one beyond the grid. */
export const NO_COLUMN: ColumnFacts = { width: 0, header: cellFacts(), body: [] };

/** The only tab of a new spreadsheet, as the languages of its owners call it. */
export function hasDefaultTitle({ title }: SheetFacts): boolean {
  return /^(Sheet|工作表)1$/.test(title);
}
