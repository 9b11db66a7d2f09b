// Cell values as scripts see them, and scripts' values as cells take them.

import type { Execution } from "../../../runtime/execution.ts";
import { cellAt, patchCell } from "../cells.ts";
import { defaultPattern, isDateFormat } from "../display.ts";
import { setTyped, type EditContext } from "../edit.ts";
import { instantOfSerial, serialOfInstant } from "../serial.ts";
import type { Cell, CellValue, Sheet, Workbook } from "../workbook.ts";

/** What getValue answers: number, text, truth value, Date for date formats; "" for a blank. */
export type ScriptValue = string | number | boolean | Date;

export function scriptValue(cell: Cell, timeZone: string): ScriptValue {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "number" && isDateFormat(cell.format?.numberFormat)) {
    return new Date(instantOfSerial(value, timeZone));
  }
  return value;
}

/** A value that a script passed, taken out of its realm at once; Dates stay instants until the workbook's zone is known. */
export type GivenValue = CellValue | { readonly instant: number };

export function givenValue(execution: Execution, value: unknown): GivenValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  const instant = execution.dateValue(value);
  if (instant !== undefined) return Number.isNaN(instant) ? "" : { instant };
  return String(value);
}

/** Puts a script's value into a cell as setValue does: text is parsed, a Date brings a date format where there is none. */
export function putGiven(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: GivenValue,
  context: EditContext,
): void {
  if (typeof value !== "object" || value === null) {
    setTyped(workbook, sheet, row, column, value, context);
    return;
  }
  const serial = serialOfInstant(value.instant, workbook.timeZone);
  const { format } = cellAt(sheet, row, column);
  const type = Number.isInteger(serial) ? "DATE" : "DATE_TIME";
  const numberFormat = isDateFormat(format?.numberFormat)
    ? format?.numberFormat
    : { type, pattern: defaultPattern(type, workbook.locale) };
  patchCell(sheet, row, column, {
    value: serial,
    formula: undefined,
    ...(numberFormat ? { format: { ...format, numberFormat } } : {}),
  });
}
