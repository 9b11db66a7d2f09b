// Adds an internal or external contact (R10, R12, R22–R24). A new 单位 is created with its first contact.

import type { RecordChange } from "../domain/change/change.ts";
import { readExternalFields, readInternalFields } from "../domain/contact/fields.ts";
import { refuse } from "../domain/refusal.ts";
import { stored, textsOf } from "../domain/register/record.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Context } from "../domain/change/change.ts";
import type { Input } from "../wire/operations.ts";
import type { Decision, RecordOperation } from "./decision.ts";
import { namedParts, organizationFor, ownerFor, UnitsByName } from "./external-parts.ts";
import { accountHolder } from "./accounts.ts";

function addInternal(state: RegisterState, input: Input<"add-contact">, context: Context): Decision {
  const read = readInternalFields(input.fields, {
    company: state.company,
    mode: "strict",
    today: context.today,
  });
  if (!read.ok) return read;
  const holder = accountHolder(state, read.value.account);
  if (holder)
    return refuse("accountTaken", {
      field: "account",
      values: { serial: holder.serial, name: holder.record.fullName },
    });
  const texts = { ...textsOf(read.value), lastUpdatedOn: context.today };
  const after = stored("internal", state.nextSerial("internal"), 1, "live", texts);
  return {
    ok: true,
    value: { changes: [{ before: undefined, after, reason: "" }], touches: [], remarks: [], batch: "" },
  };
}

function addExternal(state: RegisterState, input: Input<"add-contact">, context: Context): Decision {
  const { own, organizationName, organizationType, relationshipOwner } = namedParts(input.fields);
  const name = organizationName ?? "";
  if (name.trim() === "") return refuse("fieldRequired", { field: "organizationName" });
  const next = state.nextSerial("organization");
  const unit = organizationFor(
    state,
    name,
    organizationType,
    "strict",
    context,
    next,
    new UnitsByName(state.organizations()),
  );
  if (!unit.ok) return unit;
  const owner = ownerFor(state, relationshipOwner ?? "");
  if (!owner.ok) return owner;
  const about = {
    company: state.company,
    organization: unit.value.serial,
    relationshipOwner: owner.value,
  } as const;
  const read = readExternalFields(own, { ...about, mode: "strict", today: context.today });
  if (!read.ok) return read;
  const knownOn = read.value.knownOn || context.today; // R78: default now
  const texts = { ...textsOf(read.value), knownOn, lastUpdatedOn: context.today };
  const after = stored("external", state.nextSerial("external"), 1, "live", texts);
  const changes: RecordChange[] = [{ before: undefined, after, reason: "" }];
  if (unit.value.created) changes.unshift(unit.value.created);
  return { ok: true, value: { changes, touches: [], remarks: [], batch: "" } };
}

export const addContact: RecordOperation<"add-contact"> = {
  name: "add-contact",
  needs: (input) => {
    if (input.kind === "external") return [{ records: "organization" }];
    return (input.fields["account"] ?? "") === "" ? [] : [{ records: "internal" }];
  },
  decide: (state, input, context) =>
    input.kind === "internal" ? addInternal(state, input, context) : addExternal(state, input, context),
};
