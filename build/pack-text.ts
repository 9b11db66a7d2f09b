// Makes a long text of the bundle short: what it often repeats becomes one sign each that the text itself does not use.

/** Longest repetition that is looked for, in characters. */
const LONGEST = 10;

/** Below so many bytes saved a sign is not worth its place in the list. */
const WORTH = 30;

/** Printable ASCII that a template literal may hold and `text` does not. */
function unusedSigns(text: string): string[] {
  const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
  return signs.filter((sign) => !"`$\\".includes(sign) && !text.includes(sign));
}

function likeliest(text: string): string {
  let best = { part: "", saved: WORTH };
  for (let length = 2; length <= LONGEST; length++) {
    const counts = new Map<string, number>();
    for (let at = 0; at + length <= text.length; at++) {
      const part = text.slice(at, at + length);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    for (const [part, count] of counts) {
      const saved = (count - 1) * (length - 1) - 3;
      if (saved > best.saved) best = { part, saved };
    }
  }
  return best.part;
}

/** The short text, and what its signs stand for: "sign + part", to be put back from the last to the first. */
export function packed(text: string): { readonly text: string; readonly parts: readonly string[] } {
  const parts: string[] = [];
  let short = text;
  for (const sign of unusedSigns(text)) {
    const part = likeliest(short);
    if (part === "") break;
    short = short.split(part).join(sign);
    parts.push(sign + part);
  }
  return { text: short, parts };
}
