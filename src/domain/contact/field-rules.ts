// How each field that people type is read: strictly from a form, leniently from a file.

import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import type { Refusal } from "../refusal.ts";
import { LENGTH } from "../register/tables.ts";
import { isAddress, readEmail } from "./email.ts";
import { readMatter, shortenedMatter } from "./matter.ts";
import { readName } from "./name.ts";
import { type PhoneUsage, readPhones } from "./phone.ts";
import { readDate } from "./typed-date.ts";
import { halfWidth, lengthOf, tidyText, withoutStrayQuotes } from "./width.ts";

export interface Reading {
  /** What the record will hold. */
  readonly text: string;
  /** Why a form refuses it; a file's row is kept all the same. */
  readonly refusal?: Refusal;
  /** What a lenient reading could not keep in the field itself: it goes to 备注, so that no character is lost. */
  readonly toRemark?: string;
}

export interface FieldContext {
  readonly field: string;
  readonly company: Company;
  readonly today: PlainDate;
}

export type FieldRule = (typed: string, context: FieldContext) => Reading;

/** Before what did not fit into its field, in 备注. The register's language is Chinese. */
export const FULL_TEXT_OF: Readonly<Record<string, string>> = {
  responsibilities: "负责业务模块全文: ",
  engagementSubject: "对接事项全文: ",
  email: "常用邮箱全文: ",
  order: "排序: ",
  knownOn: "知悉日期: ",
  engagementKind: "合作类型: ",
};

function tooLong(text: string, limit: number, field: string): { refusal?: Refusal } {
  const length = lengthOf(text);
  return length > limit ? { refusal: { code: "fieldTooLong", field, values: { limit, length } } } : {};
}

/** A short text of one line. */
export function textRule(limit: number): FieldRule {
  return (typed, { field }) => {
    const text = withoutStrayQuotes(tidyText(typed));
    return { text, ...tooLong(text, limit, field) };
  };
}

/** 备注 keeps its line breaks. */
export const remarkRule: FieldRule = (typed, { field }) => {
  const text = typed
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
  return { text, ...tooLong(text, LENGTH.remark, field) };
};

/** Every contact has a name; an employee's is the real one (R25). */
export function nameRule(needsRealName: boolean): FieldRule {
  return (typed, { field }) => {
    const { name, real } = readName(typed);
    if (name === "") return { text: "", refusal: { code: "fieldRequired", field } };
    if (needsRealName && !real)
      return { text: name, refusal: { code: "nameInvalid", field, values: { value: name } } };
    return { text: name, ...tooLong(name, LENGTH.name, field) };
  };
}

/** The department of this name, however it is spaced and whatever the width of its letters. */
export function departmentNamed(name: string, company: Company): string | undefined {
  const bare = (text: string) => halfWidth(text).replace(/\s/g, "").toLowerCase();
  return company.departments.find((department) => bare(department.name) === bare(name))?.name;
}

/** The department as 部门 writes it. */
export const departmentRule: FieldRule = (typed, { field, company }) => {
  const name = withoutStrayQuotes(tidyText(typed));
  if (name === "") return { text: "" };
  const known = departmentNamed(name, company);
  if (known !== undefined) return { text: known };
  return { text: name, refusal: { code: "unknownDepartment", field, values: { department: name, name } } };
};

export function phoneRule(usage: PhoneUsage): FieldRule {
  const limit = usage === "short" ? 20 : LENGTH.phone;
  return (typed, { field }) => {
    const { text, valid } = readPhones(typed, usage);
    return valid
      ? { text, ...tooLong(text, limit, field) }
      : { text, refusal: { code: "phoneInvalid", field, values: { value: text, usage } } };
  };
}

export const emailRule: FieldRule = (typed, { field }) => {
  const { text, valid, beside } = readEmail(typed);
  if (!valid) return { text, refusal: { code: "emailInvalid", field, values: { value: text } } };
  return {
    text,
    ...tooLong(text, LENGTH.email, field),
    ...(beside === "" ? {} : { toRemark: tidyText(typed) }),
  };
};

/** 登录账号: compared without case, so it is kept in lower case. */
export const accountRule: FieldRule = (typed, { field }) => {
  const text = halfWidth(typed).replace(/\s/g, "").toLowerCase();
  if (text === "" || isAddress(text)) return { text, ...tooLong(text, LENGTH.email, field) };
  return { text, refusal: { code: "accountInvalid", field, values: { value: text } } };
};

/** R32: a few words; the whole of a longer text goes to 备注. */
export const matterRule: FieldRule = (typed, { field }) => {
  const { text, overlong } = readMatter(typed);
  return overlong
    ? { text: shortenedMatter(text), ...tooLong(text, LENGTH.matter, field), toRemark: text }
    : { text };
};

export const orderRule: FieldRule = (typed, { field }) => {
  const text = halfWidth(typed).trim().replace(/\.0+$/, "");
  if (text === "" || /^\d{1,6}$/.test(text)) return { text: text.replace(/^0+(?=\d)/, "") };
  const kept = tidyText(typed);
  return { text: "", refusal: { code: "numberInvalid", field, values: { value: kept } }, toRemark: kept };
};

/** A day that has come; `dateInFuture` where it has not. */
export const pastDateRule: FieldRule = (typed, { field, today }) => {
  const text = tidyText(typed);
  if (text === "") return { text: "" };
  const day = readDate(text);
  if (!day) {
    const refusal: Refusal = { code: "dateInvalid", field, values: { value: text } };
    return { text: "", refusal, toRemark: text };
  }
  const refusal: Refusal = { code: "dateInFuture", field, values: { value: day, today } };
  return day > today ? { text: day, refusal } : { text: day };
};

export interface ReadFields {
  readonly texts: Readonly<Record<string, string>>;
  readonly refusals: readonly Refusal[];
}

/** Adds to 备注 what did not fit elsewhere, once. */
function withAdditions(remark: string, additions: readonly string[]): string {
  const missing = additions.filter((addition) => !remark.includes(addition));
  return [remark, ...missing].filter((part) => part !== "").join("\n");
}

/** Reads the typed fields over `base`. Strict: the first fault of each field is refused. Lenient: every text is kept. */
export function readFields(
  typed: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, FieldRule>>,
  base: Readonly<Record<string, string>>,
  about: { readonly company: Company; readonly today: PlainDate; readonly mode: "strict" | "lenient" },
): ReadFields {
  const texts: Record<string, string> = { ...base };
  const refusals: Refusal[] = [];
  const additions: string[] = [];
  for (const [field, value] of Object.entries(typed)) {
    const rule = rules[field];
    if (!rule) {
      refusals.push({ code: "inputInvalid", field });
      continue;
    }
    const { text, refusal, toRemark } = rule(value, { field, company: about.company, today: about.today });
    texts[field] = text;
    if (about.mode === "strict" && refusal) refusals.push(refusal);
    if (toRemark !== undefined) additions.push((FULL_TEXT_OF[field] ?? `${field}: `) + toRemark);
  }
  texts["remark"] = withAdditions(texts["remark"] ?? "", additions);
  return { texts, refusals };
}
