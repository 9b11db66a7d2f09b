// A canonical record: one row of a data tab. Beyond this file there are contacts, not cells.

import { isPlainDate } from "../calendar/plain-date.ts";
import {
  BLANK_EXTERNAL,
  BLANK_INTERNAL,
  type ExternalContact,
  type InternalContact,
} from "../contact/contact.ts";
import { BLANK_ORGANIZATION, type Organization } from "../organization/organization.ts";
import { isSerial, type RecordKind, type Serial } from "./serial.ts";

export interface Records {
  internal: InternalContact;
  external: ExternalContact;
  organization: Organization;
}

/** `withdrawn`: its creation was undone. Serial and row stay, so the serial is never used again (R24). */
export type RecordState = "live" | "withdrawn";

interface StoredOf<K extends RecordKind> {
  readonly kind: K;
  readonly serial: Serial;
  /** Grows by one with each accepted change (R87). */
  readonly version: number;
  readonly state: RecordState;
  readonly record: Records[K];
}

export type StoredInternal = StoredOf<"internal">;
export type StoredExternal = StoredOf<"external">;
export type StoredOrganization = StoredOf<"organization">;
export type StoredRecord = StoredInternal | StoredExternal | StoredOrganization;

/** Fields with a closed set of texts; every other field is free text. */
const CLOSED: Readonly<Record<string, (text: string) => boolean>> = {
  status: (text) => ["active", "suspended", "departed", "archived", "left"].includes(text),
  engagementKind: (text) => text === "ongoing" || text === "oneOff" || text === "",
  engagementState: (text) => text === "engaged" || text === "ended",
  retention: (text) => text === "" || text === "kept" || text === "archived",
  organization: (text) => text === "" || isSerial(text),
  relationshipOwner: (text) => text === "" || isSerial(text),
  mainContact: (text) => text === "" || isSerial(text),
  departedOn: (text) => text === "" || isPlainDate(text),
  rejoinedOn: (text) => text === "" || isPlainDate(text),
  leftOn: (text) => text === "" || isPlainDate(text),
  knownOn: (text) => text === "" || isPlainDate(text),
  endedOn: (text) => text === "" || isPlainDate(text),
  retentionDecidedOn: (text) => text === "" || isPlainDate(text),
  lastVerifiedOn: (text) => text === "" || isPlainDate(text),
  lastUpdatedOn: (text) => text === "" || isPlainDate(text),
};

type Texts = Readonly<Record<string, string>>;

/** The fields of a record by key, "" where not known. */
export function textsOf(record: Records[RecordKind]): Texts {
  return { ...record };
}

/**
 * Completes texts to a whole record: absent fields are blank; a text outside a closed set falls back to the blank one.
 * Fields that the kind does not have are dropped.
 */
function complete<T extends Records[RecordKind]>(blank: T, texts: Texts): T {
  const whole: Record<string, string> = {};
  for (const [key, fallback] of Object.entries(blank)) {
    const text = texts[key];
    const allowed = CLOSED[key];
    whole[key] = typeof text === "string" && (!allowed || allowed(text)) ? text : fallback;
  }
  // Every key of `blank` was set to an allowed text just above.
  return whole as unknown as T;
}

export const completeInternal = (texts: Texts): InternalContact => complete(BLANK_INTERNAL, texts);
export const completeExternal = (texts: Texts): ExternalContact => complete(BLANK_EXTERNAL, texts);
export const completeOrganization = (texts: Texts): Organization => complete(BLANK_ORGANIZATION, texts);

/** What a data row's `record` cell holds: the fields that are not blank, as JSON. */
export function writeRecord(record: Records[RecordKind]): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).filter(([, text]) => text !== "")));
}

function readTexts(json: string): Texts {
  const parsed: unknown = JSON.parse(json);
  const texts: Record<string, string> = {};
  if (typeof parsed !== "object" || parsed === null) return texts;
  for (const [key, text] of Object.entries(parsed)) if (typeof text === "string") texts[key] = text;
  return texts;
}

/** Reads the cells of a data row. Answers undefined for a row that is no record. */
export function readRecord(
  kind: RecordKind,
  cells: { serial: string; version: string; state: string; record: string },
): StoredRecord | undefined {
  if (!isSerial(cells.serial)) return undefined;
  return stored(
    kind,
    cells.serial,
    Number(cells.version),
    cells.state === "withdrawn" ? "withdrawn" : "live",
    readTexts(cells.record),
  );
}

export function stored(
  kind: RecordKind,
  serial: Serial,
  version: number,
  state: RecordState,
  texts: Texts,
): StoredRecord {
  if (kind === "internal") return { kind, serial, version, state, record: completeInternal(texts) };
  if (kind === "external") return { kind, serial, version, state, record: completeExternal(texts) };
  return { kind, serial, version, state, record: completeOrganization(texts) };
}
