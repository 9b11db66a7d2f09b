// Edits a 单位: names, nature, kind of cooperation, main contact (R27, R18, R85). Its contacts' rows follow.

import type { Context } from "../domain/change/change.ts";
import { readOrganizationFields } from "../domain/organization/fields.ts";
import { refuse, type Result } from "../domain/refusal.ts";
import { textsOf, type StoredOrganization } from "../domain/register/record.ts";
import { isSerial, type Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Input } from "../wire/operations.ts";
import type { RecordOperation } from "./decision.ts";
import { UnitsByName } from "./external-parts.ts";
import { ofUnit, unitNeeds } from "./of-unit.ts";

/** The main contact is one of the unit's own active contacts, or nobody (R85). */
function mainContactFor(state: RegisterState, organization: Serial, typed: string): Result<Serial | ""> {
  if (typed === "") return { ok: true, value: "" };
  const found = isSerial(typed) ? state.record(typed) : undefined;
  const active = found?.kind === "external" && found.state === "live" && found.record.status === "active";
  if (!active || found.record.organization !== organization)
    return refuse("mainContactNotOfOrganization", { field: "mainContact", values: { contact: typed } });
  return { ok: true, value: found.serial };
}

function read(
  state: RegisterState,
  before: StoredOrganization,
  input: Input<"edit-organization">,
  context: Context,
): Result<Record<string, string>> {
  const { mainContact, ...own } = input.changes;
  const main =
    mainContact === undefined
      ? ({ ok: true, value: before.record.mainContact } as const)
      : mainContactFor(state, before.serial, mainContact);
  if (!main.ok) return main;
  const fields = readOrganizationFields(own, {
    company: state.company,
    base: before.record,
    mode: "strict",
    today: context.today,
  });
  if (!fields.ok) return fields;
  const others = state.organizations().filter((unit) => unit.serial !== before.serial);
  const taken =
    fields.value.fullName === before.record.fullName
      ? undefined
      : new UnitsByName(others).named(fields.value.fullName);
  if (taken)
    return refuse("organizationNameTaken", {
      field: "fullName",
      values: { serial: taken.serial, name: taken.record.fullName },
    });
  return { ok: true, value: { ...textsOf(fields.value), mainContact: main.value } };
}

export const editOrganization: RecordOperation<"edit-organization"> = {
  name: "edit-organization",
  needs: unitNeeds,
  decide: (state, input, context) =>
    ofUnit(state, input, context, (before) => {
      const fields = read(state, before, input, context);
      if (!fields.ok) return fields;
      const texts = textsOf(before.record);
      const differs = Object.entries(fields.value).some(
        ([field, text]) => field !== "lastUpdatedOn" && texts[field] !== text,
      );
      return differs ? fields : refuse("nothingChanged");
    }),
};
