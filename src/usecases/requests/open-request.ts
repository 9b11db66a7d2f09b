// Opens a request (R42, R43): told to the liaison by an employee (R46), or handed in at once by whoever may.

import type { Context } from "../../domain/change/change.ts";
import type { EntryId } from "../../domain/ledger/entry.ts";
import { BLANK_REQUEST, isInternalKind, type ChangeRequest } from "../../domain/request/request.ts";
import { refuse, type Result } from "../../domain/refusal.ts";
import { actorOf, liaisonOf } from "../../domain/request/routing.ts";
import type { Need, RegisterState } from "../../ports/register.ts";
import type { Opened } from "../../wire/requests.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { PARTNER_NEEDS } from "../of-unit.ts";
import { carried } from "./apply.ts";
import { asked, placed } from "./asked.ts";
import { someone, standingOf, type Someone, type Standing } from "./authority.ts";
import { judged, submitted } from "./submit.ts";
import { askedTwice } from "./under-way.ts";

/** What each operation on requests looks at. */
export const REQUEST_NEEDS: readonly Need[] = [
  { records: "internal" },
  { ledger: "request" },
  { ledger: "duty" },
];

export function needsOf({ kind, subject }: Pick<Opened, "kind" | "subject">): readonly Need[] {
  if (!isInternalKind(kind)) return [...REQUEST_NEEDS, ...PARTNER_NEEDS];
  return subject === "" ? REQUEST_NEEDS : [...REQUEST_NEEDS, { records: "external" }];
}

/** The request that somebody begins, read and tried out; and as what they ask for it. */
export function begun(
  state: RegisterState,
  input: Opened,
  who: Someone,
  context: Context,
): Result<{ id: EntryId; request: ChangeRequest; standing: Standing }> {
  const id = state.nextEntryId("request");
  const seen = input.subject === "" ? undefined : state.record(input.subject);
  if (input.subject !== "" && seen?.state !== "live")
    return refuse("unknownRecord", { values: { serial: input.subject } });
  const base: ChangeRequest = {
    ...BLANK_REQUEST,
    kind: input.kind,
    subject: input.subject,
    seenVersion: seen ? String(seen.version) : "",
    // Whoever enters a partner looks after it, unless the form names another (R15).
    owner: input.kind === "newPartner" ? who.serial : "",
    openedBy: who.account,
    openedAt: context.at,
  };
  // Before anything is said of the subject: what is not one's own stays unknown.
  const standing = standingOf(placed(state, base, input.fields), who);
  if (!standing) return refuse("notYoursToAsk", { values: { name: input.subject } });
  if (seen && seen.version !== input.version)
    return refuse("changedMeanwhile", { values: { serial: seen.serial, name: seen.record.fullName } });
  const request = asked(state, id, base, input, context);
  if (!request.ok) return request;
  const twice = askedTwice(state, request.value, who);
  if (twice) return { ok: false, refusals: [twice] };
  return { ok: true, value: { id, request: judged(state, request.value, "opened", context), standing } };
}

export const openRequest: StaffOperation<"open-request"> = {
  name: "open-request",
  needs: needsOf,
  decide: (state, input, context) => {
    const who = someone(state, context.me, context);
    const opened = begun(state, input, who, context);
    if (!opened.ok) return opened;
    const { id, request, standing } = opened.value;
    const isTold = standing === "own" && actorOf(liaisonOf(request), request, who.facts) !== undefined;
    const entry = isTold ? request : submitted(state, request, who, standing, context);
    const transaction = carried(
      state,
      [{ id, before: undefined, entry, facts: told(input.startedAt) }],
      context,
    );
    return { ok: true, value: following(state, transaction, context) };
  },
};

/** A start fact that was not "now" is told by the log (R78). */
export function told(startedAt: string): Readonly<Record<`#${string}`, string>> {
  return startedAt === "" ? {} : { "#startedAt": startedAt };
}
