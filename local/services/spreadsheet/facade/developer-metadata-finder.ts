// DeveloperMetadataFinder: metadata of a spreadsheet, of a sheet or within a range, by key, value, id, visibility or place.

import type { Members } from "../../../runtime/facade.ts";
import { boundsOf, type Bounds } from "../bounds.ts";
import type { GridRange, Sheet, Workbook } from "../workbook.ts";
import { DeveloperMetadataFacade, placedIn, type Placed } from "./developer-metadata.ts";
import { locationTypeOf, rangeOfLine } from "./developer-metadata-location.ts";
import type { Emulates } from "./emulates.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Finders by intersecting locations are not emulated: what they find is not described. */
const MEMBERS = {
  find: "read",
  withId: "free",
  withKey: "free",
  withLocationType: "free",
  withValue: "free",
  withVisibility: "free",
} satisfies Members<GoogleFinder>;

export class DeveloperMetadataFinder extends SheetsFacade implements Emulates<GoogleFinder> {
  override readonly typeName = "DeveloperMetadataFinder";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  /** Undefined: the whole spreadsheet; a range without bounds: a sheet. */
  readonly #scope: GridRange | undefined;
  readonly #conditions: ((placed: Placed) => boolean)[] = [];

  constructor(session: SpreadsheetSession, fileId: string, scope?: GridRange) {
    super(session);
    this.#fileId = fileId;
    this.#scope = scope;
  }

  #with(condition: (placed: Placed) => boolean): this {
    this.#conditions.push(condition);
    return this;
  }

  withId(id: unknown): unknown {
    const wanted = this.args("withId", [id]).integer(0);
    return this.#with(({ entry }) => entry.id === wanted);
  }
  withKey(key: unknown): unknown {
    const wanted = this.args("withKey", [key]).string(0);
    return this.#with(({ entry }) => entry.key === wanted);
  }
  withValue(value: unknown): unknown {
    const wanted = this.args("withValue", [value]).string(0);
    return this.#with(({ entry }) => entry.value === wanted);
  }
  withVisibility(visibility: unknown): unknown {
    const wanted = this.args("withVisibility", [visibility]).enumName(0, "DeveloperMetadataVisibility");
    return this.#with(({ entry }) => entry.visibility === wanted);
  }
  withLocationType(locationType: unknown): unknown {
    const given = this.args("withLocationType", [locationType]);
    const wanted = given.enumName(0, "DeveloperMetadataLocationType");
    return this.#with(({ entry, sheetId }) => locationTypeOf(sheetId, entry.line) === wanted);
  }

  find(): unknown[] {
    return this.session.ask(this.#fileId, (workbook) =>
      placedIn(workbook, this.execution.scriptId)
        .filter((placed) => this.#holds(workbook, placed) && this.#conditions.every((fits) => fits(placed)))
        .map(({ entry }) => new DeveloperMetadataFacade(this.session, this.#fileId, entry.id)),
    );
  }

  /** "Metadata is within the scope of the range only if it is wholly contained within that range" (reference). */
  #holds(workbook: Workbook, { entry, sheetId }: Placed): boolean {
    const scope = this.#scope;
    if (!scope) return true;
    if (sheetId !== scope.sheetId) return false;
    const sheet = workbook.sheets.find((each) => each.sheetId === sheetId);
    if (!sheet) return false;
    const place = entry.line ? rangeOfLine(sheetId, entry.line) : { sheetId };
    return contains(boundsOf(sheet, scope), boundsOf(sheet, place));
  }
}

/** Metadata within a range that is made of whole rows or columns; of others there is none. */
export function metadataWithin(session: SpreadsheetSession, fileId: string, range: GridRange): unknown[] {
  return session.ask(fileId, (workbook) => {
    const sheet: Sheet | undefined = workbook.sheets.find(({ sheetId }) => sheetId === range.sheetId);
    return placedIn(workbook, session.execution.scriptId)
      .filter(
        ({ entry, sheetId }) =>
          sheet !== undefined &&
          sheetId === sheet.sheetId &&
          entry.line !== undefined &&
          contains(boundsOf(sheet, range), boundsOf(sheet, rangeOfLine(sheetId, entry.line))),
      )
      .map(({ entry }) => new DeveloperMetadataFacade(session, fileId, entry.id));
  });
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
