// Compares each surface with the records and puts back what differs: lost rows, cells written over. What a hand had
// typed there is told in the log, so nothing is lost.

import type { Differences } from "../../domain/change/change.ts";
import { project, tableOf } from "../../domain/register/projection.ts";
import type { StoredRecord } from "../../domain/register/record.ts";
import {
  EXTERNAL_TABLE,
  INTERNAL_TABLE,
  ORGANIZATION_TABLE,
  type Table,
} from "../../domain/register/tables.ts";
import type { Notice } from "../../ports/workbook.ts";
import type { Touch } from "./before-images.ts";
import { appendRows, writeRun, type SheetsRequest } from "./cells.ts";
import { surfaceRow, type Surfaces } from "./commit.ts";
import { standing, type Standing } from "./mend.ts";
import type { Reading } from "./reading.ts";

/** One log cell holds so many hand-typed texts; more are counted. */
const MOST_TOLD = 200;

/** A repair touches at most so many rows at once (the before-images need one each); the next repair goes on. */
const MOST_ROWS = 2_500;

export interface Restored {
  readonly surfaces: Surfaces;
  readonly notices: readonly Notice[];
  /** For the log: what hands had typed. */
  readonly facts: Differences;
}

interface Restoring {
  readonly touches: Touch[];
  readonly requests: SheetsRequest[];
  readonly lost: Map<Table, string[][]>;
  readonly notices: Notice[];
  readonly facts: Record<string, readonly [string, string]>;
  told: number;
}

function restoreRow(record: StoredRecord, now: Standing, reading: Reading, all: Restoring): void {
  const due = project(record, reading);
  if (!due) return;
  const { table } = now;
  const layout = reading.layout(table);
  const about = { tab: table.title, name: record.record.fullName, serial: record.serial };
  const rowIndex = now.rowOf.get(record.serial);
  if (rowIndex === undefined) {
    all.lost.set(table, [...(all.lost.get(table) ?? []), surfaceRow(layout, due)]);
    all.notices.push({ code: "rowRestored", values: about });
    return;
  }
  const columns: { index: number; key: string; was: string }[] = [];
  for (const { key, header, entry } of table.columns) {
    const index = layout.get(key) ?? -1;
    const was = now.rows[rowIndex]?.[index] ?? "";
    const text = due[key] ?? "";
    if (index < 0 || was === text || all.touches.length >= MOST_ROWS) continue;
    columns.push({ index, key, was });
    all.requests.push(writeRun(table.sheetId, rowIndex, index, [text]));
    if (entry === "system" || was === "") continue;
    all.notices.push({ code: "cellRestored", values: { ...about, header, typed: was } });
    all.told += 1;
    if (all.told <= MOST_TOLD) all.facts[`#typed ${record.serial} ${key}`] = [was, text];
  }
  if (columns.length > 0) all.touches.push({ table, serial: record.serial, rowIndex, columns });
}

export function restoreSurfaces(spreadsheetId: string, reading: Reading): Restored {
  const surfaces = standing(spreadsheetId, [INTERNAL_TABLE, EXTERNAL_TABLE, ORGANIZATION_TABLE]);
  const all: Restoring = { touches: [], requests: [], lost: new Map(), notices: [], facts: {}, told: 0 };
  const records: readonly StoredRecord[] = [
    ...reading.internal(),
    ...reading.external(),
    ...reading.organizations(),
  ];
  for (const record of records) {
    const now = surfaces.find(({ table }) => table === tableOf(record.kind));
    if (now) restoreRow(record, now, reading, all);
  }
  const added = [...all.lost].map(([table, rows]) => appendRows(table, rows));
  const facts =
    all.told > MOST_TOLD ? { ...all.facts, "#typed": ["", String(all.told)] as const } : all.facts;
  return {
    surfaces: { touches: all.touches, requests: [...all.requests, ...added] },
    notices: all.notices,
    facts,
  };
}
