// Reads what a page sent: only what a schema describes gets through, copied. The names are zod's, of which it is the small part
// that operations need: the whole of zod/mini would be 25 KB that Apps Script parses at every call (decision 18).

/** The value, or the path of the first part that is not as it should be: "rows.0.fields". */
export type Read<T> = { readonly value: T } | { readonly invalid: string };

/** A further condition on a value that has the right type. */
export type Check<T> = (value: T) => boolean;

export interface Schema<T> {
  read(value: unknown, path: string): Read<T>;
  check(...checks: readonly Check<T>[]): Schema<T>;
  /** May be missing in an object. */
  readonly isOptional?: boolean;
}

export interface OptionalSchema<T> extends Schema<T | undefined> {
  readonly isOptional: true;
}

/** What a schema reads. */
export type Of<S> = S extends Schema<infer T> ? T : never;

type Shape = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<S extends Shape> = {
  [K in keyof S]: S[K] extends OptionalSchema<unknown> ? K : never;
}[keyof S];
type ObjectOf<S extends Shape> = { [K in Exclude<keyof S, OptionalKeys<S>>]: Of<S[K]> } & {
  [K in OptionalKeys<S>]?: Of<S[K]>;
};

function schema<T>(read: Schema<T>["read"]): Schema<T> {
  return {
    read,
    check: (...checks) =>
      schema<T>((value, path) => {
        const found = read(value, path);
        return "invalid" in found || checks.every((holds) => holds(found.value)) ? found : { invalid: path };
      }),
  };
}

function inside(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function custom<T>(is: (value: unknown) => value is T): Schema<T> {
  return schema<T>((value, path) => (is(value) ? { value } : { invalid: path }));
}

export const string = (): Schema<string> => custom((value) => typeof value === "string");
export const boolean = (): Schema<boolean> => custom((value) => typeof value === "boolean");
export const int = (): Schema<number> => custom((value): value is number => Number.isSafeInteger(value));
export const literal = <const T extends string>(text: T): Schema<T> =>
  custom((value): value is T => value === text);

function oneOf<const T extends readonly string[]>(texts: T): Schema<T[number]> {
  return custom((value): value is T[number] => texts.some((text) => text === value));
}
export { oneOf as enum };

export const minLength =
  (least: number): Check<{ readonly length: number }> =>
  ({ length }) =>
    length >= least;
export const maxLength =
  (most: number): Check<{ readonly length: number }> =>
  ({ length }) =>
    length <= most;
export const minimum =
  (least: number): Check<number> =>
  (value) =>
    value >= least;
export const maximum =
  (most: number): Check<number> =>
  (value) =>
    value <= most;
export const regex =
  (pattern: RegExp): Check<string> =>
  (text) =>
    pattern.test(text);

export function optional<T>(of: Schema<T>): OptionalSchema<T> {
  const made = schema<T | undefined>((value, path) =>
    value === undefined ? { value } : of.read(value, path),
  );
  return { ...made, isOptional: true };
}

export function array<T>(of: Schema<T>): Schema<readonly T[]> {
  return schema((value, path) => {
    if (!Array.isArray(value)) return { invalid: path };
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const found = of.read(item, inside(path, index));
      if ("invalid" in found) return found;
      items.push(found.value);
    }
    return { value: items };
  });
}

/** Any keys that `key` allows; `__proto__` is none. */
export function record<T>(key: Schema<string>, of: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return schema((value, path) => {
    if (!isObject(value)) return { invalid: path };
    const entries: [string, T][] = [];
    for (const [name, item] of Object.entries(value)) {
      const place = inside(path, name);
      if (name === "__proto__" || "invalid" in key.read(name, place)) return { invalid: place };
      const found = of.read(item, place);
      if ("invalid" in found) return found;
      entries.push([name, found.value]);
    }
    return { value: Object.fromEntries(entries) };
  });
}

/** These keys and no others. */
export function strictObject<S extends Shape>(shape: S): Schema<ObjectOf<S>> {
  return schema((value, path) => {
    if (!isObject(value)) return { invalid: path };
    const unknown = Object.keys(value).find((name) => !Object.keys(shape).includes(name));
    if (unknown !== undefined) return { invalid: inside(path, unknown) };
    const entries: [string, unknown][] = [];
    for (const [name, of] of Object.entries(shape)) {
      if (of.isOptional && value[name] === undefined) continue;
      const found = of.read(value[name], inside(path, name));
      if ("invalid" in found) return found;
      entries.push([name, found.value]);
    }
    // Each key of the shape was read just above.
    return { value: Object.fromEntries(entries) as ObjectOf<S> };
  });
}

/** The object whose `key` says which one it is. */
export function discriminatedUnion<const S extends readonly Schema<unknown>[]>(
  key: string,
  options: S,
): Schema<Of<S[number]>> {
  return schema<Of<S[number]>>((value, path) => {
    const mismatch = inside(path, key);
    let invalid = mismatch;
    for (const option of options) {
      const found = option.read(value, path);
      // One of the options, by its own reading.
      if (!("invalid" in found)) return { value: found.value as Of<S[number]> };
      if (found.invalid !== mismatch) ({ invalid } = found);
    }
    return { invalid };
  });
}
