// Records that an external contact has left the unit (R43). The unit and its other contacts stay.

import { changed, single } from "../domain/change/change.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { vacated } from "./main-contact.ts";
import { pastDay } from "./past-day.ts";
import { needOf, target } from "./target.ts";

export const recordContactLeft: RecordOperation<"record-contact-left"> = {
  name: "record-contact-left",
  needs: (input) => [needOf(input)],
  decide: (state, input, context) => {
    const contact = target(state, input, "external");
    if (!contact.ok) return contact;
    if (contact.value.record.status === "left")
      return refuse("alreadyLeft", {
        values: { name: contact.value.record.fullName, date: contact.value.record.leftOn },
      });
    const day = pastDay("leftOn", input.leftOn, context);
    if (!day.ok) return day;
    const after = changed(contact.value, { status: "left", leftOn: day.value }, context.today);
    const transaction = single(contact.value, after, input.reason);
    const vacancy = vacated(state, contact.value, context, input.reason ?? "");
    return { ok: true, value: { ...transaction, changes: [...vacancy, ...transaction.changes] } };
  },
};
