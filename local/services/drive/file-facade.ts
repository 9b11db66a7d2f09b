// DriveApp's File.

import type { Emulates } from "../spreadsheet/facade/emulates.ts";
import { ServiceError } from "../../runtime/execution.ts";
import type { Facade, MemberKind } from "../../runtime/facade.ts";
import { requireCount, signatureMismatch, textArgument } from "../arguments.ts";
import { BlobFacade } from "../utilities/blob.ts";
import { ITEM_MEMBERS, ItemFacade } from "./item-facade.ts";
import { isGoogleType } from "./types.ts";

export class FileFacade extends ItemFacade implements Emulates<GoogleAppsScript.Drive.File> {
  readonly typeName = "File";
  readonly members = {
    ...ITEM_MEMBERS,
    addCommenter: "write",
    addCommenters: "write",
    getAs: "read",
    getBlob: "read",
    getDownloadUrl: "read",
    getMimeType: "read",
    getTargetId: "read",
    makeCopy: "write",
    removeCommenter: "write",
    setContent: "write",
  } as const satisfies Record<string, MemberKind>;

  getMimeType(): string {
    return this.reads("getMimeType", (file) => file.mimeType);
  }
  getDownloadUrl(): string {
    return this.reads("getDownloadUrl", ({ id }) => `https://drive.google.com/uc?id=${id}&export=download`);
  }
  /** Shortcuts are not emulated: nothing points anywhere. */
  getTargetId(): null {
    return this.reads("getTargetId", () => null);
  }

  addCommenter(...args: unknown[]): this {
    return this.let("addCommenter", [this.emailArgument("addCommenter", args)], "commenter");
  }
  addCommenters(...args: unknown[]): this {
    return this.let("addCommenters", this.emailsArgument("addCommenters", args), "commenter");
  }
  removeCommenter(...args: unknown[]): this {
    return this.shut("removeCommenter", this.emailArgument("removeCommenter", args), ["commenter"]);
  }

  /** Google's converters (to PDF, to .xlsx) are not emulated; a plain file is what it is. */
  getBlob(): BlobFacade {
    return this.reads("getBlob", (file) => {
      if (isGoogleType(file.mimeType)) throw notEmulated("File.getBlob of a Google file (PDF)");
      return new BlobFacade(
        this.execution,
        Buffer.from(file.content ?? "", "base64"),
        file.mimeType,
        file.name,
      );
    });
  }
  getAs(...args: unknown[]): BlobFacade {
    const wanted = textArgument("File.getAs", args, 0);
    return this.reads("getAs", (file) => {
      if (file.mimeType !== wanted) throw notEmulated(`File.getAs ${wanted}`);
      return this.getBlob();
    });
  }
  setContent(...args: unknown[]): this {
    const content = textArgument("File.setContent", args, 0);
    return this.writes("setContent", (file) =>
      this.context.drive.setContent(file, Buffer.from(content).toString("base64")),
    );
  }

  /** makeCopy(), (name), (destination) or (name, destination). */
  makeCopy(...args: unknown[]): Facade {
    requireCount("File.makeCopy", args, 0, 1, 2);
    const folder = this.execution.unwrap(args[args.length - 1]);
    const name =
      args.length === 0 || (args.length === 1 && folder) ? undefined : textArgument("File.makeCopy", args, 0);
    if (folder && !(folder instanceof ItemFacade)) throw signatureMismatch("File.makeCopy", args);
    if (args.length === 2 && !folder) throw signatureMismatch("File.makeCopy", args);
    return this.context.writes("File.makeCopy", () => {
      const { drive } = this.context;
      const file = drive.find(this.id);
      const copy = drive.copy(
        file,
        name ?? `Copy of ${file.name}`,
        folder instanceof ItemFacade ? folder.id : undefined,
      );
      return this.context.file(copy);
    });
  }
}

function notEmulated(what: string): ServiceError {
  return new ServiceError(`not emulated: ${what}`, { name: "Error" });
}
