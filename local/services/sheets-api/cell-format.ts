// Cell formats between the API's CellFormat and the workbook's, part by part under a field mask.

import type { CellFormat } from "../spreadsheet/workbook.ts";
import { below, type Mask } from "./field-mask.ts";
import { colourPair, hexOf } from "./colour.ts";

type ApiFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type ApiTextFormat = GoogleAppsScript.Sheets.Schema.TextFormat;
type ApiNumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;
type TextFormat = NonNullable<CellFormat["textFormat"]>;

/** The parts that a workbook keeps without reading them. */
const OTHER = ["borders", "padding", "textDirection", "hyperlinkDisplayType", "textRotation"] as const;
const TEXT_PARTS = ["bold", "italic", "strikethrough", "underline", "fontSize", "fontFamily"] as const;

/** The format after an update: parts that the mask selects are the request's, or gone where it has none. */
export function updatedFormat(
  before: CellFormat | undefined,
  update: ApiFormat | undefined,
  mask: Mask,
): CellFormat | undefined {
  const next: Record<string, unknown> = { ...before };
  const set = (name: keyof CellFormat, value: unknown) => assign(next, name, value);
  const selected = (name: string) => below(mask, name) !== undefined;
  if (selected("numberFormat")) set("numberFormat", updatedNumberFormat(before, update, mask));
  if (selected("backgroundColor") || selected("backgroundColorStyle")) {
    set("backgroundColor", hexOf(update?.backgroundColor, update?.backgroundColorStyle));
  }
  if (selected("horizontalAlignment")) set("horizontalAlignment", update?.horizontalAlignment);
  if (selected("verticalAlignment")) set("verticalAlignment", update?.verticalAlignment);
  if (selected("wrapStrategy")) {
    set("wrapStrategy", update?.wrapStrategy === "LEGACY_WRAP" ? "WRAP" : update?.wrapStrategy);
  }
  const text = below(mask, "textFormat");
  if (text) set("textFormat", updatedTextFormat(before?.textFormat, update?.textFormat, text));
  const other: Record<string, unknown> = { ...before?.other };
  for (const name of OTHER) if (selected(name)) assign(other, name, update?.[name]);
  if (text && below(text, "link")) assign(other, "link", update?.textFormat?.link);
  set("other", orNone(other));
  return orNone(next);
}

function updatedNumberFormat(
  before: CellFormat | undefined,
  update: ApiFormat | undefined,
  mask: Mask,
): CellFormat["numberFormat"] {
  const part = below(mask, "numberFormat");
  const type = part && below(part, "type") ? update?.numberFormat?.type : before?.numberFormat?.type;
  const pattern =
    part && below(part, "pattern") ? update?.numberFormat?.pattern : before?.numberFormat?.pattern;
  return type === undefined && pattern === undefined
    ? undefined
    : { type: type ?? "", pattern: pattern ?? "" };
}

function updatedTextFormat(
  before: TextFormat | undefined,
  update: ApiTextFormat | undefined,
  mask: Mask,
): TextFormat | undefined {
  const next: Record<string, unknown> = { ...before };
  for (const name of TEXT_PARTS) if (below(mask, name)) assign(next, name, update?.[name]);
  if (below(mask, "foregroundColor") || below(mask, "foregroundColorStyle")) {
    assign(next, "foregroundColor", hexOf(update?.foregroundColor, update?.foregroundColorStyle));
  }
  return orNone(next);
}

function assign(into: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete into[name];
  else into[name] = value;
}

function orNone<T extends object>(parts: T): T | undefined {
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/** A stored format as the API answers it. */
export function answeredFormat(format: CellFormat): ApiFormat {
  const { numberFormat, backgroundColor, textFormat, other, ...alignment } = format;
  const { link, ...rest } = other ?? {};
  const text: ApiTextFormat = {
    ...(textFormat ? answeredText(textFormat) : {}),
    ...(isLink(link) ? { link } : {}),
  };
  return {
    ...(numberFormat ? { numberFormat: answeredNumberFormat(numberFormat) } : {}),
    ...colourPair("backgroundColor", backgroundColor),
    ...alignment,
    ...rest,
    ...(orNone(text) ? { textFormat: text } : {}),
  };
}

function isLink(value: unknown): value is GoogleAppsScript.Sheets.Schema.Link {
  return typeof value === "object" && value !== null;
}

function answeredNumberFormat(format: NonNullable<CellFormat["numberFormat"]>): ApiNumberFormat {
  return format.pattern === "" ? { type: format.type } : { ...format };
}

function answeredText(format: TextFormat): ApiTextFormat {
  const { foregroundColor, ...rest } = format;
  return { ...colourPair("foregroundColor", foregroundColor), ...rest };
}

/** What a cell looks like when nothing was said: the spreadsheet's default format. */
export const DEFAULT_FORMAT: ApiFormat = {
  ...colourPair("backgroundColor", "#ffffff"),
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: "BOTTOM",
  wrapStrategy: "OVERFLOW_CELL",
  textFormat: {
    ...colourPair("foregroundColor", "#000000"),
    fontFamily: "arial,sans,sans-serif",
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

/** The default format with the cell's own over it. */
export function effectiveFormat(format: CellFormat | undefined): ApiFormat {
  const own = format ? answeredFormat(format) : {};
  return { ...DEFAULT_FORMAT, ...own, textFormat: { ...DEFAULT_FORMAT.textFormat, ...own.textFormat } };
}
