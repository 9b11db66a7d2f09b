// Who may ask for what, and on whose behalf (R15, R42–R47, W5.2).

import { rolesOf, type Roles } from "../../domain/access/parties.ts";
import { peopleOf } from "../../domain/access/people.ts";
import type { Context } from "../../domain/change/change.ts";
import { ownerOf as unitsOwner } from "../../domain/duty/of-records.ts";
import type { Serial } from "../../domain/register/serial.ts";
import { OWN_KINDS } from "../../domain/request/kinds.ts";
import { isInternalKind, type ChangeRequest, type RequestKind } from "../../domain/request/request.ts";
import type { Facts } from "../../domain/request/routing.ts";
import type { RegisterState } from "../../ports/register.ts";

/** As what somebody asks: for oneself, for a department, as HR, for a partner that one looks after, or as administrator. */
export type Standing = "own" | "department" | "hr" | "partner" | "administrator";

/** One who acts, with what they are; and with what it is found out who else does. */
export interface Someone {
  readonly facts: Facts;
  readonly account: string;
  readonly serial: Serial | "";
  readonly roles: Roles;
}

export function someone(
  state: RegisterState,
  { account, serial }: Pick<Someone, "account" | "serial">,
  { today }: Pick<Context, "today">,
): Someone {
  const facts = { company: state.company, people: peopleOf(state.company, state.internal()), on: today };
  return { facts, account, serial, roles: rolesOf(account, state.company, facts.people) };
}

/** What a request is about, as far as it decides who may ask for it. */
export type Concerned = Pick<ChangeRequest, "kind" | "subject" | "department" | "owner">;

/** undefined: may not ask for it. The standing decides who has to hand it in and sign it. */
export function standingOf(
  { kind, subject, department, owner }: Concerned,
  who: Someone,
): Standing | undefined {
  const { roles, serial } = who;
  const isOneOf = (...lists: readonly (readonly string[])[]): boolean =>
    lists.some((list) => list.includes(department));
  if (isInternalKind(kind)) {
    if (roles.hr && isStaffMatter(kind)) return "hr";
    if (isOneOf(roles.liaisonOf, roles.heads, roles.deputizes)) return "department";
    if (serial !== "" && serial === subject && OWN_KINDS.includes(kind)) return "own";
  } else {
    if (serial !== "" && serial === owner) return "partner";
    if (isOneOf(roles.supervises, roles.heads, roles.deputizes)) return "partner";
  }
  return roles.administrator ? "administrator" : undefined;
}

/** What HR completes (R44). */
export function isStaffMatter(kind: RequestKind): boolean {
  return kind === "joining" || kind === "departure";
}

/** The relationship owner whose partner this is: a contact's own; of a 单位 its main contact's, else its first contact's. */
export function ownerOf(state: RegisterState, subject: Serial | ""): Serial | "" {
  const found = subject === "" ? undefined : state.record(subject);
  if (found?.kind === "external") return found.record.relationshipOwner;
  if (found?.kind !== "organization") return "";
  return unitsOwner(found.serial, found.record.mainContact, { external: state.external() });
}
