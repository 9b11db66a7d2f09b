// One sheet of a workbook: its cells as texts, where they stand, and which of them are merged.

import type { MergedCells } from "../../../domain/intake/merged-cells.ts";
import { numberText, PLAIN_FORMAT, type NumberFormat } from "./number-text.ts";
import { unescapedText, xmlParts } from "./xml.ts";

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

/** A sheet of Excel has no more columns. */
const MOST_COLUMNS = 16_384;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** "BC12" counted from 0. */
function placeOf(reference: string): Place | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!parts) return undefined;
  const column = [...(parts[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < MOST_COLUMNS ? { row: Number(parts[2]) - 1, column } : undefined;
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

  put({ row, column }: Place, text: string): void {
    if (text === "") return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }
}

export function readSheet(xml: string, parts: WorkbookParts): SheetCells {
  const grid = new Grid();
  const merges: MergedCells[] = [];
  let row = -1;
  let cell: { place: Place; type: string; style: string; text: string } | undefined;
  let next = 0;
  let reading = false;
  let phonetic = false;
  for (const part of xmlParts(xml)) {
    if (part.kind === "text") {
      if (cell && reading && !phonetic) cell.text += part.text;
      continue;
    }
    const { name } = part;
    const opens = part.kind === "open" && !part.empty;
    if (name === "v" || name === "t") reading = opens;
    if (name === "rPh") phonetic = opens;
    if (part.kind === "open") {
      const { attributes } = part;
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        next = 0;
      } else if (name === "c") {
        const place = placeOf(attributes["r"] ?? "") ?? { row, column: next };
        next = place.column + 1;
        cell = part.empty
          ? undefined
          : { place, type: attributes["t"] ?? "n", style: attributes["s"] ?? "0", text: "" };
      } else if (name === "mergeCell") {
        const merge = mergeOf(attributes["ref"] ?? "");
        if (merge) merges.push(merge);
      }
    } else if (name === "c" && cell) {
      grid.put(cell.place, cellText(cell.type, cell.style, cell.text, parts));
      cell = undefined;
    }
  }
  return { rows: grid.rows, merges };
}
