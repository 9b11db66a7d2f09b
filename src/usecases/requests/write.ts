// A request as a change of records: what the administrator's own operations would do.

import type { Context } from "../../domain/change/change.ts";
import type { EntryId } from "../../domain/ledger/entry.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { ChangeRequest } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import { addContact } from "../add-contact.ts";
import { decideRetention } from "../decide-retention.ts";
import type { Decision } from "../decision.ts";
import { editExternal, editInternal } from "../edit-contact.ts";
import { editOrganization } from "../edit-organization.ts";
import { endEngagement } from "../end-engagement.ts";
import { PendingState } from "../pending-state.ts";
import { recordContactLeft } from "../record-contact-left.ts";
import { recordDeparture } from "../record-departure.ts";
import { recordRejoining } from "../record-rejoining.ts";
import { resumeEngagement } from "../resume-engagement.ts";
import { readTexts, type Texts } from "./fields.ts";

/** The changes that the request asks for, each with its id as the reason; nothing for a reader's problem. */
export function written(
  state: RegisterState,
  id: EntryId,
  request: ChangeRequest,
  context: Context,
): Decision {
  const reason = reasonOf(id, request.reason);
  const decision = decided(state, request, reason, context);
  if (!decision.ok) return decision;
  const changes = decision.value.changes.map((change) => ({ ...change, reason: change.reason || reason }));
  return { ok: true, value: { ...decision.value, changes } };
}

/** What the log says of it; on one line, for the next is another request's. */
export function reasonOf(id: EntryId, text: string): string {
  return `${id} ${text}`.trim().replace(/\s+/g, " ");
}

function decided(state: RegisterState, request: ChangeRequest, reason: string, context: Context): Decision {
  const { kind, subject } = request;
  const fields = readTexts(request.fields);
  const day = request.effectiveOn || context.today;
  if (kind === "problem") return { ok: true, value: { changes: [], touches: [], remarks: [], batch: "" } };
  if (subject === "") return founded(state, request, fields, reason, context);
  const found = state.record(subject);
  const target = { serial: subject, version: found?.version ?? 0, row: 0, reason };
  if (found?.state !== "live") return refuse("unknownRecord", { values: { serial: subject } });
  switch (kind) {
    case "departure":
      return recordDeparture.decide(state, { ...target, departedOn: day }, context);
    case "contactLeft":
      return contactLeft(state, { ...target, leftOn: day }, fields, context);
    case "engagementEnded":
      return endEngagement.decide(state, { ...target, endedOn: day }, context);
    case "engagementResumed":
      return resumeEngagement.decide(state, target, context);
    case "retention":
      return retained(state, target, fields["retention"], context);
    default:
      if (found.kind === "organization")
        return editOrganization.decide(state, { ...target, changes: fields }, context);
      if (found.kind === "external") return editExternal(state, found, { changes: fields, reason }, context);
      if (kind !== "joining") return editInternal(state, found, { changes: fields, reason }, context);
      return rejoining(state, { ...target, rejoinedOn: day }, fields, context);
  }
}

/** Kept or archived: the field as it becomes, by the event that leads there (R17). */
function retained(
  state: RegisterState,
  target: Parameters<typeof resumeEngagement.decide>[1],
  to: string | undefined,
  context: Context,
): Decision {
  if (to !== "kept" && to !== "archived")
    return refuse("choiceInvalid", { field: "retention", values: { value: to ?? "" } });
  return decideRetention.decide(state, { ...target, decision: to === "kept" ? "keep" : "archive" }, context);
}

/** Somebody who departed joins again: the same serial, a new time of service (R83). */
function rejoining(
  state: RegisterState,
  input: Parameters<typeof recordRejoining.decide>[1],
  fields: Texts,
  context: Context,
): Decision {
  const back = recordRejoining.decide(state, input, context);
  if (!back.ok) return back;
  return also(state, back, (pending) => {
    const person = pending.record(input.serial);
    return person?.kind === "internal"
      ? editInternal(pending, person, { changes: fields }, context)
      : refuse("unknownRecord", { values: { serial: input.serial } });
  });
}

/** A new contact; 合作类型 is its unit's. */
function founded(
  state: RegisterState,
  { kind, startedAt }: ChangeRequest,
  { engagementKind = "", ...fields }: Texts,
  reason: string,
  context: Context,
): Decision {
  if (kind === "joining") return addContact.decide(state, { kind: "internal", fields }, context);
  const knownOn = startedAt.slice(0, 10) || context.today;
  const added = addContact.decide(state, { kind: "external", fields: { ...fields, knownOn } }, context);
  const contact = added.ok ? added.value.changes.find(({ after }) => after.kind === "external") : undefined;
  if (!added.ok || contact?.after.kind !== "external" || engagementKind === "") return added;
  const { organization } = contact.after.record;
  return organization === ""
    ? added
    : alsoUnit(state, added, organization, { engagementKind }, reason, context);
}

function contactLeft(
  state: RegisterState,
  input: Parameters<typeof recordContactLeft.decide>[1],
  { mainContact = "" }: Texts,
  context: Context,
): Decision {
  const left = recordContactLeft.decide(state, input, context);
  const contact = state.record(input.serial);
  if (!left.ok || mainContact === "" || contact?.kind !== "external" || contact.record.organization === "")
    return left;
  return alsoUnit(state, left, contact.record.organization, { mainContact }, input.reason ?? "", context);
}

/** The decision, and with it an edit of the contact's 单位. */
function alsoUnit(
  state: RegisterState,
  first: Decision & { readonly ok: true },
  unit: Serial,
  changes: Texts,
  reason: string,
  context: Context,
): Decision {
  return also(state, first, (pending) => {
    const version = pending.record(unit)?.version ?? 0;
    return editOrganization.decide(pending, { serial: unit, version, row: 0, changes, reason }, context);
  });
}

/** Both decisions as one; the second sees what the first did, and may find nothing left to change. */
function also(
  state: RegisterState,
  first: Decision & { readonly ok: true },
  second: (pending: PendingState) => Decision,
): Decision {
  const pending = new PendingState(state);
  pending.take(first.value);
  const next = second(pending);
  if (next.ok) pending.take(next.value);
  else if (next.refusals[0]?.code !== "nothingChanged") return next;
  return { ok: true, value: { ...first.value, changes: pending.changes, touches: pending.touches } };
}
