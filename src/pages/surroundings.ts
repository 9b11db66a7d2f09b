// What every view of the sidebar has around it: words, the register, the way to other views, and the toast.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../domain/company/company.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { PageWords } from "../text/pages/words.ts";
import type { WholeWords } from "../text/pages/whole-words.ts";
import type { Changed } from "../wire/operations.ts";
import type { Place, Unread } from "./place.ts";
import type { Register } from "./register.ts";

export interface Speech {
  readonly language: Language;
  readonly words: WholeWords;
  /** WholeWords that only pages say. */
  readonly say: PageWords;
}

export interface Surroundings {
  readonly register: Register;
  /** Takes in what a command changed, and says so with an offer to undo. */
  readonly changed: (changed: Changed, sentence: string) => void;
  /** Says something that needs no undo. */
  readonly tell: (sentence: string) => void;
  /** Reads the whole register again; resolves when it is shown. */
  readonly reload: () => Promise<boolean>;
  readonly go: (place: Place) => void;
  /** From a form to what it saved: the form is not gone back to. */
  readonly arrive: (serial: Serial) => void;
  readonly back: () => void;
}

/** The way out where the register itself cannot be read: to its setup or its repair. */
export const WayOutContext = createContext<((place: Unread) => void) | undefined>(undefined);
export const SpeechContext = createContext<Speech | undefined>(undefined);
export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("a view outside of SpeechContext");
  return speech;
}

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("a view outside of SurroundingsContext");
  return surroundings;
}
