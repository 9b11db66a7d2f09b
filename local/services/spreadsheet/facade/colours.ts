// Colours as scripts give them: "#f00", "#ff0000" or a CSS name, kept as "#rrggbb".

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  lime: "#00ff00",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  purple: "#800080",
  pink: "#ffc0cb",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  darkgray: "#a9a9a9",
  darkgrey: "#a9a9a9",
  silver: "#c0c0c0",
  cyan: "#00ffff",
  aqua: "#00ffff",
  magenta: "#ff00ff",
  fuchsia: "#ff00ff",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  olive: "#808000",
  brown: "#a52a2a",
  gold: "#ffd700",
  lightblue: "#add8e6",
  lightgreen: "#90ee90",
  lightyellow: "#ffffe0",
  lightpink: "#ffb6c1",
  salmon: "#fa8072",
  tomato: "#ff6347",
  coral: "#ff7f50",
  khaki: "#f0e68c",
  beige: "#f5f5dc",
  lavender: "#e6e6fa",
  indigo: "#4b0082",
  violet: "#ee82ee",
  darkred: "#8b0000",
  darkgreen: "#006400",
  darkblue: "#00008b",
  steelblue: "#4682b4",
  skyblue: "#87ceeb",
  whitesmoke: "#f5f5f5",
};

/** "#rrggbb", or undefined when it is no colour. */
export function hexColour(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(bare)) return bare;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(bare);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  return NAMED[bare];
}
