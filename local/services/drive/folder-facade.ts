// DriveApp's Folder.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import type { Facade, MemberKind } from "../../runtime/facade.ts";
import type { DriveFile } from "../../runtime/state.ts";
import { textArgument } from "../arguments.ts";
import type { AppContext } from "./app-context.ts";
import { Container, CONTAINER_MEMBERS } from "./container.ts";
import { ITEM_MEMBERS, ItemFacade } from "./item-facade.ts";
import type { DriveIterator } from "./iterator.ts";

export class FolderFacade extends ItemFacade implements Emulates<GoogleAppsScript.Drive.Folder> {
  readonly typeName = "Folder";
  readonly members = { ...ITEM_MEMBERS, ...CONTAINER_MEMBERS } as const satisfies Record<string, MemberKind>;
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
}
