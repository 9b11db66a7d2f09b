// What has been read of the register so far, and the right to read more: one round trip a time, for all that is missing.

import type { Company } from "../../domain/company/company.ts";
import type { ConfigurationProblem } from "../../domain/company/read-company.ts";
import type { Flag } from "../../domain/contact/flags.ts";
import type { ChainHead, LogLine } from "../../domain/log/chain.ts";
import type { LogEntry } from "../../domain/log/entry.ts";
import { entryIdOf, type EntryId, type LedgerKind, type Stored } from "../../domain/ledger/entry.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { tableOf } from "../../domain/register/projection.ts";
import type {
  StoredExternal,
  StoredInternal,
  StoredOrganization,
  StoredRecord,
} from "../../domain/register/record.ts";
import {
  isSerial,
  kindOf,
  numberOf,
  RECORD_KINDS,
  serialOf,
  type RecordKind,
  type Serial,
} from "../../domain/register/serial.ts";
import {
  BEFORE_IMAGE_TABLE,
  CHANGE_LOG_TABLE,
  META_TABLE,
  type Table,
} from "../../domain/register/tables.ts";
import { markFor, type NoteMark } from "../../domain/surface/note.ts";
import type { Stretch, SurfaceRow } from "../../domain/surface/surface.ts";
import { Refused } from "../../ports/refused.ts";
import type { Details, LogLines, Need, RegisterState, Surfaces } from "../../ports/register.ts";
import { flagsText, noteText, wordsFor } from "../../text/words.ts";
import { layoutOf, type Layout } from "../structure/layout.ts";
import type { Rows } from "./cells.ts";
import { LedgerReading } from "./ledger-reading.ts";
import { LogReading } from "./log-reading.ts";
import { FIRST_META, readMeta, type Meta } from "./meta.ts";
import { missingTabs } from "./missing-tabs.ts";
import { readConfiguration } from "./read-configuration.ts";
import { NoSuchTab, OffGrid, readRanges } from "./sheets-service.ts";
import { covers, readDetails, surfaceRows, type ReadDetails } from "./surface-reading.ts";
import {
  CONFIGURATION,
  IMAGES_AT_HAND,
  NAMED_BY,
  NotRead,
  recordIn,
  recordsTableOf,
  rowsFrom,
  whole,
  WITH_HEADERS,
  type Wanted,
} from "./wanted.ts";

export class Reading implements RegisterState, Surfaces, LogLines {
  private readonly spreadsheetId: string;
  private company_: Company | undefined;
  private problems_: readonly ConfigurationProblem[] = [];
  private configuration_: ReadonlyMap<Table, Rows> = new Map();
  private meta_: Meta = FIRST_META;
  private images_: Rows = [];
  private readonly headers = new Map<Table, readonly string[]>();
  private readonly found = new Map<Serial, StoredRecord | undefined>();
  private readonly wholeKinds = new Set<RecordKind>();
  private readonly misplaced = new Set<RecordKind>();
  private readonly log_ = new LogReading(() => this.layout(CHANGE_LOG_TABLE));
  /** Surface rows (1-based) as last read; a whole kind's when its serial column was read. */
  private readonly rows = new Map<Serial, number>();
  private readonly serialColumns = new Set<RecordKind>();
  private readonly surfaces = new Map<RecordKind, readonly SurfaceRow[]>();
  readonly ledgers = new LedgerReading();
  private details_: ReadDetails | undefined;

  constructor(spreadsheetId: string) {
    this.spreadsheetId = spreadsheetId;
  }

  get company(): Company {
    if (!this.company_) throw new Error("the register was not read");
    return this.company_;
  }
  get meta(): Meta {
    return this.meta_;
  }
  get images(): Rows {
    return this.images_;
  }

  /** First round trip: memory, configuration, headers, and all that was announced. Refuses where there is no register. */
  begin(needs: readonly Need[]): void {
    const base = this.base();
    try {
      this.fetch([...base, ...needs.flatMap((need) => this.wanted(need))]);
    } catch (error) {
      if (error instanceof NoSuchTab) throw this.withoutTab();
      if (!(error instanceof OffGrid)) throw error;
      // A hint pointed below the grid: without hints every serial is looked for.
      this.fetch(base);
      this.load(needs.map((need) => ("record" in need ? { record: need.record, row: 0 } : need)));
    }
  }

  /** With its memory still there the register is set up: tabs were deleted by hand, and repair brings them back. */
  private withoutTab(): Refused {
    try {
      this.fetch([this.memory()]);
    } catch (error) {
      if (error instanceof NoSuchTab) return new Refused("notSetUp");
      throw error;
    }
    return new Refused(missingTabs(this.spreadsheetId));
  }

  private memory(): Wanted {
    return { range: whole(META_TABLE), take: (rows) => this.takeMeta(rows) };
  }

