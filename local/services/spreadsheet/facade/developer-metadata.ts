// DeveloperMetadata of a spreadsheet, a sheet, a row or a column: add, list, change, move, remove.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed, requireSheet } from "../cells.ts";
import { freeId } from "../create.ts";
import type { GridRange, Metadata, Workbook } from "../workbook.ts";
import type { Arguments } from "./arguments.ts";
import { DeveloperMetadataLocation } from "./developer-metadata-location.ts";
import type { Emulates } from "./emulates.ts";
import { DeveloperMetadataVisibility } from "./enums.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetAddress } from "./sheet-address.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Where metadata hangs: the spreadsheet, one of its sheets, or a row or column of that. */
export interface MetadataHome {
  readonly fileId: string;
  readonly sheetId?: number;
  readonly line?: Metadata["line"];
}

/** Metadata and the sheet that it is of; undefined: the spreadsheet. */
export interface Placed {
  readonly entry: Metadata;
  readonly sheetId: number | undefined;
}

const MEMBERS = {
  getId: "free",
  getKey: "read",
  getLocation: "read",
  getValue: "read",
  getVisibility: "read",
  moveToColumn: "write",
  moveToRow: "write",
  moveToSheet: "write",
  moveToSpreadsheet: "write",
  remove: "write",
  setKey: "write",
  setValue: "write",
  setVisibility: "write",
} satisfies Members<GoogleMetadata>;

/** All that this script may see. */
export function placedIn(workbook: Workbook, scriptId: string): Placed[] {
  const all: Placed[] = [
    ...workbook.developerMetadata.map((entry) => ({ entry, sheetId: undefined })),
    ...workbook.sheets.flatMap(({ sheetId, developerMetadata }) =>
      developerMetadata.map((entry) => ({ entry, sheetId })),
    ),
  ];
  return all.filter(({ entry }) => entry.visibility === "DOCUMENT" || entry.project === scriptId);
}

const listOf = (workbook: Workbook, sheetId: number | undefined): Metadata[] =>
  sheetId === undefined ? workbook.developerMetadata : requireSheet(workbook, sheetId).developerMetadata;

export class DeveloperMetadataFacade extends SheetsFacade implements Emulates<GoogleMetadata> {
  override readonly typeName = "DeveloperMetadata";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #id: number;

  constructor(session: SpreadsheetSession, fileId: string, id: number) {
    super(session);
    this.#fileId = fileId;
    this.#id = id;
  }

  #read<T>(answer: (placed: Placed) => T): T {
    return this.session.ask(this.#fileId, (workbook) => answer(this.#find(workbook)));
  }

  #find(workbook: Workbook): Placed {
    const found = placedIn(workbook, this.execution.scriptId).find(({ entry }) => entry.id === this.#id);
    if (!found) throw new ServiceError("The developer metadata no longer exists.");
    return found;
  }

