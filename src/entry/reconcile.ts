// What hands did in the tables, made operations: asked for by an edit event, by the clock, or from a page. Events only make
// it quicker: each run compares the surfaces with the records, so a lost, late or doubled event changes nothing.

import type { Company } from "../domain/company/company.ts";
import { LEDGER_KINDS } from "../domain/ledger/entry.ts";
import type { Stretch } from "../domain/surface/surface.ts";
import { clock } from "../google/clock.ts";
import { registerId } from "../google/container.ts";
import { editEventOf } from "../google/edit-event.ts";
import { lastChange } from "../google/last-change.ts";
import { sheetRegister } from "../google/register/register.ts";
import { EDIT_HANDLER, newOperationId } from "../google/triggers.ts";
import type { Admission, Need } from "../ports/register.ts";
import { wordsFor } from "../text/words.ts";
import { RECONCILE, reconcileSurfaces, reconciliationNeeds } from "../usecases/reconcile-surfaces.ts";
import type { Output } from "../wire/operations.ts";
import type { Call } from "./call.ts";
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
  return reconcile((company, state) => ({
    ...call.admitAdministrator(company, state),
    actor: wordsFor(company.settings.language).unknownEditor(hint),
  }));
}

/** What the tabs of requests, duties and the outbox show. */
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

/** Nobody asked: `actor` says in the register's language whose doing it is. */
export function admission(actor: (company: Company) => string): Admission {
  return (company) => {
    const at = clock.now();
    return {
      actor: actor(company),
      at,
      today: clock.dayOf(at, company.settings.timeZone),
      operationId: newOperationId(),
    };
  };
}

/** `account`: who typed, "" if that is not known. */
function typing(account: string, hint: string): Admission {
  return admission(({ settings }) =>
    account === "" ? wordsFor(settings.language).unknownEditor(hint) : account,
  );
}

/** The rows of the event, as its person's; all else is left to its own event or the clock. */
export function onRegisterEdit(event: unknown): void {
  quietly(EDIT_HANDLER, event, () => {
    const { where, account } = editEventOf(event);
    if (where) reconcileAll(typing(account, ""), where);
  });
}

/** By the clock, of nobody knows whom; `hint`: who changed the file last. True: all was seen. */
export function reconcileTables(hint: string): boolean {
  return reconcileAll(typing("", hint));
}
