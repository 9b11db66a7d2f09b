// TextStyle, RichTextValue and their builders: plain values.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { Color } from "./color-facade.ts";
import { hexColour } from "./colours.ts";
import type { Emulates } from "./emulates.ts";
import {
  changedWithin,
  commonFormat,
  commonLink,
  cut,
  joined,
  textOf,
  type Piece,
  type TextFormat,
} from "./rich-text.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleRichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

const STYLE = {
  copy: "free",
  getFontFamily: "free",
  getFontSize: "free",
  getForegroundColor: "free",
  getForegroundColorObject: "free",
  isBold: "free",
  isItalic: "free",
  isStrikethrough: "free",
  isUnderline: "free",
} satisfies Members<GoogleStyle>;

const STYLE_BUILDER = {
  build: "free",
  setBold: "free",
  setFontFamily: "free",
  setFontSize: "free",
  setForegroundColor: "free",
  setForegroundColorObject: "free",
  setItalic: "free",
  setStrikethrough: "free",
  setUnderline: "free",
} satisfies Members<GoogleStyleBuilder>;

/** What a cell's style is where nothing was set: styles of cells are whole (measured: gas-fakes, test/testsheets.js). */
export const WHOLE_STYLE: TextFormat = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  fontFamily: "arial,sans,sans-serif",
  fontSize: 10,
  foregroundColor: "#000000",
};

export class TextStyle extends SheetsFacade implements Emulates<GoogleStyle> {
  override readonly typeName = "TextStyle";
  override readonly members = STYLE;
  /** What was set. */
  readonly format: TextFormat;
  /** With what holds where nothing was. */
  readonly #shown: TextFormat;

  constructor(session: SpreadsheetSession, format: TextFormat, otherwise: TextFormat = {}) {
    super(session);
    this.format = format;
    this.#shown = { ...otherwise, ...format };
  }

  copy(): unknown {
    return new TextStyleBuilder(this.session, this.format);
  }
  getFontFamily(): string | null {
    return this.#shown.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.#shown.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.#shown.foregroundColor ?? null;
  }
  getForegroundColorObject(): unknown {
    const { foregroundColor } = this.#shown;
    return foregroundColor === undefined ? null : new Color(this.session, foregroundColor);
  }
  isBold(): boolean | null {
    return this.#shown.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.#shown.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.#shown.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this.#shown.underline ?? null;
  }
}

export class TextStyleBuilder extends SheetsFacade implements Emulates<GoogleStyleBuilder> {
  override readonly typeName = "TextStyleBuilder";
  override readonly members = STYLE_BUILDER;
  #format: TextFormat;

  constructor(session: SpreadsheetSession, format: TextFormat = {}) {
    super(session);
    this.#format = format;
  }

  build(): unknown {
    return new TextStyle(this.session, this.#format);
  }

  #set(patch: TextFormat): this {
    this.#format = { ...this.#format, ...patch };
    return this;
  }

  setBold(bold: unknown): unknown {
    return this.#set({ bold: this.args("setBold", [bold]).boolean(0) });
  }
  setItalic(italic: unknown): unknown {
    return this.#set({ italic: this.args("setItalic", [italic]).boolean(0) });
  }
  setStrikethrough(strikethrough: unknown): unknown {
    return this.#set({ strikethrough: this.args("setStrikethrough", [strikethrough]).boolean(0) });
  }
  setUnderline(underline: unknown): unknown {
    return this.#set({ underline: this.args("setUnderline", [underline]).boolean(0) });
  }
  setFontFamily(fontFamily: unknown): unknown {
    return this.#set({ fontFamily: this.args("setFontFamily", [fontFamily]).string(0) });
  }
  setFontSize(fontSize: unknown): unknown {
    return this.#set({ fontSize: this.args("setFontSize", [fontSize]).integer(0) });
  }
  setForegroundColor(cssString: unknown): unknown {
    const given = this.args("setForegroundColor", [cssString]);
    const foregroundColor = hexColour(given.string(0));
    if (foregroundColor === undefined) throw given.mismatch();
    return this.#set({ foregroundColor });
  }
  setForegroundColorObject(color: unknown): unknown {
    const { hex } = this.args("setForegroundColorObject", [color]).facade(0, Color);
    return this.#set({ foregroundColor: hex });
  }
}

