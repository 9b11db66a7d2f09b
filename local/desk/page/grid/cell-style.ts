// A cell format as CSS text, made once for each format that arrives.

import type { CellFormat } from "../../../services/spreadsheet/workbook.ts";

const VERTICAL = { TOP: "start", MIDDLE: "center", BOTTOM: "end" } as const;
const known = new WeakMap<CellFormat, string>();

export function cssOf(format: CellFormat): string {
  const cached = known.get(format);
  if (cached !== undefined) return cached;
  const text = format.textFormat ?? {};
  const parts = [
    format.backgroundColor !== undefined && `background:${colour(format.backgroundColor)}`,
    text.bold === true && "font-weight:700",
    text.italic === true && "font-style:italic",
    text.strikethrough === true && "text-decoration:line-through",
    text.foregroundColor !== undefined && `color:${colour(text.foregroundColor)}`,
    text.fontSize !== undefined && text.fontSize !== 10 && `font-size:${String(text.fontSize)}pt`,
    format.horizontalAlignment !== undefined && `text-align:${format.horizontalAlignment.toLowerCase()}`,
    format.verticalAlignment !== undefined && `align-content:${VERTICAL[format.verticalAlignment]}`,
    format.wrapStrategy === "WRAP" && "white-space:pre-wrap;overflow-wrap:anywhere;line-height:17px",
  ];
  const css = parts.filter((part) => part !== false).join(";");
  known.set(format, css);
  return css;
}

/** Only a plain hex colour reaches the style attribute. */
export function colour(value: string): string {
  return /^#[0-9a-fA-F]{3,8}$/.test(value) ? value : "transparent";
}
