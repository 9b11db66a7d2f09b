// Filter: the sheet's basic filter as a place; its criteria are not emulated.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed, requireSheet } from "../cells.ts";
import { boundsOf } from "../bounds.ts";
import { canEdit } from "../protection.ts";
import { sortRange } from "../sort.ts";
import type { GridRange, Workbook } from "../workbook.ts";
import type { Emulates } from "./emulates.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;

const MEMBERS = { getRange: "handle", remove: "write", sort: "write" } satisfies Members<GoogleFilter>;

export class FilterFacade extends SheetsFacade implements Emulates<GoogleFilter> {
  override readonly typeName = "Filter";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #sheetId: number;

  constructor(session: SpreadsheetSession, fileId: string, sheetId: number) {
    super(session);
    this.#fileId = fileId;
    this.#sheetId = sheetId;
  }

  #range(workbook: Workbook): GridRange {
    const range = requireSheet(workbook, this.#sheetId).basicFilter;
    if (!range) throw new ServiceError("The filter no longer exists.");
    return range;
  }

  getRange(): unknown {
    return this.session.make.range(this.#fileId, this.#range(this.session.workbook(this.#fileId)));
  }

  remove(): void {
    this.session.direct(this.#fileId, {
      cells: 0,
      judge: (workbook, editor) => canEdit(workbook, editor, this.#range(workbook)),
      apply: (workbook) => {
        delete requireSheet(workbook, this.#sheetId).basicFilter;
        changed(workbook);
      },
    });
  }

  /** Sorts below the filter's header row; the column counts from the filter's first one. */
  sort(columnPosition: unknown, ascending: unknown): unknown {
    const given = this.args("sort", [columnPosition, ascending]);
    const [column, upwards] = [given.integer(0), given.boolean(1)];
    this.session.direct(this.#fileId, {
      cells: 0,
      judge: (workbook, editor) => canEdit(workbook, editor, this.#range(workbook)),
      apply: (workbook, context) => {
        const range = this.#range(workbook);
        const { top, left } = boundsOf(requireSheet(workbook, this.#sheetId), range);
        const key = { column: left + column - 1, ascending: upwards };
        sortRange(workbook, { ...range, startRowIndex: top + 1 }, [key], context);
      },
    });
    return this;
  }
}

/** Range.createFilter. */
export function createFilter(session: SpreadsheetSession, fileId: string, range: GridRange): FilterFacade {
  session.direct(fileId, {
    cells: 0,
    judge: (workbook, editor) => canEdit(workbook, editor, range),
    apply: (workbook) => {
      const sheet = requireSheet(workbook, range.sheetId);
      if (sheet.basicFilter) {
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      }
      sheet.basicFilter = range;
      changed(workbook);
    },
  });
  return new FilterFacade(session, fileId, range.sheetId);
}
