// TextStyle, RichTextValue and their builders: plain values, one style and one link for the whole text.

import type { Members } from "../../../runtime/facade.ts";
import type { CellFormat } from "../workbook.ts";
import { hexColour } from "./colours.ts";
import type { Emulates } from "./emulates.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleRichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export type TextFormat = NonNullable<CellFormat["textFormat"]>;

const STYLE = {
  copy: "free",
  getFontFamily: "free",
  getFontSize: "free",
  getForegroundColor: "free",
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
  setItalic: "free",
  setStrikethrough: "free",
  setUnderline: "free",
} satisfies Members<GoogleStyleBuilder>;

export class TextStyle extends SheetsFacade implements Emulates<GoogleStyle> {
  override readonly typeName = "TextStyle";
  override readonly members = STYLE;
  readonly format: TextFormat;

  constructor(session: SpreadsheetSession, format: TextFormat) {
    super(session);
    this.format = format;
  }

  copy(): unknown {
    return new TextStyleBuilder(this.session, this.format);
  }
  getFontFamily(): string | null {
    return this.format.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.format.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.format.foregroundColor ?? null;
  }
  isBold(): boolean | null {
    return this.format.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.format.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this.format.underline ?? null;
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
}

const RICH_TEXT = {
  copy: "free",
  getLinkUrl: "free",
  getText: "free",
  getTextStyle: "free",
} satisfies Members<GoogleRichText>;

const RICH_TEXT_BUILDER = {
  build: "free",
  setLinkUrl: "free",
  setText: "free",
  setTextStyle: "free",
} satisfies Members<GoogleRichTextBuilder>;

interface RichText {
  readonly text: string;
  readonly linkUrl?: string;
  readonly format: TextFormat;
}

export class RichTextValue extends SheetsFacade implements Emulates<GoogleRichText> {
  override readonly typeName = "RichTextValue";
  override readonly members = RICH_TEXT;
  readonly value: RichText;

  constructor(session: SpreadsheetSession, value: RichText) {
    super(session);
    this.value = value;
  }

  copy(): unknown {
    return new RichTextValueBuilder(this.session, this.value);
  }
  getText(): string {
    return this.value.text;
  }
  getLinkUrl(): string | null {
    return this.value.linkUrl ?? null;
  }
  getTextStyle(): unknown {
    return new TextStyle(this.session, this.value.format);
  }
}

export class RichTextValueBuilder extends SheetsFacade implements Emulates<GoogleRichTextBuilder> {
  override readonly typeName = "RichTextValueBuilder";
  override readonly members = RICH_TEXT_BUILDER;
  #value: RichText;

  constructor(session: SpreadsheetSession, value: RichText = { text: "", format: {} }) {
    super(session);
    this.#value = value;
  }

  build(): unknown {
    return new RichTextValue(this.session, this.#value);
  }

  setText(text: unknown): unknown {
    this.#value = { text: this.args("setText", [text]).string(0), format: {} };
    return this;
  }

  /** Of the whole text; parts of a text with their own link are kept as a link of the whole. */
  setLinkUrl(...list: unknown[]): unknown {
    const linkUrl = this.args("setLinkUrl", list).nullable(list.length - 1);
    const { text, format } = this.#value;
    this.#value = linkUrl === undefined ? { text, format } : { text, format, linkUrl };
    return this;
  }

  setTextStyle(...list: unknown[]): unknown {
    const style = this.args("setTextStyle", list).facade(list.length - 1, TextStyle);
    this.#value = { ...this.#value, format: style.format };
    return this;
  }
}
