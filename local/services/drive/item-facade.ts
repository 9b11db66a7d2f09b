// What File and Folder have in common: names, dates, people, sharing, trash.

import { ServiceError } from "../../runtime/execution.ts";
import { Facade, type EnumValue, type MemberKind } from "../../runtime/facade.ts";
import type { DriveFile, Permission, Role } from "../../runtime/state.ts";
import { signatureMismatch, textArgument } from "../arguments.ts";
import { UserFacade } from "../session/index.ts";
import { ACCESS, PERMISSION, permissionOfRole, type AppContext } from "./app-context.ts";
import { DriveUserFacade } from "./drive-user.ts";
import { iterate, type DriveIterator } from "./iterator.ts";
import { grant, permissionsOf, requireSharing, revoke, same, transferOwnership } from "./sharing.ts";
import { sizeOf, urlOf } from "./types.ts";

/** Members of both, and what they cost. */
export const ITEM_MEMBERS = {
  addEditor: "write",
  addEditors: "write",
  addViewer: "write",
  addViewers: "write",
  getAccess: "read",
  getDateCreated: "read",
  getDescription: "read",
  getEditors: "read",
  getId: "free",
  getLastUpdated: "read",
  getName: "read",
  getOwner: "read",
  getParents: "read",
  getResourceKey: "read",
  getSharingAccess: "read",
  getSharingPermission: "read",
  getSize: "read",
  getUrl: "read",
  getViewers: "read",
  isShareableByEditors: "read",
  isStarred: "read",
  isTrashed: "read",
  moveTo: "write",
  removeEditor: "write",
  removeViewer: "write",
  revokePermissions: "write",
  setDescription: "write",
  setName: "write",
  setOwner: "write",
  setShareableByEditors: "write",
  setSharing: "write",
  setStarred: "write",
  setTrashed: "write",
  toString: "free",
} as const satisfies Record<string, MemberKind>;

const RANK: Readonly<Record<Role, number>> = { owner: 4, writer: 3, commenter: 2, reader: 1 };

export abstract class ItemFacade extends Facade {
  protected readonly context: AppContext;
  /** Identity only: the file itself is looked up at every call, as others may change or remove it meanwhile. */
  readonly id: string;

  constructor(context: AppContext, file: DriveFile) {
    super(context.execution);
    this.context = context;
    this.id = file.id;
  }

  protected reads<T>(member: string, work: (file: DriveFile) => T): T {
    return this.context.reads(`${this.typeName}.${member}`, () => work(this.context.drive.find(this.id)));
  }

  /** Does the work and answers the item itself, for chaining. My Drive itself is nobody's to describe or star. */
  protected writes(member: string, work: (file: DriveFile) => void): this {
    const { drive } = this.context;
    this.context.writes(`${this.typeName}.${member}`, () => {
      const file = drive.find(this.id);
      if (drive.isRoot(file)) throw new ServiceError("Access denied: DriveApp.");
      work(file);
    });
    return this;
  }

  getId(): string {
    return this.id;
  }
  override toString(): string {
    return this.context.drive.workspace.files.get(this.id)?.name ?? this.id;
  }
  getName(): string {
    return this.reads("getName", (file) => file.name);
  }
  getDescription(): string | null {
    return this.reads("getDescription", (file) => file.description ?? null);
  }
  getDateCreated(): Date {
    return this.reads("getDateCreated", (file) => new Date(file.createdTime));
  }
  getLastUpdated(): Date {
    return this.reads("getLastUpdated", (file) => new Date(file.modifiedTime));
  }
  getSize(): number {
    return this.reads("getSize", sizeOf);
  }
  getUrl(): string {
    return this.reads("getUrl", urlOf);
  }
  getResourceKey(): null {
    return this.reads("getResourceKey", () => null);
  }
  getParents(): DriveIterator {
    return this.reads("getParents", (file) =>
      iterate(this.context, "folder", this.context.drive.parentsOf(file)),
    );
  }
  isTrashed(): boolean {
    return this.reads("isTrashed", (file) => this.context.drive.isTrashed(file));
  }
  isStarred(): boolean {
    const { drive } = this.context;
    return this.reads("isStarred", (file) => drive.extras(file).starredBy.includes(drive.email));
  }
  isShareableByEditors(): boolean {
    return this.reads("isShareableByEditors", (file) => this.context.drive.extras(file).writersCanShare);
  }

