// A person at the grid: who they are, what they may touch, and what they are told when they may not.

import type { WorkspaceState } from "../../../runtime/state.ts";
import { contentRole } from "../../drive/content-lock.ts";
import type { EditContext } from "../edit.ts";
import { mayWrite, PROTECTED_TEXT, type Editor, type Verdict } from "../protection.ts";
import { WorkbookRefusal } from "../refusal.ts";
import type { GridRange, Workbook } from "../workbook.ts";
import { whileActing } from "./undo.ts";

export interface Hand {
  readonly workspace: WorkspaceState;
  readonly fileId: string;
  readonly person: string;
  /** Whether the person answers OK to the warning of a warning-only protection. */
  readonly confirmed: boolean;
}

export type HumanRefusalCode =
  | "no-access" // may not open the file
  | "view-only" // may open, not edit
  | "protected"
  | "warning" // only a warning protection is in the way: ask, and do it again with `confirmed`
  | "validation"
  | "nothing" // nothing to undo
  | "impossible"; // what the grid itself refuses

/** What the person is told; nothing was changed. */
export class HumanRefusal extends Error {
  readonly code: HumanRefusalCode;
  constructor(code: HumanRefusalCode, message: string) {
    super(message);
    this.name = "HumanRefusal";
    this.code = code;
  }
}

const NO_ACCESS_TEXT = "You need access. Ask for access, or switch to an account with access.";
/** Assumed wording: the grid of a viewer does not take input at all. */
const VIEW_ONLY_TEXT = "You can only view this spreadsheet. Ask the owner for edit access.";
const WARNING_TEXT =
  "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

/** Text, or with "edit-event-values-are-text" off what the cell holds. */
export type EventValue = string | number | boolean;

/** What the gesture did, as the triggers are told (guide: events). */
export interface HumanEdit {
  /** onChange's changeType. */
  readonly changeType:
    | "EDIT"
    | "FORMAT"
    | "INSERT_ROW"
    | "INSERT_COLUMN"
    | "INSERT_GRID"
    | "REMOVE_ROW"
    | "REMOVE_COLUMN"
    | "REMOVE_GRID"
    | "OTHER";
  /** onEdit fires only where contents were edited; value and oldValue only for a single cell that has or had one. */
  readonly edit?: { readonly range: GridRange; readonly value?: EventValue; readonly oldValue?: EventValue };
}

export function workbookOf(hand: Hand): Workbook {
  const workbook = hand.workspace.workbooks.get(hand.fileId);
  if (!workbook) throw new HumanRefusal("no-access", NO_ACCESS_TEXT);
  return workbook;
}

export const contextOf = (hand: Hand): EditContext => ({ now: hand.workspace.now() });

/** The person with their role on this file; refused when that does not allow editing. */
export function writerOf(hand: Hand): Editor {
  const { workspace } = hand;
  const role = contentRole(workspace, hand.fileId, hand.person);
  const openStructure = workspace.assumptions["protected-sheet-structure"] === false;
  const editor = { email: hand.person, role, domain: workspace.domain, openStructure };
  if (role === undefined) throw new HumanRefusal("no-access", NO_ACCESS_TEXT);
  if (!mayWrite(editor)) throw new HumanRefusal("view-only", VIEW_ONLY_TEXT);
  return editor;
}

/** Stops at protections, and at warnings that the person has not confirmed. */
export function requireAllowed(hand: Hand, ...verdicts: readonly Verdict[]): void {
  if (verdicts.includes("refused")) throw new HumanRefusal("protected", PROTECTED_TEXT);
  if (verdicts.includes("warn") && !hand.confirmed) throw new HumanRefusal("warning", WARNING_TEXT);
}

/** Does the work, tells the grid's own refusals as the person sees them, and stamps the file. */
export function perform<T>(hand: Hand, work: () => T): T {
  try {
    const result = whileActing(hand.person, work);
    hand.workspace.touch(hand.fileId, hand.person);
    return result;
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new HumanRefusal("impossible", error.message);
    throw error;
  }
}
