// The notices that a change of requests causes: part of the same transaction (F23).

import { peopleOf } from "../domain/access/people.ts";
import type { Context } from "../domain/change/change.ts";
import { newNotice, type EntryChange } from "../domain/ledger/entry.ts";
import { noticesOfRequest } from "../domain/notice/of-request.ts";
import type { RegisterState } from "../ports/register.ts";

/** Looks at all colleagues. `entries`: of the transaction so far. */
export function noticesOf(
  state: RegisterState,
  entries: readonly EntryChange[],
  { actor, at, today }: Context,
): EntryChange[] {
  const { company } = state;
  const about = { company, people: peopleOf(company, state.internal()), on: today, at, actor };
  const taken = entries.filter(({ before, after }) => after.kind === "notice" && !before).length;
  return entries
    .flatMap((entry) => noticesOfRequest(entry, about))
    .map((notice, index) => newNotice(state.nextEntryId("notice", taken + index), notice));
}
