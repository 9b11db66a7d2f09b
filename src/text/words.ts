// Which words a language has, and the sentences made of them: flags, refusals, notices, differences, operation names.

import type { Language } from "../domain/company/company.ts";
import type { Flag } from "../domain/contact/flags.ts";
import type { Refusal } from "../domain/refusal.ts";
import { en } from "./en.ts";
import { zhCN } from "./zh-CN.ts";

/** What a sentence names: serials, limits, names. Every sentence reads well when a value is not given. */
export type Values = Readonly<Record<string, string | number>>;

export type Words = typeof zhCN;

/** `label`: the field's; "" where none is meant. */
export type Sentence = (label: string, values: Values) => string;

/** The tables whose fields have labels: records, and what only pages name. */
export type LabelledTable =
  keyof Words["fields"] | "settings" | "departments" | "roles" | "requests" | "calendar" | "absences";

/** Words with the labels of some tables; which, depends on who speaks. */
type Labels = Pick<Words, "facts"> & {
  readonly fields: Readonly<Partial<Record<LabelledTable, Readonly<Record<string, string>>>>>;
};

/** Where a field key is looked up when the table is not said, in this order. */
const LABEL_ORDER: readonly LabelledTable[] = [
  "internal",
  "external",
  "organizations",
  "settings",
  "departments",
  "roles",
  "calendar",
  "absences",
];

export function wordsFor(language: Language): Words {
  return language === "en" ? en : zhCN;
}

/** The field's label in that table, else in the first table that has such a field, else the key itself. */
export function fieldLabel(key: string, words: Labels, table?: LabelledTable): string {
  const order = table === undefined ? LABEL_ORDER : [table, ...LABEL_ORDER];
  for (const name of order) {
    const label = own(words.fields[name] ?? {}, key);
    if (label !== undefined) return label;
  }
  // "#typed N-000012 email": a fact of the log, with what it is about.
  const [fact = "", ...about] = key.split(" ");
  const label = own(words.facts, fact);
  return label === undefined ? key : [label, ...about.map((part) => fieldLabel(part, words))].join(" ");
}

export function flagText(flag: Flag, words: Words, table?: LabelledTable): string {
  return words.flags[flag.code](fieldLabel(flag.field, words, table));
}

/** All flags of a record as its 待补全 cell shows them; "" for a complete record. */
export function flagsText(flags: readonly Flag[], words: Words, table?: LabelledTable): string {
  return flags.map((flag) => flagText(flag, words, table)).join(words.flagSeparator);
}

/** Why a hand's text was put back, as the note beside its cell says it. */
export function noteText(refusal: Refusal, words: Words, table?: LabelledTable): string {
  const sentence = own<Sentence>(words.refusals, refusal.code);
  const label = refusal.field === undefined ? "" : fieldLabel(refusal.field, words, table);
  return sentence ? sentence(label, refusal.values ?? {}) : words.refusalElse;
}

/** A value as people read it: the codes that records hold have words, all else is said as it stands. */
export function valueText(field: string, value: string, words: Words): string {
  const codes = own(words.codes, field);
  return (codes && own<string>(codes, value)) ?? value;
}

export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly erased: boolean;
}

/** "手机号码:138… → 139…", as the log's 变更内容 shows it. */
export function differenceText(difference: Difference, words: Words, table?: LabelledTable): string {
  const { changed, empty, erased } = words.differences;
  const shown = (value: string): string => (difference.erased ? erased : value === "" ? empty : value);
  return changed(
    fieldLabel(difference.field, words, table),
    shown(difference.before),
    shown(difference.after),
  );
}

export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
