// A duty that is done, or dropped because there is nothing to do any more. What comes late stays late.

import type { Instant } from "../calendar/plain-date.ts";
import type { Zone } from "../calendar/zone.ts";
import { changedDuty, type EntryChange, type StoredDuty } from "../ledger/entry.ts";
import { isMissed } from "./deadline-of.ts";
import type { Duty, DutyState } from "./duty.ts";

export interface Ending {
  readonly state: Exclude<DutyState, "open">;
  readonly at: Instant;
  /** The account that did it; "" for the register itself. */
  readonly by: string;
  /** What came of it: "nil" or "changes" of a collection. */
  readonly outcome?: string;
}

/** The fields of a duty that ends. */
export function endedDuty(duty: Duty, { state, at, by, outcome = "" }: Ending, zone: Zone): Duty {
  const late = duty.missedAt === "" && isMissed(duty, zone.localOf(at));
  return { ...duty, state, doneAt: at, doneBy: by, outcome, missedAt: late ? at : duty.missedAt };
}

export function endDuty(before: StoredDuty, ending: Ending, zone: Zone): EntryChange {
  return changedDuty(before, endedDuty(before.entry, ending, zone));
}
