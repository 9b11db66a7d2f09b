// What the self-check (自检) looks at, and what it found: the assumptions about Google that a script can try by itself.

export type CheckName =
  | "identity"
  | "language"
  | "timeZones"
  | "dates"
  | "consent"
  | "lock"
  | "structure"
  | "textStaysText"
  | "repliesShowTheGrid"
  | "blankEnds"
  | "batchIsAtomic"
  | "missingTabIsNamed"
  | "rowOffGridIsNamed"
  | "scratchTabRemoved"
  | "costOfRead"
  | "costOfReadingTable"
  | "costOfWrite"
  | "costOfGetValues";

/** `measured`: a figure for calibration, neither right nor wrong. `failed`: the check itself broke off. */
export type Outcome = "asAssumed" | "otherwise" | "measured" | "failed";

export interface Finding {
  readonly check: CheckName;
  readonly outcome: Outcome;
  /** In technical words, without anybody's data: it is pasted into an issue. */
  readonly seen: string;
  readonly milliseconds: number;
}
