// Prints sentences in both languages.

import type { Sentence } from "./words.ts";

export function say([zh, en]: Sentence): void {
  console.log(`${zh}\n  ${en}`);
}
