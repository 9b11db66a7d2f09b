// Whom a step of a request is told (W5.2, W5.3): who has to act next, who waits for it, and whom the source names.

import type { Instant } from "../calendar/plain-date.ts";
import { everybodyFor } from "../access/parties.ts";
import type { Person } from "../access/people.ts";
import type { Party } from "../deadline/rule.ts";
import type { EntryChange, StoredRequest } from "../ledger/entry.ts";
import { isInternalKind, type ChangeRequest, type RequestState } from "../request/request.ts";
import { actorsOf, liaisonOf, type Facts } from "../request/routing.ts";
import { openSignatures } from "../request/signatures.ts";
import type { Notice, NoticeCode } from "./notice.ts";
import { tellEach, tellTogether } from "./tell.ts";

export interface NoticeAbout extends Facts {
  readonly at: Instant;
  /** Whose doing it is: nobody is told what they did themselves. */
  readonly actor: string;
}

const HANDED_IN: readonly RequestState[] = ["submitted", "scheduled", "applied", "unratified"];

/** Their time counts in hours, or in one working day: a digest would come too late. */
function isPressing({ kind, state }: ChangeRequest): boolean {
  return kind !== "problem" && (!isInternalKind(kind) || state === "opened" || state === "unratified");
}

/** What follows from the change; nothing where the request stays in its state. */
export function noticesOfRequest({ before, after }: EntryChange, about: NoticeAbout): Notice[] {
  if (after.kind !== "request") return [];
  const was = before?.kind === "request" ? before.entry : undefined;
  if (was?.state === after.entry.state) return [];
  return [...majorNotices(was, after, about), ...stateNotices(was, after, about)];
}

type Told = Pick<Notice, "code" | "key"> & Partial<Notice>;

/** A remark of the register's own, a code, is left to the page that the mail leads to. */
function remarkOf({ kind, state, reason, answer }: ChangeRequest): string {
  if (kind === "problem" && state === "submitted") return reason;
  return ["returned", "rejected", "rolledBack"].includes(state) && !answer.startsWith("#") ? answer : "";
}

function told(code: NoticeCode, request: StoredRequest, about: NoticeAbout, urgent: boolean): Told {
  const { entry, id, version } = request;
  return {
    code,
    key: `${id} ${version} ${code}`,
    urgent: urgent ? "yes" : "",
    rule: entry.kind,
    object: id,
    subject: entry.subjectName,
    department: entry.department,
    by: about.people.byAccount(about.actor)?.name ?? "",
    when: entry.effectiveOn,
    remark: remarkOf(entry),
    createdAt: about.at,
  };
}

/** The holders of these posts in the request's department. */
function holders({ department, owner }: ChangeRequest, about: NoticeAbout, ...parties: Party[]): Person[] {
  return parties.flatMap((party) => everybodyFor(party, { ...about, department, relationshipOwner: owner }));
}

/** Who has to act for these parties today. */
function actors(
  awaited: readonly Parameters<typeof actorsOf>[0][],
  request: ChangeRequest,
  about: NoticeAbout,
): Person[] {
  return awaited.flatMap((each) => actorsOf(each, request, about).map(({ person }) => person));
}

/** R48: when it is handed in, at once, one message to the owner, copies to the supervisor and all administrators. */
function majorNotices(was: ChangeRequest | undefined, request: StoredRequest, about: NoticeAbout): Notice[] {
  const { entry } = request;
  if (entry.major === "" || !HANDED_IN.includes(entry.state) || (was && was.state !== "opened")) return [];
  const owner = about.people.bySerial(entry.owner);
  return tellTogether(
    told("major", request, about, true),
    owner ? [owner] : [],
    holders(entry, about, "businessSupervisor", "administrator"),
  );
}

/** R44: what 人力资源 enters is told the administrators at once, the first time that it stands. */
function toAdministrators(
  was: ChangeRequest | undefined,
  request: StoredRequest,
  about: NoticeAbout,
): Notice[] {
  const { kind, state } = request.entry;
  const isNew = was === undefined || !HANDED_IN.includes(was.state);
  if ((kind !== "joining" && kind !== "departure") || !isNew) return [];
  const others = holders(request.entry, about, "administrator").filter(
    ({ account }) => account !== about.actor,
  );
  const code = state === "applied" ? "applied" : "scheduled";
  return others.length === 0 ? [] : tellTogether(told(code, request, about, true), others);
}

function stateNotices(was: ChangeRequest | undefined, request: StoredRequest, about: NoticeAbout): Notice[] {
  const { entry } = request;
  const pressing = isPressing(entry);
  const askers = [entry.openedBy, entry.submittedBy].flatMap(
    (account) => about.people.byAccount(account) ?? [],
  );
  const asked = (code: NoticeCode, urgent: boolean, others: readonly Person[] = []): Notice[] =>
    tellEach(told(code, request, about, urgent), [...askers, ...others], about.actor);
  switch (entry.state) {
    case "opened":
      return tellEach(told("toHandIn", request, about, true), actors([liaisonOf(entry)], entry, about));
    case "submitted":
    case "unratified":
    case "unsettled": {
      const code = entry.kind === "problem" ? "problem" : "toSign";
      return tellEach(told(code, request, about, pressing), actors(openSignatures(entry), entry, about));
    }
    case "returned":
      return asked("returned", pressing);
    case "rejected":
      return asked("rejected", false);
    case "rolledBack":
      return asked("rolledBack", false, holders(entry, about, "administrator"));
    case "scheduled":
    case "applied": {
      const first = toAdministrators(was, request, about);
      const reached = first.flatMap(({ to }) => to.split(" "));
      return [...first, ...asked(entry.state, false).filter(({ to }) => !reached.includes(to))];
    }
    default:
      return [];
  }
}
