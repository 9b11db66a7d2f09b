// The one global that pages call. It knows who asks, parses what is asked, and turns refusals and faults into replies.

import type { PlainDate } from "../domain/calendar/plain-date.ts";
import { holdsRole, type Company } from "../domain/company/company.ts";
import type { Context } from "../domain/change/change.ts";
import { hasLeft, staffOf, type Staff } from "../domain/access/staff.ts";
import { refuse, type Refusal } from "../domain/refusal.ts";
import { clock } from "../google/clock.ts";
import { visitor } from "../google/visitor.ts";
import { faultOf } from "../google/fault.ts";
import type { RegisterState } from "../ports/register.ts";
import type { Visitor } from "../ports/visitor.ts";
import { Refused } from "../ports/refused.ts";
import type { Reply } from "../wire/envelope.ts";
import { isOperation, isOperationId, readInput } from "../wire/inputs.ts";
import type { Me, OperationName, Output } from "../wire/operations.ts";
import type { Call } from "./call.ts";
import { OPERATIONS } from "./operations.ts";

function callOf(who: Visitor, operationId: string): Call {
  const at = clock.now();
  const today = (timeZone: string): PlainDate => clock.dayOf(at, timeZone);
  const context = (timeZone: string): Context => ({
    actor: who.account,
    at,
    today: today(timeZone),
    operationId,
  });
  const administrator = (company: Company, state?: RegisterState): Me => {
    if (!holdsRole(company, who.account, "administrator"))
      throw new Refused([
        {
          code: who.ownsRegister() ? "ownerNotAdministrator" : "notAdministrator",
          values: { account: who.account },
        },
      ]);
    const { timeZone } = company.settings;
    if (state && hasLeft(company, state.internal(), who.account, today(timeZone)) && !who.ownsRegister())
      throw new Refused([{ code: "administratorDeparted", values: { account: who.account } }]);
    const holder = company.roles.find(
      ({ role, account }) => role === "administrator" && account === who.account,
    );
    return { account: who.account, name: holder?.name ?? "" };
  };
  const staff = (state: RegisterState): Staff => {
    const { company } = state;
    const found = staffOf(company, state.internal(), who.account, today(company.settings.timeZone));
    if (!found) throw new Refused([accountUnknown(company, who.account)]);
    return found;
  };
  return {
    visitor: who,
    today,
    context,
    administrator,
    staff,
    admitAdministrator(company, state) {
      administrator(company, state);
      return context(company.settings.timeZone);
    },
    admitStaff(company, state) {
      staff(state);
      return context(company.settings.timeZone);
    },
  };
}

/** With the names of those who can help. */
function accountUnknown({ roles }: Company, account: string): Refusal {
  const names = roles.filter(({ role }) => role === "administrator").map(({ name }) => name);
  return { code: "accountUnknown", values: { account, administrators: names.join(" / ") } };
}

/** A request's parts, whatever was sent. */
function partsOf(request: unknown): { operation: unknown; input: unknown; operationId: unknown } {
  const parts =
    typeof request === "object" && request !== null
      ? new Map(Object.entries(request))
      : new Map<string, unknown>();
  return {
    operation: parts.get("operation"),
    input: parts.get("input"),
    operationId: parts.get("operationId"),
  };
}

function answer<N extends OperationName>(name: N, input: unknown, call: Call): Reply<Output<N>> {
  const read = readInput(name, input);
  if ("invalid" in read) return refuse("inputInvalid", { values: { path: read.invalid } });
  return { ok: true, value: OPERATIONS[name](read.value, call) };
}

export function dispatch(request: unknown): Reply<unknown> {
  const { operation, input, operationId } = partsOf(request);
  try {
    const who = visitor();
    if (who.account === "") return refuse("notSignedIn");
    if (typeof operation !== "string" || !isOperation(operation))
      return refuse("unknownOperation", { values: { operation: String(operation) } });
    if (!isOperationId(operationId)) return refuse("inputInvalid", { values: { path: "operationId" } });
    return answer(operation, input, callOf(who, operationId));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusals: error.refusals };
    return { ok: false, fault: faultOf(error, String(operation)) };
  }
}
