// What the web app begins with: who is there, in which company, on which day.

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import type { Staff } from "../domain/access/staff.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Output } from "../wire/operations.ts";

export function loadStaff(about: {
  readonly state: RegisterState;
  readonly me: Staff;
  readonly today: PlainDate;
}): Output<"load-staff"> {
  const { companyName, language } = about.state.company.settings;
  return { me: about.me, today: about.today, companyName, language };
}
