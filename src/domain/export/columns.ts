// What of a contact leaves the register: the surface's columns under its own headers, so that the import knows them again.

import type { ContactKind } from "../contact/contact.ts";
import { EXTERNAL_TABLE, INTERNAL_TABLE, type Column } from "../register/tables.ts";

/** Made of other columns, or of no use outside. */
const DERIVED: ReadonlySet<string> = new Set(["post", "flags", "search"]);

/** In the surface's order. Columns for administrators (登录账号) only where somebody asked for them. */
export function exportColumns(kind: ContactKind, withAccounts: boolean): readonly Column[] {
  const { columns } = kind === "internal" ? INTERNAL_TABLE : EXTERNAL_TABLE;
  return columns.filter(({ key, entry }) => !DERIVED.has(key) && (withAccounts || entry !== "administrator"));
}

/** Contacts as texts: one row each, one text for each of the columns. */
export interface ExportTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}
