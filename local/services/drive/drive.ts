// Drive as one person sees it: finding, making, moving, copying, trashing and deleting files, each judged by that
// person's rights. What DriveApp, the advanced service and the desk have in common.

import type { DriveFile, Role, WorkspaceState } from "../../runtime/state.ts";
import { isLocked } from "./content-lock.ts";
import { copyOfWorkbook } from "./copy-workbook.ts";
import { DriveRefusal } from "./refusal.ts";
import { extrasOf, type DriveExtras, type DriveState } from "./state.ts";
import { createWorkbook } from "../spreadsheet/create.ts";
import { FOLDER_TYPE, isFolder, isGoogleType, SPREADSHEET_TYPE } from "./types.ts";

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  /** Absent: the root of the person's own drive. */
  readonly parent?: string | undefined;
  /** Base64. */
  readonly content?: string | undefined;
}

export class PersonalDrive {
  readonly workspace: WorkspaceState;
  readonly email: string;
  /** Why a file is out of the asking script's reach, by its scopes; undefined where it is not. */
  outOfReach: (file: DriveFile) => DriveRefusal | undefined = () => undefined;

  constructor(workspace: WorkspaceState, email: string) {
    this.workspace = workspace;
    this.email = email;
  }

  get state(): DriveState {
    return this.workspace.services.drive;
  }

  extras(file: DriveFile): DriveExtras {
    return extrasOf(this.state, file.id);
  }

  role(file: DriveFile): Role | undefined {
    return this.workspace.roleOf(file.id, this.email);
  }

  /** A file that the person may open. @throws DriveRefusal notFound, also where it is not shared with them */
  find(id: string): DriveFile {
    const file = this.workspace.files.get(id === "root" ? this.root().id : id);
    if (!file || this.role(file) === undefined) throw new DriveRefusal("notFound", id);
    const refusal = this.isRoot(file) ? undefined : this.outOfReach(file);
    if (refusal) throw refusal;
    return file;
  }

  requireWriter(file: DriveFile): void {
    const role = this.role(file);
    if (role !== "owner" && role !== "writer") throw new DriveRefusal("forbidden");
  }

  requireUnlocked(file: DriveFile): void {
    if (isLocked(this.workspace, file.id)) throw new DriveRefusal("forbidden", "", "contentRestricted");
  }

  requireOwner(file: DriveFile): void {
    if (this.role(file) !== "owner") throw new DriveRefusal("forbidden");
  }

  /** Owners share; writers too unless the owner forbade it. */
  maySetSharing(file: DriveFile): boolean {
    const role = this.role(file);
    return role === "owner" || (role === "writer" && this.extras(file).writersCanShare);
  }

  ownerOf(file: DriveFile): string {
    return file.permissions.find((permission) => permission.role === "owner")?.emailAddress ?? "";
  }

  /** The person's "My Drive". */
  root(): DriveFile {
    const known = this.workspace.files.get(this.state.roots.get(this.email) ?? "");
    if (known) return known;
    const root = this.workspace.createFile({ name: "My Drive", mimeType: FOLDER_TYPE, owner: this.email });
    this.state.roots.set(this.email, root.id);
    return root;
  }

  isRoot(file: DriveFile): boolean {
    return [...this.state.roots.values()].includes(file.id);
  }

  /** The folders that hold the file, as far as the person may see them; the top level is the owner's "My Drive". */
  parentsOf(file: DriveFile): DriveFile[] {
    if (this.isRoot(file)) return [];
    if (file.parents.length === 0) return this.ownerOf(file) === this.email ? [this.root()] : [];
    return file.parents
      .map((id) => this.workspace.files.get(id))
      .filter((parent) => parent !== undefined && this.role(parent) !== undefined)
      .filter((parent) => parent !== undefined);
  }

  childrenOf(folder: DriveFile): DriveFile[] {
    const top = this.isRoot(folder);
    return [...this.workspace.files.values()].filter((file) =>
      top
        ? file.parents.length === 0 && this.ownerOf(file) === this.email && !this.isRoot(file)
        : file.parents.includes(folder.id) && this.role(file) !== undefined,
    );
  }

  isTrashed(file: DriveFile): boolean {
    return (
      file.trashed ||
      file.parents.some((id) => {
        const parent = this.workspace.files.get(id);
        return parent !== undefined && this.isTrashed(parent);
      })
    );
  }

  create(request: NewFile): DriveFile {
    const { name, mimeType, content } = request;
    const parents = this.parentIds(request.parent);
    const file = this.workspace.createFile({
      name,
      mimeType,
      owner: this.email,
      parents,
      ...(content === undefined ? {} : { content }),
    });
    if (mimeType === SPREADSHEET_TYPE) {
      this.workspace.workbooks.set(
        file.id,
        createWorkbook({ spreadsheetId: file.id, title: name, locale: this.workspace.locale }),
      );
    }
    return file;
  }

  /** The parent list of a file in this folder; the top level has none. */
  private parentIds(parent: string | undefined): string[] {
    if (parent === undefined) return [];
    const folder = this.find(parent);
    if (!isFolder(folder))
      throw new DriveRefusal("invalid", "The specified parent is not a folder.", "parentNotAFolder");
    this.requireWriter(folder);
    return this.isRoot(folder) ? [] : [folder.id];
  }

