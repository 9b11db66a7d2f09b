// What a person's hands do to a sheet, carried out as Sheets would.

import { Refused, tabOf, Warned } from "./desk.ts";
import type { Desk } from "./desk.ts";
import type { Area, Gesture } from "./protocol.ts";
import * as human from "../services/spreadsheet/human/index.ts";
import type { Hand, HumanEdit } from "../services/spreadsheet/human/index.ts";
import type { GridRange } from "../services/spreadsheet/workbook.ts";

/** The place of a gesture: who, in which file, on which sheet. */
export interface GesturePlace {
  readonly as: string;
  readonly file: string;
  readonly sheetId: number;
}

/** Does it, triggers included. Throws Refused, or Warned where only a warning is in the way and was not confirmed. */
export function makeGesture(desk: Desk, place: GesturePlace, gesture: Gesture, confirmed: boolean): void {
  const person = tabOf(desk, place.as, place.file);
  try {
    person.gesture(place.file, (hand) => carryOut(hand, place.sheetId, gesture), { confirmed });
  } catch (error) {
    if (!(error instanceof human.HumanRefusal)) throw error;
    // Undo at the beginning of everything does nothing in Sheets, and says nothing.
    if (error.code === "nothing") return;
    throw error.code === "warning" ? new Warned(error.message) : new Refused(error.message);
  }
}

function carryOut(hand: Hand, sheetId: number, gesture: Gesture): HumanEdit {
  switch (gesture.kind) {
    case "type":
      return human.typeInto(hand, { sheetId, row: gesture.row, column: gesture.column }, gesture.text);
    case "paste":
      return human.paste(hand, rangeOf(sheetId, gesture.area), gesture.text);
    case "clear":
      return human.clear(hand, rangeOf(sheetId, gesture.area));
    case "note":
      return human.setNote(hand, rangeOf(sheetId, { ...gesture, rows: 1, columns: 1 }), gesture.text);
    case "insertRows":
      return human.insertRows(hand, sheetId, gesture.at, gesture.count);
    case "insertColumns":
      return human.insertColumns(hand, sheetId, gesture.at, gesture.count);
    case "deleteRows":
      return human.deleteRows(hand, sheetId, gesture.at, gesture.at + gesture.count);
    case "deleteColumns":
      return human.deleteColumns(hand, sheetId, gesture.at, gesture.at + gesture.count);
    case "sort":
      return human.sort(hand, { sheetId }, [{ column: gesture.column, ascending: gesture.ascending }]);
    case "unprotect":
      return human.removeProtection(hand, sheetId, gesture.protection);
    case "undo":
      return human.undo(hand);
  }
  gesture.kind satisfies "redo";
  return human.redo(hand);
}

function rangeOf(sheetId: number, { row, column, rows, columns }: Area): GridRange {
  return {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}
