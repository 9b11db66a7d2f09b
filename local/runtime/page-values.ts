// What may travel between a page and the script (guides/html/reference-google-script-run, "Parameters").

import { types } from "node:util";
import { Facade } from "./facade.ts";
import { ScriptFailure } from "./failure.ts";

/** Copies an argument or answer of google.script.run; throws the page's TypeError for what may not travel. */
export function travelling(value: unknown, place: string): unknown {
  return copy(value, place, new Set());
}

function copy(value: unknown, place: string, above: Set<object>): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : null;
    case "undefined":
      return null;
    case "object":
      return value === null ? null : copyObject(value, place, above);
    default:
      throw illegal(place);
  }
}

function copyObject(value: object, place: string, above: Set<object>): unknown {
  if (above.has(value) || !isPlain(value)) throw illegal(place);
  above.add(value);
  const copied = Array.isArray(value)
    ? Array.from(value, (each, at) => copy(each, String(at), above))
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .map(([key, each]) => [key, copy(each, key, above)]),
      );
  above.delete(value);
  return copied;
}

/** Arrays and objects without a class of their own, of whichever realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  if (types.isProxy(value) || value instanceof Facade || types.isDate(value) || types.isBoxedPrimitive(value))
    return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (typeof prototype === "object" &&
      Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype, "hasOwnProperty"))
  );
}

/** The text is what the page's console shows (a). */
function illegal(place: string): ScriptFailure {
  return new ScriptFailure("TypeError", `Failed due to illegal value in property: ${place}`);
}
