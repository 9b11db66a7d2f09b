// What every view may use: who sits at the keyboard, the server's events, questions to the person, errors shown.

import { createContext } from "preact";
import { useCallback, useContext, useEffect, useState } from "preact/hooks";
import type { DeskEvent, DeskView, Shown } from "../protocol.ts";
import type { Question } from "./dialog.tsx";

export interface Desk {
  readonly as: string;
  readonly view: DeskView;
  /** Calls the listener for every event until the returned function is called. */
  readonly onEvent: (listener: (event: DeskEvent) => void) => () => void;
  /** Shows a fault; nothing is swallowed. */
  readonly report: (error: unknown) => void;
  readonly toast: (message: string, title?: string) => void;
  /** Asks the person; resolves with the pressed button's id, or undefined. */
  ask(question: Omit<Question, "answer">): Promise<{ button: string | undefined; text: string }>;
  /** Shows what a script left on the screen. */
  readonly show: (shown: Shown) => void;
  readonly openFile: (file: string) => void;
  /** Opens the web app's view at this address. */
  readonly openWeb: (url: string) => void;
  /** Time as the virtual clock's zone shows it. */
  readonly time: (epochMs: number) => string;
  readonly nameOf: (email: string) => string;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("useDesk outside the desk");
  return desk;
}

/** A list from the server, asked for again when something there changes. Undefined until it is here. */
export function useLive<T>(ask: () => Promise<T>, dependencies: readonly unknown[]): T | undefined {
  const desk = useDesk();
  const [value, setValue] = useState<T | undefined>();
  const load = useCallback(() => {
    ask().then(setValue, desk.report);
  }, [...dependencies]);
  useEffect(() => {
    load();
    return desk.onEvent((event) => {
      if (event.kind === "changed") load();
    });
  }, [load]);
  return value;
}
