// Selection: what is active in the open spreadsheet for the person that the script runs for.

import type { Members } from "../../../runtime/facade.ts";
import { boundsOf, gridRangeOf } from "../bounds.ts";
import type { GridRange } from "../workbook.ts";
import type { Emulates } from "./emulates.ts";
import { RangeListFacade } from "./range-list.ts";
import { selectionOf } from "./selection.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleSelection = GoogleAppsScript.Spreadsheet.Selection;

const MEMBERS = {
  getActiveRange: "read",
  getActiveRangeList: "read",
  getActiveSheet: "handle",
  getCurrentCell: "read",
} satisfies Members<GoogleSelection>;

export class SelectionFacade extends SheetsFacade implements Emulates<GoogleSelection> {
  override readonly typeName = "Selection";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #sheetId: number | undefined;

  /** Of the whole spreadsheet, or of one sheet (whose selection is A1 while another sheet is active). */
  constructor(session: SpreadsheetSession, fileId: string, sheetId?: number) {
    super(session);
    this.#fileId = fileId;
    this.#sheetId = sheetId;
  }

  get #ranges(): readonly GridRange[] {
    const workbook = this.session.workbook(this.#fileId);
    const chosen = selectionOf(this.execution.workspace, this.#fileId, this.session.person);
    const known =
      chosen?.filter((range) => workbook.sheets.some((sheet) => sheet.sheetId === range.sheetId)) ?? [];
    const first = workbook.sheets.find((sheet) => !sheet.hidden) ?? workbook.sheets[0];
    const active = known[0]?.sheetId ?? first?.sheetId ?? 0;
    const wanted = this.#sheetId ?? active;
    if (known.length && wanted === active) return known;
    return [gridRangeOf(wanted, { top: 0, left: 0, bottom: 1, right: 1 })];
  }

  /** Of several ranges the last is the active one (reference: Spreadsheet.setActiveRangeList). */
  get #active(): GridRange {
    return this.#ranges.at(-1) ?? { sheetId: this.#sheetId ?? 0 };
  }

  getActiveSheet(): unknown {
    return this.session.make.sheet(this.#fileId, this.#active.sheetId);
  }

  getActiveRange(): unknown {
    return this.session.ask(this.#fileId, () => this.session.make.range(this.#fileId, this.#active));
  }

  getActiveRangeList(): unknown {
    return this.session.ask(
      this.#fileId,
      () =>
        new RangeListFacade(
          this.session,
          this.#ranges.map((range) => this.session.make.range(this.#fileId, range)),
        ),
    );
  }

  getCurrentCell(): unknown {
    return this.session.ask(this.#fileId, () => {
      const { top, left } = boundsOf(this.session.sheet(this.#fileId, this.#active.sheetId), this.#active);
      const cell = gridRangeOf(this.#active.sheetId, { top, left, bottom: top + 1, right: left + 1 });
      return this.session.make.range(this.#fileId, cell);
    });
  }
}
