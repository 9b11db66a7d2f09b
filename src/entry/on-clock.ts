// The owner's clock, every five minutes: what hands did in the tables, what the register owes by now, the mail. Each part is
// guarded, so that one's failure keeps none of the others; a run that is missed, doubled or cut off is made good by the next.

import type { Instant } from "../domain/calendar/plain-date.ts";
import type { Language } from "../domain/company/company.ts";
import { zoneOf, type LocalTime } from "../domain/calendar/zone.ts";
import { clock, stopwatch } from "../google/clock.ts";
import { noteRegister, registerId } from "../google/container.ts";
import { noteHeartbeat } from "../google/heartbeat.ts";
import { lastChange } from "../google/last-change.ts";
import { isLookedAt, noteLook } from "../google/last-look.ts";
import { sheetRegister } from "../google/register/register.ts";
import { Notes } from "../google/notes.ts";
import { CLOCK_HANDLER } from "../google/triggers.ts";
import { Refused } from "../ports/refused.ts";
import type { Admission, Need, RegisterSession } from "../ports/register.ts";
import { wordsFor } from "../text/words.ts";
import { DO_DUTIES, doDuties, DUTY_NEEDS } from "../usecases/do-duties.ts";
import { mailDue, SEND } from "../usecases/send-mail.ts";
import { RECONCILE } from "../usecases/reconcile-surfaces.ts";
import type { Output } from "../wire/operations.ts";
import type { Call } from "./call.ts";
import { sendWaiting } from "./mail.ts";
import { guarded, quietly } from "./quietly.ts";
import { admission, reconcileTables } from "./reconcile.ts";

/** Milliseconds after which a run begins no more commits: Google ends it after six minutes. */
const ENOUGH = 4 * 60 * 1000;

const SLICE_NEEDS: readonly Need[] = [...DUTY_NEEDS, { ledger: "notice" }, { shown: true }];

type Done = Output<typeof DO_DUTIES>;

interface Slice extends Done {
  /** Until then nothing is due, mail apart. */
  readonly next: Instant;
  readonly mail: ReturnType<typeof mailDue>;
}

/** Why the register archives what nobody decided on. */
const byDefault = (language: Language): string => wordsFor(language).byDefault;

/** `then`: what is done with the same reading once nothing is left. */
function slice(
  admit: Admission,
  needs: readonly Need[],
  withRequests: boolean,
  then: (session: RegisterSession) => void,
): Slice {
  return sheetRegister(registerId()).command(DO_DUTIES, needs, admit, (session) => {
    let next: LocalTime | "" = "";
    const done = doDuties(session, (moment) => (next = moment), withRequests, byDefault);
    if (!done.more) then(session);
    const { at } = session.context;
    const { zone, mail } = session.read((state) => ({
      zone: zoneOf(state.company.settings.timeZone),
      mail: mailDue(state, at),
    }));
    return { ...done, mail, next: next === "" ? at : zone.instantOf(next) };
  });
}

/** An administrator asks: one slice, as theirs. */
export function doDutiesAsked(call: Call): Done {
  const { next: _, mail: __, ...done } = slice(call.admitAdministrator, DUTY_NEEDS, true, () => {});
  return done;
}

/** The register's own doing, whoever's run it is. */
export const byItself = admission(({ settings }) => wordsFor(settings.language).clockActor);

/** The tabs of the ledgers are brought up to it; what the mail changes there, the next run shows. */
function showLedgers(session: RegisterSession): void {
  guarded("show-ledgers", () => void session.showLedgers());
}

/**
 * Slice by slice. What the last one found; undefined where time ran out before all was done. Requests that cannot be
 * applied, whatever it is, do not keep the duties of everybody else: they are left, and tried again by each run.
 */
function doAllDuties(elapsed: () => number): Slice | undefined {
  const failures: unknown[] = [];
  while (elapsed() < ENOUGH) {
    try {
      const found = slice(byItself, SLICE_NEEDS, failures.length === 0, showLedgers);
      if (found.more) continue;
      if (failures.length === 0) return found;
      break;
    } catch (error) {
      if (failures.length > 0 || error instanceof Refused) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return undefined;
}

function earliest({ next, mail }: Slice): Instant {
  return mail.next !== undefined && mail.next < next ? mail.next : next;
}

/** Each run that came to its end is noted: by that it is seen from outside that the clock goes (B9). */
export function onClock(event: unknown): void {
  const elapsed = stopwatch();
  let sound = true;
  let notes: Notes | undefined;
  const part = (what: string, work: () => void): void => {
    sound = guarded(what, work) && sound;
  };
  const ended = quietly(CLOCK_HANDLER, event, () => {
    const [change, now] = [lastChange(registerId()), clock.now()];
    const noted = (notes = new Notes());
    if (isLookedAt(noted, change.at, now)) return;
    noteRegister(noted);
    let seen = false;
    let last: Slice | undefined;
    part(RECONCILE, () => (seen = reconcileTables(change.by)));
    part(DO_DUTIES, () => (last = doAllDuties(elapsed)));
    part(SEND, () => {
      if (last && !last.mail.isDue) return;
      const { next } = sendWaiting(byItself);
      if (last) last = { ...last, mail: { isDue: false, next } };
    });
    // What could not be mailed is looked at again.
    if (seen && last && !last.mail.isDue) noteLook(noted, change.at, now, earliest(last));
  });
  if (!notes) return;
  if (ended && sound) noteHeartbeat(notes, elapsed());
  notes.write();
}
