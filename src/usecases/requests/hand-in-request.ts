// Hands a request in: the liaison what a colleague told (R46), or anybody again what came back, corrected.

import { accept, refuse, type Result } from "../../domain/refusal.ts";
import type { StoredRequest } from "../../domain/ledger/entry.ts";
import type { RequestEvent } from "../../domain/lifecycle/change-request.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { EntryTarget } from "../../wire/requests.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried } from "./apply.ts";
import { asked } from "./asked.ts";
import { someone, standingOf, type Someone } from "./authority.ts";
import { knows, mayHandIn, nameFor } from "./may.ts";
import { REQUEST_NEEDS, told } from "./open-request.ts";
import { submitted } from "./submit.ts";

/** The request as the person saw it, while it knows one of these events (R87). */
export function requestOf(
  state: RegisterState,
  { id, version }: EntryTarget,
  who: Someone,
  ...events: readonly RequestEvent[]
): Result<StoredRequest> {
  const found = state.ledger("request").find((each) => each.id === id);
  if (!found) return refuse("unknownRequest", { values: { id } });
  if (found.version !== version || !events.some((event) => knows(found.entry, event)))
    return refuse("requestMoved", { values: { id, name: nameFor(found, who) } });
  return { ok: true, value: found };
}

/** Refuses what a list names twice: by its second place it has moved on. */
export function onlyOnce(list: readonly EntryTarget[]): Result<undefined> {
  const index = list.findIndex(({ id }, at) => list.findIndex((each) => each.id === id) < at);
  const id = list[index]?.id;
  return id === undefined
    ? accept(undefined)
    : refuse("requestMoved", { row: index + 1, values: { id, name: id } });
}

export const handInRequest: StaffOperation<"hand-in-request"> = {
  name: "hand-in-request",
  needs: () => REQUEST_NEEDS,
  decide: (state, input, context) => {
    const who = someone(state, context.me, context);
    const found = requestOf(state, input, who, "handIn");
    if (!found.ok) return found;
    const before = found.value;
    if (!mayHandIn(before.entry, who))
      return refuse("notYoursToAsk", { values: { name: nameFor(before, who) } });
    const seenVersion = String(
      before.entry.subject === "" ? "" : (state.record(before.entry.subject)?.version ?? ""),
    );
    const request = asked(state, before.id, { ...before.entry, seenVersion }, input, context);
    if (!request.ok) return request;
    const standing = standingOf(request.value, who);
    // A stand-in hands in what the liaison would, and nothing that has become another department's.
    if (!standing && request.value.department !== before.entry.department)
      return refuse("notYoursToAsk", { values: { name: before.entry.subjectName } });
    const entry = submitted(state, request.value, who, standing ?? "department", context);
    const facts = input.startedAt === before.entry.startedAt ? {} : told(input.startedAt);
    const transaction = carried(state, [{ id: before.id, before, entry, facts }], context);
    return { ok: true, value: following(state, transaction, context) };
  },
};
