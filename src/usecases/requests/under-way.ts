// What is asked for and not decided yet: a new partner is seen by its whole department meanwhile (C5), and nothing of the kind
// is asked for twice.

import { zoneOf } from "../../domain/calendar/zone.ts";
import type { StoredRequest } from "../../domain/ledger/entry.ts";
import { sameOrganizationName } from "../../domain/organization/name.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Serial } from "../../domain/register/serial.ts";
import {
  isUnderWay,
  type ChangeRequest,
  type RequestKind,
  type RequestState,
} from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { PendingPartner } from "../../wire/requests.ts";
import { standingOf, type Someone } from "./authority.ts";
import { readTexts } from "./fields.ts";

const PENDING: readonly RequestState[] = ["submitted", "returned"];

function underWay(state: RegisterState, kind: RequestKind): StoredRequest[] {
  return state.ledger("request").filter(({ entry }) => entry.kind === kind && isUnderWay(entry.state));
}

/** The request by which an ended partner is to be kept or archived. */
export function retentionAsked(state: RegisterState, unit: Serial | ""): StoredRequest | undefined {
  return underWay(state, "retention").find(({ entry }) => entry.subject === unit);
}

/** Seen by the department that will look after it, and by those who may ask for it themselves. */
function isSeen({ entry }: StoredRequest, who: Someone): boolean {
  const own = who.facts.people.departmentOf(who.serial);
  return (own !== "" && entry.department === own) || standingOf(entry, who) !== undefined;
}

/** Names, never numbers: what is not reviewed yet is not used. What was corrected at once is in the register already. */
export function pendingPartners(state: RegisterState, who: Someone): PendingPartner[] {
  return underWay(state, "newPartner")
    .filter((request) => PENDING.includes(request.entry.state) && isSeen(request, who))
    .map((request) => {
      const { organizationName = "", fullName = "" } = readTexts(request.entry.fields);
      return { id: request.id, organizationName, fullName, ...askedBy(request, who) };
    });
}

function askedBy({ entry }: StoredRequest, { facts }: Someone): Pick<PendingPartner, "by" | "on"> {
  const { openedBy, openedAt } = entry;
  const local = openedAt === "" ? "" : zoneOf(facts.company.settings.timeZone).localOf(openedAt);
  return { by: facts.people.byAccount(openedBy)?.name ?? openedBy, on: local.slice(0, 10) };
}

/** Why it is not asked for once more: somebody has, and it is under way. */
export function askedTwice(
  state: RegisterState,
  { kind, subject, fields }: ChangeRequest,
  who: Someone,
): Refusal | undefined {
  const { organizationName = "", fullName = "" } = readTexts(fields);
  const isSame = (request: StoredRequest): boolean => {
    const other = readTexts(request.entry.fields);
    return (
      isSeen(request, who) &&
      sameOrganizationName(other["organizationName"] ?? "", organizationName) &&
      (other["fullName"] ?? "").trim() === fullName.trim()
    );
  };
  const found =
    kind === "retention"
      ? retentionAsked(state, subject)
      : kind === "newPartner"
        ? underWay(state, kind).find(isSame)
        : undefined;
  if (!found) return undefined;
  const { by, on } = askedBy(found, who);
  return { code: "askedAlready", values: { id: found.id, name: found.entry.subjectName, by, date: on } };
}
