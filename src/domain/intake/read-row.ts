// One mapped row, read as the import operation will read it: alone, or over the record that it would update.

import { externalFlags, internalFlags } from "../contact/completeness.ts";
import { BLANK_EXTERNAL, BLANK_INTERNAL, type ContactKind } from "../contact/contact.ts";
import { externalPerson, internalPerson, type Person } from "../contact/duplicates.ts";
import {
  EXTERNAL_TYPED_FIELDS,
  INTERNAL_TYPED_FIELDS,
  readExternalFields,
  readInternalFields,
} from "../contact/fields.ts";
import type { Flag } from "../contact/flags.ts";
import { readName } from "../contact/name.ts";
import { BLANK_ORGANIZATION, type Organization } from "../organization/organization.ts";
import { isSerial, kindOf, type Serial } from "../register/serial.ts";
import type { KnownRecords } from "./known-records.ts";
import { SECTION } from "./headers.ts";
import type { MappedRow } from "./map-row.ts";
import { placeIn } from "./place.ts";

export type Fields = Readonly<Record<string, string>>;

export interface ImportFields {
  /** What the import operation takes. */
  readonly fields: Fields;
  /** 序号 of this register, where the file has it: an export that comes back. */
  readonly serial: Serial | "";
}

export interface RowReading {
  readonly person: Person<string>;
  readonly warnings: readonly Flag[];
  /** True where the record that would be updated says all of this already. */
  readonly saysNothingNew: boolean;
}

const UNKNOWN_OWNER = "业务对接人: ";
const SECTION_KEPT = "科室: ";

/** 部门 as the register has it; what a file says beyond it stays in 备注. */
function placed(typed: Fields, known: KnownRecords): Fields {
  const { [SECTION]: section = "", ...fields } = typed;
  const { department = "" } = fields;
  if (department === "" && section === "") return fields;
  const place = placeIn(department, section, known.company);
  const kept = { ...fields, department: place.department };
  return place.rest === "" ? kept : { ...kept, remark: joined(fields["remark"], SECTION_KEPT + place.rest) };
}

function joined(remark: string | undefined, more: string): string {
  return remark === undefined || remark === "" ? more : `${remark}\n${more}`;
}

/** No 序号, and an owner only as a serial; an owner's name that is nobody's, or two people's, stays in 备注. */
export function importFields(mapped: MappedRow, kind: ContactKind, known: KnownRecords): ImportFields {
  const { serial: typedSerial = "", relationshipOwner, ...typed } = mapped.fields;
  const fields = kind === "internal" ? placed(typed, known) : typed;
  const serial = isSerial(typedSerial) && kindOf(typedSerial) === kind ? typedSerial : "";
  if (relationshipOwner === undefined) return { fields, serial };
  const owner = known.colleague(relationshipOwner);
  if (owner !== "") return { fields: { ...fields, relationshipOwner: owner }, serial };
  return {
    fields: { ...fields, remark: joined(fields["remark"], UNKNOWN_OWNER + relationshipOwner) },
    serial,
  };
}

const IDENTIFYING = [
  "organizationName",
  "jobTitle",
  "officePhone",
  "mobilePhone",
  "shortNumber",
  "email",
  "wechat",
  "account",
  "responsibilities",
  "engagementSubject",
];

/** A name, a post, a channel, a matter or a partner unit: something by which somebody can be found. */
export function identifiesSomebody(fields: Fields): boolean {
  if (readName(fields["fullName"] ?? "").real) return true;
  return IDENTIFYING.some((field) => /[\p{L}\p{N}]/u.test(fields[field] ?? ""));
}

function picked(fields: Fields, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
}

function same(a: object, b: object): boolean {
  const texts = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b).every(([field, text]) => texts.get(field) === text);
}

function readInternalRow(fields: Fields, base: Serial | "", known: KnownRecords, key: string): RowReading {
  const record = { ...BLANK_INTERNAL, ...(base === "" ? {} : known.internal.get(base)) };
  const { company, today } = known;
  const read = readInternalFields(picked(fields, INTERNAL_TYPED_FIELDS), {
    company,
    today,
    mode: "lenient",
    base: record,
  });
  const contact = read.ok ? read.value : record;
  return {
    person: internalPerson(key, contact),
    warnings: internalFlags(contact, company),
    saysNothingNew: base !== "" && same(record, contact),
  };
}

/** The unit as the register knows it, or as the row would create it. */
function unitOf(
  fields: Fields,
  known: KnownRecords,
): { unit: Organization | undefined; serial: Serial | "" } {
  const name = fields["organizationName"] ?? "";
  const found = known.unitNamed(name);
  if (found) return { unit: { ...BLANK_ORGANIZATION, ...found.fields }, serial: found.serial };
  if (name.trim() === "") return { unit: undefined, serial: "" };
  const organizationType = fields["organizationType"] ?? "";
  return { unit: { ...BLANK_ORGANIZATION, fullName: name.trim(), organizationType }, serial: "" };
}

function readExternalRow(
  fields: Fields,
  base: Serial | "",
  known: KnownRecords,
  key: string,
  owner: Serial | "",
): RowReading {
  const record = { ...BLANK_EXTERNAL, ...(base === "" ? {} : known.external.get(base)) };
  const { company, today } = known;
  const typedOwner = fields["relationshipOwner"] ?? "";
  const relationshipOwner = isSerial(typedOwner)
    ? typedOwner
    : record.relationshipOwner || (base === "" ? owner : "");
  const { unit, serial } = unitOf(fields, known);
  const organization = unit ? serial : record.organization;
  const about = { company, today, mode: "lenient", base: record, organization, relationshipOwner } as const;
  const read = readExternalFields(picked(fields, EXTERNAL_TYPED_FIELDS), about);
  const contact = read.ok ? read.value : record;
  return {
    person: externalPerson(key, contact, unit?.fullName ?? ""),
    warnings: externalFlags(contact, unit),
    saysNothingNew: base !== "" && same(record, contact),
  };
}

/** `key` names the row among the rows of its file; `owner` is the batch's, for contacts that have none. */
export function readRow(
  kind: ContactKind,
  fields: Fields,
  base: Serial | "",
  known: KnownRecords,
  key: string,
  owner: Serial | "",
): RowReading {
  return kind === "internal"
    ? readInternalRow(fields, base, known, key)
    : readExternalRow(fields, base, known, key, owner);
}