  #change(change: (workbook: Workbook, placed: Placed) => void): this {
    this.session.direct(this.#fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        change(workbook, this.#find(workbook));
        changed(workbook);
      },
    });
    return this;
  }

  #patch(patch: Partial<Metadata>): this {
    return this.#change((workbook, { entry, sheetId }) => {
      const list = listOf(workbook, sheetId);
      list.splice(list.indexOf(entry), 1, { ...entry, ...patch });
    });
  }

  #move(home: Omit<MetadataHome, "fileId">): this {
    return this.#change((workbook, { entry, sheetId }) => {
      const list = listOf(workbook, sheetId);
      list.splice(list.indexOf(entry), 1);
      const { line: _, ...bare } = entry;
      listOf(workbook, home.sheetId).push(home.line ? { ...bare, line: home.line } : bare);
    });
  }

  getId(): number {
    return this.#id;
  }
  getKey(): string {
    return this.#read(({ entry }) => entry.key);
  }
  getValue(): string | null {
    return this.#read(({ entry }) => entry.value);
  }
  getVisibility(): unknown {
    return DeveloperMetadataVisibility[this.#read(({ entry }) => entry.visibility)];
  }
  getLocation(): unknown {
    const { entry, sheetId } = this.#read((placed) => placed);
    return new DeveloperMetadataLocation(this.session, this.#fileId, sheetId, entry.line);
  }
  setKey(key: unknown): unknown {
    return this.#patch({ key: this.args("setKey", [key]).string(0) });
  }
  setValue(value: unknown): unknown {
    return this.#patch({ value: this.args("setValue", [value]).string(0) });
  }
  setVisibility(visibility: unknown): unknown {
    const name = this.args("setVisibility", [visibility]).enumName(0, "DeveloperMetadataVisibility");
    return this.#patch({ visibility: name === "PROJECT" ? "PROJECT" : "DOCUMENT" });
  }
  moveToRow(row: unknown): unknown {
    return this.#moveToLine("moveToRow", row, "ROWS");
  }
  moveToColumn(column: unknown): unknown {
    return this.#moveToLine("moveToColumn", column, "COLUMNS");
  }
  moveToSheet(sheet: unknown): unknown {
    return this.#move({ sheetId: this.args("moveToSheet", [sheet]).facade(0, SheetAddress).sheetId });
  }
  moveToSpreadsheet(): unknown {
    return this.#move({});
  }
  remove(): void {
    this.#change((workbook, { entry, sheetId }) => {
      const list = listOf(workbook, sheetId);
      list.splice(list.indexOf(entry), 1);
    });
  }

  /** "If the specified range does not represent a single row this throws an exception" (reference; its text assumed). */
  #moveToLine(method: string, range: unknown, dimension: "ROWS" | "COLUMNS"): this {
    const { grid } = this.args(method, [range]).facade(0, RangeAddress);
    const line = lineOf(grid);
    if (line?.dimension !== dimension) throw new ServiceError("Invalid argument: range");
    return this.#move({ sheetId: grid.sheetId, line });
  }
}

/** The row or column that a range is the whole of; undefined where it is not one. */
function lineOf(range: GridRange): Metadata["line"] {
  const { startRowIndex: row, startColumnIndex: column } = range;
  const rows = row !== undefined && range.endRowIndex === row + 1;
  const columns = column !== undefined && range.endColumnIndex === column + 1;
  if (rows && column === undefined && range.endColumnIndex === undefined)
    return { dimension: "ROWS", index: row };
  if (columns && row === undefined && range.endRowIndex === undefined)
    return { dimension: "COLUMNS", index: column };
  return undefined;
}

/** The home that a range is; throws where it is no whole row or column. */
export function homeOf(fileId: string, range: GridRange): MetadataHome {
  const line = lineOf(range);
  if (line) return { fileId, sheetId: range.sheetId, line };
  throw new ServiceError(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be " +
      "added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

export function metadataOf(session: SpreadsheetSession, home: MetadataHome): DeveloperMetadataFacade[] {
  const { fileId, sheetId } = home;
  return session.ask(fileId, (workbook) =>
    placedIn(workbook, session.execution.scriptId)
      .filter((placed) => placed.sheetId === sheetId && placed.entry.line === undefined)
      .map(({ entry }) => new DeveloperMetadataFacade(session, fileId, entry.id)),
  );
}

/** (key), (key, visibility), (key, value) or (key, value, visibility). */
export function addMetadata(session: SpreadsheetSession, home: MetadataHome, given: Arguments): void {
  const key = given.string(0);
  const value = given.isString(1) ? given.string(1) : null;
  const last = given.count - 1;
  const visibility =
    last > 0 && !given.isString(last) ? given.enumName(last, "DeveloperMetadataVisibility") : "";
  session.direct(home.fileId, {
    cells: 0,
    judge: () => "ok",
    apply: (workbook) => {
      listOf(workbook, home.sheetId).push({
        id: freeId(workbook),
        key,
        value,
        visibility: visibility === "PROJECT" ? "PROJECT" : "DOCUMENT",
        project: session.execution.scriptId,
        ...(home.line ? { line: home.line } : {}),
      });
      changed(workbook);
    },
  });
}
