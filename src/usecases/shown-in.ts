// Which rows show something of records that change: a unit's contacts, the contacts a person owns.

import type { RecordChange } from "../domain/change/change.ts";
import type { Serial } from "../domain/register/serial.ts";
import type { RegisterState } from "../ports/register.ts";

/** Those of them that are not among the changed ones themselves. */
export function shownIn(state: RegisterState, changes: readonly RecordChange[]): Serial[] {
  const units = new Set(
    changes.filter(({ after }) => after.kind === "organization").map(({ after }) => after.serial),
  );
  const people = new Set(
    changes
      .filter(
        ({ before, after }) =>
          after.kind === "internal" &&
          (before?.record.fullName !== after.record.fullName || before.state !== after.state),
      )
      .map(({ after }) => after.serial),
  );
  if (units.size + people.size === 0) return [];
  const own = new Set(changes.map(({ after }) => after.serial));
  return state
    .external()
    .filter(
      ({ record }) =>
        (record.organization !== "" && units.has(record.organization)) ||
        (record.relationshipOwner !== "" && people.has(record.relationshipOwner)),
    )
    .map((contact) => contact.serial)
    .filter((serial) => !own.has(serial));
}
