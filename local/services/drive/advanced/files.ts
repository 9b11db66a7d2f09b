// Drive.Files of the Drive API v3.

import type { Emulates } from "../../spreadsheet/facade/emulates.ts";
import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import type { DriveFile } from "../../../runtime/state.ts";
import { BlobFacade } from "../../utilities/blob.ts";
import { compileQuery } from "../query.ts";
import { DriveRefusal } from "../refusal.ts";
import { isFolder, isGoogleType } from "../types.ts";
import { DriveApiFacade, isPlain, type Method, type Parameters, pathPart } from "./call.ts";
import { FILE_FIELDS, fileResource, time } from "./resource.ts";

const ONE = { defaultFields: "kind,id,name,mimeType", answers: FILE_FIELDS };

const METHODS = {
  get: { id: "drive.files.get", kind: "read", required: 1, ...ONE },
  list: {
    id: "drive.files.list",
    kind: "read",
    required: 0,
    defaultFields: "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)",
    answers: ["kind", "incompleteSearch", "nextPageToken", "files"],
  },
  create: { id: "drive.files.create", kind: "write", required: 1, optional: 2, ...ONE },
  update: { id: "drive.files.update", kind: "write", required: 2, optional: 2, ...ONE },
  copy: { id: "drive.files.copy", kind: "write", required: 2, ...ONE },
  remove: { id: "drive.files.delete", kind: "write", required: 1 },
} as const satisfies Record<string, Method>;

/** Where else Google can search: other people's files of the domain, shared drives, the app's own folder. */
const ONLY = [
  ["corpora", "user"],
  ["spaces", "drive"],
] as const;

/** Fields of a file that a request body must not carry. */
const NOT_WRITABLE = [
  "kind",
  "owners",
  "permissions",
  "permissionIds",
  "capabilities",
  "webViewLink",
  "shared",
  "size",
];

type Body = Readonly<Record<string, unknown>>;

