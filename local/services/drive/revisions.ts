// A file's revisions: who changed its content, and when.

import type { DriveFile } from "../../runtime/state.ts";
import { extrasOf, type DriveState, type RevisionRecord } from "./state.ts";

/** Oldest first; a file that has not changed since it was made has one. */
export function revisionsOf(state: DriveState, file: DriveFile): readonly RevisionRecord[] {
  const { revisions } = extrasOf(state, file.id);
  if (revisions.length > 0) return revisions;
  return [{ id: "1", modifiedTime: file.modifiedTime, by: file.lastModifyingUser }];
}
