// What a person's hands do to a sheet, carried out as Sheets would.

import { canEdit } from "../services/spreadsheet/protection.ts";
import { finishEdit, setTyped } from "../services/spreadsheet/edit.ts";
import type { Sheet } from "../services/spreadsheet/workbook.ts";
import type { Desk } from "./desk.ts";
import { Refused, Warned, workbookFor } from "./desk.ts";
import type { Gesture } from "./protocol.ts";

export function makeGesture(
  desk: Desk,
  as: string,
  file: string,
  sheet: Sheet,
  gesture: Gesture,
  confirmed: boolean,
): void {
  const workbook = workbookFor(desk, as, file);
  if (gesture.kind !== "type") throw new Refused("later");
  const editor = { email: as, role: desk.workspace.roleOf(file, as), domain: desk.workspace.domain };
  const { row, column } = gesture;
  const verdict = canEdit(workbook, editor, {
    sheetId: sheet.sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  if (verdict === "refused")
    throw new Refused(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  if (verdict === "warn" && !confirmed) throw new Warned("");
  setTyped(workbook, sheet, row, column, gesture.text, { now: desk.workspace.now() });
  finishEdit(workbook, { now: desk.workspace.now() });
  workbook.revision++;
}
