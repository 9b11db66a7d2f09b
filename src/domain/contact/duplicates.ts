// Who is probably in the register already (F3): warned of before saving, and while a file is brought in.

import { organizationKey } from "../organization/name.ts";
import type { Serial } from "../register/serial.ts";
import type { ExternalContact, InternalContact } from "./contact.ts";
import { isAddress, isSharedMailbox } from "./email.ts";
import { readName } from "./name.ts";

export type DuplicateReason =
  | "account" // the same 登录账号
  | "mobile"
  | "email" // a mailbox of one person, not of an office
  | "nameAndDepartment"
  | "nameAndOrganization"
  | "phoneAndName" // the name, and a telephone that others may share
  | "name" // a colleague of the same name: perhaps one person in two departments (R84)
  | "officePhone"
  | "samePost"; // nobody named, but the same title and matter in the same place

/**
 * What each agreement is worth. A name with its unit, or a name with a personal channel, reaches `SAME_PERSON`;
 * a personal channel alone is worth a warning (an assistant's mobile), a common name or a switchboard alone is not.
 */
const WEIGHT = {
  account: 100,
  mobile: 60,
  email: 50,
  nameAndDepartment: 80,
  nameAndOrganization: 80,
  phoneAndName: 70,
  name: 40,
  officePhone: 20,
  samePost: 80,
} as const satisfies Record<DuplicateReason, number>;

/** From here on a file's row is taken to be that person. */
export const SAME_PERSON = 70;
/** From here on somebody is told. */
const WORTH_SAYING = 40;
/** A number or mailbox that so many people have is an office's. */
const SHARED_BY = 3;
/** A namesake in another partner company is somebody else. */
const NAMESAKE_OUTSIDE = 20;

/** What is compared of a person. Texts are as the register writes them. */
export interface Person<Key extends string = Serial | ""> {
  /** The serial; "" for somebody new. An import names the rows of its file by keys of its own. */
  readonly serial: Key;
  readonly fullName: string;
  readonly unitKind: "department" | "organization";
  /** Name of the department or the 单位. */
  readonly unit: string;
  readonly jobTitle: string;
  readonly matter: string;
  readonly officePhone: string;
  readonly mobilePhone: string;
  readonly email: string;
  readonly account: string;
}

export interface Duplicate<Key extends string = Serial | ""> {
  readonly serial: Key;
  /** Up to 100. */
  readonly weight: number;
  readonly reasons: readonly DuplicateReason[];
}

export function internalPerson<Key extends string>(
  serial: Key,
  contact: Partial<InternalContact>,
): Person<Key> {
  const { fullName = "", department = "", jobTitle = "", responsibilities = "", account = "" } = contact;
  const { officePhone = "", mobilePhone = "", email = "" } = contact;
  const posts = { unitKind: "department", unit: department, jobTitle, matter: responsibilities } as const;
  return { serial, fullName, ...posts, officePhone, mobilePhone, email, account };
}

/** `organizationName`: the full name of the contact's 单位. */
export function externalPerson<Key extends string>(
  serial: Key,
  contact: Partial<ExternalContact>,
  organizationName: string,
): Person<Key> {
  const { fullName = "", jobTitle = "", engagementSubject = "" } = contact;
  const { officePhone = "", mobilePhone = "", email = "" } = contact;
  const posts = {
    unitKind: "organization",
    unit: organizationName,
    jobTitle,
    matter: engagementSubject,
  } as const;
  return { serial, fullName, ...posts, officePhone, mobilePhone, email, account: "" };
}

const HONORIFIC = /^(?:sir|dame|lord|lady|dr|prof|professor|mr|mrs|ms|miss|mx|rev|hon)$/;

