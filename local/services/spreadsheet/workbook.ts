// A spreadsheet as data: what the grid holds, apart from who may change it. Everything that changes a workbook
// (SpreadsheetApp, the Sheets API, a person in the desk) goes through the functions beside this file.

/** Dates are serial day numbers (1899-12-30 = 0) with a date number format, as in Sheets. Blank is null. */
export type CellValue = string | number | boolean | null;

export interface NumberFormat {
  /** The Sheets API's names: TEXT, NUMBER, PERCENT, CURRENCY, DATE, TIME, DATE_TIME, SCIENTIFIC. */
  readonly type: string;
  /** "@", "0.00", "yyyy-mm-dd" … */
  readonly pattern: string;
}

/** Appearance of a cell. Immutable and shared: replace, never mutate. Keys and shapes are the Sheets API's CellFormat. */
export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColor?: string; // "#rrggbb"
  readonly horizontalAlignment?: "LEFT" | "CENTER" | "RIGHT";
  readonly verticalAlignment?: "TOP" | "MIDDLE" | "BOTTOM";
  readonly wrapStrategy?: "OVERFLOW_CELL" | "CLIP" | "WRAP";
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly foregroundColor?: string; // "#rrggbb"
    readonly fontSize?: number;
    readonly fontFamily?: string;
    readonly underline?: boolean;
  };
  /** Parts of the API's CellFormat that nothing here reads (borders, padding, direction, rotation …), as they were given. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** From `start` on to the next run: what differs from the cell's own text format, and where the text leads. */
export interface TextRun {
  readonly start: number;
  readonly format: NonNullable<CellFormat["textFormat"]>;
  readonly linkUrl?: string;
}

/** A data validation rule; `type` and `values` as in the Sheets API's BooleanCondition. */
export interface ValidationRule {
  readonly type: string; // ONE_OF_LIST, ONE_OF_RANGE, DATE_IS_VALID, NUMBER_BETWEEN, CUSTOM_FORMULA, BOOLEAN …
  readonly values: readonly string[];
  readonly strict: boolean;
  readonly showCustomUi: boolean;
  readonly inputMessage?: string;
}

/** A cell. Immutable and shared where equal: replace, never mutate. A missing cell is blank and plain. */
export interface Cell {
  readonly value: CellValue;
  /** With the leading "=". `value` is then the computed value. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly validation?: ValidationRule;
  /** Parts of the text that look different or are links; gone when the value changes. */
  readonly runs?: readonly TextRun[];
}

/** Zero-based, end-exclusive; a missing bound is open, as in the Sheets API. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface Protection {
  readonly id: number;
  /** Only sheetId: the whole sheet. */
  range: GridRange;
  unprotectedRanges: GridRange[];
  description: string;
  warningOnly: boolean;
  editors: { users: string[]; groups: string[]; domainUsersCanEdit: boolean };
}

export interface Banding {
  readonly id: number;
  range: GridRange;
  headerColor?: string;
  firstBandColor?: string;
  secondBandColor?: string;
}

export interface DimensionProperties {
  pixelSize?: number;
  hiddenByUser?: boolean;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  /** Null where there is a key only. */
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  /** The script that made it: while its visibility is PROJECT no other sees it. */
  readonly project: string;
  /** The one row or column of the sheet that it hangs on, and goes along with. */
  readonly line?: { readonly dimension: "ROWS" | "COLUMNS"; readonly index: number };
}

/** A number, text or formula; a day of the calendar; or a day that goes by today. */
export type ConditionValue = number | string | { readonly instant: number } | { readonly relative: string };

export interface GradientPoint {
  readonly color: string; // "#rrggbb"
  readonly type: string; // NUMBER, PERCENT, PERCENTILE, MIN, MAX
  readonly value: string;
}

/** Which cells of the ranges look how; a rule has a condition or a gradient. Kept and answered, not painted here. */
export interface ConditionalFormat {
  ranges: GridRange[];
  /** `criteria` as SpreadsheetApp.BooleanCriteria names it. */
  readonly condition?: { readonly criteria: string; readonly values: readonly ConditionValue[] };
  readonly format: {
    readonly background?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly underline?: boolean;
  };
  readonly gradient?: { readonly [K in "min" | "mid" | "max"]?: GradientPoint };
}

export interface Sheet {
  readonly sheetId: number;
  title: string;
  hidden: boolean;
  tabColor?: string;
  hiddenGridlines?: boolean;
  rightToLeft?: boolean;
  rowCount: number;
  columnCount: number;
  frozenRowCount: number;
  frozenColumnCount: number;
  /** Sparse: `rows[r]?.[c]`. Never longer than rowCount × columnCount. */
  rows: (Cell | undefined)[][];
  rowProperties: (DimensionProperties | undefined)[];
  columnProperties: (DimensionProperties | undefined)[];
  merges: GridRange[];
  bandings: Banding[];
  protections: Protection[];
  basicFilter?: GridRange;
  conditionalFormats?: ConditionalFormat[];
  developerMetadata: Metadata[];
}

export interface Workbook {
  readonly spreadsheetId: string;
  title: string;
  locale: string; // "zh_CN"
  timeZone: string; // "Asia/Shanghai"
  sheets: Sheet[];
  namedRanges: { id: string; name: string; range: GridRange }[];
  developerMetadata: Metadata[];
  /** Grows with every change: caches and views compare it. */
  revision: number;
}
