// Range.protect and Sheet.protect: a new protection mirrors the spreadsheet's editors until its list is changed
// (reference: Range.protect), so by itself it keeps nobody out.

import { changed, requireSheet } from "../cells.ts";
import { freeId } from "../create.ts";
import { canEdit } from "../protection.ts";
import type { GridRange } from "../workbook.ts";
import { ProtectionFacade } from "./protection-facade.ts";
import type { SpreadsheetSession } from "./session.ts";

/** Protects a range, beside protections that it has; or the sheet (only its sheetId), whose protection there is only one of. */
export function protect(session: SpreadsheetSession, fileId: string, range: GridRange): ProtectionFacade {
  const { workspace, effectiveUser } = session.execution;
  const id = session.direct(fileId, {
    cells: 0,
    judge: (workbook, editor) => canEdit(workbook, editor, range),
    apply: (workbook) => {
      const sheet = requireSheet(workbook, range.sheetId);
      const existing = wholeSheet(range)
        ? sheet.protections.find((each) => wholeSheet(each.range))
        : undefined;
      if (existing) return existing.id;
      const permissions = workspace.files.get(fileId)?.permissions ?? [];
      const writers = permissions.filter(({ role }) => role === "owner" || role === "writer");
      const emailsOf = (type: string): string[] =>
        writers.flatMap((each) => (each.type === type && each.emailAddress ? [each.emailAddress] : []));
      const users = emailsOf("user");
      if (!users.includes(effectiveUser)) users.push(effectiveUser);
      const fresh = {
        id: freeId(workbook),
        range,
        unprotectedRanges: [],
        description: "",
        warningOnly: false,
        editors: {
          users,
          groups: emailsOf("group"),
          domainUsersCanEdit: writers.some(({ type }) => type === "domain"),
        },
      };
      sheet.protections.push(fresh);
      changed(workbook);
      return fresh.id;
    },
  });
  return new ProtectionFacade(session, fileId, range.sheetId, id);
}

const wholeSheet = (range: GridRange): boolean =>
  range.startRowIndex === undefined &&
  range.endRowIndex === undefined &&
  range.startColumnIndex === undefined &&
  range.endColumnIndex === undefined;
