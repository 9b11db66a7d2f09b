// Turns the cells of a row into typed fields, as the columns were chosen.

import { halfWidth } from "../contact/width.ts";
import type { ColumnChoice } from "./columns.ts";
import { dayOfCount } from "./excel-day.ts";
import { isRemarkHeader } from "./headers.ts";
import type { FileTable, TableRow } from "./table.ts";

export interface MappedRow {
  readonly row: number;
  /** Only what the row says: an empty cell changes nothing in a record that is updated. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Between the texts of several columns in one field. */
const JOINT: Readonly<Record<string, string>> = {
  officePhone: " / ",
  mobilePhone: " / ",
  email: "; ",
  remark: "\n",
  department: "/",
};

/** 张 + 伟 is 张伟; Maria + Cantwell is Maria Cantwell. */
function composedName(given: string, family: string): string {
  if (/[\u3400-\u9fff]/.test(given + family)) return family + given;
  return [given, family].filter((part) => part !== "").join(" ");
}

export function mapRow(row: TableRow, columns: readonly ColumnChoice[]): MappedRow {
  const fields: Record<string, string> = {};
  const parts = { given: "", family: "" };
  for (const { column, header, field, part } of columns) {
    const cell = (row.cells[column] ?? "").trim();
    const text = field === "knownOn" ? dayOfCount(cell) : cell;
    if (field === "" || halfWidth(text).trim() === "") continue;
    if (part) {
      parts[part] = text;
      continue;
    }
    const said = field === "remark" && header !== "" && !isRemarkHeader(header) ? `${header}: ${text}` : text;
    const before = fields[field];
    fields[field] = before === undefined ? said : before + (JOINT[field] ?? " ") + said;
  }
  const composed = composedName(parts.given, parts.family);
  if (composed !== "") fields["fullName"] ??= composed;
  return { row: row.row, fields };
}

export function mapTable(table: FileTable, columns: readonly ColumnChoice[]): MappedRow[] {
  return table.body.map((row) => mapRow(row, columns));
}
