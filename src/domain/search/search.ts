// Finds records as one types: every word must occur; names before matters; one slip of the finger is forgiven (R3, R58).

import { halfWidth } from "../contact/width.ts";
import { oneTypoAway } from "./one-typo.ts";
import { pinyinTerms } from "./pinyin.ts";
import { NAMES_END, normalised } from "./search-text.ts";

export interface Query {
  /** Lower-case words, all of which must occur. */
  readonly words: readonly string[];
}

export interface SearchIndex<T> {
  readonly records: readonly T[];
  readonly texts: readonly string[];
  /** Where in each text the names end. */
  readonly nameEnds: readonly number[];
}

export function searchIndex<T extends { readonly search: string }>(records: readonly T[]): SearchIndex<T> {
  const texts = records.map((record) => record.search);
  return { records, texts, nameEnds: texts.map((text) => text.indexOf(NAMES_END)) };
}

/** "谁负责采购？" and "Who handles payroll?" ask for the matter alone. */
const QUESTION =
  /谁(?:来)?(?:负责|管理|处理|对接|管)|(?:该)?找谁|找哪位|(?:的)?负责人是谁|哪位(?:负责|管)|\bwho\s+(?:handles?|manages?|does|is\s+responsible\s+for|is\s+in\s+charge\s+of)\b|[?？]/gi;

/** What was typed, as it is compared. A blank query has no words. */
export function prepareQuery(text: string): Query {
  const typed = halfWidth(text).toLowerCase();
  const asked = typed.replace(QUESTION, " ").trim();
  const words = (asked === "" ? typed : asked).split(/[\s,，;；]+/).map(normalised);
  return { words: [...new Set(words.filter((word) => word !== ""))] };
}

/** Lower is better. */
const RANK = { nameBegins: 0, nameWord: 1, nameWordBegins: 2, inName: 3, wordBegins: 5, inside: 6 } as const;

function rankOf(text: string, nameEnd: number, word: string): number {
  const at = text.indexOf(word);
  if (at === 0) return RANK.nameBegins;
  const asWord = text.indexOf(` ${word}`);
  if (asWord >= 0 && asWord < nameEnd) {
    const after = text.charAt(asWord + 1 + word.length);
    return after === " " || after === "" ? RANK.nameWord : RANK.nameWordBegins;
  }
  if (at < nameEnd) return RANK.inName;
  return asWord >= 0 ? RANK.wordBegins : RANK.inside;
}

/** The best `limit` of those that pass, in rank order, in the given order within a rank. */
function best<T>(
  index: SearchIndex<T>,
  limit: number,
  rank: (text: string, nameEnd: number) => number | undefined,
): T[] {
  const ranked: T[][] = [];
  for (let at = 0; at < index.texts.length; at++) {
    const found = rank(index.texts[at] ?? "", index.nameEnds[at] ?? -1);
    const record = index.records[at];
    if (found === undefined || record === undefined) continue;
    const bucket = (ranked[found] ??= []);
    if (bucket.length < limit) bucket.push(record);
  }
  const all: T[] = [];
  for (const bucket of ranked) if (bucket && all.length < limit) all.push(...bucket);
  return all.slice(0, limit);
}

/** Words of one name ("zhang wei") count as the name when they stand together. */
function exactly<T>(index: SearchIndex<T>, words: readonly string[], limit: number): T[] {
  const together = words.length > 1 ? words.join("") : "";
  return best(index, limit, (text, nameEnd) => {
    for (const word of words) if (!text.includes(word)) return undefined;
    if (together !== "") {
      const at = text.indexOf(` ${together}`);
      if (text.startsWith(together) || (at >= 0 && at < nameEnd)) return RANK.nameBegins;
    }
    let worst = 0;
    for (const word of words) worst = Math.max(worst, rankOf(text, nameEnd, word));
    return worst;
  });
}

/** 李明郎 sounds like 李明朗: the input method's usual slip. */
function bySound<T>(index: SearchIndex<T>, words: readonly string[], limit: number): T[] {
  const sounds = words.map((word) =>
    /^[\u3400-\u9fff]{2,}$/.test(word) ? (pinyinTerms(word).split(" ")[0] ?? word) : word,
  );
  return sounds.some((sound, at) => sound !== words[at]) ? exactly(index, sounds, limit) : [];
}

/** "华东客户" is found in "华东区域客户对接": a long Chinese word is looked for in pairs of characters. */
function byPairs<T>(index: SearchIndex<T>, words: readonly string[], limit: number): T[] {
  const pairs = words.map((word) =>
    /^[\u3400-\u9fff]{4,}$/.test(word) ? (word.match(/..(?:.$)?/g) ?? [word]) : [word],
  );
  const all = pairs.reduce<string[]>((some, more) => some.concat(more), []);
  return all.length > words.length ? exactly(index, all, limit) : [];
}

/** Shortest word in which a slip is forgiven; a slip in shorter ones would find everybody. */
const SHORTEST_WITH_TYPO = 4;
/** Words from this length on may have their slip outside the names. */
const LONG_WORD = 7;

function withOneTypo<T>(index: SearchIndex<T>, words: readonly string[], limit: number): T[] {
  const tests = words.map((word) =>
    word.length >= SHORTEST_WITH_TYPO && /^[!-~]+$/.test(word) ? oneTypoAway(word) : undefined,
  );
  if (tests.every((test) => test === undefined)) return [];
  return best(index, limit, (text, nameEnd) => {
    let rank: number = RANK.nameWord;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? "";
      if (text.includes(word)) continue;
      const found = tests[at]?.(text, word.length < LONG_WORD ? nameEnd : text.length) ?? -1;
      if (found < 0) return undefined;
      if (found >= nameEnd) rank = RANK.inside;
    }
    return rank;
  });
}

/** The best `limit` records; all of them, in their order, for a blank query. */
export function search<T extends { readonly search: string }>(
  index: SearchIndex<T>,
  query: Query,
  limit: number,
): readonly T[] {
  if (query.words.length === 0) return index.records.slice(0, limit);
  const found = exactly(index, query.words, limit);
  if (found.length > 0) return found;
  for (const forgiving of [bySound, byPairs, withOneTypo]) {
    const alike = forgiving(index, query.words, limit);
    if (alike.length > 0) return alike;
  }
  return [];
}