  setName(...args: unknown[]): this {
    const name = textArgument(`${this.typeName}.setName`, args, 0);
    return this.writes("setName", (file) => this.context.drive.rename(file, name));
  }
  setDescription(...args: unknown[]): this {
    const description = textArgument(`${this.typeName}.setDescription`, args, 0);
    return this.writes("setDescription", (file) => {
      this.context.drive.requireWriter(file);
      file.description = description;
    });
  }
  setStarred(...args: unknown[]): this {
    const { drive } = this.context;
    return this.writes("setStarred", (file) => {
      const extras = drive.extras(file);
      const others = extras.starredBy.filter((email) => email !== drive.email);
      extras.starredBy = args[0] === true ? [...others, drive.email] : others;
    });
  }
  setTrashed(...args: unknown[]): this {
    if (typeof args[0] !== "boolean") throw signatureMismatch(`${this.typeName}.setTrashed`, args);
    const trashed = args[0];
    return this.writes("setTrashed", (file) => this.context.drive.setTrashed(file, trashed));
  }
  moveTo(...args: unknown[]): this {
    const folder = this.execution.unwrap(args[0]);
    if (!(folder instanceof ItemFacade)) throw signatureMismatch(`${this.typeName}.moveTo`, args);
    return this.writes("moveTo", (file) => this.context.drive.move(file, folder.id));
  }

  getOwner(): DriveUserFacade {
    return this.reads("getOwner", (file) => this.user(this.context.drive.ownerOf(file)));
  }
  /** Empty for those who may not edit, as documented. */
  getEditors(): DriveUserFacade[] {
    return this.reads("getEditors", (file) => this.people(file, ["writer"]));
  }
  getViewers(): DriveUserFacade[] {
    return this.reads("getViewers", (file) => this.people(file, ["commenter", "reader"]));
  }

  private people(file: DriveFile, roles: readonly Role[]): DriveUserFacade[] {
    const { drive } = this.context;
    const role = drive.role(file);
    if (role !== "owner" && role !== "writer") return [];
    return permissionsOf(drive, file)
      .filter(({ permission }) => permission.type === "user" && roles.includes(permission.role))
      .map(({ permission }) => this.user(permission.emailAddress ?? ""));
  }

  private user(email: string): DriveUserFacade {
    return new DriveUserFacade(this.execution, email);
  }

  getAccess(...args: unknown[]): EnumValue {
    const email = this.emailArgument("getAccess", args);
    return this.reads("getAccess", (file) => {
      const known = permissionsOf(this.context.drive, file).find(({ permission }) =>
        same(permission.emailAddress, email),
      );
      return permissionOfRole(known?.permission.role);
    });
  }

  addEditor(...args: unknown[]): this {
    return this.let("addEditor", [this.emailArgument("addEditor", args)], "writer");
  }
  addEditors(...args: unknown[]): this {
    return this.let("addEditors", this.emailsArgument("addEditors", args), "writer");
  }
  addViewer(...args: unknown[]): this {
    return this.let("addViewer", [this.emailArgument("addViewer", args)], "reader");
  }
  addViewers(...args: unknown[]): this {
    return this.let("addViewers", this.emailsArgument("addViewers", args), "reader");
  }

  /** Promotes, never demotes: adding a viewer who is an editor has no effect. Each new person gets a mail. */
  protected let(member: string, emails: readonly string[], role: Role): this {
    const { drive } = this.context;
    return this.writes(member, (file) => {
      requireSharing(drive, file);
      for (const emailAddress of emails) {
        const known = file.permissions.find((permission) => same(permission.emailAddress, emailAddress));
        if (known && RANK[known.role] >= RANK[role]) continue;
        grant(drive, file, { type: "user", role, emailAddress }, { send: true });
      }
    });
  }

  removeEditor(...args: unknown[]): this {
    return this.shut("removeEditor", this.emailArgument("removeEditor", args), ["writer"]);
  }
  removeViewer(...args: unknown[]): this {
    return this.shut("removeViewer", this.emailArgument("removeViewer", args), ["commenter", "reader"]);
  }
  revokePermissions(...args: unknown[]): this {
    const roles: readonly Role[] = ["owner", "writer", "commenter", "reader"];
    return this.shut("revokePermissions", this.emailArgument("revokePermissions", args), roles);
  }

