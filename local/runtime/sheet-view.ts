// A tab as its onlookers see it: values, formulas and notes of everything up to the last cell that holds something.

import { cellAt, lastColumnOf, lastRowOf, sheetByTitle } from "../services/spreadsheet/cells.ts";
import { displayOf } from "../services/spreadsheet/display.ts";
import type { Cell, Sheet } from "../services/spreadsheet/workbook.ts";
import type { Workspace } from "./workspace.ts";

export class SheetView {
  private readonly workspace: Workspace;
  private readonly fileId: string;
  private readonly name: string;

  constructor(workspace: Workspace, fileId: string, name: string) {
    this.workspace = workspace;
    this.fileId = fileId;
    this.name = name;
  }

  /** Strings, numbers, booleans; blank cells are "". Dates are serial day numbers. */
  values(): (string | number | boolean)[][] {
    return this.grid((cell) => cell.value ?? "");
  }
  /** As shown, by number format. */
  displayValues(): string[][] {
    const locale = this.workspace.workbooks.get(this.fileId)?.locale ?? "";
    return this.grid((cell) => displayOf(cell, locale));
  }
  formulas(): string[][] {
    return this.grid((cell) => cell.formula ?? "");
  }
  notes(): string[][] {
    return this.grid((cell) => cell.note ?? "");
  }

  private grid<T>(read: (cell: Cell) => T): T[][] {
    const sheet = this.sheet();
    const [height, width] = [lastRowOf(sheet), lastColumnOf(sheet)];
    return Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_column, column) => read(cellAt(sheet, row, column))),
    );
  }

  private sheet(): Sheet {
    const workbook = this.workspace.workbooks.get(this.fileId);
    const sheet = workbook && sheetByTitle(workbook, this.name);
    if (!sheet) throw new Error(`the tab ${this.name} is gone`);
    return sheet;
  }
}
