// What somebody asks for, read and tried out: a request that could not be applied today is refused while it is typed (R21).

import { isPlainDate, type PlainDate } from "../../domain/calendar/plain-date.ts";
import { isLocalTime, zoneOf } from "../../domain/calendar/zone.ts";
import type { Context } from "../../domain/change/change.ts";
import { countingFacts, countingOf } from "../../domain/deadline/counting.ts";
import { openRound } from "../../domain/duty/of-company.ts";
import { plusMonths } from "../../domain/calendar/day-arithmetic.ts";
import { departmentNamed } from "../../domain/contact/field-rules.ts";
import type { EntryId } from "../../domain/ledger/entry.ts";
import { isUnusual } from "../../domain/organization/retention.ts";
import { accept, refuse, type Refusal, type Result } from "../../domain/refusal.ts";
import { textsOf } from "../../domain/register/record.ts";
import { isSerial, kindOf, type Serial } from "../../domain/register/serial.ts";
import { KIND_RULES } from "../../domain/request/kinds.ts";
import { countedChanges, majorCodes } from "../../domain/request/major.ts";
import { isInternalKind, type ChangeRequest } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Asked } from "../../wire/requests.ts";
import { ownerOf } from "./authority.ts";
import { beforeOf, currentTexts, readTexts, writeTexts, type Texts } from "./fields.ts";
import { written } from "./write.ts";

/** Kinds whose day is itself a field of the record: 离职日期, 离开日期, 终止日期. */
const DATED: readonly ChangeRequest["kind"][] = ["departure", "contactLeft", "engagementEnded"];

/** Texts that a reading may shorten; the request keeps the whole of them. */
const SHORTENED = ["responsibilities", "engagementSubject", "relationshipOwner", "organizationName"];

/** The request with what is asked for; `base` says its kind and subject, and the rest of it stays. */
export function asked(
  state: RegisterState,
  id: EntryId,
  base: ChangeRequest,
  input: Asked,
  context: Context,
): Result<ChangeRequest> {
  const problems = problemsOf(state, base, input, context);
  if (problems.length > 0) return { ok: false, refusals: problems };
  const local = zoneOf(state.company.settings.timeZone).localOf(context.at);
  const given = isLocalTime(input.startedAt) ? input.startedAt : local;
  // A decision on retention counts from the ending, and holds once it is signed.
  const decides = base.kind === "retention";
  const startedAt = decides ? "" : given;
  const day = isPlainDate(input.effectiveOn) && !decides ? input.effectiveOn : "";
  const effectiveOn = day === "" && DATED.includes(base.kind) ? context.today : day;
  const reason = input.reason.trim();
  const draft = placed(state, { ...base, effectiveOn, startedAt, reason }, input.fields);
  const tried = tryOut(state, id, draft, context);
  if (!tried.ok) return tried;
  const fields = differing(state, draft, readTexts(draft.fields), tried.value);
  return accept({
    ...draft,
    fields: writeTexts(fields),
    before: writeTexts(beforeOf(state, draft, fields)),
    subjectName: nameOf(state, draft, fields),
    toDepartment: toDepartmentOf(draft, fields),
    major: major(state, draft, fields, input.major),
    round: input.round,
  });
}

function problemsOf(state: RegisterState, base: ChangeRequest, input: Asked, context: Context): Refusal[] {
  const { kind, subject, department } = base;
  const rule = KIND_RULES[kind];
  const problems: Refusal[] = [];
  const local = zoneOf(state.company.settings.timeZone).localOf(context.at);
  const { startedAt, effectiveOn, round } = input;
  const suits = subject === "" ? rule.founds === true : rule.subjects.includes(kindOf(subject));
  if (!suits) problems.push({ code: "unknownRecord", values: { serial: subject } });
  for (const field of Object.keys(input.fields))
    if (!rule.fields.includes(field)) problems.push({ code: "inputInvalid", field });
  const now = currentTexts(state, subject, kind);
  for (const field of rule.required ?? [])
    if ((input.fields[field] ?? now[field] ?? "").trim() === "")
      problems.push({ code: "fieldRequired", field });
  if (
    (rule.needsReason || isToExplain(state, subject, input.fields["retention"])) &&
    input.reason.trim() === ""
  )
    problems.push({ code: "fieldRequired", field: "reason" });
  if (effectiveOn !== "" && !isPlainDate(effectiveOn))
    problems.push({ code: "dateInvalid", field: "effectiveOn", values: { value: effectiveOn } });
  if (startedAt !== "" && !isLocalTime(startedAt))
    problems.push({ code: "dateInvalid", field: "startedAt", values: { value: startedAt } });
  else if (startedAt > local)
    problems.push({ code: "dateInFuture", field: "startedAt", values: { today: context.today } });
  // A round collects changes of staff (R13).
  if (round !== "" && !isInternalKind(kind)) problems.push({ code: "inputInvalid", field: "round" });
  else if (round !== "" && round !== base.round) {
    const open = openRound(local, countingOf(countingFacts(state.company)));
    if (![open, plusMonths(open, 1)].some((first) => first.slice(0, 7) === round))
      problems.push({ code: "roundNotOpen", field: "round", values: { month: round, department } });
  }
  return problems;
}

