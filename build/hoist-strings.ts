// Texts that a bundle says many times are said once and named: what no minifier does, since compressed transfers gain nothing
// by it. Apps Script is pushed the bundle as it is, and parses all of it at every call (docs/decisions, 15).

import { parse, tokTypes, type Token } from "acorn";

/** A text as it is written, and where. */
interface Said {
  readonly start: number;
  readonly end: number;
}

const isNamed = /[A-Za-z0-9_$]/;

/** Where a text may be replaced by a name: neither a directive nor the key of a property. */
function isValue(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.type, tokens[index + 1]?.type];
  if (before === undefined || after === undefined) return false;
  const opens = before === tokTypes.braceL || before === tokTypes.semi;
  if (opens && after === tokTypes.semi) return false;
  return !(after === tokTypes.colon && (opens || before === tokTypes.comma)) && after !== tokTypes.parenL;
}

/** Names that are nowhere in the code: "$0", "$1" … */
function unusedNames(tokens: readonly Token[], code: string): () => string {
  const used = new Set(tokens.map(({ start, end }) => code.slice(start, end)));
  let next = 0;
  return () => {
    for (;;) {
      const name = `$${(next++).toString(36)}`;
      if (!used.has(name)) return name;
    }
  };
}

/**
 * The script with its repeated texts as constants at the beginning of its first function, which holds all of it. Throws for
 * a script that has none.
 */
export function hoistStrings(code: string): string {
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 2019, sourceType: "script", onToken: tokens });
  const body = tokens.findIndex(({ type }) => type === tokTypes.braceL);
  const opening = tokens[body];
  if (!opening) throw new Error("a bundle without a function");
  const texts = new Map<string, Said[]>();
  tokens.forEach(({ type, start, end }, index) => {
    if (type !== tokTypes.string || index < body || !isValue(tokens, index)) return;
    const text = code.slice(start, end);
    texts.set(text, [...(texts.get(text) ?? []), { start, end }]);
  });
  const nameOf = unusedNames(tokens, code);
  const constants: string[] = [];
  const places: (Said & { readonly name: string })[] = [];
  const bySaving = [...texts].sort(([one, its], [other, others]) => saving(other, others) - saving(one, its));
  for (const [text, said] of bySaving) {
    if (saving(text, said) <= 0) break;
    const name = nameOf();
    constants.push(`${name}=${text}`);
    for (const place of said) places.push({ ...place, name });
  }
  return constants.length === 0 ? code : written(code, opening.end, constants, places);
}

/** Bytes, with names of three characters and a space beside each. */
function saving(text: string, said: readonly Said[]): number {
  const length = Buffer.byteLength(text);
  return said.length * (length - 4) - (length + 5);
}

function written(
  code: string,
  opening: number,
  constants: readonly string[],
  places: readonly (Said & { readonly name: string })[],
): string {
  const parts = [code.slice(0, opening), `const ${constants.join(",")};`];
  let from = opening;
  for (const { start, end, name } of [...places].sort((one, other) => one.start - other.start)) {
    const [before, after] = [code[start - 1] ?? "", code[end] ?? ""];
    parts.push(
      code.slice(from, start),
      isNamed.test(before) ? " " : "",
      name,
      isNamed.test(after) ? " " : "",
    );
    from = end;
  }
  return [...parts, code.slice(from)].join("");
}
