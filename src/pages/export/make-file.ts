// Makes the file of an export in the page: a workbook, a CSV or vCards. The server never sees it.

import Papa from "papaparse";
import writeExcelFile from "write-excel-file/browser";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { guarded, guardedAsText, spacedMobile } from "../../domain/export/cell-text.ts";
import type { ExportTable } from "../../domain/export/columns.ts";
import { vCards } from "../../domain/export/vcard.ts";
import type { ExportFormat } from "../../wire/operations.ts";

export interface AboutFile {
  readonly kind: ContactKind;
  readonly format: ExportFormat;
  readonly companyName: string;
  /** The title of the workbook's one sheet. */
  readonly sheet: string;
}

export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  xlsx: "xlsx",
  csv: "csv",
  vcard3: "vcf",
  vcard4: "vcf",
};

/** Pixels of a column to the characters that Excel counts. */
const PIXELS_PER_CHARACTER = 8;

/** UTF-8 with a byte order mark, without which Chinese Excel reads GBK; CRLF as RFC 4180 has it. */
export function csvText({ columns, rows }: ExportTable): string {
  const cells = rows.map((row) =>
    row.map((text, at) => {
      const { kind = "text" } = columns[at] ?? {};
      return guarded(kind === "phone" ? spacedMobile(text) : text);
    }),
  );
  return `\ufeff${Papa.unparse([columns.map(({ header }) => header), ...cells], { newline: "\r\n" })}\r\n`;
}

/** Every cell is a text and says so ("@"): nothing is a formula, no number loses a digit when the file is saved again. */
export function workbook({ columns, rows }: ExportTable, sheet: string): Promise<Blob> {
  const cell = (value: string) => ({ value, type: String, format: "@" });
  const header = columns.map((column) => ({ ...cell(column.header), fontWeight: "bold" as const }));
  const body = rows.map((row) => row.map((text) => cell(guardedAsText(text))));
  const widths = columns.map(({ width }) => ({ width: Math.round(width / PIXELS_PER_CHARACTER) }));
  return writeExcelFile([header, ...body], { columns: widths, stickyRowsCount: 1, sheet }).toBlob();
}

export async function makeFile(table: ExportTable, about: AboutFile): Promise<Blob> {
  const { format, kind, companyName } = about;
  if (format === "xlsx") return workbook(table, about.sheet);
  if (format === "csv") return new Blob([csvText(table)], { type: "text/csv;charset=utf-8" });
  const version = format === "vcard3" ? "3.0" : "4.0";
  return new Blob([vCards(table, { kind, version, companyName })], { type: "text/vcard;charset=utf-8" });
}
