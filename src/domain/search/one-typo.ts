// Whether a text contains a word with one letter wrong, missing, added, or two swapped. Fast: most texts fail a substring test.

/** Where the word with at most one slip ends a match, by dynamic programming over a short window. */
function matchesWindow(window: string, word: string): boolean {
  const [n, m] = [word.length, window.length];
  let before: number[] = [];
  let row: number[] = Array.from({ length: m + 1 }, () => 0);
  for (let i = 1; i <= n; i++) {
    const next = [i];
    for (let j = 1; j <= m; j++) {
      const same = word.charAt(i - 1) === window.charAt(j - 1);
      let cost = Math.min((row[j - 1] ?? n) + (same ? 0 : 1), (row[j] ?? n) + 1, (next[j - 1] ?? n) + 1);
      const swapped =
        i > 1 &&
        j > 1 &&
        word.charAt(i - 1) === window.charAt(j - 2) &&
        word.charAt(i - 2) === window.charAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? n) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row.some((cost) => cost <= 1);
}

/** Parts of the word, of which a text with one slip still holds one: three, for a swap may cross the middle. */
function parts(word: string): readonly { readonly text: string; readonly at: number }[] {
  if (word.length < 6) {
    const middle = Math.ceil(word.length / 2);
    return [
      { text: word.slice(0, middle - 1), at: 0 },
      { text: word.slice(middle + 1), at: middle + 1 },
      { text: word.slice(0, middle), at: 0 },
      { text: word.slice(middle), at: middle },
    ].filter(({ text }) => text !== "");
  }
  const third = Math.floor(word.length / 3);
  return [
    { text: word.slice(0, third), at: 0 },
    { text: word.slice(third, 2 * third), at: third },
    { text: word.slice(2 * third), at: 2 * third },
  ];
}

/** A test that answers where in a text the word occurs with one slip, -1 for nowhere. */
export function oneTypoAway(word: string): (text: string) => number {
  const pieces = parts(word);
  return (text) => {
    for (const piece of pieces) {
      for (let at = text.indexOf(piece.text); at >= 0; at = text.indexOf(piece.text, at + 1)) {
        const from = Math.max(0, at - piece.at - 1);
        if (matchesWindow(text.slice(from, from + word.length + 2), word)) return from;
      }
    }
    return -1;
  };
}
