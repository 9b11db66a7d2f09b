// Who the file is shared with, as Spreadsheet.addEditor and its like see and change it. Plain permissions of the Drive file.

import { ServiceError, type Execution } from "../../../runtime/execution.ts";
import type { DriveFile, Permission, Role } from "../../../runtime/state.ts";
import { NO_ACCESS_TEXT } from "./session.ts";

function fileOf(execution: Execution, fileId: string): DriveFile {
  const file = execution.workspace.files.get(fileId);
  if (!file) throw new ServiceError(NO_ACCESS_TEXT);
  return file;
}

const isPerson = (permission: Permission, email: string): boolean =>
  permission.type === "user" && permission.emailAddress?.toLowerCase() === email.toLowerCase();

/** Addresses of people and groups with one of these roles. */
export const sharedWith = (execution: Execution, fileId: string, ...roles: readonly Role[]): string[] =>
  fileOf(execution, fileId).permissions.flatMap(({ role, emailAddress }) =>
    emailAddress !== undefined && roles.includes(role) ? [emailAddress] : [],
  );

/** Gives a person this role; one who has more keeps it. */
export function share(execution: Execution, fileId: string, email: string, role: "writer" | "reader"): void {
  const file = fileOf(execution, fileId);
  requireWriter(execution, fileId);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ServiceError(`Invalid email: ${email}`);
  const known = file.permissions.find((permission) => isPerson(permission, email));
  if (known && (known.role === "owner" || known.role === "writer")) return;
  file.permissions = file.permissions.filter((permission) => permission !== known);
  const { workspace } = execution;
  file.permissions.push({ id: known?.id ?? workspace.newId(), type: "user", role, emailAddress: email });
}

/** Takes a person's role away; the owner's stays. */
export function unshare(execution: Execution, fileId: string, email: string, roles: readonly Role[]): void {
  const file = fileOf(execution, fileId);
  requireWriter(execution, fileId);
  file.permissions = file.permissions.filter(
    (permission) => !(isPerson(permission, email) && roles.includes(permission.role)),
  );
}

function requireWriter(execution: Execution, fileId: string): void {
  const role = execution.workspace.roleOf(fileId, execution.effectiveUser);
  if (role !== "owner" && role !== "writer") throw new ServiceError(NO_ACCESS_TEXT);
}
