// Who may do what with a file: its own permissions and those of the folders it lies in.

import type { DriveFile, Permission, Role } from "./state.ts";

const RANK: Readonly<Record<Role, number>> = { owner: 4, writer: 3, commenter: 2, reader: 1 };

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

/** Mail hosts at which anybody has an account: Google accounts there are consumers', of no Workspace domain. */
const CONSUMER_DOMAINS: ReadonlySet<string> = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "yahoo.com",
  "icloud.com",
  "qq.com",
  "163.com",
  "126.com",
]);

/** An account of no Workspace domain: smaller quotas, no organisation. */
export function isConsumer(email: string): boolean {
  return CONSUMER_DOMAINS.has(domainOf(email));
}

/** Whether two accounts belong to one Workspace domain; consumers share none, whatever their addresses end in. */
export function sameWorkspaceDomain(one: string, other: string): boolean {
  return domainOf(one) === domainOf(other) && !isConsumer(one);
}

/** The strongest role of the person; undefined: none. `now` for permissions that expire. */
export function roleIn(
  files: ReadonlyMap<string, DriveFile>,
  fileId: string,
  email: string,
  now: number,
  seen: ReadonlySet<string> = new Set(),
): Role | undefined {
  const file = files.get(fileId);
  if (!file || seen.has(fileId)) return undefined;
  const own = file.permissions
    .filter((permission) => applies(permission, email, now))
    .map(({ role }) => role);
  const inherited = file.parents
    .map((parent) => roleIn(files, parent, email, now, new Set([...seen, fileId])))
    .filter((role) => role !== undefined)
    // Owning the folder is writing in it.
    .map((role) => (role === "owner" ? "writer" : role));
  return strongest([...own, ...inherited]);
}

function applies(permission: Permission, email: string, now: number): boolean {
  if (permission.expirationTime !== undefined && Date.parse(permission.expirationTime) <= now) return false;
  switch (permission.type) {
    case "user":
      return permission.emailAddress?.toLowerCase() === email.toLowerCase();
    case "domain":
      return permission.domain?.toLowerCase() === domainOf(email);
    case "anyone":
      return true;
    default:
      return false; // groups have no members here
  }
}

function strongest(roles: readonly Role[]): Role | undefined {
  return roles.reduce<Role | undefined>(
    (best, role) => (best && RANK[best] >= RANK[role] ? best : role),
    undefined,
  );
}

export function mayEdit(role: Role | undefined): boolean {
  return role === "owner" || role === "writer";
}
