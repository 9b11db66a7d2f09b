// The register as use cases see it: records and log, read as needed and changed in one commit.

import type { Company } from "../domain/company/company.ts";
import type { ConfigurationProblem } from "../domain/company/read-company.ts";
import type { Context, Transaction } from "../domain/change/change.ts";
import type { ChainHead, LogLine } from "../domain/log/chain.ts";
import type { LogEntry } from "../domain/log/entry.ts";
import type { EntryId, LedgerKind, Stored } from "../domain/ledger/entry.ts";
import type { References } from "../domain/register/projection.ts";
import type {
  StoredExternal,
  StoredInternal,
  StoredOrganization,
  StoredRecord,
} from "../domain/register/record.ts";
import type { RecordKind, Serial } from "../domain/register/serial.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { MergedCells, RowDetails, Stretch, SurfaceRow } from "../domain/surface/surface.ts";
import type { NoteMark } from "../domain/surface/note.ts";

/**
 * What a decision may look at. Reading what was not announced costs one more round trip, no more: the decision is
 * pure, so it is simply made again once the missing part is there.
 */
export interface RegisterState extends References {
  readonly company: Company;
  /** What of its configuration could not be understood; the company has a valid value there all the same. */
  readonly problems: readonly ConfigurationProblem[];
  /** undefined: no such record. Withdrawn records are found too. */
  record(serial: Serial): StoredRecord | undefined;
  internal(): readonly StoredInternal[];
  external(): readonly StoredExternal[];
  organizations(): readonly StoredOrganization[];
  /** The serial of the next new record of a kind, counting on `taken` ones given out in the same decision. */
  nextSerial(kind: RecordKind, taken?: number): Serial;
  /** All requests, duties or notices, in the order of their ids. */
  ledger<K extends LedgerKind>(kind: K): readonly Stored<K>[];
  /** The id of the next new entry of a ledger, counting on `taken` ones given out in the same decision. */
  nextEntryId(kind: LedgerKind, taken?: number): EntryId;
  /** undefined: no entry has this sequence number. */
  entry(sequence: number): LogEntry | undefined;
  log(): readonly LogEntry[];
}

/** The tables in which people type, as they stand; and what is said in them. */
export interface Surfaces {
  /** A kind's surface as it stands: the rows below its header, blank ones left out. */
  surface(kind: RecordKind): readonly SurfaceRow[];
  /** What the cells of these rows hold beyond their texts. */
  details(stretches: readonly Stretch[]): Details;
  /** A refusal's sentence in the register's language. */
  sentence(refusal: Refusal, kind: RecordKind): string;
  /** What our notes begin with, in that language. */
  readonly noteMark: NoteMark;
}

export interface Details {
  row(kind: RecordKind, index: number): RowDetails | undefined;
  readonly merges: readonly MergedCells[];
}

/** What an operation will look at: announced, so that one round trip brings it. */
export type Need =
  /** `row`: the row hint, where its surface row was last seen (1-based); 0 if unknown. */
  | { readonly record: Serial; readonly row: number }
  | { readonly records: RecordKind }
  | { readonly ledger: LedgerKind }
  /** The tabs that follow the ledgers. */
  | { readonly shown: true }
  | { readonly entry: number }
  | { readonly log: true }
  | { readonly surface: RecordKind }
  | { readonly details: readonly Stretch[] };

/** What a commit gave: log sequence numbers in the order of the remarks, then the changes. */
export interface Committed {
  readonly sequences: readonly number[];
}

/** What an operation did, as its log lines tell it. */
export interface Outcome {
  readonly sequences: readonly number[];
  /** The records it changed, in the order of the log. */
  readonly serials: readonly Serial[];
  /** Facts of its remark ("#created": "12"). */
  readonly facts: Readonly<Record<string, string>>;
  readonly batch: string;
  /** True where it told somebody something that cannot wait for the clock. Not known of a repeated one. */
  readonly presses: boolean;
}

/** Where a record's surface row was last seen, 1-based; 0 if unknown. */
export interface Rows {
  rowOf(serial: Serial): number;
}

/** One run of a command, under the lock. */
export interface RegisterSession extends Rows {
  readonly context: Context;
  /** What the operation with this id did when it was committed before; undefined where it was not. */
  readonly repeated: Outcome | undefined;
  /** A pure look at the register: made again when it meets something that was not read. */
  read<T>(look: (state: RegisterState & Surfaces) => T): T;
  /** One atomic write; verified, and put right where rows moved under it. At most once a session. */
  commit(transaction: Transaction): Committed;
  /** Rewrites the tabs that follow the ledgers, where they show something else. Answers how many did. */
  showLedgers(): number;
}

/**
 * Refuses who may not, and says who it is otherwise. Asked as soon as the company is read, before anything else. May be
 * asked again when it looks at something in the state that was not announced.
 */
export type Admission = (company: Company, state: RegisterState) => Context;

export interface Register {
  /** Reads what is needed and answers; takes no lock. */
  query<T>(needs: readonly Need[], answer: (state: RegisterState & LogLines, rows: Rows) => T): T;
  /** The same under the lock, with the right to commit once. */
  command<T>(
    operation: string,
    needs: readonly Need[],
    admit: Admission,
    work: (session: RegisterSession) => T,
  ): T;
}

/** The log's tab as it stands: what verification judges, altered rows included. */
export interface LogLines {
  logLines(): readonly LogLine[];
  /** The head of the chain as the register remembers it: a cut-off end is noticed by it. */
  recordedHead(): ChainHead;
}
