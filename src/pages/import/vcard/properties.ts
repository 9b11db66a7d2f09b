// The lines of vCards as properties, card by card: 2.1 as old telephones wrote it, 3.0 and 4.0. Lines are put together
// as bytes, because a fold or an escape may stand in the middle of a Chinese character.

export interface Property {
  /** Upper case, without its group: "TEL". */
  readonly name: string;
  /** "item1" in "item1.TEL"; "" where there is none. */
  readonly group: string;
  /** Upper case: CELL, WORK …, whether written as TYPE=CELL or bare. */
  readonly types: ReadonlySet<string>;
  /** Decoded, its escapes still in it. */
  readonly value: string;
}

export type Card = readonly Property[];

const BEGIN = /^BEGIN:VCARD\s*$/i;
const END = /^END:VCARD\s*$/i;

/** One character a byte. */
function asBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  const plain = utf16 === "" ? bytes : new TextEncoder().encode(new TextDecoder(utf16).decode(bytes));
  const start = plain[0] === 0xef && plain[1] === 0xbb && plain[2] === 0xbf ? 3 : 0;
  let text = "";
  for (let at = start; at < plain.length; at += 8192)
    text += String.fromCharCode(...plain.subarray(at, at + 8192));
  return text;
}

function textOf(bytes: string, charset: string): string {
  const array = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  if (charset !== "") {
    try {
      return new TextDecoder(charset).decode(array);
    } catch {
      // A character set that nobody knows: the bytes say which it is.
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(array);
  } catch {
    return new TextDecoder("gb18030").decode(array);
  }
}

const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE/i;

/** Folded lines put together: a blank at the beginning goes on, and so does a quoted-printable line ending in "=". */
function wholeLines(text: string): string[] {
  const lines: string[][] = [];
  let quoted = false;
  let goesOn = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines[lines.length - 1];
    const continues = goesOn || /^[ \t]/.test(line);
    const piece = last && continues ? line.replace(/^[ \t]/, "") : line;
    if (!last || !continues) quoted = QUOTED_PRINTABLE.test(line);
    goesOn = quoted && line.endsWith("=");
    const whole = goesOn ? piece.slice(0, -1) : piece;
    if (last && continues) last.push(whole);
    else lines.push([whole]);
  }
  return lines.map((pieces) => pieces.join(""));
}

function unquoted(value: string): string {
  return value.replace(/=([\da-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** `TEL;TYPE="work,voice":…`: name and parameters, and the value. A colon inside quotes ends nothing. */
const PROPERTY = /^((?:[^:"]|"[^"]*")*):(.*)$/s;

interface Parameters {
  readonly types: Set<string>;
  readonly charset: string;
  readonly quoted: boolean;
}

function parametersOf(texts: readonly string[]): Parameters {
  const types = new Set<string>();
  let charset = "";
  let quoted = false;
  for (const text of texts) {
    const [key = "", value] = text.split("=", 2).map((part) => part.replace(/"/g, "").trim());
    const name = value === undefined ? "" : key.toUpperCase();
    const said = (value ?? key).toUpperCase();
    if (name === "CHARSET") charset = said;
    else if (said === "QUOTED-PRINTABLE") quoted = true;
    else if (name === "" || name === "TYPE") for (const type of said.split(",")) types.add(type.trim());
  }
  return { types, charset, quoted };
}

function propertyOf(line: string): Property | undefined {
  const match = PROPERTY.exec(line);
  if (!match) return undefined;
  const [, head = "", written = ""] = match;
  const [full = "", ...parameters] = head.match(/(?:[^;"]|"[^"]*")+/g) ?? [];
  const dot = full.indexOf(".");
  const { types, charset, quoted } = parametersOf(parameters);
  const value = textOf(quoted ? unquoted(written) : written, charset);
  return {
    name: full
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    group: dot < 0 ? "" : full.slice(0, dot).trim().toLowerCase(),
    types,
    value,
  };
}

export function isVcard(bytes: Uint8Array): boolean {
  return /^\s*BEGIN:VCARD\s/i.test(asBytes(bytes.subarray(0, 200)));
}

/** In the file's order. A card inside another (an AGENT) is no card of its own; one cut off at the end still counts. */
export function readCards(bytes: Uint8Array): readonly Card[] {
  const cards: Property[][] = [];
  let depth = 0;
  for (const line of wholeLines(asBytes(bytes))) {
    if (BEGIN.test(line)) {
      depth += 1;
      if (depth === 1) cards.push([]);
    } else if (END.test(line)) depth = Math.max(0, depth - 1);
    else if (depth === 1) {
      const property = propertyOf(line);
      if (property) cards[cards.length - 1]?.push(property);
    }
  }
  return cards;
}