  /** A copy belongs to the person who makes it; sharing does not go along, the bound script does. */
  copy(file: DriveFile, name: string, parent?: string): DriveFile {
    if (isFolder(file)) throw new DriveRefusal("forbidden", "", "cannotCopyFile");
    const role = this.role(file);
    if (this.extras(file).copyRequiresWriterPermission && role !== "owner" && role !== "writer") {
      throw new DriveRefusal("forbidden", "", "cannotCopyFile");
    }
    const parents =
      parent === undefined ? this.parentsOf(file).filter((each) => this.mayAddTo(each)) : undefined;
    const copy = this.workspace.createFile({
      name,
      mimeType: file.mimeType,
      owner: this.email,
      parents: parents
        ? parents.filter((each) => !this.isRoot(each)).map(({ id }) => id)
        : this.parentIds(parent),
      ...(file.content === undefined ? {} : { content: file.content }),
    });
    if (file.description !== undefined) copy.description = file.description;
    copy.properties = { ...file.properties };
    copy.appProperties = { ...file.appProperties };
    const workbook = this.workspace.workbooks.get(file.id);
    if (workbook) this.workspace.workbooks.set(copy.id, copyOfWorkbook(workbook, copy.id, name));
    this.copyScripts(file, copy);
    return copy;
  }

  /** Whoever copies a container can "see and run a copy of the script" (guides/bound); no version, deployment or trigger goes along. */
  private copyScripts(file: DriveFile, copy: DriveFile): void {
    const { scripts } = this.workspace.services;
    for (const script of [...scripts.values()].filter(({ containerId }) => containerId === file.id)) {
      const scriptId = this.workspace.newId();
      const own = { scriptId, title: copy.name, owner: this.email, containerId: copy.id };
      scripts.set(scriptId, { ...script, ...own, versions: [], deployments: [] });
    }
  }

  private mayAddTo(folder: DriveFile): boolean {
    const role = this.role(folder);
    return role === "owner" || role === "writer";
  }

  rename(file: DriveFile, name: string): void {
    this.requireWriter(file);
    this.requireUnlocked(file);
    file.name = name;
    const workbook = this.workspace.workbooks.get(file.id);
    if (workbook) workbook.title = name;
    this.workspace.touch(file.id, this.email);
  }

  move(file: DriveFile, folderId: string): void {
    this.requireWriter(file);
    const parents = this.parentIds(folderId);
    if (parents.some((id) => id === file.id || this.isInside(id, file.id))) {
      throw new DriveRefusal(
        "invalid",
        "A folder cannot be moved into itself or one of its own folders.",
        "cannotAddParent",
      );
    }
    file.parents = parents;
  }

  private isInside(id: string, ancestor: string): boolean {
    const file = this.workspace.files.get(id);
    return file?.parents.some((parent) => parent === ancestor || this.isInside(parent, ancestor)) ?? false;
  }

  /** In My Drive the owner's to do: whoever may only edit can remove the file from view, not trash it. */
  setTrashed(file: DriveFile, trashed: boolean): void {
    this.requireOwner(file);
    file.trashed = trashed;
  }

  /** For good, with everything in it that the person owns. */
  delete(file: DriveFile): void {
    this.requireOwner(file);
    for (const child of this.workspace.files.values()) {
      if (child.parents.includes(file.id) && this.ownerOf(child) === this.email) this.delete(child);
    }
    this.workspace.files.delete(file.id);
    this.workspace.workbooks.delete(file.id);
    this.state.extras.delete(file.id);
  }

  setContent(file: DriveFile, base64: string): void {
    this.requireWriter(file);
    this.requireUnlocked(file);
    if (isGoogleType(file.mimeType))
      throw new DriveRefusal("invalid", "This file has no content of its own.");
    file.content = base64;
    this.workspace.touch(file.id, this.email);
  }

  /**
   * Files in the person's view: their own, and those shared with them or with a folder above. What only the domain or
   * everybody with the link may open is not listed (assumed).
   */
  listed(): DriveFile[] {
    return [...this.workspace.files.values()].filter(
      (file) => !this.isRoot(file) && this.isListed(file) && !this.outOfReach(file),
    );
  }

  private isListed(file: DriveFile): boolean {
    if (this.role(file) === undefined || !this.hasBeenIndexed(file)) return false;
    const named = file.permissions.some(
      ({ type, emailAddress }) => type === "user" && emailAddress?.toLowerCase() === this.email.toLowerCase(),
    );
    return named || file.parents.some((id) => this.isListedFolder(id));
  }

  private isListedFolder(id: string): boolean {
    const folder = this.workspace.files.get(id);
    return folder !== undefined && this.isListed(folder);
  }

  /** Assumed, a switch ("drive-search-lag"): searches find a new file only after a minute. */
  private hasBeenIndexed(file: DriveFile): boolean {
    if (!this.workspace.assumptions["drive-search-lag"]) return true;
    return file.createdTime + SEARCH_LAG_MS <= this.workspace.now();
  }
}

const SEARCH_LAG_MS = 60_000;
