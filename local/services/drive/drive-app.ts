// DriveApp: the script's way into the effective user's drive.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { Facade, type MemberKind } from "../../runtime/facade.ts";
import { requireCount, textArgument } from "../arguments.ts";
import { ACCESS, AppContext, PERMISSION } from "./app-context.ts";
import { Container, CONTAINER_MEMBERS } from "./container.ts";
import { FileFacade } from "./file-facade.ts";
import { FolderFacade } from "./folder-facade.ts";
import { continueIteration, iterate, type DriveIterator } from "./iterator.ts";
import { DriveRefusal } from "./refusal.ts";
import { isFolder, sizeOf } from "./types.ts";

export class DriveAppFacade extends Facade implements Emulates<GoogleAppsScript.Drive.DriveApp> {
  readonly typeName = "DriveApp";
  readonly members = {
    ...CONTAINER_MEMBERS,
    continueFileIterator: "read",
    continueFolderIterator: "read",
    getFileById: "read",
    getFolderById: "read",
    getRootFolder: "read",
    getStorageUsed: "read",
    getTrashedFiles: "read",
    getTrashedFolders: "read",
  } as const satisfies Record<string, MemberKind>;
  override readonly constants: Readonly<Record<string, unknown>> = { Access: ACCESS, Permission: PERMISSION };
  private readonly context: AppContext;
  private readonly whole: Container;

  constructor(execution: Execution) {
    super(execution);
    this.context = new AppContext(execution, {
      file: (context, file) => new FileFacade(context, file),
      folder: (context, file) => new FolderFacade(context, file),
    });
    this.whole = new Container(this.context, "DriveApp");
  }

  getFileById(...args: unknown[]): Facade {
    const id = idArgument("DriveApp.getFileById", args);
    return this.context.reads("DriveApp.getFileById", () => this.context.file(this.context.drive.find(id)));
  }
  getFolderById(...args: unknown[]): Facade {
    const id = idArgument("DriveApp.getFolderById", args);
    return this.context.reads("DriveApp.getFolderById", () => {
      const folder = this.context.drive.find(id);
      if (!isFolder(folder)) throw new DriveRefusal("notFound", id);
      return this.context.folder(folder);
    });
  }
  getRootFolder(): Facade {
    return this.context.reads("DriveApp.getRootFolder", () => this.context.folder(this.context.drive.root()));
  }
  getStorageUsed(): number {
    const { drive } = this.context;
    return this.context.reads("DriveApp.getStorageUsed", () =>
      drive
        .listed()
        .filter((file) => drive.ownerOf(file) === drive.email)
        .reduce((sum, file) => sum + sizeOf(file), 0),
    );
  }

  createFile(...args: unknown[]): Facade {
    return this.whole.createFile(args);
  }
  createFolder(...args: unknown[]): Facade {
    return this.whole.createFolder(args);
  }
  getFiles(): DriveIterator {
    return this.whole.list("getFiles", "file");
  }
  getFilesByName(...args: unknown[]): DriveIterator {
    return this.whole.named("getFilesByName", "file", args);
  }
  getFilesByType(...args: unknown[]): DriveIterator {
    const mimeType = textArgument("DriveApp.getFilesByType", args, 0);
    return this.whole.list("getFilesByType", "file", (file) => file.mimeType === mimeType);
  }
  getFolders(): DriveIterator {
    return this.whole.list("getFolders", "folder");
  }
  getFoldersByName(...args: unknown[]): DriveIterator {
    return this.whole.named("getFoldersByName", "folder", args);
  }
  searchFiles(...args: unknown[]): DriveIterator {
    return this.whole.search("searchFiles", "file", args);
  }
  searchFolders(...args: unknown[]): DriveIterator {
    return this.whole.search("searchFolders", "folder", args);
  }
  getTrashedFiles(): DriveIterator {
    return this.trash("getTrashedFiles", "file");
  }
  getTrashedFolders(): DriveIterator {
    return this.trash("getTrashedFolders", "folder");
  }

  private trash(member: string, kind: "file" | "folder"): DriveIterator {
    const { drive } = this.context;
    return this.context.reads(`DriveApp.${member}`, () =>
      iterate(
        this.context,
        kind,
        drive.listed().filter((file) => isFolder(file) === (kind === "folder") && drive.isTrashed(file)),
      ),
    );
  }

  continueFileIterator(...args: unknown[]): DriveIterator {
    const token = textArgument("DriveApp.continueFileIterator", args, 0);
    return this.context.reads("DriveApp.continueFileIterator", () =>
      continueIteration(this.context, "file", token),
    );
  }
  continueFolderIterator(...args: unknown[]): DriveIterator {
    const token = textArgument("DriveApp.continueFolderIterator", args, 0);
    return this.context.reads("DriveApp.continueFolderIterator", () =>
      continueIteration(this.context, "folder", token),
    );
  }
}

function idArgument(method: string, args: readonly unknown[]): string {
  requireCount(method, args, 1);
  if (args[0] === null || args[0] === undefined) throw new ServiceError("Invalid argument: id");
  const id = textArgument(method, args, 0);
  if (id.trim() !== "") return id;
  const [object = "", member = ""] = method.split(".");
  throw new ServiceError(
    `Unexpected error while getting the method or property ${member} on object ${object}.`,
  );
}
