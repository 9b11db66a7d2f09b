// One sheet of a workbook: its cells as texts, where they stand, and which of them are merged.

import type { MergedCells } from "../../../domain/intake/merged-cells.ts";
import { numberText, PLAIN_FORMAT, type NumberFormat } from "./number-text.ts";
import { unescapedText, xmlParts, type XmlPart } from "./xml.ts";

export interface WorkbookParts {
  readonly sharedTexts: readonly string[];
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedCells[];
}

/** A workbook that is larger than any list of contacts: made to burst, or not meant for here. */
export class TooLarge extends Error {}

/** More rows than an import takes by far, so that cutting a sheet off here never goes unnoticed. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;
/** Of one sheet, gaps included. */
const MOST_CELLS = 2_000_000;
const MOST_MERGES = 20_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** "BC12" counted from 0. */
function placeOf(reference: string): Place | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!parts) return undefined;
  const column =
    Array.from(parts[1] ?? "").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(parts[2]) - 1, column };
}

function mergeOf(reference: string): MergedCells | undefined {
  const [first, last] = reference.split(":").map(placeOf);
  if (!first || !last || last.row <= first.row) return undefined;
  return { firstRow: first.row, lastRow: last.row, column: first.column };
}

function cellText(type: string, style: string, written: string, parts: WorkbookParts): string {
  if (type === "s") return parts.sharedTexts[Number(written)] ?? "";
  if (type === "e") return "";
  if (type === "b") return written === "1" ? "TRUE" : "FALSE";
  if (type === "d") return written.replace("T", " ").replace(/ 00:00:00(\.0+)?$/, "");
  if (type === "str" || type === "inlineStr") return unescapedText(written);
  return numberText(written, parts.formats[Number(style)] ?? PLAIN_FORMAT, parts.from1904);
}

/** Texts by place, as they come; rows that hold nothing are made when a later one is reached. */
class Grid {
  readonly rows: string[][] = [];
  private cells = 0;

  put({ row, column }: Place, text: string): void {
    if (text === "" || row < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    this.cells += Math.max(1, column + 1 - cells.length);
    if (this.cells > MOST_CELLS) throw new TooLarge("too many cells");
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }
}

interface OpenCell extends Place {
  readonly type: string;
  readonly style: string;
  text: string;
}

/** Goes through a sheet's XML part by part. */
class SheetReader {
  readonly grid = new Grid();
  readonly merges: MergedCells[] = [];
  private row = -1;
  private column = 0;
  private cell: OpenCell | undefined;
  private reading = false;
  /** Inside a reading aid of an East Asian text, which is no part of it. */
  private phonetic = false;
  private readonly parts: WorkbookParts;

  constructor(parts: WorkbookParts) {
    this.parts = parts;
  }

  take(part: XmlPart): void {
    if (part.kind === "text") {
      if (this.cell && this.reading && !this.phonetic) this.cell.text += part.text;
      return;
    }
    const opens = part.kind === "open" && !part.empty;
    if (part.name === "v" || part.name === "t") this.reading = opens;
    if (part.name === "rPh") this.phonetic = opens;
    if (part.kind === "open") this.open(part.name, part.attributes, part.empty);
    else if (part.name === "c") this.close();
  }

  private open(name: string, attributes: Readonly<Record<string, string>>, empty: boolean): void {
    const { r: reference = "", t: type = "n", s: style = "0", ref = "" } = attributes;
    if (name === "row") {
      this.row = reference === "" ? this.row + 1 : Number(reference) - 1;
      this.column = 0;
    } else if (name === "c") {
      const place = placeOf(reference) ?? { row: this.row, column: this.column };
      this.column = place.column + 1;
      this.cell = empty ? undefined : { ...place, type, style, text: "" };
    } else if (name === "mergeCell") {
      const merge = mergeOf(ref);
      if (merge) this.merges.push(merge);
      if (this.merges.length > MOST_MERGES) throw new TooLarge("too many merged cells");
    }
  }

  private close(): void {
    if (!this.cell) return;
    const { type, style, text } = this.cell;
    this.grid.put(this.cell, cellText(type, style, text, this.parts));
    this.cell = undefined;
  }
}

/** Throws TooLarge, or a SyntaxError where the sheet is cut off. */
export function readSheet(xml: string, parts: WorkbookParts): SheetCells {
  const reader = new SheetReader(parts);
  for (const part of xmlParts(xml)) reader.take(part);
  return { rows: reader.grid.rows, merges: reader.merges };
}
