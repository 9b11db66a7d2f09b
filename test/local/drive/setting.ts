// DriveApp and the advanced Drive service in the hands of the people of one workspace.

import type { Workspace } from "../../../local/runtime/workspace.ts";
import type { SentMail } from "../../../local/services/mail/state.ts";
import { FilesFacade } from "../../../local/services/drive/advanced/files.ts";
import { PermissionsFacade } from "../../../local/services/drive/advanced/permissions.ts";
import { DriveAppFacade } from "../../../local/services/drive/drive-app.ts";
import { FileFacade } from "../../../local/services/drive/file-facade.ts";
import { FolderFacade } from "../../../local/services/drive/folder-facade.ts";
import type { DriveIterator } from "../../../local/services/drive/iterator.ts";
import type { Facade } from "../../../local/runtime/facade.ts";
import { DirectExecution, newWorkspace } from "../sheets-api/direct.ts";

export interface Hands {
  readonly app: DriveAppFacade;
  readonly files: FilesFacade;
  readonly permissions: PermissionsFacade;
  readonly execution: DirectExecution;
}

export interface DriveSetting {
  readonly workspace: Workspace;
  as(email: string): Hands;
  mail(): readonly SentMail[];
}

export function driveSetting(): DriveSetting {
  const workspace = newWorkspace();
  const known = new Map<string, Hands>();
  return {
    workspace,
    as: (email) => {
      const hands = known.get(email) ?? handsOf(workspace, email);
      known.set(email, hands);
      return hands;
    },
    mail: () => workspace.services.mail,
  };
}

function handsOf(workspace: Workspace, email: string): Hands {
  const execution = new DirectExecution(workspace, email);
  return {
    execution,
    app: new DriveAppFacade(execution),
    files: new FilesFacade(execution),
    permissions: new PermissionsFacade(execution),
  };
}

export function asFile(facade: Facade): FileFacade {
  if (!(facade instanceof FileFacade)) throw new Error("not a File");
  return facade;
}

export function asFolder(facade: Facade): FolderFacade {
  if (!(facade instanceof FolderFacade)) throw new Error("not a Folder");
  return facade;
}

/** The names that an iterator still holds. */
export function names(iterator: DriveIterator): string[] {
  const found: string[] = [];
  while (iterator.hasNext()) {
    const next = iterator.next();
    found.push(next instanceof FileFacade ? next.getName() : asFolder(next).getName());
  }
  return found;
}
