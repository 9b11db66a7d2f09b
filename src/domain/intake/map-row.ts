// Turns the cells of a row into typed fields, as the columns were chosen.

import { halfWidth } from "../contact/width.ts";
import type { ColumnChoice } from "./columns.ts";
import { dayOfCount } from "./excel-day.ts";
import { isExtensionHeader, isRemarkHeader, SECTION } from "./headers.ts";
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
  [SECTION]: "/",
};

/** What Google Contacts writes between several values in one cell. */
const GOOGLE_JOINT = /\s*:::\s*/g;

/** 张 + 伟 is 张伟; Maria + Cantwell is Maria Cantwell. */
export function composedName(given: string, middle: string, family: string): string {
  if (/[\u3400-\u9fff]/.test(given + family)) return family + middle + given;
  return [given, middle, family].filter((part) => part !== "").join(" ");
}

export function mapRow(row: TableRow, columns: readonly ColumnChoice[]): MappedRow {
  const fields: Record<string, string> = {};
  const parts = { given: "", middle: "", family: "" };
  for (const { column, header, field, part } of columns) {
    const cell = (row.cells[column] ?? "").trim();
    const joint = JOINT[field] ?? " ";
    const text = field === "knownOn" ? dayOfCount(cell) : cell.replace(GOOGLE_JOINT, joint);
    if (field === "" || halfWidth(text).trim() === "") continue;
    if (part) {
      parts[part] = text;
      continue;
    }
    const said = field === "remark" && header !== "" && !isRemarkHeader(header) ? `${header}: ${text}` : text;
    const before = fields[field];
    const between = field === "officePhone" && isExtensionHeader(header) ? "转" : joint;
    fields[field] = before === undefined ? said : before + between + said;
  }
  const composed = composedName(parts.given, parts.middle, parts.family);
  if (composed !== "") fields["fullName"] ??= composed;
  return { row: row.row, fields };
}

export function mapTable(table: FileTable, columns: readonly ColumnChoice[]): MappedRow[] {
  return table.body.map((row) => mapRow(row, columns));
}
