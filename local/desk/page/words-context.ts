// Gives every component the words of the chosen language.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { WORDS } from "./words.ts";
import type { Words } from "./words.ts";

export const WordsContext = createContext<Words>(WORDS.zh);

export function useWords(): Words {
  return useContext(WordsContext);
}
