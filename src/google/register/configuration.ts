// What the wizard decides, as rows of the configuration tabs: only what differs is written.

import { DEFAULT_ORGANIZATION_TYPES, dictionaryRows } from "../../domain/company/dictionary.ts";
import { roleRows } from "../../domain/company/roles.ts";
import type { Setup } from "../../domain/company/setup.ts";
import { settingRows } from "../../domain/company/settings.ts";
import {
  DEPARTMENT_TABLE,
  DICTIONARY_TABLE,
  ROLE_TABLE,
  SETTINGS_TABLE,
  type Table,
  type TableKey,
} from "../../domain/register/tables.ts";
import { wordsFor } from "../../text/words.ts";
import type { Layout } from "../structure/layout.ts";
import { byColumn, textCell, type Rows, type SheetsRequest } from "./cells.ts";
import type { Reading } from "./reading.ts";

type Cells = Readonly<Record<string, string>>;

/** One column of a tab below its header; rows that are no longer wanted are emptied. */
function writeColumn(table: Table, index: number, texts: readonly string[]): SheetsRequest {
  return {
    updateCells: {
      start: { sheetId: table.sheetId, rowIndex: 1, columnIndex: index },
      rows: texts.map((text) => ({ values: [textCell(text)] })),
      fields: "userEnteredValue",
    },
  };
}

/** Column by column, because people's own columns may stand between ours. */
function tableRequests(table: Table, wanted: readonly Cells[], now: Rows, layout: Layout): SheetsRequest[] {
  const standing = byColumn(now, layout).map(({ cells }) => cells);
  const keys = [...layout.keys()];
  const same =
    standing.length === wanted.length &&
    wanted.every((row, index) => keys.every((key) => (row[key] ?? "") === standing[index]?.[key]));
  if (same) return [];
  const height = Math.max(wanted.length, now.length - 1);
  return keys.map((key) => {
    const texts = Array.from({ length: height }, (_, row) => wanted[row]?.[key] ?? "");
    return writeColumn(table, layout.get(key) ?? 0, texts);
  });
}

/** `reading`: the register as it is, undefined for a new one. People's own words in 字典 stay. */
export function configurationRequests(
  wanted: Setup,
  reading: Reading | undefined,
  layouts: ReadonlyMap<TableKey, Layout>,
): SheetsRequest[] {
  const { departments, roles, ...settings } = wanted;
  const settingsLayout = layouts.get(SETTINGS_TABLE.key);
  const standing = settingsLayout
    ? byColumn(reading?.configuration.get(SETTINGS_TABLE) ?? [], settingsLayout)
    : [];
  const notes = wordsFor(wanted.language).settingNotes;
  const tabs: [Table, readonly Cells[]][] = [
    [DEPARTMENT_TABLE, departments.map((department): Cells => ({ ...department }))],
    [ROLE_TABLE, roleRows(roles)],
    [
      SETTINGS_TABLE,
      settingRows(
        settings,
        notes,
        standing.map(({ cells }) => cells),
      ),
    ],
  ];
  if (!reading) tabs.push([DICTIONARY_TABLE, dictionaryRows(DEFAULT_ORGANIZATION_TYPES)]);
  return tabs.flatMap(([table, rows]) => {
    const layout = layouts.get(table.key);
    return layout ? tableRequests(table, rows, reading?.configuration.get(table) ?? [], layout) : [];
  });
}
