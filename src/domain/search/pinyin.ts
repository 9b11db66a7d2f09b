// Pinyin of names, in every reading: 单 is shan and dan, so whoever types either finds 单雄 (F8, R59).

import { PINYIN_DIGITS, PINYIN_ONE_DIGIT, PINYIN_TABLE } from "./pinyin-table.ts";

const FIRST = 0x4e00;
const LAST = 0x9fff;

interface Readings {
  readonly syllables: readonly string[];
  /** By character from `FIRST` on: the place of its usual syllable, counted from 1; 0 for none. */
  readonly usual: Uint16Array;
  /** Places of further syllables, of the characters that have some. */
  readonly others: ReadonlyMap<number, readonly number[]>;
}

/** Made when first asked for, which costs an execution that reads no names nothing. */
let readings: Readings | undefined;

/** 吕 is lv on keyboards and lu in passports. */
function typedAs(syllable: string): string[] {
  return syllable.includes("v") ? [syllable, syllable.replace("v", "u")] : [syllable];
}

/** Tells the characters that the table writes as steps, each from the one before: in one digit, two, or "!" and three. */
function eachCharacter(steps: string, digits: readonly number[], tell: (code: number) => void): void {
  const base = PINYIN_DIGITS.length;
  const digit = (at: number): number => digits[steps.charCodeAt(at)] ?? -1;
  let code = FIRST;
  for (let at = 0; at < steps.length;) {
    const first = digit(at);
    if (first < 0) {
      code += (digit(at + 1) * base + digit(at + 2)) * base + digit(at + 3);
      at += 4;
    } else if (first < PINYIN_ONE_DIGIT) {
      code += first;
      at += 1;
    } else {
      code += (first - PINYIN_ONE_DIGIT) * base + digit(at + 1) + PINYIN_ONE_DIGIT;
      at += 2;
    }
    tell(code);
  }
}

/** Each line is a syllable, the characters mostly read so, and after a comma those that may be. */
function parsedTable(): Readings {
  const digits: number[] = [];
  Array.from(PINYIN_DIGITS).forEach((digit, value) => (digits[digit.charCodeAt(0)] = value));
  const lines = PINYIN_TABLE.trim()
    .split("\n")
    .map((line) => line.split(/[ ,]/));
  const usual = new Uint16Array(LAST - FIRST + 1);
  const others = new Map<number, number[]>();
  lines.forEach(([, mostly = "", maybe = ""], at) => {
    eachCharacter(mostly, digits, (code) => (usual[code - FIRST] = at + 1));
    eachCharacter(maybe, digits, (code) => {
      const known = others.get(code);
      if (known) known.push(at + 1);
      else others.set(code, [at + 1]);
    });
  });
  return { syllables: lines.map(([syllable = ""]) => syllable), usual, others };
}

/** Readings of one character, the usual one first; none for what is no known 汉字. */
export function readingsOf(character: string): readonly string[] {
  const code = character.charCodeAt(0);
  if (character.length !== 1 || !(code >= FIRST && code <= LAST)) return [];
  const { syllables, usual, others } = (readings ??= parsedTable());
  return [usual[code - FIRST] ?? 0, ...(others.get(code) ?? [])].flatMap((place) =>
    place === 0 ? [] : typedAs(syllables[place - 1] ?? ""),
  );
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
