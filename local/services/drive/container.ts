// What a Folder and DriveApp itself (as the root folder) hold and make.

import { ServiceError } from "../../runtime/execution.ts";
import type { Facade, MemberKind } from "../../runtime/facade.ts";
import type { DriveFile } from "../../runtime/state.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import type { AppContext } from "./app-context.ts";
import { iterate, type DriveIterator } from "./iterator.ts";
import { compileQuery } from "./query.ts";
import { FOLDER_TYPE, isFolder, isGoogleType } from "./types.ts";

export const CONTAINER_MEMBERS = {
  createFile: "write",
  createFolder: "write",
  getFiles: "read",
  getFilesByName: "read",
  getFilesByType: "read",
  getFolders: "read",
  getFoldersByName: "read",
  searchFiles: "read",
  searchFolders: "read",
} as const satisfies Record<string, MemberKind>;

/** 50 MB (reference of DriveApp.createFile). */
const MAX_TEXT_BYTES = 50 * 1024 * 1024;

/** `within` undefined: the whole drive for searches, the root for what is made. */
export class Container {
  private readonly context: AppContext;
  private readonly typeName: string;
  private readonly within: string | undefined;

  constructor(context: AppContext, typeName: string, within?: string) {
    this.context = context;
    this.typeName = typeName;
    this.within = within;
  }

  /** createFile(blob), (name, content) or (name, content, mimeType). */
  createFile(args: readonly unknown[]): Facade {
    const method = `${this.typeName}.createFile`;
    requireCount(method, args, 1, 2, 3);
    const request = args.length === 1 ? this.fromBlob(method, args) : fromText(method, args);
    if (isGoogleType(request.mimeType)) throw new ServiceError("Invalid argument: file.contentType");
    return this.context.writes(method, () =>
      this.context.file(this.context.drive.create({ ...request, parent: this.within })),
    );
  }

  private fromBlob(method: string, args: readonly unknown[]) {
    const blob = this.context.execution.unwrap(args[0]);
    if (!(blob instanceof BlobFacade)) throw signatureMismatch(method, args);
    if (blob.name === null) {
      throw new ServiceError("Blob object must have non-null name for this operation.");
    }
    return {
      name: blob.name,
      mimeType: blob.contentType ?? "application/octet-stream",
      content: blob.bytes.toString("base64"),
    };
  }

  createFolder(args: readonly unknown[]): Facade {
    const method = `${this.typeName}.createFolder`;
    const name = textArgument(method, args, 0);
    return this.context.writes(method, () =>
      this.context.folder(this.context.drive.create({ name, mimeType: FOLDER_TYPE, parent: this.within })),
    );
  }

  list(
    member: string,
    kind: "file" | "folder",
    fits: (file: DriveFile) => boolean = () => true,
  ): DriveIterator {
    const { drive } = this.context;
    return this.context.reads(`${this.typeName}.${member}`, () => {
      const all = this.within === undefined ? drive.listed() : drive.childrenOf(drive.find(this.within));
      const found = all.filter(
        (file) => isFolder(file) === (kind === "folder") && !drive.isTrashed(file) && fits(file),
      );
      return iterate(this.context, kind, newestFirst(found));
    });
  }

  named(member: string, kind: "file" | "folder", args: readonly unknown[]): DriveIterator {
    const name = textArgument(`${this.typeName}.${member}`, args, 0);
    return this.list(member, kind, (file) => file.name === name);
  }

  search(member: string, kind: "file" | "folder", args: readonly unknown[]): DriveIterator {
    const query = textArgument(`${this.typeName}.${member}`, args, 0);
    const { drive } = this.context;
    return this.context.reads(`${this.typeName}.${member}`, () => {
      const test = compiled(query);
      const all = this.within === undefined ? drive.listed() : drive.childrenOf(drive.find(this.within));
      const found = all.filter((file) => isFolder(file) === (kind === "folder") && test(file, drive));
      return iterate(this.context, kind, newestFirst(found));
    });
  }
}

function compiled(query: string): ReturnType<typeof compileQuery> {
  try {
    return compileQuery(query, "v2");
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw new ServiceError("Invalid argument: q");
  }
}

/** Drive lists what changed last first (assumed). */
function newestFirst(files: readonly DriveFile[]): DriveFile[] {
  return [...files].sort((a, b) => b.modifiedTime - a.modifiedTime);
}

function fromText(method: string, args: readonly unknown[]) {
  if (args[0] === null) throw new ServiceError("Invalid argument: name");
  const bytes = Buffer.from(textArgument(method, args, 1));
  if (bytes.length > MAX_TEXT_BYTES)
    throw new ServiceError("Invalid argument: content exceeds the maximum size of 50 MB.");
  return {
    name: textArgument(method, args, 0),
    mimeType: args.length === 3 ? textArgument(method, args, 2) : "text/plain",
    content: bytes.toString("base64"),
  };
}
