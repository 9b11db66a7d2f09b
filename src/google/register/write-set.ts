// Turns a decided transaction into what must be written: log lines, data rows, surface patches. Pure.

import {
  differences,
  type Context,
  type Differences,
  type RecordChange,
  type Transaction,
} from "../../domain/change/change.ts";
import { chainEntry, type ChainHead, type LogDraft } from "../../domain/log/chain.ts";
import { companyDayRows } from "../../domain/company/company-days.ts";
import type { EntryChange } from "../../domain/ledger/entry.ts";
import type { LogEntry } from "../../domain/log/entry.ts";
import {
  project,
  searchTextOf,
  tableOf,
  type References,
  type SurfaceCells,
} from "../../domain/register/projection.ts";
import type { StoredRecord } from "../../domain/register/record.ts";
import type { Serial } from "../../domain/register/serial.ts";
import type { Table } from "../../domain/register/tables.ts";
import type { HandsWork, StandingRow } from "../../domain/surface/surface.ts";

/** What happens to a record's surface row. */
export type SurfaceWrite =
  | { readonly kind: "append"; readonly table: Table; readonly serial: Serial; readonly cells: SurfaceCells }
  | {
      readonly kind: "patch";
      readonly table: Table;
      readonly serial: Serial;
      readonly cells: SurfaceCells;
      readonly was: SurfaceCells;
      /** The row as a hand left it, where that is known; else its record's last projection is taken to stand there. */
      readonly standing?: StandingRow;
    }
  | { readonly kind: "remove"; readonly table: Table; readonly serial: Serial };

/** What happens to a record's data row. */
export interface DataWrite {
  readonly record: StoredRecord;
  readonly search: string;
  readonly isNew: boolean;
}

export interface WriteSet {
  readonly entries: readonly LogEntry[];
  readonly data: readonly DataWrite[];
  readonly surfaces: readonly SurfaceWrite[];
  /** New rows of 工作日历. */
  readonly days: readonly SurfaceCells[];
  /** Rows of the ledgers. */
  readonly ledger: readonly EntryChange[];
  readonly hands: HandsWork | undefined;
}

export interface LogWords {
  /** The differences of a change in words, as 变更内容 shows them. */
  summary(fields: Differences, kind: StoredRecord["kind"] | undefined): string;
}

/** The references as they will be once the transaction is in. */
function afterwards(references: References, transaction: Transaction): References {
  const after = new Map(transaction.changes.map((change) => [change.after.serial, change.after]));
  return {
    company: references.company,
    flagsText: (flags, table) => references.flagsText(flags, table),
    record: (serial) => after.get(serial) ?? references.record(serial),
  };
}

function surfaceWrite(
  before: StoredRecord | undefined,
  after: StoredRecord,
  was: References,
  is: References,
  standing: StandingRow | undefined,
): SurfaceWrite | undefined {
  const table = tableOf(after.kind);
  const { serial } = after;
  const old = standing ? standing.cells : before && project(before, was);
  const now = project(after, is);
  if (!now) return old ? { kind: "remove", table, serial } : undefined;
  if (!old) return { kind: "append", table, serial, cells: now };
  const cells = Object.fromEntries(Object.entries(now).filter(([key, text]) => (old[key] ?? "") !== text));
  if (Object.keys(cells).length === 0) return undefined;
  return { kind: "patch", table, serial, cells, was: old, ...(standing ? { standing } : {}) };
}

/** 单位 whose rows name a contact as their main contact, where it is now called otherwise or is gone. */
function unitsNaming({ changes }: Transaction, references: References): Serial[] {
  const changing = new Set(changes.map(({ after }) => after.serial));
  return changes.flatMap(({ before, after }) => {
    if (before?.kind !== "external" || before.record.organization === "") return [];
    if (before.record.fullName === after.record.fullName && before.state === after.state) return [];
    const unit = references.record(before.record.organization);
    const names = unit?.kind === "organization" && unit.record.mainContact === after.serial;
    return names && !changing.has(unit.serial) ? [unit.serial] : [];
  });
}

function drafts(transaction: Transaction, context: Context, operation: string, words: LogWords): LogDraft[] {
  const shared = {
    at: context.at,
    actor: context.actor,
    operation,
    operationId: context.operationId,
    batch: transaction.batch,
  };
  const remarks = transaction.remarks.map(({ subject, facts }): LogDraft => {
    const fields = Object.fromEntries(Object.entries(facts).map(([key, text]) => [key, ["", text] as const]));
    return { ...shared, serial: "", subject, summary: words.summary(fields, undefined), reason: "", fields };
  });
  const lines = transaction.changes.map((change: RecordChange): LogDraft => {
    const fields = differences(change);
    const { serial, record, kind } = change.after;
    return {
      ...shared,
      serial,
      subject: record.fullName,
      summary: words.summary(fields, kind),
      reason: change.reason,
      fields,
    };
  });
  return [...remarks, ...lines];
}

function chained(all: readonly LogDraft[], head: ChainHead, salt: () => string): LogEntry[] {
  const entries: LogEntry[] = [];
  let previous = head;
  for (const draft of all) {
    const entry = chainEntry(draft, previous, salt());
    entries.push(entry);
    previous = entry;
  }
  return entries;
}

export function writeSet(about: {
  readonly transaction: Transaction;
  readonly operation: string;
  readonly context: Context;
  readonly references: References;
  readonly head: ChainHead;
  readonly words: LogWords;
  readonly salt: () => string;
}): WriteSet {
  const { transaction, references } = about;
  const later = afterwards(references, transaction);
  const standing = new Map(transaction.hands?.standing.map((row) => [row.serial, row]));
  const surfaces: SurfaceWrite[] = [];
  const data: DataWrite[] = [];
  for (const { before, after } of transaction.changes) {
    data.push({ record: after, search: searchTextOf(after, later), isNew: before === undefined });
    const write = surfaceWrite(before, after, references, later, standing.get(after.serial));
    if (write) surfaces.push(write);
  }
  for (const serial of new Set([...transaction.touches, ...unitsNaming(transaction, references)])) {
    const record = references.record(serial);
    if (!record) continue;
    const search = searchTextOf(record, later);
    if (search !== searchTextOf(record, references)) data.push({ record, search, isNew: false });
    const write = surfaceWrite(record, record, references, later, standing.get(serial));
    if (write) surfaces.push(write);
  }
  const lines = drafts(transaction, about.context, about.operation, about.words);
  return {
    entries: chained(lines, about.head, about.salt),
    data,
    surfaces,
    days: companyDayRows(transaction.days ?? []),
    ledger: transaction.entries ?? [],
    hands: transaction.hands,
  };
}
