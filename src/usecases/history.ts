// The change log as people read it: field by field, before and after (F6).

import { isUndoable } from "../domain/change/undo.ts";
import { columnsOfText, type FileLayout } from "../domain/intake/layout.ts";
import type { ContactKind } from "../domain/contact/contact.ts";
import type { LogEntry } from "../domain/log/entry.ts";
import type { RegisterState } from "../ports/register.ts";
import { isReasonOf } from "./requests/apply.ts";
import type { HistoryEntry, ImportBatchView, Input, Output } from "../wire/operations.ts";

/** Moments are written in the company's time zone by the clock port. */
export type MinuteOf = (at: LogEntry["at"]) => string;

function historyEntry(entry: LogEntry, minuteOf: MinuteOf, reverted: ReadonlySet<string>): HistoryEntry {
  const { sequence, actor, operation, serial, subject, reason, batch } = entry;
  const fields = Object.keys(entry.digests).filter((field) => !HIDDEN.has(field));
  const differences = fields.map((field) => {
    const values = entry.values.fields[field];
    return { field, before: values?.[0] ?? "", after: values?.[1] ?? "", erased: values === undefined };
  });
  return {
    sequence,
    at: minuteOf(entry.at),
    actor,
    operation,
    serial,
    subject,
    reason,
    batch,
    differences,
    undoable: isUndoable(entry),
    revertible: serial === "" && batch !== "" && !reverted.has(batch),
  };
}

/** Batches that were taken back. */
function revertedBatches(entries: readonly LogEntry[]): ReadonlySet<string> {
  return new Set(entries.filter(({ operation }) => operation === "revert-batch").map(({ batch }) => batch));
}

/** Kept for the chain and for undo; no reader asked for them. */
const HIDDEN: ReadonlySet<string> = new Set([
  "#version",
  "#subject",
  "#summary",
  "#reason",
  "#columns",
  "lastUpdatedOn",
]);

/** Newest first. */
export function recordHistory(
  state: RegisterState,
  input: Input<"record-history">,
  minuteOf: MinuteOf,
): Output<"record-history"> {
  const entries = state.log().filter((entry) => entry.serial === input.serial);
  return { entries: entries.map((entry) => historyEntry(entry, minuteOf, new Set())).reverse() };
}

/** What has become of one request, newest first: its own lines, and those of the contacts that it changed. */
export function requestHistory(
  state: RegisterState,
  { id }: Input<"request-history">,
  minuteOf: MinuteOf,
): Output<"request-history"> {
  const entries = state
    .log()
    .filter((entry) => fact(entry, "#request") === id || isReasonOf(id, entry.reason));
  return { entries: entries.map((entry) => historyEntry(entry, minuteOf, new Set())).reverse() };
}

/** Newest first; an import or a bulk edit is one entry. */
export function recentChanges(
  state: RegisterState,
  input: Input<"recent-changes">,
  minuteOf: MinuteOf,
): Output<"recent-changes"> {
  const reverted = revertedBatches(state.log());
  const entries = state.log().filter((entry) => entry.batch === "" || entry.serial === "");
  return {
    entries: entries
      .slice(-input.limit)
      .reverse()
      .map((entry) => historyEntry(entry, minuteOf, reverted)),
  };
}

function fact(entry: LogEntry, key: string): string {
  return entry.values.fields[key]?.[1] ?? "";
}

function kindOfImport(entry: LogEntry): ContactKind {
  return fact(entry, "#kind") === "internal" ? "internal" : "external";
}

/** The latest of each layout. */
function layoutsOf(imports: readonly LogEntry[]): FileLayout[] {
  const layouts = new Map<string, FileLayout>();
  for (const entry of [...imports].reverse()) {
    const columns = columnsOfText(fact(entry, "#columns"));
    if (!columns || columns.length === 0) continue;
    const headers = JSON.stringify(columns.map(({ header }) => header));
    if (!layouts.has(headers)) layouts.set(headers, { kind: kindOfImport(entry), columns });
  }
  return [...layouts.values()];
}

/** Newest first. */
export function importBatches(state: RegisterState, minuteOf: MinuteOf): Output<"import-batches"> {
  const lines = state.log().filter((entry) => entry.serial === "" && entry.batch !== "");
  const reverted = revertedBatches(lines);
  const imports = lines.filter(({ operation }) => operation === "import-contacts");
  const batches = imports.map((entry): ImportBatchView => ({
    batch: entry.batch,
    at: minuteOf(entry.at),
    actor: entry.actor,
    kind: kindOfImport(entry),
    fileName: entry.subject,
    created: Number(fact(entry, "#created")),
    updated: Number(fact(entry, "#updated")),
    reverted: reverted.has(entry.batch),
  }));
  return { batches: batches.reverse(), layouts: layoutsOf(imports) };
}
