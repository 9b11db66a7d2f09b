// Turns the cells of a row into typed fields, as the columns were chosen.

import { halfWidth } from "../contact/width.ts";
import { type ColumnChoice, GOOGLE_JOINT, isMobile } from "./columns.ts";
import { dayOfCount } from "./excel-day.ts";
import { ANY_PHONE_FIELD, isExtensionHeader, isRemarkHeader, SECTION } from "./headers.ts";
import type { FileTable } from "./table.ts";
import type { TableRow } from "./table-row.ts";

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

/** 张 + 伟 is 张伟; Maria + Cantwell is Maria Cantwell. */
export function composedName(given: string, middle: string, family: string): string {
  if (/[\u3400-\u9fff]/.test(given + family)) return family + middle + given;
  return [given, middle, family].filter((part) => part !== "").join(" ");
}

/** The numbers of a cell, mobile ones and others apart. */
function phonesApart(text: string): readonly (readonly [field: string, text: string])[] {
  const pieces = text.split(/[/;；、,，\n]/).filter((piece) => piece.trim() !== "");
  return pieces.map((piece) => [isMobile(piece) ? "mobilePhone" : "officePhone", piece.trim()]);
}

/** What a cell says, field by field. */
function saidBy(cell: string, { field, header }: ColumnChoice): readonly (readonly [string, string])[] {
  const text = cell.replace(GOOGLE_JOINT, JOINT[field] ?? " / ");
  if (field === ANY_PHONE_FIELD) return phonesApart(text);
  if (field === "knownOn") return [[field, dayOfCount(cell)]];
  const headed = field === "remark" && header !== "" && !isRemarkHeader(header);
  return [[field, headed ? `${header}: ${text}` : text]];
}

export function mapRow(row: TableRow, columns: readonly ColumnChoice[]): MappedRow {
  const fields: Record<string, string> = {};
  const parts = { given: "", middle: "", family: "" };
  for (const choice of columns) {
    const cell = (row.cells[choice.column] ?? "").trim();
    if (choice.field === "" || halfWidth(cell).trim() === "") continue;
    if (choice.part) {
      parts[choice.part] = cell;
      continue;
    }
    for (const [field, text] of saidBy(cell, choice)) {
      const before = fields[field];
      const joint = field === "officePhone" && isExtensionHeader(choice.header) ? "转" : JOINT[field];
      fields[field] = before === undefined ? text : before + (joint ?? " ") + text;
    }
  }
  const composed = composedName(parts.given, parts.middle, parts.family);
  if (composed !== "") fields["fullName"] ??= composed;
  return { row: row.row, fields };
}

export function mapTable(table: FileTable, columns: readonly ColumnChoice[]): MappedRow[] {
  return table.body.map((row) => mapRow(row, columns));
}
