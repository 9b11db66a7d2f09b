// What 变更申请, 待办事项 and 发件箱 show of the ledgers, in the register's language: open things first, then the newest.

import { peopleOf } from "../../domain/access/people.ts";
import { zoneOf } from "../../domain/calendar/zone.ts";
import type { Instant } from "../../domain/calendar/plain-date.ts";
import { entryNumber, type StoredEntry } from "../../domain/ledger/entry.ts";
import { DUTY_TABLE, OUTBOX_TABLE, REQUEST_TABLE } from "../../domain/register/ledger-tables.ts";
import type { Table } from "../../domain/register/tables.ts";
import { isUnderWay } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import { ledgerName } from "../../text/ledgers.ts";
import { fieldLabel, wordsFor } from "../../text/words.ts";

/** Closed entries that a tab shows; earlier ones stay in the ledger. */
const MOST_CLOSED = 500;

type Cells = Readonly<Record<string, string>>;

export interface ShownTab {
  readonly table: Table;
  readonly rows: readonly Cells[];
}

/** How names and times of this register are said. */
function sayings(state: RegisterState) {
  const { company } = state;
  const { language, timeZone } = company.settings;
  const people = peopleOf(company, state.internal());
  const zone = zoneOf(timeZone);
  const words = wordsFor(language);
  return {
    name: (account: string): string => people.byAccount(account)?.name || account,
    names: (accounts: string): string =>
      accounts
        .split(" ")
        .map((account) => people.byAccount(account)?.name || account)
        .join(" "),
    person: (serial: Parameters<typeof people.bySerial>[0]): string => people.bySerial(serial)?.name ?? "",
    at: (instant: Instant | ""): string => (instant === "" ? "" : spaced(zone.localOf(instant))),
    /** `json`: field keys and texts. */
    fields: (json: string): string =>
      Object.entries(textsOf(json))
        .map(([key, text]) => `${fieldLabel(key, words)}: ${text}`)
        .join(words.differences.separator),
    named: (group: Parameters<typeof ledgerName>[0], code: string): string =>
      code === "" ? "" : ledgerName(group, code, language),
  };
}

type Sayings = ReturnType<typeof sayings>;

const spaced = (local: string): string => local.replace("T", " ");

function textsOf(json: string): Record<string, string> {
  if (json === "") return {};
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([key, text]) => [key, String(text)]));
}

function inOrder<T extends StoredEntry>(
  entries: readonly T[],
  isOpen: (entry: T) => boolean,
  before: (one: T, other: T) => number,
): readonly T[] {
  const newest = [...entries].sort((one, other) => entryNumber(other.id) - entryNumber(one.id));
  const closed = newest.filter((entry) => !isOpen(entry));
  return [...newest.filter(isOpen).sort(before), ...closed.slice(0, MOST_CLOSED)];
}

function requestRows(state: RegisterState, say: Sayings): Cells[] {
  const requests = inOrder(
    state.ledger("request"),
    ({ entry }) => isUnderWay(entry.state),
    () => 0,
  );
  return requests.map(({ id, entry }) => ({
    id,
    kind: say.named("kind", entry.kind),
    subject: [entry.subjectName, entry.subject].filter((text) => text !== "").join(" "),
    department: [entry.department, entry.toDepartment].filter((text) => text !== "").join(" → "),
    state: say.named("requestState", entry.state),
    fields: say.fields(entry.fields),
    effectiveOn: entry.effectiveOn,
    startedAt: spaced(entry.startedAt),
    openedBy: say.name(entry.openedBy),
    openedAt: say.at(entry.openedAt),
    submittedBy: say.name(entry.submittedBy),
    submittedAt: say.at(entry.submittedAt),
    reason: entry.reason,
    answer: entry.answer,
    answeredBy: say.name(entry.answeredBy),
    round: entry.round,
    appliedAt: say.at(entry.appliedAt),
  }));
}

/** What is due first stands first. */
function dutyRows(state: RegisterState, say: Sayings): Cells[] {
  const duties = inOrder(
    state.ledger("duty"),
    ({ entry }) => entry.state === "open",
    (one, other) => (one.entry.due < other.entry.due ? -1 : one.entry.due > other.entry.due ? 1 : 0),
  );
  return duties.map(({ id, entry }) => ({
    id,
    rule: say.named("rule", entry.rule),
    subject: entry.subject,
    department: entry.department,
    party: [say.named("party", entry.party), say.person(entry.person)].join(" ").trim(),
    state: say.named("dutyState", entry.state === "open" && entry.missedAt !== "" ? "missed" : entry.state),
    due: spaced(entry.due),
    provisional: entry.provisional === "yes" ? say.named("flag", "toConfirm") : "",
    missedAt: say.at(entry.missedAt),
    doneAt: say.at(entry.doneAt),
    doneBy: say.name(entry.doneBy),
    outcome: say.named("outcome", entry.outcome),
    start: spaced(entry.start),
    object: entry.object,
  }));
}

function outboxRows(state: RegisterState, say: Sayings): Cells[] {
  const notices = inOrder(
    state.ledger("notice"),
    ({ entry }) => entry.state === "waiting" || entry.state === "sending",
    () => 0,
  );
  return notices.map(({ id, entry }) => ({
    id,
    code: say.named("notice", entry.code),
    rule: say.named("rule", entry.rule),
    subject: entry.subject,
    department: entry.department,
    to: say.names(entry.to),
    cc: say.names(entry.cc),
    state: say.named("noticeState", entry.state),
    createdAt: say.at(entry.createdAt),
    mailedAt: say.at(entry.mailedAt),
    object: entry.object,
  }));
}

export function shownLedgers(state: RegisterState): readonly ShownTab[] {
  const say = sayings(state);
  return [
    { table: REQUEST_TABLE, rows: requestRows(state, say) },
    { table: DUTY_TABLE, rows: dutyRows(state, say) },
    { table: OUTBOX_TABLE, rows: outboxRows(state, say) },
  ];
}
