// Protection: a protected range or sheet and who may edit it.

import { ServiceError } from "../../../runtime/execution.ts";
import type { Members } from "../../../runtime/facade.ts";
import { changed, requireSheet } from "../cells.ts";
import { sameRange } from "../bounds.ts";
import { isProtectionEditor, isSheetProtection, mayWrite, PROTECTED_TEXT } from "../protection.ts";
import type { GridRange, Protection, Workbook } from "../workbook.ts";
import type { Emulates } from "./emulates.ts";
import { ProtectionType } from "./enums.ts";
import { NamedRangeFacade } from "./named-range.ts";
import { RangeAddress } from "./range-address.ts";
import type { SpreadsheetSession } from "./session.ts";
import { SheetsFacade } from "./sheets-facade.ts";
import { emailOf, UserFacade } from "./user.ts";

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

const MEMBERS = {
  addEditor: "write",
  addEditors: "write",
  canDomainEdit: "read",
  canEdit: "read",
  getDescription: "read",
  getEditors: "read",
  getProtectionType: "free",
  getRange: "handle",
  getRangeName: "read",
  getUnprotectedRanges: "read",
  isWarningOnly: "read",
  remove: "write",
  removeEditor: "write",
  removeEditors: "write",
  setDescription: "write",
  setDomainEdit: "write",
  setNamedRange: "write",
  setRange: "write",
  setRangeName: "write",
  setUnprotectedRanges: "write",
  setWarningOnly: "write",
} satisfies Members<GoogleProtection>;

export class ProtectionFacade extends SheetsFacade implements Emulates<GoogleProtection> {
  override readonly typeName = "Protection";
  override readonly members = MEMBERS;
  readonly #fileId: string;
  readonly #sheetId: number;
  readonly #id: number;

