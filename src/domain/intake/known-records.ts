// What an import looks up in the register, looked up once: people, partner units by name, colleagues by name.

import type { Company } from "../company/company.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import {
  hasDeparted,
  type ContactKind,
  type ExternalContact,
  type InternalContact,
} from "../contact/contact.ts";
import {
  type DuplicateIndex,
  duplicateIndex,
  externalPerson,
  internalPerson,
} from "../contact/duplicates.ts";
import { readName } from "../contact/name.ts";
import { organizationKey } from "../organization/name.ts";
import type { Organization } from "../organization/organization.ts";
import { isSerial, type Serial } from "../register/serial.ts";

/** A record as pages and server both have it: a RecordView is one. */
export interface Known<T> {
  readonly serial: Serial;
  /** Fields that are not "". */
  readonly fields: Partial<T>;
}

export interface RegisterContents {
  readonly kind: ContactKind;
  readonly internal: readonly Known<InternalContact>[];
  readonly external: readonly Known<ExternalContact>[];
  readonly organizations: readonly Known<Organization>[];
  readonly company: Company;
  readonly today: PlainDate;
}

export interface KnownRecords {
  readonly company: Company;
  readonly today: PlainDate;
  readonly internal: ReadonlyMap<Serial, Partial<InternalContact>>;
  readonly external: ReadonlyMap<Serial, Partial<ExternalContact>>;
  /** People of the kind that is brought in. */
  readonly people: DuplicateIndex<Serial>;
  /** The unit of this name or alias. */
  unitNamed(name: string): Known<Organization> | undefined;
  /** The serial of a colleague, from a serial or from a name that only one of those in office bears. */
  colleague(text: string): Serial | "";
}

function unitsByName(
  organizations: readonly Known<Organization>[],
): ReadonlyMap<string, Known<Organization>> {
  const units = new Map<string, Known<Organization>>();
  for (const unit of organizations) {
    const { fullName = "", aliases = "" } = unit.fields;
    for (const name of [fullName, ...aliases.split(";")]) {
      const key = organizationKey(name);
      if (key !== "" && !units.has(key)) units.set(key, unit);
    }
  }
  return units;
}

/** A name that two colleagues bear names neither. */
function colleaguesByName(internal: readonly Known<InternalContact>[]): ReadonlyMap<string, Serial | ""> {
  const colleagues = new Map<string, Serial | "">();
  for (const { serial, fields } of internal) {
    if (hasDeparted(fields.status) || !fields.fullName) continue;
    colleagues.set(fields.fullName, colleagues.has(fields.fullName) ? "" : serial);
  }
  return colleagues;
}

export function knownRecords(contents: RegisterContents): KnownRecords {
  const { kind, company, today } = contents;
  const internal = new Map(contents.internal.map(({ serial, fields }) => [serial, fields]));
  const external = new Map(contents.external.map(({ serial, fields }) => [serial, fields]));
  const unitNames = new Map(
    contents.organizations.map(({ serial, fields }) => [serial, fields.fullName ?? ""]),
  );
  const units = unitsByName(contents.organizations);
  const colleagues = colleaguesByName(contents.internal);
  const unitName = (serial: Serial | "" | undefined) => (serial ? (unitNames.get(serial) ?? "") : "");
  const people =
    kind === "internal"
      ? contents.internal.map(({ serial, fields }) => internalPerson(serial, fields))
      : contents.external.map(({ serial, fields }) =>
          externalPerson(serial, fields, unitName(fields.organization)),
        );
  return {
    company,
    today,
    internal,
    external,
    people: duplicateIndex(people),
    unitNamed: (name) => units.get(organizationKey(name)),
    colleague: (text) => {
      // "王芳 N-000012", as the register's own tables name a person.
      const serial = text.trim().split(/\s+/).pop() ?? "";
      if (isSerial(serial)) return internal.has(serial) ? serial : "";
      return colleagues.get(readName(text).name) ?? "";
    },
  };
}
