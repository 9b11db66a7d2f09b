// Ranges written as text: "Sheet1!A2:C", "A1", "Sheet1", a named range.

import { parseA1, printA1 } from "../spreadsheet/a1.ts";
import { boundsOf, gridRangeOf } from "../spreadsheet/bounds.ts";
import { sheetById } from "../spreadsheet/cells.ts";
import type { GridRange, Sheet, Workbook } from "../spreadsheet/workbook.ts";
import { invalid } from "./api-error.ts";
import { apiTitle, exceedsGridLimits, type Place } from "./grid-range.ts";

/** A place with the range as it was asked for, open bounds and all. */
export interface WrittenPlace extends Place {
  readonly asked: GridRange;
}

/**
 * The place that a text names. Titles are found whatever their case.
 * @param where a prefix such as "Invalid data[0]: "
 */
export function placeOfA1(workbook: Workbook, text: string, where = ""): WrittenPlace {
  const asked = rangeOfText(workbook, text);
  const sheet = asked && sheetById(workbook, asked.sheetId);
  if (!asked || !sheet) throw invalid(`${where}Unable to parse range: ${text}`);
  return checkedPlace(sheet, asked, where);
}

/** A range that starts off the grid is refused; one that ends beyond it is cut. */
export function checkedPlace(sheet: Sheet, asked: GridRange, where = ""): WrittenPlace {
  if ((asked.startRowIndex ?? 0) >= sheet.rowCount || (asked.startColumnIndex ?? 0) >= sheet.columnCount) {
    throw invalid(`${where}${exceedsGridLimits(sheet, asked)}`);
  }
  return { sheet, asked, bounds: boundsOf(sheet, asked) };
}

function rangeOfText(workbook: Workbook, text: string): GridRange | undefined {
  const named = workbook.namedRanges.find((each) => each.name.toLowerCase() === text.toLowerCase());
  if (named) return named.range;
  const reference = parseA1(text);
  if (reference) {
    const { title, ...bounds } = reference;
    const sheet = title === undefined ? firstSheet(workbook) : titled(workbook, title);
    return sheet && { sheetId: sheet.sheetId, ...bounds };
  }
  const sheet = titled(workbook, text.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'"));
  return sheet && { sheetId: sheet.sheetId };
}

/** Without a title the first visible sheet is meant (documented with A1 notation). */
function firstSheet(workbook: Workbook): Sheet | undefined {
  return workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
}

function titled(workbook: Workbook, title: string): Sheet | undefined {
  return (
    workbook.sheets.find((sheet) => sheet.title === title) ??
    workbook.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase())
  );
}

/** "Sheet1!A1:B2" of a place, with every bound written out. */
export function textOfPlace({ sheet, bounds }: Place): string {
  const { sheetId: _, ...range } = gridRangeOf(sheet.sheetId, bounds);
  return `${apiTitle(sheet.title)}!${printA1(range)}`;
}
