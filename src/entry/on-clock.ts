// The owner's clock, every five minutes: what hands did in the tables, what the register owes by now, the mail. Each part is
// guarded, so that one's failure keeps none of the others; a run that is missed, doubled or cut off is made good by the next.

import type { Instant } from "../domain/calendar/plain-date.ts";
import { zoneOf, type LocalTime } from "../domain/calendar/zone.ts";
import { clock, stopwatch } from "../google/clock.ts";
import { noteRegister, registerId } from "../google/container.ts";
import { noteHeartbeat } from "../google/heartbeat.ts";
import { lastChange } from "../google/last-change.ts";
import { isLookedAt, noteLook } from "../google/last-look.ts";
import { sheetRegister } from "../google/register/register.ts";
import { CLOCK_HANDLER } from "../google/triggers.ts";
import type { Admission } from "../ports/register.ts";
import { wordsFor } from "../text/words.ts";
import { DO_DUTIES, doDuties, DUTY_NEEDS } from "../usecases/do-duties.ts";
import { SEND } from "../usecases/send-mail.ts";
import { RECONCILE } from "../usecases/reconcile-surfaces.ts";
import type { Output } from "../wire/operations.ts";
import type { Call } from "./call.ts";
import { sendWaiting } from "./mail.ts";
import { guarded, quietly } from "./quietly.ts";
import { admission, reconcileTables, showLedgers } from "./reconcile.ts";

/** Milliseconds after which a run begins no more commits: Google ends it after six minutes. */
const ENOUGH = 4 * 60 * 1000;

type Done = Output<typeof DO_DUTIES>;

interface Slice extends Done {
  /** Until then nothing is due. */
  readonly next: Instant;
}

function slice(admit: Admission): Slice {
  return sheetRegister(registerId()).command(DO_DUTIES, DUTY_NEEDS, admit, (session) => {
    let next: LocalTime | "" = "";
    const done = doDuties(session, (moment) => (next = moment));
    const { company, at } = session.read((state) => ({ company: state.company, at: session.context.at }));
    return { ...done, next: next === "" ? at : zoneOf(company.settings.timeZone).instantOf(next) };
  });
}

/** An administrator asks: one slice, as theirs. */
export function doDutiesAsked(call: Call): Done {
  const { next: _, ...done } = slice(call.admitAdministrator);
  return done;
}

const byItself = admission(({ settings }) => wordsFor(settings.language).clockActor);

/** Slice by slice. Until when nothing is due; undefined where time ran out before all was done. */
function doAllDuties(elapsed: () => number): Instant | undefined {
  while (elapsed() < ENOUGH) {
    const { more, next } = slice(byItself);
    if (!more) return next;
  }
  return undefined;
}

/** Each run that came to its end is noted: by that it is seen from outside that the clock goes (B9). */
export function onClock(event: unknown): void {
  const elapsed = stopwatch();
  let sound = true;
  const part = (what: string, work: () => void): void => {
    sound = guarded(what, work) && sound;
  };
  const ended = quietly(CLOCK_HANDLER, event, () => {
    const [change, now] = [lastChange(registerId()), clock.now()];
    if (isLookedAt(change.at, now)) return;
    noteRegister();
    let seen = false;
    let mailed = false;
    let next: Instant | undefined;
    part(RECONCILE, () => (seen = reconcileTables(change.by)));
    part(DO_DUTIES, () => (next = doAllDuties(elapsed)));
    part(SEND, () => {
      const mail = sendWaiting(byItself).next;
      if (next !== undefined && mail !== undefined && mail < next) next = mail;
      mailed = true;
    });
    part("show-ledgers", () => showLedgers(byItself));
    if (seen && mailed && next !== undefined) noteLook(change.at, now, next);
  });
  if (ended && sound) noteHeartbeat(elapsed());
}
