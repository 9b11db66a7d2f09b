// What requests do to the register once they may: the existing decisions, one after the other, as one transaction.

import type { Context, Remark, Transaction } from "../../domain/change/change.ts";
import { takeBack } from "../../domain/change/undo.ts";
import {
  changedRequest,
  newRequest,
  type EntryChange,
  type StoredRequest,
} from "../../domain/ledger/entry.ts";
import type { EntryId } from "../../domain/ledger/entry.ts";
import type { PlainDate } from "../../domain/calendar/plain-date.ts";
import { countingFacts, countingOf } from "../../domain/deadline/counting.ts";
import { zoneOf } from "../../domain/calendar/zone.ts";
import type { LogEntry } from "../../domain/log/entry.ts";
import type { Refusal, Result } from "../../domain/refusal.ts";
import { kindOf } from "../../domain/register/serial.ts";
import { lateCodes } from "../../domain/request/late.ts";
import type { ChangeRequest } from "../../domain/request/request.ts";
import { isSigned, readSignatures, writeSignatures } from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import { accountsTaken } from "../accounts.ts";
import { staysNeeded } from "../of-unit.ts";
import { AND, PendingState } from "../pending-state.ts";
import { shownIn } from "../shown-in.ts";
import { conflictOf } from "./fields.ts";
import { reasonOf, written } from "./write.ts";

/** The operation whose lines can be taken back as a whole. */
export const CORRECT_AT_ONCE = "correct-at-once";

/** A request as it becomes; `before` undefined: it is new. */
export interface Move {
  readonly id: EntryId;
  readonly before: StoredRequest | undefined;
  readonly entry: ChangeRequest;
  /** What its log line tells besides. */
  readonly facts?: Remark["facts"];
}

/** Scheduled requests whose day has come. */
export function dueRequests(state: RegisterState, today: PlainDate): StoredRequest[] {
  return state.ledger("request").filter(({ entry }) => isDue(entry, today));
}

function isDue({ state, effectiveOn }: ChangeRequest, today: PlainDate): boolean {
  return state === "scheduled" && effectiveOn <= today;
}

/** 先改后批: written first, ratified afterwards. */
function isEmergency({ before, entry }: Move): boolean {
  return before === undefined && entry.state === "unratified";
}

/** Applies these scheduled requests, in their order; what can no longer be applied goes back to whoever handed it in. */
export function applyRequests(
  state: RegisterState,
  requests: readonly StoredRequest[],
  context: Context,
): Transaction {
  return carried(
    state,
    requests.map((before) => ({ id: before.id, before, entry: before.entry })),
    context,
  );
}

/** The moves as one transaction: those that are scheduled and due are applied with it. */
export function carried(state: RegisterState, moves: readonly Move[], context: Context): Transaction {
  const pending = new PendingState(state);
  const done = moves.map((move) =>
    isDue(move.entry, context.today) || isEmergency(move)
      ? { ...move, entry: applied(pending, move, context) }
      : move,
  );
  return {
    changes: pending.changes,
    touches: pending.touches,
    remarks: done.map(remarkOf),
    entries: done.map(entryChange),
    batch: "",
  };
}

function entryChange({ id, before, entry }: Move): EntryChange {
  return before ? changedRequest(before, entry) : newRequest(id, entry);
}

function remarkOf({ id, before, entry, facts = {} }: Move): Remark {
  const moves = { "#request": id, "#from": before?.entry.state ?? "", "#to": entry.state };
  return { subject: entry.subjectName, facts: { ...moves, ...facts } };
}

function applied(pending: PendingState, { id, entry }: Move, context: Context): ChangeRequest {
  const conflict = conflictOf(pending, entry);
  const decision = conflict
    ? ({ ok: false, refusals: [conflict] } as const)
    : written(pending, id, entry, context);
  const [refusal] = decision.ok ? [] : decision.refusals;
  // What holds already needs no writing.
  if (refusal && refusal.code !== "nothingChanged")
    return { ...entry, state: "returned", signatures: "", answer: systemAnswer(refusal), answeredBy: "" };
  if (decision.ok) pending.take(decision.value);
  const { company } = pending;
  const local = zoneOf(company.settings.timeZone).localOf(context.at);
  const founded = decision.ok
    ? decision.value.changes.find(({ before, after }) => !before && isContact(after))
    : undefined;
  return {
    ...entry,
    state: entry.state === "unratified" ? "unratified" : "applied",
    subject: entry.subject || (founded?.after.serial ?? ""),
    appliedAt: context.at,
    late: lateCodes(entry, "applied", local, () => countingOf(countingFacts(company))),
  };
}

