// How a kind of request is asked for: its fields in the order in which one has them at hand, its two times, its labels.

import type { StartFact } from "../../../domain/deadline/rule.ts";
import { KIND_RULES, OWN_KINDS } from "../../../domain/request/kinds.ts";
import { isInternalKind, type RequestKind } from "../../../domain/request/request.ts";
import { isSerial, kindOf, type RecordKind, type Serial } from "../../../domain/register/serial.ts";
import { tableKeyOf } from "../../register.ts";

/** The tables whose labels a request's fields have. */
export type AskedTable = ReturnType<typeof tableKeyOf>;

/** What one has at hand first comes first; what is not named here follows as the rule has it. */
const ORDER: readonly string[] = [
  "organizationName",
  "organizationType",
  "engagementKind",
  "fullName",
  "department",
  "jobTitle",
  "mobilePhone",
  "officePhone",
  "shortNumber",
  "email",
  "wechat",
  "engagementSubject",
  "relationshipOwner",
  "responsibilities",
  "otherPosts",
  "mainContact",
  "aliases",
  "remark",
];

/** Only a unit has these, only a contact has those. */
const OF_UNITS: readonly string[] = ["fullName", "aliases", "organizationType", "mainContact", "remark"];
const NOT_OF_CONTACTS: readonly string[] = ["aliases", "organizationType"];
/** Nobody fills these in while a change is asked for; administrators do, in the sidebar. */
const LEFT_OUT: readonly string[] = ["order"];

const place = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

/** `about`: the kind of record that it is about; undefined where it begins with the request. */
export function askedFields(kind: RequestKind, about: RecordKind | undefined): readonly string[] {
  const fits = (key: string): boolean => {
    if (LEFT_OUT.includes(key)) return false;
    if (kind !== "contactChanged") return true;
    return about === "organization"
      ? OF_UNITS.includes(key)
      : !NOT_OF_CONTACTS.includes(key) && key !== "mainContact";
  };
  return KIND_RULES[kind].fields.filter(fits).sort((one, other) => place(one) - place(other));
}

export function askedTable(kind: RequestKind, subject: Serial | ""): AskedTable {
  if (subject !== "" && isSerial(subject)) return tableKeyOf(kindOf(subject));
  return isInternalKind(kind) ? "internal" : "external";
}

export type AskedStart = Extract<StartFact, "completedAt" | "noticedAt" | "knownAt">;

/** From which fact its time limit counts (R78). */
export function startOf(kind: RequestKind): AskedStart {
  if (kind === "joining" || kind === "departure") return "completedAt";
  return OWN_KINDS.includes(kind) ? "noticedAt" : "knownAt";
}

/** What the day from which it holds is called: the record's own date, where it becomes one. */
export function dayKeyOf(kind: RequestKind): "departedOn" | "leftOn" | "endedOn" | undefined {
  if (kind === "departure") return "departedOn";
  if (kind === "contactLeft") return "leftOn";
  return kind === "engagementEnded" ? "endedOn" : undefined;
}
