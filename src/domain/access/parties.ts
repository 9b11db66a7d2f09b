// Who acts where a rule says "the head", "the liaison", "HR": the holder of the post, or whoever stands in (R9, R81).

import type { PlainDate } from "../calendar/plain-date.ts";
import { normalAccount } from "../company/account.ts";
import { ROLE_NAMES, type Company, type Department, type RoleName } from "../company/company.ts";
import type { Party } from "../deadline/rule.ts";
import type { Serial } from "../register/serial.ts";
import { ROLE_TEXT } from "../register/tables.ts";
import type { People, Person } from "./people.ts";

/** `deputy` also says: named in 请假代理 by the one who is away. */
export interface Actor {
  readonly person: Person;
  readonly as: "holder" | "deputy" | "backup" | "superior" | "administrationManager" | "lastSigner";
}

/** What a party is asked about. */
export interface About {
  readonly company: Company;
  readonly people: People;
  /** Full name of the department whose head, liaison or supervisor is meant. */
  readonly department: string;
  readonly relationshipOwner?: Serial | "";
  readonly employee?: Serial | "";
  readonly on: PlainDate;
  /** Accounts that may not act: nobody signs their own request. */
  readonly not?: readonly string[];
}

/** A place in the chain of those who may act, in the order in which they are asked; of a role, all who have it. */
interface Seat {
  readonly people: readonly Person[];
  readonly as: Actor["as"];
}

/**
 * The first of the chain who is at work on this day and is none of `not`. One who is away is first replaced by whom
 * 请假代理 names. undefined: the post is vacant all the way up.
 */
export function actorFor(party: Party, about: About): Actor | undefined {
  return actorsFor(party, about)[0];
}

/** The same, with all others who have the same role: any of the administrators may act. */
export function actorsFor(party: Party, about: About): readonly Actor[] {
  for (const { people, as } of seatsOf(party, about)) {
    const acting = people.flatMap((person): readonly Actor[] => {
      if (mayAct(person, about)) return [{ person, as }];
      const standIn = standInsFor(person, about).find((each) => mayAct(each, about));
      return standIn ? [{ person: standIn, as: "deputy" }] : [];
    });
    if (acting.length > 0) return acting;
  }
  return [];
}

/** All administrators, all HR, available ones first; of a post that one person has, who acts. */
export function everybodyFor(party: Party, about: About): readonly Person[] {
  if (party !== "administrator" && party !== "hr" && party !== "administrationManager") {
    const actor = actorFor(party, about);
    return actor ? [actor.person] : [];
  }
  const holders = holdersOf(party, about).filter(
    (person) => isThere(person, about) && !isBarred(person, about),
  );
  return [
    ...holders.filter((person) => !isAway(person, about)),
    ...holders.filter((person) => isAway(person, about)),
  ];
}

type Post = Exclude<keyof Department, "name" | "order">;

/** Posts of the department, 行政部经理, and whom 设置 names for the last, each with how who sits there acts. */
type Chain = readonly (readonly [post: Post | RoleName | "lastSigner", as: Actor["as"]])[];

const MANAGEMENT: Chain = [
  ["administrationManager", "administrationManager"],
  ["lastSigner", "lastSigner"],
  // Somebody who is named may be the one who asks, or be away.
  ["administrator", "lastSigner"],
];

const ABOVE: Chain = [["deputy", "deputy"], ["superior", "superior"], ...MANAGEMENT];

const CHAINS = {
  departmentHead: [["head", "holder"], ...ABOVE],
  departmentLiaison: [
    ["liaison", "holder"],
    ["backupLiaison", "backup"],
    ["head", "superior"],
    ["deputy", "deputy"],
  ],
  businessSupervisor: [["supervisor", "holder"], ["head", "superior"], ...ABOVE],
  superior: [["superior", "holder"], ...MANAGEMENT],
  hr: [["hr", "holder"]],
  administrator: [["administrator", "holder"]],
  administrationManager: [["administrationManager", "holder"]],
} as const satisfies Readonly<Record<Exclude<Party, "relationshipOwner" | "employee">, Chain>>;

function isRole(post: Post | RoleName): post is RoleName {
  return ROLE_NAMES.some((name) => name === post);
}

