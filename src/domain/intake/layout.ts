// What the columns of a file meant the last time somebody brought such a file in: kept with the import's line in the log.

import type { ContactKind } from "../contact/contact.ts";
import type { ColumnChoice } from "./columns.ts";
import type { NamePart } from "./headers.ts";

export interface LayoutColumn {
  readonly header: string;
  /** As `meaningOf` writes it: a field's key, "fullName given" for a part of a name, "" for a column left out. */
  readonly field: string;
}

export interface FileLayout {
  readonly kind: ContactKind;
  /** All columns of the file, in order. */
  readonly columns: readonly LayoutColumn[];
}

export const NAME_PARTS: readonly NamePart[] = ["family", "given", "middle"];

/** One word for field and part: what a choice is in a list, in the log and on the wire. */
export function meaningOf({ field, part }: Pick<ColumnChoice, "field" | "part">): string {
  return part ? `${field} ${part}` : field;
}

/** The column with another meaning, chosen by a person. */
export function withMeaning(choice: ColumnChoice, meaning: string): ColumnChoice {
  const { column, header, samples } = choice;
  const [field = "", typedPart] = meaning.split(" ");
  const part = NAME_PARTS.find((each) => each === typedPart);
  const chosen = { column, header, field, sure: true, samples };
  return part ? { ...chosen, part } : chosen;
}

export function layoutOf(columns: readonly ColumnChoice[]): readonly LayoutColumn[] {
  return columns.map((choice) => ({ header: choice.header, field: meaningOf(choice) }));
}

/** The layout of exactly these headers; the first of several. */
export function layoutFor(header: readonly string[], layouts: readonly FileLayout[]): FileLayout | undefined {
  return layouts.find(
    ({ columns }) =>
      columns.length === header.length && columns.every((column, at) => column.header === header[at]),
  );
}

/** The guesses with what people made of them before. */
export function recalled(guesses: readonly ColumnChoice[], layout: FileLayout): ColumnChoice[] {
  return guesses.map((guess, at) => {
    const column = layout.columns[at];
    return column && column.field !== meaningOf(guess) ? withMeaning(guess, column.field) : guess;
  });
}

/** More is not remembered: no list of contacts has so much above its columns. */
const LONGEST = 10_000;

/** For the log; "" for a layout that is too long to be kept. */
export function layoutText(columns: readonly LayoutColumn[]): string {
  const text = JSON.stringify(columns.map(({ header, field }) => [header, field]));
  return text.length > LONGEST ? "" : text;
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === "string");
}

/** From the log; undefined where it holds none. */
export function columnsOfText(text: string): readonly LayoutColumn[] | undefined {
  if (!text.startsWith("[")) return undefined;
  try {
    const pairs: unknown = JSON.parse(text);
    if (!Array.isArray(pairs) || !pairs.every(isPair)) return undefined;
    return pairs.map(([header, field]) => ({ header, field }));
  } catch {
    return undefined;
  }
}
