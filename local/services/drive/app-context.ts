// What the objects of DriveApp share: whose drive it is, and how to make one another.

import { ServiceError, type Execution } from "../../runtime/execution.ts";
import { enumeration, type EnumValue, type Facade } from "../../runtime/facade.ts";
import type { DriveFile, Role } from "../../runtime/state.ts";
import { PersonalDrive } from "./drive.ts";
import { DriveRefusal } from "./refusal.ts";

const SCOPE = "https://www.googleapis.com/auth/drive";

export const ACCESS = enumeration(
  "Access",
  "ANYONE",
  "ANYONE_WITH_LINK",
  "DOMAIN",
  "DOMAIN_WITH_LINK",
  "PRIVATE",
);

export const PERMISSION = enumeration(
  "Permission",
  "VIEW",
  "EDIT",
  "COMMENT",
  "OWNER",
  "ORGANIZER",
  "FILE_ORGANIZER",
  "NONE",
);

export function permissionOfRole(role: Role | undefined): EnumValue {
  switch (role) {
    case "owner":
      return PERMISSION.OWNER;
    case "writer":
      return PERMISSION.EDIT;
    case "commenter":
      return PERMISSION.COMMENT;
    case "reader":
      return PERMISSION.VIEW;
    default:
      return PERMISSION.NONE;
  }
}

export interface Factories {
  readonly file: (context: AppContext, file: DriveFile) => Facade;
  readonly folder: (context: AppContext, file: DriveFile) => Facade;
}

export class AppContext {
  readonly execution: Execution;
  readonly drive: PersonalDrive;
  private readonly factories: Factories;
  private readonly made = new Map<string, Facade>();

  constructor(execution: Execution, factories: Factories) {
    this.execution = execution;
    this.drive = new PersonalDrive(execution.workspace, execution.effectiveUser);
    this.factories = factories;
  }

  file(file: DriveFile): Facade {
    return this.once(`file ${file.id}`, () => this.factories.file(this, file));
  }

  folder(file: DriveFile): Facade {
    return this.once(`folder ${file.id}`, () => this.factories.folder(this, file));
  }

  private once(key: string, make: () => Facade): Facade {
    const known = this.made.get(key) ?? make();
    this.made.set(key, known);
    return known;
  }

  /** Reading: "drive.readonly" will do. */
  reads<T>(method: string, work: () => T): T {
    this.execution.requireScope(method, `${SCOPE}.readonly`, SCOPE);
    return inGooglesWords(work);
  }

  writes<T>(method: string, work: () => T): T {
    this.execution.requireScope(method, SCOPE);
    return inGooglesWords(work);
  }
}

const NOT_FOUND =
  "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.";

function inGooglesWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DriveRefusal)) throw error;
    if (error.code === "notFound") throw new ServiceError(NOT_FOUND);
    if (error.code === "forbidden") throw new ServiceError("Access denied: DriveApp.");
    throw new ServiceError(`Invalid argument: ${error.message}`);
  }
}
