// Records that somebody who had left is back: the same serial, account and history, a new employment (R83). Nobody else can
// have the account meanwhile, unless it was taken from them.

import { changed, single } from "../domain/change/change.ts";
import { INTERNAL_RECORD } from "../domain/lifecycle/internal-record.ts";
import { next } from "../domain/lifecycle/transitions.ts";
import { refuse } from "../domain/refusal.ts";
import type { RecordOperation } from "./decision.ts";
import { pastDay } from "./past-day.ts";
import { withRows } from "./shown-in.ts";
import { needOf, target } from "./target.ts";

export const recordRejoining: RecordOperation<"record-rejoining"> = {
  name: "record-rejoining",
  needs: (input) => [needOf(input), { records: "external" }],
  decide: (state, input, context) => {
    const person = target(state, input, "internal");
    if (!person.ok) return person;
    const { status, departedOn, fullName } = person.value.record;
    const to = next(INTERNAL_RECORD, status, "rejoin", () => true);
    if (!to.ok) return refuse("notDeparted", { values: { name: fullName } });
    const day = pastDay("rejoinedOn", input.rejoinedOn, context);
    if (!day.ok) return day;
    if (day.value < departedOn)
      return refuse("rejoinedBeforeDeparture", { field: "rejoinedOn", values: { date: departedOn } });
    const fields = { status: to.state, departedOn: "", rejoinedOn: day.value };
    const after = changed(person.value, fields, context.today);
    return { ok: true, value: withRows(state, single(person.value, after, input.reason)) };
  },
};
