// How the typed fields of an external contact name its 单位 and its owner, and what comes of it.

import type { Context, RecordChange } from "../domain/change/change.ts";
import { readOrganizationFields } from "../domain/organization/fields.ts";
import { organizationKey } from "../domain/organization/name.ts";
import { refuse, type Result } from "../domain/refusal.ts";
import { stored, textsOf, type StoredOrganization } from "../domain/register/record.ts";
import { isSerial, type Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";

/** Fields of an external contact's form that name other records; the rest are its own. */
export interface NamedParts {
  readonly own: Readonly<Record<string, string>>;
  /** undefined: not in the form. */
  readonly organizationName: string | undefined;
  readonly organizationType: string;
  readonly relationshipOwner: string | undefined;
}

export function namedParts(fields: Readonly<Record<string, string>>): NamedParts {
  const { organizationName, organizationType, relationshipOwner, ...own } = fields;
  return { own, organizationName, organizationType: organizationType ?? "", relationshipOwner };
}

/** 单位 by name: full names and aliases, however they are spaced, suffixed or widened. */
export class UnitsByName {
  private readonly units = new Map<string, StoredOrganization>();

  constructor(organizations: readonly StoredOrganization[]) {
    for (const unit of organizations) if (unit.state === "live") this.add(unit);
  }

  add(unit: StoredOrganization): void {
    for (const name of [unit.record.fullName, ...unit.record.aliases.split(";")]) {
      const key = organizationKey(name);
      if (key !== "" && !this.units.has(key)) this.units.set(key, unit);
    }
  }

  named(name: string): StoredOrganization | undefined {
    return this.units.get(organizationKey(name));
  }
}

/** Finds the named 单位 or makes a new one (R12, R27). `serial` is the one a new one would get. */
export function organizationFor(
  state: RegisterState,
  name: string,
  type: string,
  mode: "strict" | "lenient",
  context: Context,
  serial: Serial,
  units: UnitsByName,
): Result<{ serial: Serial | ""; created?: RecordChange & { after: StoredOrganization } }> {
  if (name.trim() === "") return { ok: true, value: { serial: "" } };
  const known = units.named(name);
  if (known) return { ok: true, value: { serial: known.serial } };
  const typed: Record<string, string> = { fullName: name };
  if (type !== "") typed["organizationType"] = type;
  const read = readOrganizationFields(typed, { company: state.company, mode, today: context.today });
  if (!read.ok) return read;
  const after = stored("organization", serial, 1, "live", {
    ...textsOf(read.value),
    lastUpdatedOn: context.today,
  });
  if (after.kind !== "organization") return refuse("unknownOrganization");
  return { ok: true, value: { serial, created: { before: undefined, after, reason: "" } } };
}

/** The owner is an active internal contact (R15); "" is allowed and flagged. */
export function ownerFor(state: RegisterState, owner: string): Result<Serial | ""> {
  if (owner.trim() === "") return { ok: true, value: "" };
  const found = isSerial(owner) ? state.record(owner) : undefined;
  if (found?.kind !== "internal" || found.state !== "live" || found.record.status !== "active")
    return refuse("unknownOwner", { field: "relationshipOwner", values: { owner } });
  return { ok: true, value: found.serial };
}
