// Which fields a form of a contact asks for, in the order in which a clerk has them at hand.

import type { ContactKind } from "../../domain/contact/contact.ts";
import { EXTERNAL_TABLE, INTERNAL_TABLE, type CellKind } from "../../domain/register/tables.ts";
import type { FieldProps } from "../widgets/field.tsx";

export interface FormField {
  readonly key: string;
  readonly kind: NonNullable<FieldProps["kind"]>;
  readonly required: boolean;
}

const INTERNAL_KEYS = [
  "fullName",
  "department",
  "jobTitle",
  "mobilePhone",
  "officePhone",
  "email",
  "responsibilities",
  "shortNumber",
  "wechat",
  "otherPosts",
  "remark",
  "order",
  "account",
] as const;

const EXTERNAL_KEYS = [
  "fullName",
  "organizationName",
  "jobTitle",
  "mobilePhone",
  "officePhone",
  "email",
  "engagementSubject",
  "relationshipOwner",
  "knownOn",
  "wechat",
  "remark",
  "order",
] as const;

export type FormKey = (typeof INTERNAL_KEYS)[number] | (typeof EXTERNAL_KEYS)[number];

/** Fields that a form insists on before it sends anything; the server decides the rest. */
const REQUIRED: Readonly<Record<ContactKind, readonly string[]>> = {
  internal: ["fullName"],
  external: ["fullName", "organizationName"],
};

/** How a cell's kind is typed in a form. */
function inputKind(kind: CellKind | undefined): FormField["kind"] {
  if (kind === "longText" || kind === "phone" || kind === "email" || kind === "date" || kind === "number")
    return kind;
  return "text";
}

export function formFields(kind: ContactKind): readonly FormField[] {
  const table = kind === "internal" ? INTERNAL_TABLE : EXTERNAL_TABLE;
  const keys: readonly FormKey[] = kind === "internal" ? INTERNAL_KEYS : EXTERNAL_KEYS;
  return keys.map((key) => ({
    key,
    kind: inputKind(table.columns.find((column) => column.key === key)?.kind),
    required: REQUIRED[kind].includes(key),
  }));
}
