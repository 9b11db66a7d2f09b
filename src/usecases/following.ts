// What follows from a change of requests: the duties that they begin or end, and whom they are told. Part of the same
// transaction, so that there is no request without its duty and its notice.

import type { Context, Transaction } from "../domain/change/change.ts";
import { dutiesOfRequest } from "../domain/duty/of-request.ts";
import { reconcileDuties } from "../domain/duty/reconcile-duties.ts";
import { endingOf } from "../domain/duty/wanted.ts";
import type { StoredRequest } from "../domain/ledger/entry.ts";
import type { RegisterState } from "../ports/register.ts";
import { dutyFacts } from "./duty-facts.ts";
import { noticesOf } from "./telling.ts";

/**
 * The transaction with the duties and notices of its requests. Looks at the ledger of duties and at all colleagues. `by`:
 * whose doing it is, "" for the register itself.
 */
export function following(
  state: RegisterState,
  transaction: Transaction,
  context: Context,
  by = context.actor,
): Transaction {
  const { entries = [] } = transaction;
  const requests = entries.flatMap(({ after }): StoredRequest[] => (after.kind === "request" ? [after] : []));
  if (requests.length === 0) return transaction;
  const facts = { ...dutyFacts(state, context), requests };
  const about = new Set<string>(requests.map(({ id }) => id));
  const made = entries.filter(({ before, after }) => after.kind === "duty" && !before).length;
  const { changes } = reconcileDuties({
    stored: state.ledger("duty").filter(({ entry }) => about.has(entry.object)),
    wanted: requests.flatMap((request) => dutiesOfRequest(request, facts)),
    endingOf: (duty) => endingOf(duty, facts),
    by,
    at: context.at,
    counting: facts.counting,
    idOf: (taken) => state.nextEntryId("duty", made + taken),
    stepsToo: false,
  });
  return { ...transaction, entries: [...entries, ...changes, ...noticesOf(state, entries, context)] };
}
