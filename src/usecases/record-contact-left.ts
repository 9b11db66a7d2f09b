// Records that an external contact has left the unit (R43). The unit and its other contacts stay.

import { isPlainDate } from "../domain/calendar/plain-date.ts";
import { changed, single, type RecordChange } from "../domain/change/change.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { needOf, target } from "./target.ts";

export const recordContactLeft: RecordOperation<"record-contact-left"> = {
  name: "record-contact-left",
  needs: (input) => [needOf(input)],
  decide: (state, input, context) => {
    const contact = target(state, input, "external");
    if (!contact.ok) return contact;
    if (contact.value.record.status === "left")
      return refuse("alreadyLeft", { values: { serial: input.serial } });
    if (!isPlainDate(input.leftOn))
      return refuse("dateInvalid", { field: "leftOn", values: { text: input.leftOn } });
    if (input.leftOn > context.today)
      return refuse("dateInFuture", { field: "leftOn", values: { date: input.leftOn } });
    const after = changed(contact.value, { status: "left", leftOn: input.leftOn }, context.today);
    const transaction = single(contact.value, after, input.reason);
    // Nobody who has left stays the unit's main contact (R85).
    const unit =
      contact.value.record.organization === "" ? undefined : state.record(contact.value.record.organization);
    if (unit?.kind !== "organization" || unit.record.mainContact !== input.serial)
      return { ok: true, value: transaction };
    const vacated: RecordChange = {
      before: unit,
      after: changed(unit, { mainContact: "" }, context.today),
      reason: input.reason ?? "",
    };
    return { ok: true, value: { ...transaction, changes: [vacated, ...transaction.changes] } };
  },
};
