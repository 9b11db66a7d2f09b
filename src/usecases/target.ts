// Finds the record that an operation is about, as the person saw it (R87).

import { refuse, type Result } from "../domain/refusal.ts";
import type { StoredRecord } from "../domain/register/record.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { Need, RegisterState } from "../ports/register.ts";

export interface Target {
  readonly serial: Serial;
  readonly version: number;
  readonly row: number;
}

export function needOf(target: Target): Need {
  return { record: target.serial, row: target.row };
}

type Kind = StoredRecord["kind"];

/** The live record of this serial and kind, unless somebody has changed it since the person saw it. */
export function target<K extends Kind>(
  state: RegisterState,
  seen: Target,
  kind: K,
): Result<Extract<StoredRecord, { kind: K }>> {
  const found = state.record(seen.serial);
  if (!found || found.state === "withdrawn" || !isOfKind(found, kind))
    return refuse("unknownRecord", { values: { serial: seen.serial } });
  if (found.version !== seen.version)
    return refuse("changedMeanwhile", { values: { serial: seen.serial, name: found.record.fullName } });
  return { ok: true, value: found };
}

function isOfKind<K extends Kind>(
  record: StoredRecord,
  kind: K,
): record is Extract<StoredRecord, { kind: K }> {
  return record.kind === kind;
}
