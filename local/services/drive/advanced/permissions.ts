// Drive.Permissions of the Drive API v3.

import type { Emulates } from "../../spreadsheet/facade/emulates.ts";
import type { Members } from "../../../runtime/facade.ts";
import type { DriveFile, Permission } from "../../../runtime/state.ts";
import { DriveRefusal } from "../refusal.ts";
import {
  grant,
  permissionId,
  permissionsOf,
  requireSharing,
  revoke,
  transferOwnership,
  type Grant,
  type KnownPermission,
} from "../sharing.ts";
import { DriveApiFacade, isPlain, type Method, type Parameters, pathPart } from "./call.ts";
import { permissionResource } from "./resource.ts";

const FIELDS: readonly string[] = (
  "kind id type role emailAddress displayName domain expirationTime deleted pendingOwner allowFileDiscovery " +
  "photoLink view teamDrivePermissionDetails permissionDetails inheritedPermissionsDisabled"
).split(" ");

const ONE = { defaultFields: "id,type,kind,role", answers: FIELDS };

const METHODS = {
  list: {
    id: "drive.permissions.list",
    kind: "read",
    required: 1,
    defaultFields: "kind,nextPageToken,permissions(id,type,kind,role)",
    answers: ["kind", "nextPageToken", "permissions"],
  },
  get: { id: "drive.permissions.get", kind: "read", required: 2, ...ONE },
  create: { id: "drive.permissions.create", kind: "write", required: 2, ...ONE },
  update: { id: "drive.permissions.update", kind: "write", required: 3, ...ONE },
  remove: { id: "drive.permissions.delete", kind: "write", required: 2 },
} as const satisfies Record<string, Method>;

const ROLES: readonly Permission["role"][] = ["owner", "writer", "commenter", "reader"];
const TYPES: readonly Permission["type"][] = ["user", "group", "domain", "anyone"];

export class PermissionsFacade
  extends DriveApiFacade
  implements Emulates<GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection>
{
  readonly typeName = "Drive.Permissions";
  readonly members = {
    list: "read",
    get: "read",
    create: "write",
    update: "write",
    remove: "write",
  } as const satisfies Members<PermissionsFacade>;

  list(...args: unknown[]): unknown {
    return this.call(METHODS.list, args, () => {
      const file = this.sharable(args[0]);
      return {
        kind: "drive#permissionList",
        permissions: permissionsOf(this.drive, file).map(({ permission }) =>
          permissionResource(this.drive, permission),
        ),
      };
    });
  }

  get(...args: unknown[]): unknown {
    return this.call(METHODS.get, args, () => {
      const { permission } = this.known(this.sharable(args[0]), String(args[1]));
      return permissionResource(this.drive, permission);
    });
  }

  create(...args: unknown[]): unknown {
    return this.call(METHODS.create, args, (parameters) => {
      const request = grantOf(args[0]);
      const file = this.drive.find(pathPart(args[1]));
      requireTransferFlag(request.role, parameters);
      const permission = grant(this.drive, file, request, {
        // Mail goes out unless the call says otherwise; a transfer is always told (documented).
        send: request.role === "owner" || parameters.flag("sendNotificationEmail", true),
        message: parameters.text("emailMessage"),
      });
      return permissionResource(this.drive, permission);
    });
  }

  update(...args: unknown[]): unknown {
    return this.call(METHODS.update, args, (parameters) => {
      const body = isPlain(args[0]) ? args[0] : {};
      const file = this.drive.find(pathPart(args[1]));
      requireSharing(this.drive, file);
      const { permission, inherited } = this.known(file, String(args[2]));
      const role = readRole(body["role"]);
      requireTransferFlag(role, parameters);
      if (role === "owner") {
        const owner = transferOwnership(this.drive, file, permission.emailAddress ?? "", { send: true });
        return permissionResource(this.drive, owner);
      }
      if (permission.role === "owner") throw new DriveRefusal("forbidden");
      if (inherited) throw inheritedRefusal();
      const expirationTime = parameters.flag("removeExpiration", false)
        ? undefined
        : typeof body["expirationTime"] === "string"
          ? body["expirationTime"]
          : permission.expirationTime;
      const changed: Grant = { ...permission, role, expirationTime };
      return permissionResource(this.drive, grant(this.drive, file, changed, { send: false }));
    });
  }

  remove(...args: unknown[]): void {
    this.call(METHODS.remove, args, () => {
      const file = this.drive.find(pathPart(args[0]));
      const { permission, inherited } = this.known(file, String(args[1]));
      if (inherited) throw inheritedRefusal();
      revoke(this.drive, file, permission);
    });
  }

  /** Who may not edit does not see with whom a file is shared. */
  private sharable(fileId: unknown): DriveFile {
    const file = this.drive.find(String(fileId));
    this.drive.requireWriter(file);
    return file;
  }

  private known(file: DriveFile, id: string): KnownPermission {
    const known = permissionsOf(this.drive, file).find(({ permission }) => permissionId(permission) === id);
    if (!known) throw new DriveRefusal("notFound", `Permission not found: ${id}.`);
    return known;
  }
}

/** Assumed text: what a folder hands down is changed at the folder. */
function inheritedRefusal(): DriveRefusal {
  return new DriveRefusal(
    "forbidden",
    "Cannot change a permission that is inherited from a folder.",
    "cannotModifyInheritedPermission",
  );
}

function requireTransferFlag(role: Permission["role"], parameters: Parameters): void {
  if (role !== "owner" || parameters.flag("transferOwnership", false)) return;
  throw new DriveRefusal(
    "forbidden",
    "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    "forbidden",
  );
}

function grantOf(value: unknown): Grant {
  const body = isPlain(value) ? value : {};
  const type = TYPES.find((each) => each === body["type"]);
  const role = readRole(body["role"]);
  if (body["type"] === undefined)
    throw new DriveRefusal("invalid", "The permission type field is required.", "required");
  if (!type) throw new DriveRefusal("invalid", "The specified type is invalid.", "invalid");
  const emailAddress = typeof body["emailAddress"] === "string" ? body["emailAddress"] : undefined;
  const domain = typeof body["domain"] === "string" ? body["domain"] : undefined;
  const named = type === "user" || type === "group";
  if (named && (emailAddress === undefined || !/^[^\s@]+@[^\s@]+$/.test(emailAddress))) {
    throw new DriveRefusal(
      "invalid",
      "The specified emailAddress is invalid or not applicable for the given permission type.",
      "invalid",
    );
  }
  if (type === "domain" && domain === undefined) {
    throw new DriveRefusal(
      "invalid",
      "The specified domain is invalid or not applicable for the given permission type.",
      "invalid",
    );
  }
  return {
    type,
    role,
    ...(named ? { emailAddress } : {}),
    ...(type === "domain" ? { domain } : {}),
    ...(typeof body["expirationTime"] === "string" ? { expirationTime: body["expirationTime"] } : {}),
    ...(!named && body["allowFileDiscovery"] === true ? { allowFileDiscovery: true } : {}),
  };
}

function readRole(value: unknown): Permission["role"] {
  if (value === undefined)
    throw new DriveRefusal("invalid", "The permission role field is required.", "required");
  const role = ROLES.find((each) => each === value);
  if (!role) throw new DriveRefusal("invalid", "The specified role is invalid.", "invalid");
  return role;
}
