// Compares the surfaces with the records and makes an operation of what hands did there (R2, R89): what the field rules
// accept becomes a change, dated and logged; the rest is put back with a note. State decides: run twice, late, or after
// any number of lost events, it finds what is to be found.

import type { Context, Transaction } from "../domain/change/change.ts";
import { project } from "../domain/register/projection.ts";
import type { StoredRecord } from "../domain/register/record.ts";
import type { RecordKind } from "../domain/register/serial.ts";
import { assign, type Assignment, type Due } from "../domain/surface/assign.ts";
import { slipsOf, type Slips } from "../domain/surface/shuffled.ts";
import {
  REGISTER_SURFACES,
  typedKeys,
  type Stretch,
  type Surface,
  type SurfaceRow,
} from "../domain/surface/surface.ts";
import type { Need, RegisterSession, RegisterState, Surfaces } from "../ports/register.ts";
import type { Output } from "../wire/operations.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { Reconciling } from "./reconciling.ts";

export const RECONCILE = "reconcile-surfaces";

/** Units before those who belong to them. */
const ORDER: readonly RecordKind[] = ["organization", "internal", "external"];

/** Rows that one commit deals with; the next goes on. */
const MOST_ROWS = 400;

/** Rows of a shuffled table that one request can carry; what is left is always enough to be known as shuffled. */
const MOST_SLIPS = 1000;
const ALL_AT_ONCE = 1500;

/** Follow from the record and the configuration: refreshed without a word. */
const QUIET: ReadonlySet<string> = new Set(["flags", "search"]);

export function reconciliationNeeds(): readonly Need[] {
  return [...WHOLE_REGISTER, ...ORDER.map((kind) => ({ surface: kind }))];
}

interface Compared {
  readonly surface: Surface;
  readonly assignment: Assignment;
  readonly differing: Assignment["owned"];
  readonly slips: Slips;
}

function recordsOf(state: RegisterState, kind: RecordKind): readonly StoredRecord[] {
  if (kind === "internal") return state.internal();
  return kind === "external" ? state.external() : state.organizations();
}

function differs({ due, row }: { due: Due; row: SurfaceRow }, { table }: Surface): boolean {
  return table.columns.some(({ key }) => (row.cells[key] ?? "") !== (due.cells[key] ?? ""));
}

function compare(state: RegisterState & Surfaces, surface: Surface): Compared {
  const dues = recordsOf(state, surface.kind).flatMap((record): Due[] => {
    const cells = project(record, state);
    return cells ? [{ record, cells }] : [];
  });
  const assignment = assign(surface, state.surface(surface.kind), dues);
  const differing = assignment.owned.filter((each) => differs(each, surface));
  const slips = slipsOf(
    typedKeys(surface),
    differing.map(({ due, row }) => ({ standing: row.cells, due: due.cells })),
    dues.map(({ cells }) => cells),
  );
  return { surface, assignment, differing, slips };
}

/** What this run deals with: all, or the rows that an event was about. */
function chosen(
  compared: Compared,
  scope: Stretch | undefined,
  room: number,
): Compared & { readonly left: number } {
  const { surface, assignment, differing, slips } = compared;
  const here = (row: SurfaceRow): boolean =>
    !scope || (scope.kind === surface.kind && row.index >= scope.from && row.index < scope.to);
  const isSlip = ({ due, row }: Assignment["owned"][number]): boolean =>
    typedKeys(surface).some(
      (key) =>
        row.cells[key] !== due.cells[key] &&
        slips.of(key, { standing: row.cells, due: due.cells }) !== undefined,
    );
  const slipped = differing.filter(isSlip);
  const edits = differing.filter((each) => !isSlip(each) && here(each.row));
  const copies = assignment.copies.filter(({ row }) => here(row));
  const strangers = assignment.strangers.filter(here);
  const missing = scope ? [] : assignment.missing;
  const shuffled = [...slips.columns.values()].includes("columnShuffled");
  const inTurn = shuffled && slipped.length > ALL_AT_ONCE ? slipped.slice(0, MOST_SLIPS) : slipped;
  let free = inTurn.length < slipped.length ? 0 : room;
  const some = <T>(list: readonly T[]): readonly T[] => {
    const taken = list.slice(0, Math.max(0, free));
    free -= list.length;
    return taken;
  };
  return {
    surface,
    slips,
    differing: [...inTurn, ...some(edits)],
    assignment: { owned: [], missing: some(missing), copies: some(copies), strangers: some(strangers) },
    left: inTurn.length < slipped.length ? -1 : free,
  };
}

function stretchesOf({ surface: { kind }, differing, assignment }: Compared): Stretch[] {
  const rows = [
    ...differing.map(({ row }) => row.index),
    ...assignment.copies.map(({ row }) => row.index),
    ...assignment.strangers.map(({ index }) => index),
  ].sort((a, b) => a - b);
  const stretches: { kind: RecordKind; from: number; to: number }[] = [];
  for (const index of rows) {
    const last = stretches[stretches.length - 1];
    if (last && index <= last.to) last.to = Math.max(last.to, index + 1);
    else stretches.push({ kind, from: index, to: index + 1 });
  }
  return stretches;
}

export interface Reconciliation {
  /** undefined: surfaces show what the records project. */
  readonly transaction: Transaction | undefined;
  readonly drafts: number;
  /** There is more than this commit takes, or rows changed while they were read. */
  readonly more: boolean;
}

export function decideReconciliation(
  state: RegisterState & Surfaces,
  context: Context,
  scope: Stretch | undefined,
): Reconciliation {
  let room = MOST_ROWS;
  const work = ORDER.map((kind) => {
    const surface = REGISTER_SURFACES.find((each) => each.kind === kind);
    if (!surface) throw new Error(`no surface shows ${kind}`);
    const part = chosen(compare(state, surface), scope, room);
    room = part.left;
    return part;
  });
  const stretches = work.flatMap(stretchesOf);
  const details = stretches.length === 0 ? undefined : state.details(stretches);
  const hands = new Reconciling(state, context, details, QUIET);
  for (const { surface, differing, assignment, slips } of work) {
    for (const { due, row } of differing) hands.edited(surface, due, row, slips);
    hands.added(surface, assignment);
    for (const due of assignment.missing) hands.deleted(surface, due);
  }
  return { transaction: hands.transaction(), drafts: hands.drafts, more: room < 0 || hands.moved };
}

/** `scope`: the rows that an event told of. */
export function reconcileSurfaces(session: RegisterSession, scope?: Stretch): Output<typeof RECONCILE> {
  const { repeated } = session;
  if (repeated)
    return {
      changed: repeated.serials.length,
      restored: Number(repeated.facts["#restored"] ?? "0"),
      drafts: 0,
      more: true,
    };
  const { transaction, drafts, more } = session.read((state) =>
    decideReconciliation(state, session.context, scope),
  );
  if (!transaction) return { changed: 0, restored: 0, drafts, more };
  session.commit(transaction);
  const restored = Number(transaction.remarks[0]?.facts["#restored"] ?? "0");
  return { changed: transaction.changes.length, restored, drafts, more };
}
