// What follows from a change of requests: the duties that they begin or end, and whom they are told. Part of the same
// transaction, so that there is no request without its duty and its notice.

import type { Context, Transaction } from "../domain/change/change.ts";
import type { RegisterState } from "../ports/register.ts";

/** The transaction with the duties and notices of its requests. */
export function following(_state: RegisterState, transaction: Transaction, _context: Context): Transaction {
  return transaction;
}
