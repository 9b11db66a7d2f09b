// Gathers what one reconciliation does: changes of records, rows as they stand, notes, and what the log tells.

import type { Context, Transaction } from "../domain/change/change.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Column } from "../domain/register/tables.ts";
import type { Assignment, Due } from "../domain/surface/assign.ts";
import { hasNotice, withNotice, withoutNotice } from "../domain/surface/note.ts";
import { isEmptiedRow, type Slips } from "../domain/surface/shuffled.ts";
import {
  typedKeys,
  type CellNote,
  type HandsWork,
  type MergedCells,
  type RowDetails,
  type StandingRow,
  type Surface,
  type SurfaceRow,
} from "../domain/surface/surface.ts";
import { typedIn, type Typed } from "../domain/surface/typed.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { Details, RegisterState, Surfaces } from "../ports/register.ts";
import { judgeTyped } from "./judge-typed.ts";
import { PendingState } from "./pending-state.ts";
import { takeTypedRows, type TypedRow } from "./typed-rows.ts";

/** The log tells so many typed texts whole, each up to so many characters; more are counted. */
const MOST_TOLD = 100;
const LONGEST_TOLD = 200;
/** Notes about one slip. */
const MOST_NOTED = 200;

interface TypedCells {
  readonly changes: Readonly<Record<string, string>>;
  readonly refused: Map<string, Refusal>;
}

export class Reconciling {
  drafts = 0;
  /** Rows changed between two looks: the next run deals with them. */
  moved = false;
  private readonly pending: PendingState;
  private readonly state: RegisterState & Surfaces;
  private readonly context: Context;
  private readonly details: Details | undefined;
  private readonly quiet: ReadonlySet<string>;
  private readonly standing: StandingRow[] = [];
  private readonly unnamed: HandsWork["unnamed"][number][] = [];
  private readonly surplus: HandsWork["surplus"][number][] = [];
  private readonly notes: CellNote[] = [];
  private readonly merges = new Set<MergedCells>();
  private readonly told: [string, string][] = [];
  private restored = 0;
  private slipped = 0;

  constructor(
    state: RegisterState & Surfaces,
    context: Context,
    details: Details | undefined,
    quiet: ReadonlySet<string>,
  ) {
    this.state = state;
    this.pending = new PendingState(state);
    this.context = context;
    this.details = details;
    this.quiet = quiet;
  }

  /** What this row's cells hold; undefined where the row is not the one that was read. */
  private look({ kind, table }: Surface, row: SurfaceRow): RowDetails | undefined {
    const found = this.details?.row(kind, row.index);
    const same =
      found && table.columns.every(({ key }) => (found[key]?.shown ?? "") === (row.cells[key] ?? ""));
    if (same) {
      for (const merge of this.details?.merges ?? [])
        if (merge.kind === kind && merge.startRow <= row.index && row.index < merge.endRow)
          this.merges.add(merge);
      return found;
    }
    this.moved = true;
    return undefined;
  }

  private note(surface: Surface, row: SurfaceRow, key: string, details: RowDetails, why: Refusal): void {
    const { kind } = surface;
    const beside = details[key]?.note ?? "";
    const text = withNotice(beside, this.state.sentence(why, kind), this.state.noteMark);
    if (text !== beside) this.notes.push({ kind, index: row.index, key, text });
  }

  private unnote({ kind }: Surface, row: SurfaceRow, keys: readonly string[], details: RowDetails): void {
    for (const key of keys) {
      const beside = details[key]?.note ?? "";
      if (hasNotice(beside)) this.notes.push({ kind, index: row.index, key, text: withoutNotice(beside) });
    }
  }

  private stand(serial: Serial, row: SurfaceRow, details: RowDetails): void {
    const digits: Record<string, string> = {};
    for (const [key, { number }] of Object.entries(details))
      if (number !== undefined) digits[key] = String(number);
    this.standing.push({
      serial,
      index: row.index,
      found: row.cells["serial"] ?? "",
      cells: row.cells,
      digits,
    });
  }

