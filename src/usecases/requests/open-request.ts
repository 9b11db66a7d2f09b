// Opens a request (R42, R43): told to the liaison by an employee (R46), or handed in at once by whoever may.

import { BLANK_REQUEST, isInternalKind, type ChangeRequest } from "../../domain/request/request.ts";
import { refuse } from "../../domain/refusal.ts";
import { isSerial, kindOf } from "../../domain/register/serial.ts";
import { actorOf, liaisonOf } from "../../domain/request/routing.ts";
import type { Need } from "../../ports/register.ts";
import type { StaffOperation } from "../decision.ts";
import { following } from "../following.ts";
import { carried } from "./apply.ts";
import { asked } from "./asked.ts";
import { someone, standingOf, type Someone } from "./authority.ts";
import { judged, submitted } from "./submit.ts";

/** What each operation on requests looks at. */
export const REQUEST_NEEDS: readonly Need[] = [
  { records: "internal" },
  { ledger: "request" },
  { ledger: "duty" },
  { ledger: "notice" },
];

export const PARTNER_NEEDS: readonly Need[] = [{ records: "external" }, { records: "organization" }];

export const openRequest: StaffOperation<"open-request"> = {
  name: "open-request",
  needs: ({ kind, subject }) => [
    ...REQUEST_NEEDS,
    ...(isInternalKind(kind) ? [] : PARTNER_NEEDS),
    ...(subject !== "" && kindOf(subject) === "internal" ? ([{ records: "external" }] as const) : []),
  ],
  decide: (state, input, context) => {
    const who = someone(state, context.me, context);
    const id = state.nextEntryId("request");
    const seen = input.subject === "" ? undefined : state.record(input.subject);
    if (input.subject !== "" && seen?.state !== "live")
      return refuse("unknownRecord", { values: { serial: input.subject } });
    if (seen && seen.version !== input.version)
      return refuse("changedMeanwhile", { values: { serial: seen.serial, name: seen.record.fullName } });
    const base: ChangeRequest = {
      ...BLANK_REQUEST,
      kind: input.kind,
      subject: input.subject,
      seenVersion: seen ? String(seen.version) : "",
      owner: input.kind === "newPartner" ? newOwner(input.fields["relationshipOwner"] ?? "", who) : "",
      openedBy: who.account,
      openedAt: context.at,
    };
    const fields =
      input.kind === "newPartner" ? { ...input.fields, relationshipOwner: base.owner } : input.fields;
    const request = asked(state, id, base, { ...input, fields }, context);
    if (!request.ok) return request;
    const standing = standingOf(request.value, who);
    if (!standing) return refuse("notYoursToAsk", { values: { name: request.value.subjectName } });
    const opened = judged(state, request.value, "opened", context);
    const entry =
      standing === "own" && actorOf(liaisonOf(opened), opened, who.facts)
        ? opened
        : submitted(state, opened, who, standing, context);
    const transaction = carried(
      state,
      [{ id, before: undefined, entry, facts: told(input.startedAt) }],
      context,
    );
    return { ok: true, value: following(state, transaction, context) };
  },
};

/** Whoever enters a partner looks after it, unless another is named (R15). */
function newOwner(named: string, { serial }: Someone): ChangeRequest["owner"] {
  return isSerial(named) ? named : serial;
}

/** A start fact that was not "now" is told by the log (R78). */
export function told(startedAt: string): Readonly<Record<`#${string}`, string>> {
  return startedAt === "" ? {} : { "#startedAt": startedAt };
}
