// Undoes one change, with what the same operation did beside it (F6): a contact and the 单位 created for it.

import { takeBack } from "../domain/change/undo.ts";
import type { Context, RecordChange } from "../domain/change/change.ts";
import type { LogEntry } from "../domain/log/entry.ts";
import { refuse, type Result } from "../domain/refusal.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";
import type { RecordOperation } from "./decision.ts";
import { contactsOf } from "./edit-organization.ts";

/** An operation on single records writes at most this many log lines, side by side. */
const LINES_OF_AN_OPERATION = 4;

function sameOperation(state: RegisterState, entry: LogEntry): LogEntry[] {
  if (entry.batch !== "") return [entry];
  const found = [entry];
  for (const step of [-1, 1]) {
    for (let n = 1; n <= LINES_OF_AN_OPERATION; n++) {
      const beside = state.entry(entry.sequence + step * n);
      if (beside?.operationId !== entry.operationId) break;
      found.push(beside);
    }
  }
  return found;
}

/** A 单位 made for a contact stays when other contacts have joined it since. */
function staysNeeded(state: RegisterState, change: RecordChange, undone: ReadonlySet<Serial>): boolean {
  return (
    change.after.kind === "organization" &&
    change.after.state === "withdrawn" &&
    contactsOf(state, change.after.serial).some((serial) => !undone.has(serial))
  );
}

/** Rows that show something of these records: a unit's contacts, the contacts a person owns. */
export function shownIn(state: RegisterState, changes: readonly RecordChange[]): Serial[] {
  const units = new Set(
    changes.filter(({ after }) => after.kind === "organization").map(({ after }) => after.serial),
  );
  const people = new Set(
    changes
      .filter(
        ({ before, after }) =>
          after.kind === "internal" &&
          (before?.record.fullName !== after.record.fullName || before.state !== after.state),
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

function takeBackAll(
  state: RegisterState,
  entries: readonly LogEntry[],
  context: Context,
): Result<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const entry of entries) {
    const current = entry.serial === "" ? undefined : state.record(entry.serial);
    if (!current) return refuse("cannotUndo", { values: { sequence: entry.sequence } });
    const change = takeBack(entry, current, context.today);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return { ok: true, value: changes };
}

export const undoChange: RecordOperation<"undo-change"> = {
  name: "undo-change",
  needs: (input) => [{ entry: input.sequence }, { record: input.serial, row: 0 }],
  decide: (state, input, context) => {
    const entry = state.entry(input.sequence);
    if (!entry || entry.serial !== input.serial)
      return refuse("unknownEntry", { values: { sequence: input.sequence } });
    const taken = takeBackAll(state, sameOperation(state, entry), context);
    if (!taken.ok) return taken;
    const undone = new Set(taken.value.map(({ after }) => after.serial));
    const changes = taken.value.filter((change) => !staysNeeded(state, change, undone));
    if (changes.length === 0)
      return refuse("changedSince", { values: { serial: input.serial, name: entry.subject } });
    return { ok: true, value: { changes, touches: shownIn(state, changes), remarks: [], batch: "" } };
  },
};
