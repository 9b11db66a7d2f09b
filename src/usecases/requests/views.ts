// Requests as a page shows them to one person.

import { zoneOf } from "../../domain/calendar/zone.ts";
import type { Instant } from "../../domain/calendar/plain-date.ts";
import type { StoredRequest } from "../../domain/ledger/entry.ts";
import { isSerial } from "../../domain/register/serial.ts";
import { actorOf, liaisonOf } from "../../domain/request/routing.ts";
import { contentHash, PRINTED, readSignatures, type Signature } from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { RequestView, SignatureView } from "../../wire/requests.ts";
import type { Someone } from "./authority.ts";
import { beforeOf, problemOf, readTexts } from "./fields.ts";
import { actsOn, knows } from "./may.ts";

const words = (codes: string): string[] => codes.split(" ").filter((code) => code !== "");

export function requestView(
  state: RegisterState,
  { id, version, entry }: StoredRequest,
  who: Someone,
): RequestView {
  const { people, company } = who.facts;
  const zone = zoneOf(company.settings.timeZone);
  const at = (instant: Instant | "") => (instant === "" ? "" : zone.localOf(instant));
  const name = (account: string): string => people.byAccount(account)?.name ?? account;
  const { openedBy, openedAt, submittedBy, submittedAt, appliedAt, answeredBy, answer } = entry;
  const {
    fields,
    before: _before,
    signatures: _signatures,
    owner: _owner,
    seenVersion: _seen,
    ...rest
  } = entry;
  const problem = problemOf(entry);
  const signature = (each: Signature): SignatureView => {
    const { party, department, as, way, keeper, scan, account } = each;
    const awaited = account === undefined ? actorOf(each, entry, who.facts) : undefined;
    return {
      party,
      department,
      ...(as ? { as } : {}),
      ...(way ? { way } : {}),
      ...(keeper ? { keeper } : {}),
      ...(scan ? { scan } : {}),
      name: account === undefined ? (awaited?.person.name ?? "") : name(account),
      at: at(each.at ?? ""),
    };
  };
  return {
    ...rest,
    id,
    version,
    fields: readTexts(fields),
    differences: differencesOf(state, entry),
    openedBy: name(openedBy),
    openedAt: at(openedAt),
    submittedBy: name(submittedBy),
    submittedAt: at(submittedAt),
    appliedAt: at(appliedAt),
    major: words(entry.major),
    signatures: readSignatures(entry).map(signature),
    printedHash: knows(entry, "sign") ? contentHash(entry).slice(0, PRINTED) : "",
    handsIn: entry.state === "opened" ? (actorOf(liaisonOf(entry), entry, who.facts)?.person.name ?? "") : "",
    answer: problem ? "" : answer,
    answeredBy: name(answeredBy),
    kept: words(entry.kept),
    ...(problem ? { problem } : {}),
    late: words(entry.late),
    may: actsOn(entry, who),
  };
}

/**
 * While it can be corrected, beside what is there now; afterwards beside what was there then. To be settled is what is there
 * now, whoever wrote it.
 */
function differencesOf(state: RegisterState, entry: StoredRequest["entry"]): RequestView["differences"] {
  const fields = readTexts(entry.fields);
  const isOpen = entry.state === "opened" || entry.state === "returned";
  const now = beforeOf(state, entry, fields);
  const before = isOpen ? now : readTexts(entry.before);
  // Which ending a decision on retention is about.
  const { endedOn = "" } = before;
  const shown = endedOn === "" ? fields : { endedOn, ...fields };
  const asked = entry.state === "unsettled" ? now : shown;
  const said = (text: string): string =>
    isSerial(text) ? `${state.record(text)?.record.fullName ?? ""} ${text}`.trim() : text;
  return Object.keys(shown).map((field) => ({
    field,
    before: said(before[field] ?? ""),
    after: said(asked[field] ?? ""),
  }));
}
