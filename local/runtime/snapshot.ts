// Copies of the whole state, taken and put back in milliseconds: tests kill thousands of executions from one beginning.

import type { Cell, Sheet, Workbook } from "../services/spreadsheet/workbook.ts";
import type { DriveFile } from "./state.ts";
import type { ServiceStates } from "./service-states.ts";
import type { Workspace } from "./workspace.ts";

export interface Snapshot {
  readonly now: number;
  readonly idsGiven: number;
  readonly files: Map<string, DriveFile>;
  readonly workbooks: Map<string, Workbook>;
  readonly services: ServiceStates;
  readonly assumptions: Record<string, boolean>;
}

export function takeSnapshot(workspace: Workspace): Snapshot {
  return {
    now: workspace.clock.exact,
    idsGiven: workspace.idsGiven,
    files: copyOf(workspace.files),
    workbooks: copyWorkbooks(workspace.workbooks),
    services: copyOf(workspace.services),
    assumptions: { ...workspace.assumptions },
  };
}

/** The snapshot stays as it is and can be put back again. */
export function restoreSnapshot(workspace: Workspace, snapshot: Snapshot): void {
  workspace.clock.set(snapshot.now);
  workspace.idsGiven = snapshot.idsGiven;
  refill(workspace.files, copyOf(snapshot.files));
  refill(workspace.workbooks, copyWorkbooks(snapshot.workbooks));
  Object.assign(workspace.services, copyOf(snapshot.services));
  Object.assign(workspace.assumptions, snapshot.assumptions);
}

function refill<K, V>(map: Map<K, V>, from: Map<K, V>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

function copyWorkbooks(workbooks: ReadonlyMap<string, Workbook>): Map<string, Workbook> {
  return new Map([...workbooks].map(([id, workbook]) => [id, copyWorkbook(workbook)]));
}

/** Cells are immutable and shared between the copies. */
function copyWorkbook(workbook: Workbook): Workbook {
  const { sheets, ...rest } = workbook;
  return { ...copyOf(rest), sheets: sheets.map(copySheet) };
}

function copySheet(sheet: Sheet): Sheet {
  const { rows, ...rest } = sheet;
  const copied: (Cell | undefined)[][] = [];
  copied.length = rows.length; // rows without cells stay holes
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row) copied[at] = row.slice();
  }
  return { ...copyOf(rest), rows: copied };
}

/** Deep copy of plain data: objects, arrays and Maps. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each));
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copyOf(each)]));
  if (value instanceof Set) return new Set(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}
