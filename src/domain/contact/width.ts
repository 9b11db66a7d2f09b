// What Chinese input methods, Excel and web pages leave in a cell: full-width letters, invisible characters, odd spaces.

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const WIDE_ASCII = /[\uff01-\uff5e]/g;
const ANY_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;

function narrowed(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Full-width letters, digits and signs as ASCII; every kind of space as a space; nothing invisible. */
export function halfWidth(text: string): string {
  return text.replace(INVISIBLE, "").replace(ANY_SPACE, " ").replace(WIDE_ASCII, narrowed);
}

/** Letters and digits as ASCII, while Chinese punctuation stays as it is: for names, titles and matters. */
export function halfWidthLetters(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(ANY_SPACE, " ")
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, narrowed);
}

/** One line: line breaks and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A short text as the register keeps it. */
export function tidyText(text: string): string {
  return oneLine(halfWidthLetters(text));
}

/** Quotation marks that exports leave around or at one end of a cell; a mark inside a word stays. */
export function withoutStrayQuotes(text: string): string {
  return text.replace(/^[\s"'“”‘’`]+/, "").replace(/[\s"'“”‘’`]+$/, "");
}

/** Length as people count it: 汉字, letters and emoji are one each. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
