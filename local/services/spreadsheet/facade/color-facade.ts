// Color, RgbColor and their builder. Colours of a theme are not emulated: every colour here is one of red, green and blue.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { hexColour } from "./colours.ts";
import type { Emulates } from "./emulates.ts";
import { ColorType } from "./enums.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GoogleRgbColor = GoogleAppsScript.Base.RgbColor;

const RGB = {
  asHexString: "free",
  getBlue: "free",
  getColorType: "free",
  getGreen: "free",
  getRed: "free",
} satisfies Members<GoogleRgbColor>;

export class RgbColor extends SheetsFacade implements Emulates<GoogleRgbColor> {
  override readonly typeName = "RgbColor";
  override readonly members = RGB;
  readonly hex: string;

  constructor(session: SpreadsheetSession, hex: string) {
    super(session);
    this.hex = hex;
  }

  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }
  getColorType(): unknown {
    return ColorType.RGB;
  }
}

const COLOR = {
  asRgbColor: "free",
  asThemeColor: "free",
  getColorType: "free",
} satisfies Members<GoogleColor>;

export class Color extends SheetsFacade implements Emulates<GoogleColor> {
  override readonly typeName = "Color";
  override readonly members = COLOR;
  readonly hex: string;

  constructor(session: SpreadsheetSession, hex: string) {
    super(session);
    this.hex = hex;
  }

  asRgbColor(): unknown {
    return new RgbColor(this.session, this.hex);
  }
  asThemeColor(): unknown {
    throw new ServiceError("Object is not of type ThemeColor.");
  }
  getColorType(): unknown {
    return ColorType.RGB;
  }
}

const BUILDER = { ...COLOR, build: "free", setRgbColor: "free" } satisfies Members<GoogleColorBuilder>;

export class ColorBuilder extends SheetsFacade implements Emulates<GoogleColorBuilder> {
  override readonly typeName = "ColorBuilder";
  override readonly members = BUILDER;
  #hex: string | undefined;

  build(): unknown {
    return this.#color();
  }
  setRgbColor(cssString: unknown): unknown {
    const text = this.args("setRgbColor", [cssString]).string(0);
    this.#hex = hexColour(text);
    if (this.#hex === undefined) throw new ServiceError(`Invalid color: ${text}`);
    return this;
  }
  asRgbColor(): unknown {
    if (this.#hex === undefined) throw new ServiceError("Object is not of type RgbColor.");
    return this.#color().asRgbColor();
  }
  asThemeColor(): unknown {
    throw new ServiceError("Object is not of type ThemeColor.");
  }
  getColorType(): unknown {
    return this.#hex === undefined ? ColorType.UNSUPPORTED : ColorType.RGB;
  }
  #color(): Color {
    if (this.#hex === undefined) throw new ServiceError("The color has not been set.");
    return new Color(this.session, this.#hex);
  }
}
