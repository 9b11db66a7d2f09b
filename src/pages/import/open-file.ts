// A file that was read, as the import goes on with it: one of its sheets as a table, and what its columns seem to mean.

import type { ContactKind } from "../../domain/contact/contact.ts";
import { guessColumns, type ColumnChoice } from "../../domain/intake/columns.ts";
import { type FileLayout, layoutFor, recalled } from "../../domain/intake/layout.ts";
import { type FileSheet, likeliestSheet } from "../../domain/intake/sheets.ts";
import { readTable, type FileTable } from "../../domain/intake/table.ts";

export interface OpenFile {
  readonly name: string;
  /** "UTF-8", "Excel" … */
  readonly format: string;
  readonly sheets: readonly FileSheet[];
  /** Place of the sheet that is brought in. */
  readonly sheet: number;
  readonly table: FileTable;
  /** A file with these headers was brought in before: its columns mean what they meant then. */
  readonly recalled: boolean;
}

export interface Opened {
  readonly file: OpenFile;
  readonly kind: ContactKind;
  readonly columns: readonly ColumnChoice[];
}

/** The kind of contact whose fields more of the columns mean. */
function likelyKind(table: FileTable): ContactKind {
  const known = (kind: ContactKind): number =>
    guessColumns(table.header, table.body, kind).filter((choice) => choice.sure && choice.field !== "")
      .length;
  return known("external") > known("internal") ? "external" : "internal";
}

/** The file as a list of this kind of contacts. */
export function turned(file: OpenFile, kind: ContactKind, layouts: readonly FileLayout[]): Opened {
  const { header, body } = file.table;
  const guesses = guessColumns(header, body, kind);
  const layout = layoutFor(
    header,
    layouts.filter((each) => each.kind === kind),
  );
  if (!layout) return { file: { ...file, recalled: false }, kind, columns: guesses };
  return { file: { ...file, recalled: true }, kind, columns: recalled(guesses, layout) };
}

export function onSheet(file: OpenFile, sheet: number, layouts: readonly FileLayout[]): Opened {
  const table = readTable(file.sheets[sheet]?.rows ?? []);
  const kind = layoutFor(table.header, layouts)?.kind ?? likelyKind(table);
  return turned({ ...file, sheet, table }, kind, layouts);
}

/** undefined: no sheet holds any row below a header. */
export function opened(
  name: string,
  read: Pick<OpenFile, "sheets" | "format">,
  layouts: readonly FileLayout[],
): Opened | undefined {
  const { sheets, format } = read;
  const table = { header: [], body: [], notes: [] };
  const file = { name, format, sheets, sheet: 0, table, recalled: false };
  const found = onSheet(file, likeliestSheet(sheets), layouts);
  return found.file.table.body.length === 0 ? undefined : found;
}
