// What follows from a change of requests: the duties that they begin or end, and whom they are told. Part of the same
// transaction, so that there is no request without its duty and its notice.

import type { Context, Transaction } from "../domain/change/change.ts";
import type { RegisterState } from "../ports/register.ts";
import { noticesOf } from "./telling.ts";

/** The transaction with the duties and notices of its requests. */
export function following(state: RegisterState, transaction: Transaction, context: Context): Transaction {
  const { entries = [] } = transaction;
  if (!entries.some(({ after }) => after.kind === "request")) return transaction;
  return { ...transaction, entries: [...entries, ...noticesOf(state, entries, context)] };
}
