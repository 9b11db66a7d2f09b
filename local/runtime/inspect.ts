// Values of a script as text, the way Logger.log and console.log show them.

import { types } from "node:util";

/** `facadeName` names a proxy of a service object. */
export function inspectValue(value: unknown, facadeName: (value: unknown) => string | undefined): string {
  if (typeof value === "string") return value;
  return nested(value, facadeName, new Set());
}

function nested(
  value: unknown,
  facadeName: (value: unknown) => string | undefined,
  above: Set<object>,
): string {
  if (typeof value !== "object" || value === null) return String(value);
  const name = facadeName(value);
  if (name !== undefined) return name;
  if (types.isDate(value) || types.isNativeError(value) || types.isRegExp(value)) return String(value);
  if (above.has(value)) return "[Circular]";
  above.add(value);
  const text = Array.isArray(value)
    ? `[${value.map((each) => nested(each, facadeName, above)).join(", ")}]`
    : `{${Object.entries(value)
        .map(([key, each]) => `${key}=${nested(each, facadeName, above)}`)
        .join(", ")}}`;
  above.delete(value);
  return text;
}
