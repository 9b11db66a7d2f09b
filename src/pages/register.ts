// The register as a page holds it: records by serial, what belongs together, and the changes that come back from commands.

import { hasDeparted as isGone } from "../domain/contact/contact.ts";
import { partnerState, type PartnerState } from "../domain/lifecycle/external-record.ts";
import { kindOf, type RecordKind, type Serial } from "../domain/register/serial.ts";
import type {
  Changed,
  ExternalView,
  InternalView,
  OrganizationView,
  RegisterView,
} from "../wire/operations.ts";

export type AnyView =
  | { readonly kind: "internal"; readonly view: InternalView }
  | { readonly kind: "external"; readonly view: ExternalView }
  | { readonly kind: "organization"; readonly view: OrganizationView };

export interface Register {
  readonly about: Omit<RegisterView, "internal" | "external" | "organizations">;
  readonly internal: ReadonlyMap<Serial, InternalView>;
  readonly external: ReadonlyMap<Serial, ExternalView>;
  readonly organizations: ReadonlyMap<Serial, OrganizationView>;
}

type Serialled = { readonly serial: Serial };

function bySerial<T extends Serialled>(views: readonly T[]): ReadonlyMap<Serial, T> {
  return new Map(views.map((view) => [view.serial, view]));
}

export function registerOf(view: RegisterView): Register {
  const { internal, external, organizations, ...about } = view;
  return {
    about,
    internal: bySerial(internal),
    external: bySerial(external),
    organizations: bySerial(organizations),
  };
}

function merged<T extends Serialled>(
  known: ReadonlyMap<Serial, T>,
  changed: readonly T[],
  gone: Serial | undefined,
): ReadonlyMap<Serial, T> {
  if (changed.length === 0 && (gone === undefined || !known.has(gone))) return known;
  const next = new Map(known);
  for (const view of changed) next.set(view.serial, view);
  if (gone !== undefined) next.delete(gone);
  return next;
}

/** The register after a command. A record that the command was about and that does not come back has been withdrawn. */
export function withChanges(register: Register, changed: Changed): Register {
  const returned = [...changed.internal, ...changed.external, ...changed.organizations];
  const gone = returned.some((view) => view.serial === changed.serial) ? undefined : changed.serial;
  return {
    about: register.about,
    internal: merged(register.internal, changed.internal, gone),
    external: merged(register.external, changed.external, gone),
    organizations: merged(register.organizations, changed.organizations, gone),
  };
}

export function find(register: Register, serial: Serial): AnyView | undefined {
  const kind: RecordKind = kindOf(serial);
  if (kind === "internal") {
    const view = register.internal.get(serial);
    return view && { kind, view };
  }
  if (kind === "external") {
    const view = register.external.get(serial);
    return view && { kind, view };
  }
  const view = register.organizations.get(serial);
  return view && { kind, view };
}

export function nameOf(register: Register, serial: Serial): string {
  return find(register, serial)?.view.fields.fullName ?? serial;
}

export function organizationOf(register: Register, contact: ExternalView): OrganizationView | undefined {
  const serial = contact.fields.organization;
  return serial === undefined || serial === "" ? undefined : register.organizations.get(serial);
}

/** 部门-职务, 单位-职务 (R28, R29): the parts that are known, joined. */
export function postOf(register: Register, contact: AnyView): string {
  if (contact.kind === "organization") return contact.view.fields.organizationType ?? "";
  const place =
    contact.kind === "internal"
      ? contact.view.fields.department
      : organizationOf(register, contact.view)?.fields.fullName;
  return [place, contact.view.fields.jobTitle].filter((part) => part !== undefined && part !== "").join("-");
}

/** The contacts of an organization: those still there first, each group in the order of entry. */
export function contactsOf(register: Register, organization: Serial): readonly ExternalView[] {
  return contactsByUnit(register.external).get(organization) ?? [];
}

type ByUnit = ReadonlyMap<string, readonly ExternalView[]>;

const grouped = new WeakMap<ReadonlyMap<Serial, ExternalView>, ByUnit>();

/** Grouped once per state of the external contacts. */
function contactsByUnit(external: ReadonlyMap<Serial, ExternalView>): ByUnit {
  const known = grouped.get(external);
  if (known) return known;
  const units = new Map<string, ExternalView[]>();
  for (const view of [...external.values()].sort(
    (one, other) => Number(hasLeft(one)) - Number(hasLeft(other)),
  )) {
    const unit = view.fields.organization;
    if (unit === undefined || unit === "") continue;
    const list = units.get(unit);
    if (list) list.push(view);
    else units.set(unit, [view]);
  }
  grouped.set(external, units);
  return units;
}

export function hasDeparted(view: InternalView): boolean {
  return isGone(view.fields.status);
}

export function hasLeft(view: ExternalView): boolean {
  return view.fields.status === "left";
}

export function engagementEnded(view: OrganizationView | undefined): boolean {
  return view?.fields.engagementState === "ended";
}

export function partnerStateOf({ fields }: OrganizationView): PartnerState {
  return partnerState({
    engagementState: fields.engagementState ?? "engaged",
    retention: fields.retention ?? "",
  });
}

/** Archived after the cooperation has ended: out of every list, and still in the register (R17). */
export function isArchived(register: Register, record: AnyView): boolean {
  if (record.kind === "internal") return record.view.fields.status === "archived";
  const unit = record.kind === "external" ? organizationOf(register, record.view) : record.view;
  return unit?.fields.retention === "archived";
}

/** Out of service: departed, left its unit, or of a unit whose cooperation has ended. */
export function isPast(register: Register, record: AnyView): boolean {
  if (record.kind === "internal") return hasDeparted(record.view);
  if (record.kind === "external")
    return hasLeft(record.view) || engagementEnded(organizationOf(register, record.view));
  return engagementEnded(record.view);
}

/** Every internal contact still in service, for choosing a relationship owner. */
export function activeStaff(register: Register): readonly InternalView[] {
  return [...register.internal.values()].filter((view) => !hasDeparted(view));
}

/** An edit form's texts: every key of the record that has a text. */
export function textsOf(fields: object): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(fields))
    if (typeof text === "string" && text !== "") texts[key] = text;
  return texts;
}

export function tableKeyOf(kind: RecordKind): "internal" | "external" | "organizations" {
  return kind === "organization" ? "organizations" : kind;
}