export class FilesFacade
  extends DriveApiFacade
  implements Emulates<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>
{
  readonly typeName = "Drive.Files";
  readonly members = {
    get: "read",
    list: "read",
    create: "write",
    update: "write",
    copy: "write",
    remove: "write",
  } as const satisfies Members<FilesFacade>;

  get(...args: unknown[]): unknown {
    return this.call(METHODS.get, args, (parameters) => {
      if (parameters.text("alt") === "media")
        throw new ServiceError("not emulated: Drive.Files.get with alt=media", { name: "Error" });
      return fileResource(this.drive, this.drive.find(pathPart(args[0])));
    });
  }

  list(...args: unknown[]): unknown {
    return this.call(METHODS.list, args, (parameters) => {
      for (const [name, only] of ONLY) {
        const wanted = parameters.text(name) ?? only;
        if (wanted !== only)
          throw new ServiceError(`not emulated: Drive.Files.list with ${name}=${wanted}`, { name: "Error" });
      }
      const query = parameters.text("q");
      const test = query === undefined || query.trim() === "" ? () => true : compileQuery(query, "v3");
      const found = ordered(
        this.drive.listed().filter((file) => test(file, this.drive)),
        parameters.text("orderBy"),
      );
      const from = pageStart(parameters);
      const size = Math.min(1000, Math.max(1, parameters.number("pageSize", 100)));
      const files = found.slice(from, from + size).map((file) => fileResource(this.drive, file));
      const next = from + size < found.length ? { nextPageToken: pageToken(from + size) } : {};
      return { kind: "drive#fileList", incompleteSearch: false, ...next, files };
    });
  }

  create(...args: unknown[]): unknown {
    return this.call(METHODS.create, args, (parameters) => {
      const body = bodyOf(args[0]);
      const blob = this.blob(args[1]);
      const parents = textsOf(body["parents"]);
      if (parents.length > 1) {
        throw new DriveRefusal("invalid", "A file can only have one parent.", "multipleParentsNotSupported");
      }
      const mimeType = text(body, "mimeType") ?? blob?.contentType ?? "application/octet-stream";
      if (blob && isGoogleType(mimeType))
        throw new DriveRefusal("invalid", "not emulated: import of content");
      const file = this.drive.create({
        name: text(body, "name") ?? blob?.name ?? "Untitled",
        mimeType,
        parent: parents[0],
        content: isGoogleType(mimeType) ? undefined : (blob?.bytes ?? Buffer.alloc(0)).toString("base64"),
      });
      this.drive.extras(file).madeBy = this.execution.scriptId;
      if (!parameters.flag("ignoreDefaultVisibility", false)) this.showToDomain(file);
      this.apply(file, body);
      return fileResource(this.drive, file);
    });
  }

  /** As the domain's administrators may have it (drive-visible-to-domain). */
  private showToDomain(file: DriveFile): void {
    const { workspace } = this.execution;
    if (!workspace.assumptions["drive-visible-to-domain"]) return;
    const id = workspace.newId().slice(0, 20);
    file.permissions.push({ id, type: "domain", role: "reader", domain: workspace.domain });
  }

  update(...args: unknown[]): unknown {
    return this.call(METHODS.update, args, (parameters) => {
      const body = bodyOf(args[0]);
      if (body["parents"] !== undefined) {
        throw new DriveRefusal(
          "forbidden",
          "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
          "fieldNotWritable",
        );
      }
      const file = this.drive.find(pathPart(args[1]));
      if (Object.keys(body).some((name) => name !== "starred")) this.drive.requireWriter(file);
      // What is refused is refused before anything has changed.
      const ownersOnly = [body["writersCanShare"], body["trashed"]];
      if (ownersOnly.some((value) => typeof value === "boolean")) this.drive.requireOwner(file);
      this.requireRestrictable(file, body["contentRestrictions"]);
      const name = text(body, "name");
      const blob = this.blob(args[2]);
      if (name !== undefined || blob) this.drive.requireUnlocked(file);
      this.moveBy(file, parameters);
      if (typeof body["trashed"] === "boolean") this.drive.setTrashed(file, body["trashed"]);
      if (name !== undefined) this.drive.rename(file, name);
      this.apply(file, body);
      if (blob) this.drive.setContent(file, blob.bytes.toString("base64"));
      return fileResource(this.drive, file);
    });
  }

  copy(...args: unknown[]): unknown {
    return this.call(METHODS.copy, args, () => {
      const body = bodyOf(args[0]);
      const source = this.drive.find(pathPart(args[1]));
      const copy = this.drive.copy(
        source,
        text(body, "name") ?? `Copy of ${source.name}`,
        textsOf(body["parents"])[0],
      );
      this.drive.extras(copy).madeBy = this.execution.scriptId;
      this.apply(copy, body);
      return fileResource(this.drive, copy);
    });
  }

  /** Skips the trash. */
  remove(...args: unknown[]): void {
    this.call(METHODS.remove, args, () => this.drive.delete(this.drive.find(pathPart(args[0]))));
  }

  private blob(value: unknown): BlobFacade | undefined {
    if (value === undefined || value === null) return undefined;
    const blob = this.execution.unwrap(value);
    if (blob instanceof BlobFacade) return blob;
    throw new ServiceError("The mediaData parameter only supports Blob types for upload.");
  }

  private moveBy(file: DriveFile, parameters: Parameters): void {
    const added = parameters.text("addParents")?.split(",") ?? [];
    const removed = parameters.text("removeParents")?.split(",") ?? [];
    if (added.length > 1) {
      throw new DriveRefusal("invalid", "A file can only have one parent.", "multipleParentsNotSupported");
    }
    const [target] = added;
    if (target !== undefined) return this.drive.move(file, target);
    if (removed.length > 0) this.drive.move(file, "root");
  }

  /** The plain metadata of a body: a null takes a property away. */
  private apply(file: DriveFile, body: Body): void {
    const description = text(body, "description");
    if (description !== undefined) file.description = description;
    file.properties = merged(file.properties, body["properties"]);
    file.appProperties = merged(file.appProperties, body["appProperties"]);
    const extras = this.drive.extras(file);
    if (typeof body["starred"] === "boolean") {
      const others = extras.starredBy.filter((email) => email !== this.drive.email);
      extras.starredBy = body["starred"] ? [...others, this.drive.email] : others;
    }
    if (typeof body["writersCanShare"] === "boolean") {
      this.drive.requireOwner(file);
      extras.writersCanShare = body["writersCanShare"];
    }
    if (typeof body["copyRequiresWriterPermission"] === "boolean") {
      extras.copyRequiresWriterPermission = body["copyRequiresWriterPermission"];
    }
    this.restrict(file, body["contentRestrictions"]);
  }

  /** A lock that its owner reserved is the owner's alone to change. */
  private requireRestrictable(file: DriveFile, given: unknown): void {
    if (!Array.isArray(given)) return;
    const wanted = given.filter(isPlain).some((each) => each["ownerRestricted"] === true);
    const known = this.drive.extras(file).contentRestrictions.some((each) => each.ownerRestricted);
    if (wanted || known) this.drive.requireOwner(file);
  }

  /** Locks and unlocks content (content-lock.ts). */
  private restrict(file: DriveFile, given: unknown): void {
    if (!Array.isArray(given)) return;
    this.drive.extras(file).contentRestrictions = given.filter(isPlain).flatMap((each) =>
      each["readOnly"] === true
        ? [
            {
              readOnly: true,
              ...(typeof each["reason"] === "string" ? { reason: each["reason"] } : {}),
              ...(each["ownerRestricted"] === true ? { ownerRestricted: true } : {}),
              restrictingUser: this.drive.email,
              restrictionTime: time(this.drive.workspace.now()),
            },
          ]
        : [],
    );
  }
}

