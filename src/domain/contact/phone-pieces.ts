// Takes a telephone cell apart: several numbers, and for each its label, its digits and its extension.

export interface PhonePiece {
  readonly typed: string;
  /** What set this piece off from the one before: after a tight "/" or "、" a mere tail may follow ("12345678/79"). */
  readonly separator: string;
}

export interface PieceParts {
  readonly label: string;
  readonly core: string;
  readonly extension: string;
}

const SEPARATORS = /(\s*(?:[/、,;|\n\r，；]|或者?|以及|和|及|(?<=[\s\d)])(?:or|and|&)(?=[\s\d]))\s*)/i;

/** Cuts where both sides hold digits: "N/A" and "办公/家 010-…" stay whole. */
export function phonePieces(text: string): PhonePiece[] {
  const parts = text.split(SEPARATORS);
  const pieces: PhonePiece[] = [];
  let typed = parts[0] ?? "";
  let separator = "";
  for (let at = 1; at < parts.length; at += 2) {
    const [sign, next] = [parts[at] ?? "", parts[at + 1] ?? ""];
    if (/\d/.test(typed) && /\d/.test(parts.slice(at + 1).join(""))) {
      pieces.push({ typed: typed.trim(), separator });
      [typed, separator] = [next, sign];
    } else {
      typed += sign + next;
    }
  }
  pieces.push({ typed: typed.trim(), separator });
  return pieces;
}

/** Words that only repeat what the column says. */
const SAYS_NOTHING =
  /^(?:tel|telephone|phone|mobile|cell|mob|m|t|p|电话|电话号码|联系电话|办公电话|手机|手机号|手机号码|移动电话|座机|固话|固定电话)$/i;

export function saysNothing(label: string): boolean {
  return SAYS_NOTHING.test(label);
}

function tidyLabel(text: string): string {
  const words = text
    .replace(/[()（）[\]【】+]/g, " ")
    .replace(/^[\s:：.\-–—'"]+|[\s:：.\-–—'"]+$/g, "")
    .replace(/\s+/g, " ");
  return saysNothing(words) ? "" : words;
}

const EXTENSION = /^[\s,;(]*(?:转分机号?|转接?|分机号?|内线|ext(?:ension)?\.?|x|#)\s*[:：]?\s*(\d{1,6})\)?/i;
/** 1-800-FLOWERS */
const LETTERS_FOR_DIGITS = /^[-.]?[a-z]{2,}/i;
const LEADING = /^((?:[^\d+(]|\((?![\d+]))*)([\d+(][\d\s().+-]*)/;

/** The digits with their grouping signs, without what only trails behind them. */
function trimmedCore(run: string): string {
  const bare = run.includes("(") ? run.replace(/[\s.+\-(]+$/, "") : run.replace(/[\s.+\-)]+$/, "");
  return bare === run ? run : trimmedCore(bare);
}

/** Label, digits and extension; undefined where digits stand that are neither. */
export function partsOf(piece: string): PieceParts | undefined {
  const found = LEADING.exec(piece);
  if (!found) return undefined;
  const [before, run] = [found[1] ?? "", found[2] ?? ""];
  const core = trimmedCore(run);
  let rest = piece.slice(before.length + core.length);
  const extension = EXTENSION.exec(rest);
  if (extension) rest = rest.slice(extension[0].length);
  if (/\d/.test(rest) || /\d/.test(before) || LETTERS_FOR_DIGITS.test(rest)) return undefined;
  const label = [tidyLabel(before), tidyLabel(rest)].filter((part) => part !== "").join(" ");
  return { label, core: core.replace(/\s+/g, " "), extension: extension?.[1] ?? "" };
}

/** "010-62345678-801" and "010-62345678(801)": the last group may be an extension that nothing announces. */
export function withSilentExtension(parts: PieceParts): PieceParts | undefined {
  if (parts.extension !== "") return undefined;
  const found = /^(.*\d\)?)\s*(?:-\s*(\d{1,6})|\((\d{1,6})\))$/.exec(parts.core);
  return found ? { ...parts, core: found[1] ?? "", extension: found[2] ?? found[3] ?? "" } : undefined;
}
