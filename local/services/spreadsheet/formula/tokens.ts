// Cuts a formula into tokens. References keep their written form, so that a formula can be rewritten and printed again.

export interface Token {
  readonly kind: "number" | "text" | "reference" | "name" | "operator" | "space" | "unknown";
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  [
    "reference",
    /(?:'(?:[^']|'')+'!|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,8}(?::\$?[A-Za-z]{1,3}\$?\d{0,8})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,8}:\$?\d{1,8})(?![\w(])/y,
  ],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ["name", /[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/y],
  ["operator", /<=|>=|<>|[-+*/^&=<>%(),;{}:]/y],
  ["unknown", /[\s\S]/y],
];

/** Tokens of a formula, with or without its leading "=". Joined, they give the text back. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}
