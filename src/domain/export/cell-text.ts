// Texts on their way through a spreadsheet program and back: what Excel or LibreOffice would make into a formula, a
// number or a day stands behind an apostrophe, which the import takes off again (docs/decisions, 11).

/** Begins like a formula, also after blanks or a byte order mark; full-width signs too, which Excel reads as the narrow ones. */
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\s\ufeff\0]/;
/** A number that comes back as another text: a zero in front, more digits than are shown, an exponent, a fraction. */
const NUMBER = /^(?:0\d+|\d{11,}|\d+[.,][\d.,]*|\d[\d.,]*e[+-]?\d+|[\d.,]+%)$/i;
/** A day or a time of day. A day that is written out in full comes back as the same day. */
const DAY = /^\d{1,4}[-/.年]\d{1,4}(?:[-/.月]\d{1,4}日?)?$|^\d{1,2}月(?:\d{1,2}日)?$|^\d{1,2}:\d{2}/;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TRUTH = /^(?:true|false)$/i;

function isRewritten(text: string): boolean {
  if (WHOLE_DAY.test(text)) return false;
  return [FORMULA, NUMBER, DAY, TRUTH].some((pattern) => pattern.test(text));
}

function withoutApostrophes(text: string): string {
  return text.replace(/^'+/, "");
}

/** For a CSV, where a program guesses what a text is. `unguarded` gives the identical text back. */
export function guarded(text: string): string {
  return isRewritten(withoutApostrophes(text)) ? `'${text}` : text;
}

/** For workbooks and vCards, which say what is a text: only what `unguarded` would shorten needs the apostrophe. */
export function guardedAsText(text: string): string {
  return text.startsWith("'") ? guarded(text) : text;
}

/** What stood there before it was guarded; every other text stays as it is. */
export function unguarded(text: string): string {
  return text.startsWith("'") && isRewritten(withoutApostrophes(text)) ? text.slice(1) : text;
}

/** A mobile number alone in its cell: "138 0000 1001" is text everywhere, and read back as the number it is. */
export function spacedMobile(text: string): string {
  return /^1\d{10}$/.test(text) ? `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}` : text;
}
