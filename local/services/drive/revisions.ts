// A file's revisions: who changed its content, and when.

import type { DriveFile } from "../../runtime/state.ts";
import { extrasOf, type DriveState, type RevisionRecord } from "./state.ts";
import { isGoogleType, sizeOf } from "./types.ts";

/** Google's editors melt changes of one person into one revision; how long is assumed. */
const MELTING_MS = 10 * 60_000;

/** Notes a change of content; called with every stamp of modifiedTime. */
export function recordRevision(state: DriveState, file: DriveFile, by: string, now: number): void {
  const { revisions } = extrasOf(state, file.id);
  const last = revisions.at(-1);
  if (last && isGoogleType(file.mimeType) && last.by === by && now - last.modifiedTime < MELTING_MS) {
    last.modifiedTime = now;
    return;
  }
  const size = isGoogleType(file.mimeType) ? {} : { size: sizeOf(file) };
  revisions.push({ id: String(revisions.length + 1), modifiedTime: now, by, ...size });
}

/** Oldest first; a file that has not changed since it was made has one. */
export function revisionsOf(state: DriveState, file: DriveFile): readonly RevisionRecord[] {
  const { revisions } = extrasOf(state, file.id);
  if (revisions.length > 0) return revisions;
  return [{ id: "1", modifiedTime: file.modifiedTime, by: file.lastModifyingUser }];
}
