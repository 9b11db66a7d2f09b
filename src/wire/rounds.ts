// The collection rounds as pages see them (R13, B13).

import type { LocalTime } from "../domain/calendar/zone.ts";
import type { RoundAnswer, RoundState } from "../domain/collection/round.ts";
import type { CountingFacts } from "../domain/deadline/counting.ts";
import type { EntryId } from "../domain/ledger/entry.ts";
import type { HistoryEntry } from "./operations.ts";
import type { RequestView } from "./requests.ts";

/** One department's round. With `start` a page says its deadline in words (rule "collection"). */
export interface RoundView {
  /** Of the department's duty: what reminders link to. */
  readonly id: EntryId;
  /** The month of its 25th, "2026-11": names the round in `answer-round` and in a request's `round`. */
  readonly month: string;
  /** The month whose changes it collects, "2026-12". */
  readonly collects: string;
  readonly department: string;
  readonly state: RoundState;
  /** Answered, or still not answered, after it was due. */
  readonly late: boolean;
  readonly start: LocalTime | "";
  readonly due: LocalTime | "";
  /** 待确认日历 */
  readonly provisional: boolean;
  /** Name of who acts as the department's liaison today; "" where nobody does. */
  readonly asked: string;
  /** Name of who answered, and when; "" while nobody has. */
  readonly answeredBy: string;
  readonly answeredAt: LocalTime | "";
  /** Handed in for it and not withdrawn. */
  readonly requests: readonly { readonly id: EntryId; readonly subjectName: string }[];
  /** It may still be answered, or its answer put right. */
  readonly open: boolean;
}

/** How many departments did what in a round. */
export interface RoundCounts {
  readonly month: string;
  readonly counts: Readonly<Record<RoundState, number>>;
  readonly late: number;
}

/** For HR and administrators. */
export interface BoardView {
  readonly now: LocalTime;
  readonly counting: CountingFacts;
  /** "" before the first round. */
  readonly month: string;
  readonly departments: readonly RoundView[];
  /** The last twelve, the latest first. */
  readonly rounds: readonly RoundCounts[];
  /** Those under way, then the latest of the others. */
  readonly requests: readonly RequestView[];
  /** Where a department answers: the web app's address; "" until it was opened for the first time. */
  readonly link: string;
}

export interface RoundQueries {
  "load-board": { input: Record<string, never>; output: BoardView };
  /** What has become of one request, the latest first: administrators only. */
  "request-history": {
    input: { readonly id: EntryId };
    output: { readonly entries: readonly HistoryEntry[] };
  };
}

export interface RoundCommands {
  /** Done, says whoever has this duty that no fact tells of. */
  "check-off-duty": { input: { readonly id: EntryId }; output: { readonly id: EntryId } };
  /** `requests`: those of the department, already handed in, that belong to the round too. */
  "answer-round": {
    input: {
      readonly month: string;
      readonly department: string;
      readonly answer: RoundAnswer;
      readonly requests?: readonly EntryId[];
    };
    output: { readonly late: boolean };
  };
}
