// Which waiting notices become which mails now (F23): what presses at once and by itself, all else once a working day.

import type { Instant } from "../calendar/plain-date.ts";
import { plusDays } from "../calendar/day-arithmetic.ts";
import { rolled, type WorkingCalendar } from "../calendar/working-calendar.ts";
import {
  dateOfLocal,
  instantOfMilliseconds,
  localTime,
  millisecondsOf,
  timeOfLocal,
  type TimeOfDay,
  type Zone,
} from "../calendar/zone.ts";
import type { StoredNotice } from "../ledger/entry.ts";
import type { NoticeCode } from "./notice.ts";

/** One mail, and what it tells of. */
export interface Letter {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly notices: readonly StoredNotice[];
  /** True where an earlier try was cut off, so that it may have arrived before. */
  readonly again: boolean;
}

export interface Outbox {
  /** Those that press first, then the digests; each in the order of their notices. */
  readonly letters: readonly Letter[];
  /** Not true any more, or said by a later one: never sent. */
  readonly dropped: readonly StoredNotice[];
  /** Cut off in sending: nobody knows. */
  readonly perhaps: readonly StoredNotice[];
}

export interface Now {
  readonly at: Instant;
  readonly zone: Zone;
  readonly calendar: WorkingCalendar;
  /** From when on, on a working day, digests are sent. */
  readonly digestAt: TimeOfDay;
}

const DAY = 24 * 60 * 60_000;

/** Longer than any run lives (6 minutes): who marked it is not sending any more. */
const CUT_OFF_AFTER = 10 * 60_000;

/** A pressing mail that was cut off is repeated until it has been tried so often. */
const MOST_TRIES = 3;

const isUrgent = ({ entry }: StoredNotice): boolean => entry.urgent === "yes";
/** True for a mail that goes out at once and by itself. */
export const isPressing = ({ notices }: Letter): boolean => notices.every(isUrgent);

const accounts = (text: string): string[] => text.split(" ").filter((account) => account !== "");

function isCutOff({ entry: { state, mailedAt } }: StoredNotice, { at }: Now): boolean {
  return (
    state === "sending" && (mailedAt === "" || millisecondsOf(at) - millisecondsOf(mailedAt) > CUT_OFF_AFTER)
  );
}

function isRepeated(notice: StoredNotice): boolean {
  return isUrgent(notice) && Number(notice.entry.tries) < MOST_TRIES;
}

function letterOf(notices: readonly StoredNotice[], { entry }: StoredNotice): Letter {
  return {
    to: accounts(entry.to),
    cc: accounts(entry.cc),
    notices,
    again: entry.state === "sending",
  };
}

/** Addressees of the digests of this day. */
function digestedToday(notices: readonly StoredNotice[], { at, zone }: Now): ReadonlySet<string> {
  const today = dateOfLocal(zone.localOf(at));
  const [tried, addressed]: [readonly string[], Set<string>] = [
    ["sending", "sent", "perhaps", "failed"],
    new Set(),
  ];
  for (const notice of notices) {
    const { state, mailedAt, to } = notice.entry;
    if (isUrgent(notice) || mailedAt === "" || !tried.includes(state)) continue;
    if (millisecondsOf(at) - millisecondsOf(mailedAt) >= DAY) continue;
    if (dateOfLocal(zone.localOf(mailedAt)) === today) addressed.add(to);
  }
  return addressed;
}

const isStep = (code: NoticeCode): boolean => code === "reminder" || code === "escalation";

/** What came after the morning's hour waits for the next one; only a step of today that was found late does not. */
function isForToday({ entry: { code, createdAt } }: StoredNotice, { at, zone, digestAt }: Now): boolean {
  if (createdAt === "" || isStep(code)) return true;
  return zone.localOf(createdAt) <= localTime(dateOfLocal(zone.localOf(at)), digestAt);
}

/** By addressee; of several that say the same of one thing, the last. */
function digests(waiting: readonly StoredNotice[], now: Now): { letters: Letter[]; said: StoredNotice[] } {
  const local = now.zone.localOf(now.at);
  const isTime = now.calendar.kindOf(dateOfLocal(local)).working && timeOfLocal(local) >= now.digestAt;
  const last = new Map<string, StoredNotice>();
  const key = ({ entry: { to, code, object }, id }: StoredNotice): string =>
    `${to} ${isStep(code) ? "step" : code} ${object === "" ? id : object}`;
  for (const notice of waiting) last.set(key(notice), notice);
  const groups = new Map<string, StoredNotice[]>();
  for (const notice of last.values())
    groups.set(notice.entry.to, [...(groups.get(notice.entry.to) ?? []), notice]);
  return {
    letters: [...groups.values()].flatMap((group) =>
      group[0] && isTime && group.some((notice) => isForToday(notice, now))
        ? [letterOf(group, group[0])]
        : [],
    ),
    said: waiting.filter((notice) => last.get(key(notice)) !== notice),
  };
}

/** `isTrue`: whether what a notice says still holds. */
export function outboxNow(
  notices: readonly StoredNotice[],
  isTrue: (notice: StoredNotice) => boolean,
  now: Now,
): Outbox {
  const cutOff = notices.filter((notice) => isCutOff(notice, now));
  const open = [...notices.filter(({ entry }) => entry.state === "waiting"), ...cutOff.filter(isRepeated)];
  const pending = open.filter(isTrue);
  const pressing = pending.filter(isUrgent);
  const had = digestedToday(notices, now);
  const rest = pending.filter((each) => !isUrgent(each) && !had.has(each.entry.to));
  const { letters, said } = digests(rest, now);
  return {
    letters: [...pressing.map((notice) => letterOf([notice], notice)), ...letters],
    dropped: [...open.filter((notice) => !isTrue(notice)), ...said],
    perhaps: cutOff.filter((notice) => !isRepeated(notice)),
  };
}

/** When there is something to send again if nobody changes anything; undefined where nothing waits for that. */
export function nextMail(notices: readonly StoredNotice[], now: Now): Instant | undefined {
  const times = notices.flatMap(({ entry: { state, mailedAt } }) =>
    state === "sending" && mailedAt !== ""
      ? [instantOfMilliseconds(millisecondsOf(mailedAt) + CUT_OFF_AFTER + 1)]
      : [],
  );
  const digest = nextDigest(notices, now);
  return [...times, ...(digest ? [digest] : [])].sort()[0];
}

/** When the next digests are due; undefined where nothing waits for one. */
function nextDigest(
  notices: readonly StoredNotice[],
  { at, zone, calendar, digestAt }: Now,
): Instant | undefined {
  if (!notices.some((notice) => notice.entry.state === "waiting" && !isUrgent(notice))) return undefined;
  const local = zone.localOf(at);
  const today = dateOfLocal(local);
  const from = timeOfLocal(local) < digestAt ? today : plusDays(today, 1);
  return zone.instantOf(localTime(rolled(calendar, from, 1).date, digestAt));
}

/** The first letters that fit into what may still be mailed today, at most `most`; recipients are what counts. */
export function fitting(letters: readonly Letter[], quota: number, most: number): Letter[] {
  let left = quota;
  const chosen: Letter[] = [];
  for (const letter of letters) {
    const recipients = letter.to.length + letter.cc.length;
    if (chosen.length === most || recipients > left) continue;
    left -= recipients;
    chosen.push(letter);
  }
  return chosen;
}