  private base(): Wanted[] {
    const configuration = new Map<Table, Rows>();
    return [
      this.memory(),
      { range: rowsFrom(BEFORE_IMAGE_TABLE, 0, IMAGES_AT_HAND), take: (rows) => (this.images_ = rows) },
      ...WITH_HEADERS.map((table) => ({
        range: rowsFrom(table, 0, 1),
        take: (rows: Rows) => void this.headers.set(table, rows[0] ?? []),
      })),
      ...CONFIGURATION.map((table, index) => ({
        range: whole(table),
        take: (rows: Rows) => {
          configuration.set(table, rows);
          if (index === CONFIGURATION.length - 1) this.takeConfiguration(configuration);
        },
      })),
    ];
  }

  private takeMeta(rows: Rows): void {
    const meta = readMeta(rows);
    if (!meta) throw new Refused("notSetUp");
    this.meta_ = meta;
  }

  private takeConfiguration(tabs: ReadonlyMap<Table, Rows>): void {
    this.configuration_ = tabs;
    const read = readConfiguration(tabs);
    this.company_ = read.company;
    this.problems_ = read.problems;
  }

  /** The configuration tabs as they stand, header row first. */
  get configuration(): ReadonlyMap<Table, Rows> {
    return this.configuration_;
  }

  /** What is wrong in the configuration tabs; the company has a valid value there all the same. */
  get problems(): readonly ConfigurationProblem[] {
    return this.problems_;
  }

  /** Records that projections of these kinds name: read whole, for they name each other. */
  loadReferences(kinds: readonly RecordKind[]): void {
    const named = new Set<RecordKind>(kinds.flatMap((kind) => NAMED_BY[kind]));
    this.load([...named].filter((kind) => !this.wholeKinds.has(kind)).map((records) => ({ records })));
  }

  /** What a commit has just made of these records. */
  accept(records: readonly StoredRecord[]): void {
    for (const record of records) this.found.set(record.serial, record);
  }

  /** One more round trip for what is missing. */
  load(needs: readonly Need[]): void {
    try {
      this.fetch(needs.flatMap((need) => this.wanted(need)));
    } catch (error) {
      if (!(error instanceof OffGrid)) throw error;
      this.fetch(needs.flatMap((need) => this.wantedInFull(need)));
    }
  }

  private fetch(wanted: readonly Wanted[]): void {
    if (wanted.length === 0) return;
    const answers = readRanges(
      this.spreadsheetId,
      wanted.map(({ range }) => range),
    );
    wanted.forEach(({ take }, index) => take(answers[index] ?? []));
  }

  private wanted(need: Need): Wanted[] {
    if ("records" in need) return this.wholeKind(need.records);
    if ("record" in need) return this.oneRecord(need.record, need.row);
    if ("ledger" in need) return [this.ledgers.whole(need.ledger)];
    if ("shown" in need)
      return this.ledgers.shownTabs((table, header) => void this.headers.set(table, header));
    if ("entry" in need) return [this.log_.linesAround(need.entry)];
    if ("surface" in need) return [this.wholeSurface(need.surface)];
    if ("details" in need) return this.loadDetails(need.details);
    return [this.log_.whole()];
  }

  /** The same without a guess where things are. */
  private wantedInFull(need: Need): Wanted[] {
    if ("record" in need) return this.wholeKind(kindOf(need.record));
    return "entry" in need ? [this.log_.whole()] : this.wanted(need);
  }

  private oneRecord(serial: Serial, row: number): Wanted[] {
    const kind = kindOf(serial);
    const table = recordsTableOf(kind);
    const number = numberOf(serial);
    const wanted: Wanted[] = [
      {
        range: rowsFrom(table, number, number + 1),
        take: (rows) => this.takeRecord(kind, serial, rows[0] ?? []),
      },
    ];
    if (row > 1)
      wanted.push({
        range: rowsFrom(tableOf(kind), row - 1, row),
        take: (rows) => this.takeHint(serial, row, rows[0] ?? []),
      });
    return wanted;
  }

  private takeRecord(kind: RecordKind, serial: Serial, cells: readonly string[]): void {
    const record = recordIn(kind, cells);
    // Row n+1 holds record n. Where it does not, somebody's hand was in the data tab: look through all of it.
    if (record?.serial === serial) this.found.set(serial, record);
    else if (numberOf(serial) <= this.meta_.counters[kind]) this.misplaced.add(kind);
    else this.found.set(serial, undefined);
  }

  private takeHint(serial: Serial, row: number, cells: readonly string[]): void {
    const column = this.layout(tableOf(kindOf(serial))).get("serial");
    if (column !== undefined && cells[column] === serial) this.rows.set(serial, row);
  }

  private wholeKind(kind: RecordKind): Wanted[] {
    return [
      {
        range: whole(recordsTableOf(kind)),
        take: (rows) => {
          rows.forEach((cells, index) => {
            const record = index === 0 ? undefined : recordIn(kind, cells);
            if (record) this.found.set(record.serial, record);
          });
          this.wholeKinds.add(kind);
        },
      },
      this.serialColumn(kind),
    ];
  }

