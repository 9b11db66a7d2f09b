// 发件箱: one thing that somebody is to be told by mail, committed with the change that it tells of (F23). Names and links,
// never numbers.

import type { Instant } from "../calendar/plain-date.ts";
import type { EntryId } from "../ledger/entry.ts";
import type { Serial } from "../register/serial.ts";

/** What a notice says; its sentences are in text/. */
export type NoticeCode =
  | "toHandIn"
  | "toSign"
  | "returned"
  | "rejected"
  | "scheduled"
  | "applied"
  | "major"
  | "reminder"
  | "escalation"
  | "problem"
  | "rolledBack"
  | "byDefault";

/**
 * `waiting` for its mail; `sending`: marked before the call; `sent`; `perhaps`: cut off in sending, so nobody knows;
 * `failed`: refused for good; `dropped`: nobody to send it to, or no longer true.
 */
export type NoticeState = "waiting" | "sending" | "sent" | "perhaps" | "failed" | "dropped";

export interface Notice {
  readonly state: NoticeState;
  readonly code: NoticeCode;
  /** Known once: the same key is never told twice. */
  readonly key: string;
  /** Accounts, separated by spaces. */
  readonly to: string;
  readonly cc: string;
  /** "yes": sent at once and by itself; else it waits for the person's digest. */
  readonly urgent: "yes" | "";
  /** The duty's rule where it reminds of one; the request's kind where it tells of one. */
  readonly rule: string;
  /** The request, duty or record that it is about: its link. */
  readonly object: EntryId | Serial | "";
  /** What the duty is about that it reminds of: where that is a request, its link. */
  readonly about: EntryId | Serial | "";
  /** What it is about, as people name it: "李明朗", "市场部". */
  readonly subject: string;
  readonly department: string;
  /** Who did it, as people name them. */
  readonly by: string;
  /** A day or time that it names, as text. */
  readonly when: string;
  /** A remark by a person: why something was sent back. */
  readonly remark: string;
  readonly createdAt: Instant | "";
  /** When its mail was last tried; "" while it waits for the first time, or again. */
  readonly mailedAt: Instant | "";
  /** Times that its mail was tried: digits. */
  readonly tries: string;
  /** Why its mail was refused, as Google says it. */
  readonly trouble: string;
}

export const BLANK_NOTICE: Notice = {
  state: "waiting",
  code: "reminder",
  key: "",
  to: "",
  cc: "",
  urgent: "",
  rule: "",
  object: "",
  about: "",
  subject: "",
  department: "",
  by: "",
  when: "",
  remark: "",
  createdAt: "",
  mailedAt: "",
  tries: "",
  trouble: "",
};
