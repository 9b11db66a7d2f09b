// Judges what people typed into a record's row by the rules of the sidebar's own operations: field by field, so that one
// wrong telephone does not keep the right e-mail out.

import type { Context, Transaction } from "../domain/change/change.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { StoredRecord } from "../domain/register/record.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Decision } from "./decision.ts";
import { editContact } from "./edit-contact.ts";
import { editOrganization } from "./edit-organization.ts";

export interface Judgement {
  /** undefined: nothing is left that differs from the record. */
  readonly accepted: Transaction | undefined;
  readonly acceptedKeys: readonly string[];
  readonly refused: ReadonlyMap<string, Refusal>;
}

function decide(
  state: RegisterState,
  { kind, serial, version }: StoredRecord,
  changes: Readonly<Record<string, string>>,
  context: Context,
): Decision {
  const input = { serial, version, row: 0, changes, reason: "" };
  return kind === "organization"
    ? editOrganization.decide(state, input, context)
    : editContact.decide(state, input, context);
}

export function judgeTyped(
  state: RegisterState,
  record: StoredRecord,
  typed: Readonly<Record<string, string>>,
  context: Context,
): Judgement {
  const left = new Map(Object.entries(typed));
  const refused = new Map<string, Refusal>();
  while (left.size > 0) {
    const decision = decide(state, record, Object.fromEntries(left), context);
    if (decision.ok) return { accepted: decision.value, acceptedKeys: [...left.keys()], refused };
    if (decision.refusals.some(({ code }) => code === "nothingChanged")) break;
    const before = left.size;
    for (const refusal of decision.refusals) {
      if (refusal.field === undefined || !left.delete(refusal.field)) continue;
      refused.set(refusal.field, refusal);
    }
    if (left.size < before) continue;
    // About the record rather than a field of it: all that was typed goes back for that reason.
    const [refusal] = decision.refusals;
    for (const field of left.keys()) if (refusal) refused.set(field, refusal);
    break;
  }
  return { accepted: undefined, acceptedKeys: [], refused };
}
