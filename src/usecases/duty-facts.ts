// What of the register decides about duties, as the rules ask for it.

import { peopleOf } from "../domain/access/people.ts";
import type { Context } from "../domain/change/change.ts";
import { countingFacts, countingOf } from "../domain/deadline/counting.ts";
import type { DutyFacts } from "../domain/duty/wanted.ts";
import type { RegisterState } from "../ports/register.ts";

type CompanyFacts = Pick<DutyFacts, "company" | "people" | "record" | "now" | "counting">;

/** What of the company decides about the duties of a request. */
export function dutyFacts(state: RegisterState, { at }: Pick<Context, "at">): CompanyFacts {
  const counting = countingOf(countingFacts(state.company));
  return {
    company: state.company,
    people: peopleOf(state.company, state.internal()),
    record: (serial) => state.record(serial),
    now: counting.zone.localOf(at),
    counting,
  };
}
