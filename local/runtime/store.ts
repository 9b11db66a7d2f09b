// The workspace in a directory: workspace.json (clock, people, files, services), mail.json, and one file a workbook.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../services/spreadsheet/workbook.ts";
import { restoreSnapshot, takeSnapshot, type Snapshot } from "./snapshot.ts";
import type { Person } from "./state.ts";
import type { Workspace } from "./workspace.ts";

/** Grows when the shape of the files changes; an older directory is then refused. */
const FORMAT = 1;
const MAIN = "workspace.json";
const MAIL = "mail.json";
const WORKBOOKS = "workbooks";

type Stored = Omit<Snapshot, "workbooks"> & {
  readonly format: number;
  readonly domain: string;
  readonly people: Person[];
};

/** Revisions that are already on disk, so that a save writes only what changed. */
const written = new WeakMap<Workspace, Map<string, number>>();

export function saveTo(workspace: Workspace, directory: string): void {
  mkdirSync(join(directory, WORKBOOKS), { recursive: true });
  const { workbooks: _workbooks, ...rest } = takeSnapshotOfSmall(workspace);
  const { mail, ...services } = rest.services;
  const stored = { format: FORMAT, domain: workspace.domain, people: workspace.people, ...rest, services };
  write(join(directory, MAIN), stored);
  write(join(directory, MAIL), mail);
  saveWorkbooks(workspace, join(directory, WORKBOOKS));
}

/** Only what is written at once; the workbooks are not copied for it. */
function takeSnapshotOfSmall(workspace: Workspace): Snapshot {
  return {
    now: workspace.clock.exact,
    idsGiven: workspace.idsGiven,
    files: workspace.files,
    workbooks: new Map(),
    services: workspace.services,
    assumptions: workspace.assumptions,
  };
}

function saveWorkbooks(workspace: Workspace, directory: string): void {
  const known = written.get(workspace) ?? new Map<string, number>();
  written.set(workspace, known);
  for (const [id, workbook] of workspace.workbooks) {
    const path = join(directory, `${id}.json`);
    if (known.get(id) === workbook.revision && existsSync(path)) continue;
    write(path, workbook);
    known.set(id, workbook.revision);
  }
  for (const name of readdirSync(directory)) {
    if (name.endsWith(".json") && !workspace.workbooks.has(name.slice(0, -".json".length)))
      rmSync(join(directory, name));
  }
}

export function isStored(directory: string): boolean {
  return existsSync(join(directory, MAIN));
}

/** What openWorkspace needs to know before the workspace exists. */
export function storedBeginning(directory: string): { domain: string; people: Person[]; now: number } {
  const { domain, people, now } = readMain(directory);
  return { domain, people, now };
}

export function loadFrom(workspace: Workspace, directory: string): void {
  const { format: _format, domain: _domain, people: _people, ...rest } = readMain(directory);
  const workbooks = new Map<string, Workbook>();
  for (const name of readdirSync(join(directory, WORKBOOKS)).filter((each) => each.endsWith(".json"))) {
    workbooks.set(name.slice(0, -".json".length), withHoles(readWorkbook(join(directory, WORKBOOKS, name))));
  }
  const mail: Snapshot["services"]["mail"] = JSON.parse(
    readFileSync(join(directory, MAIL), "utf8"),
    withMaps,
  );
  const { assumptions, ...state } = { ...takeSnapshot(workspace), ...rest, workbooks };
  restoreSnapshot(workspace, {
    ...state,
    services: { ...takeSnapshot(workspace).services, ...rest.services, mail },
    assumptions: { ...workspace.assumptions, ...assumptions },
  });
}

function readMain(directory: string): Stored {
  const stored: Stored = JSON.parse(readFileSync(join(directory, MAIN), "utf8"), withMaps);
  if (stored.format !== FORMAT) {
    throw new Error(
      `${join(directory, MAIN)} has format ${stored.format}, this program reads ${FORMAT}: start with --fresh`,
    );
  }
  return stored;
}

/** JSON has no holes: an empty cell came back as null. */
function withHoles(workbook: Workbook): Workbook {
  const holes = <T>(values: readonly (T | null | undefined)[]): (T | undefined)[] =>
    values.map((each) => each ?? undefined);
  for (const sheet of workbook.sheets) {
    sheet.rows = sheet.rows.map((row) => (row === null ? [] : holes(row)));
    sheet.rowProperties = holes(sheet.rowProperties);
    sheet.columnProperties = holes(sheet.columnProperties);
  }
  return workbook;
}

/** Written beside and renamed, so that a crash leaves the old file. */
function write(path: string, value: unknown): void {
  writeFileSync(
    `${path}.new`,
    JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? { $map: [...each] } : each)),
  );
  renameSync(`${path}.new`, path);
}

// The files are this program's own: their format number vouches for their types.

function readWorkbook(path: string): Workbook {
  return JSON.parse(readFileSync(path, "utf8"), withMaps);
}

function withMaps(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$map" in value) || !Array.isArray(value.$map))
    return value;
  return new Map(value.$map);
}
