// Field masks: which parts of a message an update changes, or a response carries.
// Grammar: "a,b.c,d(e,f/g),*"; a name of this API at every step.

import { invalid, type Refusal } from "./api-error.ts";
import { camelCase, messageFields, snakeCase } from "./schema.ts";

/** A mask as a tree: an empty map selects the whole field. "*" is the empty tree at the root. */
export interface Mask extends Map<string, Mask> {}

class MaskParser {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }

  list(into: Mask): void {
    do {
      this.at += this.text[this.at] === "," ? 1 : 0;
      this.path(into);
    } while (this.text[this.at] === ",");
  }

  private path(into: Mask): void {
    const name = this.name();
    const next = this.text[this.at];
    const child = into.get(name);
    // "a,a.b": the whole of a has been asked for already.
    const whole = child !== undefined && child.size === 0;
    const sub: Mask = child && !whole ? child : new Map<string, Mask>();
    if (next === "." || next === "/") {
      this.at++;
      this.path(sub);
    } else if (next === "(") {
      this.at++;
      this.list(sub);
      if (this.text[this.at] !== ")") throw new MaskSyntaxError(this.text);
      this.at++;
    } else {
      sub.clear();
    }
    into.set(name, whole ? new Map<string, Mask>() : sub);
  }

  private name(): string {
    const match = /^\s*(\*|\w+)\s*/.exec(this.text.slice(this.at));
    if (!match) throw new MaskSyntaxError(this.text);
    this.at += match[0].length;
    return match[1] === "*" ? "*" : camelCase(match[1] ?? "");
  }
}

class MaskSyntaxError extends Error {}

/** The tree of a mask's text. @throws MaskSyntaxError */
function parseMask(text: string): Mask {
  const mask: Mask = new Map<string, Mask>();
  const parser = new MaskParser(text);
  parser.list(mask);
  if (parser.at !== text.length) throw new MaskSyntaxError(text);
  return withoutStars(mask);
}

/** "*" anywhere selects all that is beside it. */
function withoutStars(mask: Mask): Mask {
  if (mask.has("*") && mask.get("*")?.size === 0) return new Map<string, Mask>();
  const out: Mask = new Map<string, Mask>();
  for (const [name, sub] of mask) out.set(name, withoutStars(sub));
  return out;
}

/** The first path of the mask that the message does not have, in dotted camelCase; undefined: none. */
function unknownPath(mask: Mask, message: string, prefix = ""): string | undefined {
  const fields = messageFields(message);
  for (const [name, sub] of mask) {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (name === "*") continue;
    if (!fields) return message === "Opaque" ? undefined : path;
    const field = fields.get(name);
    if (!field) return path;
    const deeper = unknownPath(sub, field.type, path);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/**
 * The mask of an update request.
 * @param where "Invalid requests[0].updateCells"
 */
export function updateMask(text: string | undefined, message: string, where: string): Mask {
  if (text === undefined || text.trim() === "") {
    throw invalid(
      `${where}: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)`,
    );
  }
  const mask = parsed(text, () => invalid(`${where}: Invalid field: ${text}`));
  const unknown = unknownPath(mask, message);
  if (unknown !== undefined) throw invalid(`${where}: Invalid field: ${snakeCase(unknown)}`);
  return mask;
}

/** The mask of a response (`fields`). Google hides the reason of a refusal in the error's details. */
export function responseMask(text: string, message: string): Mask {
  const refusal = () => invalid("Request contains an invalid argument.");
  const mask = parsed(text, refusal);
  if (unknownPath(mask, message) !== undefined) throw refusal();
  return mask;
}

/** A mask of another API, whose fields are not known here; undefined where the text is none. */
export function freeMask(text: string): Mask | undefined {
  try {
    return parseMask(text);
  } catch (error) {
    if (error instanceof MaskSyntaxError) return undefined;
    throw error;
  }
}

function parsed(text: string, refusal: () => Refusal): Mask {
  try {
    return parseMask(text);
  } catch (error) {
    if (error instanceof MaskSyntaxError) throw refusal();
    throw error;
  }
}

/** Whether the mask selects the dotted path, or something inside it. */
export function selects(mask: Mask, path: string): boolean {
  let here = mask;
  for (const step of path.split(".")) {
    if (here.size === 0) return true;
    const next = here.get(step) ?? here.get("*");
    if (!next) return false;
    here = next;
  }
  return true;
}

/** The part of the mask below a field; undefined where the field is not selected. The empty tree: all of it. */
export function below(mask: Mask, field: string): Mask | undefined {
  return mask.size === 0 ? mask : (mask.get(field) ?? mask.get("*"));
}

/** Copies of plain data with only what the mask selects. Lists are searched item by item. */
export function project<T>(value: T, mask: Mask): T {
  if (mask.size === 0 || typeof value !== "object" || value === null) return value;
  const part: unknown = Array.isArray(value)
    ? value.map((item: unknown) => project(item, mask))
    : picked(value, mask);
  return isPartOf(value, part) ? part : value;
}

function picked(value: object, mask: Mask): object {
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const sub = below(mask, key);
    if (sub) out[key] = project(item, sub);
  }
  return out;
}

/** Every field of the API's answers is optional: what is left of one is one. */
function isPartOf<T>(whole: T, part: unknown): part is T {
  return typeof part === typeof whole;
}
