// A Google account belongs to at most one live internal contact: identity is decided by it.

import type { StoredInternal } from "../domain/register/record.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";

/** Who holds this account already, other than `except`. A blank account is nobody's. */
export function accountHolder(
  state: RegisterState,
  account: string,
  except?: Serial,
): StoredInternal | undefined {
  if (account === "") return undefined;
  return state
    .internal()
    .find(
      (person) => person.state === "live" && person.serial !== except && person.record.account === account,
    );
}
