// By what people are recognised: name, unit, post and channels, each as a key that is equal where people mean the same.

import { organizationKey } from "../organization/name.ts";
import type { Serial } from "../register/serial.ts";
import type { ExternalContact, InternalContact } from "./contact.ts";
import { isAddress, isSharedMailbox } from "./email.ts";
import { readName } from "./name.ts";

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
function postKey(person: Person<string>, unit: string): string {
  const said = [person.jobTitle, person.matter].filter((part) => part !== "");
  return said.length === 0 ? "" : [unit, ...said].join("\n").toLowerCase();
}

export interface Traits {
  /** "" for who has no real name. */
  readonly name: string;
  readonly unit: string;
  readonly mobiles: readonly string[];
  /** Everything by which the person is found again; the first letter says what it is: MARK. */
  readonly marks: readonly string[];
}

export const MARK = { account: "a", phone: "t", mailbox: "m", name: "n", post: "p" } as const;

export function traitsOf(person: Person<string>): Traits {
  const name = nameKey(person.fullName);
  const unit = unitKey(person);
  const post = name === "" ? postKey(person, unit) : "";
  const mobiles = phoneKeys(person.mobilePhone);
  const marks = [
    ...(person.account === "" ? [] : [MARK.account + person.account.toLowerCase()]),
    ...mobiles.concat(phoneKeys(person.officePhone)).map((key) => MARK.phone + key),
    ...personalMailboxes(person.email).map((address) => MARK.mailbox + address),
    ...(name === "" ? [] : [MARK.name + name]),
    ...(post === "" ? [] : [MARK.post + post]),
  ];
  return { name, unit, mobiles, marks: [...new Set(marks)] };
}
