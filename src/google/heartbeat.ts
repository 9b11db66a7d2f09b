// The notes that the owner's clock and the watchdogs leave in the script's properties. Every administrator can write there: they
// tell how things stand, and give nobody a right.

import {
  between,
  heartbeatOf,
  heartbeatText,
  LOOK_AGAIN_AFTER,
  type Heartbeat,
} from "../domain/health/heartbeat.ts";
import type { Watch } from "../domain/health/health.ts";
import { isInstant, isPlainDate, type Instant } from "../domain/calendar/plain-date.ts";
import { clock } from "./clock.ts";
import { note, setNote, type Notes } from "./notes.ts";
import { runsAs } from "./visitor.ts";

const HEARTBEAT = "heartbeat";
const WATCH = "watch";

export function heartbeat(): Heartbeat | undefined {
  return heartbeatOf(note(HEARTBEAT));
}

/** By the clock, after a complete run. Once an hour two calls more. */
export function noteHeartbeat(notes: Notes, milliseconds: number): void {
  const [before, at] = [heartbeatOf(notes.get(HEARTBEAT)), clock.now()];
  const known = before && between(before.lookedAt, at) < LOOK_AGAIN_AFTER ? before : look(at);
  notes.set(HEARTBEAT, heartbeatText({ ...known, at, milliseconds }));
}

function look(lookedAt: Instant): Pick<Heartbeat, "lookedAt" | "mailQuota" | "account"> {
  return { lookedAt, mailQuota: MailApp.getRemainingDailyQuota(), account: runsAs() };
}

/** Which administrator's watchdog looked last, and when somebody was last told. */
export function watch(): Watch | undefined {
  const [at = "", account = "", toldOn = ""] = note(WATCH).split(" ");
  return isInstant(at) ? { at, account, toldOn: isPlainDate(toldOn) ? toldOn : "" } : undefined;
}

export function noteWatch({ at, account, toldOn }: Watch): void {
  setNote(WATCH, `${at} ${account} ${toldOn}`.trimEnd());
}
