// Every operation on requests, once; and what they answer.

import { isEntryId } from "../../domain/ledger/entry.ts";
import { REQUEST_STATES } from "../../domain/lifecycle/change-request.ts";
import type { Outcome, RegisterSession } from "../../ports/register.ts";
import type { Confirmed, RequestsMoved } from "../../wire/requests.ts";
import { confirmRecord } from "./confirm-record.ts";
import { decideRequests } from "./decide-requests.ts";
import { handInRequest } from "./hand-in-request.ts";
import { openRequest } from "./open-request.ts";
import { correctAtOnce } from "./correct-at-once.ts";
import { reportProblem } from "./report-problem.ts";
import { signOnPaper } from "./sign-on-paper.ts";
import { withdrawRequest } from "./withdraw-request.ts";

export const REQUESTING = {
  "open-request": openRequest,
  "hand-in-request": handInRequest,
  "decide-requests": decideRequests,
  "sign-on-paper": signOnPaper,
  "withdraw-request": withdrawRequest,
  "confirm-record": confirmRecord,
  "report-problem": reportProblem,
  "correct-at-once": correctAtOnce,
} as const;

export function confirmedOutput({ serials: [serial] }: Outcome, session: RegisterSession): Confirmed {
  const found = serial && session.read((state) => state.record(serial));
  if (!found || found.kind === "organization") throw new Error("a confirmation without a contact");
  return { serial: found.serial, version: found.version, lastVerifiedOn: found.record.lastVerifiedOn };
}

/** `asked`: the requests that the operation named; without them it opened one. */
export function requestsOutput(
  { facts }: Outcome,
  asked: readonly { readonly id: RequestsMoved["ids"][number] }[] = [],
): RequestsMoved {
  const opened = facts["#request"] ?? "";
  const ids = asked.length > 0 ? asked.map(({ id }) => id) : isEntryId(opened) ? [opened] : [];
  return { ids, state: REQUEST_STATES.find((state) => state === facts["#to"]) ?? "submitted" };
}
