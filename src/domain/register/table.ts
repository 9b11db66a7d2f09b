// What a table of the register workbook is: its columns, and how it stands there.

/** How a cell is written, checked and shown. All cells are written as text (`@`): no lost zero, no date made of a number. */
export type CellKind = "serial" | "text" | "longText" | "phone" | "email" | "date" | "choice" | "number";

/** `person`: people may type there; `system`: only the register writes it (R33); `administrator`: shown to administrators only. */
export type EntryRight = "person" | "system" | "administrator";

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: CellKind;
  /** Pixels. */
  readonly width: number;
  readonly entry: EntryRight;
  /** Characters, counted as people count them. */
  readonly maxLength?: number;
  /** Texts offered in the drop-down; `reject`: other texts are refused, else warned of. */
  readonly choices?: ChoiceSource;
}

export type ChoiceSource =
  | { readonly list: readonly string[]; readonly reject: boolean }
  | { readonly table: TableKey; readonly column: string; readonly reject: boolean };

export type TableKey =
  | "internal"
  | "external"
  | "organizations"
  | "requests"
  | "duties"
  | "outbox"
  | "changeLog"
  | "departments"
  | "roles"
  | "calendar"
  | "absences"
  | "dictionary"
  | "settings"
  | "internalRecords"
  | "externalRecords"
  | "organizationRecords"
  | "requestEntries"
  | "dutyEntries"
  | "noticeEntries"
  | "meta"
  | "beforeImages";

export interface Table {
  readonly key: TableKey;
  /** The tab's title. */
  readonly title: string;
  /** Fixed grid ids, so that one batch can create a tab and fill it. */
  readonly sheetId: number;
  readonly columns: readonly Column[];
  /** Data tabs are hidden and nobody edits them. */
  readonly hidden: boolean;
  /** Rows that a new tab has to begin with. */
  readonly rows: number;
  /** Columns frozen at the left. */
  readonly frozenColumns: number;
  /** Columns that the grid needs at least; without it, those declared. */
  readonly gridColumns?: number;
}

type Extra = Partial<Pick<Column, "maxLength" | "choices">>;

export function column(
  key: string,
  header: string,
  kind: CellKind,
  width: number,
  entry: EntryRight,
  extra: Extra = {},
): Column {
  return { key, header, kind, width, entry, ...extra };
}