/** To archive a long-standing partner, or to keep a one-off one, is said why (R18). */
function isToExplain(state: RegisterState, subject: Serial | "", retention: string | undefined): boolean {
  const unit = subject === "" ? undefined : state.record(subject);
  return (
    retention !== undefined &&
    unit?.kind === "organization" &&
    isUnusual(unit.record.engagementKind, retention)
  );
}

/** A new partner has an owner from the first: the one that the form names, else the one whom it had. */
function withOwner({ kind, owner }: ChangeRequest, fields: Texts): Texts {
  const named = fields["relationshipOwner"] ?? "";
  return kind === "newPartner" && named === "" ? { ...fields, relationshipOwner: owner } : fields;
}

/** Whose it is: the department, and the owner of the partner. */
export function placed(state: RegisterState, base: ChangeRequest, typed: Texts): ChangeRequest {
  const fields = withOwner(base, typed);
  const request = { ...base, fields: writeTexts(fields) };
  const { kind, subject } = request;
  if (isInternalKind(kind) || (subject !== "" && kindOf(subject) === "internal")) {
    const found = subject === "" ? undefined : state.record(subject);
    const own = found?.kind === "internal" ? found.record.department : "";
    const into = fields["department"] ?? own;
    const department = kind === "joining" ? (departmentNamed(into, state.company) ?? into) : own;
    return { ...request, department };
  }
  const named = fields["relationshipOwner"] ?? "";
  const owner = subject !== "" ? ownerOf(state, subject) : isSerial(named) ? named : "";
  const person = owner === "" ? undefined : state.record(owner);
  return { ...request, owner, department: person?.kind === "internal" ? person.record.department : "" };
}

/** Makes the change in thought, on its day: what it would write, or why it cannot be. */
function tryOut(state: RegisterState, id: EntryId, request: ChangeRequest, context: Context): Result<Texts> {
  const { effectiveOn, subject } = request;
  const today: PlainDate =
    effectiveOn > context.today && isPlainDate(effectiveOn) ? effectiveOn : context.today;
  const decision = written(state, id, request, { ...context, today });
  if (!decision.ok) return decision;
  const { changes } = decision.value;
  const own = changes.find(({ before, after }) =>
    subject === "" ? !before && after.kind !== "organization" : after.serial === subject,
  );
  return accept(own ? textsOf(own.after.record) : {});
}

/** As they will be written, and only those that differ from what is there. */
function differing(
  state: RegisterState,
  { kind, subject }: ChangeRequest,
  typed: Texts,
  after: Texts,
): Texts {
  const now = currentTexts(state, subject, kind);
  const read = Object.entries(typed).map(
    ([field, text]) =>
      [field, SHORTENED.includes(field) ? text.trim() : (after[field] ?? text.trim())] as const,
  );
  // What is kept once more is decided again.
  return Object.fromEntries(
    read.filter(([field, text]) => text !== (now[field] ?? "") || kind === "retention"),
  );
}

function nameOf(state: RegisterState, { subject }: ChangeRequest, fields: Texts): string {
  return (subject === "" ? undefined : state.record(subject)?.record.fullName) ?? fields["fullName"] ?? "";
}

/** A transfer into another department is its head's matter too. */
function toDepartmentOf({ kind, department }: ChangeRequest, fields: Texts): string {
  const to = fields["department"] ?? "";
  return kind === "transfer" && to !== department ? to : "";
}

function major(state: RegisterState, request: ChangeRequest, fields: Texts, ticked: boolean): string {
  const found = request.subject === "" ? undefined : state.record(request.subject);
  const unit =
    found?.kind === "external" && found.record.organization !== ""
      ? state.record(found.record.organization)
      : undefined;
  const about = {
    ticked,
    isUnit: found?.kind === "organization",
    isMainContact: unit?.kind === "organization" && unit.record.mainContact === found?.serial,
  };
  return majorCodes(request, fields, about, countedChanges(state.company.settings.majorChanges)).join(" ");
}

export function reasonGiven(text: string): Result<string> {
  return text.trim() === "" ? refuse("fieldRequired", { field: "reason" }) : accept(text.trim());
}
