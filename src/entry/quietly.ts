// How a trigger's function runs: it believes nothing of its event but the trigger's id, and has nobody to answer.

import { triggerUidOf } from "../google/edit-event.ts";
import { faultOf } from "../google/fault.ts";
import { isOwnTrigger } from "../google/triggers.ts";
import { Refused } from "../ports/refused.ts";

/**
 * A refusal waits for the next run, a fault is logged. True: it came to its end, or others were writing; a register that
 * cannot be read (a missing header) is none.
 */
export function guarded(what: string, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Refused) {
      console.info(`${what}: ${error.refusals.map(({ code }) => code).join(", ")}`);
      return error.refusals.every(({ code }) => code === "busy");
    }
    faultOf(error, what);
    return false;
  }
}

/** The same, where it was Google who called, and no page. */
export function quietly(handler: string, event: unknown, work: () => void): boolean {
  let own = false;
  const ended = guarded(handler, () => {
    own = isOwnTrigger(triggerUidOf(event), handler);
    if (own) work();
  });
  return own && ended;
}
