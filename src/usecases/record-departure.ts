// Records that an employee has left (R41, R42, R70). Deletion is soft: the record keeps its row, marked 离职.

import { changed, single } from "../domain/change/change.ts";
import { hasDeparted } from "../domain/contact/contact.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { pastDay } from "./past-day.ts";
import { withRows } from "./shown-in.ts";
import { needOf, target } from "./target.ts";

export const recordDeparture: RecordOperation<"record-departure"> = {
  name: "record-departure",
  needs: (input) => [needOf(input), { records: "external" }],
  decide: (state, input, context) => {
    const person = target(state, input, "internal");
    if (!person.ok) return person;
    if (hasDeparted(person.value.record.status))
      return refuse("alreadyDeparted", {
        values: { name: person.value.record.fullName, date: person.value.record.departedOn },
      });
    const day = pastDay("departedOn", input.departedOn, context);
    if (!day.ok) return day;
    const after = changed(person.value, { status: "departed", departedOn: day.value }, context.today);
    return { ok: true, value: withRows(state, single(person.value, after, input.reason)) };
  },
};
