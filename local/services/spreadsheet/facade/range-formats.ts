// Range, part three: how cells look. Colours, fonts, alignment, wrapping, borders.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { patchFormat } from "../cells.ts";
import type { Cell, CellFormat } from "../workbook.ts";
import { Color } from "./color-facade.ts";
import { hexColour } from "./colours.ts";
import { WrapStrategy } from "./enums.ts";
import type { GoogleRange } from "./range-address.ts";
import { RangeValues } from "./range-values.ts";

type TextFormat = NonNullable<CellFormat["textFormat"]>;

export const FORMAT_MEMBERS = {
  getBackground: "read",
  getBackgroundObject: "read",
  getBackgroundObjects: "read",
  getBackgrounds: "read",
  getFontColorObject: "read",
  getFontColorObjects: "read",
  getFontColors: "read",
  getFontColor: "read",
  getFontFamilies: "read",
  getFontFamily: "read",
  getFontLine: "read",
  getFontLines: "read",
  getFontSize: "read",
  getFontSizes: "read",
  getFontStyle: "read",
  getFontStyles: "read",
  getFontWeight: "read",
  getFontWeights: "read",
  getHorizontalAlignment: "read",
  getHorizontalAlignments: "read",
  getVerticalAlignment: "read",
  getVerticalAlignments: "read",
  getWrap: "read",
  getWraps: "read",
  getWrapStrategy: "read",
  getWrapStrategies: "read",
  setBackground: "write",
  setBackgroundObject: "write",
  setBackgroundObjects: "write",
  setBackgroundRGB: "write",
  setBackgrounds: "write",
  setBorder: "write",
  setFontColor: "write",
  setFontColorObject: "write",
  setFontColorObjects: "write",
  setFontColors: "write",
  setFontFamilies: "write",
  setFontFamily: "write",
  setFontLine: "write",
  setFontLines: "write",
  setFontSize: "write",
  setFontSizes: "write",
  setFontStyle: "write",
  setFontStyles: "write",
  setFontWeight: "write",
  setFontWeights: "write",
  setHorizontalAlignment: "write",
  setHorizontalAlignments: "write",
  setVerticalAlignment: "write",
  setVerticalAlignments: "write",
  setWrap: "write",
  setWraps: "write",
  setWrapStrategy: "write",
  setWrapStrategies: "write",
} satisfies Members<GoogleRange> & Record<string, "read" | "write">;

const background = (cell: Cell): string => cell.format?.backgroundColor ?? "#ffffff";
const fontColour = (cell: Cell): string => cell.format?.textFormat?.foregroundColor ?? "#000000";
const fontFamily = (cell: Cell): string => cell.format?.textFormat?.fontFamily ?? "Arial";
const fontSize = (cell: Cell): number => cell.format?.textFormat?.fontSize ?? 10;
const fontWeight = (cell: Cell): "bold" | "normal" => (cell.format?.textFormat?.bold ? "bold" : "normal");
const fontStyle = (cell: Cell): "italic" | "normal" =>
  cell.format?.textFormat?.italic ? "italic" : "normal";
const fontLine = (cell: Cell): "line-through" | "underline" | "none" =>
  cell.format?.textFormat?.strikethrough
    ? "line-through"
    : cell.format?.textFormat?.underline
      ? "underline"
      : "none";
/** True where nothing was ever set, as Google answers (issuetracker 427134600). */
const wrap = (cell: Cell): boolean => (cell.format?.wrapStrategy ?? "WRAP") === "WRAP";
const strategy = (cell: Cell): unknown => {
  const name = cell.format?.wrapStrategy;
  return name === "WRAP" ? WrapStrategy.WRAP : name === "CLIP" ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
};
const vertical = (cell: Cell): string => cell.format?.verticalAlignment?.toLowerCase() ?? "bottom";

/** Unset alignment shows by the kind of value, which Google spells with the word "general-". */
function horizontal(cell: Cell): string {
  const set = cell.format?.horizontalAlignment?.toLowerCase();
  if (set) return set;
  if (cell.value === null) return "general";
  return typeof cell.value === "number"
    ? "general-right"
    : typeof cell.value === "boolean"
      ? "general-center"
      : "general-left";
}

