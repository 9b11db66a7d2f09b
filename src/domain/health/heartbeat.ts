// The owner's clock as it is seen from outside (B9): each complete run leaves a note, and a clock without one is silent.

import { isInstant, type Instant } from "../calendar/plain-date.ts";
import { millisecondsOf } from "../calendar/zone.ts";

export interface Heartbeat {
  /** When the last complete run ended. */
  readonly at: Instant;
  /** How long it took. */
  readonly milliseconds: number;
  /** When it last looked whose it is and what quota is left: once an hour. */
  readonly lookedAt: Instant;
  /** Mail recipients left that day for `account`. */
  readonly mailQuota: number;
  /** Whom the clock runs as. */
  readonly account: string;
}

const MINUTE = 60_000;

/** Milliseconds. The clock runs every 5 minutes, and a busy run takes up to 6. */
export const LATE_AFTER = 30 * MINUTE;
/** From then on a watchdog tells all administrators. */
export const SILENT_AFTER = 120 * MINUTE;
/** Whose it is and its quota are looked at again. */
export const LOOK_AGAIN_AFTER = 60 * MINUTE;

/** Milliseconds from one moment to another. */
export function between(earlier: Instant, later: Instant): number {
  return millisecondsOf(later) - millisecondsOf(earlier);
}

export function heartbeatText({ at, milliseconds, lookedAt, mailQuota, account }: Heartbeat): string {
  return [at, milliseconds, lookedAt, mailQuota, account].join(" ");
}

/** undefined: there is no note, or somebody's hand was in it. */
export function heartbeatOf(text: string): Heartbeat | undefined {
  const [at = "", milliseconds, lookedAt = "", mailQuota, account = ""] = text.split(" ");
  if (!isInstant(at) || !isInstant(lookedAt)) return undefined;
  return { at, milliseconds: Number(milliseconds), lookedAt, mailQuota: Number(mailQuota), account };
}

/** A clock that has never run is silent too. */
export function isSilent(heartbeat: Heartbeat | undefined, now: Instant): boolean {
  return heartbeat === undefined || between(heartbeat.at, now) > SILENT_AFTER;
}
