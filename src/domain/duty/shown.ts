// Where a duty is seen and done: as a card of its own, or as the request that it is about.

import { isEntryId, type EntryId } from "../ledger/entry.ts";
import type { Serial } from "../register/serial.ts";
import type { Duty } from "./duty.ts";

const SIGNED: ReadonlySet<string> = new Set([
  "headSignOff",
  "batchSignOff",
  "supervisorReview",
  "ratification",
  "settlement",
] satisfies Duty["rule"][]);

/** About a request, and still nothing that one does with it. */
const BESIDE: ReadonlySet<string> = new Set(["noSigner", "joinLeaveCheck"] satisfies Duty["rule"][]);

/** True where its request stands in its place. `rule`: as a duty or a notice of it names it. */
export function isShownAsRequest(rule: string, object: EntryId | Serial | ""): boolean {
  return isEntryId(object) && !BESIDE.has(rule);
}

/** True for what signing, or deciding in its place, is the answer to. `rule`: as a duty or a notice of it names it. */
export function isDoneBySigning(rule: string): boolean {
  return SIGNED.has(rule);
}
