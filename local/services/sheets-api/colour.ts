// Colours between the workbook's "#rrggbb" and the API's {red, green, blue}, each 0 to 1 with zero left out.

type Color = GoogleAppsScript.Sheets.Schema.Color;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

export function colorOf(hex: string): Color {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  const color: Color = {};
  const [red, green, blue] = [part(1), part(3), part(5)];
  if (red > 0) color.red = red;
  if (green > 0) color.green = green;
  if (blue > 0) color.blue = blue;
  return color;
}

/** The two shapes that every coloured thing of the API has, under `name` and `nameStyle`. */
export function colourPair(name: string, hex: string | undefined): Record<string, Color | ColorStyle> {
  if (hex === undefined) return {};
  return { [name]: colorOf(hex), [`${name}Style`]: { rgbColor: colorOf(hex) } };
}

/** "#rrggbb" of a request's colour; the style wins over the deprecated field. Theme colours have no fixed value here. */
export function hexOf(color: Color | undefined, style: ColorStyle | undefined): string | undefined {
  const rgb = style?.rgbColor ?? color;
  if (!rgb) return undefined;
  return `#${[rgb.red, rgb.green, rgb.blue].map(twoDigits).join("")}`;
}

function twoDigits(part: number | undefined): string {
  return Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255)
    .toString(16)
    .padStart(2, "0");
}
