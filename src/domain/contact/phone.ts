// 办公电话, 手机号码 and 短号 as Chinese staff really type them (R21). Nothing is dropped: what no plan knows stays as typed.

import {
  type DialledNumber,
  NEIGHBOUR_REGIONS,
  type PhoneKind,
  type PhoneRegion,
  readNumber,
  readShortNumber,
} from "./phone-number.ts";
import {
  partsOf,
  type PhonePiece,
  phonePieces,
  type PieceParts,
  withSilentExtension,
} from "./phone-pieces.ts";
import { halfWidth, oneLine, withoutStrayQuotes } from "./width.ts";

export type PhoneUsage = "office" | "mobile" | "short";

export interface PhoneNumber {
  /** This number alone, with label and extension: "Minicom 0207 035 4742", "010-12345678转801". */
  readonly text: string;
  /** For comparison: "+8613812345678"; "" for hotlines, short numbers and what could not be read. */
  readonly international: string;
  readonly extension: string;
  readonly label: string;
  readonly kind: PhoneKind;
}

export interface PhoneReading {
  /** Several numbers are joined " / ". */
  readonly text: string;
  readonly numbers: readonly PhoneNumber[];
  /** True where everything in the cell can be dialled, and fits the column; an empty cell is valid. */
  readonly valid: boolean;
}

interface ReadPiece {
  readonly parts: PieceParts;
  readonly number: DialledNumber;
}

interface Reader {
  readonly usage: PhoneUsage;
  readonly regions: readonly PhoneRegion[];
}

/** Digits of the longest number that only the house's own exchange knows. */
const LONGEST_SHORT_NUMBER = 6;

function dialled(core: string, { usage, regions }: Reader): DialledNumber | undefined {
  const short = () => readShortNumber(core, LONGEST_SHORT_NUMBER);
  if (usage === "short") return short() ?? readNumber(core, regions);
  return readNumber(core, regions) ?? (/^[1-9]\d{2}/.test(core) ? short() : undefined);
}

function readPiece(typed: string, reader: Reader): ReadPiece | undefined {
  const parts = partsOf(typed);
  if (!parts) return undefined;
  const number = dialled(parts.core, reader);
  if (number) return { parts, number };
  const split = withSilentExtension(parts);
  const main = split && readNumber(split.core, reader.regions);
  return main ? { parts: split, number: main } : undefined;
}

/** "010-12345678/79": the piece replaces the end of the number before it, or of its extension. */
function readTail(piece: PhonePiece, before: ReadPiece | undefined, reader: Reader): ReadPiece | undefined {
  if (!before || !/^[/、]$/.test(piece.separator) || !/^\d{1,4}$/.test(piece.typed)) return undefined;
  const { core, extension } = before.parts;
  if (extension !== "") {
    if (extension.length !== piece.typed.length) return undefined;
    return { parts: { label: "", core, extension: piece.typed }, number: before.number };
  }
  if (before.number.kind !== "fixed" && before.number.kind !== "mobile") return undefined;
  const replaced = core.slice(0, -piece.typed.length) + piece.typed;
  const number = dialled(replaced, reader);
  return number && { parts: { label: "", core: replaced, extension: "" }, number };
}

/** "010-62345678/62345679": the second number is of the same city. */
function withAreaOf(before: ReadPiece | undefined, piece: ReadPiece, reader: Reader): ReadPiece {
  const area = /^(0\d{2,3})-/.exec(before?.number.kind === "fixed" ? before.number.text : "")?.[1];
  if (!area || piece.number.kind !== "fixed" || piece.number.international !== "") return piece;
  const number = readNumber(`${area}-${piece.number.text}`, reader.regions);
  return number ? { parts: { ...piece.parts, core: number.text }, number } : piece;
}

/** "13812345678 13912345678", or numbers each with its label: cut at the spaces if every part can then be read. */
function readSpaced(typed: string, reader: Reader): ReadPiece[] | undefined {
  const words = typed.split(/\s+(?=[+(]?\d{5,}|0\d{2,3}-|[^\d\s()]+[:：]?\s*[+(]?\d{5,})/);
  if (words.length < 2) return undefined;
  const read = words.map((word) => readPiece(word, reader));
  const whole = read.filter((piece): piece is ReadPiece => piece !== undefined);
  return whole.length === read.length ? whole : undefined;
}

/** In America nobody can tell a mobile number from a fixed one; a 短号 may be as long as a number of the city. */
function fits({ kind, international }: DialledNumber, usage: PhoneUsage): boolean {
  if (usage === "office") return true;
  if (usage === "short") return kind === "short" || (kind === "fixed" && international === "");
  return kind === "mobile" || kind === "unknown" || international.startsWith("+1");
}

function shown({ parts, number }: ReadPiece): PhoneNumber {
  const { label, extension } = parts;
  const text = (label === "" ? "" : `${label} `) + number.text + (extension === "" ? "" : `转${extension}`);
  return { text, international: number.international, extension, label, kind: number.kind };
}

function unreadable(typed: string): PhoneNumber {
  return { text: typed, international: "", extension: "", label: "", kind: "unknown" };
}

/** Excel's 1.38E+10 has lost its digits for good. */
const BROKEN_BY_EXCEL = /^\d+(?:\.\d+)?E\+?\d+$/i;

function prepared(text: string): string {
  return withoutStrayQuotes(halfWidth(text))
    .replace(/[‐‑‒–—―−－ー]/g, "-")
    .replace(/[（]/g, "(")
    .replace(/[）]/g, ")")
    .replace(/^(\d{3,})\.0$/, "$1")
    .trim();
}

function readCut(piece: PhonePiece, before: ReadPiece | undefined, reader: Reader): ReadPiece[] | undefined {
  const tail = readTail(piece, before, reader);
  if (tail) return [tail];
  const single = readPiece(piece.typed, reader);
  return single ? [withAreaOf(before, single, reader)] : readSpaced(oneLine(piece.typed), reader);
}

function readNumbers(cell: string, reader: Reader): PhoneReading {
  const numbers: PhoneNumber[] = [];
  let valid = true;
  let before: ReadPiece | undefined;
  for (const piece of phonePieces(cell)) {
    const read = readCut(piece, before, reader);
    numbers.push(...(read ? read.map(shown) : [unreadable(oneLine(piece.typed))]));
    valid &&= read !== undefined && read.every(({ number }) => fits(number, reader.usage));
    before = read?.[read.length - 1];
  }
  return { text: numbers.map((number) => number.text).join(" / "), numbers, valid };
}

/** Reads a cell that may hold several numbers. `regions`: whose numbers may stand there without a country code. */
export function readPhones(
  text: string,
  usage: PhoneUsage,
  regions: readonly PhoneRegion[] = NEIGHBOUR_REGIONS,
): PhoneReading {
  const cell = prepared(text);
  if (cell === "") return { text: "", numbers: [], valid: true };
  if (BROKEN_BY_EXCEL.test(cell)) return { text: cell, numbers: [unreadable(cell)], valid: false };
  if (!/\d/.test(cell)) return { text: oneLine(cell), numbers: [], valid: false };
  return readNumbers(cell, { usage, regions });
}
