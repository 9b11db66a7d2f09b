// Who is at the keyboard, as Google says it.

import type { Visitor } from "../ports/visitor.ts";

export function visitor(): Visitor {
  return {
    account: Session.getActiveUser().getEmail().trim().toLowerCase(),
    ownsRegister() {
      const owner = SpreadsheetApp.getActiveSpreadsheet().getOwner();
      const email = owner === null ? "" : owner.getEmail().trim().toLowerCase();
      return email !== "" && email === Session.getActiveUser().getEmail().trim().toLowerCase();
    },
  };
}
