// The fields that a request asks for, and those that its subject has.

import type { Refusal } from "../../domain/refusal.ts";
import { textsOf } from "../../domain/register/record.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { ChangeRequest } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";

export type Texts = Readonly<Record<string, string>>;

/** Field keys and texts as the ledger keeps them. */
export function readTexts(json: string): Texts {
  const parsed: unknown = json === "" ? {} : JSON.parse(json);
  return Object.fromEntries(
    Object.entries(Object(parsed)).map(([key, text]) => [key, typeof text === "string" ? text : ""]),
  );
}

export function writeTexts(texts: Texts): string {
  return Object.keys(texts).length === 0 ? "" : JSON.stringify(texts);
}

/** What the subject's fields hold now, by the keys that a form uses: a contact's 单位 by its name. */
export function currentTexts(state: RegisterState, subject: Serial | "", kind: ChangeRequest["kind"]): Texts {
  const found = subject === "" ? undefined : state.record(subject);
  if (!found) return {};
  const texts = textsOf(found.record);
  if (found.kind !== "external") return texts;
  const { organization } = found.record;
  const unit = organization === "" ? undefined : state.record(organization);
  const own = { ...texts, organizationName: unit?.record.fullName ?? "" };
  return kind === "contactLeft" && unit?.kind === "organization"
    ? { ...own, mainContact: unit.record.mainContact }
    : own;
}

/** Of these fields, what they hold now; and which ending a decision on retention is about. */
export function beforeOf(state: RegisterState, request: ChangeRequest, fields: Texts): Texts {
  const now = currentTexts(state, request.subject, request.kind);
  const keys = [...Object.keys(fields), ...(request.kind === "retention" ? ["endedOn"] : [])];
  return Object.fromEntries(keys.map((field) => [field, now[field] ?? ""]));
}

/** A field that it asks for and that somebody has changed since; other fields may have changed (R87). */
export function conflictOf(state: RegisterState, request: ChangeRequest): Refusal | undefined {
  if (request.subject === "") return undefined;
  const [asked, before] = [readTexts(request.fields), readTexts(request.before)];
  const now = currentTexts(state, request.subject, request.kind);
  const field = Object.keys(before).find(
    (key) => (now[key] ?? "") !== before[key] && now[key] !== asked[key],
  );
  return field === undefined
    ? undefined
    : { code: "changedSince", field, values: { serial: request.subject, name: request.subjectName } };
}

/** Why the register itself sent it back: a refusal's code and field. See `systemAnswer`. */
export function problemOf({ answer }: ChangeRequest): { code: string; field: string } | undefined {
  if (!answer.startsWith("#")) return undefined;
  const [code = "", field = ""] = answer.slice(1).split(" ");
  return { code, field };
}
