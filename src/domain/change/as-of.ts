// The register as of a day (B3, F6). Of a past day: the records as the change log tells they stood when that day ended in the
// company's time zone; an undo is a change like any other. Of a coming day: the records of now with the changes that wait for it.
// One thing follows its own date and not the log: an ending. Whoever has left by 离职日期 has left on that day, however late
// it was recorded (R70); so with contacts that left their unit and with cooperations that ended. A recording that was taken
// back was none.

import { plusDays } from "../calendar/day-arithmetic.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { localTime, type Zone } from "../calendar/zone.ts";
import type { LogEntry } from "../log/entry.ts";
import { stored, textsOf, type StoredRecord } from "../register/record.ts";
import { kindOf, type RecordKind } from "../register/serial.ts";
import { STATE_FIELD, VERSION_FIELD, type RecordChange } from "./change.ts";

export interface Known {
  readonly today: PlainDate;
  readonly zone: Zone;
  /** All that there are, withdrawn ones included. */
  readonly records: readonly StoredRecord[];
  /** In the order of their sequence numbers, which decides: what stands behind a later day's entry came later. */
  readonly log: readonly LogEntry[];
  /** What the changes that wait will have made of the records by then. */
  readonly coming: readonly RecordChange[];
}

export interface RecordOn {
  readonly record: StoredRecord;
  /** Fields whose texts of that day were lawfully erased since: "" in the record. */
  readonly erased: readonly string[];
  /** It has no serial yet: the one it bears is only likely. */
  readonly planned: boolean;
}

/** The live records on that day. */
export function recordsOn(day: PlainDate, known: Known): readonly RecordOn[] {
  const { records, coming, today } = known;
  const later = day < today ? laterThan(day, known) : [];
  const standings = new Map(records.map((record) => [record.serial, standing(record)]));
  const dates = endingsIn(later);
  takeBack(later, standings, known.log);
  for (const { before, after } of coming) standings.set(after.serial, standing(after, before === undefined));
  const found: RecordOn[] = [];
  for (const [serial, { texts, state, version, erased, planned }] of standings) {
    if (state !== "live") continue;
    const kind = kindOf(serial);
    const ended = endedBy(day, kind, texts, dates.get(serial) ?? []);
    const record = stored(kind, serial, version, state, { ...texts, ...ended });
    found.push({ record, erased: [...erased], planned });
  }
  return found;
}

function laterThan(day: PlainDate, { log, zone }: Known): readonly LogEntry[] {
  const end = zone.instantOf(localTime(plusDays(day, 1), "00:00"));
  const first = log.findIndex(({ at }) => at >= end);
  return first < 0 ? [] : log.slice(first);
}

interface Standing {
  texts: Record<string, string>;
  /** "": it did not exist. */
  state: StoredRecord["state"] | "";
  version: number;
  erased: Set<string>;
  planned: boolean;
}

function standing({ record, state, version }: StoredRecord, planned = false): Standing {
  return { texts: { ...textsOf(record) }, state, version, erased: new Set(), planned };
}

/** Entry by entry from the last one backwards. What an erased entry says of 登记 follows from its place. */
function takeBack(
  later: readonly LogEntry[],
  standings: ReadonlyMap<string, Standing>,
  log: readonly LogEntry[],
): void {
  const first = new Map([...log].reverse().map(({ serial, sequence }) => [serial, sequence]));
  for (const { serial, sequence, digests, values } of [...later].reverse()) {
    const then = standings.get(serial);
    if (!then) continue;
    for (const field of Object.keys(digests)) {
      const before = values.fields[field]?.[0];
      if (field === STATE_FIELD)
        then.state = first.get(serial) === sequence ? "" : then.state === "live" ? "withdrawn" : "live";
      else if (field === VERSION_FIELD) then.version -= 1;
      else if (!field.startsWith("#")) {
        then.texts[field] = before ?? "";
        if (before === undefined) then.erased.add(field);
        else then.erased.delete(field);
      }
    }
  }
}

/** How each kind says that it is over, and since when. */
const ENDING = {
  internal: { field: "status", over: "departed", stands: "active", date: "departedOn" },
  external: { field: "status", over: "left", stands: "active", date: "leftOn" },
  organization: { field: "engagementState", over: "ended", stands: "engaged", date: "endedOn" },
} as const;

const TAKE_BACK: ReadonlySet<string> = new Set(["undo-change", "revert-batch"]);

/** The dates of the endings that these entries record and do not take back. */
function endingsIn(later: readonly LogEntry[]): ReadonlyMap<string, readonly string[]> {
  const dates = new Map<string, string[]>();
  for (const { serial, operation, values } of later) {
    if (serial === "") continue;
    const { field, over, stands, date } = ENDING[kindOf(serial)];
    const [turned, dated] = [values.fields[field]?.[1], values.fields[date]?.[1] ?? ""];
    const known = dates.get(serial) ?? [];
    if (turned === stands && TAKE_BACK.has(operation)) known.pop();
    if (turned === over) known.push(dated);
    else if (dated !== "") known.splice(-1, 1, dated);
    dates.set(serial, known);
  }
  return dates;
}

function endedBy(
  day: PlainDate,
  kind: RecordKind,
  texts: Readonly<Record<string, string>>,
  dates: readonly string[],
): Readonly<Record<string, string>> {
  const { field, over, stands, date } = ENDING[kind];
  const recorded = texts[date] ?? "";
  if (recorded !== "") return { [field]: recorded <= day ? over : stands };
  const since = dates.find((each) => each !== "" && each <= day);
  return since === undefined ? {} : { [field]: over, [date]: since };
}
