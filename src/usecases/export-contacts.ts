// Takes contacts out of the register (F3): nothing changes but the log, which says who took what.

import { exportColumns } from "../domain/export/columns.ts";
import type { Remark } from "../domain/change/change.ts";
import { hasDeparted } from "../domain/contact/contact.ts";
import { project } from "../domain/register/projection.ts";
import { refuse, type Result } from "../domain/refusal.ts";
import type { StoredExternal, StoredInternal } from "../domain/register/record.ts";
import { Refused } from "../ports/refused.ts";
import type { Outcome, RegisterState } from "../ports/register.ts";
import type { Input, Output } from "../wire/operations.ts";
import type { RecordOperation } from "./decision.ts";
import { PARTNER_NEEDS } from "./of-unit.ts";

type Export = Input<"export-contacts">;
type Contact = StoredInternal | StoredExternal;

/** Still in office, and of a unit with which the cooperation has not ended. */
function isCurrent(contact: Contact, state: RegisterState): boolean {
  if (contact.kind === "internal") return !hasDeparted(contact.record.status);
  if (contact.record.status === "left") return false;
  if (contact.record.organization === "") return true;
  const unit = state.record(contact.record.organization);
  return unit?.kind !== "organization" || unit.record.engagementState !== "ended";
}

/** In the register's order. */
function chosen(state: RegisterState, { kind, scope }: Export): Result<readonly Contact[]> {
  const all: readonly Contact[] = kind === "internal" ? state.internal() : state.external();
  const live = all.filter((contact) => contact.state === "live");
  if (scope.of === "all") return { ok: true, value: live };
  if (scope.of === "current") return { ok: true, value: live.filter((contact) => isCurrent(contact, state)) };
  const wanted = new Set(scope.serials);
  const found = live.filter(({ serial }) => wanted.has(serial));
  const known = new Set(found.map(({ serial }) => serial));
  const unknown = scope.serials.find((serial) => !known.has(serial));
  return unknown === undefined
    ? { ok: true, value: found }
    : refuse("unknownRecord", { values: { serial: unknown } });
}

/** What the log tells of an export. */
function factsOf(input: Export, contacts: readonly Contact[]): Remark["facts"] {
  return {
    "#kind": input.kind,
    "#scope": input.scope.of,
    "#count": String(contacts.length),
    "#format": input.format,
    ...(input.accounts ? { "#accounts": "yes" } : {}),
    ...(input.scope.of === "chosen" ? { "#serials": contacts.map(({ serial }) => serial).join(" ") } : {}),
  };
}

export const exportContacts: RecordOperation<"export-contacts"> = {
  name: "export-contacts",
  needs: ({ kind }) => (kind === "internal" ? [{ records: "internal" }] : PARTNER_NEEDS),
  decide: (state, input) => {
    const contacts = chosen(state, input);
    if (!contacts.ok) return contacts;
    if (contacts.value.length === 0) return refuse("nothingToExport");
    const facts = factsOf(input, contacts.value);
    return { ok: true, value: { changes: [], touches: [], remarks: [{ subject: "", facts }], batch: "" } };
  },
};

/**
 * The texts of what was taken out, column by column as `exportColumns` has them. Asked again under the same operation id,
 * it gives what the log's line tells (`logged`), as the register has it by now; anything else is refused.
 */
export function exported(
  state: RegisterState,
  input: Export,
  { facts: logged }: Outcome,
): Output<"export-contacts"> {
  const contacts = chosen(state, input);
  if (!contacts.ok) throw new Refused(contacts.refusals);
  const told = Object.entries(factsOf(input, contacts.value)).every(
    ([key, fact]) => key === "#count" || logged[key] === fact,
  );
  if (!told) throw new Refused([{ code: "inputInvalid" }]);
  const columns = exportColumns(input.kind, input.accounts);
  const rows = contacts.value.map((contact) => {
    const cells = project(contact, state) ?? {};
    return columns.map(({ key }) => cells[key] ?? "");
  });
  return { rows };
}
