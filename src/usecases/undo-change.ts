// Undoes one change, with what the same operation did beside it (F6): a contact and the 单位 created for it.

import { takeBack } from "../domain/change/undo.ts";
import { STATE_FIELD, type Context, type RecordChange } from "../domain/change/change.ts";
import type { LogEntry } from "../domain/log/entry.ts";
import { refuse, type Result } from "../domain/refusal.ts";
import type { RegisterState } from "../ports/register.ts";
import { accountsTaken } from "./accounts.ts";
import type { RecordOperation } from "./decision.ts";
import { staysNeeded } from "./of-unit.ts";
import { RECONCILE } from "./reconcile-surfaces.ts";
import { withRows } from "./shown-in.ts";

/** An operation on single records writes at most this many log lines, side by side. */
const LINES_OF_AN_OPERATION = 4;

/** What a request wrote carries its id as the reason; of several applied together each is undone by itself. */
const requestOf = ({ reason }: LogEntry): string => /^S-\d+/.exec(reason)?.[0] ?? "";

/** Hands type about many records before one commit: there only a contact and the 单位 that it came to or left belong together. */
function goesWith(entry: LogEntry, beside: LogEntry): boolean {
  if (beside.serial === "" || requestOf(beside) !== requestOf(entry)) return false;
  if (beside.operation !== RECONCILE) return true;
  const moves = (contact: LogEntry, unit: LogEntry): boolean =>
    unit.serial !== "" && (contact.values.fields["organization"]?.includes(unit.serial) ?? false);
  return moves(entry, beside) || (moves(beside, entry) && entry.values.fields[STATE_FIELD] === undefined);
}

function sameOperation(state: RegisterState, entry: LogEntry): LogEntry[] {
  if (entry.batch !== "") return [entry];
  const found = [entry];
  for (const step of [-1, 1]) {
    for (let n = 1; n <= LINES_OF_AN_OPERATION; n++) {
      const beside = state.entry(entry.sequence + step * n);
      if (beside?.operationId !== entry.operationId) break;
      if (goesWith(entry, beside)) found.push(beside);
    }
  }
  return found;
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
    const accounts = accountsTaken(state, changes);
    if (accounts.length > 0) return { ok: false, refusals: accounts };
    if (changes.length === 0)
      return refuse("changedSince", { values: { serial: input.serial, name: entry.subject } });
    return { ok: true, value: withRows(state, { changes, touches: [], remarks: [], batch: "" }) };
  },
};
