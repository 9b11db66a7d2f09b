// Up to which change of the file its tables are known to show what is recorded, and until when nothing is due: spares the
// clock the reading of a register that nobody has touched. Whoever alters the note only makes the clock look once more, or
// an hour late.

import { isInstant, type Instant } from "../domain/calendar/plain-date.ts";
import { millisecondsOf } from "../domain/calendar/zone.ts";
import type { Notes } from "./notes.ts";

const KEY = "lastLook";

/** Drive may be late in saying that a file has changed: once an hour the tables are looked at all the same. */
const TRUSTED_FOR = 60 * 60 * 1000;

/** `changedAt`: the file's last change, asked for before the tables are read; after "", not known, they always are. */
export function isLookedAt(notes: Notes, changedAt: string, now: Instant): boolean {
  if (changedAt === "") return false;
  const [change, lookedAt = "", next = ""] = notes.get(KEY).split(" ");
  if (change !== changedAt || !isInstant(lookedAt) || next <= now) return false;
  const since = millisecondsOf(now) - millisecondsOf(lookedAt);
  return since >= 0 && since < TRUSTED_FOR;
}

/** `next`: when something will be due, even if nobody changes anything. */
export function noteLook(notes: Notes, changedAt: string, now: Instant, next: Instant): void {
  if (changedAt !== "") notes.set(KEY, `${changedAt} ${now} ${next}`);
}
