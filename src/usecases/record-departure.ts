// Records that an employee has left (R41, R42, R70). Deletion is soft: the record keeps its row, marked 离职.

import { isPlainDate } from "../domain/calendar/plain-date.ts";
import { changed, single } from "../domain/change/change.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { needOf, target } from "./target.ts";

export const recordDeparture: RecordOperation<"record-departure"> = {
  name: "record-departure",
  needs: (input) => [needOf(input)],
  decide: (state, input, context) => {
    const person = target(state, input, "internal");
    if (!person.ok) return person;
    if (person.value.record.status === "departed")
      return refuse("alreadyDeparted", { values: { serial: input.serial } });
    if (!isPlainDate(input.departedOn))
      return refuse("dateInvalid", { field: "departedOn", values: { text: input.departedOn } });
    if (input.departedOn > context.today)
      return refuse("dateInFuture", { field: "departedOn", values: { date: input.departedOn } });
    const after = changed(person.value, { status: "departed", departedOn: input.departedOn }, context.today);
    return { ok: true, value: single(person.value, after, input.reason) };
  },
};
