// The fields of a contact as a form or a file gives them, read into the record (R10, R12, R21, R25, R32).
// Status and dates of the system are not among them: operations of their own set those.

import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import { accept, type Refusal, type Result } from "../refusal.ts";
import type { Serial } from "../register/serial.ts";
import { LENGTH } from "../register/tables.ts";
import { BLANK_EXTERNAL, BLANK_INTERNAL, type ExternalContact, type InternalContact } from "./contact.ts";
import {
  accountRule,
  departmentRule,
  emailRule,
  type FieldRule,
  matterRule,
  nameRule,
  orderRule,
  pastDateRule,
  phoneRule,
  readFields,
  remarkRule,
  textRule,
} from "./field-rules.ts";

export type TypedTexts = Readonly<Record<string, string>>;

/** `strict`: typed by a person, who is told what is wrong. `lenient`: from a file, kept and flagged. */
export type ReadingMode = "strict" | "lenient";

interface About {
  readonly company: Company;
  readonly mode: ReadingMode;
  readonly today: PlainDate;
}

export interface AboutInternal extends About {
  /** The record that is edited; without it a new one is read. */
  readonly base?: InternalContact | undefined;
}

export interface AboutExternal extends About {
  readonly base?: ExternalContact | undefined;
  /** Resolved by the caller from the typed name; undefined leaves the base's. */
  readonly organization?: Serial | "" | undefined;
  readonly relationshipOwner?: Serial | "" | undefined;
}

const INTERNAL_RULES = {
  fullName: nameRule(true),
  department: departmentRule,
  jobTitle: textRule(LENGTH.title),
  otherPosts: textRule(200),
  officePhone: phoneRule("office"),
  mobilePhone: phoneRule("mobile"),
  shortNumber: phoneRule("short"),
  email: emailRule,
  wechat: textRule(LENGTH.wechat),
  responsibilities: matterRule,
  remark: remarkRule,
  order: orderRule,
  account: accountRule,
} satisfies Partial<Record<keyof InternalContact, FieldRule>>;

const EXTERNAL_RULES = {
  fullName: nameRule(false),
  jobTitle: textRule(LENGTH.title),
  officePhone: phoneRule("office"),
  mobilePhone: phoneRule("mobile"),
  email: emailRule,
  wechat: textRule(LENGTH.wechat),
  engagementSubject: matterRule,
  knownOn: pastDateRule,
  remark: remarkRule,
  order: orderRule,
} satisfies Partial<Record<keyof ExternalContact, FieldRule>>;

/** Keys that `readInternalFields` takes. */
export const INTERNAL_TYPED_FIELDS: readonly string[] = Object.keys(INTERNAL_RULES);
/** Keys that `readExternalFields` takes; the 单位 and the owner are resolved before. */
export const EXTERNAL_TYPED_FIELDS: readonly string[] = Object.keys(EXTERNAL_RULES);

/** A new contact cannot go without a name; an edit that does not mention it keeps the one there is. */
function withName(typed: TypedTexts, about: About & { readonly base?: unknown }): TypedTexts {
  return about.base === undefined && about.mode === "strict" ? { fullName: "", ...typed } : typed;
}

function resultOf<T>(value: T, refusals: readonly Refusal[]): Result<T> {
  return refusals.length === 0 ? accept(value) : { ok: false, refusals };
}

export function readInternalFields(typed: TypedTexts, about: AboutInternal): Result<InternalContact> {
  const base = about.base ?? BLANK_INTERNAL;
  const { texts, refusals } = readFields(withName(typed, about), INTERNAL_RULES, { ...base }, about);
  return resultOf({ ...base, ...only(texts, INTERNAL_TYPED_FIELDS) }, refusals);
}

export function readExternalFields(typed: TypedTexts, about: AboutExternal): Result<ExternalContact> {
  const base = about.base ?? BLANK_EXTERNAL;
  const { texts, refusals } = readFields(withName(typed, about), EXTERNAL_RULES, { ...base }, about);
  const organization = about.organization ?? base.organization;
  const relationshipOwner = about.relationshipOwner ?? base.relationshipOwner;
  return resultOf(
    { ...base, ...only(texts, EXTERNAL_TYPED_FIELDS), organization, relationshipOwner },
    refusals,
  );
}

function only(texts: Readonly<Record<string, string>>, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, texts[field] ?? ""]));
}
