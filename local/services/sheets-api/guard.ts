// Who may change what through the API: the caller's role on the file, and the file's protections.

import type { Execution } from "../../runtime/execution.ts";
import { contentRole } from "../drive/content-lock.ts";
import { gridRangeOf, type Bounds } from "../spreadsheet/bounds.ts";
import {
  canChangeSheet,
  canEdit,
  canInsert,
  canRestructure,
  isProtectionEditor,
  PROTECTED_TEXT,
  type Editor,
  type Verdict,
} from "../spreadsheet/protection.ts";
import type { Metadata, Protection, Sheet, Workbook } from "../spreadsheet/workbook.ts";
import { invalid, Refusal } from "./api-error.ts";
import type { Span } from "./grid-range.ts";

/** The rights of one caller on one workbook. A warning does not stop the API: nobody is there to be warned. */
export class Guard {
  readonly editor: Editor;
  /** Whether a protection made without a list of editors is open to whoever makes it. */
  readonly newProtectionsAdmit: boolean;
  /** Whether grid data goes on with blank cells to the end of the range. */
  readonly answersBlanks: boolean;
  /** The script: developer metadata of its own project only are shown and changed beside those of the document. */
  readonly project: string;
  private readonly workbook: Workbook;

  sees({ visibility, project }: Metadata): boolean {
    return visibility === "DOCUMENT" || project === this.project;
  }

  constructor(execution: Execution, workbook: Workbook) {
    const { workspace, effectiveUser } = execution;
    this.workbook = workbook;
    this.project = execution.scriptId;
    this.answersBlanks = workspace.assumptions["sheets-api-blank-ends"] === false;
    this.newProtectionsAdmit = workspace.assumptions["sheets-api-new-protection"] !== false;
    this.editor = {
      email: effectiveUser,
      role: contentRole(workspace, workbook.spreadsheetId, effectiveUser),
      domain: workspace.domain,
      openStructure: workspace.assumptions["protected-sheet-structure"] === false,
    };
  }

  requireEditable(sheet: Sheet, bounds: Bounds, where: string): void {
    if (!this.binds(sheet)) return;
    this.require(canEdit(this.workbook, this.editor, gridRangeOf(sheet.sheetId, bounds)), where);
  }

  /** Inserting before `at`. */
  requireInsertable(sheet: Sheet, dimension: "ROWS" | "COLUMNS", at: number, where: string): void {
    if (!this.binds(sheet)) return;
    this.require(canInsert(this.workbook, this.editor, sheet.sheetId, dimension, at), where);
  }

  /** Deleting or moving rows or columns. */
  requireMovable({ sheet, dimension, start, end }: Span, where: string): void {
    if (!this.binds(sheet)) return;
    this.require(canRestructure(this.workbook, this.editor, sheet.sheetId, dimension, start, end), where);
  }

  requireSheetChange(sheet: Sheet, change: "rename" | "delete", where: string): void {
    this.require(canChangeSheet(this.workbook, this.editor, sheet.sheetId, change), where);
  }

  /** Changing or removing a protection itself is for those whom it lets edit. */
  requireProtectionEditor(protection: Protection, where: string): void {
    if (protection.warningOnly || isProtectionEditor(protection, this.editor)) return;
    this.require("refused", where);
  }

  mayEdit(protection: Protection): boolean {
    return protection.warningOnly || isProtectionEditor(protection, this.editor);
  }

  /** Whether a protection of this sheet could stop this caller at all; most callers are owners. */
  private binds(sheet: Sheet): boolean {
    return sheet.protections.some((each) => !this.mayEdit(each));
  }

  private require(verdict: Verdict, where: string): void {
    if (verdict === "refused") throw invalid(where === "" ? PROTECTED_TEXT : `${where}: ${PROTECTED_TEXT}`);
  }
}

/**
 * The workbook behind an id, for a caller who may read or write it.
 * @throws Refusal 404 where there is none, 403 where it is not shared with the caller
 */
export function openWorkbook(
  execution: Execution,
  spreadsheetId: string,
  wanted: "read" | "write",
): Workbook {
  const { workspace, effectiveUser } = execution;
  const workbook = workspace.workbooks.get(spreadsheetId);
  if (!workbook || !workspace.files.has(spreadsheetId)) {
    throw new Refusal(404, "Requested entity was not found.");
  }
  const role = contentRole(workspace, spreadsheetId, effectiveUser);
  const allowed = wanted === "read" ? role !== undefined : role === "owner" || role === "writer";
  if (!allowed) throw new Refusal(403, "The caller does not have permission");
  return workbook;
}
