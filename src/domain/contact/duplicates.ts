// Who is probably in the register already (F3): warned of before saving, and while a file is brought in.

import type { Serial } from "../register/serial.ts";
import { MARK, type Person, type Traits, traitsOf } from "./person.ts";

export { externalPerson, internalPerson, type Person } from "./person.ts";

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

export interface Duplicate<Key extends string = Serial | ""> {
  readonly serial: Key;
  /** Up to 100. */
  readonly weight: number;
  readonly reasons: readonly DuplicateReason[];
}

export interface DuplicateIndex<Key extends string = Serial | ""> {
  readonly people: readonly Person<Key>[];
  readonly traits: readonly Traits[];
  /** By mark: who bears it, as places in the lists above. */
  readonly byMark: ReadonlyMap<string, readonly number[]>;
}

export function duplicateIndex<Key extends string>(existing: readonly Person<Key>[]): DuplicateIndex<Key> {
  const traits = existing.map(traitsOf);
  const byMark = new Map<string, number[]>();
  traits.forEach(({ marks }, at) => {
    for (const mark of marks) {
      const known = byMark.get(mark);
      if (known) known.push(at);
      else byMark.set(mark, [at]);
    }
  });
  return { people: existing, traits, byMark };
}

/** Who shares a mark that says something. A switchboard says something only of one of that name. */
function found(traits: Traits, index: DuplicateIndex<string>): Set<number> {
  const places = new Set<number>();
  for (const mark of traits.marks) {
    const bearers = index.byMark.get(mark) ?? [];
    if (!isOffices(mark, index)) for (const at of bearers) places.add(at);
  }
  return places;
}

function isOffices(mark: string, index: DuplicateIndex<string>): boolean {
  const channel = mark.startsWith(MARK.phone) || mark.startsWith(MARK.mailbox);
  return channel && (index.byMark.get(mark)?.length ?? 0) >= SHARED_BY;
}

function reasonsOf(
  candidate: Traits,
  other: Traits,
  kind: Person["unitKind"],
  index: DuplicateIndex<string>,
): DuplicateReason[] {
  const sameName = candidate.name !== "" && candidate.name === other.name;
  const sameUnit = candidate.unit !== "" && candidate.unit === other.unit;
  const shared = candidate.marks.filter(
    (mark) => other.marks.includes(mark) && (sameName || !isOffices(mark, index)),
  );
  const has = (sign: string) => shared.some((mark) => mark.startsWith(sign));
  const isMobile = (mark: string) =>
    candidate.mobiles.concat(other.mobiles).includes(mark.slice(MARK.phone.length));
  const mobile = shared.some((mark) => mark.startsWith(MARK.phone) && isMobile(mark));
  const reasons: DuplicateReason[] = [];
  if (has(MARK.account)) reasons.push("account");
  if (mobile) reasons.push("mobile");
  if (has(MARK.mailbox)) reasons.push("email");
  if (sameName && sameUnit) reasons.push(kind === "department" ? "nameAndDepartment" : "nameAndOrganization");
  if (sameName && !sameUnit) reasons.push("name");
  if (has(MARK.post)) reasons.push("samePost");
  if (has(MARK.phone) && !mobile) reasons.push(sameName ? "phoneAndName" : "officePhone");
  return reasons;
}

function weightOf(reasons: readonly DuplicateReason[], kind: Person["unitKind"]): number {
  let sum = 0;
  for (const reason of reasons) {
    sum += reason === "name" && kind === "organization" ? NAMESAKE_OUTSIDE : WEIGHT[reason];
  }
  return Math.min(100, sum);
}

/** The likeliest first; at most `limit`; those too unlikely to mention are left out, and so is the candidate itself. */
export function likelyDuplicates<Key extends string>(
  candidate: Person<string>,
  index: DuplicateIndex<Key>,
  limit: number,
): Duplicate<Key>[] {
  const duplicates: Duplicate<Key>[] = [];
  const own = traitsOf(candidate);
  for (const at of found(own, index)) {
    const [other, traits] = [index.people[at], index.traits[at]];
    if (!other || !traits || (candidate.serial !== "" && other.serial === candidate.serial)) continue;
    const reasons = reasonsOf(own, traits, candidate.unitKind, index);
    const weight = weightOf(reasons, candidate.unitKind);
    if (weight >= WORTH_SAYING) duplicates.push({ serial: other.serial, weight, reasons });
  }
  return duplicates.sort((a, b) => b.weight - a.weight || (a.serial < b.serial ? -1 : 1)).slice(0, limit);
}
