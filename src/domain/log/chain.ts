// The hash chain of the change log (F21): each entry commits to its fields by salted digests and to the entry before it
// by that entry's hash. Values can be erased lawfully (erase.ts); nothing can be altered, removed or put in unnoticed.

import {
  fromCells,
  sorted,
  type Difference,
  type EntryValues,
  type LogCells,
  type LogEntry,
} from "./entry.ts";
import { sha256, shortDigest } from "./sha256.ts";

/** What the first entry names as the one before it. */
export const GENESIS_HASH = "0".repeat(64);

/** Names the recipe: a later one gets another number and both stay verifiable. */
const RECIPE = "contact-register log 1";

export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: GENESIS_HASH };

/** An entry before it has its place in the chain. */
export interface LogDraft extends Omit<
  LogEntry,
  "sequence" | "values" | "digests" | "previousHash" | "hash"
> {
  readonly fields: Readonly<Record<string, Difference>>;
}

/** The texts of an entry that may name people: committed to like fields, under keys that no field can have. */
export type TextKey = "#subject" | "#summary" | "#reason";

export function textsOf(
  entry: Pick<LogEntry, "subject" | "summary" | "reason">,
): Readonly<Record<TextKey, string>> {
  return { "#subject": entry.subject, "#summary": entry.summary, "#reason": entry.reason };
}

/** `salt`: at least 128 random bits, of this entry alone; without it a phone number could be guessed from its digest. */
export function chainEntry(draft: LogDraft, previous: ChainHead, salt: string): LogEntry {
  const { fields, ...rest } = draft;
  const texts = {
    subject: oneBreak(draft.subject),
    summary: oneBreak(draft.summary),
    reason: oneBreak(draft.reason),
  };
  const values: EntryValues = { salt, fields };
  const entry = {
    ...rest,
    ...texts,
    sequence: previous.sequence + 1,
    values,
    digests: sorted(digestsOf(texts, values)),
    previousHash: previous.hash,
  };
  return { ...entry, hash: hashOf(entry) };
}

/** A cell gives line breaks back as "\n", whatever was written. */
function oneBreak(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function digestsOf(
  texts: Pick<LogEntry, "subject" | "summary" | "reason">,
  { salt, fields }: EntryValues,
): Record<string, string> {
  const digests: [string, string][] = [];
  for (const [key, text] of Object.entries(textsOf(texts)))
    digests.push([key, digestOf(saltOf(salt, key), key, ["", text])]);
  for (const [field, difference] of Object.entries(fields)) {
    digests.push([field, digestOf(saltOf(salt, field), field, difference)]);
  }
  return Object.fromEntries(digests);
}

/** The salt of one field or text: nobody can get from it to the entry's salt, nor to another field's. */
export function saltOf(entrySalt: string, key: string): string {
  return shortDigest(JSON.stringify([entrySalt, key]));
}

function digestOf(salt: string, key: string, difference: Difference): string {
  return shortDigest(JSON.stringify([salt, key, difference[0], difference[1]]));
}

/** Over all that is never erased, the digests among it. */
function hashOf(entry: Omit<LogEntry, "hash">): string {
  const digests = Object.entries(sorted(entry.digests));
  const { sequence, at, actor, operation, serial, operationId, batch, previousHash } = entry;
  return sha256(
    JSON.stringify([
      RECIPE,
      sequence,
      at,
      actor,
      operation,
      serial,
      operationId,
      batch,
      digests,
      previousHash,
    ]),
  );
}

/** True when the entry's hash is its own, and every value that is there is the one that was written. */
export function isUnaltered(entry: LogEntry): boolean {
  const { salt, fields, salts } = entry.values;
  const digests = new Map(Object.entries(entry.digests));
  const differences = new Map<string, Difference>(Object.entries(fields));
  for (const [key, text] of Object.entries(textsOf(entry))) differences.set(key, ["", text]);
  for (const key of differences.keys()) if (!digests.has(key)) return false;

  const saltsLeft = salts && new Map(Object.entries(salts));
  for (const [key, digest] of digests) {
    const own = saltsLeft ? saltsLeft.get(key) : saltOf(salt, key);
    const difference = differences.get(key);
    if (own === undefined ? !isErased(difference) : !difference || digestOf(own, key, difference) !== digest)
      return false;
  }
  return hashOf(entry) === entry.hash;
}

function isErased(difference: Difference | undefined): boolean {
  return difference === undefined || (difference[0] === "" && difference[1] === "");
}

/** A row of the tab; `entry` is undefined where the row cannot have been written by the register. */
export interface LogLine {
  /** 1-based row of the tab. */
  readonly row: number;
  readonly entry: LogEntry | undefined;
}

/** The rows of the tab below its header; blank rows, which people insert, are left out. */
export function logLines(rows: readonly LogCells[], firstRow = 2): LogLine[] {
  return rows
    .map((cells, index) => ({ row: firstRow + index, cells }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ""))
    .map(({ row, cells }) => ({ row, entry: fromCells(cells) }));
}

export interface Verified {
  /** Entries that hold, from the first on. */
  readonly entries: number;
  /** Hash of the last entry that holds. */
  readonly head: string;
  readonly broken?: Broken;
}

/** `missing`: no row has this number; `altered`: the row is not what was written; `link`: it does not follow the one before. */
export interface Broken {
  readonly sequence: number;
  /** The row itself; for a missing one, the row where the next is (or would be). */
  readonly row: number;
  readonly why: "missing" | "altered" | "link";
}

/**
 * Follows the chain from its first entry. The order of the rows does not matter (people sort).
 * `recorded` is the head that the register kept elsewhere: without it a cut-off end could not be noticed.
 */
export function verifyChain(lines: readonly LogLine[], recorded?: ChainHead): Verified {
  const whole: { row: number; entry: LogEntry }[] = [];
  const altered: LogLine[] = [];
  for (const { row, entry } of lines) {
    if (entry && isUnaltered(entry)) whole.push({ row, entry });
    else altered.push({ row, entry });
  }
  whole.sort((one, other) => one.entry.sequence - other.entry.sequence || one.row - other.row);

  let head = EMPTY_CHAIN;
  let lastRow = 1;
  const verified = (why: Broken["why"], sequence: number, row: number): Verified => ({
    entries: head.sequence,
    head: head.hash,
    broken: { sequence, row, why },
  });
  const gap = (row: number): Verified => {
    const sequence = head.sequence + 1;
    const culprit = altered.find(({ entry }) => entry?.sequence === sequence) ?? altered[0];
    return culprit ? verified("altered", sequence, culprit.row) : verified("missing", sequence, row);
  };
  for (const { row, entry } of whole) {
    if (entry.sequence > head.sequence + 1) return gap(row);
    if (entry.sequence <= head.sequence || entry.previousHash !== head.hash)
      return verified("link", entry.sequence, row);
    head = entry;
    lastRow = row;
  }
  if (altered.length > 0 || (recorded && recorded.sequence > head.sequence)) return gap(lastRow + 1);
  if (recorded && recorded.hash !== head.hash) return verified("link", head.sequence, lastRow);
  return { entries: head.sequence, head: head.hash };
}
