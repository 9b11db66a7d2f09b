// What a page needs to search and edit: every live record once, with its row hint.

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import { countingFacts } from "../domain/deadline/counting.ts";
import type { Need, RegisterState, Rows } from "../ports/register.ts";
import type { Me, Output } from "../wire/operations.ts";
import { PARTNER_NEEDS } from "./of-unit.ts";
import { viewsOf } from "./views.ts";

export const WHOLE_REGISTER: readonly Need[] = [{ records: "internal" }, ...PARTNER_NEEDS];

export function loadRegister(
  state: RegisterState,
  rows: Rows,
  me: Me,
  today: PlainDate,
): Output<"load-register"> {
  const { settings, departments, organizationTypes } = state.company;
  return {
    me,
    today,
    companyName: settings.companyName,
    language: settings.language,
    departments: departments.map(({ name }) => name),
    organizationTypes,
    counting: countingFacts(state.company),
    problems: state.problems,
    ...viewsOf([...state.internal(), ...state.external(), ...state.organizations()], state, rows),
  };
}