function seatsOf(party: Party, about: About): readonly Seat[] {
  const { company, people, department } = about;
  const listed = (person: Person | undefined): Person[] => (person ? [person] : []);
  if (party === "employee") return [{ people: listed(people.bySerial(about.employee ?? "")), as: "holder" }];
  if (party === "relationshipOwner") {
    const owner = about.relationshipOwner ?? "";
    const home = { ...about, department: people.departmentOf(owner) || department };
    const heads = seatsOf("departmentHead", home).map((seat): Seat =>
      seat.as === "holder" ? { ...seat, as: "superior" } : seat,
    );
    return [{ people: listed(people.bySerial(owner)), as: "holder" }, ...heads];
  }
  const row = company.departments.find(({ name }) => name === department);
  // Where no supervisor is named, the head is it.
  const headInstead = party === "businessSupervisor" && (row?.supervisor ?? "") === "";
  const chain: Chain = CHAINS[headInstead ? "departmentHead" : party];
  return chain.map(([named, as]): Seat => {
    const post = named === "lastSigner" ? lastRole(company) : named;
    if (post === undefined) return { people: listed(people.byAccount(company.settings.lastSigner)), as };
    return { people: isRole(post) ? holdersOf(post, about) : listed(row && people.byText(row[post])), as };
  });
}

/** The role that 设置 names for who signs where nobody else may; undefined where it names an account. */
function lastRole({ settings: { lastSigner } }: Company): RoleName | undefined {
  return ROLE_NAMES.find((name) => ROLE_TEXT[name] === lastSigner);
}

function holdersOf(role: RoleName, { company, people }: Pick<About, "company" | "people">): Person[] {
  return company.roles.flatMap((holder) => {
    const person = holder.role === role ? people.byAccount(holder.account) : undefined;
    return person ? [person] : [];
  });
}

function isThere(person: Person, { people, on }: About): boolean {
  return person.account !== "" && people.standing(person, on) === "here";
}

function isBarred({ account }: Person, { not = [] }: About): boolean {
  return not.some((barred) => normalAccount(barred) === account);
}

function mayAct(person: Person, about: About): boolean {
  return isThere(person, about) && !isBarred(person, about) && !isAway(person, about);
}

function isSame(one: Person, other: Person): boolean {
  return one.serial === other.serial && one.account === other.account;
}

function absencesOf(person: Person, { company, people, on }: About): Company["absences"] {
  return company.absences.filter(({ person: text, from, until }) => {
    if (from > on || on > until) return false;
    const away = people.byText(text);
    return away !== undefined && isSame(away, person);
  });
}

function isAway(person: Person, about: About): boolean {
  return absencesOf(person, about).length > 0;
}

function standInsFor(person: Person, about: About): Person[] {
  return absencesOf(person, about).flatMap(({ deputy }) => about.people.byText(deputy) ?? []);
}

/** What an account is: for menus and admission. Departments by full name. */
export interface Roles {
  readonly administrator: boolean;
  readonly hr: boolean;
  readonly administrationManager: boolean;
  readonly heads: readonly string[];
  readonly deputizes: readonly string[];
  /** Where no supervisor is named, the head is it. */
  readonly supervises: readonly string[];
  readonly superiorOf: readonly string[];
  /** As liaison or as backup. */
  readonly liaisonOf: readonly string[];
}

/** A blank or unknown account, and one of somebody who left, is nothing. */
export function rolesOf(account: string, company: Company, people: People): Roles {
  const person = people.byAccount(account);
  const holds = (role: RoleName): boolean =>
    person !== undefined &&
    company.roles.some((each) => each.role === role && each.account === person.account);
  const where = (is: (department: Department, post: (post: Post) => boolean) => boolean): string[] =>
    company.departments
      .filter((department) =>
        is(department, (post) => {
          const found = person && people.byText(department[post]);
          return found !== undefined && found.account === person?.account;
        }),
      )
      .map(({ name }) => name);
  return {
    administrator: holds("administrator"),
    hr: holds("hr"),
    administrationManager: holds("administrationManager"),
    heads: where((_, has) => has("head")),
    deputizes: where((_, has) => has("deputy")),
    supervises: where(({ supervisor }, has) => has(supervisor === "" ? "head" : "supervisor")),
    superiorOf: where((_, has) => has("superior")),
    liaisonOf: where((_, has) => has("liaison") || has("backupLiaison")),
  };
}

/** A post that nobody can act in, whoever stands in meanwhile. */
export interface Vacancy {
  readonly department: string;
  readonly post: "head" | "liaison";
  /** `unknownName`: nobody, or more than one, is called so. `noAccount`: cannot sign in. */
  readonly reason: "vacant" | "unknownName" | "noAccount" | "left";
}

/** Unfilled posts on this day, each somebody's task (R81). */
export function vacancies(company: Company, people: People, on: PlainDate): readonly Vacancy[] {
  return company.departments.flatMap((department) =>
    (["head", "liaison"] as const).flatMap((post): Vacancy[] => {
      const reason = whyVacant(department[post], people, on);
      return reason ? [{ department: department.name, post, reason }] : [];
    }),
  );
}

function whyVacant(text: string, people: People, on: PlainDate): Vacancy["reason"] | undefined {
  if (text === "") return "vacant";
  const person = people.byText(text);
  if (!person) return people.hasLeft(text) ? "left" : "unknownName";
  if (people.standing(person, on) === "left") return "left";
  return person.account === "" ? "noAccount" : undefined;
}
