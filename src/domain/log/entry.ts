// One line of the change log (变更记录, R75) and its cells. The log is append-only and hash-chained: see chain.ts.

import { isInstant, type Instant } from "../calendar/plain-date.ts";
import { isSerial, type Serial } from "../register/serial.ts";
import { CHANGE_LOG_TABLE } from "../register/tables.ts";

/** Before and after of a field, as the record held it; "" is not known. */
export type Difference = readonly [before: string, after: string];

/**
 * What a lawful erasure may take away, with the salts that bind it to the digests. A field's own salt follows from the
 * entry's `salt`; once something is erased the entry's salt goes too, and `salts` keeps those of what is left.
 */
export interface EntryValues {
  /** Hexadecimal; "" once something was erased. */
  readonly salt: string;
  readonly fields: Readonly<Record<string, Difference>>;
  /** Only after an erasure: the salt of each field and text that is still there. */
  readonly salts?: Readonly<Record<string, string>>;
}

export interface LogEntry {
  /** Counted from 1 without gaps. */
  readonly sequence: number;
  readonly at: Instant;
  /** The account that did it. */
  readonly actor: string;
  readonly operation: string;
  /** The record it was about; "" for setup and the like. */
  readonly serial: Serial | "";
  /** The record's name then. */
  readonly subject: string;
  /** The differences in words. */
  readonly summary: string;
  readonly reason: string;
  readonly operationId: string;
  /** The import it belongs to, or "". */
  readonly batch: string;
  readonly values: EntryValues;
  /** By field, and by `#subject`, `#summary`, `#reason`. */
  readonly digests: Readonly<Record<string, string>>;
  readonly previousHash: string;
  readonly hash: string;
}

/** A row of the tab by column key. */
export type LogCells = Readonly<Record<string, string>>;

/** In the order of the table's columns; every cell is text. */
export function toCells(entry: LogEntry): string[] {
  const cells = cellsByKey(entry);
  return CHANGE_LOG_TABLE.columns.map((column) => cells[column.key] ?? "");
}

/** The entry, or undefined where the row does not read exactly as `toCells` wrote it: somebody's hand was in it. */
export function fromCells(cells: LogCells): LogEntry | undefined {
  const cell = (key: string): string => cells[key] ?? "";
  const values = parseValues(cell("values"));
  const digests = parseTexts(parseJson(cell("digests")));
  const at = cell("at");
  const serial = cell("serial");
  if (!values || !digests || !isInstant(at) || !(serial === "" || isSerial(serial))) return undefined;
  const entry: LogEntry = {
    sequence: Number(cell("sequence")),
    at,
    actor: cell("actor"),
    operation: cell("operation"),
    serial,
    subject: cell("subject"),
    summary: cell("summary"),
    reason: cell("reason"),
    operationId: cell("operationId"),
    batch: cell("batch"),
    values,
    digests,
    previousHash: cell("previousHash"),
    hash: cell("hash"),
  };
  const written = cellsByKey(entry);
  return CHANGE_LOG_TABLE.columns.every(({ key }) => written[key] === cell(key)) ? entry : undefined;
}

function cellsByKey(entry: LogEntry): Record<string, string> {
  return {
    sequence: String(entry.sequence),
    at: entry.at,
    actor: entry.actor,
    operation: entry.operation,
    serial: entry.serial,
    subject: entry.subject,
    summary: entry.summary,
    reason: entry.reason,
    operationId: entry.operationId,
    batch: entry.batch,
    values: JSON.stringify(ordered(entry.values)),
    digests: JSON.stringify(sorted(entry.digests)),
    previousHash: entry.previousHash,
    hash: entry.hash,
  };
}

/** The same record with its keys in order, so that equal contents are equal texts. */
export function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function ordered({ salt, fields, salts }: EntryValues): EntryValues {
  return salts ? { salt, fields: sorted(fields), salts: sorted(salts) } : { salt, fields: sorted(fields) };
}

function parseValues(text: string): EntryValues | undefined {
  const parts = new Map(entriesOf(parseJson(text)));
  const salt = parts.get("salt");
  const fields = parseDifferences(parts.get("fields"));
  if (typeof salt !== "string" || !fields) return undefined;
  if (!parts.has("salts")) return { salt, fields };
  const salts = parseTexts(parts.get("salts"));
  return salts && { salt, fields, salts };
}

function parseDifferences(value: unknown): Record<string, Difference> | undefined {
  const entries = entriesOf(value);
  if (!entries) return undefined;
  const fields: [string, Difference][] = [];
  for (const [field, difference] of entries) {
    if (!Array.isArray(difference) || difference.length !== 2) return undefined;
    const [before, after]: unknown[] = difference;
    if (typeof before !== "string" || typeof after !== "string") return undefined;
    fields.push([field, [before, after]]);
  }
  return Object.fromEntries(fields);
}

function parseTexts(value: unknown): Record<string, string> | undefined {
  const entries = entriesOf(value);
  if (!entries) return undefined;
  const texts: [string, string][] = [];
  for (const [key, text] of entries) {
    if (typeof text !== "string") return undefined;
    texts.push([key, text]);
  }
  return Object.fromEntries(texts);
}

function entriesOf(value: unknown): [string, unknown][] | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
