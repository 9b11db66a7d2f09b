// Which rows show something of records that change: a unit's contacts, the contacts a person owns.

import type { RecordChange, Transaction } from "../domain/change/change.ts";
import { hasDeparted } from "../domain/contact/contact.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";

/** Those of them that are not among the changed ones themselves. */
export function shownIn(state: RegisterState, changes: readonly RecordChange[]): Serial[] {
  const units = new Set(
    changes.filter(({ after }) => after.kind === "organization").map(({ after }) => after.serial),
  );
  const people = new Set(
    changes
      .filter(
        ({ before, after }) =>
          after.kind === "internal" &&
          (before?.kind !== "internal" ||
            before.record.fullName !== after.record.fullName ||
            before.state !== after.state ||
            hasDeparted(before.record.status) !== hasDeparted(after.record.status)),
      )
      .map(({ after }) => after.serial),
  );
  if (units.size + people.size === 0) return [];
  const own = new Set(changes.map(({ after }) => after.serial));
  return state
    .external()
    .filter(
      ({ record }) =>
        (record.organization !== "" && units.has(record.organization)) ||
        (record.relationshipOwner !== "" && people.has(record.relationshipOwner)),
    )
    .map((contact) => contact.serial)
    .filter((serial) => !own.has(serial));
}

/** The transaction with the rows that show something of its records. */
export function withRows(state: RegisterState, transaction: Transaction): Transaction {
  return { ...transaction, touches: shownIn(state, transaction.changes) };
}
