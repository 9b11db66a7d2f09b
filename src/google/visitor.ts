// Who is at the keyboard, as Google says it. In the web app that is not whose rights the run has.

import type { Visitor } from "../ports/visitor.ts";
import { registerFile } from "./container.ts";

function addressOf(user: GoogleAppsScript.Base.User | null): string {
  return user === null ? "" : user.getEmail().trim().toLowerCase();
}

function owns(account: string): boolean {
  return account !== "" && account === addressOf(registerFile().getOwner());
}

export function visitor(): Visitor {
  const account = addressOf(Session.getActiveUser());
  return { account, ownsRegister: () => owns(account) };
}

/** True where the run has the rights of the register's owner. */
export function runsAsOwner(): boolean {
  return owns(addressOf(Session.getEffectiveUser()));
}