/** "" for who has no real name; "Sir Charles Montgomery" and "Montgomery, Charles" are one. */
function nameKey(fullName: string): string {
  const { name, real } = readName(fullName);
  if (!real) return "";
  const bare = name.toLowerCase().replace(/['’·-]/g, "");
  if (/[\u3400-\u9fff]/.test(bare)) return bare.replace(/[\s.]/g, "");
  const words = bare.split(/[\s.,]+/).filter((word) => word !== "" && !HONORIFIC.test(word));
  return words.sort().join(" ");
}

function unitKey({ unit, unitKind }: Person<string>): string {
  return unitKind === "organization" ? organizationKey(unit) : unit.toLowerCase().replace(/\s/g, "");
}

/** Digits of each number in a cell, with its extension: on a switchboard the extension is the person. */
function phoneKeys(text: string): string[] {
  if (/^\d{7,}$/.test(text)) return [text];
  const keys: string[] = [];
  for (const piece of text.split(" / ")) {
    const [number = "", extension = ""] = piece.split("转");
    const digits = number.replace(/\D/g, "");
    if (digits.length >= 7) keys.push(extension === "" ? digits : `${digits}#${extension}`);
  }
  return keys;
}

function personalMailboxes(text: string): string[] {
  const addresses = text.toLowerCase().split("; ");
  return addresses.filter((address) => isAddress(address) && !isSharedMailbox(address));
}

/** Title, matter and place of somebody who has no name: "N/D", Head of Strategy, Home Secretary's Office. */
function postKey(person: Person<string>): string {
  const said = [person.jobTitle, person.matter].filter((part) => part !== "");
  if (said.length === 0 || nameKey(person.fullName) !== "") return "";
  return [unitKey(person), ...said].join("\n").toLowerCase();
}

/** Everything by which a person is found again. */
function marksOf(person: Person<string>): string[] {
  const name = nameKey(person.fullName);
  const post = postKey(person);
  return [
    ...(person.account === "" ? [] : [`a:${person.account.toLowerCase()}`]),
    ...phoneKeys(person.mobilePhone).map((key) => `t:${key}`),
    ...phoneKeys(person.officePhone).map((key) => `t:${key}`),
    ...personalMailboxes(person.email).map((address) => `m:${address}`),
    ...(name === "" ? [] : [`n:${name}`]),
    ...(post === "" ? [] : [`p:${post}`]),
  ];
}

export interface DuplicateIndex<Key extends string = Serial | ""> {
  readonly people: readonly Person<Key>[];
  readonly byMark: ReadonlyMap<string, readonly number[]>;
}

export function duplicateIndex<Key extends string>(existing: readonly Person<Key>[]): DuplicateIndex<Key> {
  const byMark = new Map<string, number[]>();
  existing.forEach((person, at) => {
    for (const mark of new Set(marksOf(person))) {
      const known = byMark.get(mark);
      if (known) known.push(at);
      else byMark.set(mark, [at]);
    }
  });
  return { people: existing, byMark };
}

function reasonsOf(
  candidate: Person<string>,
  other: Person<string>,
  shared: readonly string[],
): DuplicateReason[] {
  const has = (sign: string) => shared.some((mark) => mark.startsWith(sign));
  const reasons: DuplicateReason[] = [];
  const mobiles = [...phoneKeys(candidate.mobilePhone), ...phoneKeys(other.mobilePhone)];
  const sameName = has("n:");
  const sameUnit = unitKey(candidate) !== "" && unitKey(candidate) === unitKey(other);
  if (has("a:")) reasons.push("account");
  if (shared.some((mark) => mobiles.includes(mark.slice(2)) && mark.startsWith("t:"))) reasons.push("mobile");
  if (has("m:")) reasons.push("email");
  if (sameName && sameUnit) {
    reasons.push(candidate.unitKind === "department" ? "nameAndDepartment" : "nameAndOrganization");
  }
  if (sameName && !sameUnit) reasons.push("name");
  if (has("p:")) reasons.push("samePost");
  if (has("t:") && !reasons.includes("mobile")) reasons.push(sameName ? "phoneAndName" : "officePhone");
  return reasons;
}

function weightOf(reasons: readonly DuplicateReason[], candidate: Person<string>): number {
  const outside = candidate.unitKind === "organization";
  const sum = reasons.reduce(
    (all, reason) => all + (reason === "name" && outside ? NAMESAKE_OUTSIDE : WEIGHT[reason]),
    0,
  );
  return Math.min(100, sum);
}

/** Marks that the two have in common and that say something: a switchboard says something only of one of that name. */
function sharedMarks(marks: readonly string[], index: DuplicateIndex<string>): Map<number, string[]> {
  const shared = new Map<number, string[]>();
  const ofOffices: string[] = [];
  for (const mark of marks) {
    const found = index.byMark.get(mark) ?? [];
    const channel = mark.startsWith("t:") || mark.startsWith("m:");
    if (channel && found.length >= SHARED_BY) ofOffices.push(mark);
    else for (const at of found) shared.set(at, [...(shared.get(at) ?? []), mark]);
  }
  if (ofOffices.length === 0) return shared;
  for (const [at, known] of shared) {
    const namesake = index.people[at];
    if (!namesake || !known.some((mark) => mark.startsWith("n:"))) continue;
    const theirs = marksOf(namesake);
    shared.set(at, known.concat(ofOffices.filter((mark) => theirs.includes(mark))));
  }
  return shared;
}

/** The likeliest first; at most `limit`; those too unlikely to mention are left out, and so is the candidate itself. */
export function likelyDuplicates<Key extends string>(
  candidate: Person<string>,
  index: DuplicateIndex<Key>,
  limit: number,
): Duplicate<Key>[] {
  const found: Duplicate<Key>[] = [];
  for (const [at, shared] of sharedMarks([...new Set(marksOf(candidate))], index)) {
    const other = index.people[at];
    if (!other || (candidate.serial !== "" && other.serial === candidate.serial)) continue;
    const reasons = reasonsOf(candidate, other, shared);
    const weight = weightOf(reasons, candidate);
    if (weight >= WORTH_SAYING) found.push({ serial: other.serial, weight, reasons });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.serial < b.serial ? -1 : 1)).slice(0, limit);
}