const RICH_TEXT = {
  copy: "free",
  getEndIndex: "free",
  getLinkUrl: "free",
  getRuns: "free",
  getStartIndex: "free",
  getText: "free",
  getTextStyle: "free",
} satisfies Members<GoogleRichText>;

const RICH_TEXT_BUILDER = {
  build: "free",
  setLinkUrl: "free",
  setText: "free",
  setTextStyle: "free",
} satisfies Members<GoogleRichTextBuilder>;

/** How a link looks where nothing else is said (the shade is assumed). */
const LINK_LOOK: TextFormat = { underline: true, foregroundColor: "#1155cc" };

export class RichTextValue extends SheetsFacade implements Emulates<GoogleRichText> {
  override readonly typeName = "RichTextValue";
  override readonly members = RICH_TEXT;
  readonly pieces: readonly Piece[];
  readonly #start: number;
  /** How its text looks where nothing was set: a cell's looks some way, a builder's not yet. */
  readonly #otherwise: TextFormat;

  constructor(session: SpreadsheetSession, pieces: readonly Piece[], start = 0, otherwise: TextFormat = {}) {
    super(session);
    this.pieces = pieces;
    this.#start = start;
    this.#otherwise = otherwise;
  }

  /** Of the whole value, or of the characters between two offsets. */
  #part(method: string, list: readonly unknown[]): readonly Piece[] {
    const given = this.args(method, list);
    return given.count === 0 ? this.pieces : cut(this.pieces, given.integer(0), given.integer(1));
  }

  copy(): unknown {
    return new RichTextValueBuilder(this.session, this.pieces);
  }
  getText(): string {
    return textOf(this.pieces);
  }
  getLinkUrl(...list: unknown[]): string | null {
    return commonLink(this.#part("getLinkUrl", list)) ?? null;
  }
  getTextStyle(...list: unknown[]): unknown {
    return new TextStyle(this.session, commonFormat(this.#part("getTextStyle", list)), this.#otherwise);
  }
  getStartIndex(): number {
    return this.#start;
  }
  getEndIndex(): number {
    return this.#start + this.getText().length;
  }
  getRuns(): unknown[] {
    let at = this.#start;
    return this.pieces.map((piece) => {
      const run = new RichTextValue(this.session, [piece], at, this.#otherwise);
      at += piece.text.length;
      return run;
    });
  }
}

export class RichTextValueBuilder extends SheetsFacade implements Emulates<GoogleRichTextBuilder> {
  override readonly typeName = "RichTextValueBuilder";
  override readonly members = RICH_TEXT_BUILDER;
  #pieces: readonly Piece[];

  constructor(session: SpreadsheetSession, pieces: readonly Piece[] = []) {
    super(session);
    this.#pieces = pieces;
  }

  build(): unknown {
    return new RichTextValue(this.session, this.#pieces);
  }

  /** Clears what styles and links the value had. */
  setText(text: unknown): unknown {
    this.#pieces = joined([{ text: this.args("setText", [text]).string(0), format: {} }]);
    return this;
  }

  setLinkUrl(...list: unknown[]): unknown {
    const given = this.args("setLinkUrl", list);
    const linkUrl = given.nullable(list.length - 1);
    const look = linkUrl === undefined ? {} : LINK_LOOK;
    return this.#change("setLinkUrl", list, (piece) => ({
      ...piece,
      linkUrl,
      format: { ...look, ...piece.format },
    }));
  }

  /** Overwrites what the style says and leaves the rest; null does nothing. */
  setTextStyle(...list: unknown[]): unknown {
    if (list.at(-1) === null) return this;
    const { format } = this.args("setTextStyle", list).facade(list.length - 1, TextStyle);
    return this.#change("setTextStyle", list, (piece) => ({
      ...piece,
      format: { ...piece.format, ...format },
    }));
  }

  /** (value) or (startOffset, endOffset, value). */
  #change(method: string, list: readonly unknown[], change: (piece: Piece) => Piece): this {
    const given = this.args(method, list);
    const length = textOf(this.#pieces).length;
    const [start, end] = list.length < 3 ? [0, length] : [given.integer(0), given.integer(1)];
    if (start < 0 || end > length || start > end)
      throw new ServiceError(`Illegal argument. The text offsets must lie between 0 and ${length}.`);
    this.#pieces = changedWithin(this.#pieces, start, end, change);
    return this;
  }
}
