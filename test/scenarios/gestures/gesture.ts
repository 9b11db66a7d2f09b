// One row of the table of gestures: what hands do, where, whose, and what stands there afterwards.

import type { Hands, PEOPLE, Tab } from "../grid-hands.ts";

export interface Gesture {
  readonly what: string;
  readonly tab: Tab;
  readonly by: keyof typeof PEOPLE;
  act(hands: Hands): void;
  /** What cells show afterwards: `[serial, header, text]`. */
  readonly shows?: readonly (readonly [serial: string, header: string, text: string])[];
  /** Notes: `[serial or "draft", header, what it says]`; no other cell below the headers has one. */
  readonly notes?: readonly (readonly [row: string, header: string, says: RegExp])[];
  /** Records that changed or are new, in any order. */
  readonly changed?: readonly string[];
  /** The same, where each gesture's own event was in time: what was taken back at once was a change till then. */
  readonly changedWhenTold?: readonly string[];
  /** Rows of nobody that stay. */
  readonly drafts?: number;
  /** What the log says besides. */
  readonly told?: readonly RegExp[];
  /** False: no edit event tells who it was (sorting, deleting): the clock finds it. */
  readonly knowsWho?: boolean;
}

/** What is said of whatever was put back. */
export const PUT_BACK = /已恢复/;
/** The day on which the tests' clocks begin. */
export const TODAY = "2026-11-23";
