// Gives one field of many contacts a new text (F27): all or nothing, one commit, one batch that can be taken back.

import { type Context, type RecordChange } from "../domain/change/change.ts";
import { BULK_FIELDS, bulkText, mayAppend } from "../domain/contact/bulk.ts";
import { refuse, type Refusal } from "../domain/refusal.ts";
import { tableOf } from "../domain/register/projection.ts";
import type { StoredExternal, StoredInternal } from "../domain/register/record.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Input } from "../wire/operations.ts";
import type { Decision, RecordOperation } from "./decision.ts";
import { editExternal, editInternal } from "./edit-contact.ts";
import { UnitsByName } from "./external-parts.ts";
import { batchOf, LARGEST_IMPORT } from "./import-contacts.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { target } from "./target.ts";

type BulkEdit = Input<"edit-contacts">;

function textOf(contact: StoredInternal | StoredExternal, field: string): string {
  return new Map<string, string>(Object.entries(contact.record)).get(field) ?? "";
}

/** One contact, by the same rules as if it were edited alone. */
function editOne(
  state: RegisterState,
  seen: BulkEdit["targets"][number],
  input: BulkEdit,
  context: Context,
  units: UnitsByName,
): Decision {
  const { kind, field, text, way, reason } = input;
  if (kind === "internal") {
    const before = target(state, seen, "internal");
    if (!before.ok) return before;
    const changes = { [field]: bulkText(field, textOf(before.value, field), text, way) };
    return editInternal(state, before.value, { changes, reason }, context);
  }
  const before = target(state, seen, "external");
  if (!before.ok) return before;
  const changes = { [field]: bulkText(field, textOf(before.value, field), text, way) };
  return editExternal(state, before.value, { changes, reason }, context, units);
}

/** What all of them are refused for is said once. */
function once(refusals: readonly Refusal[]): Refusal[] {
  const said = new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal]));
  return [...said.values()];
}

function wrongInput({ kind, field, text, way, targets }: BulkEdit, units: UnitsByName): Decision | undefined {
  if (!BULK_FIELDS[kind].includes(field) || (way === "append" && !mayAppend(field)))
    return refuse("inputInvalid", { values: { path: "field" } });
  if (targets.length > LARGEST_IMPORT)
    return refuse("tooManyContacts", { values: { limit: LARGEST_IMPORT, rows: targets.length } });
  // A slip of the pen should not found a unit for a hundred people.
  if (field === "organizationName" && text.trim() !== "" && !units.named(text))
    return refuse("unknownOrganization", { field, values: { name: text.trim() } });
  return undefined;
}

function edit(state: RegisterState, input: BulkEdit, context: Context): Decision {
  const units = new UnitsByName(input.field === "organizationName" ? state.organizations() : []);
  const wrong = wrongInput(input, units);
  if (wrong) return wrong;
  const changes: RecordChange[] = [];
  const touches = new Set<Serial>();
  const refusals: Refusal[] = [];
  let skipped = 0;
  for (const seen of new Map(input.targets.map((one) => [one.serial, one])).values()) {
    const decision = editOne(state, seen, input, context, units);
    if (decision.ok) {
      changes.push(...decision.value.changes);
      for (const serial of decision.value.touches) touches.add(serial);
    } else if (decision.refusals.every(({ code }) => code === "nothingChanged")) skipped += 1;
    else refusals.push(...decision.refusals);
  }
  if (refusals.length > 0) return { ok: false, refusals: once(refusals) };
  if (changes.length === 0) return refuse("nothingChanged");
  const updated = changes.filter(({ after }) => after.kind === input.kind).length;
  const header = tableOf(input.kind).columns.find(({ key }) => key === columnOf(input.field))?.header ?? "";
  const facts = { "#kind": input.kind, "#updated": String(updated), "#skipped": String(skipped) } as const;
  return {
    ok: true,
    value: { changes, touches: [...touches], remarks: [{ subject: header, facts }], batch: batchOf(context) },
  };
}

/** The surface shows the owner in a column of another name. */
function columnOf(field: string): string {
  return field === "relationshipOwner" ? "ownerName" : field;
}

export const editContacts: RecordOperation<"edit-contacts"> = {
  name: "edit-contacts",
  needs: ({ kind }) => (kind === "internal" ? [{ records: kind }] : WHOLE_REGISTER),
  decide: edit,
};
