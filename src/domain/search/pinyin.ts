// Pinyin of names, in every reading: 单 is shan and dan, so whoever types either finds 单雄 (F8, R59).

import { PINYIN_TABLE } from "./pinyin-table.ts";

/** Looked up when first asked for: parsing the whole table would cost every execution some milliseconds. */
const readings = new Map<string, readonly string[]>();

/** 吕 is lv on keyboards and lu in passports. */
function typedAs(syllable: string): string[] {
  return syllable.includes("v") ? [syllable, syllable.replace("v", "u")] : [syllable];
}

/** Each line of the table is a syllable, the characters mostly read so, and after a comma those that may be. */
function lookedUp(character: string): string[] {
  const usual: string[] = [];
  const possible: string[] = [];
  for (let at = PINYIN_TABLE.indexOf(character); at >= 0; at = PINYIN_TABLE.indexOf(character, at + 1)) {
    const line = PINYIN_TABLE.slice(PINYIN_TABLE.lastIndexOf("\n", at) + 1, at);
    const syllable = /^[a-z]+/.exec(line)?.[0] ?? "";
    (line.includes(",") ? possible : usual).push(...typedAs(syllable));
  }
  return usual.concat(possible);
}

/** Readings of one character, the usual one first; none for what is no known 汉字. */
export function readingsOf(character: string): readonly string[] {
  if (!/^[\u3400-\u9fff]$/.test(character)) return [];
  const known = readings.get(character) ?? lookedUp(character);
  readings.set(character, known);
  return known;
}

/** How a character is read as a surname, where that is not how it is mostly read. */
const SURNAME_READING: Readonly<Record<string, string>> = {
  单: "shan",
  曾: "zeng",
  仇: "qiu",
  解: "xie",
  查: "zha",
  区: "ou",
  朴: "piao",
  盖: "ge",
  尉: "yu",
  乐: "yue",
  翟: "zhai",
  缪: "miao",
  覃: "qin",
  召: "shao",
  员: "yun",
  种: "chong",
  折: "she",
  秘: "bi",
  繁: "po",
  洗: "xian",
  黑: "he",
  万俟: "moqi",
  尉迟: "yuchi",
  长孙: "zhangsun",
  澹台: "tantai",
  单于: "chanyu",
  鲜于: "xianyu",
};

/** More combinations than this help nobody, and 检索词 is short. */
const MOST_READINGS = 6;

/** All ways to read the characters one after the other, the likeliest first. */
function combinations(characters: readonly (readonly string[])[]): string[][] {
  let ways: string[][] = [[]];
  for (const syllables of characters) {
    const longer = syllables.map((syllable) => ways.map((way) => [...way, syllable]));
    ways = longer.reduce((all, some) => all.concat(some), []).slice(0, MOST_READINGS);
  }
  return ways;
}

function surnameSyllables(name: string): string[][] {
  const compound = SURNAME_READING[name.slice(0, 2)];
  if (compound) {
    const first = readingsOf(name.charAt(0)).find((reading) => compound.startsWith(reading));
    const length = first?.length ?? compound.length - 2;
    return [[compound.slice(0, length)], [compound.slice(length)]];
  }
  const single = SURNAME_READING[name.charAt(0)];
  return single ? [[single, ...readingsOf(name.charAt(0)).filter((reading) => reading !== single)]] : [];
}

function syllablesOf(name: string, asPerson: boolean): string[][] {
  const surname = asPerson ? surnameSyllables(name) : [];
  const rest = Array.from(name).slice(surname.length);
  return [...surname, ...rest.map((character) => [...readingsOf(character)])].filter(
    (readings) => readings.length > 0,
  );
}

/** Longest text of which every reading is written out; longer ones are read in the usual way only. */
const LONGEST_NAME = 4;

/** Full pinyin and initials of a Chinese text, apart by spaces: 单雄 gives "shanxiong danxiong … sx dx …". */
export function pinyinTerms(text: string): string {
  const han = text.replace(/[^\u3400-\u9fff]/g, "");
  if (han === "") return "";
  const isName = Array.from(han).length <= LONGEST_NAME;
  const syllables = syllablesOf(han, isName);
  const ways = combinations(isName ? syllables : syllables.map((readings) => readings.slice(0, 1)));
  const full = ways.map((way) => way.join(""));
  const initials = ways.map((way) => way.map((syllable) => syllable.charAt(0)).join(""));
  return [...new Set([...full, ...initials])].filter((term) => term !== "").join(" ");
}
