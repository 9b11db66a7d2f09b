// Range, part one: where it is. Answered in the script's own process.

import type { Members } from "../../../runtime/facade.ts";
import { ServiceError } from "../../../runtime/execution.ts";
import { printA1 } from "../a1.ts";
import { boundsOf, gridRangeOf, heightOf, widthOf, type Bounds } from "../bounds.ts";
import { putCell } from "../cells.ts";
import type { EditContext } from "../edit.ts";
import { canEdit } from "../protection.ts";
import type { Cell, GridRange, Sheet, Workbook } from "../workbook.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const OUTSIDE_TEXT = "The coordinates of the range are outside the dimensions of the sheet.";

export const ADDRESS_MEMBERS = {
  getA1Notation: "free",
  getCell: "handle",
  getColumn: "free",
  getGridId: "free",
  getHeight: "free",
  getLastColumn: "free",
  getLastRow: "free",
  getNumColumns: "free",
  getNumRows: "free",
  getRow: "free",
  getRowIndex: "free",
  getSheet: "handle",
  getWidth: "free",
  isEndColumnBounded: "free",
  isEndRowBounded: "free",
  isStartColumnBounded: "free",
  isStartRowBounded: "free",
  offset: "handle",
} satisfies Members<GoogleRange>;

/** A range of one sheet. Open bounds stay open and are filled in from the sheet's size when asked. */
export abstract class RangeAddress extends SheetsFacade {
  override readonly typeName = "Range";
  readonly fileId: string;
  readonly grid: GridRange;

  constructor(session: SpreadsheetSession, fileId: string, grid: GridRange) {
    super(session);
    this.fileId = fileId;
    this.grid = grid;
  }

  get bounds(): Bounds {
    return boundsOf(this.session.sheet(this.fileId, this.grid.sheetId), this.grid);
  }

  /** The cells after this execution's own writes. */
  protected cells(): readonly (readonly Cell[])[] {
    return this.session.cells(this.fileId, this.grid.sheetId, this.bounds);
  }

  protected firstCell(): Cell {
    const { top, left } = this.bounds;
    const first = { top, left, bottom: top + 1, right: left + 1 };
    return this.session.cells(this.fileId, this.grid.sheetId, first)[0]?.[0] ?? { value: null };
  }

  /** Queues a change of this range's cells; a change that is refused half way leaves no cell changed. */
  protected edit(
    apply: (workbook: Workbook, sheet: Sheet, bounds: Bounds, context: EditContext) => void,
  ): this {
    const { fileId, grid, bounds } = this;
    const fixed = gridRangeOf(grid.sheetId, bounds);
    this.session.write(fileId, {
      cells: heightOf(bounds) * widthOf(bounds),
      judge: (workbook, editor) => canEdit(workbook, editor, fixed),
      apply: (workbook, context) => {
        const sheet = this.session.sheet(fileId, grid.sheetId);
        const restore = remembered(sheet, bounds);
        try {
          apply(workbook, sheet, bounds, context);
        } catch (error) {
          restore();
          throw error;
        }
      },
    });
    return this;
  }

  /** A range of the same sheet by zero-based bounds, refused off the grid. */
  protected part(bounds: Bounds): unknown {
    const sheet = this.session.sheet(this.fileId, this.grid.sheetId);
    if (
      bounds.top < 0 ||
      bounds.left < 0 ||
      bounds.bottom > sheet.rowCount ||
      bounds.right > sheet.columnCount
    ) {
      throw new ServiceError(OUTSIDE_TEXT);
    }
    return this.session.make.range(this.fileId, gridRangeOf(sheet.sheetId, bounds));
  }

  getA1Notation(): string {
    return printA1(this.grid);
  }

  getRow(): number {
    return this.bounds.top + 1;
  }

  getRowIndex(): number {
    return this.bounds.top + 1;
  }

  getColumn(): number {
    return this.bounds.left + 1;
  }

  getLastRow(): number {
    return this.bounds.bottom;
  }

  getLastColumn(): number {
    return this.bounds.right;
  }

  getNumRows(): number {
    return heightOf(this.bounds);
  }

  getNumColumns(): number {
    return widthOf(this.bounds);
  }

  getHeight(): number {
    return heightOf(this.bounds);
  }

  getWidth(): number {
    return widthOf(this.bounds);
  }

  getGridId(): number {
    return this.grid.sheetId;
  }

  getSheet(): unknown {
    return this.session.make.sheet(this.fileId, this.grid.sheetId);
  }

  isStartRowBounded(): boolean {
    return this.grid.startRowIndex !== undefined;
  }

  isEndRowBounded(): boolean {
    return this.grid.endRowIndex !== undefined;
  }

  isStartColumnBounded(): boolean {
    return this.grid.startColumnIndex !== undefined;
  }

  isEndColumnBounded(): boolean {
    return this.grid.endColumnIndex !== undefined;
  }

  getCell(row: unknown, column: unknown): unknown {
    const given = this.args("getCell", [row, column]);
    const [down, across] = [given.integer(0), given.integer(1)];
    const { top, left, bottom, right } = this.bounds;
    if (down < 1 || across < 1 || top + down > bottom || left + across > right) {
      throw new ServiceError("Cell reference out of range");
    }
    return this.part({
      top: top + down - 1,
      left: left + across - 1,
      bottom: top + down,
      right: left + across,
    });
  }

  offset(rowOffset: unknown, columnOffset: unknown, numRows?: unknown, numColumns?: unknown): unknown {
    const given = this.args("offset", [rowOffset, columnOffset, numRows, numColumns]);
    const { bounds } = this;
    const top = bounds.top + given.integer(0);
    const left = bounds.left + given.integer(1);
    const height = given.integer(2, heightOf(bounds));
    const width = given.integer(3, widthOf(bounds));
    if (height < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (width < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    return this.part({ top, left, bottom: top + height, right: left + width });
  }
}

/** Copies the rectangle's cells and answers how to put them back. */
function remembered(sheet: Sheet, bounds: Bounds): () => void {
  const before: (Cell | undefined)[][] = [];
  for (let row = bounds.top; row < bounds.bottom; row++) {
    before.push((sheet.rows[row] ?? []).slice(bounds.left, bounds.right));
  }
  return () => {
    const bottom = Math.min(bounds.bottom, sheet.rowCount);
    const right = Math.min(bounds.right, sheet.columnCount);
    for (let row = bounds.top; row < bottom; row++) {
      for (let column = bounds.left; column < right; column++) {
        putCell(sheet, row, column, before[row - bounds.top]?.[column - bounds.left]);
      }
    }
  };
}
