// DeveloperMetadataLocation: where metadata hung when it was asked.

import type { Members } from "../../../runtime/facade.ts";
import type { GridRange, Metadata } from "../workbook.ts";
import type { Emulates } from "./emulates.ts";
import { DeveloperMetadataLocationType } from "./enums.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

export type LocationType = keyof typeof DeveloperMetadataLocationType;

export function locationTypeOf(sheetId: number | undefined, line: Metadata["line"]): LocationType {
  if (line) return line.dimension === "ROWS" ? "ROW" : "COLUMN";
  return sheetId === undefined ? "SPREADSHEET" : "SHEET";
}

/** The whole row or column. */
export function rangeOfLine(sheetId: number, { dimension, index }: NonNullable<Metadata["line"]>): GridRange {
  return dimension === "ROWS"
    ? { sheetId, startRowIndex: index, endRowIndex: index + 1 }
    : { sheetId, startColumnIndex: index, endColumnIndex: index + 1 };
}

const MEMBERS = {
  getColumn: "handle",
  getLocationType: "free",
  getRow: "handle",
  getSheet: "handle",
  getSpreadsheet: "handle",
} satisfies Members<GoogleLocation>;

export class DeveloperMetadataLocation extends SheetsFacade implements Emulates<GoogleLocation> {
  override readonly typeName = "DeveloperMetadataLocation";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #sheetId: number | undefined;
  readonly #line: Metadata["line"];

  constructor(
    session: SpreadsheetSession,
    fileId: string,
    sheetId: number | undefined,
    line: Metadata["line"],
  ) {
    super(session);
    this.#fileId = fileId;
    this.#sheetId = sheetId;
    this.#line = line;
  }

  getLocationType(): unknown {
    return DeveloperMetadataLocationType[locationTypeOf(this.#sheetId, this.#line)];
  }
  /** Null where it is no row; so the others. */
  getRow(): unknown {
    return this.#range("ROWS");
  }
  getColumn(): unknown {
    return this.#range("COLUMNS");
  }
  getSheet(): unknown {
    return this.#sheetId === undefined || this.#line
      ? null
      : this.session.make.sheet(this.#fileId, this.#sheetId);
  }
  getSpreadsheet(): unknown {
    return this.#sheetId === undefined ? this.session.make.spreadsheet(this.#fileId) : null;
  }

  #range(dimension: "ROWS" | "COLUMNS"): unknown {
    if (this.#sheetId === undefined || this.#line?.dimension !== dimension) return null;
    return this.session.make.range(this.#fileId, rangeOfLine(this.#sheetId, this.#line));
  }
}
