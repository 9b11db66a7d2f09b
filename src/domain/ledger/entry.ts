// What the register keeps besides records: requests, duties and notices. Each is one row of a hidden data tab that only the
// program writes; row n+1 holds entry n. All fields are texts, "" where there is none.

import { BLANK_DUTY, type Duty } from "../duty/duty.ts";
import { BLANK_NOTICE, type Notice } from "../notice/notice.ts";
import { BLANK_REQUEST, type ChangeRequest } from "../request/request.ts";

export interface Entries {
  request: ChangeRequest;
  duty: Duty;
  notice: Notice;
}

export type LedgerKind = keyof Entries;

export const LEDGER_KINDS: readonly LedgerKind[] = ["request", "duty", "notice"];

/** "S-000012" 变更申请, "T-000034" 待办事项, "M-000056" 发件箱. Unique, never reused. */
export type EntryId = `${"S" | "T" | "M"}-${string}`;

const LETTER = { request: "S", duty: "T", notice: "M" } as const;

export function isEntryId(text: string): text is EntryId {
  return /^[STM]-\d{6,}$/.test(text);
}

export function entryIdOf(kind: LedgerKind, number: number): EntryId {
  return `${LETTER[kind]}-${String(number).padStart(6, "0")}`;
}

export function ledgerOf(id: EntryId): LedgerKind {
  return id.startsWith("S") ? "request" : id.startsWith("T") ? "duty" : "notice";
}

export function entryNumber(id: EntryId): number {
  return Number(id.slice(2));
}

interface StoredEntryOf<K extends LedgerKind> {
  readonly kind: K;
  readonly id: EntryId;
  /** Grows by one with each change (R87). */
  readonly version: number;
  readonly entry: Entries[K];
}

export type StoredRequest = StoredEntryOf<"request">;
export type StoredDuty = StoredEntryOf<"duty">;
export type StoredNotice = StoredEntryOf<"notice">;
export type StoredEntry = StoredRequest | StoredDuty | StoredNotice;

/** A kind's stored form. */
export type Stored<K extends LedgerKind> = Extract<StoredEntry, { kind: K }>;

/** `before` undefined: the entry is new. */
export interface EntryChange {
  readonly before: StoredEntry | undefined;
  readonly after: StoredEntry;
}

/** What a data row's cell holds: the fields that are not blank, as JSON. */
export function writeEntry({ entry }: StoredEntry): string {
  return JSON.stringify(Object.fromEntries(Object.entries(entry).filter(([, text]) => text !== "")));
}

/** Absent fields are blank; fields that the kind does not have are dropped. */
function complete<T extends Entries[LedgerKind]>(blank: T, json: string): T {
  const parsed: unknown = JSON.parse(json);
  const texts = new Map<string, unknown>(
    typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [],
  );
  const whole: Record<string, string> = {};
  for (const [key, fallback] of Object.entries(blank)) {
    const text = texts.get(key);
    whole[key] = typeof text === "string" ? text : fallback;
  }
  // Every key of `blank` was set to a text that this program wrote.
  return whole as unknown as T;
}

/** Reads the cells of a data row: id, version, entry. Answers undefined for a row that is no entry. */
export function readEntry(kind: LedgerKind, cells: readonly string[]): StoredEntry | undefined {
  const [id = "", version = "", json = ""] = cells;
  if (!isEntryId(id) || ledgerOf(id) !== kind || json === "") return undefined;
  const stored = { id, version: Number(version) };
  if (kind === "request") return { kind, ...stored, entry: complete(BLANK_REQUEST, json) };
  if (kind === "duty") return { kind, ...stored, entry: complete(BLANK_DUTY, json) };
  return { kind, ...stored, entry: complete(BLANK_NOTICE, json) };
}

export function newRequest(id: EntryId, entry: ChangeRequest): EntryChange {
  return { before: undefined, after: { kind: "request", id, version: 1, entry } };
}

export function newDuty(id: EntryId, entry: Duty): EntryChange {
  return { before: undefined, after: { kind: "duty", id, version: 1, entry } };
}

export function newNotice(id: EntryId, entry: Notice): EntryChange {
  return { before: undefined, after: { kind: "notice", id, version: 1, entry } };
}

/** The entry with some fields replaced. */
export function changedRequest(before: StoredRequest, fields: Partial<ChangeRequest>): EntryChange {
  return {
    before,
    after: { ...before, version: before.version + 1, entry: { ...before.entry, ...fields } },
  };
}

export function changedDuty(before: StoredDuty, fields: Partial<Duty>): EntryChange {
  return {
    before,
    after: { ...before, version: before.version + 1, entry: { ...before.entry, ...fields } },
  };
}

export function changedNotice(before: StoredNotice, fields: Partial<Notice>): EntryChange {
  return {
    before,
    after: { ...before, version: before.version + 1, entry: { ...before.entry, ...fields } },
  };
}
