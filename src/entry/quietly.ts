// How a trigger's function runs: it believes nothing of its event but the trigger's id, and has nobody to answer.

import { triggerUidOf } from "../google/edit-event.ts";
import { faultOf } from "../google/fault.ts";
import { isOwnTrigger } from "../google/triggers.ts";
import { Refused } from "../ports/refused.ts";

/**
 * A refusal (busy, a missing header) waits for the next run, a fault is logged. True: it was Google who called, and the run
 * came to its end.
 */
export function quietly(handler: string, event: unknown, work: () => void): boolean {
  try {
    if (!isOwnTrigger(triggerUidOf(event), handler)) return false;
    work();
    return true;
  } catch (error) {
    if (error instanceof Refused) {
      console.info(`${handler}: ${error.refusals.map(({ code }) => code).join(", ")}`);
      return true;
    }
    faultOf(error, handler);
    return false;
  }
}
