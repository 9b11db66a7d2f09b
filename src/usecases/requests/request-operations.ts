// Every operation on requests, once; and what they answer.

import { isEntryId } from "../../domain/ledger/entry.ts";
import { REQUEST_STATES } from "../../domain/lifecycle/change-request.ts";
import type { Outcome } from "../../ports/register.ts";
import type { RequestsMoved } from "../../wire/requests.ts";
import { decideRequests } from "./decide-requests.ts";
import { handInRequest } from "./hand-in-request.ts";
import { openRequest } from "./open-request.ts";
import { correctAtOnce } from "./correct-at-once.ts";
import { reportProblem } from "./report-problem.ts";
import { withdrawRequest } from "./withdraw-request.ts";

export const REQUESTING = {
  "open-request": openRequest,
  "hand-in-request": handInRequest,
  "decide-requests": decideRequests,
  "withdraw-request": withdrawRequest,
  "report-problem": reportProblem,
  "correct-at-once": correctAtOnce,
} as const;

/** `asked`: the requests that the operation named; without them it opened one. */
export function requestsOutput(
  { facts }: Outcome,
  asked: readonly { readonly id: RequestsMoved["ids"][number] }[] = [],
): RequestsMoved {
  const opened = facts["#request"] ?? "";
  const ids = asked.length > 0 ? asked.map(({ id }) => id) : isEntryId(opened) ? [opened] : [];
  return { ids, state: REQUEST_STATES.find((state) => state === facts["#to"]) ?? "submitted" };
}
