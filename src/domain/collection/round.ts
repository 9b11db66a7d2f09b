// 每月25日前收集次月部门人员变动 (R13, B13): one round a month, named by the month of its 25th. A department's duty of the rule
// "collection" is its record of the round: nothing to report is an answer, and silence is kept as silence.

import { plusMonths } from "../calendar/day-arithmetic.ts";
import { isPlainDate } from "../calendar/plain-date.ts";
import type { LocalTime } from "../calendar/zone.ts";
import type { Duty } from "../duty/duty.ts";
import type { StoredDuty, StoredRequest } from "../ledger/entry.ts";

/** What a department answers: 无变动 or 有变动. */
export const ROUND_ANSWERS = ["nil", "changes"] as const;
export type RoundAnswer = (typeof ROUND_ANSWERS)[number];

/**
 * `waiting`: asked, and not due yet; `nil` and `changes`: answered, `late` or not; `missed`: due, and still to be answered;
 * `silent`: never answered, and the next round has begun.
 */
export const ROUND_STATES = ["waiting", "nil", "changes", "missed", "silent"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** "2026-12" for the round of "2026-11": the month whose changes it collects (次月). */
export function collectedMonth(month: string): string {
  const first = `${month}-01`;
  if (!isPlainDate(first)) throw new Error(`not a month: ${month}`);
  return plusMonths(first, 1).slice(0, 7);
}

function keyOf(month: string, department: string): string {
  return `collection ${month} ${department}`;
}

/** The month of a collection's duty: its subject. */
export function monthOf({ subject }: Duty): string {
  return subject;
}

/** undefined: this round was not opened for that department. */
export function roundOf(
  duties: readonly StoredDuty[],
  month: string,
  department: string,
): StoredDuty | undefined {
  return duties.find(({ entry }) => entry.key === keyOf(month, department));
}

/** All departments' rounds, by month, the latest first. */
export function roundsByMonth(duties: readonly StoredDuty[]): [month: string, rounds: StoredDuty[]][] {
  const months = new Map<string, StoredDuty[]>();
  for (const duty of duties)
    if (duty.entry.rule === "collection")
      months.set(monthOf(duty.entry), [...(months.get(monthOf(duty.entry)) ?? []), duty]);
  return [...months].sort(([one], [other]) => (one < other ? 1 : -1));
}

function isAnswer(outcome: string): outcome is RoundAnswer {
  return ROUND_ANSWERS.some((answer) => answer === outcome);
}

export function roundState({ state, outcome, missedAt, missedAfter }: Duty, now: LocalTime): RoundState {
  if (state === "done" && isAnswer(outcome)) return outcome;
  if (state !== "open") return "silent";
  return missedAt !== "" || (missedAfter !== "" && now > missedAfter) ? "missed" : "waiting";
}

/** Until it is due an answer may be put right; a late one stands. */
export function mayAnswer(duty: Duty, now: LocalTime): boolean {
  if (duty.state === "open") return true;
  return duty.state === "done" && duty.missedAt === "" && now <= duty.missedAfter;
}

/** What a department has handed in for a round, as far as it still holds. */
export function requestsOf(
  requests: readonly StoredRequest[],
  month: string,
  department: string,
): StoredRequest[] {
  return requests.filter(
    ({ entry }) =>
      entry.round === month &&
      entry.department === department &&
      !["withdrawn", "rejected", "expired"].includes(entry.state),
  );
}
