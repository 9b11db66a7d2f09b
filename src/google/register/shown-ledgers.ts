// What 变更申请, 待办事项 and 发件箱 show of the ledgers, in the register's language: open things first, then the newest.

import { peopleOf } from "../../domain/access/people.ts";
import { isInstant } from "../../domain/calendar/plain-date.ts";
import { zoneOf } from "../../domain/calendar/zone.ts";
import { entryNumber, type StoredEntry } from "../../domain/ledger/entry.ts";
import { SHOWN_LEDGERS, type Saying, type ShownLedger } from "../../domain/register/ledger-tables.ts";
import { isSerial } from "../../domain/register/serial.ts";
import type { Table } from "../../domain/register/tables.ts";
import { isUnderWay } from "../../domain/request/request.ts";
import type { RegisterState } from "../../ports/register.ts";
import { ledgerName, STATE_NAMES } from "../../text/ledgers.ts";
import { fieldLabel, valueText, wordsFor } from "../../text/words.ts";

/** Closed entries that a tab shows; earlier ones stay in the ledger. */
const MOST_CLOSED = 500;

export interface ShownTab {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

type Say = (text: string, saying: Saying | undefined, entry: StoredEntry) => string;

const spaced = (local: string): string => local.replace("T", " ");

function sayingOf(state: RegisterState): Say {
  const { language, timeZone } = state.company.settings;
  const people = peopleOf(state.company, state.internal());
  const zone = zoneOf(timeZone);
  const words = wordsFor(language);
  const fields = (json: string): string =>
    Object.entries(Object(JSON.parse(json)))
      .map(([key, text]) => `${fieldLabel(key, words)}: ${valueText(key, String(text), words)}`)
      .join(words.differences.separator);
  return (text, saying, stored) => {
    if (text === "") return "";
    switch (saying) {
      case undefined:
        return text;
      case "moment":
        return isInstant(text) ? spaced(zone.localOf(text)) : text;
      case "time":
        return spaced(text);
      case "accounts":
        return text
          .split(" ")
          .map((account) => people.byAccount(account)?.name || account)
          .join(" ");
      case "person":
        return (isSerial(text) && people.bySerial(text)?.name) || text;
      case "fields":
        return fields(text);
      case "state":
        return ledgerName(STATE_NAMES[stored.kind], isMissed(stored) ? "missed" : text, language);
      default:
        return ledgerName(saying, text, language);
    }
  };
}

function isOpen({ kind, entry }: StoredEntry): boolean {
  if (kind === "request") return isUnderWay(entry.state);
  return kind === "duty" ? entry.state === "open" : entry.state === "waiting" || entry.state === "sending";
}

function isMissed({ kind, entry }: StoredEntry): boolean {
  return kind === "duty" && entry.state === "open" && entry.missedAt !== "";
}

/** Of open duties what is due first stands first. */
function dueOf(stored: StoredEntry): string {
  return stored.kind === "duty" ? stored.entry.due : "";
}

function inOrder(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const newest = [...entries].sort((one, other) => entryNumber(other.id) - entryNumber(one.id));
  const open = newest
    .filter(isOpen)
    .sort((one, other) => (dueOf(one) === dueOf(other) ? 0 : dueOf(one) < dueOf(other) ? -1 : 1));
  return [...open, ...newest.filter((entry) => !isOpen(entry)).slice(0, MOST_CLOSED)];
}

function tabOf({ kind, table, sayings }: ShownLedger, state: RegisterState, say: Say): ShownTab {
  const rows = inOrder(state.ledger(kind)).map((stored) => {
    const texts: Readonly<Record<string, string>> = { ...stored.entry, id: stored.id };
    return Object.fromEntries(
      [...sayings].map(([key, saying]) => [key, say(texts[key] ?? "", saying, stored)]),
    );
  });
  return { table, rows };
}

export function shownLedgers(state: RegisterState): readonly ShownTab[] {
  const say = sayingOf(state);
  return SHOWN_LEDGERS.map((ledger) => tabOf(ledger, state, say));
}