  constructor(session: SpreadsheetSession, fileId: string, sheetId: number, id: number) {
    super(session);
    this.#fileId = fileId;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  #find(workbook: Workbook): Protection {
    const found = requireSheet(workbook, this.#sheetId).protections.find((each) => each.id === this.#id);
    if (!found) throw new ServiceError("The protection no longer exists.");
    return found;
  }

  #read<T>(answer: (protection: Protection) => T): T {
    return this.session.ask(this.#fileId, (workbook) => answer(this.#find(workbook)));
  }

  /** Who may not edit what is protected may not see who may (reference: Protection.getEditors). */
  #readAsEditor<T>(answer: (protection: Protection) => T): T {
    const editor = this.session.editor(this.#fileId);
    return this.#read((protection) => {
      if (!protection.warningOnly && !isProtectionEditor(protection, editor))
        throw new ServiceError(PROTECTED_TEXT);
      return answer(protection);
    });
  }

  #change(change: (protection: Protection, workbook: Workbook) => void): this {
    this.session.direct(this.#fileId, {
      cells: 0,
      judge: (workbook, editor) => {
        const protection = this.#find(workbook);
        return protection.warningOnly || isProtectionEditor(protection, editor) ? "ok" : "refused";
      },
      apply: (workbook) => {
        change(this.#find(workbook), workbook);
        changed(workbook);
      },
    });
    return this;
  }

  #emails(method: string, list: unknown): string[] {
    const given = this.args(method, [list]);
    return given.list(0).map((user) => {
      const email = emailOf(this.execution, user);
      if (email === undefined) throw given.mismatch();
      return email;
    });
  }

  #isOwner(email: string): boolean {
    return this.execution.workspace.roleOf(this.#fileId, email) === "owner";
  }

  getProtectionType(): unknown {
    return isSheetProtection(this.#find(this.session.workbook(this.#fileId)))
      ? ProtectionType.SHEET
      : ProtectionType.RANGE;
  }

  getRange(): unknown {
    const { range } = this.#find(this.session.workbook(this.#fileId));
    return this.session.make.range(this.#fileId, range);
  }

  getRangeName(): string | null {
    return this.session.ask(this.#fileId, (workbook) => {
      const { range } = this.#find(workbook);
      return workbook.namedRanges.find((named) => sameRange(named.range, range))?.name ?? null;
    });
  }

  getDescription(): string {
    return this.#read((protection) => protection.description);
  }

  setDescription(description: unknown): unknown {
    const text = this.args("setDescription", [description]).string(0);
    return this.#change((protection) => {
      protection.description = text;
    });
  }

  isWarningOnly(): boolean {
    return this.#read((protection) => protection.warningOnly);
  }

  setWarningOnly(warningOnly: unknown): unknown {
    const only = this.args("setWarningOnly", [warningOnly]).boolean(0);
    return this.#change((protection) => {
      protection.warningOnly = only;
    });
  }

  canEdit(): boolean {
    const editor = this.session.editor(this.#fileId);
    return this.#read((protection) =>
      protection.warningOnly ? mayWrite(editor) : isProtectionEditor(protection, editor),
    );
  }

  /** None where there is but a warning: everybody may edit (brucemcpherson/gas-fakes, test/testsheets.js). */
  getEditors(): unknown[] {
    return this.#readAsEditor(({ editors, warningOnly }) =>
      (warningOnly ? [] : editors.users).map((email) => new UserFacade(this.execution, email)),
    );
  }

  addEditor(user: unknown): unknown {
    return this.#add(this.#emails("addEditor", [user]));
  }

  addEditors(emailAddresses: unknown): unknown {
    return this.#add(this.#emails("addEditors", emailAddresses));
  }

  /** Does not share the file with them (reference: Protection.addEditor). */
  #add(emails: readonly string[]): this {
    return this.#change((protection) => {
      const { users } = protection.editors;
      for (const email of emails) if (!users.includes(email)) users.push(email);
    });
  }

  removeEditor(user: unknown): unknown {
    return this.#remove(this.#emails("removeEditor", [user]));
  }

  removeEditors(emailAddresses: unknown): unknown {
    return this.#remove(this.#emails("removeEditors", emailAddresses));
  }

  /** Neither the owner nor the current user can be removed (reference: Protection.removeEditor). */
  #remove(emails: readonly string[]): this {
    return this.#change((protection) => {
      protection.editors.users = protection.editors.users.filter(
        (user) => !emails.includes(user) || user === this.execution.effectiveUser || this.#isOwner(user),
      );
    });
  }

  canDomainEdit(): boolean {
    return this.#readAsEditor(({ editors }) => editors.domainUsersCanEdit);
  }

  setDomainEdit(editable: unknown): unknown {
    const may = this.args("setDomainEdit", [editable]).boolean(0);
    return this.#change((protection) => {
      protection.editors.domainUsersCanEdit = may;
    });
  }

  getUnprotectedRanges(): unknown[] {
    return this.#read((protection) =>
      protection.unprotectedRanges.map((range) => this.session.make.range(this.#fileId, range)),
    );
  }

  /** Only a sheet protection can have open ranges (reference: Protection.setUnprotectedRanges). */
  setUnprotectedRanges(ranges: unknown): unknown {
    const given = this.args("setUnprotectedRanges", [ranges]);
    const open = given.list(0).map((range): GridRange => {
      const facade = this.execution.unwrap(range);
      if (!(facade instanceof RangeAddress)) throw given.mismatch();
      return facade.grid;
    });
    if (open.some((range) => range.sheetId !== this.#sheetId)) {
      throw new ServiceError("Unprotected ranges must be on the protected sheet.");
    }
    return this.#change((protection) => {
      if (!isSheetProtection(protection)) {
        throw new ServiceError("Unprotected ranges can only be set on sheet protections.");
      }
      protection.unprotectedRanges = open;
    });
  }

  setRange(range: unknown): unknown {
    const { grid } = this.args("setRange", [range]).facade(0, RangeAddress);
    return this.#change((protection) => {
      protection.range = grid;
    });
  }

  setRangeName(rangeName: unknown): unknown {
    const name = this.args("setRangeName", [rangeName]).string(0);
    return this.#change((protection, workbook) => {
      const named = workbook.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!named) throw new ServiceError(`The named range "${name}" does not exist.`);
      protection.range = named.range;
    });
  }

  setNamedRange(namedRange: unknown): unknown {
    const given = this.args("setNamedRange", [namedRange]);
    return this.setRangeName(given.facade(0, NamedRangeFacade).getName());
  }

  remove(): void {
    this.#change((protection, workbook) => {
      const sheet = requireSheet(workbook, this.#sheetId);
      sheet.protections = sheet.protections.filter((each) => each !== protection);
    });
  }
}
