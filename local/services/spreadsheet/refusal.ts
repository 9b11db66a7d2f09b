// Why a change to a workbook cannot be made, with a code for other services and Google's own text for SpreadsheetApp.

export type RefusalCode =
  | "outside" // beyond the grid
  | "shape" // values of the wrong shape
  | "too-long" // more than 50,000 characters in a cell
  | "too-many-cells" // more than ten million cells
  | "title-taken"
  | "title-empty"
  | "last-sheet"
  | "last-visible-sheet"
  | "all-rows"
  | "all-columns"
  | "all-unfrozen-rows"
  | "all-unfrozen-columns"
  | "frozen"
  | "merge"
  | "not-found"
  | "protected"
  | "validation"
  | "argument";

export class WorkbookRefusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "WorkbookRefusal";
    this.code = code;
  }
}
