// Who signs a request (R19, R20, W5.2): heads, both heads, the supervisor, the superior for a head's own. Nobody their own.

import { actorFor, actorsFor, type Actor } from "../access/parties.ts";
import type { People } from "../access/people.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { Company } from "../company/company.ts";
import type { Party } from "../deadline/rule.ts";
import { isInternalKind, type ChangeRequest } from "./request.ts";
import { isSigned, type Signature } from "./signatures.ts";

/** With what it is found out who acts. */
export interface Facts {
  readonly company: Company;
  readonly people: People;
  readonly on: PlainDate;
}

type Routed = Pick<ChangeRequest, "kind" | "subject" | "department" | "toDepartment" | "owner">;

/** Signatures that the request needs, none of them given. `byHr`: what HR has completed needs none (R44). */
export function signaturesNeeded(request: Routed, facts: Facts, byHr: boolean): readonly Signature[] {
  if (byHr) return [];
  const { kind, department, toDepartment } = request;
  if (kind === "problem") return [{ party: caretaker(request, facts), department }];
  if (!isInternalKind(kind)) return [{ party: "businessSupervisor", department }];
  const departments = toDepartment === "" ? [department] : [department, toDepartment];
  return departments.map((each) => ({ party: headOrAbove(request, each, facts), department: each }));
}

/** Who looks into what a reader reports (F12). */
function caretaker({ subject, owner, department }: Routed, facts: Facts): Party {
  if (subject.startsWith("N"))
    return actorFor("departmentLiaison", { ...facts, department }) ? "departmentLiaison" : "administrator";
  return owner === "" ? "administrator" : "relationshipOwner";
}

/** The head's own row is signed above the head (C2). */
function headOrAbove({ subject }: Routed, name: string, { company, people }: Facts): Party {
  const head = company.departments.find((department) => department.name === name)?.head ?? "";
  return subject !== "" && people.byText(head)?.serial === subject ? "superior" : "departmentHead";
}

/** Accounts that may not sign it: who asks, who hands it in, whom it is about. */
export function barred(request: ChangeRequest, { people }: Facts): string[] {
  const about = request.subject === "" ? undefined : people.bySerial(request.subject);
  return [request.openedBy, request.submittedBy, about?.account ?? ""].filter((account) => account !== "");
}

/** Who signs, or does what is awaited of `party`, today; undefined where the post is vacant all the way up. */
export function actorOf(
  { party, department }: Pick<Signature, "party" | "department">,
  request: ChangeRequest,
  facts: Facts,
  not: readonly string[] = barred(request, facts),
): Actor | undefined {
  return actorsOf({ party, department }, request, facts, not)[0];
}

/** All who may: one, or everybody who has the role. */
export function actorsOf(
  { party, department }: Pick<Signature, "party" | "department">,
  request: ChangeRequest,
  facts: Facts,
  not: readonly string[] = barred(request, facts),
): readonly Actor[] {
  const relationshipOwner = party === "relationshipOwner" ? request.owner : "";
  return actorsFor(party, { ...facts, department, relationshipOwner, not });
}

/** Whose it is to hand in what a colleague told (R46). */
export function liaisonOf({
  department,
}: Pick<Routed, "department">): Pick<Signature, "party" | "department"> {
  return { party: "departmentLiaison", department };
}

/** What of the request this account is the one to sign. */
export function awaitedOf(
  account: string,
  request: ChangeRequest,
  signatures: readonly Signature[],
  facts: Facts,
): { readonly signature: Signature; readonly as: Actor["as"] }[] {
  return signatures.flatMap((signature) => {
    if (isSigned(signature)) return [];
    const actor = actorsOf(signature, request, facts).find(({ person }) => person.account === account);
    return actor ? [{ signature, as: actor.as }] : [];
  });
}

/** What the one who hands it in has signed thereby: a head who submits a change of own people, not of the own row (C2). */
export function signedBySubmitting(
  request: ChangeRequest,
  signatures: readonly Signature[],
  facts: Facts,
): ReturnType<typeof awaitedOf> {
  const { subject, submittedBy } = request;
  if (subject !== "" && facts.people.bySerial(subject)?.account === submittedBy) return [];
  const not = barred(request, facts).filter((account) => account !== submittedBy);
  return signatures.flatMap((signature) => {
    if (signature.party !== "departmentHead" || isSigned(signature)) return [];
    const actor = actorOf(signature, request, facts, not);
    // Whoever signs for want of anybody else does not sign what they hand in themselves.
    return actor && actor.as !== "lastSigner" && actor.person.account === submittedBy
      ? [{ signature, as: actor.as }]
      : [];
  });
}