  private tell(about: string, key: string, typed: string): void {
    if (typed !== "") this.told.push([`#typed ${about} ${key}`.trim(), typed.slice(0, LONGEST_TOLD)]);
  }

  private typed(
    column: Column,
    due: Due,
    row: SurfaceRow,
    details: RowDetails,
    slips: Slips,
  ): Typed | undefined {
    const { key } = column;
    const text = row.cells[key] ?? "";
    const code =
      column.entry === "system" ? "systemColumn" : slips.of(key, { standing: row.cells, due: due.cells });
    if (code) return { refusal: { code, field: key, values: { value: text } } };
    const read = typedIn(column, text, details[key]);
    return "refusal" in read || read.text !== due.cells[key] ? read : undefined;
  }

  private readRow(
    surface: Surface,
    due: Due,
    row: SurfaceRow,
    details: RowDetails,
    slips: Slips,
  ): TypedCells {
    const changes: Record<string, string> = {};
    const refused = new Map<string, Refusal>();
    for (const column of surface.table.columns) {
      const { key } = column;
      if (this.quiet.has(key) || (row.cells[key] ?? "") === (due.cells[key] ?? "")) continue;
      const read = this.typed(column, due, row, details, slips);
      if (!read) continue;
      if ("refusal" in read) refused.set(key, read.refusal);
      else changes[key] = read.text;
    }
    return { changes, refused };
  }

  /** Thousands of cells of one slip need not each say so, nor tell the log what is another's. */
  private putBack(
    surface: Surface,
    row: SurfaceRow,
    key: string,
    details: RowDetails,
    why: Refusal,
    serial: Serial,
  ): void {
    this.restored += 1;
    const isSlip = why.code === "columnShuffled" || why.code === "columnEmptied";
    if (isSlip) this.slipped += 1;
    if (this.slipped <= MOST_NOTED) this.note(surface, row, key, details, why);
    if (!isSlip) this.tell(serial, key, row.cells[key] ?? "");
  }

  /** A record's row in which somebody typed. */
  edited(surface: Surface, due: Due, row: SurfaceRow, slips: Slips): void {
    const details = this.look(surface, row);
    if (!details) return;
    const { serial } = due.record;
    if (isEmptiedRow(typedKeys(surface), { standing: row.cells, due: due.cells })) {
      this.restored += 1;
      const values = { serial, name: due.record.record.fullName };
      this.note(surface, row, "fullName", details, { code: "rowDeleted", values });
      this.stand(serial, row, details);
      return;
    }
    const { changes, refused } = this.readRow(surface, due, row, details, slips);
    const record = this.pending.record(serial) ?? due.record;
    const judged = judgeTyped(this.pending, record, changes, this.context);
    if (judged.accepted) this.pending.take(judged.accepted);
    for (const [key, why] of [...refused, ...judged.refused])
      this.putBack(surface, row, key, details, why, serial);
    this.unnote(surface, row, judged.acceptedKeys, details);
    this.stand(serial, row, details);
  }

  /** Rows of nobody yet, and rows that bear another's serial. */
  added(surface: Surface, { strangers, copies }: Pick<Assignment, "strangers" | "copies">): void {
    const looked = new Map<number, { row: SurfaceRow; details: RowDetails; refused: Map<string, Refusal> }>();
    const typed: TypedRow[] = [];
    const take = (row: SurfaceRow): void => {
      const details = this.look(surface, row);
      if (!details) return;
      const { fields, refused } = this.fieldsOf(surface, row, details);
      looked.set(row.index, { row, details, refused });
      typed.push({ index: row.index, fields });
    };
    for (const { due, row } of copies) {
      const renamed = row.cells["fullName"] !== due.cells["fullName"] && (row.cells["fullName"] ?? "") !== "";
      if (renamed) take(row);
      else this.copied(surface, due, row);
    }
    for (const row of strangers) take(row);
    const { made, drafts } = takeTypedRows(this.pending, surface.kind, typed, this.context);
    for (const {
      row: { index },
      record,
    } of made) {
      const known = looked.get(index);
      if (!known) continue;
      const { row, details, refused } = known;
      this.stand(record.serial, row, details);
      const free = surface.table.columns.map(({ key }) => key).filter((key) => !refused.has(key));
      this.unnote(surface, row, free, details);
      for (const [key, why] of refused) this.note(surface, row, key, details, why);
    }
    for (const {
      row: { index },
      why,
    } of drafts) {
      const known = looked.get(index);
      if (known) this.draft(surface, known.row, known.details, why);
    }
  }

