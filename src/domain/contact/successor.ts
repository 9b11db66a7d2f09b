// An external contact whose relationship owner has left: somebody else has to look after it (R6, R15).

import { partnerState } from "../lifecycle/external-record.ts";
import type { StoredExternal, StoredRecord } from "../register/record.ts";
import type { Serial } from "../register/serial.ts";
import { hasDeparted } from "./contact.ts";

/** Not of contacts who have left themselves, nor of partners that are archived. */
export function needsSuccessor(
  { state, record: { status, organization, relationshipOwner } }: StoredExternal,
  record: (serial: Serial) => StoredRecord | undefined,
): boolean {
  if (state !== "live" || status !== "active" || relationshipOwner === "") return false;
  const owner = record(relationshipOwner);
  if (owner?.kind !== "internal" || !hasDeparted(owner.record.status)) return false;
  const unit = organization === "" ? undefined : record(organization);
  return unit?.kind !== "organization" || partnerState(unit.record) !== "archived";
}
