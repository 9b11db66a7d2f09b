// The cells of a configuration tab, as people leave them: read leniently, complained of, never thrown at.

import type { Refusal } from "../refusal.ts";

/** A row of a tab by column key. */
export type Cells = Readonly<Record<string, string>>;

/** What was read, and what an administrator should put right. `row` counts the rows given, from 1. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Refusal[];
}

/** The cell in one line: outer space gone, inner space (the full-width one too) single. */
export function cellText(cells: Cells, key: string): string {
  return oneLine(cells[key] ?? "");
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function isBlank(cells: Cells): boolean {
  return Object.values(cells).every((cell) => cell.trim() === "");
}

/** Characters as people count them: a rare character outside the basic plane is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
