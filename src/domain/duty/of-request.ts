// The duties that a request makes (W5.2, W5.3): to hand it in, to sign it, to put it right, to ratify it, to look after it.

import type { Instant } from "../calendar/plain-date.ts";
import { dateOfLocal, type LocalTime } from "../calendar/zone.ts";
import type { Party } from "../deadline/rule.ts";
import type { StoredRequest } from "../ledger/entry.ts";
import type { Serial } from "../register/serial.ts";
import { isLearned } from "../request/kinds.ts";
import { isInternalKind } from "../request/request.ts";
import { actorOf } from "../request/routing.ts";
import { openSignatures } from "../request/signatures.ts";
import type { Duty } from "./duty.ts";
import type { DutyFacts, WantedDuty } from "./wanted.ts";

type RequestFacts = Pick<DutyFacts, "company" | "people" | "record" | "counting" | "now">;

/** Of a request in any state; a duty keeps its key through it. */
export function dutiesOfRequest(request: StoredRequest, facts: RequestFacts): WantedDuty[] {
  const { id, entry } = request;
  const { kind, state, startedAt, submittedAt, openedAt, submittedBy } = entry;
  const local = (at: Instant | ""): LocalTime | "" => (at === "" ? "" : facts.counting.zone.localOf(at));
  const duty = (
    rule: Duty["rule"],
    party: Party,
    start: LocalTime | "",
    more: Partial<WantedDuty> & { readonly of?: string } = {},
  ): WantedDuty => {
    const { of = "", ...fields } = more;
    return {
      rule,
      key: `${rule} ${id}${of === "" ? "" : ` ${of}`}`,
      object: id,
      subject: entry.subjectName,
      department: entry.department,
      party,
      person: "",
      start,
      ...fields,
    };
  };
  const wanted: WantedDuty[] = [];
  const owner = ownerOf(entry.subject, facts) || entry.owner;
  const toldOf = startedAt || local(openedAt);

  if (state === "opened" && isInternalKind(kind))
    wanted.push(duty("liaisonSubmits", "departmentLiaison", local(openedAt)));
  if (isLearned(kind) && ["opened", "submitted", "returned"].includes(state))
    wanted.push(duty("externalChange", "relationshipOwner", toldOf, { person: owner }));
  if (kind === "newPartner" && openedAt !== "" && startedAt !== "")
    wanted.push(
      duty("newPartner", "relationshipOwner", startedAt, {
        person: facts.people.byAccount(entry.openedBy)?.serial ?? "",
        ended: { at: openedAt, by: entry.openedBy },
      }),
    );
  if (state === "submitted")
    for (const { party, department } of openSignatures(entry)) {
      const rule = signersRule(party);
      wanted.push(
        duty(
          rule === "headSignOff" && entry.round !== "" ? "batchSignOff" : rule,
          party,
          local(submittedAt),
          {
            // The same duty, whether it was handed in for a round or is named to belong to one afterwards.
            key: `${rule} ${id} ${submittedAt} ${party} ${department}`,
            department,
            person: party === "relationshipOwner" ? owner : "",
          },
        ),
      );
    }
  if (state === "returned") {
    const person = facts.people.byAccount(submittedBy)?.serial ?? "";
    const party = person === "" ? "departmentLiaison" : "employee";
    // Whoever touches it has ten working days again: the version is another.
    wanted.push(duty("resubmission", party, "", { of: String(request.version), person }));
  }
  if (state === "unratified")
    for (const { party, department } of openSignatures(entry))
      wanted.push(
        duty("ratification", party, local(entry.appliedAt), { of: `${party} ${department}`, department }),
      );
  const on = dateOfLocal(facts.now);
  if (["submitted", "unratified", "unsettled"].includes(state))
    for (const { party, department } of openSignatures(entry))
      if (!actorOf({ party, department }, entry, { ...facts, on }))
        wanted.push(
          duty("noSigner", "administrator", "", { of: `${party} ${department}`, department, recurs: true }),
        );
  if (state === "unsettled") wanted.push(duty("settlement", "administrator", ""));
  if ((kind === "joining" || kind === "departure") && ["applied", "unratified", "unsettled"].includes(state))
    wanted.push(duty("joinLeaveCheck", "administrator", local(entry.appliedAt)));
  if ((kind === "joining" || kind === "departure") && startedAt !== "" && submittedAt !== "")
    wanted.push(duty("joinLeaveNotice", "hr", startedAt, { ended: { at: submittedAt, by: submittedBy } }));
  return wanted;
}

/** Within what time a party signs; what a reader reports, liaison and owner answer as they would hand in a change. */
function signersRule(party: Party): Duty["rule"] {
  if (party === "businessSupervisor") return "supervisorReview";
  if (party === "departmentLiaison") return "liaisonSubmits";
  return party === "relationshipOwner" ? "externalChange" : "headSignOff";
}

/** Who owns the relationship with this contact, or with the first contact of this 单位 that has an owner. */
function ownerOf(subject: Serial | "", { record }: RequestFacts): Serial | "" {
  const found = subject === "" ? undefined : record(subject);
  if (found?.kind === "external") return found.record.relationshipOwner;
  const main = found?.kind === "organization" && found.record.mainContact;
  const contact = main ? record(main) : undefined;
  return contact?.kind === "external" ? contact.record.relationshipOwner : "";
}
