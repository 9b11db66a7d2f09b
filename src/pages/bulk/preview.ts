// What a bulk edit would do to each contact, judged here as the server will judge it again.

import { bulkText, type BulkWay } from "../../domain/contact/bulk.ts";
import type { ContactKind } from "../../domain/contact/contact.ts";
import { BLANK_EXTERNAL, BLANK_INTERNAL } from "../../domain/contact/contact.ts";
import { readExternalFields, readInternalFields } from "../../domain/contact/fields.ts";
import { organizationKey } from "../../domain/organization/name.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Serial } from "../../domain/register/serial.ts";
import { companyOf } from "../import/choices.ts";
import { organizationOf, textsOf, type Register } from "../register.ts";
import type { ExternalView, InternalView } from "../../wire/operations.ts";

export interface Edit {
  readonly field: string;
  readonly text: string;
  readonly way: BulkWay;
}

export interface Planned {
  readonly serial: Serial;
  readonly before: string;
  readonly after: string;
  /** Empty where the contact can be changed, or says it already. */
  readonly refusals: readonly Refusal[];
}

/** What the field holds now, as the form would show it. */
function textOf(
  register: Register,
  kind: ContactKind,
  view: InternalView | ExternalView,
  field: string,
): string {
  if (kind === "external" && field === "organizationName") {
    const contact = register.external.get(view.serial);
    return (contact && organizationOf(register, contact)?.fields.fullName) ?? "";
  }
  return textsOf(view.fields)[field] ?? "";
}

function unitNamed(register: Register, name: string): string | undefined {
  const key = organizationKey(name);
  for (const { fields } of register.organizations.values())
    for (const known of [fields.fullName ?? "", ...(fields.aliases ?? "").split(";")])
      if (organizationKey(known) === key) return fields.fullName;
  return undefined;
}

/** The text as the record would hold it, or why it may not. */
type Reader = (
  register: Register,
  serial: Serial,
  text: string,
) => { after: string } | { refusals: readonly Refusal[] };

const readUnit: Reader = (register, _serial, text) => {
  const field = "organizationName";
  if (text.trim() === "") return { refusals: [{ code: "fieldRequired", field }] };
  const after = unitNamed(register, text);
  if (after === undefined)
    return { refusals: [{ code: "unknownOrganization", field, values: { name: text.trim() } }] };
  return { after };
};

function ownField(kind: ContactKind, field: string): Reader {
  return (register, serial, text) => {
    const about = { company: companyOf(register), mode: "strict", today: register.about.today } as const;
    const typed = { [field]: text };
    const read =
      kind === "internal"
        ? readInternalFields(typed, {
            ...about,
            base: { ...BLANK_INTERNAL, ...register.internal.get(serial)?.fields },
          })
        : readExternalFields(typed, {
            ...about,
            base: { ...BLANK_EXTERNAL, ...register.external.get(serial)?.fields },
          });
    return read.ok ? { after: textsOf(read.value)[field] ?? "" } : { refusals: read.refusals };
  };
}

function readerOf(kind: ContactKind, field: string): Reader {
  if (field === "organizationName") return readUnit;
  // Chosen from a list of those in office.
  if (field === "relationshipOwner") return (_register, _serial, text) => ({ after: text });
  return ownField(kind, field);
}

/** One for each chosen contact that is still in the register. */
export function planBulkEdit(
  register: Register,
  kind: ContactKind,
  chosen: Iterable<Serial>,
  { field, text, way }: Edit,
): readonly Planned[] {
  const reader = readerOf(kind, field);
  const views: ReadonlyMap<Serial, InternalView | ExternalView> = register[kind];
  return [...chosen].flatMap((serial) => {
    const view = views.get(serial);
    if (!view) return [];
    const before = textOf(register, kind, view, field);
    const read = reader(register, serial, bulkText(field, before, text, way));
    return "after" in read
      ? [{ serial, before, after: read.after, refusals: [] }]
      : [{ serial, before, after: before, refusals: read.refusals }];
  });
}
