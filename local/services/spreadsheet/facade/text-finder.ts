// TextFinder: searches a range, a sheet or a spreadsheet, and replaces.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { heightOf, boundsOf, widthOf } from "../bounds.ts";
import { requireSheet } from "../cells.ts";
import { findCells, replaceInCells, type FindOptions, type FoundCell } from "../find-replace.ts";
import { canEdit } from "../protection.ts";
import type { GridRange } from "../workbook.ts";
import type { Emulates } from "./emulates.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;

const MEMBERS = {
  findAll: "read",
  findNext: "read",
  findPrevious: "read",
  getCurrentMatch: "free",
  ignoreDiacritics: "free",
  matchCase: "free",
  matchEntireCell: "free",
  matchFormulaText: "free",
  replaceAllWith: "write",
  replaceWith: "write",
  startFrom: "free",
  useRegularExpression: "free",
} satisfies Members<GoogleFinder>;

export class TextFinder extends SheetsFacade implements Emulates<GoogleFinder> {
  override readonly typeName = "TextFinder";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #ranges: readonly GridRange[];
  readonly #text: string;
  #options: FindOptions = {};
  #current: FoundCell | undefined;
  #start: FoundCell | undefined;

  constructor(session: SpreadsheetSession, fileId: string, ranges: readonly GridRange[], text: string) {
    super(session);
    this.#fileId = fileId;
    this.#ranges = ranges;
    this.#text = text;
  }

  #set(method: string, value: unknown, name: keyof FindOptions): this {
    const on = this.args(method, [value]).boolean(0);
    this.#options = { ...this.#options, [name]: on };
    return this;
  }

  ignoreDiacritics(ignore: unknown): unknown {
    return this.#set("ignoreDiacritics", ignore, "ignoreDiacritics");
  }
  matchCase(match: unknown): unknown {
    return this.#set("matchCase", match, "matchCase");
  }
  matchEntireCell(match: unknown): unknown {
    return this.#set("matchEntireCell", match, "matchEntireCell");
  }
  matchFormulaText(match: unknown): unknown {
    return this.#set("matchFormulaText", match, "formulas");
  }
  useRegularExpression(use: unknown): unknown {
    return this.#set("useRegularExpression", use, "regularExpression");
  }

  /** Immediately after that range. */
  startFrom(startRange: unknown): unknown {
    const range = this.args("startFrom", [startRange]).facade(0, RangeAddress);
    const { bottom, right } = range.bounds;
    this.#start = { sheetId: range.grid.sheetId, row: bottom - 1, column: right - 1 };
    this.#current = undefined;
    return this;
  }

  #matches(): FoundCell[] {
    return this.session.ask(this.#fileId, (workbook) => {
      const cells = this.#ranges.reduce((sum, range) => {
        const bounds = boundsOf(requireSheet(workbook, range.sheetId), range);
        return sum + heightOf(bounds) * widthOf(bounds);
      }, 0);
      this.execution.spend({ op: "textFinder", cells });
      return findCells(workbook, this.#ranges, this.#text, this.#options);
    });
  }

  #rangeOf(place: FoundCell | undefined): unknown {
    return place ? this.session.make.range(this.#fileId, cellRange(place)) : null;
  }

  findAll(): unknown[] {
    return this.#matches().map((place) => this.#rangeOf(place));
  }

  findNext(): unknown {
    const matches = this.#matches();
    const from = this.#current ?? this.#start;
    this.#current = from ? matches.find((place) => this.#order(place) > this.#order(from)) : matches[0];
    return this.#rangeOf(this.#current);
  }

  findPrevious(): unknown {
    const matches = this.#matches().reverse();
    const from = this.#current ?? this.#start;
    this.#current = from ? matches.find((place) => this.#order(place) < this.#order(from)) : matches[0];
    return this.#rangeOf(this.#current);
  }

  #order(place: FoundCell): number {
    const range = this.#ranges.findIndex(({ sheetId }) => sheetId === place.sheetId);
    return range * 1e14 + place.row * 1e5 + place.column;
  }

  getCurrentMatch(): unknown {
    return this.#rangeOf(this.#current);
  }

  replaceAllWith(replaceText: unknown): number {
    return this.#replace(this.args("replaceAllWith", [replaceText]).string(0), this.#ranges);
  }

  replaceWith(replaceText: unknown): number {
    const text = this.args("replaceWith", [replaceText]).string(0);
    if (!this.#current) throw new ServiceError("No current match to replace.");
    return this.#replace(text, [cellRange(this.#current)]);
  }

  #replace(text: string, ranges: readonly GridRange[]): number {
    this.execution.spend({ op: "textFinder" });
    return this.session.direct(this.#fileId, {
      cells: 0,
      judge: (workbook, editor) => {
        const touched = findCells(workbook, ranges, this.#text, this.#options).map(cellRange);
        return touched.some((range) => canEdit(workbook, editor, range) === "refused") ? "refused" : "ok";
      },
      apply: (workbook, context) =>
        replaceInCells(workbook, ranges, this.#text, text, this.#options, context).occurrences,
    });
  }
}

const cellRange = ({ sheetId, row, column }: FoundCell): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});
