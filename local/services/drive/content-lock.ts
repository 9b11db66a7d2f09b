// A locked file (contentRestrictions, readOnly): nobody changes its content or its name until the lock is taken away,
// its owner neither. No access control: sharing, moving and reading go on.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files, "contentRestrictions"

import type { Role, WorkspaceState } from "../../runtime/state.ts";

export function isLocked({ services }: WorkspaceState, fileId: string): boolean {
  return services.drive.extras.get(fileId)?.contentRestrictions.some(({ readOnly }) => readOnly) ?? false;
}

/** The role by which changes of the content are judged. */
export function contentRole(workspace: WorkspaceState, fileId: string, email: string): Role | undefined {
  const role = workspace.roleOf(fileId, email);
  return role !== undefined && isLocked(workspace, fileId) ? "reader" : role;
}
