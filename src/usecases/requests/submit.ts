// Handing a request in, for sign-off; and what the signatures lead to.

import type { Actor } from "../../domain/access/parties.ts";
import { zoneOf } from "../../domain/calendar/zone.ts";
import type { Context } from "../../domain/change/change.ts";
import { countingFacts, countingOf } from "../../domain/deadline/counting.ts";
import { lateCodes } from "../../domain/request/late.ts";
import type { ChangeRequest } from "../../domain/request/request.ts";
import { signaturesNeeded, signedBySubmitting } from "../../domain/request/routing.ts";
import {
  contentHash,
  isSigned,
  readSignatures,
  writeSignatures,
  type Signature,
} from "../../domain/request/signatures.ts";
import type { RegisterState } from "../../ports/register.ts";
import type { Someone, Standing } from "./authority.ts";

/** The request with what it has missed by now. */
export function judged(
  state: RegisterState,
  request: ChangeRequest,
  moment: Parameters<typeof lateCodes>[1],
  context: Context,
  byHr = false,
): ChangeRequest {
  const { company } = state;
  const local = zoneOf(company.settings.timeZone).localOf(context.at);
  return {
    ...request,
    late: lateCodes(request, moment, local, () => countingOf(countingFacts(company)), byHr),
  };
}

/** Handed in by `who`: signed thereby where that counts as a signature, and on its way where nothing else is awaited. */
export function submitted(
  state: RegisterState,
  request: ChangeRequest,
  who: Someone,
  standing: Standing,
  context: Context,
): ChangeRequest {
  const byHr = standing === "hr";
  const base: ChangeRequest = {
    ...request,
    state: "submitted",
    submittedBy: who.account,
    submittedAt: context.at,
    answer: "",
    answeredBy: "",
  };
  const needed = signaturesNeeded(base, who.facts, byHr);
  const signed = signedAs(base, needed, signedBySubmitting(base, needed, who.facts), who.account, context);
  return settled(judged(state, signed, "submitted", context, byHr));
}

/** With these of the signatures given by `account`. */
export function signedAs(
  request: ChangeRequest,
  signatures: readonly Signature[],
  given: readonly { readonly signature: Signature; readonly as: Actor["as"] }[],
  account: string,
  { at }: Context,
  paper?: { readonly keeper: string; readonly scan: string },
): ChangeRequest {
  const hash = contentHash(request);
  const after = signatures.map((signature) => {
    const { party, department } = signature;
    const found = given.find(
      (each) => each.signature.party === party && each.signature.department === department,
    );
    if (!found) return signature;
    return {
      ...signature,
      account,
      as: found.as,
      at,
      hash,
      way: paper ? ("paper" as const) : ("click" as const),
      ...paper,
    };
  });
  return { ...request, signatures: writeSignatures(after) };
}

/** Signed by all: it waits for its day, which may have come; what was written already is ratified or settled. */
export function settled(request: ChangeRequest): ChangeRequest {
  if (!readSignatures(request).every(isSigned)) return request;
  return { ...request, state: request.state === "submitted" ? "scheduled" : "applied" };
}
