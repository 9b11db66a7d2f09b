// 检索词: one lower-case line per record, by which both our search and Ctrl+F in the sheet find it (R58, R59).

import { halfWidth } from "../contact/width.ts";
import { pinyinTerms } from "./pinyin.ts";

/** Characters; the column is searched, not read. */
export const LONGEST_SEARCH_TEXT = 300;

/** Between the names with their pinyin and everything else. */
export const NAMES_END = "|";

/** Lower case, half width, digits without their grouping: "010-1234 5678" is found by 01012345678. */
export function normalised(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/(\d)[ -]+(?=\d)/g, "$1")
    .replace(/[|\s]+/g, " ")
    .trim();
}

/** `names` are also found by pinyin and initials; the first of them is what ranks highest. */
export function searchText(parts: readonly string[], names: readonly string[]): string {
  const named = names.map((name) => `${normalised(name)} ${pinyinTerms(name)}`.trim());
  const rest = parts
    .map(normalised)
    .filter((part) => part !== "" && !names.some((name) => normalised(name) === part));
  const text = [...named, NAMES_END, ...rest].filter((part) => part !== "").join(" ");
  const characters = Array.from(text);
  return characters.length <= LONGEST_SEARCH_TEXT
    ? text
    : characters.slice(0, LONGEST_SEARCH_TEXT).join("").trimEnd();
}
