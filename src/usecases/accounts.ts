// A Google account belongs to at most one live internal contact: identity is decided by it.

import type { RecordChange } from "../domain/change/change.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { StoredInternal, StoredRecord } from "../domain/register/record.ts";
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

function holds(record: StoredRecord | undefined, account: string): boolean {
  return record?.kind === "internal" && record.state === "live" && record.record.account === account;
}

/** Accounts that these changes give back to somebody, although others have them by now. */
export function accountsTaken(state: RegisterState, changes: readonly RecordChange[]): Refusal[] {
  const afterwards = new Map(changes.map(({ after }) => [after.serial, after]));
  return changes.flatMap(({ before, after }): Refusal[] => {
    if (after.kind !== "internal" || after.state !== "live") return [];
    const { account } = after.record;
    if (account === "" || holds(before, account)) return [];
    const holder = accountHolder(state, account, after.serial);
    if (!holder || !holds(afterwards.get(holder.serial) ?? holder, account)) return [];
    const values = { serial: holder.serial, name: holder.record.fullName };
    return [{ code: "accountTaken", field: "account", values }];
  });
}
