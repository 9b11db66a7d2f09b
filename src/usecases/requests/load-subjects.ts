// Whom and what one may ask about, each with as much of it as one may see: nobody's numbers go to who need not know them.

import { actorFor } from "../../domain/access/parties.ts";
import type { PlainDate } from "../../domain/calendar/plain-date.ts";
import type { Staff } from "../../domain/access/staff.ts";
import { hasDeparted } from "../../domain/contact/contact.ts";
import type { Party } from "../../domain/deadline/rule.ts";
import { textsOf, type StoredRecord } from "../../domain/register/record.ts";
import { KIND_RULES } from "../../domain/request/kinds.ts";
import { EXTERNAL_REQUESTS, INTERNAL_REQUESTS, type RequestKind } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Subjects, SubjectView } from "../../wire/requests.ts";
import { ownerOf, someone, standingOf, type Someone } from "./authority.ts";
import { pendingPartners } from "./under-way.ts";

const KINDS: readonly RequestKind[] = [...INTERNAL_REQUESTS, ...EXTERNAL_REQUESTS];

export function loadSubjects(about: {
  readonly state: RegisterState;
  readonly me: Staff;
  readonly today: PlainDate;
}): Subjects {
  const { state, me, today } = about;
  const who = someone(state, me, { today });
  const { departments, organizationTypes } = state.company;
  const colleagues = state.internal().filter((each) => each.state === "live");
  const partners = [...state.external(), ...state.organizations()].filter((each) => each.state === "live");
  const own = partners.map((each) => subjectOf(state, each, who)).filter(({ kinds }) => kinds.length > 0);
  const blank = { subject: "", department: "", owner: me.serial } as const;
  return {
    today,
    subjects: [...colleagues.map((each) => subjectOf(state, each, who)), ...own].filter(isOfUse),
    departments: departments.map(({ name }) => ({ name, ...actorsIn(name, who) })),
    organizationTypes,
    pending: pendingPartners(state, who),
    kinds: KINDS.filter(
      (kind) =>
        KIND_RULES[kind].founds &&
        [...departments.map(({ name }) => name), ""].some((department) =>
          standingOf({ ...blank, kind, department }, who),
        ),
    ),
    owners: colleagues
      .filter(({ record }) => !hasDeparted(record.status))
      .map(({ serial, record: { fullName, department } }) => ({ serial, name: fullName, department })),
  };
}

function actorsIn(department: string, { facts }: Someone): Record<"liaison" | "head" | "supervisor", string> {
  const name = (party: Party): string => actorFor(party, { ...facts, department })?.person.name ?? "";
  return {
    liaison: name("departmentLiaison"),
    head: name("departmentHead"),
    supervisor: name("businessSupervisor"),
  };
}

/** Colleagues who left are of use only to those who may have them join again. */
function isOfUse({ kinds, gone }: SubjectView): boolean {
  return !gone || kinds.length > 0;
}

function subjectOf(state: RegisterState, stored: StoredRecord, who: Someone): SubjectView {
  const { serial, kind, version, record } = stored;
  const owner = ownerOf(state, serial);
  const home = who.facts.people.departmentOf(owner === "" ? serial : owner);
  const gone = stored.kind === "internal" && hasDeparted(stored.record.status);
  const kinds = KINDS.filter((each) => {
    const rule = KIND_RULES[each];
    if (!rule.subjects.includes(kind) || (each === "joining") !== gone || !fits(stored, each)) return false;
    return standingOf({ kind: each, subject: serial, department: home, owner }, who) !== undefined;
  });
  const { administrator, hr } = who.roles;
  const isMine = serial === who.serial || (kind === "internal" && hr) || administrator || kinds.length > 0;
  return {
    serial,
    kind,
    version,
    name: record.fullName,
    department: home,
    organization: stored.kind === "external" ? stored.record.organization : "",
    gone,
    ...(isMine ? { fields: known(stored, administrator) } : {}),
    kinds,
  };
}

/** What has ended can only be resumed, kept or archived, and nobody leaves twice. */
function fits(stored: StoredRecord, kind: RequestKind): boolean {
  if (stored.kind === "external") return stored.record.status === "active";
  if (stored.kind !== "organization") return true;
  const isAfterwards = kind === "engagementResumed" || kind === "retention";
  return isAfterwards === (stored.record.engagementState === "ended");
}

/** 登录账号 is shown to administrators only. */
function known({ record }: StoredRecord, accounts: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(textsOf(record)).filter(
      ([field, text]) => text !== "" && (accounts || field !== "account"),
    ),
  );
}
