// The register's own memory, in a hidden tab so that it is part of every commit: counters, log head, recent operations.

import { EMPTY_CHAIN, type ChainHead } from "../../domain/log/chain.ts";
import { LEDGER_KINDS, type LedgerKind } from "../../domain/ledger/entry.ts";
import { RECORD_KINDS, type RecordKind } from "../../domain/register/serial.ts";
import { META_TABLE } from "../../domain/register/tables.ts";
import type { Rows, SheetsRequest } from "./cells.ts";

/** The shape of the workbook that this program writes. A register with a higher number is not touched. */
export const SCHEMA = 2;

/** Whatever is counted: records by kind, and the entries of the ledgers. */
export type CountedKind = RecordKind | LedgerKind;
const COUNTED: readonly CountedKind[] = [...RECORD_KINDS, ...LEDGER_KINDS];

/** A retry is recognised as long as its operation is among the last so many. */
const REMEMBERED_OPERATIONS = 200;

export interface RecentOperation {
  /** Its name and the caller's id: "edit-contact 5f0c…". */
  readonly id: string;
  readonly first: number;
  readonly count: number;
}

export interface Meta {
  readonly schema: number;
  /** The number of the last serial or entry id given out, by kind. Never goes down (R24). */
  readonly counters: Readonly<Record<CountedKind, number>>;
  readonly head: ChainHead;
  readonly recent: readonly RecentOperation[];
  /** Rows of before-images that the last commit wrote; see before-images.ts. */
  readonly images: number;
}

const KEYS = [
  "schema",
  "internal",
  "external",
  "organization",
  "sequence",
  "head",
  "recent",
  "images",
  "request",
  "duty",
  "notice",
] as const;

/** Empty for a register that is not set up. */
export function readMeta(rows: Rows): Meta | undefined {
  const values = new Map(rows.map((cells) => [cells[0] ?? "", cells[1] ?? ""]));
  const schema = Number(values.get("schema") ?? "");
  if (!values.has("schema") || Number.isNaN(schema) || schema < 1) return undefined;
  const count = (key: string): number => Number(values.get(key) ?? "") || 0;
  return {
    schema,
    counters: {
      internal: count("internal"),
      external: count("external"),
      organization: count("organization"),
      request: count("request"),
      duty: count("duty"),
      notice: count("notice"),
    },
    head: { sequence: count("sequence"), hash: values.get("head") || EMPTY_CHAIN.hash },
    recent: readRecent(values.get("recent") ?? ""),
    images: count("images"),
  };
}

export const FIRST_META: Meta = {
  schema: SCHEMA,
  counters: { internal: 0, external: 0, organization: 0, request: 0, duty: 0, notice: 0 },
  head: EMPTY_CHAIN,
  recent: [],
  images: 0,
};

/** One "id:first:count" a line: shorter than JSON, and an id has no colon. */
function readRecent(text: string): RecentOperation[] {
  return text
    .split("\n")
    .map((line) => line.split(":"))
    .filter((parts) => parts.length === 3)
    .map(([id, first, count]) => ({ id: id ?? "", first: Number(first), count: Number(count) }));
}

/** Adds an operation to those remembered. */
export function remember(recent: readonly RecentOperation[], operation: RecentOperation): RecentOperation[] {
  return [...recent, operation].slice(-REMEMBERED_OPERATIONS);
}

/** The whole memory in one request: rows 2… of the tab. */
export function writeMeta(meta: Meta): SheetsRequest {
  const values: Record<(typeof KEYS)[number], string> = {
    schema: String(meta.schema),
    internal: String(meta.counters.internal),
    external: String(meta.counters.external),
    organization: String(meta.counters.organization),
    sequence: String(meta.head.sequence),
    head: meta.head.hash,
    recent: meta.recent.map(({ id, first, count }) => `${id}:${first}:${count}`).join("\n"),
    images: String(meta.images),
    request: String(meta.counters.request),
    duty: String(meta.counters.duty),
    notice: String(meta.counters.notice),
  };
  return {
    updateCells: {
      start: { sheetId: META_TABLE.sheetId, rowIndex: 1, columnIndex: 0 },
      rows: KEYS.map((key) => ({
        values: [
          { userEnteredValue: { stringValue: key } },
          { userEnteredValue: { stringValue: values[key] } },
        ],
      })),
      fields: "userEnteredValue",
    },
  };
}

/** Adds what a commit gives out to the counters. */
export function counted(
  counters: Meta["counters"],
  given: Partial<Record<CountedKind, number>>,
): Meta["counters"] {
  const next = { ...counters };
  for (const kind of COUNTED) next[kind] = Math.max(next[kind], given[kind] ?? 0);
  return next;
}
