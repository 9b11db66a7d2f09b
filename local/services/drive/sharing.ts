// Sharing: who is let in, by whom, and the mail that tells them.

import type { DriveFile, Permission, Role } from "../../runtime/state.ts";
import type { PersonalDrive } from "./drive.ts";
import { DriveRefusal } from "./refusal.ts";
import { sendShareMail } from "./share-mail.ts";
import { isFolder } from "./types.ts";

const RANK: Readonly<Record<Role, number>> = { owner: 4, writer: 3, commenter: 2, reader: 1 };
const YEAR_MS = 366 * 86_400_000;

export interface Grant {
  readonly type: Permission["type"];
  readonly role: Role;
  readonly emailAddress?: string | undefined;
  readonly domain?: string | undefined;
  readonly expirationTime?: string | undefined;
  readonly allowFileDiscovery?: boolean | undefined;
}

/** How the mail about a grant goes out. */
export interface Notice {
  readonly send: boolean;
  readonly message?: string | undefined;
}

export const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

export function requireSharing(drive: PersonalDrive, file: DriveFile): void {
  if (!drive.maySetSharing(file)) throw new DriveRefusal("forbidden");
}

/** A permission of the file itself, or one that it has from a folder above. */
export interface KnownPermission {
  readonly permission: Permission;
  readonly inherited: boolean;
}

/**
 * Everybody who is let in, one entry a person: the strongest. A folder's owner is a writer of what lies in it. What has
 * expired is no permission any more.
 */
export function permissionsOf(drive: PersonalDrive, file: DriveFile): KnownPermission[] {
  const now = drive.workspace.now();
  const found: KnownPermission[] = file.permissions
    .filter(({ expirationTime }) => expirationTime === undefined || Date.parse(expirationTime) > now)
    .map((permission) => ({ permission, inherited: false }));
  for (const id of file.parents) {
    const parent = drive.workspace.files.get(id);
    for (const { permission } of parent ? permissionsOf(drive, parent) : []) {
      const role = permission.role === "owner" ? "writer" : permission.role;
      const at = found.findIndex((known) => isFor(known.permission, permission));
      const known = found[at];
      if (!known) found.push({ permission: { ...permission, role }, inherited: true });
      else if (RANK[known.permission.role] < RANK[role]) {
        found[at] = { permission: { ...permission, role }, inherited: true };
      }
    }
  }
  return found;
}

/** Whether two permissions are about the same person, group, domain or everybody. */
function isFor(a: Permission | Grant, b: Permission | Grant): boolean {
  if (a.type !== b.type) return false;
  if (a.type === "anyone") return true;
  return a.type === "domain" ? same(a.domain, b.domain) : same(a.emailAddress, b.emailAddress);
}

/** Lets somebody in, or changes the role that they have. Answers their permission. */
export function grant(drive: PersonalDrive, file: DriveFile, request: Grant, notice: Notice): Permission {
  requireSharing(drive, file);
  requireExpiration(drive, file, request);
  if (request.role === "owner") return transferOwnership(drive, file, request.emailAddress ?? "", notice);
  const known = file.permissions.find((permission) => isFor(permission, request));
  // The owner stays the owner, whatever else is granted.
  if (known?.role === "owner") return known;
  const permission: Permission = {
    id: known?.id ?? permissionId(request),
    type: request.type,
    role: request.role,
    ...(request.emailAddress === undefined ? {} : { emailAddress: request.emailAddress }),
    ...(request.domain === undefined ? {} : { domain: request.domain }),
    ...(request.expirationTime === undefined ? {} : { expirationTime: request.expirationTime }),
    ...(request.allowFileDiscovery ? { allowFileDiscovery: true } : {}),
  };
  file.permissions = [...file.permissions.filter((each) => each !== known), permission];
  if (notice.send && !known) sendShareMail(drive, file, permission, notice.message);
  return permission;
}

/** The same for the same person, group or domain on every file, as documented of permissions' ids. */
export function permissionId({ type, emailAddress, domain }: Permission | Grant): string {
  if (type === "anyone") return "anyoneWithLink";
  return type === "domain" ? `${digits(domain ?? "")}k` : digits(emailAddress ?? "");
}

/** Twenty digits, the same for the same address. */
export function digits(text: string): string {
  let [high, low] = [7, 11];
  for (const letter of text.toLowerCase()) {
    high = (high * 31 + letter.charCodeAt(0)) % 9_999_999_967;
    low = (low * 37 + letter.charCodeAt(0)) % 9_999_999_929;
  }
  return `${high}`.padStart(10, "1") + `${low}`.padStart(10, "0");
}

/** Users and groups only, in the future, at most a year ahead (reference of permissions.expirationTime). */
function requireExpiration(drive: PersonalDrive, file: DriveFile, request: Grant): void {
  const { expirationTime } = request;
  if (expirationTime === undefined) return;
  const at = Date.parse(expirationTime);
  const refuse = (text: string): never => {
    throw new DriveRefusal("forbidden", text, "invalidSharingRequest");
  };
  if (Number.isNaN(at))
    throw new DriveRefusal("invalid", `Invalid value for: Invalid format: "${expirationTime}"`);
  if (request.type !== "user" && request.type !== "group") {
    refuse("Expiration dates can only be set on user and group permissions.");
  }
  if (isFolder(file) && request.role === "writer")
    refuse("Expiration dates cannot be set on writers of folders.");
  if (at <= drive.workspace.now()) refuse("Expiration dates must be in the future.");
  if (at > drive.workspace.now() + YEAR_MS)
    refuse("Expiration dates cannot be more than a year in the future.");
}

/** Only the owner hands a file over, and only within the domain; the old owner becomes a writer. */
export function transferOwnership(
  drive: PersonalDrive,
  file: DriveFile,
  to: string,
  notice: Notice,
): Permission {
  drive.requireOwner(file);
  if (!to.toLowerCase().endsWith(`@${drive.workspace.domain.toLowerCase()}`)) {
    throw new DriveRefusal(
      "forbidden",
      'Bad Request. User message: "Ownership can only be transferred to another user in the same organization as the current owner."',
      "invalidSharingRequest",
    );
  }
  const known = file.permissions.find((permission) => same(permission.emailAddress, to));
  if (known?.role === "owner") return known;
  const owner: Permission = {
    id: known?.id ?? permissionId({ type: "user", role: "owner", emailAddress: to }),
    type: "user",
    role: "owner",
    emailAddress: to,
  };
  file.permissions = [
    owner,
    ...file.permissions
      .filter((permission) => permission !== known)
      .map((permission): Permission =>
        permission.role === "owner" ? { ...permission, role: "writer" } : permission,
      ),
  ];
  if (notice.send) sendShareMail(drive, file, owner, notice.message);
  return owner;
}

/** Takes a direct permission away. Everybody may leave a file; otherwise it takes the right to share. */
export function revoke(drive: PersonalDrive, file: DriveFile, permission: Permission): void {
  if (!same(permission.emailAddress, drive.email)) requireSharing(drive, file);
  if (permission.role === "owner") throw new DriveRefusal("forbidden", "", "cannotRemoveOwner");
  file.permissions = file.permissions.filter((each) => each !== permission);
}
