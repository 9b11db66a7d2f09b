// Whether a text contains a word with one letter wrong, missing, added, or two swapped. Fast: of a word with one slip,
// one half is intact, so most texts fail a substring test.

/** `pattern[from], pattern[from + step] …` stands in the text at `at`, read in the same direction. */
function stands(pattern: string, from: number, text: string, at: number, step: 1 | -1): boolean {
  for (let i = from, j = at; i >= 0 && i < pattern.length; i += step, j += step) {
    if (pattern.charCodeAt(i) !== text.charCodeAt(j)) return false;
  }
  return true;
}

/** As `stands`, with at most one slip. */
function standsWithSlip(pattern: string, from: number, text: string, at: number, step: 1 | -1): boolean {
  let [i, j] = [from, at];
  while (i >= 0 && i < pattern.length && pattern.charCodeAt(i) === text.charCodeAt(j))
    [i, j] = [i + step, j + step];
  if (i < 0 || i >= pattern.length) return true;
  const swapped =
    pattern.charCodeAt(i) === text.charCodeAt(j + step) &&
    pattern.charCodeAt(i + step) === text.charCodeAt(j);
  return (
    stands(pattern, i + step, text, j + step, step) || // wrong
    stands(pattern, i + step, text, j, step) || // missing
    stands(pattern, i, text, j + step, step) || // added
    (swapped && stands(pattern, i + 2 * step, text, j + 2 * step, step))
  );
}

/** Where `part` stands in the text so that `rest` can be true of that place; -1 for nowhere. */
function place(text: string, end: number, part: string, rest: (at: number) => boolean): number {
  for (let at = text.indexOf(part); at >= 0 && at < end; at = text.indexOf(part, at + 1))
    if (rest(at)) return at;
  return -1;
}

/** A test that answers where before `end` the word occurs with one slip, -1 for nowhere. */
export function oneTypoAway(word: string): (text: string, end: number) => number {
  const middle = word.length >> 1;
  const [first, second] = [word.slice(0, middle), word.slice(middle)];
  const crossed =
    word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
  return (text, end) => {
    const found = place(text, end, first, (at) => standsWithSlip(word, middle, text, at + middle, 1));
    if (found >= 0) return found;
    const other = place(text, end, second, (at) => standsWithSlip(word, middle - 1, text, at - 1, -1));
    return other >= 0 ? other : place(text, end, crossed, () => true);
  };
}
