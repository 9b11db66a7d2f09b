// What bringing a file in would do, row by row: what is missing, who is there already, what we suggest (F1, F4).
// Nothing is lost: a row is refused only if nothing in it identifies anybody.

import {
  type Duplicate,
  type DuplicateIndex,
  duplicateIndex,
  type DuplicateReason,
  likelyDuplicates,
  SAME_PERSON,
} from "../contact/duplicates.ts";
import type { Flag } from "../contact/flags.ts";
import { readName } from "../contact/name.ts";
import type { Refusal } from "../refusal.ts";
import type { Serial } from "../register/serial.ts";
import { type KnownRecords, knownRecords, type RegisterContents } from "./known-records.ts";
import type { MappedRow } from "./map-row.ts";
import { type Fields, identifiesSomebody, importFields, readRow, type RowReading } from "./read-row.ts";

export type { Known } from "./known-records.ts";
export { identifiesSomebody } from "./read-row.ts";

export interface ImportSituation extends RegisterContents {
  readonly rows: readonly MappedRow[];
  /** Chosen for all new external contacts that name no owner. */
  readonly owner?: Serial | "";
}

export interface PlannedDuplicate {
  /** The record that it may be; "" where it is another row of the same file. */
  readonly serial: Serial | "";
  /** That other row; 0 for a record. */
  readonly row: number;
  readonly name: string;
  readonly weight: number;
  readonly reasons: readonly DuplicateReason[];
}

export interface PlannedRow {
  readonly row: number;
  /** What the import operation takes. */
  readonly fields: Fields;
  /** What the record would still lack. */
  readonly warnings: readonly Flag[];
  readonly duplicates: readonly PlannedDuplicate[];
  /** `skip`: the register or an earlier row says all of this already, or the row is refused. */
  readonly suggestion: "create" | "update" | "skip";
  /** The record that an update would change. */
  readonly target?: Serial;
  readonly refusal?: Refusal;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
}

const DUPLICATES_SHOWN = 3;
/** Nameless posts of one office that read alike are told apart, one row for each record, up to so many. */
const POSTS_TOLD_APART = 50;

interface FirstReading {
  readonly row: number;
  readonly fields: Fields;
  readonly serial: Serial | "";
  readonly reading: RowReading;
}

/** What has been decided about the rows above. */
interface Sofar {
  readonly known: KnownRecords;
  readonly file: DuplicateIndex<string>;
  readonly names: ReadonlyMap<string, string>;
  /** Records of nameless posts that a row above is taken for. */
  readonly posts: Set<Serial>;
  /** By everything a row says: the row that said it first. */
  readonly said: Map<string, number>;
}

function isNameless(fields: Fields): boolean {
  return !readName(fields["fullName"] ?? "").real;
}

/** Rows above this one that seem to be of the same person. Posts without a name are never taken for each other. */
function duplicatesInFile(first: FirstReading, sofar: Sofar): PlannedDuplicate[] {
  return likelyDuplicates(first.reading.person, sofar.file, POSTS_TOLD_APART)
    .filter(({ serial, reasons }) => Number(serial) < first.row && !reasons.includes("samePost"))
    .map(({ serial, weight, reasons }) => ({
      serial: "",
      row: Number(serial),
      name: sofar.names.get(serial) ?? "",
      weight,
      reasons,
    }));
}

function isInOffice(serial: Serial, known: KnownRecords): boolean {
  const status = known.internal.get(serial)?.status ?? known.external.get(serial)?.status ?? "active";
  return status === "active";
}

/** The record that the row is about, if one of those found is surely the same person and still in office. */
function targetOf(
  first: FirstReading,
  found: readonly Duplicate<Serial>[],
  sofar: Sofar,
): Serial | undefined {
  const { known, posts } = sofar;
  if (first.serial !== "" && (known.internal.has(first.serial) || known.external.has(first.serial)))
    return first.serial;
  const surely = found.filter(({ serial, weight }) => weight >= SAME_PERSON && isInOffice(serial, known));
  return surely.find(({ serial, reasons }) => !reasons.includes("samePost") || !posts.has(serial))?.serial;
}

/** True where a row above says word for word the same of a named person. */
function saidAbove(first: FirstReading, said: Map<string, number>): boolean {
  const words = JSON.stringify(
    Object.keys(first.fields)
      .sort()
      .map((field) => [field, first.fields[field]]),
  );
  const above = said.get(words);
  if (above === undefined) said.set(words, first.row);
  return above !== undefined && !isNameless(first.fields);
}

function nameOf(serial: Serial, known: KnownRecords): string {
  return known.internal.get(serial)?.fullName ?? known.external.get(serial)?.fullName ?? "";
}

function planRow(first: FirstReading, situation: ImportSituation, sofar: Sofar): PlannedRow {
  const { row, fields, reading } = first;
  if (!identifiesSomebody(fields)) {
    return {
      row,
      fields,
      warnings: [],
      duplicates: [],
      suggestion: "skip",
      refusal: { code: "identifiesNobody", row },
    };
  }
  const found = likelyDuplicates(reading.person, sofar.known.people, POSTS_TOLD_APART);
  const inRegister = found.map((one) => ({ ...one, row: 0, name: nameOf(one.serial, sofar.known) }));
  const duplicates = [...inRegister, ...duplicatesInFile(first, sofar)].slice(0, DUPLICATES_SHOWN);
  const repeated = saidAbove(first, sofar.said);
  const target = targetOf(first, found, sofar);
  if (!target)
    return { row, fields, warnings: reading.warnings, duplicates, suggestion: repeated ? "skip" : "create" };
  if (isNameless(fields)) sofar.posts.add(target);
  const over = readRow(situation.kind, fields, target, sofar.known, String(row), situation.owner ?? "");
  const suggestion = repeated || over.saysNothingNew ? "skip" : "update";
  return { row, fields, warnings: over.warnings, duplicates, suggestion, target };
}

export function planImport(situation: ImportSituation): ImportPlan {
  const known = knownRecords(situation);
  const owner = situation.owner ?? "";
  const first = situation.rows.map((mapped): FirstReading => {
    const { fields, serial } = importFields(mapped, situation.kind, known);
    const reading = readRow(situation.kind, fields, "", known, String(mapped.row), owner);
    return { row: mapped.row, fields, serial, reading };
  });
  const people = first.map(({ reading }) => reading.person);
  const sofar: Sofar = {
    known,
    file: duplicateIndex(people),
    names: new Map(people.map(({ serial, fullName }) => [serial, fullName])),
    posts: new Set(),
    said: new Map(),
  };
  return { rows: first.map((one) => planRow(one, situation, sofar)) };
}