export abstract class RangeFormats extends RangeValues {
  #format(patchAt: (down: number, across: number) => Partial<CellFormat>): this {
    return this.editEach((sheet, row, column, down, across) =>
      patchFormat(sheet, row, column, patchAt(down, across)),
    );
  }

  #text(
    patchAt: (down: number, across: number) => { [K in keyof TextFormat]: TextFormat[K] | undefined },
  ): this {
    return this.edit((workbook, sheet, bounds) => {
      for (let row = bounds.top; row < bounds.bottom; row++) {
        for (let column = bounds.left; column < bounds.right; column++) {
          const old = sheet.rows[row]?.[column]?.format?.textFormat;
          const next: Record<string, unknown> = {
            ...old,
            ...patchAt(row - bounds.top, column - bounds.left),
          };
          for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
          patchFormat(sheet, row, column, { textFormat: Object.keys(next).length ? next : undefined });
        }
      }
      workbook.revision += 1;
    });
  }

  /** One value for all cells. */
  #one<T>(method: string, value: unknown, read: (value: unknown) => T): () => T {
    this.args(method, [value]);
    const known = read(value);
    return () => known;
  }

  /** A value a cell. */
  #many<T>(
    method: string,
    values: unknown,
    read: (value: unknown) => T,
  ): (down: number, across: number) => T | undefined {
    const table = this.table(method, values, read);
    return (down, across) => table[down]?.[across];
  }

  getBackground(): string {
    return background(this.firstCell());
  }
  getBackgrounds(): string[][] {
    return this.each(background);
  }
  setBackground(color: unknown): unknown {
    const at = this.#one("setBackground", color, colourOrNone);
    return this.#format(() => ({ backgroundColor: at() }));
  }
  setBackgrounds(colors: unknown): unknown {
    const at = this.#many("setBackgrounds", colors, colourOrNone);
    return this.#format((down, across) => ({ backgroundColor: at(down, across) }));
  }
  getBackgroundObject(): unknown {
    return new Color(this.session, background(this.firstCell()));
  }
  getBackgroundObjects(): unknown[][] {
    return this.each((cell) => new Color(this.session, background(cell)));
  }
  setBackgroundObject(color: unknown): unknown {
    const at = this.#one("setBackgroundObject", color, this.#hexOf);
    return this.#format(() => ({ backgroundColor: at() }));
  }
  setBackgroundObjects(color: unknown): unknown {
    const at = this.#many("setBackgroundObjects", color, this.#hexOf);
    return this.#format((down, across) => ({ backgroundColor: at(down, across) }));
  }
  /** Null resets, as for colours by name. */
  readonly #hexOf = (value: unknown): string | undefined => {
    if (value === null || value === undefined) return undefined;
    return this.args("setBackgroundObject", [value]).facade(0, Color).hex;
  };
  setBackgroundRGB(red: unknown, green: unknown, blue: unknown): unknown {
    const given = this.args("setBackgroundRGB", [red, green, blue]);
    const digits = [0, 1, 2].map((index) => given.integer(index).toString(16).padStart(2, "0"));
    return this.#format(() => ({ backgroundColor: `#${digits.join("")}` }));
  }

  getFontColor(): string {
    return fontColour(this.firstCell());
  }
  getFontColors(): string[][] {
    return this.each(fontColour);
  }
  setFontColor(color: unknown): unknown {
    const at = this.#one("setFontColor", color, colourOrNone);
    return this.#text(() => ({ foregroundColor: at() }));
  }
  setFontColors(colors: unknown): unknown {
    const at = this.#many("setFontColors", colors, colourOrNone);
    return this.#text((down, across) => ({ foregroundColor: at(down, across) }));
  }

  getFontColorObject(): unknown {
    return new Color(this.session, fontColour(this.firstCell()));
  }
  getFontColorObjects(): unknown[][] {
    return this.each((cell) => new Color(this.session, fontColour(cell)));
  }
  setFontColorObject(color: unknown): unknown {
    const at = this.#one("setFontColorObject", color, this.#hexOf);
    return this.#text(() => ({ foregroundColor: at() }));
  }
  setFontColorObjects(colors: unknown): unknown {
    const at = this.#many("setFontColorObjects", colors, this.#hexOf);
    return this.#text((down, across) => ({ foregroundColor: at(down, across) }));
  }

  getFontFamily(): string {
    return fontFamily(this.firstCell());
  }
  getFontFamilies(): string[][] {
    return this.each(fontFamily);
  }
  setFontFamily(family: unknown): unknown {
    const at = this.#one("setFontFamily", family, textOrNone);
    return this.#text(() => ({ fontFamily: at() }));
  }
  setFontFamilies(families: unknown): unknown {
    const at = this.#many("setFontFamilies", families, textOrNone);
    return this.#text((down, across) => ({ fontFamily: at(down, across) }));
  }

  getFontSize(): number {
    return fontSize(this.firstCell());
  }
  getFontSizes(): number[][] {
    return this.each(fontSize);
  }
  setFontSize(size: unknown): unknown {
    const given = this.args("setFontSize", [size]).integer(0);
    return this.#text(() => ({ fontSize: given }));
  }
  setFontSizes(sizes: unknown): unknown {
    const at = this.#many("setFontSizes", sizes, Number);
    return this.#text((down, across) => ({ fontSize: at(down, across) }));
  }

  getFontWeight(): "bold" | "normal" {
    return fontWeight(this.firstCell());
  }
  getFontWeights(): ("bold" | "normal")[][] {
    return this.each(fontWeight);
  }
  setFontWeight(weight: unknown): unknown {
    const at = this.#one("setFontWeight", weight, textOrNone);
    return this.#text(() => ({ bold: at() === "bold" || undefined }));
  }
  setFontWeights(weights: unknown): unknown {
    const at = this.#many("setFontWeights", weights, textOrNone);
    return this.#text((down, across) => ({ bold: at(down, across) === "bold" || undefined }));
  }

  getFontStyle(): "italic" | "normal" {
    return fontStyle(this.firstCell());
  }
  getFontStyles(): ("italic" | "normal")[][] {
    return this.each(fontStyle);
  }
  setFontStyle(style: unknown): unknown {
    const at = this.#one("setFontStyle", style, textOrNone);
    return this.#text(() => ({ italic: at() === "italic" || undefined }));
  }
  setFontStyles(styles: unknown): unknown {
    const at = this.#many("setFontStyles", styles, textOrNone);
    return this.#text((down, across) => ({ italic: at(down, across) === "italic" || undefined }));
  }

  getFontLine(): "line-through" | "underline" | "none" {
    return fontLine(this.firstCell());
  }
  getFontLines(): ("line-through" | "underline" | "none")[][] {
    return this.each(fontLine);
  }
  setFontLine(line: unknown): unknown {
    const at = this.#one("setFontLine", line, textOrNone);
    return this.#text(() => lineFormat(at()));
  }
  setFontLines(lines: unknown): unknown {
    const at = this.#many("setFontLines", lines, textOrNone);
    return this.#text((down, across) => lineFormat(at(down, across)));
  }

  getHorizontalAlignment(): string {
    return horizontal(this.firstCell());
  }
  getHorizontalAlignments(): string[][] {
    return this.each(horizontal);
  }
  setHorizontalAlignment(alignment: unknown): unknown {
    const at = this.#one("setHorizontalAlignment", alignment, horizontalOf);
    return this.#format(at);
  }
  setHorizontalAlignments(alignments: unknown): unknown {
    const at = this.#many("setHorizontalAlignments", alignments, horizontalOf);
    return this.#format((down, across) => ({ ...at(down, across) }));
  }

  getVerticalAlignment(): string {
    return vertical(this.firstCell());
  }
  getVerticalAlignments(): string[][] {
    return this.each(vertical);
  }
  setVerticalAlignment(alignment: unknown): unknown {
    const at = this.#one("setVerticalAlignment", alignment, verticalOf);
    return this.#format(at);
  }
  setVerticalAlignments(alignments: unknown): unknown {
    const at = this.#many("setVerticalAlignments", alignments, verticalOf);
    return this.#format((down, across) => ({ ...at(down, across) }));
  }

  getWrap(): boolean {
    return wrap(this.firstCell());
  }
  getWraps(): boolean[][] {
    return this.each(wrap);
  }
  setWrap(isWrapEnabled: unknown): unknown {
    const given = this.args("setWrap", [isWrapEnabled]).boolean(0);
    return this.#format(() => ({ wrapStrategy: given ? "WRAP" : "OVERFLOW_CELL" }));
  }
  setWraps(isWrapEnabled: unknown): unknown {
    const at = this.#many("setWraps", isWrapEnabled, Boolean);
    return this.#format((down, across) => ({ wrapStrategy: at(down, across) ? "WRAP" : "OVERFLOW_CELL" }));
  }
  getWrapStrategy(): unknown {
    return strategy(this.firstCell());
  }
  getWrapStrategies(): unknown[][] {
    return this.each(strategy);
  }
  setWrapStrategy(wrapping: unknown): unknown {
    const name = this.args("setWrapStrategy", [wrapping]).enumName(0, "WrapStrategy");
    return this.#format(() => ({ wrapStrategy: wrapStrategyOf(name) }));
  }
  setWrapStrategies(wrappings: unknown): unknown {
    const at = this.#many("setWrapStrategies", wrappings, (value) =>
      this.execution.enumName(value, "WrapStrategy"),
    );
    return this.#format((down, across) => ({ wrapStrategy: wrapStrategyOf(at(down, across)) }));
  }

  /** Borders are judged and counted like other formats, and not drawn. */
  setBorder(...sides: unknown[]): unknown {
    const given = this.args("setBorder", sides);
    if (given.count > 8) throw given.mismatch();
    return this.edit((workbook) => {
      workbook.revision += 1;
    });
  }
}

const textOrNone = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function colourOrNone(value: unknown): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const colour = hexColour(String(value));
  if (colour === undefined) throw new ServiceError(`Invalid color: ${String(value)}`);
  return colour;
}

/** What Google does not know changes nothing, without an error (gas-fakes issue 56). */
function horizontalOf(value: unknown): Partial<CellFormat> {
  const name = textOrNone(value)?.toUpperCase();
  if (name === "LEFT" || name === "CENTER" || name === "RIGHT") return { horizontalAlignment: name };
  return name === undefined || name === "NORMAL" ? { horizontalAlignment: undefined } : {};
}

function verticalOf(value: unknown): Partial<CellFormat> {
  const name = textOrNone(value)?.toUpperCase();
  if (name === "TOP" || name === "MIDDLE" || name === "BOTTOM") return { verticalAlignment: name };
  return name === undefined ? { verticalAlignment: undefined } : {};
}

const wrapStrategyOf = (name: string | undefined): CellFormat["wrapStrategy"] =>
  name === "WRAP" ? "WRAP" : name === "CLIP" ? "CLIP" : "OVERFLOW_CELL";

const lineFormat = (line: string | undefined) => ({
  strikethrough: line === "line-through" || undefined,
  underline: line === "underline" || undefined,
});