  /** Where each record's row is: the serial column, first guessed where the table declares it. */
  private serialColumn(kind: RecordKind): Wanted {
    const table = tableOf(kind);
    const known = this.headers.has(table) ? this.layout(table).get("serial") : undefined;
    const column = known ?? table.columns.findIndex(({ key }) => key === "serial");
    const range = { sheetId: table.sheetId, startColumnIndex: column, endColumnIndex: column + 1 };
    return { range, take: (rows) => this.takeSerials(kind, column, rows) };
  }

  private takeSerials(kind: RecordKind, column: number, rows: Rows): void {
    if (this.layout(tableOf(kind)).get("serial") !== column) return; // moved by hand: `rowOf` asks again
    rows.forEach((cells, index) => {
      const text = cells[0] ?? "";
      if (index > 0 && isSerial(text) && !this.rows.has(text)) this.rows.set(text, index + 1);
    });
    this.serialColumns.add(kind);
  }

  private wholeSurface(kind: RecordKind): Wanted {
    const table = tableOf(kind);
    return {
      range: whole(table),
      take: (rows) => void this.surfaces.set(kind, surfaceRows(rows, this.layout(table))),
    };
  }

  /** Asked of the other method of the API, in a round trip of its own. */
  private loadDetails(stretches: readonly Stretch[]): [] {
    this.details_ = readDetails(this.spreadsheetId, stretches, (kind) => this.layout(tableOf(kind)));
    return [];
  }

  layout(table: Table): Layout {
    const header = this.headers.get(table) ?? this.configuration_.get(table)?.[0] ?? [];
    const layout = layoutOf(header, table);
    if (!layout.ok) throw new Refused(layout.refusals);
    return layout.value;
  }

  /** Columns that have a header now, people's own included. */
  width(table: Table): number {
    return (this.headers.get(table) ?? []).length;
  }

  flagsText(flags: readonly Flag[], table: "internal" | "external" | "organizations"): string {
    return flagsText(flags, wordsFor(this.company.settings.language), table);
  }

  get noteMark(): NoteMark {
    return markFor(this.company.settings.language);
  }

  sentence(refusal: Refusal, kind: RecordKind): string {
    const table = kind === "organization" ? "organizations" : kind;
    return noteText(refusal, wordsFor(this.company.settings.language), table);
  }

  surface(kind: RecordKind): readonly SurfaceRow[] {
    const rows = this.surfaces.get(kind);
    if (!rows) throw new NotRead({ surface: kind });
    return rows;
  }

  details(stretches: readonly Stretch[]): Details {
    if (!this.details_ || !covers(this.details_, stretches)) throw new NotRead({ details: stretches });
    return this.details_.found;
  }

  record(serial: Serial): StoredRecord | undefined {
    if (this.found.has(serial)) return this.found.get(serial);
    if (this.wholeKinds.has(kindOf(serial)) || numberOf(serial) > this.meta_.counters[kindOf(serial)])
      return undefined;
    throw new NotRead(
      this.misplaced.has(kindOf(serial)) ? { records: kindOf(serial) } : { record: serial, row: 0 },
    );
  }

  private all(kind: RecordKind): StoredRecord[] {
    if (!this.wholeKinds.has(kind)) throw new NotRead({ records: kind });
    return [...this.found.values()].filter((record): record is StoredRecord => record?.kind === kind);
  }

  internal(): readonly StoredInternal[] {
    return this.all("internal").filter((record) => record.kind === "internal");
  }
  external(): readonly StoredExternal[] {
    return this.all("external").filter((record) => record.kind === "external");
  }
  organizations(): readonly StoredOrganization[] {
    return this.all("organization").filter((record) => record.kind === "organization");
  }

  nextSerial(kind: RecordKind, taken = 0): Serial {
    return serialOf(kind, this.meta_.counters[kind] + 1 + taken);
  }

  ledger<K extends LedgerKind>(kind: K): readonly Stored<K>[] {
    return this.ledgers.all(kind);
  }

  nextEntryId(kind: LedgerKind, taken = 0): EntryId {
    return entryIdOf(kind, this.meta_.counters[kind] + 1 + taken);
  }

  entry(sequence: number): LogEntry | undefined {
    return this.log_.entry(sequence, this.meta_.head);
  }
  log(): readonly LogEntry[] {
    return this.log_.all();
  }
  logLines(): readonly LogLine[] {
    return this.log_.lines();
  }

  recordedHead(): ChainHead {
    return this.meta_.head;
  }

  rowOf(serial: Serial): number {
    return this.rows.get(serial) ?? 0;
  }

  /** The surface row of each of these, 0 where the surface has none; one round trip if any is not known. */
  rowsOf(serials: readonly Serial[]): Map<Serial, number> {
    const unknown = serials.filter((serial) => !this.rows.has(serial));
    const kinds = RECORD_KINDS.filter(
      (kind) => !this.serialColumns.has(kind) && unknown.some((serial) => kindOf(serial) === kind),
    );
    if (kinds.length > 0) this.fetch(kinds.map((kind) => this.serialColumn(kind)));
    return new Map(serials.map((serial) => [serial, this.rows.get(serial) ?? 0]));
  }
}
