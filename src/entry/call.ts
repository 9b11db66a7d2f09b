// What a handler is: an input and what is known of the call, answered with an output.

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import type { Context } from "../domain/change/change.ts";
import type { Company } from "../domain/company/company.ts";
import type { Staff } from "../domain/access/staff.ts";
import type { Admission, RegisterState } from "../ports/register.ts";
import type { Visitor } from "../ports/visitor.ts";
import type { Input, Me, OperationName, Output } from "../wire/operations.ts";

/** What a handler knows of the call. */
export interface Call {
  readonly visitor: Visitor;
  /**
   * Refuses everybody but administrators; answers who it is. With `state`, in which colleagues are read, also whoever has
   * departed, unless the file is theirs.
   */
  administrator(company: Company, state?: RegisterState): Me;
  /** The same, as the context of a command. */
  admitAdministrator(company: Company, state?: RegisterState): Context;
  /** Who and when, before the register is set up. */
  context(timeZone: string): Context;
  /** Refuses everybody who is not of the staff; answers who it is. */
  staff(state: RegisterState): Staff;
  /** The same, as the context of a command. */
  admitStaff: Admission;
  today(timeZone: string): PlainDate;
}

export type Handler<N extends OperationName> = (input: Input<N>, call: Call) => Output<N>;
export type Handlers = { readonly [N in OperationName]: Handler<N> };