  /** Somebody who is not on the list is passed over (assumed). */
  protected shut(member: string, email: string, roles: readonly Role[]): this {
    const { drive } = this.context;
    return this.writes(member, (file) => {
      if (!same(email, drive.email)) requireSharing(drive, file);
      const known = file.permissions.find(
        (permission) => same(permission.emailAddress, email) && roles.includes(permission.role),
      );
      if (known) revoke(drive, file, known);
    });
  }

  setOwner(...args: unknown[]): this {
    const email = this.emailArgument("setOwner", args);
    return this.writes("setOwner", (file) => {
      transferOwnership(this.context.drive, file, email, { send: true });
    });
  }
  setShareableByEditors(...args: unknown[]): this {
    if (typeof args[0] !== "boolean") throw signatureMismatch(`${this.typeName}.setShareableByEditors`, args);
    const shareable = args[0];
    return this.writes("setShareableByEditors", (file) => {
      this.context.drive.requireOwner(file);
      this.context.drive.extras(file).writersCanShare = shareable;
    });
  }

  getSharingAccess(): EnumValue {
    return this.reads("getSharingAccess", (file) => {
      const open = this.open(file);
      if (!open) return ACCESS.PRIVATE;
      if (open.type === "anyone") return open.allowFileDiscovery ? ACCESS.ANYONE : ACCESS.ANYONE_WITH_LINK;
      return open.allowFileDiscovery ? ACCESS.DOMAIN : ACCESS.DOMAIN_WITH_LINK;
    });
  }
  /** What those may do who come without being named; VIEW where nobody may, as Google answers. */
  getSharingPermission(): EnumValue {
    return this.reads("getSharingPermission", (file) => permissionOfRole(this.open(file)?.role ?? "reader"));
  }
  setSharing(...args: unknown[]): this {
    const access = this.execution.enumName(args[0], "Access");
    const permission = this.execution.enumName(args[1], "Permission");
    if (access === undefined || permission === undefined)
      throw signatureMismatch(`${this.typeName}.setSharing`, args);
    return this.writes("setSharing", (file) => this.share(file, access, permission));
  }

  private share(file: DriveFile, access: string, permission: string): void {
    const { drive } = this.context;
    requireSharing(drive, file);
    const role = SHARED_ROLES[permission];
    if (role === undefined && !(permission === "NONE" && access === "ANYONE")) {
      throw new ServiceError("Invalid argument: permissionType");
    }
    file.permissions = file.permissions.filter(({ type }) => type === "user" || type === "group");
    if (role === undefined || access === "PRIVATE") return;
    const allowFileDiscovery = !access.endsWith("_WITH_LINK");
    const general = access.startsWith("DOMAIN")
      ? ({ type: "domain", role, allowFileDiscovery, domain: drive.workspace.domain } as const)
      : ({ type: "anyone", role, allowFileDiscovery } as const);
    grant(drive, file, general, { send: false });
  }

  private open(file: DriveFile): Permission | undefined {
    const all = permissionsOf(this.context.drive, file).map(({ permission }) => permission);
    return all.find(({ type }) => type === "anyone") ?? all.find(({ type }) => type === "domain");
  }

  /** An address, or a User of DriveApp or Session. */
  protected emailArgument(member: string, args: readonly unknown[]): string {
    const user = this.execution.unwrap(args[0]);
    if (user instanceof DriveUserFacade || user instanceof UserFacade) return user.getEmail();
    const email = textArgument(`${this.typeName}.${member}`, args, 0);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ServiceError(`Invalid email: ${email}`);
    return email;
  }

  protected emailsArgument(member: string, args: readonly unknown[]): string[] {
    if (!Array.isArray(args[0])) throw signatureMismatch(`${this.typeName}.${member}`, args);
    return args[0].map((email: unknown) => this.emailArgument(member, [email]));
  }
}

const SHARED_ROLES: Readonly<Record<string, Role>> = {
  [PERMISSION.VIEW.name]: "reader",
  [PERMISSION.COMMENT.name]: "commenter",
  [PERMISSION.EDIT.name]: "writer",
};
