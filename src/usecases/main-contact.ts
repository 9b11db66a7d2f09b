// Nobody stays a unit's main contact who has left it (R85).

import { changed, type Context, type RecordChange } from "../domain/change/change.ts";
import type { StoredExternal } from "../domain/register/record.ts";
import type { RegisterState } from "../ports/register.ts";

/** The change that leaves the post vacant, when this contact holds it. */
export function vacated(
  state: RegisterState,
  contact: StoredExternal,
  context: Context,
  reason: string,
): RecordChange[] {
  const { organization } = contact.record;
  const unit = organization === "" ? undefined : state.record(organization);
  if (unit?.kind !== "organization" || unit.record.mainContact !== contact.serial) return [];
  return [{ before: unit, after: changed(unit, { mainContact: "" }, context.today), reason }];
}
