// Utilities.formatString: sprintf-like, "%s", "%d", "%05.2f", "%-10s" (reference/utilities/Utilities, "formatString").

export function formatString(
  template: string,
  values: readonly unknown[],
  text: (value: unknown) => string,
): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0 ,]*)(\d+)?(?:\.(\d+))?([sdifeExXoc%])/g,
    (
      _mark,
      position: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === "%") return "%";
      const value = values[position === undefined ? next++ : Number(position) - 1];
      return padded(body(kind, value, flags, precision, text), flags, Number(width ?? 0));
    },
  );
}

function body(
  kind: string,
  value: unknown,
  flags: string,
  precision: string | undefined,
  text: (value: unknown) => string,
): string {
  if (kind === "s") return precision === undefined ? text(value) : text(value).slice(0, Number(precision));
  if (kind === "c") return typeof value === "number" ? String.fromCharCode(value) : text(value);
  const number = Number(value);
  const shown = numeral(kind, number, precision);
  const grouped = flags.includes(",") ? shown.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : shown;
  return number >= 0 && flags.includes("+") ? `+${grouped}` : grouped;
}

function numeral(kind: string, number: number, precision: string | undefined): string {
  switch (kind) {
    case "f":
      return number.toFixed(Number(precision ?? 6));
    case "e":
    case "E": {
      const shown = number.toExponential(Number(precision ?? 6)).replace(/e([+-])(\d)$/, "e$10$2");
      return kind === "E" ? shown.toUpperCase() : shown;
    }
    case "x":
      return Math.trunc(number).toString(16);
    case "X":
      return Math.trunc(number).toString(16).toUpperCase();
    case "o":
      return Math.trunc(number).toString(8);
    default:
      return String(Math.trunc(number));
  }
}

function padded(shown: string, flags: string, width: number): string {
  if (flags.includes("-")) return shown.padEnd(width);
  if (!flags.includes("0")) return shown.padStart(width);
  const sign = /^[+-]/.test(shown) ? shown.charAt(0) : "";
  return sign + shown.slice(sign.length).padStart(width - sign.length, "0");
}
