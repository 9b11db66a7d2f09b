// What a use case answers: a transaction to commit, or why not. Deciding is pure.

import type { Context, Transaction } from "../domain/change/change.ts";
import type { Staff } from "../domain/access/staff.ts";
import type { Result } from "../domain/refusal.ts";
import type { Need, RegisterState } from "../ports/register.ts";
import type { CommandName, Input } from "../wire/operations.ts";

export type Decision = Result<Transaction>;

/** Who, when, and who of the company that is. */
export interface StaffContext extends Context {
  readonly me: Staff;
}

/** An operation of the staff: whether it is allowed depends on who asks. */
export interface StaffOperation<N extends CommandName> extends Omit<RecordOperation<N>, "decide"> {
  decide(state: RegisterState, input: Input<N>, context: StaffContext): Decision;
}

/** One operation that changes the register: what it looks at, and how it decides. */
export interface RecordOperation<N extends CommandName> {
  readonly name: N;
  needs(input: Input<N>): readonly Need[];
  decide(state: RegisterState, input: Input<N>, context: Context): Decision;
}
