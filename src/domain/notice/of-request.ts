// Whom a step of a request is told (W5.2, W5.3): who has to act next, who waits for it, and whom the source names.

import type { Instant, PlainDate } from "../calendar/plain-date.ts";
import { everybodyFor, type About } from "../access/parties.ts";
import type { People, Person } from "../access/people.ts";
import type { Company } from "../company/company.ts";
import type { Party } from "../deadline/rule.ts";
import type { EntryChange, StoredRequest } from "../ledger/entry.ts";
import type { Serial } from "../register/serial.ts";
import { isInternalKind, type ChangeRequest, type RequestState } from "../request/request.ts";
import type { Notice, NoticeCode } from "./notice.ts";
import { tellEach, tellTogether } from "./tell.ts";

export interface NoticeAbout {
  readonly company: Company;
  readonly people: People;
  readonly on: PlainDate;
  readonly at: Instant;
  /** Whose doing it is: nobody is told what they did themselves. */
  readonly actor: string;
  /** 业务对接人 of the contact or 单位 that it is about; "" for none. */
  readonly owner: Serial | "";
  /** Who has to sign the request now. */
  readonly signers: readonly Person[];
}

const HANDED_IN: readonly RequestState[] = ["submitted", "scheduled", "applied", "unratified"];

/** Their time counts in hours, or in one working day: a digest would come too late. */
function isPressing({ kind, state }: ChangeRequest): boolean {
  return !isInternalKind(kind) || state === "opened" || state === "unratified";
}

/** What follows from the change; nothing where the request stays in its state. */
export function noticesOfRequest({ before, after }: EntryChange, about: NoticeAbout): Notice[] {
  if (after.kind !== "request") return [];
  const was = before?.kind === "request" ? before.entry : undefined;
  if (was?.state === after.entry.state) return [];
  return [...majorNotices(was, after, about), ...stateNotices(was, after, about)];
}

function told(code: NoticeCode, request: StoredRequest, about: NoticeAbout, urgent: boolean) {
  const { entry, id, version } = request;
  const by = about.people.byAccount(about.actor)?.name ?? "";
  return {
    code,
    key: `${id} ${version} ${code}`,
    urgent: urgent ? ("yes" as const) : ("" as const),
    rule: entry.kind,
    object: id,
    subject: entry.subjectName,
    department: entry.department,
    by,
    when: entry.effectiveOn,
    remark: entry.state === "opened" ? entry.reason : entry.answer,
    createdAt: about.at,
  };
}

/** The holders of these posts in the request's department. */
function holders(request: ChangeRequest, { owner, ...rest }: NoticeAbout, ...parties: Party[]): Person[] {
  const asked: About = { ...rest, department: request.department, relationshipOwner: owner };
  return parties.flatMap((party) => everybodyFor(party, asked));
}

/** R48: when it is handed in, at once, one message to the owner, copies to the supervisor and all administrators. */
function majorNotices(was: ChangeRequest | undefined, request: StoredRequest, about: NoticeAbout): Notice[] {
  const { entry } = request;
  if (entry.major === "" || !HANDED_IN.includes(entry.state)) return [];
  if (was && was.state !== "opened") return [];
  const owner = about.people.bySerial(about.owner);
  return tellTogether(
    told("major", request, about, true),
    owner ? [owner] : [],
    holders(entry, about, "businessSupervisor", "administrator"),
  );
}

/** Those who asked for it and those who handed it in. */
function askers({ openedBy, submittedBy }: ChangeRequest, { people }: NoticeAbout): Person[] {
  return [openedBy, submittedBy].flatMap((account) => people.byAccount(account) ?? []);
}

/** R44: what 人力资源 enters is told the administrators at once, the first time that it stands. */
function isForAdministrators(was: ChangeRequest | undefined, { kind }: ChangeRequest): boolean {
  return (
    (kind === "joining" || kind === "departure") && (was === undefined || !HANDED_IN.includes(was.state))
  );
}

function stateNotices(was: ChangeRequest | undefined, request: StoredRequest, about: NoticeAbout): Notice[] {
  const { entry } = request;
  const pressing = isPressing(entry);
  const asked = (code: NoticeCode, urgent: boolean): Notice[] =>
    tellEach(told(code, request, about, urgent), askers(entry, about), about.actor);
  switch (entry.state) {
    case "opened": {
      const isOfPartner = about.owner !== "";
      const [code, party] =
        entry.kind === "problem"
          ? (["problem", isOfPartner ? "relationshipOwner" : "departmentLiaison"] as const)
          : (["toHandIn", "departmentLiaison"] as const);
      return tellTogether(told(code, request, about, code === "toHandIn"), holders(entry, about, party));
    }
    case "submitted":
    case "unratified":
      return tellEach(told("toSign", request, about, pressing), about.signers);
    case "returned":
    case "rejected":
      return asked(entry.state, entry.state === "returned" && pressing);
    case "rolledBack":
      return [
        ...asked("rolledBack", false),
        ...tellEach(
          told("rolledBack", request, about, false),
          holders(entry, about, "administrator"),
          about.actor,
        ),
      ];
    case "scheduled":
    case "applied": {
      const administrators = isForAdministrators(was, entry) ? holders(entry, about, "administrator") : [];
      const others = administrators.filter(({ account }) => account !== about.actor);
      return [
        ...(others.length > 0 ? tellTogether(told(entry.state, request, about, true), others) : []),
        ...asked(entry.state, false),
      ];
    }
    default:
      return [];
  }
}
