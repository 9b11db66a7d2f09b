// DriveApp's Folder.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import type { Facade, MemberKind } from "../../runtime/facade.ts";
import type { DriveFile } from "../../runtime/state.ts";
import { signatureMismatch, textArgument } from "../arguments.ts";
import type { AppContext } from "./app-context.ts";
import { Container, CONTAINER_MEMBERS } from "./container.ts";
import { ITEM_MEMBERS, ItemFacade } from "./item-facade.ts";
import type { DriveIterator } from "./iterator.ts";

/** Of the time when an item could lie in several folders; still answered. Adding moves, removing moves to the root. */
const CHILD_MEMBERS = {
  addFile: "write",
  addFolder: "write",
  removeFile: "write",
  removeFolder: "write",
} as const satisfies Record<string, MemberKind>;

export class FolderFacade extends ItemFacade implements Emulates<GoogleAppsScript.Drive.Folder> {
  readonly typeName = "Folder";
  readonly members = { ...ITEM_MEMBERS, ...CONTAINER_MEMBERS, ...CHILD_MEMBERS } as const satisfies Record<
    string,
    MemberKind
  >;
  private readonly inside: Container;

  constructor(context: AppContext, folder: DriveFile) {
    super(context, folder);
    this.inside = new Container(context, "Folder", folder.id);
  }

  createFile(...args: unknown[]): Facade {
    return this.inside.createFile(args);
  }
  createFolder(...args: unknown[]): Facade {
    return this.inside.createFolder(args);
  }
  getFiles(): DriveIterator {
    return this.inside.list("getFiles", "file");
  }
  getFilesByName(...args: unknown[]): DriveIterator {
    return this.inside.named("getFilesByName", "file", args);
  }
  getFilesByType(...args: unknown[]): DriveIterator {
    const mimeType = textArgument("Folder.getFilesByType", args, 0);
    return this.inside.list("getFilesByType", "file", (file) => file.mimeType === mimeType);
  }
  getFolders(): DriveIterator {
    return this.inside.list("getFolders", "folder");
  }
  getFoldersByName(...args: unknown[]): DriveIterator {
    return this.inside.named("getFoldersByName", "folder", args);
  }
  searchFiles(...args: unknown[]): DriveIterator {
    return this.inside.search("searchFiles", "file", args);
  }
  searchFolders(...args: unknown[]): DriveIterator {
    return this.inside.search("searchFolders", "folder", args);
  }

  addFile(...args: unknown[]): this {
    return this.add("addFile", args);
  }
  addFolder(...args: unknown[]): this {
    return this.add("addFolder", args);
  }
  removeFile(...args: unknown[]): this {
    return this.remove("removeFile", args);
  }
  removeFolder(...args: unknown[]): this {
    return this.remove("removeFolder", args);
  }

  private add(member: string, args: readonly unknown[]): this {
    const child = this.child(member, args);
    return this.writes(member, () => this.context.drive.move(this.context.drive.find(child.id), this.id));
  }

  private remove(member: string, args: readonly unknown[]): this {
    const child = this.child(member, args);
    return this.writes(member, (folder) => {
      const { drive } = this.context;
      const file = drive.find(child.id);
      if (file.parents.includes(folder.id)) drive.move(file, drive.root().id);
    });
  }

  private child(member: string, args: readonly unknown[]): ItemFacade {
    const child = this.execution.unwrap(args[0]);
    if (child instanceof ItemFacade) return child;
    throw signatureMismatch(`Folder.${member}`, args);
  }
}