  private fieldsOf(surface: Surface, row: SurfaceRow, details: RowDetails) {
    const fields: Record<string, string> = {};
    const refused = new Map<string, Refusal>();
    for (const key of typedKeys(surface)) {
      const column = surface.table.columns.find((each) => each.key === key);
      const text = row.cells[key] ?? "";
      if (!column || text === "") continue;
      const read = typedIn(column, text, details[key]);
      if ("refusal" in read) refused.set(key, read.refusal);
      else if (read.text !== "") fields[key] = read.text;
    }
    return { fields, refused };
  }

  /** Left alone, but for a serial that is somebody else's. */
  private draft(surface: Surface, row: SurfaceRow, details: RowDetails, why: Refusal): void {
    this.drafts += 1;
    this.note(surface, row, "fullName", details, why);
    if ((row.cells["serial"] ?? "") === "") return;
    const system = surface.table.columns.filter(({ entry }) => entry === "system").map(({ key }) => key);
    const keys = system.filter((key) => (row.cells[key] ?? "") !== "");
    this.unnamed.push({ kind: surface.kind, index: row.index, keys });
  }

  /** A second row of the same person: an exact copy goes, another one is a draft. */
  private copied(surface: Surface, due: Due, row: SurfaceRow): void {
    const details = this.look(surface, row);
    if (!details) return;
    const { serial, record } = due.record;
    const exact = typedKeys(surface).every((key) => (row.cells[key] ?? "") === (due.cells[key] ?? ""));
    if (exact && row.beside.every((text) => text === "")) {
      this.restored += 1;
      this.surplus.push({ kind: surface.kind, index: row.index, serial });
      return;
    }
    const values = { serial, name: record.fullName };
    this.draft(surface, row, details, { code: "looksRegistered", field: "fullName", values });
  }

  /** Deleting a row is not how a contact leaves: it comes back, and says so. */
  deleted({ kind }: Surface, { record }: Due): void {
    const { serial } = record;
    this.standing.push({ serial, index: -1, found: "", cells: {}, digits: {} });
    this.restored += 1;
    const why: Refusal = { code: "rowDeleted", values: { serial, name: record.record.fullName } };
    const text = withNotice("", this.state.sentence(why, kind), this.state.noteMark);
    this.notes.push({ kind, index: -1, key: "fullName", text, serial });
    this.told.push([`#deleted ${serial}`, record.record.fullName]);
  }

  private facts(): Record<`#${string}`, string> {
    const facts: Record<`#${string}`, string> = { "#restored": String(this.restored) };
    for (const [key, text] of this.told.slice(0, MOST_TOLD)) if (isFact(key)) facts[key] = text;
    if (this.told.length > MOST_TOLD) facts["#typed"] = String(this.told.length);
    return facts;
  }

  transaction(): Transaction | undefined {
    const { standing, unnamed, surplus, notes } = this;
    const changes = this.pending.changes;
    const merges = [...this.merges];
    if ([changes, standing, unnamed, surplus, notes, merges].every((list) => list.length === 0))
      return undefined;
    const changed = new Set<Serial>(changes.map(({ after }) => after.serial));
    const touches = new Set<Serial>([...this.pending.touches, ...standing.map(({ serial }) => serial)]);
    return {
      changes,
      touches: [...touches].filter((serial) => !changed.has(serial)),
      remarks: this.restored > 0 ? [{ subject: "", facts: this.facts() }] : [],
      batch: "",
      hands: { standing, unnamed, surplus, notes, merges },
    };
  }
}

function isFact(key: string): key is `#${string}` {
  return key.startsWith("#");
}
