// Edits the fields of a contact (R33, R42, R43). Only what differs is written.

import { changed, single, type Context, type RecordChange } from "../domain/change/change.ts";
import { readExternalFields, readInternalFields } from "../domain/contact/fields.ts";
import { refuse, type Result } from "../domain/refusal.ts";
import {
  textsOf,
  type StoredExternal,
  type StoredInternal,
  type StoredRecord,
} from "../domain/register/record.ts";
import { kindOf, type Serial } from "../domain/register/serial.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { Input } from "../wire/operations.ts";
import { accountHolder } from "./accounts.ts";
import type { Decision, RecordOperation } from "./decision.ts";
import { namedParts, organizationFor, ownerFor, UnitsByName } from "./external-parts.ts";
import { vacated } from "./main-contact.ts";
import { needOf, target } from "./target.ts";

type Edit = Input<"edit-contact">;

/** True where the two records hold the same texts, dates of change aside. */
function same(before: StoredRecord, after: StoredRecord): boolean {
  const texts = textsOf(after.record);
  return Object.entries(textsOf(before.record)).every(
    ([field, text]) => field === "lastUpdatedOn" || texts[field] === text,
  );
}

/** External contacts that name this person as their owner: their rows show the new name. */
function ownedBy(state: RegisterState, owner: Serial): Serial[] {
  return state
    .external()
    .filter((contact) => contact.state === "live" && contact.record.relationshipOwner === owner)
    .map((contact) => contact.serial);
}

function editInternal(state: RegisterState, before: StoredInternal, input: Edit, context: Context): Decision {
  const read = readInternalFields(input.changes, {
    company: state.company,
    base: before.record,
    mode: "strict",
    today: context.today,
  });
  if (!read.ok) return read;
  if (read.value.account !== before.record.account) {
    const holder = accountHolder(state, read.value.account, before.serial);
    if (holder)
      return refuse("accountTaken", {
        field: "account",
        values: { serial: holder.serial, name: holder.record.fullName },
      });
  }
  const after = changed(before, textsOf(read.value), context.today);
  if (same(before, after)) return refuse("nothingChanged");
  const renamed = read.value.fullName !== before.record.fullName;
  return {
    ok: true,
    value: single(before, after, input.reason, renamed ? ownedBy(state, before.serial) : []),
  };
}

/** Where the form names another 单位 or owner, these; else the ones the contact has. */
function partsOf(
  state: RegisterState,
  before: StoredExternal,
  input: Edit,
  context: Context,
): Result<{
  organization: Serial | "";
  owner: Serial | "";
  own: Readonly<Record<string, string>>;
  created?: Parameters<typeof single>[1];
}> {
  const { own, organizationName, organizationType, relationshipOwner } = namedParts(input.changes);
  const owner = relationshipOwner === undefined ? before.record.relationshipOwner : undefined;
  const chosen =
    owner === undefined ? ownerFor(state, relationshipOwner ?? "") : ({ ok: true, value: owner } as const);
  if (!chosen.ok) return chosen;
  if (organizationName === undefined)
    return { ok: true, value: { organization: before.record.organization, owner: chosen.value, own } };
  if (organizationName.trim() === "") return refuse("fieldRequired", { field: "organizationName" });
  const next = state.nextSerial("organization");
  const unit = organizationFor(
    state,
    organizationName,
    organizationType,
    "strict",
    context,
    next,
    new UnitsByName(state.organizations()),
  );
  if (!unit.ok) return unit;
  return {
    ok: true,
    value: { organization: unit.value.serial, owner: chosen.value, own, created: unit.value.created?.after },
  };
}

function editExternal(state: RegisterState, before: StoredExternal, input: Edit, context: Context): Decision {
  const parts = partsOf(state, before, input, context);
  if (!parts.ok) return parts;
  const { organization, owner, own, created } = parts.value;
  const read = readExternalFields(own, {
    company: state.company,
    base: before.record,
    organization,
    relationshipOwner: owner,
    mode: "strict",
    today: context.today,
  });
  if (!read.ok) return read;
  const after = changed(before, textsOf(read.value), context.today);
  if (same(before, after)) return refuse("nothingChanged");
  const transaction = single(before, after, input.reason);
  const moved = organization !== before.record.organization;
  const vacancy = moved ? vacated(state, before, context, input.reason ?? "") : [];
  const founded: RecordChange[] = created ? [{ before: undefined, after: created, reason: "" }] : [];
  return { ok: true, value: { ...transaction, changes: [...founded, ...vacancy, ...transaction.changes] } };
}

function needs(input: Edit): readonly Need[] {
  const also: Need[] = [];
  if (kindOf(input.serial) === "external" && input.changes["organizationName"] !== undefined)
    also.push({ records: "organization" });
  if (kindOf(input.serial) === "internal" && (input.changes["account"] ?? "") !== "")
    also.push({ records: "internal" });
  if (kindOf(input.serial) === "internal" && input.changes["fullName"] !== undefined)
    also.push({ records: "external" });
  return [needOf(input), ...also];
}

export const editContact: RecordOperation<"edit-contact"> = {
  name: "edit-contact",
  needs,
  decide: (state, input, context) => {
    if (kindOf(input.serial) === "internal") {
      const before = target(state, input, "internal");
      return before.ok ? editInternal(state, before.value, input, context) : before;
    }
    const before = target(state, input, "external");
    return before.ok ? editExternal(state, before.value, input, context) : before;
  },
};
