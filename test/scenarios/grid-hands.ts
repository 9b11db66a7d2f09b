// What the grid tests share: a register with people at its grid, whose edit events arrive, arrive twice, late, or never.

import { fireSpreadsheetEvent } from "../../local/runtime/triggers.ts";
import * as human from "../../local/services/spreadsheet/human/index.ts";
import type { Hand, HumanEdit } from "../../local/services/spreadsheet/human/index.ts";
import { parseA1 } from "../../local/services/spreadsheet/a1.ts";
import { rangeOf } from "../../local/services/spreadsheet/index.ts";
import type { GridRange } from "../../local/services/spreadsheet/workbook.ts";
import { ADMIN, EMPLOYEE, OWNER, SECOND_ADMIN, smallWorld, type World } from "../world.ts";

export const INTERNAL = "内部沟通联络信息表";
export const EXTERNAL = "外部沟通联络信息表";
export const UNITS = "单位";
export const TABS = [INTERNAL, EXTERNAL, UNITS] as const;
export type Tab = (typeof TABS)[number];

export const DELIVERIES = ["delivered", "doubled", "late", "never"] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const PEOPLE = { ADMIN, SECOND_ADMIN, OWNER, EMPLOYEE } as const;

type Edit = NonNullable<HumanEdit["edit"]>;

/** One person's hands in one tab; what they did is kept, so that its event can be delivered late. */
export class Hands {
  readonly edits: Edit[] = [];
  readonly world: World;
  readonly tab: Tab;
  private readonly person: ReturnType<World["ws"]["signIn"]>;

  constructor(world: World, tab: Tab, account: string) {
    this.world = world;
    this.tab = tab;
    this.person = world.ws.signIn(account);
  }

  at(tab: Tab): Hands {
    const there = new Hands(this.world, tab, this.person.email);
    return Object.assign(there, { edits: this.edits });
  }

  area(a1: string): GridRange & { sheetId: number } {
    const { title: _title, ...bounds } = parseA1(a1) ?? {};
    return { sheetId: { [INTERNAL]: 101, [EXTERNAL]: 102, [UNITS]: 103 }[this.tab] ?? 0, ...bounds };
  }

  do(work: (hand: Hand) => HumanEdit): void {
    const { edit } = this.person.gesture(this.world.fileId, work);
    if (edit) this.edits.push(edit);
  }

  type(cell: string, text: string): void {
    const { sheetId, startRowIndex: row = 0, startColumnIndex: column = 0 } = this.area(cell);
    this.do((hand) => human.typeInto(hand, { sheetId, row, column }, text));
  }
  paste(cell: string, lines: readonly (readonly string[])[]): void {
    this.do((hand) => human.paste(hand, this.area(cell), lines.map((line) => line.join("\t")).join("\n")));
  }
  /** From another sheet: numbers, formulas, formats and merges come along. */
  pasteRich(cell: string, block: human.RichBlock): void {
    this.do((hand) => human.pasteRich(hand, this.area(cell), block));
  }
  fillDown(a1: string): void {
    this.do((hand) => human.fillDown(hand, this.area(a1)));
  }
  clear(a1: string): void {
    this.do((hand) => human.clear(hand, this.area(a1)));
  }
  sort(a1: string | undefined, column: number, ascending = true): void {
    const area = a1 === undefined ? { sheetId: this.area("A1").sheetId } : this.area(a1);
    this.do((hand) => human.sort(hand, area, [{ column, ascending }]));
  }
  insertRows(row: number, count = 1): void {
    this.do((hand) => human.insertRows(hand, this.area("A1").sheetId, row - 1, count));
  }
  deleteRows(row: number, count = 1): void {
    this.do((hand) => human.deleteRows(hand, this.area("A1").sheetId, row - 1, row - 1 + count));
  }
  moveRow(row: number, before: number): void {
    this.do((hand) => human.moveLines(hand, this.area("A1").sheetId, "ROWS", row - 1, row, before - 1));
  }
  insertColumns(at: number): void {
    this.do((hand) => human.insertColumns(hand, this.area("A1").sheetId, at, 1));
  }
  deleteColumns(at: number): void {
    this.do((hand) => human.deleteColumns(hand, this.area("A1").sheetId, at, at + 1));
  }
  moveColumn(from: number, before: number): void {
    this.do((hand) => human.moveColumn(hand, this.area("A1").sheetId, from, before));
  }
  replace(text: string, replacement: string): void {
    this.do((hand) => human.replace(hand, [{ sheetId: this.area("A1").sheetId }], text, replacement));
  }
  undo(): void {
    this.do((hand) => human.undo(hand));
  }
  redo(): void {
    this.do((hand) => human.redo(hand));
  }
  note(cell: string, text: string): void {
    this.do((hand) => human.setNote(hand, this.area(cell), text));
  }
  /** The texts of a row as they stand, to be pasted elsewhere. */
  copy(row: number): string[] {
    return (this.world.ws.sheet(this.world.fileId, this.tab).displayValues()[row - 1] ?? []).map(String);
  }
  deliverLate(): void {
    const { ws, fileId } = this.world;
    for (const { range, ...values } of this.edits)
      fireSpreadsheetEvent(ws.state, {
        type: "ON_EDIT",
        fileId,
        person: this.person.email,
        window: undefined,
        details: (run) => ({ range: rangeOf(run, fileId, range), ...values }),
      });
  }
}

/** A small register whose every editor may be at the grid, and the way back to it. */
export async function gridWorld() {
  const world = await smallWorld();
  world.ws.drive.share(world.fileId, EMPLOYEE, "writer");
  const snapshot = world.ws.snapshot();
  return { world, again: () => world.ws.restore(snapshot) };
}

/** Lets the hands act, and delivers what Google may or may not tell of it; then the clock has run. */
export function withDelivery(
  world: World,
  delivery: Delivery,
  hands: Hands,
  act: (hands: Hands) => void,
): void {
  const { triggers } = world.ws.state.services;
  const at = triggers.findIndex(({ eventType }) => eventType === "ON_EDIT");
  const [trigger] = triggers.slice(at, at + 1);
  if (!trigger) throw new Error("no edit trigger is installed");
  if (delivery === "doubled") triggers.push({ ...trigger, id: "7777777777777777777" });
  if (delivery === "late" || delivery === "never") triggers.splice(at, 1);
  act(hands);
  world.ws.clock.advanceBy(5 * 60_000 + 1);
  if (delivery !== "late") return;
  triggers.push(trigger);
  hands.deliverLate();
}

/** Runs of the register's own triggers that did not end well. */
export function failedRuns(world: World): string[] {
  return world.ws.executions.flatMap(({ status, error }) =>
    status === "COMPLETED" || status === "RUNNING" ? [] : [`${status} ${error ?? ""}`],
  );
}
