// NamedRange: a name for a range of the spreadsheet.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { isRangeName } from "../a1.ts";
import { changed } from "../cells.ts";
import type { GridRange, Workbook } from "../workbook.ts";
import type { Emulates } from "./emulates.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Entry = Workbook["namedRanges"][number];

const MEMBERS = {
  getName: "read",
  getRange: "handle",
  remove: "write",
  setName: "write",
  setRange: "write",
} satisfies Members<GoogleNamedRange>;

export class NamedRangeFacade extends SheetsFacade implements Emulates<GoogleNamedRange> {
  override readonly typeName = "NamedRange";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #id: string;

  constructor(session: SpreadsheetSession, fileId: string, id: string) {
    super(session);
    this.#fileId = fileId;
    this.#id = id;
  }

  #find(workbook: Workbook): Entry {
    const found = workbook.namedRanges.find(({ id }) => id === this.#id);
    if (!found) throw new ServiceError("The named range no longer exists.");
    return found;
  }

  #change(change: (entry: Entry, workbook: Workbook) => void): this {
    this.session.direct(this.#fileId, {
      cells: 0,
      judge: () => "ok",
      apply: (workbook) => {
        change(this.#find(workbook), workbook);
        changed(workbook);
      },
    });
    return this;
  }

  getName(): string {
    return this.session.ask(this.#fileId, (workbook) => this.#find(workbook).name);
  }

  getRange(): unknown {
    return this.session.make.range(this.#fileId, this.#find(this.session.workbook(this.#fileId)).range);
  }

  setName(name: unknown): unknown {
    const text = this.args("setName", [name]).string(0);
    requireName(text);
    return this.#change((entry) => {
      entry.name = text;
    });
  }

  setRange(range: unknown): unknown {
    const { grid } = this.args("setRange", [range]).facade(0, RangeAddress);
    return this.#change((entry) => {
      entry.range = grid;
    });
  }

  remove(): void {
    this.#change((entry, workbook) => {
      workbook.namedRanges = workbook.namedRanges.filter((each) => each !== entry);
    });
  }
}

function requireName(name: string): void {
  if (!isRangeName(name)) {
    throw new ServiceError(`The name "${name}" is not a valid name for a named range.`);
  }
}

/** All named ranges, or those of one sheet. */
export function namedRangesOf(
  session: SpreadsheetSession,
  fileId: string,
  sheetId?: number,
): NamedRangeFacade[] {
  return session.ask(fileId, (workbook) =>
    workbook.namedRanges
      .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
      .map(({ id }) => new NamedRangeFacade(session, fileId, id)),
  );
}

/** Spreadsheet.setNamedRange: a new name, or another range for a known one. */
export function setNamedRange(
  session: SpreadsheetSession,
  fileId: string,
  name: string,
  range: GridRange,
): void {
  requireName(name);
  session.direct(fileId, {
    cells: 0,
    judge: () => "ok",
    apply: (workbook) => {
      const known = workbook.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (known) known.range = range;
      else workbook.namedRanges.push({ id: session.execution.workspace.newId(), name, range });
      changed(workbook);
    },
  });
}
