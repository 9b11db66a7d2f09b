// All that the local workspace holds, one property a service. Plain data, so that it can be written to a directory.

import type { Outside } from "./outside.ts";
import type { ServiceStates } from "./service-states.ts";
import type { Workbook } from "../services/spreadsheet/workbook.ts";

export type Role = "owner" | "writer" | "commenter" | "reader";

export interface Permission {
  readonly id: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: Role;
  readonly emailAddress?: string;
  readonly domain?: string;
  readonly expirationTime?: string;
  /** Of a domain or of anyone: found by searching, not by the link alone. */
  readonly allowFileDiscovery?: boolean;
}

/** A file or folder of the emulated Drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parents: string[];
  /** The owner is the permission with role "owner". */
  permissions: Permission[];
  trashed: boolean;
  readonly createdTime: number;
  modifiedTime: number;
  lastModifyingUser: string;
  description?: string;
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  /** Bytes of a plain file as base64; spreadsheets live in `WorkspaceState.workbooks`. */
  content?: string;
}

export interface Person {
  readonly email: string;
  readonly name: string;
}

/** The state that services share. The runtime owns it; a service keeps what is its own in `services`. */
export interface WorkspaceState {
  readonly domain: string;
  readonly people: Person[];
  readonly files: Map<string, DriveFile>;
  readonly workbooks: Map<string, Workbook>;
  /** Assumed behaviours by name, each a switch (see COVERAGE.md). */
  readonly assumptions: Record<string, boolean>;
  /** The role that this person has on this file, by its own and the folder's permissions; undefined: none. */
  roleOf(fileId: string, email: string): Role | undefined;
  /** Makes a file with its owner, as DriveApp, SpreadsheetApp.create and the desk do. */
  createFile(file: {
    name: string;
    mimeType: string;
    owner: string;
    parents?: string[];
    content?: string;
  }): DriveFile;
  /** Stamps modifiedTime, lastModifyingUser and a revision after a file's content changed. */
  touch(fileId: string, by: string): void;
  newId(): string;
  /** The virtual time as epoch milliseconds. */
  now(): number;
  /** What single services keep. Plain data (objects, arrays, Maps): it is saved, copied and restored as a whole. */
  readonly services: ServiceStates;
  /** The people's language, "zh_CN": new spreadsheets get it, Session.getActiveUserLocale tells it. */
  readonly locale: string;
  /** Whoever answers what scripts ask of the web. */
  readonly outside: Outside;
  /** Text that stands for a name without telling it; the same in every run. */
  pseudonym(name: string): string;
  /** A number in [0, 1) that depends on nothing but the name: chance that is the same in every run. */
  chance(name: string): number;
}
