// What a use case answers: a transaction to commit, or why not. Deciding is pure.

import type { Context, Transaction } from "../domain/change/change.ts";
import type { Result } from "../domain/refusal.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { CommandName, Input } from "../wire/operations.ts";

export type Decision = Result<Transaction>;

/** One operation that changes the register: what it looks at, and how it decides. */
export interface RecordOperation<N extends CommandName> {
  readonly name: N;
  needs(input: Input<N>): readonly Need[];
  decide(state: RegisterState, input: Input<N>, context: Context): Decision;
}
