// One check of the self-check: what it saw and how long it took. A check that breaks off is a finding, too.

import type { CheckName, Finding, Outcome } from "../../domain/self-check/finding.ts";
import { stopwatch } from "../clock.ts";

export interface Seen {
  readonly outcome: Outcome;
  readonly seen: string;
}

export function trial(check: CheckName, look: () => Seen): Finding {
  const elapsed = stopwatch();
  try {
    const { outcome, seen } = look();
    return { check, outcome, seen, milliseconds: elapsed() };
  } catch (error) {
    return { check, outcome: "failed", seen: String(error), milliseconds: elapsed() };
  }
}

export function judged(asAssumed: boolean, seen: string): Seen {
  return { outcome: asAssumed ? "asAssumed" : "otherwise", seen };
}

/** How long a call takes; several checks, an hour apart, say more than one. */
export function measured(check: CheckName, call: () => string): Finding {
  return trial(check, () => ({ outcome: "measured", seen: call() }));
}
