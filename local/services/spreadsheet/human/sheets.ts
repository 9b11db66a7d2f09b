// What a person does to whole sheets and to protections, and going back.

import { changed, requireSheet } from "../cells.ts";
import {
  addSheet as addToWorkbook,
  deleteSheet as deleteFromWorkbook,
  renameSheet as retitle,
  setSheetHidden,
} from "../create.ts";
import { canChangeSheet, isProtectionEditor, type Verdict } from "../protection.ts";
import {
  contextOf,
  HumanRefusal,
  perform,
  requireAllowed,
  workbookOf,
  writerOf,
  type Hand,
  type HumanEdit,
} from "./hand.ts";
import { carryOut, isPossible, type Step } from "./steps.ts";
import { remember, stacksOf } from "./undo.ts";

export function renameSheet(hand: Hand, sheetId: number, title: string): HumanEdit {
  const workbook = workbookOf(hand);
  requireAllowed(hand, canChangeSheet(workbook, writerOf(hand), sheetId, "rename"));
  return perform(hand, () => {
    const before = requireSheet(workbook, sheetId).title;
    retitle(workbook, sheetId, title);
    remember(workbook, hand.person, { kind: "title", sheetId, title: before });
    return { changeType: "OTHER" };
  });
}

export function addSheet(hand: Hand, title?: string): HumanEdit & { readonly sheetId: number } {
  const workbook = workbookOf(hand);
  writerOf(hand);
  return perform(hand, () => {
    const { sheetId } = addToWorkbook(workbook, title === undefined ? {} : { title });
    remember(workbook, hand.person, { kind: "remove-sheet", sheetId });
    return { changeType: "INSERT_GRID", sheetId };
  });
}

export function deleteSheet(hand: Hand, sheetId: number): HumanEdit {
  const workbook = workbookOf(hand);
  requireAllowed(hand, canChangeSheet(workbook, writerOf(hand), sheetId, "delete"));
  return perform(hand, () => {
    const sheet = requireSheet(workbook, sheetId);
    const index = workbook.sheets.indexOf(sheet);
    const namedRanges = workbook.namedRanges.filter(({ range }) => range.sheetId === sheetId);
    deleteFromWorkbook(workbook, sheetId);
    remember(workbook, hand.person, { kind: "restore-sheet", sheet, index, namedRanges });
    return { changeType: "REMOVE_GRID" };
  });
}

export function hideSheet(hand: Hand, sheetId: number, hidden = true): HumanEdit {
  const workbook = workbookOf(hand);
  requireAllowed(hand, canChangeSheet(workbook, writerOf(hand), sheetId, "rename"));
  return perform(hand, () => {
    setSheetHidden(workbook, sheetId, hidden);
    remember(workbook, hand.person, { kind: "hidden", sheetId, hidden: !hidden });
    return { changeType: "OTHER" };
  });
}

/** Only who may edit a protection may remove it; a warning may be removed by every writer. */
export function removeProtection(hand: Hand, sheetId: number, protectionId: number): HumanEdit {
  const workbook = workbookOf(hand);
  const sheet = requireSheet(workbook, sheetId);
  const editor = writerOf(hand);
  const protection = sheet.protections.find(({ id }) => id === protectionId);
  if (!protection) throw new HumanRefusal("impossible", "The protection no longer exists.");
  const verdict: Verdict =
    protection.warningOnly || isProtectionEditor(protection, editor) ? "ok" : "refused";
  requireAllowed(hand, verdict);
  return perform(hand, () => {
    sheet.protections = sheet.protections.filter((each) => each !== protection);
    changed(workbook);
    remember(workbook, hand.person, { kind: "protect", sheetId, protection });
    return { changeType: "OTHER" };
  });
}

/** Takes back the person's own last step. Others' later changes stay. Fires like an edit (assumed: "undo-fires-edit"). */
export const undo = (hand: Hand): HumanEdit => goBack(hand, "undo", "redo");

/** Does again what the person last took back. */
export const redo = (hand: Hand): HumanEdit => goBack(hand, "redo", "undo");

function goBack(hand: Hand, from: "undo" | "redo", to: "undo" | "redo"): HumanEdit {
  const workbook = workbookOf(hand);
  writerOf(hand);
  const own = stacksOf(workbook, hand.person);
  const step = own[from].at(-1);
  if (!step || !isPossible(workbook, step)) {
    own[from].pop();
    throw new HumanRefusal(
      "nothing",
      from === "undo" ? "There is nothing to undo." : "There is nothing to redo.",
    );
  }
  return perform(hand, () => {
    const back = carryOut(workbook, step, contextOf(hand));
    own[from].pop();
    if (back) own[to].push(back);
    return { changeType: changeTypeOf(step), ...(firesEdit(hand) ? editOf(step) : {}) };
  });
}

const firesEdit = (hand: Hand): boolean => hand.workspace.assumptions["undo-fires-edit"] !== false;

function changeTypeOf(step: Step): HumanEdit["changeType"] {
  if (step.kind === "cells" || step.kind === "several") return "EDIT";
  if (step.kind === "insert-lines") return step.dimension === "ROWS" ? "INSERT_ROW" : "INSERT_COLUMN";
  if (step.kind === "delete-lines") return step.dimension === "ROWS" ? "REMOVE_ROW" : "REMOVE_COLUMN";
  if (step.kind === "remove-sheet") return "REMOVE_GRID";
  return step.kind === "restore-sheet" ? "INSERT_GRID" : "OTHER";
}

/** The rectangle around the cells that came back. */
function editOf(step: Step): Pick<HumanEdit, "edit"> {
  const cells = step.kind === "several" ? step.steps.find((each) => each.kind === "cells") : step;
  if (cells?.kind !== "cells" || !cells.strips.length) return {};
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const strip of cells.strips) {
    top = Math.min(top, strip.row);
    left = Math.min(left, strip.left);
    bottom = Math.max(bottom, strip.row + 1);
    right = Math.max(right, strip.left + strip.cells.length);
  }
  const range = {
    sheetId: cells.sheetId,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  };
  return { edit: { range } };
}
