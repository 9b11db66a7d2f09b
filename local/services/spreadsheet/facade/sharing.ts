// Who the file is shared with, as Spreadsheet.addEditor and its like see and change it; Drive keeps the permissions.

import { ServiceError, type Execution } from "../../../runtime/execution.ts";
import type { DriveFile, Role } from "../../../runtime/state.ts";
import { PersonalDrive } from "../../drive/drive.ts";
import { DriveRefusal } from "../../drive/refusal.ts";
import { grant, permissionsOf, revoke, same } from "../../drive/sharing.ts";
import { NO_ACCESS_TEXT } from "./session.ts";

function fileOf(execution: Execution, fileId: string): DriveFile {
  const file = execution.workspace.files.get(fileId);
  if (!file) throw new ServiceError(NO_ACCESS_TEXT);
  return file;
}

const driveOf = ({ workspace, effectiveUser }: Execution): PersonalDrive =>
  new PersonalDrive(workspace, effectiveUser);

/** Addresses of people and groups with one of these roles, those that have it from a folder included. */
export const sharedWith = (execution: Execution, fileId: string, ...roles: readonly Role[]): string[] =>
  permissionsOf(driveOf(execution), fileOf(execution, fileId)).flatMap(({ permission }) =>
    permission.emailAddress !== undefined && roles.includes(permission.role) ? [permission.emailAddress] : [],
  );

/** Gives a person this role and tells them by mail, as sharing does; one who has more keeps it. */
export function share(execution: Execution, fileId: string, email: string, role: "writer" | "reader"): void {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ServiceError(`Invalid email: ${email}`);
  if (sharedWith(execution, fileId, "owner", "writer").some((known) => same(known, email))) return;
  const request = { type: "user", role, emailAddress: email } as const;
  inScriptWords(() => grant(driveOf(execution), fileOf(execution, fileId), request, { send: true }));
}

/** Takes a person's role away; the owner's stays. */
export function unshare(execution: Execution, fileId: string, email: string, roles: readonly Role[]): void {
  const file = fileOf(execution, fileId);
  const known = file.permissions.filter(
    (permission) => same(permission.emailAddress, email) && roles.includes(permission.role),
  );
  inScriptWords(() => known.forEach((permission) => revoke(driveOf(execution), file, permission)));
}

/** A copy that belongs to the effective user; answers its id. */
export function copyFile(execution: Execution, fileId: string, name: string): string {
  return inScriptWords(() => driveOf(execution).copy(fileOf(execution, fileId), name).id);
}

function inScriptWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DriveRefusal) throw new ServiceError(NO_ACCESS_TEXT);
    throw error;
  }
}
