// Banding: alternating row colours of a range.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { boundsIntersect, boundsOf } from "../bounds.ts";
import { changed, requireSheet } from "../cells.ts";
import { freeId } from "../create.ts";
import { canEdit } from "../protection.ts";
import type { Banding, GridRange, Workbook } from "../workbook.ts";
import { hexColour } from "./colours.ts";
import type { Emulates } from "./emulates.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;

const MEMBERS = {
  getFirstRowColor: "read",
  getHeaderRowColor: "read",
  getRange: "handle",
  getSecondRowColor: "read",
  remove: "write",
  setFirstRowColor: "write",
  setHeaderRowColor: "write",
  setRange: "write",
  setSecondRowColor: "write",
} satisfies Members<GoogleBanding>;

type ColourKey = "headerColor" | "firstBandColor" | "secondBandColor";

export class BandingFacade extends SheetsFacade implements Emulates<GoogleBanding> {
  override readonly typeName = "Banding";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #sheetId: number;
  readonly #id: number;

  constructor(session: SpreadsheetSession, fileId: string, sheetId: number, id: number) {
    super(session);
    this.#fileId = fileId;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  #find(workbook: Workbook): Banding {
    const found = requireSheet(workbook, this.#sheetId).bandings.find((each) => each.id === this.#id);
    if (!found) throw new ServiceError("The banding no longer exists.");
    return found;
  }

  #change(change: (banding: Banding, workbook: Workbook) => void): this {
    this.session.direct(this.#fileId, {
      cells: 0,
      judge: (workbook, editor) => canEdit(workbook, editor, this.#find(workbook).range),
      apply: (workbook) => {
        change(this.#find(workbook), workbook);
        changed(workbook);
      },
    });
    return this;
  }

  #colour(key: ColourKey): string | null {
    return this.session.ask(this.#fileId, (workbook) => this.#find(workbook)[key] ?? null);
  }

  #setColour(method: string, key: ColourKey, colour: unknown): this {
    const text = this.args(method, [colour]).nullable(0);
    const hex = text === undefined ? undefined : hexColour(text);
    if (text !== undefined && hex === undefined) throw new ServiceError(`Invalid color: ${text}`);
    if (text === undefined && key !== "headerColor") {
      const row = key === "firstBandColor" ? "First" : "Second";
      throw new ServiceError(`${row} row color should not be null`);
    }
    return this.#change((banding) => {
      if (hex === undefined) delete banding[key];
      else banding[key] = hex;
    });
  }

  getHeaderRowColor(): string | null {
    return this.#colour("headerColor");
  }
  getFirstRowColor(): string | null {
    return this.#colour("firstBandColor");
  }
  getSecondRowColor(): string | null {
    return this.#colour("secondBandColor");
  }
  setHeaderRowColor(color: unknown): unknown {
    return this.#setColour("setHeaderRowColor", "headerColor", color);
  }
  setFirstRowColor(color: unknown): unknown {
    return this.#setColour("setFirstRowColor", "firstBandColor", color);
  }
  setSecondRowColor(color: unknown): unknown {
    return this.#setColour("setSecondRowColor", "secondBandColor", color);
  }

  getRange(): unknown {
    const { range } = this.#find(this.session.workbook(this.#fileId));
    return this.session.make.range(this.#fileId, range);
  }

  setRange(range: unknown): unknown {
    const { grid } = this.args("setRange", [range]).facade(0, RangeAddress);
    return this.#change((banding) => {
      banding.range = grid;
    });
  }

  remove(): void {
    this.#change((banding, workbook) => {
      const sheet = requireSheet(workbook, this.#sheetId);
      sheet.bandings = sheet.bandings.filter((each) => each !== banding);
    });
  }
}

/** Header and first band of each theme (assumed shades); the second band is white. */
const THEMES: Readonly<Record<string, readonly [header: string, band: string]>> = {
  LIGHT_GREY: ["#bdbdbd", "#f3f3f3"],
  CYAN: ["#4dd0e1", "#e0f7fa"],
  GREEN: ["#63d297", "#e7f9ef"],
  YELLOW: ["#f7cb4d", "#fef8e3"],
  ORANGE: ["#f46524", "#ffe6dd"],
  BLUE: ["#5b95f9", "#e8f0fe"],
  TEAL: ["#26a69a", "#ddf2f0"],
  GREY: ["#78909c", "#ebeff1"],
  BROWN: ["#cca677", "#f8f2eb"],
  LIGHT_GREEN: ["#8bc34a", "#eef7e3"],
  INDIGO: ["#8989eb", "#e8e7fc"],
  PINK: ["#e91d63", "#fddce8"],
};

/** Range.applyRowBanding. */
export function applyRowBanding(
  session: SpreadsheetSession,
  fileId: string,
  range: GridRange,
  theme: string,
  showHeader: boolean,
): BandingFacade {
  const [header = "#bdbdbd", band = "#f3f3f3"] = THEMES[theme] ?? [];
  const id = session.direct(fileId, {
    cells: 0,
    judge: (workbook, editor) => canEdit(workbook, editor, range),
    apply: (workbook) => {
      const sheet = requireSheet(workbook, range.sheetId);
      const bounds = boundsOf(sheet, range);
      if (sheet.bandings.some((each) => boundsIntersect(boundsOf(sheet, each.range), bounds))) {
        throw new ServiceError(
          "You cannot add alternating background colors to a range that already has alternating background colors.",
        );
      }
      const fresh: Banding = {
        id: freeId(workbook),
        range,
        ...(showHeader ? { headerColor: header } : {}),
        firstBandColor: "#ffffff",
        secondBandColor: band,
      };
      sheet.bandings.push(fresh);
      changed(workbook);
      return fresh.id;
    },
  });
  return new BandingFacade(session, fileId, range.sheetId, id);
}
