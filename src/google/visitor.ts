// Who is at the keyboard, as Google says it. In the web app that is not whose rights the run has.

import type { Visitor } from "../ports/visitor.ts";
import { registerFile } from "./container.ts";

function addressOf(user: GoogleAppsScript.Base.User | null): string {
  return user === null ? "" : user.getEmail().trim().toLowerCase();
}

/** The owner of the register's file; "" where Google does not say. */
export function ownerAccount(): string {
  return addressOf(registerFile().getOwner());
}

function owns(account: string): boolean {
  return account !== "" && account === ownerAccount();
}

export function visitor(): Visitor {
  const account = addressOf(Session.getActiveUser());
  return { account, ownsRegister: () => owns(account) };
}

/** The account whose rights the run has: of a trigger, who installed it. */
export function runsAs(): string {
  return addressOf(Session.getEffectiveUser());
}

/** True where the run has the rights of the register's owner. */
export function runsAsOwner(): boolean {
  return owns(runsAs());
}
