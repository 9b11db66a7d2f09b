// Rich text as data: a text in neighbouring pieces, each with one style and at most one link.

import type { Cell, CellFormat, TextRun } from "../workbook.ts";

export type TextFormat = NonNullable<CellFormat["textFormat"]>;

export interface Piece {
  readonly text: string;
  readonly format: TextFormat;
  readonly linkUrl?: string | undefined;
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

const sameFormat = (a: TextFormat, b: TextFormat): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Reflect.get(a, key) === Reflect.get(b, key));
};

/** The longest pieces of one style and link, without empty ones. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const last = result.at(-1);
    if (last && last.linkUrl === piece.linkUrl && sameFormat(last.format, piece.format))
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

/** The pieces of the characters [start, end). */
export function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    at += piece.text.length;
    return text === "" ? [] : [{ ...piece, text }];
  });
}

/** Changes the characters [start, end) and leaves the others. */
export function changedWithin(
  pieces: readonly Piece[],
  start: number,
  end: number,
  change: (piece: Piece) => Piece,
): Piece[] {
  const length = textOf(pieces).length;
  return joined([
    ...cut(pieces, 0, start),
    ...cut(pieces, start, end).map(change),
    ...cut(pieces, end, length),
  ]);
}

/** What all pieces have alike. */
export function commonFormat(pieces: readonly Piece[]): TextFormat {
  const [first, ...others] = pieces;
  const alike = Object.entries(first?.format ?? {}).filter(([key, value]) =>
    others.every(({ format }) => Reflect.get(format, key) === value),
  );
  return Object.fromEntries(alike);
}

/** The one link of all pieces; undefined where there is none, or several. */
export function commonLink(pieces: readonly Piece[]): string | undefined {
  const links = new Set(pieces.map(({ linkUrl }) => linkUrl));
  return links.size === 1 ? [...links][0] : undefined;
}

export function piecesOf(text: string, { format, runs }: Pick<Cell, "format" | "runs">): Piece[] {
  const own = format?.textFormat ?? {};
  if (!runs) return [{ text, format: own }];
  const before: Piece = { text: text.slice(0, runs[0]?.start ?? 0), format: own };
  const pieces = runs.map((run, index): Piece => ({
    text: text.slice(run.start, runs[index + 1]?.start),
    format: { ...own, ...run.format },
    linkUrl: run.linkUrl,
  }));
  return joined([before, ...pieces]);
}

/** What a cell keeps of the pieces: their common format, and runs where they differ or lead somewhere. */
export function cellPartsOf(pieces: readonly Piece[]): { textFormat: TextFormat; runs?: TextRun[] } {
  const textFormat = commonFormat(pieces);
  if (pieces.length < 2 && commonLink(pieces) === undefined) return { textFormat };
  let at = 0;
  const runs = pieces.map(({ text, format, linkUrl }): TextRun => {
    const start = at;
    at += text.length;
    return { start, format, ...(linkUrl === undefined ? {} : { linkUrl }) };
  });
  return { textFormat, runs };
}
