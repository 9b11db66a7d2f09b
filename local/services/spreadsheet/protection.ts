// Who may change what: protected ranges and sheets, as Sheets judges an edit by a person or by a script in their name.

import { boundsIntersect, boundsOf, isEmptyBounds, subtractBounds, type Bounds } from "./bounds.ts";
import { requireSheet } from "./cells.ts";
import type { Dimension } from "./shift.ts";
import type { GridRange, Protection, Sheet, Workbook } from "./workbook.ts";

/** Refusal of an edit of protected cells, from public reports of scripts and of the API. */
export const PROTECTED_TEXT =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Who edits, with the role on the file; `domain` is the company's, for protections that the whole domain may edit. */
export interface Editor {
  readonly email: string;
  readonly role: "owner" | "writer" | "commenter" | "reader" | undefined;
  readonly domain: string;
  /** Addresses of the groups that this person belongs to. */
  readonly groups?: readonly string[];
  /** On a protected sheet only what its open ranges leave is closed to insertion and deletion too ("protected-sheet-structure" off). */
  readonly openStructure?: boolean;
}

/** `warn`: allowed, but a person is asked first ("You're trying to edit part of this sheet that shouldn't be changed accidentally"). */
export type Verdict = "ok" | "warn" | "refused";

export const mayWrite = (editor: Editor): boolean => editor.role === "owner" || editor.role === "writer";

export const isSheetProtection = (protection: Protection): boolean =>
  protection.range.startRowIndex === undefined &&
  protection.range.endRowIndex === undefined &&
  protection.range.startColumnIndex === undefined &&
  protection.range.endColumnIndex === undefined;

/** Whether this person is among a protection's editors; the file's owner always is. */
export function isProtectionEditor(protection: Protection, editor: Editor): boolean {
  if (editor.role === "owner") return true;
  if (!mayWrite(editor)) return false;
  const email = editor.email.toLowerCase();
  const { users, groups, domainUsersCanEdit } = protection.editors;
  if (users.some((user) => user.toLowerCase() === email)) return true;
  if (groups.some((group) => editor.groups?.includes(group))) return true;
  return domainUsersCanEdit && email.endsWith(`@${editor.domain.toLowerCase()}`);
}

/** The rectangles that a protection really covers: its range without the open ranges in it. */
export function coveredBounds(sheet: Sheet, protection: Protection): Bounds[] {
  let covered = [boundsOf(sheet, protection.range)];
  for (const open of protection.unprotectedRanges) {
    const hole = boundsOf(sheet, open);
    covered = covered.flatMap((part) => subtractBounds(part, hole));
  }
  return covered.filter((part) => !isEmptyBounds(part));
}

function judge(sheet: Sheet, editor: Editor, touches: (protection: Protection) => boolean): Verdict {
  if (!mayWrite(editor)) return "refused";
  let verdict: Verdict = "ok";
  for (const protection of sheet.protections) {
    if (!touches(protection)) continue;
    if (protection.warningOnly) verdict = "warn";
    else if (!isProtectionEditor(protection, editor)) return "refused";
  }
  return verdict;
}

/** Whether this person may change the cells of the range. */
export function canEdit(workbook: Workbook, editor: Editor, range: GridRange): Verdict {
  const sheet = requireSheet(workbook, range.sheetId);
  const wanted = boundsOf(sheet, range);
  return judge(sheet, editor, (protection) =>
    coveredBounds(sheet, protection).some((part) => boundsIntersect(part, wanted)),
  );
}

/**
 * Whether this person may insert rows or columns before `at`: not inside a protected range, and not on a protected sheet
 * even where it has open ranges (assumed: "protected-sheet-structure").
 */
export function canInsert(
  workbook: Workbook,
  editor: Editor,
  sheetId: number,
  dimension: Dimension,
  at: number,
): Verdict {
  const sheet = requireSheet(workbook, sheetId);
  return judge(sheet, editor, (protection) => {
    if (closesSheet(protection, editor)) return true;
    if (isSheetProtection(protection)) {
      const touched = boundsOf(sheet, linesOf(sheetId, dimension, at, at + 1));
      return coveredBounds(sheet, protection).some((part) => boundsIntersect(part, touched));
    }
    const bounds = boundsOf(sheet, protection.range);
    return dimension === "ROWS"
      ? bounds.top < at && at < bounds.bottom
      : bounds.left < at && at < bounds.right;
  });
}

const closesSheet = (protection: Protection, editor: Editor): boolean =>
  isSheetProtection(protection) && (!editor.openStructure || protection.unprotectedRanges.length === 0);

const linesOf = (sheetId: number, dimension: Dimension, from: number, to: number): GridRange =>
  dimension === "ROWS"
    ? { sheetId, startRowIndex: from, endRowIndex: to }
    : { sheetId, startColumnIndex: from, endColumnIndex: to };

/** Whether this person may delete or move rows or columns [from, to). */
export function canRestructure(
  workbook: Workbook,
  editor: Editor,
  sheetId: number,
  dimension: Dimension,
  from: number,
  to: number,
): Verdict {
  const sheet = requireSheet(workbook, sheetId);
  const touched = boundsOf(sheet, linesOf(sheetId, dimension, from, to));
  return judge(
    sheet,
    editor,
    (protection) =>
      closesSheet(protection, editor) ||
      coveredBounds(sheet, protection).some((part) => boundsIntersect(part, touched)),
  );
}

/** Whether this person may rename, hide, move or (with its ranges) delete the sheet itself. */
export function canChangeSheet(
  workbook: Workbook,
  editor: Editor,
  sheetId: number,
  change: "rename" | "delete",
): Verdict {
  return judge(
    requireSheet(workbook, sheetId),
    editor,
    (protection) => change === "delete" || isSheetProtection(protection),
  );
}