function bodyOf(value: unknown): Body {
  const body = isPlain(value) ? value : {};
  const wrong = Object.keys(body).find((name) => NOT_WRITABLE.includes(name));
  if (wrong !== undefined) {
    throw new DriveRefusal(
      "forbidden",
      "The resource body includes fields which are not directly writable.",
      "fieldNotWritable",
    );
  }
  return body;
}

function text(body: Body, name: string): string | undefined {
  const value = body[name];
  return value === undefined || value === null ? undefined : String(value);
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function merged(before: Readonly<Record<string, string>>, given: unknown): Record<string, string> {
  const next = { ...before };
  if (!isPlain(given)) return next;
  for (const key of Object.keys(given)) {
    const value = given[key];
    if (value === null) delete next[key];
    else if (value !== undefined) next[key] = String(value);
  }
  return next;
}

const pageToken = (from: number): string => Buffer.from(`files:${from}`).toString("base64");

function pageStart(parameters: Parameters): number {
  const token = parameters.text("pageToken");
  if (token === undefined) return 0;
  const match = /^files:(\d+)$/.exec(Buffer.from(token, "base64").toString());
  if (!match) throw new DriveRefusal("invalid", "Invalid Value", "invalid");
  return Number(match[1]);
}

type Order = (a: DriveFile, b: DriveFile) => number;

const ORDERS: Readonly<Record<string, Order>> = {
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  name_natural: (a, b) => a.name.localeCompare(b.name, "en", { numeric: true }),
  createdTime: (a, b) => a.createdTime - b.createdTime,
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  folder: (a, b) => Number(isFolder(b)) - Number(isFolder(a)),
};

/** "folder,modifiedTime desc,name"; without an order, what changed last comes first (assumed). */
function ordered(files: DriveFile[], orderBy: string | undefined): DriveFile[] {
  const orders = (orderBy ?? "modifiedTime desc").split(",").map((part) => {
    const [name = "", direction] = part.trim().split(/\s+/);
    const order = ORDERS[name];
    if (!order) throw new DriveRefusal("invalid", "Invalid Value", "invalid");
    return direction === "desc" ? (a: DriveFile, b: DriveFile) => order(b, a) : order;
  });
  return files.sort((a, b) => orders.reduce((result, order) => result || order(a, b), 0));
}
