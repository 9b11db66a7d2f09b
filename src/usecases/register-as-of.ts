// The register as of a day, past or coming (B3, F6). What it is beside that of today, the page says.

import { isPlainDate, type PlainDate } from "../domain/calendar/plain-date.ts";
import { dateOfLocal, localTime, zoneOf, type Zone } from "../domain/calendar/zone.ts";
import { recordsOn } from "../domain/change/as-of.ts";
import type { RecordChange } from "../domain/change/change.ts";
import { Refused } from "../ports/refused.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { Input, Output } from "../wire/operations.ts";
import { WHOLE_REGISTER } from "./load-register.ts";
import { applyRequests, dueRequests } from "./requests/apply.ts";

export const AS_OF: readonly Need[] = [...WHOLE_REGISTER, { ledger: "request" }, { log: true }];

export function registerAsOf(
  state: RegisterState,
  { day }: Input<"register-as-of">,
  today: PlainDate,
): Output<"register-as-of"> {
  if (!isPlainDate(day)) throw new Refused([{ code: "dateInvalid", field: "date", values: { value: day } }]);
  const zone = zoneOf(state.company.settings.timeZone);
  const records = [...state.internal(), ...state.external(), ...state.organizations()];
  const log = state.log();
  const coming = day > today ? comingUntil(day, state, zone) : [];
  const found = recordsOn(day, { today, zone, records, log, coming });
  return {
    day,
    since: log[0] ? dateOfLocal(zone.localOf(log[0].at)) : "",
    records: found.map(({ record: { serial, record }, erased, planned }) => ({
      serial,
      fields: Object.fromEntries(Object.entries(record).filter(([, text]) => text !== "")),
      erased,
      planned,
    })),
  };
}

/** Requests that are signed and wait for their day, applied in the order of the days: as the clock will, one after the other. */
function comingUntil(day: PlainDate, state: RegisterState, zone: Zone): readonly RecordChange[] {
  const due = dueRequests(state, day).sort((one, other) =>
    one.entry.effectiveOn < other.entry.effectiveOn ? -1 : 1,
  );
  const at = zone.instantOf(localTime(day, "00:00"));
  return applyRequests(state, due, { actor: "", at, today: day, operationId: "" }).changes;
}
