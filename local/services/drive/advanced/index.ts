// The advanced service Drive (Drive API v3), for scripts whose manifest enables it.

import type { Emulates } from "../../spreadsheet/facade/emulates.ts";
import type { Execution } from "../../../runtime/execution.ts";
import { Facade, type Members } from "../../../runtime/facade.ts";
import { DriveRefusal } from "../refusal.ts";
import { revisionsOf } from "../revisions.ts";
import { sizeOf } from "../types.ts";
import { DriveApiFacade, type Method, pathPart } from "./call.ts";
import { FilesFacade } from "./files.ts";
import { PermissionsFacade } from "./permissions.ts";
import { time, userResource } from "./resource.ts";

const REVISIONS: Method = {
  id: "drive.revisions.list",
  kind: "read",
  required: 1,
  defaultFields: "kind,nextPageToken,revisions(kind,id,mimeType,modifiedTime)",
  answers: ["kind", "nextPageToken", "revisions"],
};

export class RevisionsFacade
  extends DriveApiFacade
  implements Emulates<GoogleAppsScript.Drive_v3.Drive.V3.Collection.RevisionsCollection>
{
  readonly typeName = "Drive.Revisions";
  readonly members = { list: "read" } as const satisfies Members<RevisionsFacade>;

  list(...args: unknown[]): unknown {
    return this.call(REVISIONS, args, () => {
      const { drive } = this;
      const file = drive.find(pathPart(args[0]));
      drive.requireWriter(file);
      return {
        kind: "drive#revisionList",
        revisions: revisionsOf(drive.state, file).map(({ id, modifiedTime, by, size }) => ({
          kind: "drive#revision",
          id,
          mimeType: file.mimeType,
          modifiedTime: time(modifiedTime),
          lastModifyingUser: userResource(drive, by),
          keepForever: false,
          ...(size === undefined ? {} : { size: String(size) }),
        })),
      };
    });
  }
}

const ABOUT: Method = { id: "drive.about.get", kind: "read", required: 0 };

export class AboutFacade
  extends DriveApiFacade
  implements Emulates<GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection>
{
  readonly typeName = "Drive.About";
  readonly members = { get: "read" } as const satisfies Members<AboutFacade>;

  /** The one method that has no default fields. */
  get(...args: unknown[]): unknown {
    return this.call(ABOUT, args, (parameters) => {
      if (parameters.text("fields") === undefined) {
        throw new DriveRefusal("invalid", "The 'fields' parameter is required for this method.", "required");
      }
      const { drive } = this;
      const usage = drive
        .listed()
        .filter((file) => drive.ownerOf(file) === drive.email)
        .reduce((sum, file) => sum + sizeOf(file), 0);
      return {
        kind: "drive#about",
        user: userResource(drive, drive.email),
        storageQuota: { usage: String(usage), usageInDrive: String(usage), usageInDriveTrash: "0" },
      };
    });
  }
}

export class DriveService extends Facade {
  readonly typeName = "Drive";
  readonly members = {} as const;
  override readonly constants: Readonly<Record<string, unknown>>;

  constructor(execution: Execution) {
    super(execution);
    this.constants = {
      Files: new FilesFacade(execution),
      Permissions: new PermissionsFacade(execution),
      Revisions: new RevisionsFacade(execution),
      About: new AboutFacade(execution),
    };
  }
}
