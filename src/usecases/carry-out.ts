// Carries an operation out in a session: decides, commits, and says what came of it. A repeated one says it again.

import type { Transaction } from "../domain/change/change.ts";
import { writeEntry, type EntryChange } from "../domain/ledger/entry.ts";
import { kindOf, type Serial } from "../domain/register/serial.ts";
import { LENGTH } from "../domain/register/tables.ts";
import type { Outcome, RegisterSession } from "../ports/register.ts";
import { Refused } from "../ports/refused.ts";
import type { Changed, CommandName, Input, Output } from "../wire/operations.ts";
import type { RecordOperation } from "./decision.ts";
import { viewsOfSerials } from "./views.ts";

function outcome(transaction: Transaction, sequences: readonly number[]): Outcome {
  return {
    sequences,
    serials: transaction.changes.map(({ after }) => after.serial),
    facts: Object.assign({}, ...transaction.remarks.map(({ facts }) => facts)),
    batch: transaction.batch,
    presses: (transaction.entries ?? []).some(
      ({ after }) => after.kind === "notice" && after.entry.urgent === "yes",
    ),
  };
}

/** A cell holds 50,000 characters: what nearly fills it leaves no room for what the register itself adds to it later. */
const LONGEST_ENTRY = 30_000;

/** What grows by little is a signature, a withdrawal: these are always taken. */
function isOverlong({ before, after }: EntryChange): boolean {
  const length = writeEntry(after).length;
  return length > LONGEST_ENTRY && length > 1000 + (before ? writeEntry(before).length : 0);
}

/** Decides and commits, unless this very operation was committed before. */
export function carryOut<N extends CommandName>(
  operation: RecordOperation<N>,
  input: Input<N>,
  session: RegisterSession,
): Outcome {
  if (session.repeated) return session.repeated;
  const decision = session.read((state) => operation.decide(state, input, session.context));
  if (!decision.ok) throw new Refused(decision.refusals);
  if ((decision.value.entries ?? []).some(isOverlong))
    throw new Refused([{ code: "fieldTooLong", field: "reason", values: { limit: LENGTH.remark } }]);
  const { sequences } = session.commit(decision.value);
  return outcome(decision.value, sequences);
}

/** The record that an operation was about: a contact before the 单位 beside it. */
function subject(serials: readonly Serial[]): { serial: Serial; index: number } {
  const contact = serials.findIndex((serial) => kindOf(serial) !== "organization");
  const index = contact < 0 ? 0 : contact;
  const serial = serials[index];
  if (serial === undefined) throw new Error("an operation without a record");
  return { serial, index };
}

/** What the records are now, and the log line that an undo takes back. */
export function changedOutput(done: Outcome, session: RegisterSession): Changed {
  const { serial, index } = subject(done.serials);
  const remarks = done.sequences.length - done.serials.length;
  const views = session.read((state) => viewsOfSerials(done.serials, state, session));
  return { serial, sequence: done.sequences[remarks + index] ?? 0, ...views };
}

function fact(done: Outcome, key: string): number {
  return Number(done.facts[key] ?? "0");
}

export function importOutput(done: Outcome): Output<"import-contacts"> {
  return {
    batch: done.batch,
    created: fact(done, "#created"),
    updated: fact(done, "#updated"),
    skipped: fact(done, "#skipped"),
    incomplete: fact(done, "#incomplete"),
  };
}

export function bulkOutput(done: Outcome): Output<"edit-contacts"> {
  return { batch: done.batch, updated: fact(done, "#updated"), skipped: fact(done, "#skipped") };
}

export function revertOutput(done: Outcome): Output<"revert-batch"> {
  return { restored: fact(done, "#restored"), withdrawn: fact(done, "#withdrawn") };
}

export function officialDaysOutput(done: Outcome): Output<"enter-official-days"> {
  return { year: fact(done, "#year"), entered: fact(done, "#created") };
}
