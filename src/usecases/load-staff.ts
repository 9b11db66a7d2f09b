// What the web app begins with: who is there, in which company, on which day.

import type { Staff } from "../domain/access/staff.ts";
import type { Instant, PlainDate } from "../domain/calendar/plain-date.ts";
import { countingFacts } from "../domain/deadline/counting.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Output } from "../wire/operations.ts";

export function loadStaff(
  { state, me, today }: { readonly state: RegisterState; readonly me: Staff; readonly today: PlainDate },
  at: Instant,
): Output<"load-staff"> {
  const { companyName, language } = state.company.settings;
  return { me, today, at, counting: countingFacts(state.company), companyName, language };
}
