// Which sheet and range are active: of a person in the open file (set by typing and by the desk), and of a script that activates others.

import type { WorkspaceState } from "../../../runtime/state.ts";
import type { GridRange } from "../workbook.ts";

const selections = new WeakMap<WorkspaceState, Map<string, readonly GridRange[]>>();

const keyOf = (fileId: string, email: string): string => `${fileId} ${email.toLowerCase()}`;

/** Remembers what a person has selected in a file; the last range is the active one. Lost when the workspace closes. */
export function select(
  workspace: WorkspaceState,
  fileId: string,
  email: string,
  ranges: readonly GridRange[],
): void {
  let chosen = selections.get(workspace);
  if (!chosen) selections.set(workspace, (chosen = new Map()));
  chosen.set(keyOf(fileId, email), ranges);
}

export const selectionOf = (
  workspace: WorkspaceState,
  fileId: string,
  email: string,
): readonly GridRange[] | undefined => selections.get(workspace)?.get(keyOf(fileId, email));
