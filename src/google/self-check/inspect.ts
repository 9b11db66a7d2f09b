// The inspection port on Google: looks around, then tries the Sheets API under the lock, so that two checks never meet.

import type { Inspection } from "../../ports/inspection.ts";
import { stopwatch } from "../clock.ts";
import { locked } from "../register/lock.ts";
import { scratchTrials } from "./scratch.ts";
import { surroundings } from "./surroundings.ts";
import { judged, trial } from "./trial.ts";

export function sheetInspection(spreadsheetId: string): Inspection {
  return {
    inspect(company) {
      const around = surroundings(spreadsheetId, company);
      const elapsed = stopwatch();
      return locked(() => {
        const waited = elapsed();
        const lock = trial("lock", () => judged(LockService.getScriptLock() !== null, "taken"));
        return [...around, { ...lock, milliseconds: waited }, ...scratchTrials(spreadsheetId)];
      });
    },
  };
}
