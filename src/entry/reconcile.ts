// What hands did in the tables, made operations: asked for by an edit event, by the clock, or from a page. Events only make
// it quicker: each run compares the surfaces with the records, so a lost, late or doubled event changes nothing.

import { LEDGER_KINDS } from "../domain/ledger/entry.ts";
import type { Stretch } from "../domain/surface/surface.ts";
import { clock, stopwatch } from "../google/clock.ts";
import { noteRegister, registerId } from "../google/container.ts";
import { editEventOf } from "../google/edit-event.ts";
import { noteHeartbeat } from "../google/heartbeat.ts";
import { lastChange } from "../google/last-change.ts";
import { isLookedAt, noteLook } from "../google/last-look.ts";
import { sheetRegister } from "../google/register/register.ts";
import { CLOCK_HANDLER, EDIT_HANDLER, newOperationId } from "../google/triggers.ts";
import type { Admission, Need } from "../ports/register.ts";
import { wordsFor } from "../text/words.ts";
import { RECONCILE, reconcileSurfaces, reconciliationNeeds } from "../usecases/reconcile-surfaces.ts";
import type { Output } from "../wire/operations.ts";
import type { Call } from "./call.ts";
import { sendWaiting } from "./mail.ts";
import { quietly } from "./quietly.ts";

/** Commits that one run makes; what is left waits for the clock. */
const MOST_COMMITS = 5;

type Reconciled = Output<typeof RECONCILE>;

function reconcile(admit: Admission, scope?: Stretch): Reconciled {
  return sheetRegister(registerId()).command(RECONCILE, reconciliationNeeds(), admit, (session) =>
    reconcileSurfaces(session, scope),
  );
}

/** A long paste takes several commits: each under a lock of its own, so that others come in between. True: all was seen. */
function reconcileAll(admit: Admission, scope?: Stretch): boolean {
  for (let commits = 0; commits < MOST_COMMITS; commits++) if (!reconcile(admit, scope).more) return true;
  return false;
}

/** An administrator asks; that is not to say who typed. */
export function reconcileAsked(call: Call): Reconciled {
  const hint = lastChange(registerId()).by;
  return reconcile((company) => ({
    ...call.admitAdministrator(company),
    actor: wordsFor(company.settings.language).unknownEditor(hint),
  }));
}

const LEDGERS: readonly Need[] = [
  ...LEDGER_KINDS.map((ledger) => ({ ledger })),
  { records: "internal" },
  { shown: true },
];

/** The tabs of requests, duties and the outbox are brought up to date with what is recorded. */
export function showLedgers(admit: Admission): Output<"show-ledgers"> {
  return sheetRegister(registerId()).command("show-ledgers", LEDGERS, admit, (session) => ({
    rewritten: session.showLedgers(),
  }));
}

/** `account`: who typed, "" if that is not known. */
function admission(account: string, hint: string): Admission {
  return ({ settings }) => {
    const at = clock.now();
    return {
      actor: account === "" ? wordsFor(settings.language).unknownEditor(hint) : account,
      at,
      today: clock.dayOf(at, settings.timeZone),
      operationId: newOperationId(),
    };
  };
}

/** The rows of the event, as its person's; all else is left to its own event or the clock. */
export function onRegisterEdit(event: unknown): void {
  quietly(EDIT_HANDLER, event, () => {
    const { where, account } = editEventOf(event);
    if (where) reconcileAll(admission(account, ""), where);
  });
}

/** Each complete run is noted: by that it is seen from outside that the clock goes (B9). */
export function onClock(event: unknown): void {
  const elapsed = stopwatch();
  const complete = quietly(CLOCK_HANDLER, event, () => {
    const [{ by, at }, now] = [lastChange(registerId()), clock.now()];
    if (isLookedAt(at, now)) return;
    noteRegister();
    if (!reconcileAll(admission("", by))) return;
    sendWaiting(admission("", by));
    showLedgers(admission("", by));
    noteLook(at, now);
  });
  if (complete) noteHeartbeat(elapsed());
}
