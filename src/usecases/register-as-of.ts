// The register as of a day, past or coming (B3, F6). What it is beside that of today, the page says.

import { isPlainDate, type PlainDate } from "../domain/calendar/plain-date.ts";
import { dateOfLocal, zoneOf } from "../domain/calendar/zone.ts";
import { recordsOn } from "../domain/change/as-of.ts";
import { Refused } from "../ports/refused.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { Input, Output } from "../wire/operations.ts";
import { WHOLE_REGISTER } from "./load-register.ts";

export const AS_OF: readonly Need[] = [...WHOLE_REGISTER, { log: true }];

export function registerAsOf(
  state: RegisterState,
  { day }: Input<"register-as-of">,
  today: PlainDate,
): Output<"register-as-of"> {
  if (!isPlainDate(day)) throw new Refused([{ code: "dateInvalid", field: "date", values: { value: day } }]);
  const zone = zoneOf(state.company.settings.timeZone);
  const records = [...state.internal(), ...state.external(), ...state.organizations()];
  const log = state.log();
  const found = recordsOn(day, { today, zone, records, log, scheduled: [] });
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
