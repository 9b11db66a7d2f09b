// What every view of the web app has around it: who is there, the way to other views, and the toast.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { LocalTime } from "../../domain/calendar/zone.ts";
import type { StaffView as StaffFacts } from "../../wire/operations.ts";
import type { StaffPlace } from "./place.ts";

export interface StaffSurroundings extends StaffFacts {
  /** The company's wall clock when the app was opened or reloaded. */
  readonly now: LocalTime;
  readonly go: (place: StaffPlace) => void;
  /** Says what was done. */
  readonly tell: (sentence: string) => void;
  /** Asks again who is there: after a change of one's own record. */
  readonly reload: () => void;
}

export const StaffContext = createContext<StaffSurroundings | undefined>(undefined);

export function useStaff(): StaffSurroundings {
  const surroundings = useContext(StaffContext);
  if (!surroundings) throw new Error("a view outside of StaffContext");
  return surroundings;
}
