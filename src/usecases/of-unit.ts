// What every operation on a 单位 shares: it is found as the person saw it (R87), and its contacts' rows follow it.

import { changed, single, type Context, type RecordChange } from "../domain/change/change.ts";
import type { Result } from "../domain/refusal.ts";
import type { StoredOrganization } from "../domain/register/record.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { Decision } from "./decision.ts";
import { needOf, target, type Target } from "./target.ts";

export const PARTNER_NEEDS: readonly Need[] = [{ records: "external" }, { records: "organization" }];

export function unitNeeds(input: Target): readonly Need[] {
  return [needOf(input), ...PARTNER_NEEDS];
}

/** The live contacts of a unit. */
export function contactsOf(state: RegisterState, organization: Serial): Serial[] {
  return state
    .external()
    .filter((contact) => contact.state === "live" && contact.record.organization === organization)
    .map((contact) => contact.serial);
}

/** A 单位 made for a contact stays when other contacts have joined it since. `undone`: those that go with it. */
export function staysNeeded(
  state: RegisterState,
  { after }: RecordChange,
  undone: ReadonlySet<Serial> = new Set(),
): boolean {
  return (
    after.kind === "organization" &&
    after.state === "withdrawn" &&
    contactsOf(state, after.serial).some((serial) => !undone.has(serial))
  );
}

/** The change of the unit to the fields that `fieldsOf` answers. */
export function ofUnit(
  state: RegisterState,
  input: Target & { readonly reason?: string },
  context: Context,
  fieldsOf: (unit: StoredOrganization) => Result<Readonly<Record<string, string>>>,
): Decision {
  const unit = target(state, input, "organization");
  if (!unit.ok) return unit;
  const fields = fieldsOf(unit.value);
  if (!fields.ok) return fields;
  const after = changed(unit.value, fields.value, context.today);
  return { ok: true, value: single(unit.value, after, input.reason, contactsOf(state, input.serial)) };
}