const isContact = ({ kind }: { readonly kind: string }): boolean => kind !== "organization";

/** An answer that the register itself gives: "#changedSince jobTitle". Read by `problemOf`. */
function systemAnswer({ code, field = "" }: Refusal): string {
  return `#${code} ${field}`.trim();
}

/** Sent back, and untouched for too long. */
export function expire(
  state: RegisterState,
  requests: readonly StoredRequest[],
  context: Context,
): Transaction {
  return carried(
    state,
    requests.map((before) => ({ id: before.id, before, entry: { ...before.entry, state: "expired" } })),
    context,
  );
}

/**
 * Takes an emergency correction back that was not ratified: each of its log lines. Refused where somebody has changed the
 * same fields since, or has been given the account; once the administrators decide, such fields stay and are named. `by`: the
 * account of who refused it, "" for the register itself.
 */
export function rollBack(
  state: RegisterState,
  before: StoredRequest,
  { answer, by }: { readonly answer: string; readonly by: string },
  context: Context,
): Result<Transaction> {
  const { id } = before;
  const pending = new PendingState(state);
  const kept = before.entry.state === "unsettled" ? new Set<string>() : undefined;
  for (const line of linesOf(state, id)) {
    const current = line.serial === "" ? undefined : pending.record(line.serial);
    const back = current && takeBack(line, current, context.today, kept);
    if (back && !back.ok && !kept) return back;
    if (back?.ok && !staysNeeded(pending, back.value))
      pending.take({ changes: [{ ...back.value, reason: reasonOf(id, answer) }], touches: [] });
  }
  // Who somebody is follows from the account: two may never share one.
  const accounts = accountsTaken(state, pending.changes);
  if (accounts.length > 0) return { ok: false, refusals: accounts };
  const fields = [...(kept ?? [])].join(" ");
  const entry = { ...before.entry, state: "rolledBack", answer, answeredBy: by, kept: fields } as const;
  const facts = fields === "" ? {} : { [`#kept ${fields}`]: entry.subjectName };
  const moved = carried(state, [{ id, before, entry, facts }], context);
  return {
    ok: true,
    value: { ...moved, changes: pending.changes, touches: shownIn(state, pending.changes) },
  };
}

/** What it wrote itself, whatever reasons others have typed since; units last, which stay while they have contacts. */
function linesOf(state: RegisterState, id: EntryId): LogEntry[] {
  const lines = state
    .log()
    .filter(({ operation, reason }) => operation === CORRECT_AT_ONCE && isReasonOf(id, reason));
  const isUnit = ({ serial }: LogEntry): boolean => serial !== "" && kindOf(serial) === "organization";
  return [...lines.filter((line) => !isUnit(line)), ...lines.filter(isUnit)];
}

/** True for a log line that this request has caused, by itself or with others. */
export function isReasonOf(id: string, reason: string): boolean {
  return reason.split(AND).some((each) => each.split(" ")[0] === id);
}

/** Neither ratified nor to be taken back, for this reason: from now on it is any administrator's to decide. */
export function unsettled(
  state: RegisterState,
  before: StoredRequest,
  [refusal]: readonly Refusal[],
  context: Context,
): Transaction {
  const { id, entry } = before;
  const administrators = { party: "administrator", department: "" } as const;
  const signatures = [...readSignatures(entry).filter(isSigned), administrators];
  const move = {
    ...entry,
    state: "unsettled",
    signatures: writeSignatures(signatures),
    answer: refusal ? systemAnswer(refusal) : "",
    answeredBy: "",
  } as const;
  return carried(state, [{ id, before, entry: move }], context);
}
